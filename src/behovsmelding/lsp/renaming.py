"""The name of one who takes part, changed wherever the file speaks of them."""

from collections.abc import Iterator

from lsprotocol import types

from behovsmelding.form import Form
from behovsmelding.lsp.entries import entries, scalars
from behovsmelding.lsp.places import Places
from behovsmelding.model.fields import along
from behovsmelding.reading.source import Document, Scalar
from behovsmelding.reading.source.quoting import written


def name_at(document: Document, form: Form, at: int) -> Scalar | None:
    """Return the name at the character *at*, of one who takes part; None where none stands."""
    known = {each.value for each in _parties(document, form)}
    named = (each for each in _names(document, form) if each.value in known)
    return next((each for each in named if each.start <= at <= each.end), None)


def renamed(
    document: Document, form: Form, places: Places, at: int, name: str
) -> list[types.TextEdit]:
    """Return the edits that call whoever is named at the character *at* by *name*."""
    here, new = name_at(document, form, at), " ".join(name.split())
    if here is None or not new:
        return []
    return [
        types.TextEdit(places.between(each.start, each.end), written(new))
        for each in _names(document, form)
        if each.value == here.value
    ]


def _names(document: Document, form: Form) -> Iterator[Scalar]:
    yield from _parties(document, form)
    yield from _recipients(document, form)


def _parties(document: Document, form: Form) -> Iterator[Scalar]:
    """Yield the names of those who take part."""
    registers = form.generasjon.registers
    for entry in entries(document.root):
        if form.sti(entry.value.path) in registers:
            yield from (each for each in scalars(entry) if each.value.strip())


def _recipients(document: Document, form: Form) -> Iterator[Scalar]:
    """Yield the keys of rows that are names."""
    for entry in entries(document.root):
        above = list(along(form.model, entry.value.path[:-1]))
        key = above[-1].row_key if above else None
        if key is not None and key.kind is str:
            yield entry.key
