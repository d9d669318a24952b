"""Which question of the form each place of a document answers: what fits best as a whole.

A place is compared with each question by its words, by the headings above it, and by what stands
in it (`fitting`). Then the order of the form settles what words alone don't: of all ways to give
the places to questions the one is taken that is best for the document.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from typing import NamedTuple, TypeAlias

from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.assigning.fits_text import asks_shares
from behovsmelding.intake.foreign.assigning.fitting import Candidate, Fitting
from behovsmelding.intake.foreign.assigning.of_each import of_each
from behovsmelding.intake.foreign.assigning.parties import named, said_of
from behovsmelding.intake.foreign.assigning.recurring import agreed, begin_members
from behovsmelding.intake.foreign.spots.seen import Spot
from behovsmelding.intake.foreign.words.wording import first_word, folded

_FLOOR, _ENOUGH, _KNOWN = 0.4, 0.5, 0.7
"""What a question must score to be better than none, where the order doesn't speak for it, and
where there is nothing but its words."""
_NEXT, _ON, _BACK, _AGAIN = 0.1, 0.03, -0.06, -0.6
"""What it adds that a question comes right after the last one, further on, before it, or twice."""
_SIKKER, _MARGIN = 0.95, 0.12
"""What a certain answer scores at the least, and how much more than as that to any other."""
_TIE = 1e-6
"""How much less one of two scores is at the most that are the same."""
_APART = 1
"""How many places at the least stand between two that begin a member of a list each."""

_Came: TypeAlias = "tuple[int | None, _Came] | None"
"""The choices made on the way, the latest first."""
_States: TypeAlias = dict[int, tuple[float, _Came, str]]
"""For each last question: what it scored, the choices that led there, and its part of the form."""
_Claim: TypeAlias = tuple[object, tuple[int, str]]
"""A question, and the member of a list that it is asked in; of shares also whose they are."""
_BOXED = "ja/nei"
_YES_NO = ("ja", "nei")
_ROUNDS, _PRICE, _SHARED = 8, 0.15, 0.6
"""How often is tried to share the questions out, what one costs more that several want, and what it
costs in the end that several have it."""
_TOGETHER = 0.12
"""What it adds that what stands together in a document is of the same part of the form."""
_HOPELESS = 2.0
"""How far behind the best a choice may be, and still come out ahead."""


class Assigned(NamedTuple):
    """A place, and the question that it answers, if any does; `sure` if the form's words say so."""

    spot: Spot
    asked: Asked | None
    score: float
    sure: bool


def assign(spots: Sequence[Spot], fitting: Fitting) -> list[Assigned]:
    """Return which question each of *spots* answers."""
    begin_members(spots, fitting)
    spots = [part for spot in spots for part in of_each(spot)]
    begun = _begun(spots)
    for spot, party in zip(spots, said_of(spots, fitting.like.form), strict=True):
        spot.party = party
    tried = [
        [each for each in fitting.candidates(spot) if _may_be_in(each.asked, spot, begun)]
        for spot in spots
    ]
    for spot, found in zip(spots, tried, strict=True):
        is_shared = any(asks_shares(each.asked) for each in found[:1])
        spot.whose = named(spot, fitting.like.form) if is_shared else ""
    _in_one_list(spots, tried)
    tried = agreed(spots, tried)
    # A question without a place says at most that nobody answered it.
    chosen = _shared_out(spots, tried)
    for at, spot in enumerate(spots):
        if spot.placeless and tried[at] and tried[at][0].score >= _KNOWN and not _states(spot):
            chosen[at] = 0
    _settle(spots, tried, chosen)
    _of_the_first(spots, tried, chosen)
    return [
        _assigned(spot, candidates, at)
        for spot, candidates, at in zip(spots, tried, chosen, strict=True)
    ]


def _in_one_list(spots: Sequence[Spot], tried: list[list[Candidate]]) -> None:
    """Leave of a table the questions of one list: the likeliest, or what its heading begins.

    A table that was turned asks nothing else; one below «Tiltak 1» asks of no other list.
    """
    grids: dict[object, dict[str, float]] = {}
    for spot, found in zip(spots, tried, strict=True):
        if spot.in_grid is not None and found:
            votes = grids.setdefault(spot.in_grid, {})
            for part in {_list_of(each) for each in found}:
                own = (each.score for each in found if _list_of(each) == part)
                votes[part] = votes.get(part, 0.0) + max(own)
    for at, spot in enumerate(spots):
        votes = grids.get(spot.in_grid, {})
        best = max(votes, key=votes.__getitem__, default="")
        if spot.turned and votes:
            tried[at] = [each for each in tried[at] if _list_of(each) == best]
        elif best and any(title.begins((best,)) for title in spot.titles):
            tried[at] = [each for each in tried[at] if _list_of(each) in (best, "")]


def _list_of(candidate: Candidate) -> str:
    return "".join(candidate.asked.part[:1])


def _states(spot: Spot) -> bool:
    """Tell whether the words before a place that isn't there are advice, and no question."""
    return "".join(spot.labels[:1]).rstrip().endswith(".")


