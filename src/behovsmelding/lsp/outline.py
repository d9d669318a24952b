"""The outline of a file: its keys, and its lists by the names of what is in them."""

from collections.abc import Iterator

from lsprotocol import types

from behovsmelding.lsp.places import Places
from behovsmelding.messages import Language
from behovsmelding.messages.ui.editor import EMPTY
from behovsmelding.reading.source import Document, Entry, Mapping, Node, Scalar, Sequence

_LONGEST = 60
_NAMES = ("navn", "beskrivelse", "nummer", "ordning")


def outline(document: Document, places: Places, language: Language) -> list[types.DocumentSymbol]:
    """Return the symbols of *document*, none when nothing in it can be read."""
    if not isinstance(document.root, Mapping):
        return []
    return list(_fields(document.root, places, language))


def _fields(node: Mapping, places: Places, language: Language) -> Iterator[types.DocumentSymbol]:
    for entry in node.entries:
        yield types.DocumentSymbol(
            name=entry.name,
            detail=_shown(entry.value),
            kind=_kind(entry.value),
            range=places.between(entry.key.start, max(entry.key.end, _end(entry.value))),
            selection_range=places.between(entry.key.start, entry.key.end),
            children=list(_inside(entry, places, language)),
        )


def _inside(entry: Entry, places: Places, language: Language) -> Iterator[types.DocumentSymbol]:
    if isinstance(entry.value, Mapping):
        yield from _fields(entry.value, places, language)
    elif isinstance(entry.value, Sequence):
        for item in sorted(entry.value.items, key=lambda each: each.start):
            if isinstance(item, Mapping):
                yield types.DocumentSymbol(
                    name=_name(item, language),
                    kind=types.SymbolKind.Object,
                    range=places.between(item.start, _end(item)),
                    selection_range=places.between(item.start, item.start),
                    children=list(_fields(item, places, language)),
                )


def _end(node: Node) -> int:
    """Return where *node* ends, with the bracket that ends the last of what is in it."""
    if isinstance(node, Mapping):
        return max((node.end, *(_end(entry.value) for entry in node.entries)))
    if isinstance(node, Sequence):
        return max((node.end, *map(_end, node.items)))
    return node.end


def _name(item: Mapping, language: Language) -> str:
    for name in _NAMES:
        entry = item.get(name)
        if entry and (shown := _shown(entry.value)):
            return shown
    return EMPTY.of(language)


def _shown(node: Node) -> str:
    if not isinstance(node, Scalar) or node.is_empty:
        return ""
    first = " ".join(node.value.split())
    return first if len(first) <= _LONGEST else f"{first[:_LONGEST]} …"


def _kind(node: Node) -> types.SymbolKind:
    if isinstance(node, Mapping):
        return types.SymbolKind.Object
    return types.SymbolKind.Array if isinstance(node, Sequence) else types.SymbolKind.Field
