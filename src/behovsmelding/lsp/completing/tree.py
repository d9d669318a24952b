"""A file as far as it is written, as a tree: told from its lines, so that nothing breaks it."""

import re
from typing import NamedTuple

from behovsmelding.lsp.completing.braces import Inside, within
from behovsmelding.lsp.completing.branch import Branch
from behovsmelding.reading.source import Document
from behovsmelding.reading.source.outline import Row, row, rows

_BAR = re.compile(r"[|>][+-]?[0-9]?[+-]?$")
_COMMENT = re.compile(r"(?:^|[ \t])#.*")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_DASH_ALONE = re.compile(r"[ ]*(?:-[ ]+)*-$")


class Following(NamedTuple):
    """The first line below the cursor with something on it."""

    indent: int
    has_dash: bool


class Cursor(NamedTuple):
    """Where the cursor is, and what it stands in.

    `here` is the key or the dash that it stands behind; where it is None, a new key or part is
    being written, in one of those that are `open`, the outermost first.
    """

    at: int
    line: int
    """Where its line begins."""
    column: int
    """How far in what is being written begins."""
    start: int
    """Where what is being written begins."""
    end: int
    """Where it ends, behind the cursor."""
    open: tuple[Branch, ...]
    here: Branch | None = None
    is_beside: bool = False
    """Whether it stands behind a colon, on its line."""
    dash: bool = False
    """Whether a dash stands before it, on its line."""
    lacks_blank: bool = False
    """Whether a blank must come first: it stands right behind a colon or a dash."""
    has_colon: bool = False
    """Whether it is a key that has its colon already."""
    following: Following | None = None
    inside: Inside | None = None
    """What it stands in inside `{…}` or `[…]`."""


def read(document: Document, at: int) -> tuple[Branch, Cursor | None]:
    """Return the tree of *document*, and the cursor *at*; None where text or a comment is."""
    reader = _Reader(document, at)
    reader.read()
    return reader.root, reader.cursor


