"""`behovsmelding diff OLD NEW`, or `A..B [PATH…]` in git."""

from pathlib import Path

import click

from behovsmelding.cli import options
from behovsmelding.cli.language import chosen
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import hand_over
from behovsmelding.disk import FileTrouble
from behovsmelding.messages import Language
from behovsmelding.messages.ui.differences import TWO
from behovsmelding.reading.examine import examine
from behovsmelding.repository.changes import FORMATS, written
from behovsmelding.repository.configuration import Configuration
from behovsmelding.repository.differences import Read
from behovsmelding.repository.revisions import NoRevision, Range, Repository, range_of
from behovsmelding.repository.seasons import differences

_BOTH = 2


@click.command(help="diff.more")
@click.argument(
    "paths",
    metavar="STI...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default=FORMATS[0],
    show_default=True,
    help="diff.format",
)
@options.language
@options.forms
def command(paths: tuple[Path, ...], format_: str, language: Language | None) -> int:
    """Tell what is different."""
    session = Session(language)
    spoken = language or "nb"
    wanted = None if paths[0].exists() else range_of(str(paths[0]))
    if wanted is None and len(paths) != _BOTH:
        raise click.UsageError(TWO.of(chosen()))
    if wanted and session.configuration.mistakes:
        raise options.Misconfigured(session.configuration)
    try:
        if wanted:
            sides, called = _commits(wanted, paths[1:], session.configuration)
        else:
            alone = paths[1].name if all(each.is_file() for each in paths) else None
            sides = tuple(_files(each, session, alone) for each in paths)
            called = (str(paths[0]), str(paths[1]))
    except NoRevision as trouble:
        raise click.UsageError(trouble.words.of(chosen())) from trouble
    old, new = _read(sides, session.forms, spoken)
    told = differences(old, new, called, spoken)
    hand_over(written(format_, told, spoken))
    return session.code


def _files(folder: Path, session: Session, alone: str | None) -> dict[str, bytes]:
    """Return what is in each file of *folder*, by where it is there; one *alone* is called so."""
    found = {}
    for file in session.files((folder,)):
        path = file.path.relative_to(folder).as_posix() if folder.is_dir() else file.path.name
        try:
            found[alone or path] = file.read()
        except FileTrouble as trouble:
            session.tell(trouble.finding)
    return found


def _commits(
    wanted: Range, paths: tuple[Path, ...], said: Configuration
) -> tuple[tuple[dict[str, bytes], ...], tuple[str, str]]:
    """Return what was in each file in two commits, and what those are called.

    What is *said* to be excluded now is passed over in both.
    """
    repository = Repository(Path.cwd())
    below = paths or (repository.root,)
    blobs = [repository.blobs(each, below, said) for each in repository.commits(wanted)]
    every = frozenset(blob for side in blobs for blob in side.values())
    content = dict(repository.contents(every))
    sides = tuple(
        {path: content[blob] for path, blob in side.items() if blob in content} for side in blobs
    )
    return sides, (wanted.old, wanted.new)


def _read(
    sides: tuple[dict[str, bytes], ...], forms: Path | None, language: Language
) -> tuple[dict[str, Read], ...]:
    """Read both *sides*; of what is the same in both, only what it comes to is kept."""
    old, new = sides
    same = {
        path: read(path, content, forms, language)._replace(melding=None, form=None)
        for path, content in old.items()
        if new.get(path) == content
    }
    return tuple(
        {
            path: same.get(path) or read(path, content, forms, language)
            for path, content in side.items()
        }
        for side in sides
    )


def read(path: str, content: bytes, forms: Path | None, language: Language) -> Read:
    """Return what *content*, of the file at *path*, says."""
    report = examine(content, path, forms)
    form, melding = report.form, report.melding
    if form is None or melding is None:
        return Read(path, errors=1)
    added = form.generasjon.added(melding, form, language)
    errors = sum(each.is_error for each in report.found)
    return Read(path, form, melding, added, errors)
