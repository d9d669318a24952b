"""Two seasons held against each other: which file is which, and what is different in each."""

from collections.abc import Mapping
from typing import NamedTuple

from behovsmelding.messages import Language
from behovsmelding.repository.differences import Difference, Read, difference
from behovsmelding.repository.identity import Identities


class Differences(NamedTuple):
    """What is different between two seasons."""

    old: str
    new: str
    files: tuple[Difference, ...]
    """Those that are not the same."""
    unchanged: int
    old_sum: int
    new_sum: int
    unknown: int
    """How many files have a sum that nobody knows, so that it is in neither of those."""


def differences(
    old: Mapping[str, Read], new: Mapping[str, Read], called: tuple[str, str], language: Language
) -> Differences:
    """Return what is different between the files *old* and *new*, by their names in each.

    Those with the same name are the same; of what is left, those that the same owners wrote.
    """
    names = _names(old, new)
    found = [
        difference(old.get(before or ""), new.get(now or ""), language) for before, now in names
    ]
    different = [
        each._replace(old=before, new=now)
        for each, (before, now) in zip(found, names, strict=True)
        if not each.is_none or before != now
    ]
    return Differences(
        *called,
        tuple(different),
        len(found) - len(different),
        sum(each.old_sum or 0 for each in found),
        sum(each.new_sum or 0 for each in found),
        sum(_is_unknown(each) for each in found),
    )


def _is_unknown(each: Difference) -> bool:
    return (each.old is not None and each.old_sum is None) or (
        each.new is not None and each.new_sum is None
    )


def _names(old: Mapping[str, Read], new: Mapping[str, Read]) -> list[tuple[str | None, str | None]]:
    """Return each file by its name in *old* and in *new*, in the order of the names."""
    pairs: list[tuple[str | None, str | None]] = [(name, name) for name in new if name in old]
    gone = [name for name in old if name not in new]
    fresh = [name for name in new if name not in old]
    identities = Identities(
        one
        for read in (*old.values(), *new.values())
        for one in (read.added.parties if read.added else ())
    )
    owners = [_owner(old[name], identities) for name in gone]
    for name in fresh:
        owner = _owner(new[name], identities)
        same = [at for at, each in enumerate(owners) if owner and each == owner]
        if len(same) == 1:
            pairs.append((gone[same[0]], name))
            owners[same[0]] = frozenset()
        else:
            pairs.append((None, name))
    paired = {before for before, _ in pairs}
    pairs += [(name, None) for name in gone if name not in paired]
    return sorted(pairs, key=lambda pair: pair[1] or pair[0] or "")


def _owner(read: Read, identities: Identities) -> frozenset[str]:
    parties = read.added.parties if read.added else ()
    return frozenset(identities.owners(parties))
