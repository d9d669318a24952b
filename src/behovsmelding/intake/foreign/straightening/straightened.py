"""A layout as it is read: questions beside their answers, however a table or a line has them.

Forms are drawn to fill a page. A question and its answer stand in one cell, or on one line with a
break between; a row of questions has its answers in the row below; a table of one column has both
in turn; between them stands advice to whoever fills it in. All of these become rows of a question
and an answer, in the order in which they are read. Nothing is added, and lines keep their places.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

import attrs

from behovsmelding.docx.layout.pieces import (
    Block,
    Cell,
    Grid,
    Layout,
    Line,
    Story,
)
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.across import Pair, by_roles, turned
from behovsmelding.intake.foreign.straightening.boxed_rows import boxed_rows
from behovsmelding.intake.foreign.straightening.by_kind import by_kind
from behovsmelding.intake.foreign.straightening.by_number import by_number
from behovsmelding.intake.foreign.straightening.by_row import by_row
from behovsmelding.intake.foreign.straightening.by_years import by_years
from behovsmelding.intake.foreign.straightening.cells import STACKED, Cells
from behovsmelding.intake.foreign.straightening.crosses import gathered
from behovsmelding.intake.foreign.straightening.habits import has_advice
from behovsmelding.intake.foreign.straightening.inner import inner, uncounted
from behovsmelding.intake.foreign.straightening.listed import listed
from behovsmelding.intake.foreign.straightening.of_each import Names, names_in, of_each
from behovsmelding.intake.foreign.straightening.of_rows import of_rows
from behovsmelding.intake.foreign.straightening.order import (
    Is,
    are_told_by_look,
    is_in_turn,
    is_side_by_side,
)
from behovsmelding.intake.foreign.straightening.overview import (
    Parts,
    Under,
    overview,
    parts_begun,
    under,
)
from behovsmelding.intake.foreign.straightening.paid import (
    asked_in_rows,
    in_table,
    of_recipients,
    paid,
)
from behovsmelding.intake.foreign.straightening.part_of import parted_from
from behovsmelding.intake.foreign.straightening.parts import (
    asks_more,
    broken_at,
    is_broken,
    is_parted,
    joined,
    stands_out,
)
from behovsmelding.intake.foreign.straightening.spelled import without_instructions
from behovsmelding.intake.foreign.straightening.tabbed import beside_tabs
from behovsmelding.intake.foreign.straightening.tables import Pairs, under_heads
from behovsmelding.intake.foreign.words.wording import cleaned

_TWO = 2
_TABLES = 3
"""One of how many rows at the least has such cells: between them may be tables."""


def straightened(layout: Layout, like: Likeness) -> Layout:
    """Return *layout* with each question of its body beside the answer to it."""
    return beside_tabs(_Straightening(like).layout(without_instructions(layout)), like)


class _Straightening(Cells):
    def __init__(self, like: Likeness) -> None:
        super().__init__(like)
        self.names = Names()
        self.parts: Parts = {}
        self.under = Under()

    def layout(self, layout: Layout) -> Layout:
        self.breaks = self._has_breaks(layout)
        self.boxes = self._has_boxes(layout)
        self.advises = has_advice(layout)
        self.names = names_in(layout, self.like)
        self.parts = parts_begun(layout, self.like)
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
                self.under = under(self.under, block, self.like)
            else:
                of_members = of_each(block, above, self.like, self.names)
                of_members = of_members or of_rows(block, self.like, self.names)
                yield from of_members or self._grid(block)
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

    def _grid(self, drawn: Grid) -> Iterator[Block]:
        parts = list(inner(uncounted(drawn.rows), self.like))
        if len(parts) == 1:
            yield from self._with_paid(drawn)
            return
        for is_table, part in parts:
            if is_table and (recipients := of_recipients(part, self.like)):
                yield from recipients
            else:
                yield from self._alone(Grid(tuple(map(tuple, part))))

    def _with_paid(self, drawn: Grid) -> Iterator[Block]:
        """Yield what a table is whose rows may ask in between who gets how much, a row each."""
        parts = list(asked_in_rows(drawn.rows, self.like))
        if not any(is_paid for is_paid, _ in parts):
            yield from self._alone(drawn)
            return
        for is_paid, part in parts:
            yield from in_table(part) if is_paid else self._alone(Grid(tuple(map(tuple, part))))

    def _alone(self, drawn: Grid) -> Iterator[Block]:
        """Yield what a table is that has no other among its rows."""
        if (apart := boxed_rows(drawn, self.like)) is not None:
            boxes, named = apart
            yield from self._alone(named)
            yield boxes
            return
        grid = gathered(drawn, self.like)
        if members := self._titled(drawn) or self._members(drawn, grid):
            yield from members
            return
        if (parted := parted_from(drawn, self.like)) is not None:
            of_others, shared = parted
            yield from self._alone(of_others)
            yield shared
            return
        if self.breaks and any(is_broken(cell) for row in grid.rows for cell in row):
            broken = list(self._by_breaks(grid))
            said = [(row[0].blocks, row[1].blocks) for row in broken if len(row) > 1]
            recipients = by_roles(said, self.like) if len(said) == len(broken) else None
            yield from recipients or [Pairs(tuple(broken))]
            return
        if len(grid.rows) == _TWO and len(grid.rows[0]) == len(grid.rows[1]):
            # The row below has the amounts of what the first row names.
            said = [(one.blocks, two.blocks) for one, two in zip(*grid.rows, strict=True)]
            if recipients := by_roles(said, self.like):
                yield from recipients
                return
        grid = under_heads(grid) or grid
        rows = self._asking([[self._cell(cell) for cell in row] for row in grid.rows if row])
        if tables.heads_pairs(rows[0] if rows else ()):
            yield from self._in_runs(rows[1:])
        elif self._is_stacked(rows):
            yield from self._stacked(rows)
        elif (pairs := self._pairs(rows)) is not None:
            yield _in_rows(pairs)
        else:
            yield from self._headed(rows)

    def _titled(self, drawn: Grid) -> Sequence[Block]:
        """Return what a table is called in its first row, and the members of lists below that."""
        named = tables.below_title(drawn)
        if named is None:
            return ()
        title, rest = named
        members = self._members(rest, gathered(rest, self.like))
        return (title, *members) if members else ()

    def _members(self, drawn: Grid, grid: Grid) -> Sequence[Block] | None:
        """Return the members of lists that a table has, which was *drawn* with crosses; or None."""
        # Those that list all tiltak have choices in columns, and are known as they are drawn.
        ways = (
            (by_years, drawn),
            (by_kind, grid),
            (listed, drawn),
            (turned, grid),
            (by_row, grid),
            (paid, drawn),
        )
        members = overview(drawn, self.like, self.parts, self.under) if self.parts else None
        made = (way(table, self.like) for way, table in ways)
        return members or next(filter(None, made), None) or by_number(drawn, self.like, self.names)

    def _is_stacked(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """Tell whether the cells of a table have a question with the answer below, as a rule."""
        asked = [row for row in rows if self._is_of_questions(row)]
        stacked = [self._kind(cell) for row in asked for cell in row if is_parted(cell)]
        both = stacked.count(Is.BOTH)
        least = 1 if self.boxes and len(rows) < STACKED else STACKED
        known = both >= least and both * 2 >= len(stacked)
        return known and len(asked) * _TABLES >= len(rows)

    def _stacked(self, rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
        """Yield what the rows of such a table are: questions, and tables between them."""
        for is_asked, some in groupby(rows, self._is_of_questions):
            same = list(some)
            if is_asked:
                yield from self._asked(same)
            else:
                yield from self._grid(Grid(tuple(map(tuple, same))))

    def _asked(self, rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
        """Yield what *rows* of questions with their answers below are: pairs, and recipients."""
        for is_paid, some in groupby(rows, self._recipients):
            if is_paid:
                yield from is_paid
            else:
                yield Pairs(tuple(self._row(cell) for row in some for cell in row))

    def _recipients(self, row: Sequence[Cell]) -> list[Block] | None:
        """Return who gets how much, if a *row* has an amount below each of those."""
        return by_roles([self._parted(cell) for cell in row if is_parted(cell)], self.like)

    def _row(self, cell: Cell) -> tuple[Cell, ...]:
        """Return the question in a *cell* beside its answer; as it is where it asks for more."""
        asked, said = self._parted(cell)
        if any(isinstance(block, Line) and asks_more(block) for block in said):
            return (cell,)
        return tables.cell(0, asked), tables.cell(1, said)

    def _is_of_questions(self, row: Sequence[Cell]) -> bool:
        """Tell whether each cell of a *row* has a question, and some of them the answer below."""
        kinds = [self._kind(cell) for cell in row]
        asked = sum(kind in (Is.ASKS, Is.BOTH) for kind in kinds)
        may_ask = (
            kind is Is.ASKS or is_parted(cell) for kind, cell in zip(kinds, row, strict=True)
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
                    is_both = self._kind(own) is Is.BOTH
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

    def _in_runs(self, rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
        """Yield the pairs that *rows* are, and between them what stands all across."""
        for is_pair, some in groupby(rows, lambda row: len(row) > 1 and not self._heading(row)):
            same = tuple(map(tuple, some))
            if is_pair:
                yield Pairs(same)
                continue
            for row in same:
                # What stands out is a heading, and closes the one before; else it only helps.
                if all(map(stands_out, tables.lines(row[0]))):
                    yield self._heading(row) or Grid((row,))
                else:
                    yield from row[0].blocks

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
        every = [kind for row in kinds for kind in row if kind is not Is.EMPTY]
        if len(rows) < 2 or not every:  # noqa: PLR2004 - one row alone says nothing
            return None
        if all(len(row) == 1 for row in rows):
            return self._in_one_column([row[0] for row in rows], [row[0] for row in kinds])
        if Is.BOTH in every and Is.ANSWERS not in every:
            return [self._parted(cell) for row in rows for cell in row if tables.lines(cell)]
        if is_in_turn(kinds):
            return [
                (asked.blocks, said.blocks)
                for above, below in zip(rows[::2], rows[1::2], strict=True)
                for asked, said in zip(above, below, strict=True)
                if tables.lines(asked)
            ]
        if is_side_by_side(rows, kinds):
            return [
                (asked.blocks, said.blocks)
                for row in rows
                for asked, said in zip(row[::2], row[1::2], strict=True)
                if tables.lines(asked) or tables.lines(said)
            ]
        return tables.advised(rows)

    def _in_one_column(self, cells: Sequence[Cell], kinds: Sequence[Is]) -> list[Pair] | None:
        if are_told_by_look(cells):
            # «Desentralisert ordning» answers, though a row of the form is called so.
            return [
                (one.blocks, two.blocks) for one, two in zip(cells[::2], cells[1::2], strict=True)
            ]
        if kinds[0] not in (Is.ASKS, Is.BOTH):
            return None
        made: list[Pair] = []
        waits = False
        for cell, kind in zip(cells, kinds, strict=True):
            if kind is Is.BOTH:
                made.append(self._parted(cell))
            elif kind is Is.ASKS:
                made.append((cell.blocks, ()))
            elif waits:
                made[-1] = made[-1][0], cell.blocks
            elif kind is Is.ANSWERS:
                return None
            waits = kind is Is.ASKS
        return made


def _in_rows(pairs: Iterable[Pair]) -> Pairs:
    return Pairs(tuple((tables.cell(0, asked), tables.cell(1, said)) for asked, said in pairs))