class _Reader:
    """Goes through the lines once; what the cursor stands in is taken down on the way."""

    def __init__(self, document: Document, at: int) -> None:
        self._text = document.text
        self._rows = list(rows(document))
        self._at = at
        self.root = Branch(None, "", -1, 0, 0)
        self.cursor: Cursor | None = None
        self._open = [self.root]
        self._bar: int | None = None
        """How far in the key of the answer stands that goes on below a `|`."""
        self._passed = 0
        """Up to where the text has been read, where an answer goes over several lines."""

    def read(self) -> None:
        """Read every line."""
        for number, each in enumerate(self._rows):
            is_here = each.start <= self._at <= each.end
            if each.start < self._passed or self._is_text(each, is_here=is_here):
                continue
            if is_here:
                self.cursor = self._cursor(number, each)
            if not each.is_blank:
                self._take(number, each, is_here=is_here)
            if is_here and self.cursor is not None:
                self.cursor = self.cursor._replace(here=self._here(self.cursor))

    def _is_text(self, each: Row, *, is_here: bool) -> bool:
        """Tell whether *each* is a line of the answer below a `|`, which ends where it is not."""
        if self._bar is None:
            return False
        blank = not each.text.strip()
        indent = self._at - each.start if blank and is_here else each.indent
        if indent > self._bar or (blank and not is_here):
            return True
        self._bar = None
        return False

    def _take(self, number: int, each: Row, *, is_here: bool) -> None:
        """Put what *each* says into the tree."""
        is_bare = bool(_DASH_ALONE.match(each.text))
        has_dash = each.has_dash or is_bare
        if not each.key and not has_dash:
            return
        self._close(each, has_dash=has_dash)
        branch = self._open[-1]
        if has_dash:
            inner = each.indent + 2 if is_bare else each.column
            branch = self._add(branch.item(each.indent, inner, each.start))
        if each.key:
            branch = self._add(branch.field(each.key, each.column, each.start))
        value, end = ("", each.end) if is_bare else _value(each)
        branch.value, branch.is_here = value, is_here
        branch.value_start, branch.value_end = each.value_start, end
        if _BAR.match(value):
            self._bar = each.column if each.key else each.indent
        elif value[:1] in ("{", "["):
            self._pass_brackets(number, branch)
        elif value[:1] in ('"', "'") and not _QUOTED.match(value):
            self._passed = self._limit(number, branch)

    def _here(self, cursor: Cursor) -> Branch | None:
        """Return what the cursor stands behind: its key, or its dash."""
        if cursor.is_beside:
            return self._open[-1]
        if cursor.dash:
            return next(each for each in reversed(self._open) if each.is_item)
        return cursor.here

    def _close(self, each: Row, *, has_dash: bool) -> None:
        while len(self._open) > 1 and self._is_over(self._open[-1], each, has_dash=has_dash):
            self._open.pop()

    @staticmethod
    def _is_over(last: Branch, each: Row, *, has_dash: bool) -> bool:
        if not has_dash:
            return last.column >= each.column
        beside = last.column == each.indent
        return last.column > each.indent or (beside and (last.is_item or bool(last.value)))

    def _add(self, branch: Branch) -> Branch:
        self._open.append(branch)
        return branch

    def _pass_brackets(self, number: int, branch: Branch) -> None:
        """Read what stands in brackets behind the key of *branch*, over several lines."""
        limit = self._limit(number, branch)
        self._passed, inside = within(self._text, branch, limit, self._at)
        if inside is None:
            return
        line = max(each.start for each in self._rows if each.start <= self._at)
        self.cursor = Cursor(
            self._at, line, 0, inside.start, inside.end, tuple(self._open), inside=inside
        )

    def _limit(self, number: int, branch: Branch) -> int:
        """Return where what belongs to *branch* ends at the latest: at a line less far in."""
        for each in self._rows[number + 1 :]:
            if each.text.strip() and each.indent <= branch.column:
                return each.start
        return len(self._text)

    def _cursor(self, number: int, each: Row) -> Cursor | None:
        head = self._text[each.start : self._at]
        written = row(head, each.start)
        tail = _COMMENT.sub("", self._text[self._at : each.end]).rstrip()
        if _is_in_comment(written):
            return None
        open_before = tuple(self._open)
        following = self._following(number)
        if written.key:
            return self._beside(each, written, tail, open_before)
        is_bare_dash = bool(_DASH_ALONE.match(head))
        column = len(head) if is_bare_dash else written.column
        start = each.start + column
        whole = row(each.text, each.start)
        has_colon = bool(whole.key) and whole.column == written.column and self._at > start
        end = whole.start + whole.text.index(":", whole.column) if has_colon else self._at
        if not has_colon:
            if not re.fullmatch(r"[\w-]*", tail):
                return None
            end += len(tail)
        return Cursor(
            self._at,
            each.start,
            column,
            start,
            end,
            open_before,
            dash=written.has_dash or is_bare_dash,
            lacks_blank=is_bare_dash,
            has_colon=has_colon,
            following=following,
        )

    def _beside(
        self, each: Row, written: Row, tail: str, open_before: tuple[Branch, ...]
    ) -> Cursor | None:
        """Return the cursor behind the key that is *written* before it."""
        lacks_blank = self._text[self._at - 1] == ":" and not written.value
        has_brackets = written.value[:1] in ("{", "[")
        if has_brackets or _BAR.match(written.value) or (lacks_blank and tail[:1].strip()):
            return None
        return Cursor(
            self._at,
            each.start,
            written.column,
            written.value_start,
            self._at + len(tail),
            open_before,
            is_beside=True,
            lacks_blank=lacks_blank,
        )

    def _following(self, number: int) -> Following | None:
        for each in self._rows[number + 1 :]:
            if not each.is_blank:
                return Following(each.indent, each.has_dash)
        return None


def _is_in_comment(written: Row) -> bool:
    value = _QUOTED.sub("", written.text)
    return _COMMENT.search(value) is not None


def _value(each: Row) -> tuple[str, int]:
    """Return the answer on the line *each* without its comment, and where it ends."""
    value = each.value
    if quoted := _QUOTED.match(value):
        value = quoted[0]
    elif value[:1] not in ("{", "["):
        value = _COMMENT.sub("", value).rstrip()
    return value, each.value_start + len(value)
