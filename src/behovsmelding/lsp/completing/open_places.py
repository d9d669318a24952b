"""Where a new key or part may be put so that the file stays YAML, and how far in it stands."""

from collections.abc import Iterator
from typing import NamedTuple

from behovsmelding.form import Form
from behovsmelding.lsp.completing.branch import Branch
from behovsmelding.lsp.completing.parts import Style
from behovsmelding.lsp.completing.spots import Shape, Spot, spot_of
from behovsmelding.lsp.completing.tree import Cursor


class Place(NamedTuple):
    """A part of the file that is open at the cursor, and where in it something new stands."""

    branch: Branch
    spot: Spot
    column: int
    """How far in a key, or a dash, stands here."""
    has_dash: bool
    """Whether a dash comes first."""


def open_places(form: Form, cursor: Cursor, style: Style) -> list[Place]:
    """Return where something new may be put at *cursor*, the outermost first."""
    found = [place for each in cursor.open for place in _places(form, each, cursor, style)]
    return [each for each in found if _leaves_what_follows(each, cursor)]


def here(places: list[Place], column: int) -> Place | None:
    """Return the one of *places* that a key at *column* belongs to, though it stand a bit off."""
    keys = [each for each in places if not each.has_dash]
    beside = [each for each in keys if each.column <= column]
    return beside[-1] if beside else next(iter(keys), None)


def _places(form: Form, branch: Branch, cursor: Cursor, style: Style) -> Iterator[Place]:
    spot = spot_of(form, branch)
    if spot is None or (branch.value and branch.above is not None):
        return
    inner = [each for each in branch.below if each.column >= 0]
    if branch.above is None:
        yield Place(branch, spot, 0, has_dash=False)
    elif branch.is_item:
        if spot.shape is Shape.FIELDS:
            yield Place(branch, spot, branch.inner, has_dash=False)
    elif spot.shape is Shape.LIST:
        column = inner[0].column if inner else branch.column + style.dash
        yield Place(branch, spot, column, has_dash=not inner or inner[0].is_item)
    elif inner:
        yield Place(branch, spot, inner[0].column, has_dash=False)
    else:
        is_in = cursor.column > branch.column and branch is cursor.open[-1]
        column = cursor.column if is_in else branch.column + style.step
        yield Place(branch, spot, column, has_dash=False)


def _leaves_what_follows(place: Place, cursor: Cursor) -> bool:
    """Tell whether what follows belongs where it did, with something new at *place*."""
    if cursor.following is None:
        return True
    if place.has_dash and cursor.following.has_dash:
        return place.column >= cursor.following.indent
    if cursor.following.has_dash:
        return place.column > cursor.following.indent
    return place.column >= cursor.following.indent
