"""What is printed: nothing that somebody wrote steers a terminal, and programs get UTF-8."""

import re
from functools import cache
from typing import Any

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
