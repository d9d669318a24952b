"""Nodes of a YAML document, and the document that holds them and what was found in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic, Fix, Related, Span
from behovsmelding.model.path import Path

_DASH = re.compile(r"-[ \t\r\n]*\Z")
_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
_Read = TypeVar("_Read")

INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
)
"""The soft hyphen, what has no width, and what turns the direction of the letters."""
MAX_FINDINGS = 200
"""How many findings end the reading of a file."""


class TooManyFindings(Exception):  # noqa: N818 - it ends the reading, and is reported already
    """There is so much to say of a file that the rest of it is not read."""


class MeansAnother(Exception):  # noqa: N818 - it ends the reading, and is reported already
    """What follows does not stand where it seems to: a text goes on there that was pasted."""


class Comment(NamedTuple):
    """A real comment, from its `#` to the end of the line."""

    document: "Document"
    start: int
    text: str

    @property
    def span(self) -> Span:
        """The place of this comment."""
        return self.document.span(self.start, self.start + len(self.text))

    @property
    def is_alone(self) -> bool:
        """Whether nothing stands before this comment on its line."""
        return not self.document.text[self.document.line(self.start)[0] : self.start].strip()


class Node:
    """Something written in a document, from `start` up to `end`, in characters from 0."""

    # No class of attrs: to make these takes longer than to read a file.
    __slots__ = ("document", "end", "guessed", "path", "start", "unread")

    def __init__(self, document: "Document", path: Path, start: int, end: int) -> None:
        self.document = document
        self.path = path
        self.start = start
        self.end = end
        self.unread = False
        """Whether this says something that could not be taken in; it is reported then."""
        self.guessed = False
        """Whether this was taken for what it is most like; it is reported then."""

    @property
    def span(self) -> Span:
        """The place of this node, less the blanks and newlines that follow it."""
        written = self.document.text[self.start : self.end].rstrip(" \t\r\n")
        return self.document.span(self.start, self.start + len(written))

    @property
    def is_empty(self) -> bool:
        """Whether this is no answer at all."""
        return False


class Scalar(Node):
    """One value; `style` is its quote or block mark, empty for a plain one."""

    __slots__ = ("style", "value")

    def __init__(  # noqa: PLR0913, PLR0917 - what a node has, and a value
        self, document: "Document", path: Path, start: int, end: int, value: str, style: str
    ) -> None:
        # As in Node, but for the call: most nodes are scalars.
        self.document = document
        self.path = path
        self.start = start
        self.end = end
        self.unread = self.guessed = False
        self.value = value
        self.style = style

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written here, or `~` or `null`."""
        return not self.style and self.value in _EMPTY


class Entry:
    """A key and its value; `name` is what the model calls the key, once it is known."""

    __slots__ = ("key", "name", "value")

    def __init__(self, key: Scalar, value: Node, name: str) -> None:
        self.key = key
        self.value = value
        self.name = name


class Mapping(Node):
    """Keys with values, in the order of the file."""

    __slots__ = ("entries", "is_flow")

    def __init__(
        self, document: "Document", path: Path, start: int, end: int, *, is_flow: bool
    ) -> None:
        super().__init__(document, path, start, end)
        self.entries: list[Entry] = []
        self.is_flow = is_flow

    def get(self, name: str) -> Entry | None:
        """Return the entry called *name*."""
        for entry in self.entries:
            if entry.name == name:
                return entry
        return None


class Sequence(Node):
    """Values in order: the file's, until a model puts them in its own."""

    __slots__ = ("is_flow", "items")

    def __init__(
        self, document: "Document", path: Path, start: int, end: int, *, is_flow: bool
    ) -> None:
        super().__init__(document, path, start, end)
        self.items: list[Node] = []
        self.is_flow = is_flow


class Refused(Node):
    """A value that was reported already and says nothing."""

    __slots__ = ()


