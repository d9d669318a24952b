"""What a question of a form is: the words it may be asked in, and what it wants for an answer."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from behovsmelding.intake.places import Target


class Ask(Enum):
    """What kind of answer a question wants."""

    LINE = auto()
    LONG = auto()
    AMOUNT = auto()
    NUMBER = auto()
    YES_NO = auto()
    CHOICE = auto()
    PERIODS = auto()
    LIST = auto()
    MEMBERS = auto()
    """Several parts, each with answers of its own, told as text."""
    TABLE = auto()
    """The amounts of a table, told as text."""
    WORKED_OUT = auto()


class Wording(NamedTuple):
    """One way to ask something: as it is compared to the word, and by its stems."""

    text: str
    stems: frozenset[str]
    declared: bool
    """Whether the form itself says it so."""


class Asked(NamedTuple):
    """A question of a form.

    `part` are the lists that it stands in, the outermost first. `first` are its own words; in
    a table it has `second`, too, and the two are the heads of its row and of its column, unless it
    is asked `alone`, in words that are about no other row. `around`
    are the stems of what stands round it. `options` are what can be answered, by how they are said.
    """

    number: int
    to: Target
    part: tuple[str, ...]
    ask: Ask
    first: tuple[Wording, ...]
    second: tuple[Wording, ...]
    alone: tuple[Wording, ...]
    around: frozenset[str]
    options: Mapping[str, str]
    free: bool
    """Whether any other text is an answer, too."""
    at_times: bool
    """Whether the form shows it on a condition alone."""
    table: str
    """Which table it stands in, if it stands in any."""

    @property
    def sti(self) -> str:
        """The name of its field."""
        return self.to.sti


class Section(NamedTuple):
    """A part of a form under a heading of its own, and what the heading may say."""

    part: tuple[str, ...]
    begins: bool
    """Whether it begins a member of a list, and not what stands further down in one."""
    wordings: tuple[Wording, ...]


def is_table(to: Target) -> bool:
    """Tell whether *to* is a whole table, told as text: its place is but a number of the form."""
    return to.field is None and str(to.path[-1]).isdecimal()
