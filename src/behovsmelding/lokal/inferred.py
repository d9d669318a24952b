"""What no words of a document say, but its other words do: always told, never certain.

Which ordning a tiltak is in is told by the heading it stands under, by the only one that is ticked,
or by the sums, where they come out right in one way alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.funds import conclude_funds
from behovsmelding.intake.foreign.asked.asking import Asked
from behovsmelding.intake.foreign.asked.options import option
from behovsmelding.intake.foreign.asked.questions import questions
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.spots.seen import Title
from behovsmelding.intake.reading import Certainty, Svar, Told
from behovsmelding.model.path import Path

_MOST = 6
"""How many tiltak are tried for their ordning by the sums."""
_ORDNING = "ordning"
_LISTS = ("tiltak", "videreføring")
_SIDES = ("eier", "uh")
_MEMBER = ("tiltak", 0)
_ROW = ("ordninger", "regional", "eier")

Answers = dict[Path, Svar]
"""Answers by their paths."""


def conclude(form: Form, answers: Answers, found: Sequence[Assigned]) -> Iterator[Told]:
    """Add to *answers* what follows from them and from what was *found*; yield what is told."""
    _ordninger(form, answers, found)
    yield from _counted_twice(answers)
    _sums(answers)
    conclude_funds(answers, remark="merknad_eier", fund="fra_fond")


def _ordninger(form: Form, answers: Answers, found: Sequence[Assigned]) -> None:
    """Conclude the ordning of each tiltak and videreføring that doesn't say it."""
    asked = next((e for e in _every(found) if e.sti.endswith(f".{_ORDNING}")), None)
    asked = asked or _asked(form)
    open_ones = [member for member in _members(answers) if (*member, _ORDNING) not in answers]
    for member in open_ones:
        beside = _beside(found, member)
        said = option(asked, beside) if asked is not None and beside else None
        if said is not None:
            _conclude(answers, member, said, "by_heading")
    open_ones = [each for each in open_ones if (*each, _ORDNING) not in answers]
    ticked = answers.get(("gjelder",))
    if ticked is not None and len(ticked.value) == 1:
        for member in open_ones:
            _conclude(answers, member, ticked.value[0], "only_one")
    elif open_ones and len(open_ones) <= _MOST:
        _by_sums(answers, open_ones)


def _every(found: Sequence[Assigned]) -> Iterator[Asked]:
    return (each.asked for each in found if each.asked is not None)


def _asked(form: Form) -> Asked | None:
    every = questions(form).every
    return next((each for each in every if each.sti.endswith(f".{_ORDNING}")), None)


def _conclude(answers: Answers, member: Path, value: str, note: str) -> None:
    path = (*member, _ORDNING)
    answers[path] = Svar(path, value, Certainty.SLUTTET, None, note)


def _members(answers: Answers) -> list[Path]:
    """Return the members of the lists that have an ordning each, of those with any answer."""
    return sorted(
        {path[:2] for path in answers if path[0] in _LISTS and len(path) > len(_MEMBER)},
        key=lambda path: (str(path[0]), path[1]),
    )


def _beside(found: Sequence[Assigned], member: Path) -> str:
    """Return the words that stand in the heading of *member* beside its own."""
    titles: dict[Title, None] = {}
    for each in found:
        titles.update(
            {title: None for title in each.spot.titles if title.begins((str(member[0]),))}
        )
    every = list(titles)
    at = member[1]
    headed = every[at].headed if isinstance(at, int) and at < len(every) else None
    return "" if headed is None else headed.beside


def _by_sums(answers: Answers, members: Sequence[Path]) -> None:
    """Conclude ordninger from the sums, where they come out right in one way alone."""
    rows = _stated(answers)
    if not rows:
        return
    known: dict[str, list[Path]] = {}
    for member in _members(answers):
        said = answers.get((*member, _ORDNING))
        if said is not None:
            known.setdefault(str(said.value), []).append(member)
    sums = {member: _sum_of(answers, member) for member in _members(answers)}
    fitting = []
    for tried in product(rows, repeat=len(members)):
        together = {name: list(every) for name, every in known.items()}
        for name, member in zip(tried, members, strict=True):
            together.setdefault(name, []).append(member)
        if all(
            name in rows and _comes_to([sums[each] for each in every], rows[name])
            for name, every in together.items()
            if set(every) & set(members)
        ):
            fitting.append(tried)
    if len(fitting) == 1:
        for name, member in zip(fitting[0], members, strict=True):
            _conclude(answers, member, name, "by_sums")


def _stated(answers: Answers) -> Mapping[str, tuple[int, int]]:
    """Return the sums of each ordning that the document states, the owner's and the UH's."""
    found: dict[str, tuple[int, int]] = {}
    for path in answers:
        if path[0] == "ordninger" and len(path) == len(_ROW) and isinstance(path[1], str):
            sides = [answers.get((*path[:2], side)) for side in _SIDES]
            values = [_whole(each.value) for each in sides if each is not None]
            if len(values) == len(_SIDES) and None not in values:
                found[path[1]] = (values[0] or 0, values[1] or 0)
    return found


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, int) else None


def _sum_of(answers: Answers, member: Path) -> tuple[int, int] | None:
    """Return what *member* comes to: the owner's side and the UH's."""
    sides = []
    for side in _SIDES:
        own = [
            _whole(answer.value)
            for path, answer in answers.items()
            if path[:2] == member and path[-2:] == ("tilskudd", side)
        ]
        if not own or None in own:
            return None
        sides.append(sum(each or 0 for each in own))
    extra = answers.get((*member, "koordinator", "beløp"))
    eier = sides[0] + ((_whole(extra.value) or 0) if extra and member[0] == "videreføring" else 0)
    return eier, sides[1]


def _comes_to(sums: Sequence[tuple[int, int] | None], stated: tuple[int, int]) -> bool:
    """Tell whether members of *sums* come to what is *stated*, also where one continues another."""
    known = [each for each in sums if each is not None]
    if len(known) < len(sums):
        return False
    total = (sum(each[0] for each in known), sum(each[1] for each in known))
    return total == stated or (len(set(known)) == 1 and known[0] == stated)


def _counted_twice(answers: Answers) -> Iterator[Told]:
    """Tell of money that a tiltak and a videreføring both have, and the sums count once."""
    rows = _stated(answers)
    for one in _members(answers):
        for other in _members(answers):
            if one[0] != "tiltak" or other[0] != "videreføring":
                continue
            same = _ordning(answers, one)
            if same is None or same != _ordning(answers, other) or same not in rows:
                continue
            if _sum_of(answers, one) == _sum_of(answers, other) == rows[same]:
                place = next((a.place for p, a in answers.items() if p[:2] == one), None)
                yield Told("twice", "", place, one, {"other": other})


def _ordning(answers: Answers, member: Path) -> str | None:
    said = answers.get((*member, _ORDNING))
    return None if said is None else str(said.value)


def _sums(answers: Answers) -> None:
    """Leave out the sums of what has its own amounts; what stands in sums alone is concluded."""
    covered = {_ordning(answers, member) for member in _members(answers)}
    for path in [path for path in answers if path[0] == "ordninger"]:
        row = [answers.get((path[0], path[1], side)) for side in _SIDES]
        is_none = all(each is None or not each.value for each in row)
        if path[1] in covered or is_none:
            del answers[path]
        else:
            old = answers[path]
            answers[path] = Svar(path, old.value, Certainty.SLUTTET, old.place, "sums_only")
