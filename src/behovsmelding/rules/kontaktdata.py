"""What is to be looked at before a behovsmelding is published without contact data."""

import re
from collections.abc import Iterator
from typing import Any

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.model.fields import Mark
from behovsmelding.model.kontaktdata import uten_kontaktdata
from behovsmelding.model.path import place
from behovsmelding.model.walk import Answer
from behovsmelding.rules.finding import finding
from behovsmelding.rules.texts import Texts

_BETWEEN_DIGITS = re.compile(r"(?<=\d)[ .\u00a0\u202f](?=\d)")
_STANDS_ELSEWHERE = frozenset({Mark.BETALINGSMERKE, Mark.STILLING})
_SHORTEST = 5
"""A shorter name may be a word like any other."""


def gjentatt(melding: Any) -> Iterator[Diagnostic]:
    """Warn of an answer that repeats a name, e-mail or kontonummer that is left out (BM916).

    A reference is often the network's name, which may well stand elsewhere, and so may what
    somebody works as.
    """
    texts = Texts.of(uten_kontaktdata(melding))
    kept = {answer.path for answer in texts.answers}
    left_out = {
        answer.text: answer
        for answer in Texts.of(melding).answers
        if answer.path not in kept and not _STANDS_ELSEWHERE & answer.field.marks
    }
    for words, private in left_out.items():
        if len(words) >= _SHORTEST:
            is_number = Mark.KONTONUMMER in private.field.marks
            found = _with_number(texts, words) if is_number else texts.having(words.lower())
            for answer, _ in found:
                yield finding("BM916", answer.path, (private.path,), hva=place(private.path))


def _with_number(texts: Texts, number: str) -> Iterator[tuple[Answer, str]]:
    """Return the answers in which *number* stands, however its digits are grouped."""
    digits = _BETWEEN_DIGITS.sub("", number)
    for answer in texts.answers:
        if digits in _BETWEEN_DIGITS.sub("", answer.text):
            yield answer, answer.text
