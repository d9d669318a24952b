"""What stands in a document that is sent in: nothing that asks for an answer.

A draft has a place for whatever can be answered. Of what has no answer when the form is sent in,
neither the place, its question nor its heading is printed: each stands on a condition.
"""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from behovsmelding.form.elements import (
    Box,
    Boxes,
    Conditional,
    Crossed,
    Element,
    Heading,
    Line,
    LongAnswer,
    Question,
    Repeated,
    RepeatedRows,
    Row,
    Table,
    Words,
    YesNo,
)
from behovsmelding.form.places import EVERY, AnswerPlace, relative

_DRAFT = "er_utkast"
_NO_ANSWER = "is none"
_LONGEST = 400
"""A condition as long as this is no longer one; what it is of stands always."""

Scopes = tuple[str, ...]
"""The beginnings of what is named in each section that repeats, the outermost first."""


def without_prompts(elements: Iterable[Element], scopes: Scopes = ()) -> Iterator[Element]:
    """Yield *elements* so that a document that is sent in has only those with an answer."""
    several = list(elements)
    asked: list[str] | None = None
    for at, each in enumerate(several):
        match each:
            case Heading(counted=True):
                asked = None
                yield each
            case Heading() | Question():
                asked = _any(several[at + 1 : _end(several, at)], scopes)
                yield from _guarded(each, asked)
            case Words():
                yield from _guarded(each, asked)
            case Conditional(condition, inner):
                yield Conditional(condition, tuple(without_prompts(inner, scopes)))
            case Repeated():
                below = (*scopes, f"{each.path}.")
                inner = tuple(without_prompts(each.elements, below))
                yield from _guarded(attrs.evolve(each, elements=inner), _asked(each, scopes))
            case Line():
                yield from _guarded(_line(each, scopes), _asked(each, scopes))
            case Table():
                rows = tuple(_rows(row, scopes) for row in each.rows)
                yield from _guarded(attrs.evolve(each, rows=rows), _asked(each, scopes))
            case _:
                yield from _guarded(each, _asked(each, scopes))


def _guarded(element: Element, asked: Sequence[str] | None) -> Iterator[Element]:
    """Yield *element*, in a document that is sent in only where one of *asked* holds."""
    condition = None if asked is None else _or(asked)
    yield element if condition is None else Conditional(condition, (element,))


def _or(asked: Sequence[str]) -> str | None:
    condition = " or ".join((_DRAFT, *asked))
    return condition if asked and len(condition) <= _LONGEST else None


def _end(several: Sequence[Element], at: int) -> int:
    """Return where that ends which the heading or the question *at* stands over."""
    above = several[at]
    for end, each in enumerate(several[at + 1 :], at + 1):
        if isinstance(above, Heading):
            if isinstance(each, Heading) and each.level <= above.level:
                return end
        elif not _is_under_question(each, above):
            return end
    return len(several)


def _is_under_question(element: Element, above: Element) -> bool:
    """Tell whether *element* may answer the question *above* it: it asks none of its own."""
    match element:
        case Line(places, is_answer=answers):
            return answers or _are_of(places, above)
        case LongAnswer(asks=asks):
            return not asks
        case Conditional(_, inner) | Repeated(_, _, inner):
            return all(_is_under_question(each, above) for each in inner)
        case _:
            return isinstance(element, (Words, Table, Crossed))


def _are_of(places: Iterable[AnswerPlace], above: Element) -> bool:
    """Tell whether *places* are of the part that the question *above* asks for."""
    if not isinstance(above, Question) or not above.path:
        return False
    return all((each.address or "").startswith(f"{above.path}.") for each in places)


def _any(several: Iterable[Element], scopes: Scopes) -> list[str] | None:
    """Return what must hold for any of *several* to stand; None where one stands always."""
    found: list[str] = []
    for each in several:
        asked = _asked(each, scopes)
        if asked is None:
            return None
        found += asked
    return list(dict.fromkeys(found))


