"""The columns of a table whose rows have as many cells as there are answers."""

import re

_GRID = re.compile(rb"<w:tblGrid>(.*?)</w:tblGrid>", re.DOTALL)
_COLUMN = re.compile(rb'<w:gridCol w:w="(\d{1,9})"/>')
_ROW = re.compile(rb"<w:tr[ >]")
_CELL = re.compile(rb"<w:tc[ >]")
_SPAN = re.compile(rb'<w:gridSpan w:val="(\d{1,2})"')
"""Word has no table of more than 63 columns."""


def fitted(table: bytes) -> bytes:
    """Give *table* as many columns as its longest row has, in the width it had: docxtpl does so."""
    grid = _GRID.search(table)
    if grid is None:
        return table
    widths = [int(width) for width in _COLUMN.findall(grid[1])]
    wanted = max(map(_columns, _ROW.split(table)[1:]), default=len(widths))
    if wanted == len(widths) or not widths or not wanted:
        return table
    fitting = _more(widths, wanted) if wanted > len(widths) else _fewer(widths, wanted)
    columns = b"".join(b'<w:gridCol w:w="%d"/>' % width for width in fitting)
    return table[: grid.start(1)] + columns + table[grid.end(1) :]


def _columns(row: bytes) -> int:
    spans = sum(int(span) - 1 for span in _SPAN.findall(row))
    return len(_CELL.findall(row)) + spans


def _more(widths: list[int], wanted: int) -> list[int]:
    narrower = [width * len(widths) // wanted for width in widths]
    return narrower + [sum(widths) // wanted] * (wanted - len(widths))


def _fewer(widths: list[int], wanted: int) -> list[int]:
    extra = sum(widths[wanted:]) // wanted
    return [width + extra for width in widths[:wanted]]
