"""What a form asks for at a place of a file: its fields, a list of parts, rows, or an answer."""

from enum import Enum, auto
from functools import lru_cache
from typing import Any, NamedTuple

from behovsmelding.form import Felt, Form
from behovsmelding.form.asked import Asked, asked
from behovsmelding.lsp.completing.branch import Branch
from behovsmelding.model.fields import Field, lone


class Shape(Enum):
    """What may be written at a place."""

    FIELDS = auto()
    """Keys that the form asks for."""
    ROWS = auto()
    """Keys that are answers themselves: names, ordninger, periods."""
    LIST = auto()
    """Members, behind a dash each."""
    ANSWER = auto()


class Spot(NamedTuple):
    """A place in a file, as its form knows it."""

    sti: str
    kind: Any
    """The class of the part whose fields stand here, or of the answer."""
    shape: Shape
    field: Field | None = None
    felt: Felt | None = None

    @property
    def is_list_of_parts(self) -> bool:
        """Whether each member of the list here has answers of its own."""
        return self.shape is Shape.LIST and self.field is not None and self.field.is_part


def spot_of(form: Form, branch: Branch) -> Spot | None:
    """Return what *form* asks for at *branch*; None where it knows nothing of it."""
    spot: Spot | None = Spot("", form.model, Shape.FIELDS)
    for each in branch.way():
        if each.above is not None and spot is not None:
            spot = _member(spot) if each.is_item else below(form, spot, each.key)
    return spot


def below(form: Form, spot: Spot, key: str) -> Spot | None:
    """Return what stands at *key* in *spot*."""
    if spot.shape is Shape.ROWS:
        return spot._replace(shape=Shape.FIELDS)
    if spot.is_list_of_parts:
        # One alone may have been written without a dash.
        spot = spot._replace(shape=Shape.FIELDS)
    if spot.shape is not Shape.FIELDS:
        return None
    found = fields(form, spot.kind, spot.sti)
    return next((of(each) for each in found if each.felt.navn == key), None)


def of(each: Asked) -> Spot:
    """Return the place of the answer to *each*."""
    field = each.field
    if field.row_key:
        shape = Shape.ROWS
    elif field.several:
        shape = Shape.LIST
    else:
        shape = Shape.FIELDS if field.is_part else Shape.ANSWER
    return Spot(each.felt.sti, field.kind, shape, field, each.felt)


def answer_alone(form: Form, spot: Spot) -> Spot | None:
    """Return the answer that may stand right behind the key of a row at *spot*, if one may."""
    only = lone(spot.kind)
    found = fields(form, spot.kind, spot.sti)
    return next((of(each) for each in found if each.field is only), None)


@lru_cache(maxsize=256)
def fields(form: Form, kind: Any, sti: str) -> tuple[Asked, ...]:
    """Return what *form* asks for in a *kind* at *sti*: what it requires first, each in order."""
    found = asked(form, kind, sti)
    return tuple(sorted(found, key=lambda each: not each.felt.påkrevd))


def _member(spot: Spot) -> Spot | None:
    """Return a member of the list at *spot*."""
    if spot.shape is not Shape.LIST or spot.field is None:
        return None
    return spot._replace(shape=Shape.FIELDS if spot.field.is_part else Shape.ANSWER)
