"""Numbers as people say them: `nr. 2`, `tredje`, and `2 av 3` where two are asked for.

Opened where a number is asked for and something else stands there.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.form import Form
from behovsmelding.model.answers import COUNTED, FIRST_NUMBER
from behovsmelding.model.fields import along, fields_of
from behovsmelding.model.path import Path
from behovsmelding.reading.source import Mapping, Scalar
from behovsmelding.reading.structure.choices import is_in_doubt
from behovsmelding.reading.structure.reporter import Reporter

_COUNTED = {"ett": 1, "en": 1, "én": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6}
_ORDERED = {"første": 1, "fyrste": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "siste": 0}
_NUMBER = rf"[0-9]{{1,2}}|{'|'.join((*_COUNTED, *_ORDERED))}"
_YEAR_OF = re.compile(
    rf"(?:år\s*)?(?:(?:nr\.?|nummer)\s*)?(?P<which>{_NUMBER})\.?(?:\s*år(?:et)?)?\s*(?:av|/)\s*"
    rf"(?P<last>{_NUMBER})(?:\s*år)?\.?",
    re.IGNORECASE,
)
_MOST_WORDS = 4
_LONGEST = 9
"""How many digits a number may have that is read at all."""


def counted(text: str) -> int | None:
    """Return the one number in *text*, in digits or as a word; None where there is not one.

    Things are counted from 1, so 0 is none. What is in doubt is none either.
    """
    if is_in_doubt(text):
        return None
    # What says more than a few words says something else, too.
    if re.search(r"[^\w\s.,/()-]", text) or len(text.split()) > _MOST_WORDS:
        return None
    found = re.findall(r"[0-9]+", text)
    if len(found) == 1 and len(found[0]) <= _LONGEST:
        return int(found[0]) or None
    return None if found else _word(re.sub(r"[ ]*(?:år)?[.]?$", "", text.strip())) or None


def _word(word: str) -> int:
    return (_COUNTED | _ORDERED).get(word.lower(), 0)


def which_of_how_many(text: str) -> tuple[int, int] | None:
    """Return what `år 2 av 3` says; None where it says something else."""
    found = _YEAR_OF.fullmatch(" ".join(re.sub(r"[(),]", " ", text).split()))
    if found is None:
        return None
    last = _one(found["last"])
    which = _one(found["which"]) or last
    return (which, last) if which and which <= last else None


def _one(written: str) -> int:
    return int(written) if written.isdecimal() else _word(written)


def numbers_of(form: Form, path: Path) -> list[str]:
    """Return the fields of the part at *path* that are numbers: which year it is, of how many."""
    *_, part = along(form.model, path)
    return [field.name for field in fields_of(part.kind) if field.kind is int]


def report_uncounted(scalar: Scalar, number: int, reporter: Reporter) -> None:
    """Report a *number* before the first, a year, or another that is too large to count to."""
    above = scalar.path[:-1]
    # Both ends of a span of years, side by side, are one misunderstanding.
    others = (each for each in scalar.document.findings if each.path[:-1] == above)
    if not any(each.params.get("telles") for each in others):
        is_year = number >= FIRST_NUMBER and numbers_of(reporter.form, above)[1:]
        år = COUNTED if is_year else None
        reporter.report(scalar, "BM233", tekst=scalar.value, telles=COUNTED, år=år)


def report_both(scalar: Scalar, reporter: Reporter) -> bool:
    """Report *scalar* where it says which year it is and of how many, and is asked for the one."""
    *above, _ = scalar.path
    numbers = numbers_of(reporter.form, tuple(above))
    both = which_of_how_many(scalar.value)
    node = scalar.document.at(tuple(above))
    if len(numbers) < 2 or both is None or not isinstance(node, Mapping):  # noqa: PLR2004
        return False
    svar = tuple(f"{name}: {each}" for name, each in zip(numbers, both, strict=True))
    scalar.document.report(
        "BM204",
        scalar.span,
        path=scalar.path,
        fixes=_fixes(scalar, node, numbers, both),
        felt=reporter.label(scalar.path),
        tekst=scalar.value,
        svar=svar,
    )
    # What it says of the other can't be missing.
    node.unread = True
    return True


def _fixes(
    scalar: Scalar, node: Mapping, numbers: list[str], both: tuple[int, int]
) -> tuple[Fix, ...]:
    """Return the edits that write each number at its own field, if the other says no other."""
    document = scalar.document
    first, last = numbers
    if scalar.path[-1] != first:
        return ()
    alone = Fix(scalar.span, str(both[0]))
    other = node.get(last)
    if other is None:
        line = document.text[document.line(scalar.start)[0] : scalar.start]
        indent = " " * (len(line) - len(line.lstrip(" ")))
        gap = ", " if node.is_flow else f"{document.newline}{indent}"
        return (Fix(scalar.span, f"{both[0]}{gap}{last}: {both[1]}"),)
    if (after := document.after_key((*scalar.path[:-1], last))) is not None:
        return (alone, Fix(document.span(after, after), f" {both[1]}"))
    said = other.value
    is_same = isinstance(said, Scalar) and said.value.strip() == str(both[1])
    return (alone,) if is_same else ()
