"""A layout as it is read: questions beside their answers, however a table or a line has them.

Forms are drawn to fill a page. A question and its answer stand in one cell, or on one line with a
break between; a row of questions has its answers in the row below; a table of one column has both
in turn; between them stands advice to whoever fills it in. All of these become rows of a question
and an answer, in the order in which they are read. Nothing is added, and lines keep their places.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import groupby, pairwise

import attrs

from behovsmelding.docx.layout.pieces import (
    Atom,
    Block,
    Cell,
    Grid,
    Layout,
    Line,
    Story,
    grids,
    lines_of,
)
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness, asks
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.across import Pair, by_roles, turned
from behovsmelding.intake.foreign.straightening.by_row import by_row
from behovsmelding.intake.foreign.straightening.by_years import by_years
from behovsmelding.intake.foreign.straightening.crosses import gathered
from behovsmelding.intake.foreign.straightening.habits import has_advice, is_advice
from behovsmelding.intake.foreign.straightening.inner import inner, of_recipients, uncounted
from behovsmelding.intake.foreign.straightening.listed import listed
from behovsmelding.intake.foreign.straightening.of_each import Names, names_in, of_each
from behovsmelding.intake.foreign.straightening.part_of import parted_from
from behovsmelding.intake.foreign.straightening.parts import (
    LONGEST,
    after,
    asks_more,
    broken_at,
    is_broken,
    is_parted,
    joined,
    stands_out,
)
from behovsmelding.intake.foreign.straightening.spelled import without_instructions
from behovsmelding.intake.foreign.straightening.tables import Pairs, under_heads
from behovsmelding.intake.foreign.words.wording import cleaned, folded

_KNOWN = 0.62
"""How like a question of the form words must be that have no sign of one."""
_IN_TURN, _WITH_ADVICE = 4, 3
"""How many rows questions and answers in turn have at the least, and how many columns such a table
has in which advice stands between them."""
_BESIDE = 4
"""How many cells a row has at the least in which two questions stand."""
_TWO = 2
_BROKEN = _STACKED = 3
"""How many cells have a break behind a question at the least, or the answer on a line below it,
where that is the rule."""
_TABLES = 3
"""One of how many rows at the least has such cells: between them may be tables."""
_ANSWER = re.compile(r"(?:(?:deres|ditt|dykkar|våre?) )?svar(?:et)?|besvarelse|utfylling")


class _Is(Enum):
    """What a cell is."""

    EMPTY = auto()
    ASKS = auto()
    """A question, and nothing else."""
    BOTH = auto()
    """A question with its answer below it."""
    ANSWERS = auto()


def straightened(layout: Layout, like: Likeness) -> Layout:
    """Return *layout* with each question of its body beside the answer to it."""
    return _Straightening(like).layout(without_instructions(layout))


class _Straightening:
    def __init__(self, like: Likeness) -> None:
        self.like = like
        self.advises = self.breaks = False
        """Whether a break parts question and answer in the cells of the document."""
        self.names = Names()

    def _has_breaks(self, layout: Layout) -> bool:
        """Tell whether cells have a question before a break, as a rule."""
        cells = [
            cell
            for grid in grids(layout)
            if not any(atom.control for line in lines_of((grid,)) for atom in line.atoms)
            for row in grid.rows
            for cell in row
            if is_broken(cell)
        ]
        known = sum(self._asks(broken_at(tables.lines(cell)[0])[0]) for cell in cells)
        return known >= _BROKEN and known * 2 >= len(cells)

    def layout(self, layout: Layout) -> Layout:
        self.breaks = self._has_breaks(layout)
        self.advises = has_advice(layout)
        self.names = names_in(layout, self.like)
        return attrs.evolve(layout, stories=tuple(map(self._story, layout.stories)))

    def _story(self, story: Story) -> Story:
        if not story.is_body:
            return story
        return attrs.evolve(story, blocks=tuple(self._blocks(story.blocks)))

    def _blocks(self, blocks: Iterable[Block]) -> Iterator[Block]:
        above: Line | None = None
        for block in blocks:
            if isinstance(block, Line):
                yield from self._broken(block)
                above = block if block.text.strip() else above
            else:
                yield from of_each(block, above, self.like, self.names) or self._grid(block)
                above = None

    def _broken(self, line: Line) -> Iterator[Line]:
        """Yield the lines that a *line* is by its breaks, if it begins with a question."""
        if "\n" not in line.text or any(atom.control for atom in line.atoms):
            yield line
            return
        parts = broken_at(line)
        if not self._asks(parts[0]):
            yield line
            return
        held = [parts[0]]
        for before, part in pairwise(parts):
            if self._asks(part) or self._asks(before):
                yield joined(line, held)
                held = []
            held.append(part)
        yield joined(line, held)

    def _asks(self, atoms: Sequence[Atom]) -> bool:
        """Tell whether *atoms* are a question, or begin with one and a colon."""
        text = cleaned("".join(atom.text for atom in atoms))
        head, colon, _ = text.partition(":")
        return self._is_question(text) or (bool(colon) and self._is_question(head))

    def _is_question(self, text: str) -> bool:
        if not text or len(text.split()) > LONGEST or is_known_organisation(text):
            return False
        return self.like.best(text.rstrip(" :")) >= _KNOWN or (text.endswith("?") and asks(text))

    def _grid(self, drawn: Grid) -> Iterator[Block]:
        parts = list(inner(uncounted(drawn.rows), self.like))
        if len(parts) == 1:
            yield from self._alone(drawn)
            return
        for is_table, part in parts:
            if is_table and (recipients := of_recipients(part, self.like)):
                yield from recipients
            else:
                yield from self._alone(Grid(tuple(map(tuple, part))))

    def _alone(self, drawn: Grid) -> Iterator[Block]:
        """Yield what a table is that has no other among its rows."""
        grid = gathered(drawn, self.like)
        # Those that list all tiltak have choices in columns, and are known as they are drawn.
        ways = ((by_years, drawn), (listed, drawn), (turned, grid), (by_row, grid))
        members = next(filter(None, (way(table, self.like) for way, table in ways)), None)
        if members is not None:
            yield from members
            return
        if (apart := parted_from(drawn, self.like)) is not None:
            of_others, shared = apart
            yield from self._alone(of_others)
            yield shared
            return
        if self.breaks and any(is_broken(cell) for row in grid.rows for cell in row):
            made = list(self._by_breaks(grid))
            said = [(row[0].blocks, row[1].blocks) for row in made if len(row) > 1]
            recipients = by_roles(said, self.like) if len(said) == len(made) else None
            yield from recipients or [Pairs(tuple(made))]
            return
        if len(grid.rows) == _TWO and len(grid.rows[0]) == len(grid.rows[1]):
            # The row below has the amounts of what the first row names.
            said = [(one.blocks, two.blocks) for one, two in zip(*grid.rows, strict=True)]
            if recipients := by_roles(said, self.like):
                yield from recipients
                return
        grid = under_heads(grid) or grid
        rows = [[self._cell(cell) for cell in row] for row in grid.rows if row]
        if self._is_stacked(rows):
            yield from self._stacked(rows)
        elif (pairs := self._pairs(rows)) is not None:
            yield _in_rows(pairs)
        else:
            yield from self._headed(rows)

    def _is_stacked(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Tell whether the cells of a table have a question with the answer below, as a rule."""
        asked = [row for row in rows if self._is_of_questions(row)]
        stacked = [self._kind(cell) for row in asked for cell in row if is_parted(cell)]
        both = stacked.count(_Is.BOTH)
        known = both >= _STACKED and both * 2 >= len(stacked)
        return known and len(asked) * _TABLES >= len(rows)

    def _stacked(self, rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
        """Yield what the rows of such a table are: questions, and tables between them."""
        for is_asked, some in groupby(rows, self._is_of_questions):
            same = list(some)
            if is_asked:
                yield Pairs(tuple(self._row(cell) for row in same for cell in row))
            else:
                yield from self._grid(Grid(tuple(map(tuple, same))))

    def _row(self, cell: Cell) -> tuple[Cell, ...]:
        """Return the question in a *cell* beside its answer; as it is where it asks for more."""
        asked, said = self._parted(cell)
        if any(isinstance(block, Line) and asks_more(block) for block in said):
            return (cell,)
        return tables.cell(0, asked), tables.cell(1, said)

    def _is_of_questions(self, row: Sequence[Cell]) -> bool:
        """Tell whether each cell of a *row* has a question, and some of them the answer below."""
        kinds = [self._kind(cell) for cell in row]
        asked = sum(kind in (_Is.ASKS, _Is.BOTH) for kind in kinds)
        may_ask = (
            kind is _Is.ASKS or is_parted(cell) for kind, cell in zip(kinds, row, strict=True)
        )
        # What is known in few of them is the question before several lines of an answer.
        most = asked * 2 > len(row) or len(row) == 1
        return most and any(map(is_parted, row)) and all(may_ask)

    def _by_breaks(self, grid: Grid) -> Iterator[tuple[Cell, ...]]:
        """Yield a row for each cell of *grid*: what stands before its break asks."""
        for row in grid.rows:
            for cell in row:
                if not is_broken(cell):
                    own = self._cell(cell)
                    is_both = self._kind(own) is _Is.BOTH
                    yield tuple(map(tables.cell, (0, 1), self._parted(own))) if is_both else (own,)
                    continue
                line = tables.lines(cell)[0]
                asked, *said = broken_at(line)
                answer = (
                    [joined(line, said)] if any(atom.text for part in said for atom in part) else []
                )
                yield tables.cell(0, [joined(line, [asked])]), tables.cell(1, answer)

    def _cell(self, cell: Cell) -> Cell:
        return attrs.evolve(cell, blocks=tuple(self._blocks(cell.blocks)))

    def _headed(self, rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
        """Yield a table of *rows*; one that has a heading alone parts it, and begins a part."""
        held: list[tuple[Cell, ...]] = []
        for row in rows:
            heading = self._heading(row)
            if heading is None:
                held.append(tuple(row))
                continue
            if held:
                yield Grid(tuple(held))
            held = []
            yield heading
        if held:
            yield Grid(tuple(held))

    def _heading(self, row: Sequence[Cell]) -> Line | None:
        """Return the heading that a row of several cells is, if it begins a numbered part."""
        first, *others = row
        lines = tables.lines(first)
        if not others or len(lines) != 1 or any(map(tables.lines, others)):
            return None
        headed = self.like.headed(cleaned(lines[0].text))
        if headed is None or headed.number is None or not headed.section.begins:
            return None
        return attrs.evolve(lines[0], heading=lines[0].heading or 3)

    def _pairs(self, rows: Sequence[Sequence[Cell]]) -> list[Pair] | None:
        """Return the questions of a table with their answers, if it has them in such an order."""
        kinds = [[self._kind(cell) for cell in row] for row in rows]
        every = [kind for row in kinds for kind in row if kind is not _Is.EMPTY]
        if len(rows) < 2 or not every:  # noqa: PLR2004 - one row alone says nothing
            return None
        if all(len(row) == 1 for row in rows):
            return self._in_one_column([row[0] for row in rows], [row[0] for row in kinds])
        if _Is.BOTH in every and _Is.ANSWERS not in every:
            return [self._parted(cell) for row in rows for cell in row if tables.lines(cell)]
        if _is_in_turn(kinds):
            return [
                (asked.blocks, said.blocks)
                for above, below in zip(rows[::2], rows[1::2], strict=True)
                for asked, said in zip(above, below, strict=True)
                if tables.lines(asked)
            ]
        if _is_side_by_side(kinds):
            return [
                (asked.blocks, said.blocks)
                for row in rows
                for asked, said in zip(row[::2], row[1::2], strict=True)
                if tables.lines(asked) or tables.lines(said)
            ]
        return _advised(rows)

    def _in_one_column(self, cells: Sequence[Cell], kinds: Sequence[_Is]) -> list[Pair] | None:
        if kinds[0] not in (_Is.ASKS, _Is.BOTH):
            return None
        made: list[Pair] = []
        waits = False
        for cell, kind in zip(cells, kinds, strict=True):
            if kind is _Is.BOTH:
                made.append(self._parted(cell))
            elif kind is _Is.ASKS:
                made.append((cell.blocks, ()))
            elif waits:
                made[-1] = made[-1][0], cell.blocks
            elif kind is _Is.ANSWERS:
                return None
            waits = kind is _Is.ASKS
        return made

    def _kind(self, cell: Cell) -> _Is:
        lines = tables.lines(cell)
        if not lines:
            return _Is.ANSWERS if any(isinstance(each, Grid) for each in cell.blocks) else _Is.EMPTY
        first, *others = lines
        asks_by_look = not others and stands_out(first)
        # What stands first in a table within the cell is a question of that one.
        is_inside = not any(block is first for block in cell.blocks)
        if is_inside or any(atom.control for atom in first.atoms):
            return _Is.ANSWERS
        if not asks_by_look and not self._is_question(cleaned(first.text)):
            return _Is.ANSWERS
        return _Is.BOTH if after(cell, first) else _Is.ASKS

    def _parted(self, cell: Cell) -> Pair:
        first = tables.lines(cell)[0]
        said = after(cell, first)
        while self.advises and said and isinstance(said[0], Line) and is_advice(said[0]):
            del said[0]
        return (first,), tuple(said)


def _in_rows(pairs: Iterable[Pair]) -> Pairs:
    return Pairs(tuple((tables.cell(0, asked), tables.cell(1, said)) for asked, said in pairs))


def _is_in_turn(kinds: Sequence[Sequence[_Is]]) -> bool:
    """Tell whether rows of questions and rows of answers come in turn."""
    above, below = kinds[::2], kinds[1::2]
    if len(kinds) < _IN_TURN or len(above) != len(below):
        return False
    if any(len(one) != len(other) for one, other in zip(above, below, strict=True)):
        return False
    asked = all(_Is.ASKS in row and {*row} <= {_Is.ASKS, _Is.EMPTY} for row in above)
    return asked and all({*row} <= {_Is.ANSWERS, _Is.EMPTY} for row in below)


def _is_side_by_side(kinds: Sequence[Sequence[_Is]]) -> bool:
    """Tell whether each row has several questions, each with its answer to the right."""
    if any(len(row) % 2 or len(row) < _BESIDE for row in kinds):
        return False
    asked = [kind for row in kinds for kind in row[::2]]
    said = [kind for row in kinds for kind in row[1::2]]
    return {*asked} <= {_Is.ASKS, _Is.EMPTY} and {*said} <= {_Is.ANSWERS, _Is.EMPTY}


def _advised(rows: Sequence[Sequence[Cell]]) -> list[Pair] | None:
    """Return the rows of a table whose last column is headed «Svar», with all else for question."""
    count = len(rows[0])
    if count < _WITH_ADVICE or not _ANSWER.fullmatch(folded(tables.text(rows[0][-1]))):
        return None
    if any(len(row) != count for row in rows):
        return None
    return [
        ([block for cell in row[:-1] for block in cell.blocks], row[-1].blocks) for row in rows[1:]
    ]
