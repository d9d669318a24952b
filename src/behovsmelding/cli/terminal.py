"""What is printed: nothing that somebody wrote steers a terminal, and programs get UTF-8."""

import re
import sys
from functools import cache
from typing import Any, Self

import click

_BLANK = re.compile("[\t\n\r\u2028\u2029]")


@cache
def _steering() -> re.Pattern[str]:
    """Return what finds signs that move the cursor, turn the text, or stand for bytes of no text.

    It takes longer to compile than a line takes to print, and few lines need it.
    """
    return re.compile(
        "[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]"
    )


def visible(text: str) -> str:
    """Return *text* on one line, with nothing in it that steers a terminal."""
    if text.isprintable():
        return text
    return _steering().sub("\N{REPLACEMENT CHARACTER}", _BLANK.sub(" ", text))


def say(line: str, *, err: bool = False) -> None:
    """Print *line*, with what somebody wrote in it, for a person."""
    click.echo(visible(line), err=err)


def hand_over(document: str) -> None:
    """Print *document* for a program: in UTF-8, also where the console speaks something else."""
    click.echo(document.encode("utf-8", "replace"), nl=not document.endswith("\n"))


def as_json(value: Any) -> str:
    """Write *value* as JSON that is safe to show: what would steer a terminal is escaped."""
    # It takes a while to import, and only some formats ask.
    import json

    written = json.dumps(value, ensure_ascii=False, indent=2)
    return "\n".join(_steering().sub(_escaped, line) for line in written.split("\n"))


def _escaped(sign: re.Match[str]) -> str:
    return f"\\u{ord(sign[0]):04x}"


_FEW = 5
"""So few steps are told one by one; of more there is a bar."""


class Progress:
    """How far a run has come, on standard error, where a person is looking on."""

    def __init__(self, steps: int) -> None:
        self._looks_on = bool(sys.stderr and sys.stderr.isatty())
        self._bar = None
        if self._looks_on and steps > _FEW:
            self._bar = click.progressbar(length=steps, file=sys.stderr)

    def __enter__(self) -> Self:
        """Begin to show it."""
        if self._bar is not None:
            self._bar.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the line of the bar."""
        if self._bar is not None:
            self._bar.render_finish()

    def clear(self) -> None:
        """Leave the line to what is told next."""
        if self._bar is not None:
            click.echo("\r\x1b[K", nl=False, err=True)

    def step(self, words: str) -> None:
        """Show that one more is done, or say *words* of it."""
        if self._bar is not None:
            self._bar.update(1)
        else:
            self.also(words)

    def also(self, words: str) -> None:
        """Say *words* of what was done, where no bar tells how far that is."""
        if self._bar is None and words and self._looks_on:
            say(words, err=True)
