"""The answers inside `{…}` and `[…]` on one line, for when YAML could not read them."""

import re
from collections.abc import Iterator

_ANSWER = re.compile(
    r"(?:[^\W\d][^:,\[\]{}\"']*:[ \t]+)?"
    r"(?P<answer>\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,\[\]{}]*)"
)
_BETWEEN = frozenset("[{,]} \t")
_BAD = frozenset("*&!@%`|>")


def answers(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each answer between *start* and *end* begins and ends, without its key."""
    at = start
    while at < end:
        found = None if text[at] in _BETWEEN else _ANSWER.match(text, at, end)
        if found is None:
            at += 1
            continue
        if answer := found["answer"].rstrip(" \t"):
            yield found.start("answer"), found.start("answer") + len(answer)
        at = max(found.end(), at + 1)


def bad_start(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the first answer between *start* and *end* that begins with a sign of YAML's."""
    found = (place for place in answers(text, start, end) if text[place[0]] in _BAD)
    return next(found, None)


def closes_last(text: str) -> bool:
    """Tell whether *text* is one `{…}` or `[…]` from its first character to its last."""
    depth = 0
    for at, character in enumerate(text):
        depth += (character in "[{") - (character in "]}")
        if depth <= 0:
            return at > 0 and at == len(text) - 1
    return False
