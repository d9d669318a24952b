"""What helps whoever fills a form in is no question, and has no answer."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

ASKED = table([[bold("Eier"), run("Lillesand kommune")], [bold("UH"), run("Nord universitet")]])


def said(body: str) -> dict[str, Any]:
    """Return what is read of a form that says *body*."""
    whole = heading("Behovsmelding 2025") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2025").data


@pytest.mark.parametrize("words", ["Ord vi bruker", "Omgrep og uttrykk", "Definisjoner"])
def test_words_that_are_explained_are_no_answers(words: str) -> None:
    """«UH» beside «Universitet eller høgskole» says what the word means."""
    explained = [
        [run("Eier"), run("Kommune eller privat eier av barnehage eller skole")],
        [run("UH"), run("Universitet eller høgskole")],
    ]
    found = said(heading(words, 2) + table(explained) + heading("Avsender", 2) + ASKED)

    assert found["eier"]["navn"] == "Lillesand kommune"
    assert found["uh"]["navn"] == "Nord universitet"


def test_advice_ends_where_something_is_asked() -> None:
    """A form that has no other heading than that of its advice is a form still."""
    advice = paragraph(run("Eier og UH fyller ut skjemaet sammen."))
    found = said(heading("Slik fyller du ut skjemaet", 2) + advice + ASKED + heading("Annet", 2))

    assert found["eier"]["navn"] == "Lillesand kommune"
