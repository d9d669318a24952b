"""The overview as Markdown: for the summary of a job, a comment, a wiki."""

from collections.abc import Iterable, Iterator

from behovsmelding.messages import Language
from behovsmelding.messages.ui import season as words
from behovsmelding.model.kroner import grouped
from behovsmelding.repository.tables import Cell, Column, Kind, Overview, Table, text

_MARKDOWN = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>|~$@#&"})
"""What means something in Markdown, in the HTML that it may hold, or to GitHub."""
_RIGHT = frozenset({Kind.KRONER, Kind.COUNT})


def written(overview: Overview) -> bytes:
    """Return *overview* as a page; tables that are for programs are left out unless alone."""
    lines = [f"# {escaped(overview.title)}", "", *overview.lines]
    for table in overview.read_on_a_page:
        lines += ["", *_table(table, overview.language)]
    return ("\n".join(lines) + "\n").encode()


def escaped(words: str) -> str:
    """Return *words* on one line, so that nothing in them means anything."""
    shown = "".join(sign if sign.isprintable() else " " for sign in words)
    return shown.translate(_MARKDOWN)


def row(cells: Iterable[str]) -> str:
    """Return a row of a table."""
    return f"| {' | '.join(cells)} |"


def _table(table: Table, language: Language) -> Iterator[str]:
    yield f"## {table.title(language)}"
    yield ""
    if note := table.note(language):
        yield note
        yield ""
    if not table.rows:
        yield words.NOTHING.of(language)
        return
    columns = table.columns
    yield row(each.title(language) for each in columns)
    yield row("---:" if each.kind in _RIGHT else "---" for each in columns)
    for cells in table.rows:
        yield row(cell(*each, language) for each in zip(cells, columns, strict=True))
    if table.adds:
        sums = [cell(*each, language) for each in zip(table.sums, columns, strict=True)]
        yield row((f"**{sums[0] or words.SUMS.of(language)}**", *sums[1:]))


def cell(value: Cell, column: Column, language: Language) -> str:
    """Return what stands in a cell of *column*."""
    if isinstance(value, int) and column.kind is Kind.KRONER:
        return grouped(value)
    return escaped(text(value, language))
