"""`behovsmelding read FORM.docx [-o FILE]`."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import click

from behovsmelding import from_word
from behovsmelding.cli import ERRORS, options
from behovsmelding.cli.refused import REFUSED, tell
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import hand_over, say
from behovsmelding.disk import read_document, refuse_if_there, write
from behovsmelding.intake.reading import Reading, certain
from behovsmelding.intake.report import as_yaml, lines
from behovsmelding.messages import Language
from behovsmelding.messages.ui import intake as words
from behovsmelding.messages.ui.interface import WROTE
from behovsmelding.reading.fixes import schema_path
from behovsmelding.writing.json_schema import dumps

_PATH = click.Path(path_type=Path, readable=False)


@click.command(help="read.more")
@click.argument("file", metavar="SKJEMA.docx", type=_PATH)
@click.option("-o", "--output", "output", type=_PATH, help="read.output")
@click.option("--report", "report", type=_PATH, help="read.report")
@click.option("--form", "--year", "form", metavar="SKJEMA", help="read.form")
@click.option("--template", "template", type=_PATH, help="read.template")
@click.option("--strict", is_flag=True, help="read.strict")
@click.option("--force", is_flag=True, help="force")
@options.language
@options.forms
def command(  # noqa: PLR0913, PLR0917 - an option each
    file: Path,
    output: Path | None,
    report: Path | None,
    form: str | None,
    template: Path | None,
    language: Language | None,
    *,
    strict: bool,
    force: bool,
) -> int:
    """Read a filled form into YAML, and tell of all that is not certain, or in no answer."""
    session = Session(language)
    try:
        for target in filter(None, (output, report)):
            if not force:
                refuse_if_there(target)
        reading = read(file, form, template)
        if strict:
            reading = certain(reading)
        spoken = language or reading.melding.målform
        _write(reading, output, spoken)
        _tell(list(_report(reading, file, spoken)), report)
    except REFUSED as refused:
        return tell(session, refused, file)
    if output is not None:
        say(WROTE.of(spoken, path=output), err=True)
        say(words.THE_REST.of(spoken, path=output), err=True)
    return 0 if reading.is_certain else ERRORS


def read(file: Path, form: str | None, template: Path | None) -> Reading:
    """Read the document *file*. Raises what is in the way of it."""
    if template is not None:
        read_document(template)
    docx = BytesIO(read_document(file))
    return from_word.read(docx, form=form, template=template, forms=options.forms_folder())


def _write(reading: Reading, output: Path | None, language: Language) -> None:
    if output is None:
        hand_over(as_yaml(reading, language))
        return
    form, målform = reading.form, reading.melding.målform
    schema = schema_path(form, målform)
    write(output, as_yaml(reading, language, schema).encode())
    write(output.parent / schema, dumps(form, målform).encode())


def _report(reading: Reading, file: Path, language: Language) -> Iterator[str]:
    count = len(reading.answers)
    yield words.HEADING.of(language, file=file, form=reading.form.navn, answers=count)
    yield from lines(reading, language)


def _tell(lines: list[str], report: Path | None) -> None:
    """Print the report, on standard error since the YAML may be printed; or write it to a file."""
    if report is not None:
        write(report, "".join(f"{line}\n" for line in lines).encode())
        return
    for line in lines:
        say(line, err=True)