def _begun(spots: Sequence[Spot]) -> set[tuple[str, ...]]:
    """Return the lists whose members begin under headings of their own."""
    sections = (title.headed.section for spot in spots for title in spot.titles if title.headed)
    return {section.part for section in sections if section.begins}


def _may_be_in(asked: Asked, spot: Spot, begun: set[tuple[str, ...]]) -> bool:
    """Tell whether a place may be in the member of a list that its heading begins, if one does."""
    part = asked.part[:1]
    if spot.part and part != spot.part:
        return False
    if spot.owner is not None:
        return bool(part)
    return part not in begun or any(title.begins(part) for title in spot.titles)


def _assigned(spot: Spot, candidates: Sequence[Candidate], at: int | None) -> Assigned:
    if at is None:
        return Assigned(spot, None, 0.0, sure=False)
    found = candidates[at]
    others = [c.score for c in candidates if _where(c.asked) != _where(found.asked)]
    clear = found.score - max(others, default=0.0) >= _MARGIN
    # «Navn» says of which list only under a heading of that.
    at_home = _is_under(spot, found.asked.part[:1])
    sure = found.is_exact and clear and at_home and not spot.in_doubt and found.score >= _SIKKER
    return Assigned(spot, found.asked, found.score, sure)


def _is_under(spot: Spot, part: tuple[str, ...]) -> bool:
    """Tell whether a place stands under a heading of a *part* of the form, if that is a list."""
    headed = (title.headed.section for title in spot.titles if title.headed)
    return not part or any(section.part[:1] == part for section in headed)


def _where(asked: Asked) -> tuple[object, ...]:
    return asked.to.path, asked.to.member


class _Choices(NamedTuple):
    """What may be chosen at a place: a question's number, its worth, its part, and what it claims.

    `again` is what it adds that the question before comes again, and `together` that one of the
    same part does.
    """

    found: list[tuple[int, float, str, _Claim]]
    again: float
    together: float


def _choices(spots: Sequence[Spot], tried: Sequence[Sequence[Candidate]]) -> Iterator[_Choices]:
    """Yield what may be chosen at each of *spots* by what was *tried*."""
    before: object = None
    for last, spot, found in zip([None, *spots], spots, tried, strict=False):
        again = 0.0 if _may_ask_again(spot, last) else _AGAIN
        group = (spot.in_grid, spot.above, spot.labels[1:], spot.titles[-1:])
        together = _TOGETHER if group == before else 0.0
        before = group
        choices = [
            (each.asked.number, each.score - _FLOOR, _part(each), _claim(spot, each))
            for each in found
        ]
        yield _Choices([] if spot.placeless else choices, again, together)


def _may_ask_again(spot: Spot, before: Spot | None) -> bool:
    """Tell whether a place may well ask what the one *before* it did.

    It may say which member of a list it is about, be the first column of a table of them, or stand
    beside the «ja» that was ticked: «☐ Nei ☐ Ja, dette er år …».
    """
    is_of_other = bool(spot.number) or spot.owner is not None or bool(spot.whose)
    if is_of_other or before is None:
        return is_of_other
    begins = spot.is_member and before.in_grid != spot.in_grid and not before.is_member
    boxes = before.content.boxes
    return begins or (_says_yes_or_no(before) and boxes[-1].line is spot.asked_at)


def _says_yes_or_no(spot: Spot) -> bool:
    """Tell whether all that stands in a place is boxes for «ja» and «nei»."""
    boxes = spot.content.boxes
    return bool(boxes) and all(first_word(box.text) in _YES_NO for box in boxes)


def _shared_out(spots: Sequence[Spot], tried: Sequence[Sequence[Candidate]]) -> list[int | None]:
    """Return which candidate of each place is best, with each question for one place alone.

    A question that several places want costs more each time, until one of them takes another.
    """
    choices = list(_choices(spots, tried))
    prices: dict[_Claim, float] = {}
    best: tuple[float, list[int | None]] | None = None
    for number in range(_ROUNDS):
        value, chosen = _best(choices, prices)
        taken = [
            each.found[at][-1] for each, at in zip(choices, chosen, strict=True) if at is not None
        ]
        claimed = Counter(key for key in taken if key[0] != (None, None))
        value += sum(prices.get(key, 0.0) for key in taken)
        value -= _SHARED * sum(count - 1 for count in claimed.values())
        if best is None or value > best[0]:
            best = value, chosen
        if claimed.total() == len(claimed):
            break
        for key in {*prices, *claimed}:
            price = prices.get(key, 0.0) + (claimed[key] - 1) * _PRICE / sqrt(number + 1)
            prices[key] = max(price, 0.0)
    return best[1] if best is not None else []