class Document:
    """A file of YAML: its text without a byte order mark, its nodes and what was found in it."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.root: Node | None = None
        self.findings: list[Diagnostic] = []
        self.scalars: list[Scalar] = []
        """Every scalar in the order of the file, keys too."""
        self.passed_over: list[tuple[Path, int]] = []
        """The answers that only a person can mend, each with how many lines it stands on."""

    @cached_property
    def _lines(self) -> list[int]:
        return newlines.starts(self.text)

    @cached_property
    def newline(self) -> str:
        """How lines end here."""
        return newlines.first(self.text)

    def span(self, start: int, end: int) -> Span:
        """Return the place from *start* up to *end*."""
        end = min(end, len(self.text))
        start = min(start, end)
        return Span(self.file, *self._place(start), *self._place(end))

    def line(self, at: int) -> tuple[int, int]:
        """Return where the line of the character *at* begins, and where its text ends."""
        number = bisect_right(self._lines, at)
        end = self._lines[number] if number < len(self._lines) else len(self.text)
        start = self._lines[number - 1]
        return start, start + len(self.text[start:end].rstrip("\r\n"))

    def character(self, at: int) -> Span:
        """Return the place of one character, empty at the end of a line."""
        return self.span(at, at if self.text[at : at + 1] in ("\r", "\n") else at + 1)

    def _place(self, index: int) -> tuple[int, int]:
        line = bisect_right(self._lines, index)
        return line, index - self._lines[line - 1] + 1

    def report(
        self,
        code: str,
        span: Span,
        *,
        path: Path = (),
        related: tuple[Related, ...] = (),
        fixes: tuple[Fix, ...] = (),
        **params: Any,
    ) -> None:
        """Add a finding. Raises `TooManyFindings` when there are more than anybody reads."""
        self.add([Diagnostic(code, path, params, span=span, related=related, fixes=fixes)])

    def add(self, findings: Iterable[Diagnostic]) -> None:
        """Add *findings*. Raises `TooManyFindings` when there are more than anybody reads."""
        for found in findings:
            self.findings.append(found)
            if len(self.findings) >= MAX_FINDINGS:
                self.findings.append(Diagnostic("BM198", span=found.span))
                raise TooManyFindings

    def tried(self, read: Callable[[], _Read]) -> tuple[_Read, tuple[Diagnostic, ...]]:
        """Return what *read* gives and what it would report, which is not reported here.

        Where that is more than anybody reads, it is reported all the same, and ends the reading.
        """
        reported, self.findings = self.findings, []
        try:
            return read(), tuple(self.findings)
        except (TooManyFindings, MeansAnother):
            reported += self.findings
            raise
        finally:
            self.findings = reported

    def report_once(self, code: str, span: Span, *fixes: Fix, **params: Any) -> None:
        """Add a finding, unless it or all its edits are there: a slip may show in several ways."""
        new = {*fixes}.difference(*(each.fixes for each in self.findings))
        if (new or not fixes) and (code, span) not in ((x.code, x.span) for x in self.findings):
            self.report(code, span, fixes=fixes, **params)

    def withdraw(self, start: int, end: int) -> None:
        """Take back what was found between *start* and *end*: another finding says it all."""
        span = self.span(start, end)
        first, last = (span.line, span.column), (span.end_line, span.end_column)
        self.findings = [
            each
            for each in self.findings
            if each.span is None or not first <= (each.span.line, each.span.column) < last
        ]

    @cached_property
    def comments(self) -> tuple[Comment, ...]:
        """The comments, in the order of the file; never a `#` inside a value."""
        return tuple(self._comments())

    def _comments(self) -> Iterator[Comment]:
        text = self.text
        starts = [scalar.start for scalar in self.scalars]
        at = text.find("#")
        while at >= 0:
            before = bisect_right(starts, at) - 1
            value_end = self._value_end(self.scalars[before], at) if before >= 0 else 0
            if at < value_end:
                at = text.find("#", value_end)
            elif at and text[at - 1] not in " \t\r\n":
                at = text.find("#", at + 1)
            else:
                end = self._line_end(at)
                yield Comment(self, at, text[at:end])
                at = text.find("#", end)

    def _value_end(self, scalar: "Scalar", at: int) -> int:
        """Return where the value of *scalar* ends; what stands *at* its block mark is no value."""
        if scalar.style in ("|", ">") and at < self._line_end(scalar.start):
            return 0
        return scalar.end

    def _line_end(self, at: int) -> int:
        """Return where the text ends of the line that *at* stands on."""
        return self.line(at)[1]

    def scalar_before(self, scalar: Scalar) -> Scalar | None:
        """Return the scalar before *scalar* in the file: its key, where it is an answer."""
        at = bisect_left(self.scalars, scalar.start, key=lambda each: each.start)
        return self.scalars[at - 1] if at else None

    def locate(self, path: Path) -> Span:
        """Return the place of the value at *path*; an empty one stands at its key.

        What does not exist stands at the key of the nearest parent that does, and at the first
        key of the file when there is none.
        """
        found, whole = self._follow(path)
        if whole and found and found[-1].value.start < found[-1].value.end:
            return found[-1].value.span
        return self._key_span(found)

    def is_answered(self, path: Path) -> bool:
        """Tell whether something stands at *path*: a value, or the key of one that is empty."""
        found, whole = self._follow(path)
        return whole and bool(found)

    def at(self, path: Path) -> Node | None:
        """Return what stands at *path*."""
        found, whole = self._follow(path)
        return found[-1].value if whole and found else None

    def after_key(self, path: Path) -> int | None:
        """Return the character after the colon of the key at *path*, if nothing stands there."""
        found, whole = self._follow(path)
        if not whole or not found or found[-1].is_item or not found[-1].value.is_empty:
            return None
        value = found[-1].value
        if value.start < value.end or value is found[-1].name:
            return None
        key_end = found[-1].name.end
        colon = self.text.find(":", key_end, self.line(key_end)[1])
        # In braces a key may have no colon, and the next one is another's.
        is_its = colon >= 0 and not self.text[key_end:colon].strip(" \t")
        return colon + 1 if is_its else None

    def beside(self, path: Path) -> int | None:
        """Return the character after the value at *path*; None when nothing stands there.

        That is on its first line: after the key, where the value goes over several.
        """
        found, whole = self._follow(path)
        if not whole or not found:
            return None
        value, key = found[-1].value, found[-1].key
        if isinstance(value, Scalar) or (isinstance(value, (Mapping, Sequence)) and value.is_flow):
            return value.end
        return self._lines[key.end_line - 1] + key.end_column

    def is_in_doubt(self, path: Path) -> bool:
        """Tell whether what stands at *path* could not be taken in, or was guessed at.

        A rule has nothing to add there: that an answer is missing would be wrong, and what follows
        of a guess may be too. What stands inside something unread is unread.
        """
        found, whole = self._follow(path)
        if any(step.value.unread for step in found):
            return True
        return whole and bool(found) and found[-1].value.guessed

    def locate_key(self, path: Path) -> Span:
        """Return the place of the key at *path*, or of the nearest parent's key that exists."""
        return self._key_span(self._follow(path)[0])

    def _key_span(self, found: "list[_Step]") -> Span:
        if found:
            return found[-1].key
        keys = self.root.entries if isinstance(self.root, Mapping) else []
        return keys[0].key.span if keys else self.span(0, 0)

    def _follow(self, path: Path) -> "tuple[list[_Step], bool]":
        """Return the steps of *path* that exist, and whether all of them do."""
        found: list[_Step] = []
        node = self.root
        for step in path:
            following = _step(node, step)
            if following is None:
                return found, False
            if following.value is not node:
                found.append(following)
            node = following.value
        return found, True


class _Step(NamedTuple):
    """A part of a node, with the node it is called by: its key, or itself where it has none."""

    name: Node
    value: Node
    is_item: bool = False

    @property
    def key(self) -> Span:
        """The place to point at. Worked out when it is asked for: few steps ever are."""
        return _item_span(self.value) if self.is_item else self.name.span


def _step(node: Node | None, step: str | int) -> _Step | None:
    """Go from *node* to its part *step*; a list of one may have been written without a dash."""
    if isinstance(node, Mapping):
        if isinstance(step, int):
            return _Step(node, node) if step == 0 else None
        entry = node.get(step)
        return _Step(entry.key, entry.value) if entry else None
    if isinstance(node, Sequence):
        if isinstance(step, str):
            return _step(node.items[0], step) if len(node.items) == 1 else None
        if step < len(node.items):
            return _Step(node.items[step], node.items[step], is_item=True)
    if isinstance(node, Scalar) and step == 0 and not node.is_empty:
        return _Step(node, node)
    return None


def _item_span(item: Node) -> Span:
    """Return the dash before *item*, or its first character in a list with brackets."""
    dash = _DASH.search(item.document.text, max(0, item.start - 200), item.start)
    start = dash.start() if dash else item.start
    return item.document.character(start)
