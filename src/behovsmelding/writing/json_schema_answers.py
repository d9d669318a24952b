"""What a single answer may be in a JSON Schema, whatever the form, and what is said of others."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import Tekst

Schema = dict[str, Any]
"""A JSON Schema, or a part of one."""

# `\1` holds the separator: an amount is grouped by one and the same all through.
_NUMBER = r"(?:[0-9]{1,12}|[0-9]{1,3}(?:([ \u00a0\u2009\u202f.])[0-9]{3}(?:\1[0-9]{3}){0,2})?)"
_BEFORE = r"(?:[kK][rR]\.?|[nN][oO][kK])"
_AFTER = r"(?:[kK][rR]\.?|[kK][rR][oO][nN][eE][rR]|[nN][oO][kK])"
_ENDING = r"(?:\s*,(?:[-–—]+|00))"
_UNCLEAR = r"\s*[0-9]{1,3}\.[0-9]{3}\s*$"
AMOUNT = (
    rf"^(?!{_UNCLEAR}|\s*{_BEFORE}.*{_AFTER}\s*$)"
    rf"\s*(?:[-–—]|(?:{_BEFORE}\s*)?{_NUMBER}{_ENDING}?(?:\s*{_AFTER})?)\s*$"
)
"""What `Kroner.read` reads, as a pattern that Python and JavaScript understand alike."""

_ONE_LINE = r"^(?:[ \t]*[\r\n])*[^\r\n]*(?:[\r\n][ \t]*)*$"
TEXT_ERROR = (
    "Her skal det stå tekst. Sett anførselstegn rundt en tekst som begynner med [ eller {, eller"
    " som har kolon og mellomrom i seg."
)
_YES_NO = r"^(?:[jJ][aA]|[nN][eE][iI]|[yY][eE][sS]|[nN][oO]|[iI][nN][gG][eE][nN])$"
ITEM_ERROR = (
    "Skriv svaret med ord, på én linje. Er svaret nei, skriv [] bak kolonet og slett linjene med -."
)
DEFINITIONS: Mapping[str, Schema] = {
    "ubesvart": {
        "title": "Ikke besvart",
        "not": {"title": "Svar", "type": ["string", "number", "boolean", "object", "array"]},
    },
    "linje": {
        "type": "string",
        "pattern": _ONE_LINE,
        "errorMessage": TEXT_ERROR,
        "patternErrorMessage": "Dette svaret kan bare være én linje.",
    },
    "punkt": {
        "type": "string",
        "pattern": rf"(?!{_YES_NO}){_ONE_LINE}",
        "errorMessage": ITEM_ERROR,
        "patternErrorMessage": ITEM_ERROR,
    },
    "tekst": {"type": "string", "errorMessage": TEXT_ERROR},
    "bar": {"not": {"title": "Noe annet", "type": ["string", "object", "array", "null"]}},
    "bart_tall": {
        "not": {"title": "Noe annet", "type": ["string", "boolean", "object", "array", "null"]}
    },
    "kroner": {
        "type": ["integer", "string"],
        "minimum": 0,
        "maximum": Kroner.LARGEST,
        "pattern": rf"{AMOUNT}|^\s*$",
        "errorMessage": "Skriv beløpet i hele kroner, for eksempel 290 000.",
        "patternErrorMessage": "Dette er ikke et beløp i hele kroner. Skriv for eksempel 290 000"
        " eller 110 000,-.",
    },
    "ja_nei": {"type": "boolean", "errorMessage": "Skriv true for ja eller false for nei."},
    "tall": {"type": "integer", "errorMessage": "Skriv et helt tall, for eksempel 1."},
}
DEFINED: Mapping[type | str, tuple[str, ...]] = MappingProxyType(
    {
        "linje": ("linje", "bar"),
        "punkt": ("punkt", "bart_tall"),
        Tekst: ("tekst", "bar"),
        Kroner: ("kroner",),
        bool: ("ja_nei",),
        int: ("tall",),
    }
)
"""The definitions of what each type of answer, or a text of one line, may be."""
