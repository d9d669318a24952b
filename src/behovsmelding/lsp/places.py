"""Places in a text, as an editor counts them: lines and columns from 0, columns in code units."""

from bisect import bisect_right
from collections.abc import Mapping
from types import MappingProxyType

from lsprotocol import types

from behovsmelding import newlines
from behovsmelding.diagnostics import Span
from behovsmelding.model.path import Path
from behovsmelding.reading.source import Document, Node, Sequence
from behovsmelding.reading.source import Mapping as Fields

_UNIT: Mapping[str, tuple[str, int]] = MappingProxyType(
    {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
)
BOM = "\ufeff"
"""What a file may begin with that is no part of its text."""


class Places:
    """Turns the places of a text into an editor's, and back."""

    def __init__(self, text: str, encoding: str = "utf-16") -> None:
        self._text = text.removeprefix(BOM)
        # The mark is a character to the editor, and none to whoever reads the file.
        self._before = len(text) - len(self._text)
        self._lines = newlines.starts(self._text)
        self._codec, self._size = _UNIT[encoding]

    def range(self, span: Span) -> types.Range:
        """Return the place of *span*."""
        return types.Range(
            self._position(span.line, span.column), self._position(span.end_line, span.end_column)
        )

    def marked(self, span: Span) -> types.Range:
        """Return what to underline of *span*: of several lines, the first alone."""
        if span.end_line == span.line:
            return self.range(span)
        start = self._lines[span.line - 1]
        line = self._text[start : self._lines[span.line]].rstrip("\r\n")
        return types.Range(
            self._position(span.line, span.column), self._position(span.line, len(line) + 1)
        )

    def between(self, start: int, end: int) -> types.Range:
        """Return the place from character *start* up to *end*, both from 0."""
        return types.Range(self.position(start), self.position(end))

    def position(self, offset: int) -> types.Position:
        """Return the place of the character *offset*, from 0."""
        line = bisect_right(self._lines, offset)
        return self._position(line, offset - self._lines[line - 1] + 1)

    def offset(self, position: types.Position) -> int:
        """Return which character stands at *position*; past the end of a line, its last."""
        if position.line >= len(self._lines):
            return len(self._text)
        start = self._lines[position.line]
        last = position.line + 1 == len(self._lines)
        end = len(self._text) if last else self._lines[position.line + 1]
        units = self._text[start:end].rstrip("\r\n").encode(self._codec, "surrogatepass")
        skipped = self._before if position.line == 0 else 0
        before = units[: max(0, position.character - skipped) * self._size]
        return start + len(before.decode(self._codec, "ignore"))

    def _position(self, line: int, column: int) -> types.Position:
        start = self._lines[line - 1]
        before = self._text[start : start + column - 1].encode(self._codec, "surrogatepass")
        skipped = self._before if line == 1 else 0
        return types.Position(line - 1, len(before) // self._size + skipped)


def path_at(document: Document, offset: int) -> Path:
    """Return the path of what stands at the character *offset*, key or value."""
    path: Path = ()
    node = document.root
    while node is not None:
        step, node = _step_at(node, offset)
        if step is not None:
            path = (*path, step)
    return path


def _step_at(node: Node, offset: int) -> tuple[str | int | None, Node | None]:
    """Return the step from *node* towards *offset*, and where it leads; nothing when it is far."""
    if isinstance(node, Fields):
        for entry in node.entries:
            if entry.key.start <= offset <= entry.key.end:
                return entry.name, None
            if entry.key.end < offset <= max(entry.value.end, entry.key.end + 1):
                return entry.name, entry.value
    if isinstance(node, Sequence):
        for item in node.items:
            if item.start <= offset <= item.end:
                return item.path[-1], item
    return None, None
