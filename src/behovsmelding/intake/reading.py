"""What was read of a filled form: the answers, each with how sure it is, and what is told of it."""

from enum import Enum
from typing import Any, NamedTuple

import attrs

from behovsmelding.form import Form
from behovsmelding.model.path import Path


class Certainty(Enum):
    """How sure it is that an answer answers just that question."""

    SIKKER = "sikker"
    """The document says so itself: a tag, or the form's own words round it."""
    TROLIG = "trolig"
    """What stands there is like it: a question in other words, a place between two known ones."""
    SLUTTET = "sluttet"
    """No words of the document say so; it follows from others."""


@attrs.frozen
class Place:
    """Where in a document: the part, and the paragraph in it, from 1."""

    part: str
    paragraph: int


@attrs.frozen
class Svar:
    """An answer that was read.

    `path` is where it stands in the YAML, `value` what the YAML says, `note` finds the words that
    say why it is not quite sure: a key of `messages.ui.intake`.
    """

    path: Path
    value: Any
    certainty: Certainty = Certainty.SIKKER
    place: Place | None = None
    note: str = ""


_READ = frozenset(
    {
        "inserted",
        "moved",
        "deleted",
        "gone",
        "empty",
        "label",
        "heading",
        "unanswered",
        "agrees",
        "in_words",
        "stands_for",
        "tick",
    }
)


@attrs.frozen
class Told:
    """Something that a person must know of: `what` finds the words (`messages.ui.intake`)."""

    what: str
    text: str = ""
    place: Place | None = None
    path: Path = ()
    params: dict[str, Any] = attrs.field(factory=dict, hash=False)

    @property
    def is_read(self) -> bool:
        """Whether it tells only of what was read, or what nobody wrote."""
        return self.what in _READ


class Source(NamedTuple):
    """What one control says: where it goes in the YAML, what it is a box of, and its number."""

    path: Path
    member: str | None
    number: int | None
    value: str | bool | None


@attrs.frozen
class Reading:
    """A filled form, read.

    `data` is the draft in the shape of its YAML, all that was written in the document, and
    `melding` what of it could be taken in. `told` is what stands in no answer, and `unplaced` what
    looks like one and could be given no place.
    """

    form: Form
    melding: Any
    data: dict[str, Any] = attrs.field(hash=False)
    answers: tuple[Svar, ...]
    told: tuple[Told, ...]
    unplaced: tuple[Told, ...] = ()
    sources: tuple[Source, ...] = attrs.field(default=(), repr=False)
    """What each place of the document says, answered or not; a merge is made by it."""

    numbers: frozenset[int | None] = attrs.field(default=frozenset(), repr=False)
    """The numbers of its controls, those too that have no answer."""

    @property
    def is_certain(self) -> bool:
        """Whether every answer is certain, and nothing was left that may be one."""
        unsure = any(each.certainty is not Certainty.SIKKER for each in self.answers)
        return not unsure and not self.unplaced and all(each.is_read for each in self.told)


def certain(reading: Reading) -> Reading:
    """Return *reading* with those answers alone that are certain; the others are told."""
    from behovsmelding.intake.draft import draft

    kept = [each for each in reading.answers if each.certainty is Certainty.SIKKER]
    left = [each for each in reading.answers if each.certainty is not Certainty.SIKKER]
    made = draft(reading.form, reading.melding.målform, [(each.path, each.value) for each in kept])
    return attrs.evolve(
        reading,
        data=made.data,
        melding=made.taken(reading.form).melding,
        answers=tuple(kept),
        unplaced=(
            *reading.unplaced,
            *(Told("unsure", str(each.value), each.place, each.path) for each in left),
        ),
    )
