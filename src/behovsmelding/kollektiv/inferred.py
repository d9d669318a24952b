"""What no words of a document say, but its other words do: always told, never certain.

A recipient is written short in a table, or by its part alone: «Ørsta», «HVO», «Eier 2». What an
organisation is, its name may tell where nobody asked. A network that is asked for below «Avsender»,
beside whom to write to there, is the one that sends the form.
"""

import re
from collections.abc import Iterator, Sequence

import attrs

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.funds import conclude_funds
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.words.called import called
from behovsmelding.intake.foreign.words.wording import folded
from behovsmelding.intake.reading import Certainty, Svar, Told
from behovsmelding.kollektiv.model import Eiertype, Partnertype
from behovsmelding.model.path import Path
from behovsmelding.registers import uh
from behovsmelding.registers.kinds import knows

Answers = dict[Path, Svar]
"""Answers by their paths."""
_NAME, _TYPE, _RECIPIENT, _AMOUNT = "navn", "type", "mottaker", "beløp"
_LISTS = {"eiere": "eie?r\\w*|eigar\\w*", "partnere": "partn\\w*|samarbeidspartn\\w*|uh"}
_PART = {
    name: re.compile(
        rf"(?i)(?:\w+ )?(?:til |for )?(?P<others>(?:de |dei )?(?:andre|øvrig[ea]) )?"
        rf"(?:{words})(?: nr\.?)? ?(?P<number>\d{{1,2}})?\b.{{0,12}}"
    )
    for name, words in _LISTS.items()
}
_NETWORK: Path = ("kompetansenettverk",)
_SENDER: Path = ("avsender", "navn")
_SENDER_CONTACT: Path = ("avsender", "kontaktperson")
_SENDS = re.compile(r"(?i)\b(?:inn)?send(?:er|ar|t|es|ast)?\b|\bavsend[ae]r")
"""What heads those who send the form."""
_SUM = re.compile(r"(?i)(?:sum|total\w*|i alt|til sam+[ae]n|samla|samlet)\b.*")


def conclude(form: Form, answers: Answers, found: Sequence[Assigned]) -> Iterator[Told]:  # noqa: ARG001 - what every generation is given
    """Add to *answers* what follows from them; yield what is told."""
    names = {part: _names(answers, part) for part in _LISTS}
    yield from _recipients(answers, names)
    yield from _shared_out_twice(answers, names)
    conclude_funds(answers, remark="merknad", fund="fra_fond")
    _sender(answers, found)
    for part, known in names.items():
        for at, name in known.items():
            path = (part, at, _TYPE)
            kind = _kind(part, name)
            if kind and path not in answers:
                answers[path] = Svar(path, kind, Certainty.SLUTTET, note="by_name")


def _sender(answers: Answers, found: Sequence[Assigned]) -> None:
    """Conclude that a network sends the form where it is asked for as whoever sends it."""
    network = answers.get(_NETWORK)
    asks_whom = any(path[:2] == _SENDER_CONTACT for path in answers)
    if network is None or not asks_whom or _SENDER in answers:
        return
    spots = (each.spot for each in found if each.asked and each.asked.to.path == _NETWORK)
    if any(spot.titles and _SENDS.search(spot.titles[-1].text) for spot in spots):
        answers[_SENDER] = Svar(
            _SENDER, network.value, Certainty.SLUTTET, network.place, "by_heading"
        )


def _names(answers: Answers, part: str) -> dict[int, str]:
    """Return what the members of *part* are called, by their positions."""
    return {
        path[1]: each.value
        for path, each in answers.items()
        if len(path) == 3  # noqa: PLR2004 - the list, the member, its name
        and path[0] == part
        and path[-1] == _NAME
        and isinstance(path[1], int)
        and isinstance(each.value, str)
    }


def _recipients(answers: Answers, names: dict[str, dict[int, str]]) -> Iterator[Told]:
    """Call each recipient as the owners and partners are called; leave sums out."""
    for path, each in list(answers.items()):
        if (
            path[-1] == _AMOUNT
            and (*path[:-1], _RECIPIENT) not in answers
            and _is_sum(path, answers)
        ):
            del answers[path]
            yield Told("agrees", str(each.value), each.place)
    typed = dict(answers)
    for path, each in typed.items():
        if path[-1] != _RECIPIENT or not isinstance(each.value, str):
            continue
        if _SUM.fullmatch(each.value):
            row = [other for other in answers if other[: len(path) - 1] == path[:-1]]
            said = ", ".join(str(answers.pop(other).value) for other in row)
            yield Told("agrees", said, each.place)
            continue
        meant, is_short = _meant(each.value, names, [*_beside(path, typed)])
        if meant is not None and meant != each.value:
            how = Certainty.TROLIG if is_short else Certainty.SLUTTET
            answers[path] = Svar(path, meant, how, each.place, "by_name")
            yield Told("stands_for", each.value, each.place, path, {"name": meant})
        elif meant is None and any(by_part.fullmatch(each.value) for by_part in _PART.values()):
            # «Andre eiere» of whom there are three, is nobody's name.
            answers[path] = Svar(path, each.value, Certainty.SLUTTET, each.place)


