"""What stands in an answer and is more than its words: tables and pictures that somebody pasted."""

from collections.abc import Iterator

from behovsmelding.docx.layout.account import IsAnswer, within
from behovsmelding.docx.layout.pieces import Grid, Kind, Layout, grids, lines_of
from behovsmelding.intake.reading import Place, Told
from behovsmelding.intake.telling import remark


def pasted(layout: Layout, is_answer: IsAnswer) -> Iterator[Told]:
    """Tell of each table and picture in an answer: a behovsmelding has only the words of them."""
    is_within = within(is_answer)
    for grid in grids(layout):
        lines = list(
            lines_of(tuple(block for row in grid.rows for cell in row for block in cell.blocks))
        )
        around = {line.control for line in lines}
        if _is_several(grid) and all(each is not None and is_within(each) for each in around):
            first = lines[0]
            yield Told("table", first.text, Place(first.part, first.number))
    pictures = [each for each in layout.remarks if each.kind is Kind.PICTURE]
    if pictures:
        there = {(line.part, line.number): line for line in layout.lines()}
        for each in pictures:
            line = there.get((each.part, each.number))
            if line is not None and line.control is not None and is_within(line.control):
                yield remark(each)


def _is_several(grid: Grid) -> bool:
    return sum(map(len, grid.rows)) > 1
