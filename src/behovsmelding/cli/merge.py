"""`behovsmelding merge FILE.yaml FORM.docx`."""

from collections.abc import Iterator
from difflib import unified_diff
from io import BytesIO
from pathlib import Path

import click

from behovsmelding import from_word
from behovsmelding.cli import ERRORS, options
from behovsmelding.cli.refused import REFUSED, tell
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import hand_over, say
from behovsmelding.disk import read_document, write
from behovsmelding.form import Form
from behovsmelding.intake.merging.merge import Merged
from behovsmelding.intake.report import changed, told
from behovsmelding.messages import Language
from behovsmelding.messages.ui import intake as words
from behovsmelding.repository.walk import File

_PATH = click.Path(path_type=Path, readable=False)


@click.command(help="merge.more")
@click.argument("file", metavar="FIL", type=_PATH)
@click.argument("document", metavar="SKJEMA.docx", type=_PATH)
@click.option("--diff", is_flag=True, help="merge.diff")
@click.option("--accept-removed", "accept_removed", is_flag=True, help="merge.accept-removed")
@click.option("--form", "--year", "form", metavar="SKJEMA", help="read.form")
@click.option("--template", "template", type=_PATH, help="read.template")
@options.language
@options.forms
def command(  # noqa: PLR0913 - an option each
    file: Path,
    document: Path,
    form: str | None,
    template: Path | None,
    language: Language | None,
    *,
    diff: bool,
    accept_removed: bool,
) -> int:
    """Put what was changed in a document into the file it was made from."""
    session = Session(language)
    report = session.read(File(file))
    if report is None:
        return session.code
    if report.form is None or not report.whole:
        session.show(report)
        return session.code or ERRORS
    spoken = language or report.language
    try:
        merged = from_word.merge(
            file,
            BytesIO(read_document(document)),
            form=form,
            template=template,
            forms=options.forms_folder(),
            accept_removed=accept_removed,
        )
        if diff:
            hand_over("".join(_difference(file, merged)))
        elif merged.changes:
            write(file, merged.text.encode())
    except REFUSED as refused:
        return tell(session, refused, document, spoken)
    for line in _report(merged, report.form, file, document, spoken):
        say(line, err=True)
    return 0 if merged.is_whole else ERRORS


def _difference(file: Path, merged: Merged) -> Iterator[str]:
    before = file.read_bytes().decode()
    lines = (before.splitlines(keepends=True), merged.text.splitlines(keepends=True))
    return unified_diff(*lines, str(file), str(file))


def _report(
    merged: Merged, form: Form, file: Path, document: Path, language: Language
) -> Iterator[str]:
    named = {"path": file, "file": document}
    if merged.changes:
        yield words.MERGED.of(language, **named)
        yield from (f"  {changed(form, each, language)}" for each in merged.changes)
    elif not merged.told:
        yield words.NOTHING_NEW.of(language, **named)
    if merged.told:
        yield words.TOLD.of(language)
        yield from (f"  {told(form, each, language)}" for each in merged.told)
