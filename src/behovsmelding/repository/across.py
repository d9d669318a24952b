"""What no behovsmelding shows alone: what two of them say of the same, and don't agree on."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from behovsmelding.diagnostics import Diagnostic, Related
from behovsmelding.generation.season import Kind, Organisation, Post
from behovsmelding.model.kroner import total
from behovsmelding.model.path import Path
from behovsmelding.repository.documents import Document
from behovsmelding.repository.identity import Identities, digits, name_key

Told = tuple[str, Diagnostic]
"""A finding, and the file that it is in."""
_Owners = dict[str, Organisation]
"""The owners of a behovsmelding, by what they are known by."""


class _Named(NamedTuple):
    """One who takes part, and the behovsmelding that names it."""

    document: Document
    one: Organisation


class _Asked(NamedTuple):
    """A post, and the behovsmelding that it is in."""

    document: Document
    post: Post


def across(documents: Iterable[Document]) -> Iterator[Told]:
    """Yield what *documents*, which know their places, say against each other, in their order."""
    read = sorted((each for each in documents if each.added), key=lambda each: each.file)
    everybody = [_Named(each, one) for each in read for one in each.parties]
    identities = Identities(each.one for each in everybody)
    owners = [identities.owners(each.parties) for each in read]
    yield from _twice(read, owners)
    yield from _other_names(everybody)
    yield from _other_numbers(everybody)
    by_owner = _by_owner(read, owners)
    for each, its_owners in zip(read, owners, strict=True):
        for owner in its_owners:
            theirs = by_owner[owner]
            yield from _other_sums(each, theirs)
            yield from _not_continued(each, theirs)
        yield from _not_there(each, its_owners, by_owner, read)


def _by_owner(documents: list[Document], owners: list[_Owners]) -> dict[str, list[Document]]:
    found: dict[str, list[Document]] = {}
    for each, its_owners in zip(documents, owners, strict=True):
        for owner in its_owners:
            found.setdefault(owner, []).append(each)
    return found


def _posts(document: Document) -> tuple[Post, ...]:
    return document.added.posts if document.added else ()


def _twice(documents: list[Document], owners: list[_Owners]) -> Iterator[Told]:
    """Find an owner that two behovsmeldinger of a year ask for money for (BM609).

    One with a document for each ordning, or for each office, is none such.
    """
    first: dict[tuple[object, ...], _Named] = {}
    for document, its_owners in zip(documents, owners, strict=True):
        schemes = document.added.schemes if document.added else ()
        for key, one in its_owners.items():
            found = [
                first.setdefault((document.year, key, scheme), _Named(document, one))
                for scheme in schemes or (None,)
            ]
            others = [each for each in found if _is_another(each.document, document)]
            if others:
                named = {"navn": one.navn, "år": document.year}
                yield _fault(document, "BM609", one.path, others[0], **named)


def _is_another(one: Document, other: Document) -> bool:
    """Tell whether *one* is not *other*, and does not go to another office."""
    offices = {each.added.office for each in (one, other) if each.added and each.added.office}
    return one is not other and len(offices) < len((one, other))


def _other_names(everybody: list[_Named]) -> Iterator[Told]:
    """Find a number that has one name here, and another there (BM610)."""
    first: dict[str, _Named] = {}
    for each in everybody:
        number = digits(each.one.number)
        if not number or not each.one.navn:
            continue
        other = first.setdefault(number, each)
        if name_key(other.one.navn or "") != name_key(each.one.navn):
            names = {"navn": each.one.navn, "annet": other.one.navn}
            yield _fault(each.document, "BM610", each.one.path, other, nummer=number, **names)


def _other_numbers(everybody: list[_Named]) -> Iterator[Told]:
    """Find a name that has one number here, and another there (BM611)."""
    first: dict[str, _Named] = {}
    for each in everybody:
        number = digits(each.one.number)
        if not number or not each.one.navn:
            continue
        other = first.setdefault(name_key(each.one.navn), each)
        if (there := digits(other.one.number)) != number:
            numbers = {"nummer": number, "annet": there}
            yield _fault(
                each.document, "BM611", each.one.path, other, navn=each.one.navn, **numbers
            )


def _other_sums(document: Document, theirs: list[Document]) -> Iterator[Told]:
    """Find a sum alone that is another than what the owner's tiltak elsewhere give (BM612)."""
    for post in _posts(document):
        if post.kind is not Kind.STATED or post.group is None:
            continue
        for other in theirs:
            described = [
                each
                for each in _posts(other)
                if each.kind is not Kind.STATED and each.group == post.group
            ]
            if other is document or other.year != document.year or not described:
                continue
            amounts = [each.kroner for each in described]
            there = total(amounts)
            if there is not None and post.kroner is not None and there != post.kroner:
                sums = {"sum": post.kroner, "annen": there}
                asked = _Asked(other, described[0])
                yield _fault(document, "BM612", post.path, asked, gruppe=post.group.words, **sums)


def _not_continued(document: Document, theirs: list[Document]) -> Iterator[Told]:
    """Find a tiltak that goes on with one that the owner's earlier file does not have (BM613)."""
    for post in _posts(document):
        earlier = post.earlier
        of_year = [each for each in theirs if earlier and each.year == earlier.year]
        if earlier is None or not of_year:
            continue
        there = [
            each
            for other in of_year
            for each in _posts(other)
            if each.number == earlier.number
            and (earlier.group is None or (each.group and each.group.value == earlier.group))
        ]
        if not there:
            yield _fault(
                document,
                "BM613",
                post.path,
                _Named(of_year[0], of_year[0].parties[0]),
                nummer=earlier.number,
                år=earlier.year,
            )


def _not_there(
    document: Document,
    owners: _Owners,
    by_owner: dict[str, list[Document]],
    documents: list[Document],
) -> Iterator[Told]:
    """Find a behovsmelding of its own that is promised, and that nobody has sent (BM614)."""
    added = document.added
    if added is None or not added.promised:
        return
    theirs = (each for owner in owners for each in by_owner[owner])
    of_network = (each for each in documents if _is_of(each, added.network))
    for other in (*theirs, *of_network):
        if other is not document and other.year == document.year:
            return
    for path in added.promised:
        yield _fault(document, "BM614", path, None, år=document.year)


def _is_of(document: Document, network: str | None) -> bool:
    """Tell whether *document* is from the *network*."""
    its_own = document.added.network if document.added else None
    return bool(its_own and network) and name_key(its_own or "") == name_key(network or "")


def _fault(
    document: Document, code: str, path: Path, other: _Named | _Asked | None, **params: object
) -> Told:
    """Make a finding in *document*, with the place in the *other* that it speaks of."""
    related: tuple[Related, ...] = ()
    if other is not None:
        there = other.one.path if isinstance(other, _Named) else other.post.path
        params["fil"] = other.document.file
        related = (Related(there, None, other.document.places.get(there)),)
    span = document.places.get(path)
    return document.file, Diagnostic(code, path, params, span=span, related=related)
