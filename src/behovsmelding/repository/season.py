"""A season: many behovsmeldinger, and what each krone of them is counted as.

Everything that is added is added of the same entries, so that all tables agree to the krone.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from behovsmelding.generation.season import Kind, Organisation, Post, Side
from behovsmelding.repository.documents import Document
from behovsmelding.repository.identity import Identities


class Entry(NamedTuple):
    """A post of one behovsmelding, and where it is counted if not here."""

    document: Document
    post: Post
    elsewhere: str | None = None
    """The file that says more of the same money."""

    @property
    def kroner(self) -> int:
        """What is counted of it."""
        return 0 if self.elsewhere else self.asked

    @property
    def asked(self) -> int:
        """What its document asks for."""
        return int(self.post.kroner or 0)

    @property
    def is_tiltak(self) -> bool:
        """Whether it is one, and not money beside them."""
        return self.post.kind in {Kind.TILTAK, Kind.CONTINUED}

    def to(self, side: Side) -> int:
        """Return what is counted for those on *side*."""
        return sum(kroner for one, kroner in self.shares() if one and one.side is side)

    def shares(self) -> Iterator[tuple[Organisation | None, int]]:
        """Yield each who gets something, and what of it is counted."""
        parties = self.document.parties
        for share in self.post.shares if not self.elsewhere else ():
            one = None if share.recipient is None else parties[share.recipient]
            yield one, int(share.kroner or 0)


class Season:
    """What many *documents* say together."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = tuple(sorted(documents, key=_file))
        self.identities = Identities(one for each in self.documents for one in each.parties)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every post of those that are in the sums, in the order of the files."""
        return tuple(self._entries())

    @cached_property
    def counted(self) -> tuple[Entry, ...]:
        """Those that are counted where they stand."""
        return tuple(each for each in self.entries if not each.elsewhere)

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years there are forms of."""
        return tuple(sorted({each.year for each in self.documents if each.year is not None}))

    @property
    def kroner(self) -> int:
        """What is asked for in all, each krone once."""
        return sum(each.kroner for each in self.entries)

    def kroner_of(self, year: int) -> int:
        """Return what is asked for in *year*, each krone once."""
        return sum(each.kroner for each in self.counted if each.document.year == year)

    def _entries(self) -> Iterator[Entry]:
        told = self._told()
        for document in self.documents:
            for post in document.posts:
                yield Entry(document, post, self._elsewhere(document, post, told))

    def _told(self) -> Mapping[tuple[object, ...], str]:
        """Return the file that an owner's money of a group is counted in, of all that name it.

        That is the first that says what it is for, else the first that says how much it is.
        """
        told: dict[tuple[object, ...], str] = {}
        for details in (True, False):
            for document in self.documents:
                for post in document.posts:
                    key = self._key(document, post)
                    if key and (post.kind is not Kind.STATED) is details:
                        told.setdefault(key, document.file)
        return told

    def _elsewhere(
        self, document: Document, post: Post, told: Mapping[tuple[object, ...], str]
    ) -> str | None:
        if post.kind is not Kind.STATED:
            return None
        key = self._key(document, post)
        file = told[key] if key else None
        return file if file != document.file else None

    def _key(self, document: Document, post: Post) -> tuple[object, ...] | None:
        """Return whose money *post* is: the year, the first who takes part, and the ordning."""
        one = next(iter(document.parties), None)
        who = self.identities.of(one) if one else ""
        return (document.year, who, post.group.value) if who and post.group else None


def _file(document: Document) -> str:
    return document.file
