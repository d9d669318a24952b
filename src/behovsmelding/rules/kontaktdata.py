"""What is to be looked at before a behovsmelding is published without contact data."""

from collections.abc import Iterator
from typing import Any

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.model.kontaktdata import uten_kontaktdata
from behovsmelding.rules.texts import Texts
from behovsmelding.rules.walk import answers, finding

_SHORTEST = 5
"""A shorter name may be a word like any other."""


def gjentatt(melding: Any) -> Iterator[Diagnostic]:
    """Warn of an answer that repeats a name, e-mail or kontonummer that is left out (BM916).

    A reference is often the network's name, which may well stand elsewhere.
    """
    texts = Texts.of(answers(uten_kontaktdata(melding)))
    kept = {answer.path for answer in texts.answers}
    left_out = dict.fromkeys(
        answer.text
        for answer in answers(melding)
        if answer.path not in kept and answer.path[-1] != "merkes"
    )
    for words in left_out:
        if len(words) >= _SHORTEST:
            for answer, _ in texts.having(words.lower()):
                yield finding("BM916", answer.path, tekst=words)
