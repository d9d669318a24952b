"""What became of each answer: the record that the report is written from, and made of moves."""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any

import attrs

from behovsmelding import rules
from behovsmelding.form import Form
from behovsmelding.model.fields import is_part
from behovsmelding.model.path import Path
from behovsmelding.model.walk import answers, at, without


class Kind(Enum):
    """What became of an answer, or that one is asked for."""

    CARRIED = "carried"
    CHANGED = "changed"
    LEFT_OUT = "left out"
    ASKED = "asked"


@attrs.frozen
class Note:
    """What became of the answer *value* at *path* in the old document.

    It stands at `to` in the new one, unless it was left out. `why` finds the words: a key of
    `messages.ui.carry`, or the code of the finding that the answer would have given. What is ASKED
    has no path of its own: `to` is where the new document lacks an answer.
    """

    kind: Kind
    path: Path = ()
    value: Any = None
    to: Path = ()
    why: str = ""
    params: Mapping[str, Any] = attrs.field(factory=dict, hash=False)


@attrs.frozen
class Carried:
    """A new document made from an old one, and what became of everything the old one said.

    `gammel` and `ny` are the forms.
    """

    gammel: Form
    ny: Form
    melding: Any
    notes: tuple[Note, ...]

    def of(self, kind: Kind) -> tuple[Note, ...]:
        """Return the notes of one kind."""
        return tuple(note for note in self.notes if note.kind is kind)


@attrs.frozen
class _Move:
    kind: Kind
    source: Path
    to: Path
    why: str
    params: Mapping[str, Any]


@attrs.define
class Moves:
    """Where answers go, collected while the new document is made.

    A move of a part is one of every answer in it that has no nearer move of its own. What no move
    speaks of is left out, so nothing can be forgotten.
    """

    _by_source: dict[Path, list[_Move]] = attrs.field(factory=dict)

    def carry(self, source: Path, to: Path) -> None:
        """Let what stands at *source* stand at *to*, as it is."""
        self._add(_Move(Kind.CARRIED, source, to, "", {}))

    def change(self, source: Path, to: Path, why: str, **params: Any) -> None:
        """Let what stands at *source* become what stands at *to*."""
        self._add(_Move(Kind.CHANGED, source, to, why, params))

    def leave(self, source: Path, why: str, **params: Any) -> None:
        """Leave out what stands at *source*, and say why."""
        self._add(_Move(Kind.LEFT_OUT, source, (), why, params))

    def _add(self, move: _Move) -> None:
        moves = self._by_source.setdefault(move.source, [])
        if move not in moves:
            moves.append(move)

    def notes(self, melding: Any) -> Iterator[Note]:
        """Yield what becomes of each answer in *melding*, in its order."""
        for path, value, _ in answers(melding):
            for move in self._nearest(path):
                yield Note(move.kind, path, value, _target(move, path), move.why, move.params)

    def _nearest(self, path: Path) -> Iterable[_Move]:
        for length in range(len(path), -1, -1):
            if moves := self._by_source.get(path[:length]):
                return moves
        return [_Move(Kind.LEFT_OUT, path, (), "ikke_spurt", {})]


def _target(move: _Move, path: Path) -> Path:
    """Return where *move* puts the answer at *path*."""
    return () if move.kind is Kind.LEFT_OUT else (*move.to, *path[len(move.source) :])


@attrs.frozen
class Lost:
    """An answer in a new document that can't stand there, and why: see `Note`."""

    path: Path
    why: str
    params: Mapping[str, Any] = attrs.field(factory=dict, hash=False)


@attrs.define
class Draft:
    """A new document in the making, and what became of each answer of the old one."""

    melding: Any
    notes: tuple[Note, ...]

    def lose(self, lost: Lost) -> None:
        """Take an answer out, with the member of a list that would be empty without it."""
        path = _with_nothing_left(self.melding, lost.path)
        self.melding = without(self.melding, path)
        self.notes = tuple(_after(note, path, lost) for note in self.notes)


def without_errors(draft: Draft, gammel: Form, ny: Form) -> Carried:
    """Take out of *draft* what would be an error there, and say what is asked."""
    found = rules.check(draft.melding, ny)
    while error := next((each for each in found if each.is_error), None):
        before = draft.melding
        draft.lose(Lost(error.blamed, error.code, error.params))
        if draft.melding == before:
            # Nothing stands where it says; it is for whoever goes on with the draft.
            break
        found = rules.check(draft.melding, ny)
    asked = (
        Note(Kind.ASKED, to=each.blamed, why=each.code, params=each.params)
        for each in found
        if each.lack
    )
    return Carried(gammel, ny, draft.melding, (*draft.notes, *asked))


def _with_nothing_left(melding: Any, path: Path) -> Path:
    """Return the widest part round *path* that would be empty without it, or *path* itself.

    A file can't hold an empty member of a list.
    """
    for length in range(1, len(path)):
        part = at(melding, path[:length])
        if is_part(type(part)) and not answers(without(part, path[length:])):
            return path[:length]
    return path


def _after(note: Note, path: Path, lost: Lost) -> Note:
    """Return *note* as it is when what stood at *path* in the new document is gone."""
    if note.to[: len(path)] == path:
        return attrs.evolve(note, kind=Kind.LEFT_OUT, to=(), why=lost.why, params=lost.params)
    *above, last = path
    size = len(above)
    if isinstance(last, int) and note.to[:size] == tuple(above) and len(note.to) > size:
        position = note.to[size]
        if isinstance(position, int) and position > last:
            return attrs.evolve(note, to=(*above, position - 1, *note.to[size + 1 :]))
    return note