def _asked(element: Element, scopes: Scopes) -> list[str] | None:  # noqa: C901, PLR0911 - a case each
    """Return which answers *element* stands for, each as a condition; None if it stands always."""
    match element:
        case Line(places):
            return [_is_answered(each, scopes) for each in places if each.address] or None
        case LongAnswer(place):
            return [_is_answered(place, scopes)]
        case Box(address):
            return [_field(address, scopes)]
        case Boxes(_, boxes):
            return [f"{_field(boxes[0].address, scopes)} is besvart"] if boxes else None
        case YesNo(_, yes):
            # No rows are an answer here: «Nei».
            return [f"not ({_field(yes.address, scopes)} {_NO_ANSWER})"]
        case Repeated(path):
            return [f"{relative(path, scopes)} is besvart"]
        case Conditional(condition, inner):
            asked = _any(inner, scopes)
            if asked is None:
                return [f"({condition})"]
            return [f"({condition}) and ({' or '.join(asked)})"] if asked else []
        case Table():
            return _in_table(element, scopes)
        case Crossed():
            return None
        case Heading() | Question() | Words():
            return []


def _in_table(table: Table, scopes: Scopes) -> list[str] | None:
    """Return which answers the rows of *table* stand for; None where one is computed."""
    found: list[str] = []
    for row in table.rows:
        if isinstance(row, RepeatedRows):
            found.append(f"{relative(row.path, scopes)} is besvart")
            continue
        if all(each.locked for each in row.places):
            if row.adds or row.condition:
                continue
            return None
        for each in row.places:
            rows, _, rest = (each.address or "").partition(f"={EVERY}")
            found.append(
                f"{relative(rows, scopes)} is besvart" if rest else _is_answered(each, scopes)
            )
    return list(dict.fromkeys(found))


def _rows(rows: Row | RepeatedRows, scopes: Scopes) -> Row | RepeatedRows:
    if isinstance(rows, Row):
        return _row(rows, scopes)
    condition = _or([f"{relative(rows.path, scopes)} is besvart"])
    if rows.condition is not None:
        condition = f"({rows.condition}) and ({condition})"
    below = (*scopes, f"{rows.path}.")
    # What is there in every member stands always, or a member could be nothing.
    inner = tuple(attrs.evolve(_row(each, below), condition=each.condition) for each in rows.rows)
    return attrs.evolve(rows, rows=inner, condition=condition)


def _row(row: Row, scopes: Scopes) -> Row:
    """Let *row* stand where any of its cells is answered, and each of them where it is."""
    own = [each for each in row.places if not each.locked and each.address]
    condition = _or([_is_answered(each, scopes, row.key) for each in own])
    if condition is not None and row.condition is not None:
        condition = f"({row.condition}) and ({condition})"
    cells = row.cells
    if len(own) > 1:
        cells = tuple(
            tuple(e if e.locked or not e.address else _when(e, scopes, row.key) for e in cell)
            for cell in cells
        )
    return attrs.evolve(row, condition=condition or row.condition, cells=cells)


def _line(line: Line, scopes: Scopes) -> Line:
    """Let each of several places on a line stand where it is answered."""
    if len(line.places) == 1:
        return line
    places = (_when(each, scopes) if each.address else each for each in line.places)
    return attrs.evolve(line, places=tuple(places))


def _when(place: AnswerPlace, scopes: Scopes, key: str = "") -> AnswerPlace:
    condition = f"{_DRAFT} or {_is_answered(place, scopes, key)}"
    return attrs.evolve(
        place, when=f"({place.when}) and ({condition})" if place.when else condition
    )


def _is_answered(place: AnswerPlace, scopes: Scopes, key: str = "") -> str:
    address = relative(place.address or "", scopes, key)
    # A row is named by its key in quotes, as in a tag.
    return f'"{address}" is besvart' if "=" in address else f"{address} is besvart"


def _field(address: str, scopes: Scopes) -> str:
    """Return what a tick box at *address* says one thing of."""
    return relative(address, scopes).partition("=")[0]
