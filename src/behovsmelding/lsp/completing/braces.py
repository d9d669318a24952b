"""What is being written inside `{…}` and `[…]`, closed or not."""

import re
from typing import NamedTuple

from behovsmelding.lsp.completing.branch import Branch

_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"?|'(?:[^']|'')*'?")
_PLAIN = re.compile(r"(?:[^\s,:\[\]{}#]|:(?![\s,\[\]{}])|(?<=\S)#|[ \t](?!#))+")


class Inside(NamedTuple):
    """What the cursor stands in: a new key or member of `branch`, or the answer to it."""

    branch: Branch
    is_answer: bool
    """Whether the answer to `branch` is being written, and not something in it."""
    start: int
    end: int
    lacks_blank: bool
    has_colon: bool
    needs_comma: bool
    """Whether something stands behind it that a comma must part it from."""


class _Open:
    """A bracket that is open: what it holds, and what has been read since the last comma."""

    def __init__(self, branch: Branch, at: int, *, is_list: bool) -> None:
        self.branch = branch
        self.is_list = is_list
        self.begin(at)

    def begin(self, at: int) -> None:
        """Begin what stands behind a bracket or a comma."""
        self.from_ = at
        self.word: tuple[int, int] | None = None
        self.entry: Branch | None = None
        """The key that has its colon."""
        self.colon = at
        self.is_whole = False
        """Whether a bracket or a quote has ended what stands here."""


def within(text: str, branch: Branch, limit: int, at: int) -> tuple[int, Inside | None]:
    """Read the brackets behind the key of *branch*, up to *limit* where they aren't closed.

    Returns where they end, and what the cursor *at* stands in.
    """
    reader = _Reader(text, limit, at)
    return reader.read(branch), reader.inside


class _Reader:
    def __init__(self, text: str, limit: int, at: int) -> None:
        self._text = text
        self._limit = limit
        self._at = at
        self._stack: list[_Open] = []
        self.inside: Inside | None = None

    def read(self, branch: Branch) -> int:
        at = branch.value_start
        branch.value_end = self._limit
        while at < self._limit:
            if at == self._at and self._stack:
                self._note()
            at = self._step(at, branch)
            if not self._stack:
                branch.value_end = at
                return at
        if self._limit == self._at and self._stack:
            self._note()
        return self._limit

    def _step(self, at: int, branch: Branch) -> int:
        """Read what stands *at*, and return where the next begins."""
        sign = self._text[at]
        top = self._stack[-1] if self._stack else None
        if sign in "{[":
            holder = branch if top is None else self._holder(top, at)
            self._stack.append(_Open(holder, at + 1, is_list=sign == "["))
        elif top is None:
            return self._limit
        elif sign in "}]":
            self._end(top)
            self._stack.pop()
            if self._stack:
                self._stack[-1].is_whole = True
        elif sign == ",":
            self._end(top)
            top.begin(at + 1)
        elif sign == ":":
            self._colon(top, at)
        elif sign == "#":
            return self._skip(at, self._text.find("\n", at))
        elif sign in "\"'":
            return self._word(top, at, _QUOTED)
        elif not sign.isspace():
            return self._word(top, at, _PLAIN)
        return at + 1

    def _skip(self, at: int, end: int) -> int:
        end = self._limit if end < 0 else min(end, self._limit)
        if at <= self._at <= end:
            self._at = -1
        return max(end, at + 1)

    def _word(self, top: _Open, at: int, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, at, self._limit)
        end = found.end() if found else at + 1
        begins = top.word[0] if top.word else at
        top.word = (begins, end)
        if at < self._at < end:
            self._note()
        return end

    def _colon(self, top: _Open, at: int) -> None:
        if top.entry is not None or top.word is None or top.is_list:
            return
        key = self._text[slice(*top.word)].strip().strip("\"'")
        top.entry = top.branch.field(key, -1, at)
        top.entry.is_here = top.word[0] <= self._at <= at
        top.colon = at + 1
        top.word = None

    @staticmethod
    def _holder(top: _Open, at: int) -> Branch:
        """Return what a bracket *at* belongs to: a key, or a member of a list."""
        if top.entry is not None:
            return top.entry
        return top.branch.item(-1, -1, at)

    def _end(self, top: _Open) -> None:
        """Take down what has been read, where it ends."""
        if top.word is None:
            return
        value = self._text[slice(*top.word)].strip()
        branch = top.entry
        if branch is None and top.is_list:
            branch = top.branch.item(-1, -1, top.word[0])
            branch.is_here = top.word[0] <= self._at <= top.word[1]
        if branch is not None:
            branch.value, (branch.value_start, branch.value_end) = value, top.word

    def _note(self) -> None:
        """Take down what the cursor stands in."""
        top, text, at = self._stack[-1], self._text, self._at
        if self.inside is not None or top.is_whole:
            return
        start = top.word[0] if top.word else at
        end = at + len(_rest(text[at : self._limit]))
        behind = text[end : self._limit].lstrip(" \t\r\n")[:1]
        is_answer = top.entry is not None
        self.inside = Inside(
            top.entry if top.entry is not None else top.branch,
            is_answer,
            start,
            end,
            lacks_blank=is_answer and top.colon == at,
            has_colon=not is_answer and not top.is_list and behind == ":",
            needs_comma=behind not in ("", ",", "}", "]", "#", ":"),
        )


def _rest(text: str) -> str:
    """Return how much of *text* belongs to the word that is being written."""
    found = re.match(r"[^\s,:\[\]{}#][^,:\[\]{}#\r\n]*", text)
    return found[0].rstrip() if found else ""
