"""Read a document whose tags are gone, by holding it against the form line by line.

Every line is taken for a line of the form, for one of a long answer, or for neither. Which, is what
comes out best for the document as a whole: lines that are alike score, what stands in another order
or nowhere costs. A section begins anew where the lines of its beginning come again.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Layout, Line, grids, lines_of
from behovsmelding.docx.reading.blocks import blocks
from behovsmelding.intake.ours.pattern import (
    WORD,
    Row,
    Section,
    Slot,
    columns_of,
    ends,
    place,
    stem,
    stems,
)
from behovsmelding.intake.places import Target
from behovsmelding.intake.reading import Certainty, Place
from behovsmelding.intake.tags import Given
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import canonical

_ALIKE, _LEAST = 4.0, -2.0
"""What a line of the same words scores over one of none, and what that one scores."""
_ANY, _FITTING, _UNFIT = 0.2, 0.9, 2.5
"""What a line scores as an answer: any text, an amount where one goes; what it costs to be none."""
_NEITHER = -0.8
_SKIP, _BACK, _AGAIN, _ORPHAN, _BESIDE = 0.05, 2.5, 0.2, 1.5, 0.1
"""What it costs to pass over a line of the form, to go back in it, to begin a section anew, and to
come to an answer without its question, or to a cell without the one before it."""
_ELSEWHERE = 3.0
"""What it costs to stand in another column of a table, or in none, where the form has a column."""
_FAR = 1e9
_SIGNS = re.compile(r"[^\w☐☒]+")
_BEFORE = " \t\n:,?)"
"""What stands between a question and its answer."""
_TOO_LONG = 0.15
"""What each word costs that an answer has too many."""
_FEW, _AMOUNT, _LINE = 3, 9, 20
"""How many words a number has, an amount with what is said of it, and an answer on a line."""
_BOXES = frozenset("☐☒xX")


class Matched(NamedTuple):
    """A line of a document, and the line of the form that it is, if it is any."""

    line: Line
    row: int | None


def align(layout: Layout, rows: Sequence[Row]) -> list[Matched]:
    """Return which of *rows* each line of a document is; of an answer, each of its lines."""
    computed = {row.pieces for row in rows if row.is_computed}
    rows = [row for row in rows if not row.is_computed]
    passed = {
        place(line)
        for grid in grids(layout)
        if computed and ends(grid) in computed
        for line in lines_of((grid,))
    }
    lines = [line for line in layout.in_order() if line.text.strip() and place(line) not in passed]
    if not lines or not rows:
        return [Matched(line, None) for line in lines]
    return best(lines, rows, columns_of(layout))


def best(
    lines: Sequence[Line],
    rows: Sequence[Row],
    columns: Mapping[tuple[str, int], int] | None = None,
) -> list[Matched]:
    """Return which of *rows* each of *lines* is, where there are some of both.

    With the *columns* of those in tables, a line is sooner taken for one in the same column.
    """
    starts = _starts(rows)
    score = [-_SKIP * at for at in range(len(rows))]
    came: list[list[int]] = []
    taken: list[list[bool]] = []
    for number, line in enumerate(lines):
        words = stems(line.text)
        known = frozenset(words)
        column = None if columns is None else columns.get(place(line))
        sources = _sources(rows, score, starts, is_first=not number)
        new: list[float] = []
        took: list[bool] = []
        for at, row in enumerate(rows):
            value = sources[at][0] + _alike(row, words, known)
            if row.is_computed:
                value = -_FAR
            elif columns is not None and row.column != column:
                value -= _ELSEWHERE
            # A line that is none of the form leaves us where we were.
            stays = score[at] + _NEITHER
            took.append(value >= stays)
            new.append(max(value, stays))
        came.append([source if took[at] else at for at, (_, source) in enumerate(sources)])
        taken.append(took)
        score = new
    return _traced(lines, score, came, taken)


def _sources(
    rows: Sequence[Row],
    score: Sequence[float],
    starts: Mapping[int, Section],
    *,
    is_first: bool,
) -> list[tuple[float, int]]:
    """Return for each row which one the line before was best taken for, and how well that went.

    It was the row above, or one further up; the same, where an answer goes on; one below, in a
    document that has another order; or the end of the section that begins here.
    """
    again = _best_in(rows, score)
    below = max(range(len(rows)), key=score.__getitem__)
    above, above_at = -_FAR, 0
    found: list[tuple[float, int]] = []
    for at, row in enumerate(rows):
        # What stands beside the first cell of a row is told by its column.
        orphan = 0.0 if row.words else _BESIDE if row.column else _ORPHAN
        best = (score[at], at) if row.is_block or is_first else (-_FAR, at)
        if at:
            best = max(best, (score[at - 1], at - 1))
            best = max(best, (above - _SKIP * at - orphan, above_at))
            if score[at - 1] + _SKIP * at > above:
                above, above_at = score[at - 1] + _SKIP * at, at - 1
        best = max(best, (score[below] - _BACK - orphan, below))
        if at in starts:
            value, inner = again[starts[at]]
            best = max(best, (value - _AGAIN, inner))
        found.append(best)
    return found


def _traced(
    lines: Sequence[Line],
    score: Sequence[float],
    came: Sequence[Sequence[int]],
    taken: Sequence[Sequence[bool]],
) -> list[Matched]:
    at = max(range(len(score)), key=score.__getitem__)
    found: list[Matched] = []
    for number in range(len(lines) - 1, -1, -1):
        found.append(Matched(lines[number], at if taken[number][at] else None))
        at = came[number][at]
    return found[::-1]


def _starts(rows: Sequence[Row]) -> dict[int, Section]:
    """Return the first row of each section, and the path of that section."""
    found: dict[int, Section] = {}
    last: Section = ()
    for at, row in enumerate(rows):
        for depth in range(1, len(row.section) + 1):
            if row.section[:depth] != last[:depth] and at not in found:
                found[at] = row.section[:depth]
        last = row.section
    return found


def _best_in(rows: Sequence[Row], score: Sequence[float]) -> dict[Section, tuple[float, int]]:
    """Return the best score within each section, and where."""
    found: dict[Section, tuple[float, int]] = {}
    for at, row in enumerate(rows):
        for depth in range(1, len(row.section) + 1):
            section = row.section[:depth]
            if section not in found or score[at] > found[section][0]:
                found[section] = (score[at], at)
    return found


def _alike(row: Row, words: Sequence[str], known: frozenset[str]) -> float:
    """Return how well a line of these *words* fits *row*."""
    if not row.words:
        return _as_answer(row, words, known)
    shared = len(row.words & known)
    if not shared:
        return _LEAST
    if not row.slots:
        return _ALIKE * 2 * shared / (len(known) + len(row.words)) + _LEAST
    room = sum(map(_room, row.slots))
    beyond = max(0, len(words) - row.length - room)
    begins = row.first is None or row.first == words[0]
    fits = row.has_text or any(map(str.isdigit, words)) or row.shows_prompt(known)
    return (
        _ALIKE * shared / len(row.words)
        + _LEAST
        - _TOO_LONG * beyond
        - (0.0 if begins else _UNFIT)
        - (0.0 if fits else _UNFIT)
    )


def _as_answer(row: Row, words: Sequence[str], known: frozenset[str]) -> float:
    if row.is_block:
        return _ANY
    if any(slot.is_box for slot in row.slots):
        return _FITTING if _BOXES & known else -_UNFIT
    is_number = row.ends_in_number and not row.optional & known
    if is_number and not any(map(str.isdigit, (*words[:1], *words[-1:]))):
        return _FITTING if row.shows_prompt(known) else -_UNFIT
    beyond = max(0, len(words) - row.length - sum(map(_room, row.slots)))
    is_like = is_number or bool(row.optional & known)
    return (_FITTING if is_like else _ANY / 2) - _TOO_LONG * beyond


def _room(slot: Slot) -> int:
    """Return how many words an answer in *slot* has at most, as a rule."""
    if slot.is_box:
        return 1
    if slot.is_number:
        return _AMOUNT if slot.to.field and slot.to.field.kind is Kroner else _FEW
    return _LINE


def answers(matched: Sequence[Matched], rows: Sequence[Row]) -> Iterator[Given]:
    """Yield the answers in the lines that were *matched* with *rows*."""
    numbers: dict[Section, int] = {}
    last = -1
    held: list[Line] = []
    held_at: int | None = None
    for line, at in matched:
        if held and at != held_at and held_at is not None:
            yield from _long(rows[held_at], held, numbers)
            held, held_at = [], None
        if at is None:
            continue
        if at < last or (at == last and not rows[at].is_block):
            _begun(rows, at, last, numbers)
        last = at
        row = rows[at]
        if row.is_block:
            held.append(line)
            held_at = at
        else:
            yield from _short(row, line, numbers)
    if held and held_at is not None:
        yield from _long(rows[held_at], held, numbers)


def _begun(rows: Sequence[Row], at: int, last: int, numbers: dict[Section, int]) -> None:
    """Count the section that begins anew at *at*, the outermost that both rows stand in."""
    shared = rows[at].section
    for depth in range(1, len(shared) + 1):
        section = shared[:depth]
        if rows[last].section[:depth] == section and (
            at == 0 or rows[at - 1].section[:depth] != section
        ):
            numbers[section] = numbers.get(section, 0) + 1
            for inner in [
                each for each in numbers if len(each) > depth and each[:depth] == section
            ]:
                del numbers[inner]
            return


def _placed(row: Row, to: Target, numbers: Mapping[Section, int]) -> Target:
    """Return where *to* is, with the position of each section that *row* stands in."""
    at = iter([numbers.get(row.section[:depth], 0) for depth in range(1, len(row.section) + 1)])
    path = tuple([next(at, 0) if isinstance(step, int) else step for step in to.path])
    if to.field is None and to.member and to.member[0] == "[":
        return to._replace(path=path, member=f"[{next(at, 0)}{to.member[to.member.index(']') :]}")
    return to._replace(path=path)


def _long(row: Row, lines: Sequence[Line], numbers: Mapping[Section, int]) -> Iterator[Given]:
    (slot,) = row.slots
    text = canonical(blocks([(line, line.atoms) for line in lines]))
    if " ".join(stems(text)) == slot.prompt:
        text = ""
    place = Place(lines[0].part, lines[0].number)
    yield Given(
        _placed(row, slot.to, numbers),
        text or None,
        place,
        slot.on_line,
        Certainty.TROLIG,
        last=lines[-1].number,
    )


def _short(row: Row, line: Line, numbers: Mapping[Section, int]) -> Iterator[Given]:
    place = Place(line.part, line.number)
    for slot, text in _in_slots(row, line.text):
        to = _placed(row, slot.to, numbers)
        if slot.is_box:
            value: str | bool | None = any(sign in "☒xX" for sign in text)
        else:
            value = None if " ".join(stems(text)) == slot.prompt else text.strip() or None
        yield Given(to, value, place, slot.on_line, Certainty.TROLIG, last=line.number)


class _Hole(NamedTuple):
    """Slots that stand side by side, each with the signs behind it."""

    slots: tuple[tuple[Slot, str], ...]


def _in_slots(row: Row, text: str) -> Iterator[tuple[Slot, str]]:
    """Yield what of the *text* of a line stands in each slot of *row*."""
    wanted = list(_wanted(row))
    first = row.pieces[0] if row.pieces else ""
    if isinstance(first, str) and not stems(first):
        text = text.lstrip().removeprefix(first.strip())
    spans = [(stem(found[0]), *found.span()) for found in WORD.finditer(text)]
    matcher = SequenceMatcher(None, wanted, [word for word, _, _ in spans], autojunk=False)
    found_at = {
        start + each: place + each
        for start, place, size in matcher.get_matching_blocks()
        for each in range(size)
    }
    earlier = False
    for at, hole in enumerate(wanted):
        if isinstance(hole, _Hole):
            # Where its words are not there, nor is the answer; the first may have other words.
            if earlier and at - 1 not in found_at:
                continue
            earlier = True
            before = max((found_at[each] for each in found_at if each < at), default=-1)
            after = min((found_at[each] for each in found_at if each > at), default=len(spans))
            begin = 0 if before < 0 else spans[before][2]
            end = len(text) if after >= len(spans) else spans[after][1]
            yield from _parted(hole, text[begin:end].lstrip(_BEFORE).rstrip())


def _wanted(row: Row) -> Iterator[str | _Hole]:
    """Yield the words of *row* as they are compared, and a hole for what stands between them."""
    slots: list[tuple[Slot, str]] = []
    for piece in row.pieces:
        if isinstance(piece, Slot):
            slots.append((piece, ""))
            continue
        words = stems(piece)
        if slots and (sign := _SIGNS.match(piece)):
            slots[-1] = (slots[-1][0], slots[-1][1] + sign[0].strip())
        if words and slots:
            yield _Hole(tuple(slots))
            slots = []
        yield from words
    if slots:
        yield _Hole(tuple(slots))


def _parted(hole: _Hole, text: str) -> Iterator[tuple[Slot, str]]:
    """Part *text* among slots that have but signs between them, or nothing."""
    *others, (last, end) = hole.slots
    for slot, sign in others:
        first = text[:1]
        if slot.is_number and not first.isdigit() and stems(text)[:1] != slot.prompt.split()[:1]:
            yield slot, ""
            continue
        head, found, rest = text.rpartition(sign[-1:] or "\0")
        if not last.is_number:
            head, found, rest = text.partition(sign[-1:] or "\0")
        yield slot, (head if found else text).removesuffix(sign[:-1]).strip()
        text = rest.strip() if found else ""
    yield last, text.removesuffix(end).strip()
