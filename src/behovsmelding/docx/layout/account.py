"""Which words of a document another one doesn't have: the account of what was not read."""

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Control, Layout, Line

IsAnswer = Callable[[Control], bool]
"""Tells whether what stands in a control is an answer, and so accounted for by whoever reads it."""


class Other(NamedTuple):
    """Words that only one of two documents has: a line, and what of it the other lacks."""

    line: Line
    text: str


def beside(found: Layout, expected: Layout, is_answer: IsAnswer) -> Iterator[Other]:
    """Yield what *found* says outside answers that *expected* doesn't say there.

    To learn what of the form's own words is gone, put them the other way round.
    """
    ours = list(_said(expected, is_answer))
    theirs = list(_said(found, is_answer))
    texts = [text for _, text in ours], [text for _, text in theirs]
    matcher = SequenceMatcher(None, *texts, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind != "equal":
            lacked = " ".join(text for _, text in ours[start:end])
            yield from _new(theirs[other_start:other_end], lacked.split())


def _said(layout: Layout, is_answer: IsAnswer) -> Iterator[tuple[Line, str]]:
    for line in layout.in_order():
        if text := outside(line, is_answer):
            yield line, text


def outside(line: Line, is_answer: IsAnswer) -> str:
    """Return what *line* says outside answers, with single blanks."""
    return " ".join(
        "".join(
            atom.text if not _is_within(atom.control, is_answer) else " " for atom in line.atoms
        ).split()
    )


def _is_within(control: Control | None, is_answer: IsAnswer) -> bool:
    return control is not None and any(map(is_answer, control.chain()))


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
