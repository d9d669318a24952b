"""The colours of a file: which questions are answered, and which are not."""

from collections.abc import Iterator
from itertools import pairwise

from lsprotocol import types

from behovsmelding.form import Form
from behovsmelding.lsp.entries import entries, is_answered
from behovsmelding.lsp.places import Places
from behovsmelding.reading.source import Document, Entry

LEGEND = types.SemanticTokensLegend(
    token_types=[types.SemanticTokenTypes.Property.value],
    token_modifiers=["answered", "unanswered", "required"],
)
"""Every key is a property; these are said of it."""
_ANSWERED, _UNANSWERED, _REQUIRED = (1 << bit for bit in range(3))


def tokens(document: Document, form: Form | None, places: Places) -> types.SemanticTokens:
    """Return the keys of *document* that *form* asks for, and what is said of each."""
    data: list[int] = []
    start = types.Position(0, 0)
    told = [] if form is None else list(_told(document, form))
    found = [(places.between(each.key.start, each.key.end), said) for each, said in told]
    places_before = (start, *(each.start for each, _ in found))
    for (before, at), (place, said) in zip(pairwise(places_before), found, strict=True):
        line = at.line - before.line
        column = at.character - (0 if line else before.character)
        data += [line, column, place.end.character - at.character, 0, said]
    return types.SemanticTokens(data)


def _told(document: Document, form: Form) -> Iterator[tuple[Entry, int]]:
    for entry in entries(document.root):
        felt = form.felt.get(form.sti(entry.value.path))
        if felt is None or felt.navn != entry.name or entry.key.style in ("|", ">"):
            continue
        answered = is_answered(entry.value)
        required = _REQUIRED if felt.påkrevd else 0
        yield entry, (_ANSWERED if answered else _UNANSWERED) | required
