"""The overview as JSON in a documented, versioned shape: see docs/formats.md."""

import json
from datetime import date
from typing import Any

from behovsmelding.messages import Language
from behovsmelding.repository.tables import Cell, Overview, Table, text

VERSION = 1
"""Goes up when something that a reader relies on is renamed, moved or removed."""


def written(overview: Overview) -> bytes:
    """Return *overview* as one JSON object: each table by its name, each row by its columns."""
    whole = {
        "version": VERSION,
        "title": overview.title,
        "summary": list(overview.lines),
        "tables": {each.key.value: _table(each, overview.language) for each in overview.tables},
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _table(table: Table, language: Language) -> dict[str, Any]:
    names = [each.key.value for each in table.columns]
    sums = zip(table.columns, table.sums, strict=True)
    return {
        "rows": [
            {name: _cell(cell, language) for name, cell in zip(names, row, strict=True)}
            for row in table.rows
        ],
        "sums": {column.key.value: kroner for column, kroner in sums if column.adds},
    }


def _cell(cell: Cell, language: Language) -> str | int | None:
    if cell is None or isinstance(cell, int):
        return cell
    return cell.isoformat() if isinstance(cell, date) else text(cell, language)
