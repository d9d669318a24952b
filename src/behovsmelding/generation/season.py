"""What a behovsmelding adds to a season: who takes part, and posts that add up to its sum.

A post is money that is asked for once, whichever way the generation asks: a tiltak, one that goes
on, a coordinator, a sum without details. What is added over many behovsmeldinger is added of posts.
"""

from enum import StrEnum, auto
from typing import NamedTuple

from behovsmelding.model.kroner import Kroner, total
from behovsmelding.model.path import Path


class Side(StrEnum):
    """Whose side of a partnership somebody is on."""

    EIER = auto()
    PARTNER = auto()


class Kind(StrEnum):
    """What a post is."""

    TILTAK = auto()
    CONTINUED = auto()
    """One of last year's tiltak that goes on."""
    COORDINATOR = auto()
    """Money for a coordinator that lies in no tiltak."""
    STATED = auto()
    """A sum without details here: what it is for is told in another behovsmelding."""


class Name(NamedTuple):
    """A choice by what stands in the YAML, and by what the form prints for it."""

    value: str
    words: str


class Organisation(NamedTuple):
    """An owner or a partner, as it is named in one behovsmelding."""

    side: Side
    navn: str | None
    number: str | None = None
    account: str | None = None
    """Where its money goes; only where that is asked for."""
    path: Path = ()
    """Where it is named in the behovsmelding."""


class Share(NamedTuple):
    """What one recipient is to get of a post, in kroner; the recipient by its place."""

    recipient: int | None
    """Its place among those who take part; None where it is none of them."""
    kroner: Kroner | None


class Estimate(NamedTuple):
    """What will be needed later, in kroner: on each side, or where sides are not told, in all."""

    period: str
    year: int
    eier: Kroner | None
    partner: Kroner | None
    kroner: Kroner | None


class Earlier(NamedTuple):
    """A tiltak of an earlier behovsmelding: the year of that, and the number in it."""

    year: int
    number: int
    group: str | None = None
    """The ordning that the number is in, where each has numbers of its own."""


class Post(NamedTuple):
    """Money that is asked for once."""

    kind: Kind
    path: Path
    """Where it is in the behovsmelding."""
    number: int | None
    """Which tiltak it is, counted from 1."""
    navn: str | None
    group: Name | None
    """What its sum is in: an ordning, or an område. Each post is in one, so that they add up."""
    topics: tuple[Name, ...]
    """What it is about: with several it counts in each, so that they overlap."""
    shares: tuple[Share, ...]
    coordinator: Kroner | None = None
    """What of it is for a coordinator."""
    purpose: str | None = None
    periods: tuple[str, ...] = ()
    continues: str | None = None
    """The earlier tiltak that it goes on with."""
    earlier: "Earlier | None" = None
    """The same, as it is to be found."""
    estimates: tuple[Estimate, ...] = ()

    @property
    def kroner(self) -> Kroner | None:
        """What is asked for; unknown where an amount is missing."""
        return total([each.kroner for each in self.shares])


class Added(NamedTuple):
    """What one behovsmelding adds to a season."""

    parties: tuple[Organisation, ...]
    """The owners, then the partners."""
    network: str | None
    office: str | None
    """Statsforvalteren that it goes to, where it says so."""
    contacts: tuple[tuple[str, str | None], ...]
    """The contact people on the owners' side, each with an e-mail address where there is one."""
    kroner: Kroner | None
    """Its sum, as its document prints it."""
    antall: int
    """How many tiltak it has."""
    posts: tuple[Post, ...]
    schemes: tuple[str, ...] = ()
    """The ordninger that it describes, where an owner may have a behovsmelding for each."""
    promised: tuple[Path, ...] = ()
    """Where it says that something is asked for in a behovsmelding of its own."""
