"""Which words of a document another one doesn't have: the account of what was not read."""

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeAlias

from behovsmelding.docx.layout.pieces import Control, Layout, Line

IsAnswer = Callable[[Control], bool]
"""Tells whether what stands in a control is an answer, and so accounted for by whoever reads it."""


Said: TypeAlias = tuple[Line, str]
"""A line, and what it says outside answers."""


class Other(NamedTuple):
    """Words that only one of two documents has: a line, and what of it the other lacks."""

    line: Line
    text: str


def beside(found: Layout, expected: Layout, is_answer: IsAnswer) -> Iterator[Other]:
    """Yield what *found* says outside answers that *expected* doesn't say there.

    To learn what of the form's own words is gone, put them the other way round.
    """
    ours, theirs = said(expected, is_answer), said(found, is_answer)
    yield from differing(theirs, ours)


def differing(theirs: Sequence[Said], ours: Sequence[Said]) -> Iterator[Other]:
    """Yield what *theirs*, as `said` gives it, says that *ours* doesn't say there."""
    texts = [text for _, text in ours], [text for _, text in theirs]
    if texts[0] == texts[1]:
        return
    matcher = SequenceMatcher(None, *texts, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind != "equal":
            lacked = " ".join(text for _, text in ours[start:end])
            yield from _new(theirs[other_start:other_end], lacked.split())


def said(layout: Layout, is_answer: IsAnswer) -> list[Said]:
    """Return each line that says something outside answers, with what it says there."""
    is_within = within(is_answer)
    texts = [(line, _outside(line, is_within)) for line in layout.in_order()]
    return [(line, text) for line, text in texts if text]


def outside(line: Line, is_answer: IsAnswer) -> str:
    """Return what *line* says outside answers, with single blanks."""
    return _outside(line, within(is_answer))


def within(is_answer: IsAnswer) -> IsAnswer:
    """Return what tells whether a control stands in an answer, or is one; each is asked once."""
    known: dict[Control, bool] = {}

    def is_within(control: Control) -> bool:
        if control not in known:
            known[control] = any(map(is_answer, control.chain()))
        return known[control]

    return is_within


def _outside(line: Line, is_within: IsAnswer) -> str:
    pieces = [
        atom.text if atom.control is None or not is_within(atom.control) else " "
        for atom in line.atoms
    ]
    return " ".join("".join(pieces).split())


def _new(lines: Sequence[tuple[Line, str]], lacked: list[str]) -> Iterator[Other]:
    """Yield the words of *lines* that are not among those *lacked*, in their order."""
    words = [(number, word) for number, (_, text) in enumerate(lines) for word in text.split()]
    matcher = SequenceMatcher(None, lacked, [word for _, word in words], autojunk=False)
    added: dict[int, list[str]] = {}
    for kind, _, _, start, end in matcher.get_opcodes():
        if kind != "equal":
            for number, word in words[start:end]:
                added.setdefault(number, []).append(word)
    for number, found in added.items():
        yield Other(lines[number][0], " ".join(found))
