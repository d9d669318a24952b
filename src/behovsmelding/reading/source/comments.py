"""What of a line is a comment behind its answer, told where YAML could not read it."""

import re

_BEHIND = re.compile(r"(?<![ \t])[ \t]+#.*$")
_QUOTES = ("'", '"')


def without_comment(text: str) -> str:
    """Return the line *text* without the comment behind it, and without the blanks before that.

    A `#` that a word is glued to, or in quotes, begins none.
    """
    found = _BEHIND.search(text) if "#" in text else None
    before = text if found is None else text[: found.start()]
    if any(before.count(mark) % 2 for mark in _QUOTES):
        before = text
    return before.rstrip()
