"""An answer beside the key of a part whose other fields stand below: `eier: Hadsel kommune`.

YAML takes the fields for more of the answer, and gives up at the first.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Field, Mark, beside_key, by_name, fields_of, lone, row_key
from behovsmelding.model.kroner import Kroner
from behovsmelding.nearest import meant
from behovsmelding.reading.source.lines import MOST, QUOTES, Line, starts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import Row, outline_with, rows_below
from behovsmelding.rules.people import A_NAME

_OPENING = frozenset(("[", "{", "|", ">", "&", "*", "!", *QUOTES))
_YES_NO = {"ja": "ja", "x": "ja", "yes": "ja", "true": "ja"} | dict.fromkeys(
    ("nei", "no", "false"), "nei"
)
_A_NAME = re.compile(r"(?!(?i:ja|nei|ingen|se|ikke|ikkje)\b)[A-ZÆØÅÁČĐŊŠŦŽ][^:]*[^\W\d_][^:]*")
_YEAR_OF = re.compile(
    r"(?:år[ ]*)?(?P<which>[1-9])\.?(?:[ ]*år)?[ ]*(?:av|/)[ ]*(?P<last>[1-9])(?:[ ]*år)?",
    re.IGNORECASE,
)
_A_YEAR = re.compile(r"20[0-9]{2}")
_A_NUMBER = re.compile(r"[1-9][0-9]?")
_AN_AMOUNT = re.compile(r"[1-9][0-9]{0,2}(?:[ ]?[0-9]{3})*")


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the answer at either place, or right above, that has fields of its part below it."""
    above = Line(document, at).previous()
    places = (context, at) if above is None else (context, at, above.start)
    return any(_look_at(document, start) for start in starts(document, *places))


def _look_at(document: Document, start: int) -> bool:
    outline, here = outline_with(document, start)
    if outline.last != here or not here.value or here.value[0] in _OPENING:
        return False
    level = outline.levels[-1]
    kinds = [field.kind for field in level.fields(here.key) if _is_one_part(field)]
    if not level.fields(here.key):
        kinds = [kind for kind in level.kinds if lone(kind) is not None]
    below = [*_below(document, here)]
    return any(_report(document, here, below, kind) for kind in kinds)


def _asks_whether(kind: Any) -> bool:
    """Tell whether a yes or a no answers one of the fields of *kind*."""
    return any(each.kind is bool for each in fields_of(kind))


def _is_one_part(field: Field) -> bool:
    """Tell whether fields stand below *field*, once, and no rows."""
    return field.is_part and not field.several and row_key(field.kind) is None


def _below(document: Document, here: Row) -> Iterator[Row]:
    """Yield the fields below *here*: what stands as far in as the first of them."""
    column: int | None = None
    for each in islice(rows_below(document, here), MOST):
        if each.is_blank:
            continue
        if each.indent <= here.column:
            return
        column = each.column if column is None else column
        if each.column == column:
            yield each


def _report(document: Document, here: Row, below: list[Row], kind: Any) -> bool:
    """Report the answer on the line *here*, if what stands *below* are fields of *kind*."""
    names = {each: each for each in by_name(kind)}
    keys = [meant(each.key, names) for each in below if each.key]
    if not keys or keys[0] is None:
        return False
    answers = _answers(here.value, kind)
    if not answers and here.value.lower() == "ja" and not _asks_whether(kind):
        # A yes says no more than that something stands below.
        return False
    value = document.span(here.value_start, here.value_start + len(here.value))
    # «herav fond: 5 000» may be a part of the amount above it, and no field beside that.
    is_in_doubt = lone(kind) is not None and not all(map(names.get, map(_spelt, below)))
    if not answers or is_in_doubt or answers.keys() & set(keys):
        document.report_once("BM137", value, tekst=here.value)
        return True
    head, said = below[0].text[: below[0].column], [f"{n}: {x}" for n, x in answers.items()]
    beside = document.span(here.start + _after_colon(here), here.value_start + len(here.value))
    below_it = "".join(f"{document.newline}{head}{each}" for each in said)
    fixes = (Fix(beside, ""), Fix(document.span(here.end, here.end), below_it))
    svar = ", ".join(said)
    document.report_once("BM232", value, *fixes, felt=here.key, tekst=here.value, svar=svar)
    return True


def _spelt(below: Row) -> str:
    """Return the key of a row *below* as fields are spelt."""
    return below.key.lower().replace(" ", "_")


def _after_colon(here: Row) -> int:
    """Return how far in what stands behind the colon of *here* begins, blanks too."""
    return len(here.text[: here.value_start - here.start].rstrip(" \t"))


def _answers(text: str, kind: Any) -> dict[str, str]:
    """Return what *text* says as fields of *kind*, by their names; nothing where it is in doubt."""
    fields = beside_key(kind)
    numbers = [each.name for each in fields if each.kind is int]
    if numbers[1:]:
        found = _YEAR_OF.fullmatch(text)
        is_year = found is not None and found["which"] <= found["last"]
        return dict(zip(numbers, found.groups(), strict=True)) if found and is_year else {}
    forms = [each.name for each in fields if Mark.SKJEMA in each.marks]
    if forms and numbers:
        numbered = numbers if _A_NUMBER.fullmatch(text) else []
        return dict.fromkeys(forms if _A_YEAR.fullmatch(text) else numbered, text)
    only = lone(kind)
    amounts = [each.name for each in fields if each.kind is Kroner and only in (None, each)]
    if len(amounts) == 1 and _AN_AMOUNT.fullmatch(text):
        return {amounts[0]: text}
    first = fields_of(kind)[0]
    if first.kind is bool:
        answer = _YES_NO.get(text.rstrip(".!").lower())
        return {first.name: answer} if answer else {}
    is_person = any(Mark.EPOST in each.marks for each in fields)
    is_name = (A_NAME if is_person else _A_NAME).fullmatch(text) is not None
    return {first.name: text} if Mark.NAVN in first.marks and is_name else {}
