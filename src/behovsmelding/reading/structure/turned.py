"""`120 000: Narvik kommune`: an amount before its colon, and who is to have it after.

Money must never be mended wrongly: the edit is made where what stands after every colon is known
to be a name.
"""

import re
from collections.abc import Collection, Iterator

from behovsmelding.diagnostics import Fix
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.reading.source import Entry, Mapping, Scalar

_NAME = re.compile(r"[^\W\d_a-zæøå][^\d:]*")
"""What looks like the name of somebody."""


def put_right(node: Mapping, fields: Collection[str] | None = None) -> bool:
    """Report what is turned round in *node*, in one finding, turn it, and tell whether any was.

    *fields* are the keys that may stand there; without them it is any name, and the behovsmelding
    says which are known.
    """
    known = _named(node) if fields is None else fields
    meant = [
        (entry, name)
        for entry in node.entries
        if _is_amount(entry.key.value)
        if (name := _meant(entry, known, is_open=fields is None))
    ]
    if not meant:
        return False
    is_certain = all(name in known for _, name in meant)
    fixes = tuple(fix for each in meant for fix in _swapped(*each)) if is_certain else ()
    first, name = meant[0]
    amount = first.key
    for each in meant:
        _turn(*each)
    svar, path = f"{name}: {amount.value}", first.value.path
    node.document.report(
        "BM237", amount.span, path=path, fixes=fixes, tekst=amount.value, svar=svar, rest=None
    )
    return True


def _named(node: Mapping) -> list[str]:
    from behovsmelding.reading.source.no_colon import named_parts

    return named_parts(node.document)


def _meant(entry: Entry, known: Collection[str], *, is_open: bool) -> str | None:
    """Return the name that stands where the amount of *entry* should, in any letter case."""
    value = entry.value
    if not isinstance(value, Scalar):
        return None
    text = value.value.strip()
    found = (name for name in known if name.casefold() == text.casefold())
    return next(found, text if is_open and _NAME.fullmatch(text) else None)


def _is_amount(text: str) -> bool:
    try:
        Kroner.read(text)
    except InvariantError:
        return False
    return True


def _swapped(entry: Entry, name: str) -> Iterator[Fix]:
    """Yield the edits that let *name* and the amount change places, and nothing between them."""
    document, key, value = entry.key.document, entry.key, entry.value
    written = document.text[value.start : value.end]
    # In quotes it stays so; a name in other letters is written as it is where it belongs.
    is_same = isinstance(value, Scalar) and value.value.strip() == name
    yield Fix(document.span(key.start, key.end), written if is_same else name)
    yield Fix(document.span(value.start, value.end), document.text[key.start : key.end])


def _turn(entry: Entry, name: str) -> None:
    key, value, above = entry.key, entry.value, entry.key.path
    entry.name = name
    entry.key = Scalar(key.document, above, value.start, value.end, name, "")
    entry.value = Scalar(key.document, (*above, name), key.start, key.end, key.value, key.style)
