"""`behovsmelding show FILE`."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from behovsmelding.cli import ERRORS, options
from behovsmelding.cli.deadline import deadline
from behovsmelding.cli.output.snippet import width
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import visible
from behovsmelding.form import Form
from behovsmelding.generation.shown import Table
from behovsmelding.messages import Language, bound
from behovsmelding.messages.ui import overview as words
from behovsmelding.messages.ui.dates import DEADLINE
from behovsmelding.reading.examine import Examined
from behovsmelding.repository.walk import File
from behovsmelding.rules.unanswered import unanswered, wrong


@click.command(help="show")
@click.argument(
    "file", metavar="FIL", type=click.Path(path_type=Path, readable=False, allow_dash=True)
)
@options.language
@options.forms
def command(file: Path, language: Language | None) -> int:
    """Show what a coordinator looks for first."""
    session = Session(language)
    report = session.read(File(file))
    if report is None:
        return session.code
    if report.form is None or report.melding is None:
        session.show(report)
        return session.code
    for line in overview(report, report.form, language or report.language, today()):
        click.echo(line)
    return ERRORS if report.has_errors else 0


def overview(report: Examined, form: Form, language: Language, day: date) -> Iterator[str]:
    """Yield the lines of the overview, as it stands on *day*."""
    melding = report.melding
    yield _title(f"{form.tittel.of(language)} {form.år}")
    status = melding.status.value if melding.status else "utkast"
    yield words.STATUS.of(language, status=status)
    yield DEADLINE.of(language, when=deadline(form.frist_for(melding), day, language))
    yield from form.generasjon.counts(melding, language)
    for table in form.generasjon.tables(melding, form, language):
        yield ""
        yield _title(table.title)
        yield from _drawn(table)
    questions = tuple(unanswered(melding, form, language, wrong(report.findings)).values())
    # What can't be read may be no answer, so not everything is answered where there are errors.
    if questions or not report.has_errors:
        yield ""
        yield from left(questions, language)
    if report.has_errors:
        yield ""
        yield visible(words.HAS_ERRORS.of(language, path=report.file))


def left(questions: tuple[str, ...], language: Language) -> Iterator[str]:
    """Yield the questions that are left, or that there are none."""
    if not questions:
        yield words.ALL_ANSWERED.of(language)
        return
    yield _title(words.UNANSWERED.of(language, count=len(questions)))
    for question in questions:
        yield f"  {visible(bound(question))}"


def _title(words: str) -> str:
    return click.style(visible(words), bold=True)


def _drawn(table: Table) -> Iterator[str]:
    """Yield the rows of *table*, names to the left and amounts to the right."""
    rows = [tuple(map(visible, row)) for row in (table.headings, *table.rows)]
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for name, *amounts in rows:
        cells = [name + " " * (widths[0] - width(name))]
        cells += [
            " " * (wide - width(cell)) + cell
            for cell, wide in zip(amounts, widths[1:], strict=True)
        ]
        yield "  " + "   ".join(cells)


def today() -> date:
    """Return the day that the deadline is counted from."""
    return date.today()  # noqa: DTZ011 - a deadline is a day where the reader is