def _shared_out_twice(answers: Answers, names: dict[str, dict[int, str]]) -> Iterator[Told]:
    """Make one of the rows that are of the same recipient; leave out what several get together.

    A form may ask for all amounts in one table, and for those of each tiltak again below it.
    """
    tables: dict[Path, dict[str, Path]] = {}
    for path, each in list(answers.items()):
        if path[-1] == _RECIPIENT:
            rows = tables.setdefault(path[:-2], {})
            first = rows.setdefault(str(each.value), path[:-1])
            if first != path[:-1]:
                yield from _put_together(answers, first, path[:-1])
    for rows in tables.values():
        for said, row in rows.items():
            parts = [rows[name] for name in _group(said, names) if name in rows]
            if len(parts) > 1:
                yield from _left_out(answers, row, parts)


def _left_out(answers: Answers, row: Path, parts: Sequence[Path]) -> Iterator[Told]:
    """Leave out a *row* of what those in the *parts* get together, and tell if it is their sum."""
    whole, *amounts = (answers.get((*each, _AMOUNT)) for each in (row, *parts))
    is_sum = _kroner(whole and whole.value) == sum(_kroner(each and each.value) for each in amounts)
    for each in _without(answers, row):
        yield Told("agrees" if is_sum else "not_read", str(each.value), each.place, each.path)


def _put_together(answers: Answers, first: Path, again: Path) -> Iterator[Told]:
    """Put what the row *again* says in the *first* of the same recipient; tell what is at odds."""
    for each in _without(answers, again):
        path = (*first, each.path[-1])
        there = answers.setdefault(path, attrs.evolve(each, path=path))
        if there.value != each.value:
            yield Told("differs", str(each.value), each.place, path)


def _without(answers: Answers, row: Path) -> list[Svar]:
    """Take a *row* out of *answers*, and return what it said."""
    return [answers.pop(path) for path in list(answers) if path[: len(row)] == row]


def _group(said: str, names: dict[str, dict[int, str]]) -> Sequence[str]:
    """Return who are meant together by what such are called: «Eierne», «Andre eiere»."""
    for part, pattern in _PART.items():
        found = pattern.fullmatch(said.strip())
        if found is not None and not found["number"]:
            every = [names[part][at] for at in sorted(names[part])]
            return every[1:] if found["others"] else every
    return ()


def _is_sum(path: Path, answers: Answers) -> bool:
    """Tell whether the amount at *path*, which nobody is to get, is that of all the others."""
    others = [
        _kroner(each.value)
        for other, each in answers.items()
        if other[:-2] == path[:-2] and other[-1] == _AMOUNT and other != path
    ]
    return len(others) > 1 and sum(others) == _kroner(answers[path].value)


def _kroner(value: object) -> int:
    digits = "".join(each for each in str(value) if each.isdigit())
    return int(digits or 0)


def _beside(path: Path, answers: Answers) -> Iterator[str]:
    """Yield who else is in the table that the recipient at *path* is in."""
    for other, each in answers.items():
        if other != path and other[:-2] == path[:-2] and other[-1] == _RECIPIENT:
            yield str(each.value)


def _meant(
    said: str, names: dict[str, dict[int, str]], beside: Sequence[str]
) -> tuple[str | None, bool]:
    """Return which organisation *said* is, and whether it is its name written short.

    «Andre eiere» is the second of two, and «eier» the first where those stand *beside*.
    """
    found = called(said, [name for known in names.values() for name in known.values()])
    if found is not None:
        return found, folded(found).startswith(folded(said))
    for part, pattern in _PART.items():
        by_part = pattern.fullmatch(said.strip())
        if by_part is not None:
            number = by_part["number"]
            if number:
                return names[part].get(int(number) - 1), False
            every = [names[part][at] for at in sorted(names[part])]
            has_others = any(found and found["others"] for found in map(pattern.fullmatch, beside))
            meant = every[1:] if by_part["others"] else every[:1] if has_others else every
            return (meant[0] if len(meant) == 1 else None), False
    return None, False


def _kind(part: str, name: str) -> str | None:
    """Return what an organisation is by its *name*, where that says it."""
    said = folded(name)
    if part == "eiere":
        return Eiertype.KOMMUNE.value if knows("kommuner", name) else None
    if "fagskol" in said or "fagskul" in said:
        return Partnertype.FAGSKOLE.value
    is_uh = uh.is_known(name) or re.search(r"universitet|høy?gsk[ou]l|allaskuvla", said)
    return Partnertype.UH.value if is_uh else None
