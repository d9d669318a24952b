"""Words of a form with a template's code in them: `{% if … %}` and `{{ … }}` on one line."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from behovsmelding.html.underway import Pieces, Step, tidied

_TAG = re.compile(r"\{%\s*(if|elif|else|endif)\b(.*?)%\}|\{\{(.*?)\}\}")


class Draws(NamedTuple):
    """How what stands in tags is drawn: a choice among conditions, a value, and words."""

    choice: Callable[[list[tuple[str | None, Pieces]]], Pieces]
    value: Callable[[str], Pieces]
    words: Callable[[str], str]


def drawn(text: str, draws: Draws) -> Pieces:
    """Draw *text*; a tag that is none of these is taken for words, as is what opens nothing."""
    if "{" not in text:
        return (draws.words(text),) if text else ()
    tokens = _tokens(text)
    pieces: list[str | Step] = []
    token: _Token | None = _Token("", "")
    while token is not None:
        body, token = _block(tokens, draws)
        pieces += body
    return tidied(pieces)


class _Token(NamedTuple):
    kind: str
    text: str


def _tokens(text: str) -> Iterator[_Token]:
    end = 0
    for match in _TAG.finditer(text):
        if match.start() > end:
            yield _Token("words", text[end : match.start()])
        yield _Token(match[1], match[2].strip()) if match[1] else _Token("value", match[3].strip())
        end = match.end()
    if end < len(text):
        yield _Token("words", text[end:])


def _block(tokens: Iterator[_Token], draws: Draws) -> tuple[Pieces, _Token | None]:
    """Draw up to the tag that ends a block, or its branch, and return that too."""
    pieces: list[str | Step] = []
    for token in tokens:
        if token.kind == "words":
            pieces.append(draws.words(token.text))
        elif token.kind == "value":
            pieces += draws.value(token.text)
        elif token.kind == "if":
            pieces += _choice(token, tokens, draws)
        else:
            return tidied(pieces), token
    return tidied(pieces), None


def _choice(first: _Token, tokens: Iterator[_Token], draws: Draws) -> Pieces:
    branches: list[tuple[str | None, Pieces]] = []
    token: _Token | None = first
    while token is not None and token.kind != "endif":
        test = None if token.kind == "else" else token.text
        body, token = _block(tokens, draws)
        branches.append((test, body))
    return draws.choice(branches)