def _best(
    choices: Sequence[_Choices], prices: Mapping[_Claim, float]
) -> tuple[float, list[int | None]]:
    """Return which of the *choices* at each place is best for the document, by the form's order."""
    states: _States = {-1: (0.0, None, "")}
    for found, again, together in choices:
        new: _States = {}
        least = max(value for value, *_ in states.values()) - _HOPELESS
        weighed = [
            (at, number, worth - prices.get(claim, 0.0), part)
            for at, (number, worth, part, claim) in enumerate(found)
        ]
        # Thousands of pairs of questions are weighed here, so nothing is asked of another.
        for last, (value, came, part) in states.items():
            if value < least:
                continue
            if last not in new or new[last][0] < value:
                new[last] = (value, (None, came), part)
            for at, number, worth, own in weighed:
                gained = value + worth
                if last >= 0:
                    gained += (
                        again
                        if number == last
                        else _BACK
                        if number < last
                        else _NEXT
                        if number == last + 1
                        else _ON
                    )
                if own == part:
                    gained += together
                if number not in new or new[number][0] < gained:
                    new[number] = (gained, (at, came), own)
        states = new
    value, came, _ = max(states.values(), key=lambda each: each[0])
    made: list[int | None] = []
    while came is not None:
        made.append(came[0])
        came = came[1]
    return value, made[::-1]


def _part(candidate: Candidate) -> str:
    return str(candidate.asked.to.path[0])


def _claim(spot: Spot, candidate: Candidate) -> _Claim:
    # Who gets how much may be asked of the owners, and again of the partners.
    whose = spot.whose if asks_shares(candidate.asked) else ""
    if candidate.asked.ask in (Ask.NUMBER, Ask.AMOUNT) and _says_yes_or_no(spot):
        # A yes says at most that there is a number, which stands elsewhere.
        whose = _BOXED
    return _instance(spot, candidate.asked), (candidate.asked.number, whose)


def _settle(
    spots: Sequence[Spot], tried: Sequence[Sequence[Candidate]], chosen: list[int | None]
) -> None:
    """Let no two places under one heading answer the same question."""
    taken: dict[_Claim, int] = {}
    best = [
        (spots[at].placeless, -tried[at][choice].score, at)
        for at, choice in enumerate(chosen)
        if choice is not None
    ]
    for *_, at in sorted(best):
        keys = [_claim(spots[at], each) for each in tried[at]]
        key = keys[chosen[at] or 0]
        holder = taken.get(key)
        if holder is None:
            taken[key] = at
        elif spots[at].placeless:
            chosen[at] = None
        elif _starts_anew(spots[at], tried[at][chosen[at] or 0].asked, holder - at):
            # A second member begins with the words of the first, or with none that ask for more.
            if keys[0] not in taken and not _asks_same(spots[at], spots[holder]):
                chosen[at], taken[keys[0]] = 0, at
        elif _says_more(spots[at], spots[holder]) and _near(tried, chosen, at, holder):
            chosen[holder], taken[key] = None, at
        else:
            free = (n for n, c in enumerate(tried[at]) if keys[n] not in taken)
            other = next((n for n in free if tried[at][n].score >= _ENOUGH), None)
            chosen[at] = other
            if other is not None:
                taken[keys[other]] = at


def _of_the_first(
    spots: Sequence[Spot], tried: Sequence[Sequence[Candidate]], chosen: list[int | None]
) -> None:
    """Let what a row asks once, and the form of two amounts, be said of the first of them."""
    rows: dict[object, list[int]] = {}
    for at, spot in enumerate(spots):
        if spot.in_grid is not None and len(spot.labels) > 1 and chosen[at] is not None:
            rows.setdefault((spot.in_grid, spot.labels[0], spot.asked_at), []).append(at)
    for own in rows.values():
        taken = {tried[at][chosen[at] or 0].asked.number for at in own}
        for at in own:
            best = tried[at][chosen[at] or 0]
            alike = (
                number
                for number, each in enumerate(tried[at])
                if abs(each.score - best.score) < _TIE
                and each.asked.number < best.asked.number
                and each.asked.number not in taken
                and each.asked.ask is best.asked.ask is Ask.LONG
                and each.asked.to.path[:-1] == best.asked.to.path[:-1]
            )
            chosen[at] = next(alike, chosen[at])


def _asks_same(one: Spot, other: Spot) -> bool:
    """Tell whether two places are asked for in the same words, but for what counts them."""
    said = [re.sub(r"\d", "", folded("".join(spot.labels[:1]))).split() for spot in (one, other)]
    return said[0] == said[1]


def _says_more(one: Spot, other: Spot) -> bool:
    return other.content.is_open and not one.content.is_open


def _near(
    tried: Sequence[Sequence[Candidate]], chosen: Sequence[int | None], one: int, other: int
) -> bool:
    """Tell whether *one* place fits the question that both answer about as well as the *other*."""
    scores = [tried[at][chosen[at] or 0].score for at in (one, other)]
    return scores[0] >= scores[1] - _MARGIN


def _instance(spot: Spot, asked: Asked) -> object:
    """Return the heading that begins the member of a list which a place is in."""
    if not asked.part:
        return None
    if spot.owner is not None:
        return spot.owner
    begins = (title for title in reversed(spot.titles) if title.begins(asked.part[:1]))
    number = spot.number if len(asked.part) > 1 else None
    return next(begins, None) or spot.in_grid, number


def _starts_anew(spot: Spot, asked: Asked, apart: int) -> bool:
    """Tell whether the same question asked again begins another member, where no heading does."""
    return bool(asked.part) and _instance(spot, asked) == (None, None) and abs(apart) > _APART
