"""The overview as a page: one file that fetches nothing, with tables to sort and bars to see.

Without its script everything is there to read; the script only sorts. Every bar has its number
beside it as text, so that nothing is told by a picture, or by colour, alone.
"""

from collections.abc import Iterator
from html import escape

from behovsmelding.messages import Language, locale
from behovsmelding.messages.ui import season as words
from behovsmelding.model.kroner import grouped
from behovsmelding.repository.formats.page import SCRIPT, STYLE
from behovsmelding.repository.tables import Cell, Column, Kind, Overview, Table, text

_NUMBERS = frozenset({Kind.KRONER, Kind.COUNT, Kind.NUMBER})
_BARS = 40
"""So many bars are drawn: more are no picture."""
_WIDTH = 100


def written(overview: Overview) -> bytes:
    """Return *overview* as an HTML file."""
    language = overview.language
    shown = overview.read_on_a_page
    lines = "".join(f"<p>{escape(line)}</p>\n" for line in overview.lines)
    links = "".join(
        f'<li><a href="#{each.key}">{escape(each.title(language))}</a></li>' for each in shown
    )
    contents = escape(words.CONTENTS.of(language))
    tables = "\n".join(_section(each, language) for each in shown)
    return f"""\
<!DOCTYPE html>
<html lang="{locale(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{escape(overview.title)}</title>
<style>
{STYLE}</style>
</head>
<body>
<header>
<h1>{escape(overview.title)}</h1>
{lines}</header>
<nav aria-label="{contents}"><ul>{links}</ul></nav>
<main>
{tables}
</main>
<script>
{SCRIPT}</script>
</body>
</html>
""".encode("utf-8", "replace")


def _section(table: Table, language: Language) -> str:
    title = escape(table.title(language))
    name = f"{table.key}-title"
    note = table.note(language)
    told = f"<p>{escape(note)}</p>\n" if note else ""
    if not table.rows:
        inside = f"<p>{words.NOTHING.of(language)}</p>\n"
    else:
        # What may be scrolled must be reached by the keyboard, and say what it is.
        inside = (
            f"{_chart(table, language)}"
            f'<div class="scroll" role="region" aria-labelledby="{name}" tabindex="0">\n'
            f"{_table(table, language)}</div>\n"
        )
    heading = f'<h2 id="{name}">{title}</h2>'
    return f'<section id="{table.key}">\n{heading}\n{told}{inside}</section>'


def _table(table: Table, language: Language) -> str:
    head = "".join(_heading(each, language) for each in table.columns)
    rows = "".join(f"<tr>{_row(row, table, language)}</tr>\n" for row in table.rows)
    return (
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n"
        f"{_sums(table, language)}</table>\n"
    )


def _heading(column: Column, language: Language) -> str:
    kind = ' class="number"' if column.kind in _NUMBERS else ""
    title = escape(column.title(language))
    return f'<th scope="col"{kind} aria-sort="none"><button type="button">{title}</button></th>'


def _row(row: tuple[Cell, ...], table: Table, language: Language) -> str:
    return "".join(
        _cell(cell, column, language) for cell, column in zip(row, table.columns, strict=True)
    )


def _cell(cell: Cell, column: Column, language: Language) -> str:
    said = _said(cell, column, language)
    if column.kind not in _NUMBERS:
        return f"<td>{said}</td>"
    # What is grouped is sorted by the number that it is.
    value = f' data-value="{cell}"' if isinstance(cell, int) else ""
    return f'<td class="number"{value}>{said}</td>'


def _said(cell: Cell, column: Column, language: Language) -> str:
    if isinstance(cell, int) and column.kind is Kind.KRONER:
        return grouped(cell)
    return escape(text(cell, language))


def _sums(table: Table, language: Language) -> str:
    if not table.adds:
        return ""
    cells = [_cell(*each, language) for each in zip(table.sums, table.columns, strict=True)]
    if not table.columns[0].adds:
        cells[0] = f'<th scope="row">{words.SUMS.of(language)}</th>'
    return f"<tfoot><tr>{''.join(cells)}</tr></tfoot>\n"


def _chart(table: Table, language: Language) -> str:
    """Draw the bars of *table*, each below its name and its number."""
    if table.bars is None or not 1 < len(table.rows) <= _BARS:
        return ""
    amounts = [each if isinstance(each, int) else 0 for each in table.column(table.bars)]
    most = max(amounts)
    if most <= 0:
        return ""
    bars = "".join(
        f"<li>{name} <span>{grouped(amount)}</span>{_bar(amount / most)}</li>"
        for name, amount in zip(_names(table, language), amounts, strict=True)
    )
    return f'<ul class="bars">{bars}</ul>\n'


def _names(table: Table, language: Language) -> Iterator[str]:
    """Yield what each row is about: its words, after its year."""
    for row in table.rows:
        said = [
            _said(cell, column, language)
            for cell, column in zip(row, table.columns, strict=True)
            if column.kind in {Kind.TEXT, Kind.NUMBER} and cell is not None
        ]
        yield ": ".join((said[0], ", ".join(said[1:])))


def _bar(share: float) -> str:
    width = f"{share * _WIDTH:.2f}".rstrip("0").rstrip(".")
    return (
        f'<svg viewBox="0 0 {_WIDTH} 4" preserveAspectRatio="none" aria-hidden="true"'
        f' focusable="false"><rect width="{width}" height="4"/></svg>'
    )
