"""New parts of a behovsmelding, to be put in as a snippet: the answers that the form requires."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from behovsmelding.form import Form
from behovsmelding.form.asked import row_keys, title
from behovsmelding.lsp.completing.answers import as_written, is_closed, known
from behovsmelding.lsp.completing.branch import Branch
from behovsmelding.lsp.completing.snippet import STOP, Piece, Snippet, Stop, begins_below, lines
from behovsmelding.lsp.completing.spots import Shape, Spot, fields, of
from behovsmelding.model.fields import lone
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import Tekst

_STEP = 2
_FEW = 3
"""So many amounts have room beside each other."""


class Style(NamedTuple):
    """How a file is indented: its keys below a key, and its dashes below one."""

    step: int = _STEP
    dash: int = _STEP

    @classmethod
    def of(cls, root: Branch) -> "Style":
        """Return the style of the file that *root* stands for, as its first parts show it."""
        steps: list[int] = []
        dashes: list[int] = []
        for each in _all(root):
            for inner in each.below[:1]:
                if inner.column >= 0 <= each.column and not each.is_item:
                    (dashes if inner.is_item else steps).append(inner.column - each.column)
        step = next((each for each in steps if each > 0), _STEP)
        return cls(step, next(iter(dashes), step))


def _all(branch: Branch) -> Iterator[Branch]:
    for each in branch.below:
        yield each
        yield from _all(each)


class Maker(NamedTuple):
    """Writes parts of a form in the style of a file, for those who take part in it."""

    form: Form
    style: Style
    parties: tuple[str, ...]

    def key(self, spot: Spot, column: int, *, in_braces: bool = False) -> Snippet:
        """Write the key of *spot*, which stands at *column*, and what belongs behind it."""
        name = f"{spot.felt.navn}:" if spot.felt else ""
        answer = self._in_braces(spot) if in_braces else self.behind(spot, column)
        return (name, *answer) if begins_below(answer) else (f"{name} ", *answer)

    def behind(self, spot: Spot, column: int) -> Snippet:
        """Write what belongs behind the key of *spot*, which stands at *column*."""
        inner = column + self.style.step
        if spot.shape is Shape.ROWS:
            return self._rows(spot, inner)
        if spot.shape is Shape.FIELDS:
            return self._below(spot, inner)
        if spot.shape is Shape.LIST:
            return self._members(spot, column + self.style.dash)
        if spot.kind is Tekst:
            return ("|", *lines([(STOP,)], inner))
        return (Stop(self._choices(spot)),)

    def _members(self, spot: Spot, dash: int) -> Snippet:
        """Write the first member of the list at *spot*; its dash stands at *dash*."""
        if spot.is_list_of_parts:
            return lines([("- ", *self.part(spot, dash + 2))], dash)
        if choices := self._choices(spot):
            return ("[", Stop(choices), "]")
        return lines([("- ", STOP)], dash)

    def part(self, spot: Spot, column: int) -> Snippet:
        """Write a new member of the list at *spot*: its first key stands at *column* already."""
        first, *others = self._required(spot)
        return (*self.key(first, column), *self._each(others, column))

    def _each(self, spots: Iterable[Spot], column: int) -> Snippet:
        return lines((self.key(each, column) for each in spots), column)

    def _below(self, spot: Spot, column: int) -> Snippet:
        required = self._required(spot)
        if len(required) <= _FEW and all(each.kind is Kroner for each in required):
            return _amounts(required)
        return self._each(required, column)

    def _required(self, spot: Spot) -> list[Spot]:
        """Return what the form requires in *spot*, else all that it asks for there, in order."""
        found = fields(self.form, spot.kind, spot.sti)
        required = [each for each in found if each.felt.påkrevd]
        return list(map(of, required or found))

    def _rows(self, spot: Spot, column: int) -> Snippet:
        keys = row_keys(self.form, spot.sti)
        if not keys and self.parties:
            return lines((self.row(spot, each, column) for each in self.parties), column)
        shown = tuple(map(as_written, keys)) or (title(f"{spot.sti}.{_key_of(spot)}"),)
        row = (Stop(shown, must=True), ":", *self._behind_row(spot, column))
        return lines([row], column)

    def row(self, spot: Spot, key: str, column: int, *, in_braces: bool = False) -> Snippet:
        """Write the row *key* of *spot*, which stands at *column*."""
        return (f"{as_written(key)}:", *self._behind_row(spot, column, in_braces=in_braces))

    def _behind_row(self, spot: Spot, column: int, *, in_braces: bool = False) -> Snippet:
        if lone(spot.kind):
            return (" ", STOP)
        if in_braces:
            return (" ", *self._in_braces(spot._replace(shape=Shape.FIELDS)))
        fields_in = self._below(spot, column + self.style.step)
        return fields_in if begins_below(fields_in) else (" ", *fields_in)

    def _choices(self, spot: Spot) -> tuple[str, ...]:
        """Return the choices of the answer at *spot*, as they are written, if it is one of them."""
        if not is_closed(self.form, spot):
            return ()
        return tuple(each.text for each in known(self.form, spot))

    def _in_braces(self, spot: Spot) -> Snippet:
        if spot.shape is Shape.LIST:
            return ("[", STOP, "]")
        if spot.shape is Shape.ANSWER:
            return (Stop(self._choices(spot)),)
        required = self._required(spot)
        if spot.shape is Shape.FIELDS and all(each.kind is Kroner for each in required):
            return _amounts(required)
        return ("{", STOP, "}")


def _amounts(spots: Iterable[Spot]) -> Snippet:
    """Write the amounts of *spots* beside each other."""
    pieces: list[Piece] = []
    for each in spots:
        pieces += ["{" if not pieces else ", ", f"{each.felt.navn if each.felt else ''}: ", STOP]
    return (*pieces, "}")


def _key_of(spot: Spot) -> str:
    """Return what the key of a row at *spot* is called."""
    return spot.field.row_key.name if spot.field and spot.field.row_key else ""
