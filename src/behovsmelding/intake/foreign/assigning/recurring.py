"""Parts of a document that ask the same again: the members of a list, where no heading says so.

Whoever needs a second tiltak copies the questions of the first. That they come again in the same
order says more than any heading, which may be what the tiltak is called, or nothing at all.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from behovsmelding.intake.foreign.asked.asking import Section
from behovsmelding.intake.foreign.asked.likeness import Headed
from behovsmelding.intake.foreign.assigning.fitting import Candidate, Fitting
from behovsmelding.intake.foreign.spots.seen import Spot, Title, part_of
from behovsmelding.intake.foreign.words.wording import folded

_LEAST = 4
"""How many questions a part has at the least that comes again."""
_SAME = 0.6
"""How many of them come again, at the least."""
_LEVEL = 9
"""The level of the headings that such parts get: below any other."""


def begin_members(spots: Sequence[Spot], fitting: Fitting) -> None:
    """Put each part that comes again under a heading that begins a member of its list."""
    for parts in _recurring(spots):
        section = _list_of(parts, fitting)
        if section is None:
            continue
        _demote(parts[0][0].titles, section)
        for part in parts:
            line = part[0].asked_at or part[0].content.line
            if line is None:
                continue
            made = Title("", line, _LEVEL, Headed(section, 1.0, None, ""))
            for spot in part:
                spot.titles = (*spot.titles, made)


def _demote(titles: Sequence[Title], section: Section) -> None:
    """Let a heading that stands above all members of a list begin none."""
    for title in titles:
        if title.headed is not None and title.begins(section.part):
            title.headed = title.headed._replace(section=section._replace(begins=False))


def _recurring(spots: Sequence[Spot]) -> Iterator[list[Sequence[Spot]]]:
    """Yield the parts that come again, the first and all that are like it."""
    # «Tiltak 2» in a row of amounts says itself which member it is of.
    asked = ["" if spot.number else folded("".join(spot.labels[:1])) for spot in spots]
    after = 0
    for at in range(len(spots)):
        if at >= after and (bounds := _from(spots, asked, at)):
            after = bounds[-1][1]
            before = _before(spots, bounds)
            yield [spots[start - before : end] for start, end in bounds]


def _from(spots: Sequence[Spot], asked: Sequence[str], start: int) -> list[tuple[int, int]]:
    """Return where the parts begin and end of which *start* is the first; none if it begins none.

    What is asked again at once is looked no further into: a part has several questions.
    """
    if not _may_begin(spots[start], asked[start]):
        return []
    again = _again(spots, asked, start)
    second = next(again, None)
    first = frozenset(asked[start:second]) - {""}
    if second is None or len(first) < _LEAST:
        return []
    begins = [start, second, *again]
    bounds = [(start, _end(asked, start, begins[1], first & frozenset(asked[begins[1] :])))]
    last = _under_same(spots, begins[-1])
    for at, following in zip(begins[1:], [*begins[2:], last], strict=True):
        end = _end(asked, at, min(following, at + 2 * (begins[1] - start)), first)
        if len(first & frozenset(asked[at:end])) < max(_LEAST, _SAME * len(first)):
            break
        bounds.append((at, end))
    return bounds if len(bounds) > 1 else []


def _again(spots: Sequence[Spot], asked: Sequence[str], start: int) -> Iterator[int]:
    """Yield where the question at *start* is asked again, below the same heading of the form.

    Under another the same is asked of something else.
    """
    title = part_of(spots[start].titles)[1]
    for at in range(start + 1, len(spots)):
        is_same = asked[at] == asked[start] and _may_begin(spots[at], asked[at])
        if is_same and part_of(spots[at].titles)[1] is title:
            yield at


def _under_same(spots: Sequence[Spot], start: int) -> int:
    """Return where another heading of the form begins, after which no member of this list is."""
    title = part_of(spots[start].titles)[1]
    others = (at for at in range(start, len(spots)) if part_of(spots[at].titles)[1] is not title)
    return next(others, len(spots))


def _before(spots: Sequence[Spot], bounds: Sequence[tuple[int, int]]) -> int:
    """Return how many places before each of the parts are its own: one that says its name, say."""
    apart = {later - end for (_, end), (later, _) in pairwise(bounds)}
    start = bounds[0][0]
    if len(apart) != 1 or (count := apart.pop()) > start:
        return 0
    title = part_of(spots[start].titles)[1]
    own = all(part_of(spot.titles)[1] is title for spot in spots[start - count : start])
    return count if own else 0


def _may_begin(spot: Spot, asked: str) -> bool:
    """Tell whether a part may begin with a question: it has words, and is in no list already.

    «Tiltak 2» begins one; «Tiltakene» may stand above all of them.
    """
    begun = (title.headed for title in spot.titles if title.headed)
    is_begun = any(each.section.begins and each.number is not None for each in begun)
    return bool(asked) and not is_begun and spot.owner is None and len(spot.contents) == 1


def _end(asked: Sequence[str], start: int, end: int, known: frozenset[str]) -> int:
    """Return where the part ends that begins at *start*: behind the last question that is known."""
    return max(at + 1 for at in range(start, end) if asked[at] in known)


def _list_of(parts: Sequence[Sequence[Spot]], fitting: Fitting) -> Section | None:
    """Return the section that begins a member of the list which *parts* are likely to be of."""
    votes: dict[tuple[str, ...], float] = {}
    for part in parts:
        for spot in part:
            best: dict[tuple[str, ...], float] = {}
            for each in fitting.candidates(spot):
                name = each.asked.part[:1]
                best[name] = max(best.get(name, 0.0), each.score)
            for name, score in best.items():
                votes[name] = votes.get(name, 0.0) + score
    name = max(votes, key=votes.__getitem__, default=())
    sections = fitting.like.asked.sections
    return next((each for each in sections if name and each.begins and each.part == name), None)


def agreed(spots: Sequence[Spot], tried: Sequence[list[Candidate]]) -> list[list[Candidate]]:
    """Return what each place was *tried* for, where the same words ask the same in each member."""
    made = list(tried)
    for places in _alike(spots):
        scores: dict[int, list[float]] = {}
        for at in places:
            for each in tried[at]:
                scores.setdefault(each.asked.number, []).append(each.score)
        # A question that a member was not tried for at all counts as nothing there.
        of_all = {number: sum(each) / len(places) for number, each in scores.items()}
        for at in places:
            means = (
                each._replace(score=(each.score + of_all[each.asked.number]) / 2)
                for each in tried[at]
            )
            made[at] = sorted(means, key=lambda each: -each.score)
    return made


def _alike(spots: Sequence[Spot]) -> Iterator[list[int]]:
    """Yield the places that ask in the same words, one in each member of a list."""
    found: dict[object, dict[Title, int]] = {}
    for at, spot in enumerate(spots):
        begun = [each for each in spot.titles if each.headed and each.headed.section.begins]
        if not begun or not spot.labels or spot.is_member:
            continue
        headed = begun[-1].headed
        key = (headed and headed.section.part, tuple(map(folded, spot.labels)), folded(spot.above))
        found.setdefault(key, {}).setdefault(begun[-1], at)
    yield from (list(each.values()) for each in found.values() if len(each) > 1)
