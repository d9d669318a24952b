"""One table as a Norwegian Excel opens it: semicolons, UTF-8 with its mark, no formulas."""

import csv
from io import StringIO

from behovsmelding.messages import Language
from behovsmelding.repository.tables import Cell, Kind, Overview, text

_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a formula of a cell, in Excel and in others."""


def written(overview: Overview) -> bytes:
    """Return the first table of *overview*; there are no others in such a file."""
    (table, *_), language = overview.tables, overview.language
    kinds = [each.kind for each in table.columns]
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=";")
    writer.writerow(each.title(language) for each in table.columns)
    for row in table.rows:
        writer.writerow(_cell(cell, kind, language) for cell, kind in zip(row, kinds, strict=True))
    return file.getvalue().encode("utf-8-sig")


def _cell(cell: Cell, kind: Kind, language: Language) -> str:
    if isinstance(cell, int) and kind is not Kind.CODE:
        return str(cell)
    said = text(cell, language)
    if kind is Kind.CODE and said.isdecimal() and len(said) > _EXACT:
        # So many digits Excel would round; an account number is written with dots anyway.
        return f"{said[:4]}.{said[4:6]}.{said[6:]}"
    return f"'{said}" if said.startswith(_STARTS) else said


_EXACT = 10
"""How many digits Excel shows of a number before it writes it as a power of ten."""
