"""How the words of a line look: what stands out at its beginning asks, as a rule."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile
from operator import itemgetter
from typing import TypeVar

from behovsmelding.docx.layout.pieces import Atom, Line

_Mark = TypeVar("_Mark")

_HINT = re.compile(r"(?:\s*\([^()]*\))?\s*[:?][ \u00a0]*")
"""The sign of a question, and what may help whoever answers before it."""


def by_look(line: Line, atoms: list[Atom]) -> Iterator[tuple[bool, list[Atom]]]:
    """Yield what is bold at the beginning of a line, and the rest."""
    if line.heading is not None:
        yield True, atoms
        return
    if count := _hinted(atoms):
        yield True, [*cut(atoms, 0, count)]
        atoms = [*cut(atoms, count, len("".join(atom.text for atom in atoms)))]
    yield from together(zip(_bold(atoms), atoms, strict=True))


def _hinted(atoms: Sequence[Atom]) -> int:
    """Return where a bold question ends that has its sign, or a hint, in another look.

    «**Type** (kommune eller privat skole): …» asks with all of it.
    """
    lead = sum(len(atom.text) for atom in takewhile(lambda atom: atom.bold, atoms))
    found = _HINT.match("".join(atom.text for atom in atoms), lead) if lead else None
    return found.end() if found else 0


def _bold(atoms: list[Atom]) -> Iterator[bool]:
    """Yield whether each is bold; blanks and signs look as what stands before them."""
    last = False
    for atom in atoms:
        last = atom.bold if atom.text.strip(" \t\n:.,;()–-") else last
        yield last


def together(marked: Iterable[tuple[_Mark, Atom]]) -> Iterator[tuple[_Mark, list[Atom]]]:
    """Yield the atoms that follow one another with the same mark, and that mark."""
    for mark, same in groupby(marked, key=itemgetter(0)):
        yield mark, [atom for _, atom in same]


def cut(atoms: Iterable[Atom], start: int, end: int) -> Iterator[Atom]:
    """Yield what of *atoms* stands between two places of their text."""
    at = 0
    for atom in atoms:
        first, last = max(start - at, 0), min(end - at, len(atom.text))
        if first < last:
            yield atom._replace(text=atom.text[first:last])
        at += len(atom.text)
