"""`behovsmelding preview FILE`."""

import sys
import webbrowser
from pathlib import Path

import click

from behovsmelding.cli import options
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import say
from behovsmelding.disk import FileTrouble
from behovsmelding.messages import Language
from behovsmelding.messages.ui.preview import FOLLOWS, SERVED
from behovsmelding.model.felles import Målform
from behovsmelding.preview.page import policy
from behovsmelding.preview.served import Page, Served
from behovsmelding.preview.shown import shown
from behovsmelding.reading.examine import examine
from behovsmelding.repository.walk import File


@click.command(help="preview.more")
@click.argument("file", metavar="FIL", type=click.Path(path_type=Path, readable=False))
@options.målform("preview.målform")
@click.option("--open/--no-open", "opens", default=None, help="preview.open")
@options.language
@options.forms
def command(
    file: Path,
    målform: Målform | None,
    opens: bool | None,  # noqa: FBT001 - as click calls it
    language: Language | None,
) -> int:
    """Serve the form of a file to a browser on this machine, until Ctrl-C."""
    session = Session(language)
    report = session.read(File(file))
    if report is None:
        return session.code

    def show(asked: str, nonce: str) -> Page | None:
        try:
            data = File(file).read()
        except FileTrouble:
            return None
        now = examine(data, str(file), session.forms)
        made = shown(now, _named(asked) or målform, nonce=nonce, forms=session.forms)
        return Page(made.html, policy(nonce))

    def state() -> str:
        try:
            at = file.stat()
        except OSError:
            return ""
        return f"{at.st_mtime_ns} {at.st_size} {at.st_ino}"

    with Served(show, state) as served:
        spoken = language or report.language
        say(SERVED.of(spoken, address=served.address))
        say(FOLLOWS.of(spoken, path=file))
        sys.stdout.flush()
        if sys.stdout.isatty() if opens is None else opens:
            webbrowser.open(served.address)
        try:
            served.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


def _named(asked: str) -> Målform | None:
    """Return the målform that is *asked* for, if it may be the name of one."""
    try:
        return Målform(asked)
    except ValueError:
        return None
