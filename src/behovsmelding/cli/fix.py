"""`check --fix` and `check --diff`: make the fixes that findings carry, or show them first."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from pathlib import Path

import click

from behovsmelding.cli import ERRORS, TROUBLE
from behovsmelding.cli.output.places import relative, where
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import hand_over, say, visible
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import FileTrouble, write
from behovsmelding.form import Form
from behovsmelding.messages import HIDDEN, Language
from behovsmelding.messages.ui.interface import FIXED, LOOK
from behovsmelding.model.felles import Målform
from behovsmelding.reading.fixes import named_schema, schema_path
from behovsmelding.reading.mending import Mended, mend, what_now
from behovsmelding.repository.walk import File, name

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_LONGEST = 60
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def fix(session: Session, files: Iterable[File]) -> int:
    """Mend *files*, tell what was mended, show what is left, and return the exit code.

    Each is read right before it is written: somebody may be at work on them.
    """
    for file, mended in _each_mended(session, files):
        spoken = mended.after.language
        try:
            _write(file.path, mended)
        except FileTrouble as trouble:
            session.tell(trouble.finding, spoken)
            continue
        for finding in mended.fixed:
            line = _told(finding, session.language or spoken)
            say(line, err=session.format_ != "full")
        session.show(mended.after)
    return session.end()


def diff(session: Session, files: Iterable[File]) -> int:
    """Show what `fix` would change in *files*, write nothing, and return the exit code."""
    code = 0
    for _, mended in _each_mended(session, files):
        for line in _difference(mended):
            _show(line)
        code = max(code, ERRORS if mended.fixed else 0)
    return TROUBLE if session.code == TROUBLE else code


def _show(line: str) -> None:
    """Print a line of a diff: in colour for a person, else to the byte, for `git apply`."""
    if (sys.stdout and sys.stdout.isatty()) or click.get_current_context().color:
        click.echo(click.style(line, fg=_COLOURS.get(line[0])), nl=False)
    else:
        hand_over(line)


def _each_mended(session: Session, files: Iterable[File]) -> Iterator[tuple[File, Mended]]:
    """Yield each of *files* with what it becomes, and tell of those that can't be read."""
    for file in files:
        try:
            mended = _mended(session, file)
        except FileTrouble as trouble:
            session.tell(trouble.finding)
        else:
            yield file, mended


def _mended(session: Session, file: File) -> Mended:
    choice = session.choice_in(name(file.path))
    return mend(
        file.read(), name(file.path), lambda finding: choice.holds(finding.code), session.forms
    )


def _write(file: Path, mended: Mended) -> None:
    """Put the mended text in its place, and the schema where its first line now says that it is."""
    if not mended.fixed:
        return
    write(file.resolve(), mended.data)
    form = mended.after.form
    if form and named_schema(mended.before.text, form) is None:
        _write_schema(file, form, named_schema(mended.after.text, form))


def _write_schema(file: Path, form: Form, målform: Målform | None) -> None:
    if målform is None or (path := file.parent / schema_path(form, målform)).exists():
        return
    from behovsmelding.writing.json_schema import dumps

    write(path, dumps(form, målform).encode())


def _told(finding: Diagnostic, language: Language) -> str:
    """Say in one line what was mended and what stands there now."""
    now = " ".join(what_now(finding).split()) if finding.told_fixes else HIDDEN
    told = FIXED.of(
        language,
        code=finding.code,
        sentence=finding.sentence(language),
        now=now if len(now) <= _LONGEST else f"{now[:_LONGEST]} …",
    )
    look = f" {LOOK.of(language)}" if finding.guessed else ""
    return f"{where(finding)}{told.rstrip()}{look}"


def _difference(mended: Mended) -> Iterator[str]:
    """Yield the lines of a unified diff, as `git apply` and `patch -p1` read them.

    In a log of CI, that anybody may read, contact data in them are covered: it is for reading then.
    """
    shown = visible(relative(mended.before.file)).lstrip("/")
    before, after = (_LINE.findall(each.text) for each in (mended.before, mended.after))
    covers = _covers(mended) if os.environ.get("CI") else {}
    for raw in unified_diff(before, after, f"a/{shown}", f"b/{shown}"):
        line = raw[:1] + covers.get(raw[1:], raw[1:])
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _covers(mended: Mended) -> dict[str, str]:
    """Return the lines that hold contact data, each with what is shown of it."""
    from behovsmelding.reading.private import masked

    return {
        line: covered
        for report in (mended.before, mended.after)
        for line, covered in zip(
            _LINE.findall(report.text), _LINE.findall(masked(report)), strict=True
        )
        if line != covered
    }
