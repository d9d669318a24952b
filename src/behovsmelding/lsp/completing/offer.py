"""What is offered: a text for a place, and what is told of it."""

from enum import Enum, auto
from typing import NamedTuple

from behovsmelding.lsp.completing.snippet import Snippet


class Sort(Enum):
    """What is offered, for the sign that an editor shows beside it."""

    FIELD = auto()
    PART = auto()
    CHOICE = auto()
    NAME = auto()


class Edit(NamedTuple):
    """A further edit: what is put between two places of the text."""

    start: int
    end: int
    text: str


class Offer(NamedTuple):
    """What may be written from `start` to `end`, around the cursor."""

    label: str
    sort: Sort
    snippet: Snippet
    start: int
    end: int
    detail: str = ""
    help: str = ""
    """What helps to answer, as Markdown."""
    looked_for: str = ""
    """What it is found by; by its label where nothing is said."""
    beside: tuple[Edit, ...] = ()
    goes_on: bool = False
    """Whether something can be offered where it ends."""
