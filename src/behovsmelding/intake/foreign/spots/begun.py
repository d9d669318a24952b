"""Which headings of a document begin members of a list: «Tiltakene» above «Tiltak 1» does not."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from behovsmelding.intake.foreign.asked.likeness import Headed, Likeness
from behovsmelding.intake.foreign.spots.seen import Spot, Title

_SECOND = 2
"""The number of the member that comes behind one which nobody counted."""


def demote(titles: Sequence[Title], spots: Sequence[Spot]) -> None:
    """Let «Tiltakene» begin no tiltak where «Tiltak 1» does, in a heading or over a column.

    «Tiltak A» counts as well, and «Tiltak» right below.
    """
    begun = [each for each in titles if each.headed and each.headed.section.begins]
    numbered = {each.headed.section.part for each in begun if each.is_counted and each.headed}
    turned = {id(title) for spot in spots if spot.turned for title in spot.titles}
    turned |= set(map(id, _above_others(titles, spots)))
    for each in begun:
        headed = each.headed
        if headed is None or each.is_counted:
            continue
        if headed.section.part in numbered or id(each) in turned:
            each.headed = headed._replace(section=headed.section._replace(begins=False))


def _above_others(titles: Sequence[Title], spots: Sequence[Spot]) -> Iterator[Title]:
    """Yield the headings that have nothing right below but one that begins a member of the same."""
    asked = {id(spot.titles[-1]) for spot in spots if spot.titles}
    for one, two in pairwise(titles):
        part = one.headed.section.part if one.headed is not None else ()
        if two.level > one.level and part and two.begins(part) and id(one) not in asked:
            yield one


def begin_first(titles: Sequence[Title], like: Likeness) -> None:
    """Let «Partner» begin the first one where «Partner 2» comes next, and «Partner 1» never."""
    known: dict[tuple[str, ...], list[tuple[Title, Headed]]] = {}
    for each in titles:
        if each.headed is not None and each.headed.section.part:
            known.setdefault(each.headed.section.part, []).append((each, each.headed))
    for part, own in known.items():
        numbers = [headed.number for _, headed in own]
        at = next((at for at, number in enumerate(numbers) if number is not None), 0)
        title, headed = own[at - 1]
        if not at or numbers[at] != _SECOND:
            continue
        sections = (each for each in like.asked.sections if each.begins)
        section = next((each for each in sections if each.part == part), headed.section)
        title.headed = headed._replace(section=section)
