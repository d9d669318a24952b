"""What a single answer may be in a JSON Schema, whatever the form, and what is said of others."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from behovsmelding.messages.ui import schema as words
from behovsmelding.model.answers import FIRST_NUMBER
from behovsmelding.model.felles import Målform
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source.unsaid import NO, YES
from behovsmelding.reading.structure.values import LARGEST_NUMBER
from behovsmelding.writing.json_schema_patterns import any_case

Schema = dict[str, Any]
"""A JSON Schema, or a part of one."""

# `\1` holds the separator: an amount is grouped by one and the same all through.
_NUMBER = r"(?:[0-9]{1,12}|[0-9]{1,3}(?:([ \u00a0\u2009\u202f.])[0-9]{3}(?:\1[0-9]{3}){0,2})?)"
_BEFORE = r"(?:[kK][rR][oO][nN][eE][rR]|[kK][rR]\.?|[nN][oO][kK])"
_AFTER = r"(?:[kK][rR]\.?|[kK][rR][oO][nN][eE][rR]|[nN][oO][kK])"
_ENDING = r"(?:\s*,(?:[-–—]+|00))"
_UNCLEAR = r"\s*[0-9]{1,3}\.[0-9]{3}\s*$"
AMOUNT = (
    rf"^(?!{_UNCLEAR}|\s*{_BEFORE}.*{_AFTER}\s*$)"
    rf"\s*(?:[-–—]|(?:{_BEFORE}\s*)?{_NUMBER}{_ENDING}?(?:\s*{_AFTER})?)\s*$"
)
"""What `Kroner.read` reads, as a pattern that Python and JavaScript understand alike."""

_ONE_LINE = r"^(?:[ \t]*[\r\n])*[^\r\n]*(?:[\r\n][ \t]*)*$"
_JA_NEI = r"^\s*(?:[jJ][aA]|[nN][eE][iI]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])\s*$"
_YES_NO = any_case(sorted(YES | NO), after=".!")


def definitions(målform: Målform) -> dict[str, Schema]:
    """Return what a single answer may be, by the names that the rest of the schema refers to."""
    text, item = words.TEXT.of(målform), words.ITEM.of(målform)
    answers = ["string", "number", "boolean", "object", "array"]
    return {
        "ubesvart": {
            "title": words.UNANSWERED.of(målform),
            "not": {"title": words.ANSWER.of(målform), "type": answers},
        },
        "linje": {
            "type": "string",
            "pattern": _ONE_LINE,
            "errorMessage": text,
            "patternErrorMessage": words.ONE_LINE.of(målform),
        },
        "punkt": {
            "type": "string",
            "pattern": rf"(?!{_YES_NO}){_ONE_LINE}",
            "errorMessage": item,
            "patternErrorMessage": item,
        },
        "tekst": {"type": "string", "errorMessage": text},
        "bar": _not(målform, "string", "object", "array", "null"),
        "bart_tall": _not(målform, "string", "boolean", "object", "array", "null"),
        "kroner": {
            "type": ["integer", "string"],
            "minimum": 0,
            "maximum": Kroner.LARGEST,
            "pattern": rf"{AMOUNT}|^\s*$",
            "errorMessage": words.AMOUNT.of(målform),
            "patternErrorMessage": words.NO_AMOUNT.of(målform),
        },
        "ja_nei": {"enum": ["ja", "nei"], "errorMessage": words.YES_NO.of(målform)},
        "ja_nei_ellers": {
            "title": words.SOMETHING_ELSE.of(målform),
            "type": ["boolean", "string"],
            "pattern": _JA_NEI,
        },
        "tall": {
            "type": "integer",
            "minimum": FIRST_NUMBER,
            "maximum": LARGEST_NUMBER,
            "errorMessage": words.NUMBER.of(målform),
        },
    }


def _not(målform: Målform, *kinds: str) -> Schema:
    """Allow anything but *kinds*, without offering what is left."""
    return {"not": {"title": words.SOMETHING_ELSE.of(målform), "type": list(kinds)}}


DEFINED: Mapping[type | str, tuple[str, ...]] = MappingProxyType(
    {
        "linje": ("linje", "bar"),
        "punkt": ("punkt", "bart_tall"),
        Tekst: ("tekst", "bar"),
        Kroner: ("kroner",),
        bool: ("ja_nei", "ja_nei_ellers"),
        int: ("tall",),
    }
)
"""The definitions of what each type of answer, or a text of one line, may be."""
