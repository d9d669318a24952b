"""What an editor can fold: long answers, parts, and comments that stand together."""

from collections.abc import Iterator

from lsprotocol import types

from behovsmelding.lsp.entries import entries
from behovsmelding.lsp.places import Places
from behovsmelding.reading.source import Document, Mapping, Node, Sequence


def folds(document: Document, places: Places) -> list[types.FoldingRange] | None:
    """Return what can be folded in *document*; None where it can't be read, and nobody knows."""
    if not isinstance(document.root, Mapping):
        return None
    spans = {(entry.key.start, entry.value.end) for entry in entries(document.root)}
    spans |= {(each.start, each.end) for each in _members(document.root)}
    found = [_fold(document, places, *each) for each in sorted(spans)]
    comments = [_comment(*each) for each in _together(document, places)]
    return [each for each in (*found, *comments) if each.start_line < each.end_line]


def _members(node: Node) -> Iterator[Node]:
    """Yield the members of each list of parts in *node*."""
    for entry in entries(node):
        if isinstance(entry.value, Sequence):
            yield from (each for each in entry.value.items if isinstance(each, Mapping))


def _fold(document: Document, places: Places, start: int, end: int) -> types.FoldingRange:
    # What ends a node may be blank lines, and those belong to nobody.
    end = start + len(document.text[start:end].rstrip())
    return types.FoldingRange(places.position(start).line, places.position(end).line)


def _together(document: Document, places: Places) -> Iterator[tuple[int, int]]:
    """Yield the first and last line of comments that stand below each other."""
    first = last = -2
    for comment in document.comments:
        if not comment.is_alone:
            continue
        line = places.position(comment.start).line
        if line != last + 1:
            yield first, last
            first = line
        last = line
    yield first, last


def _comment(first: int, last: int) -> types.FoldingRange:
    return types.FoldingRange(max(first, 0), max(last, 0), kind=types.FoldingRangeKind.Comment)
