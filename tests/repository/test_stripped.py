"""What nobody has answered is not in a document for reading alone, nor what would part it."""

import pytest

from behovsmelding.docx.scaffold.wml import run
from behovsmelding.repository.stripped import without_prompts
from tests.support import templates as t
from tests.support.lines import document_lines


def place(text: str, *, prompt: bool = False) -> str:
    """Return a control with *text* in it, or with *text* for its prompt."""
    return t.control("navn", "<w:text/>", run(text), prompts=prompt)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        (place("Plan") + run(": ") + place("https://e.no"), "Plan: https://e.no"),
        (place("Navn", prompt=True) + run(": ") + place("Lenke", prompt=True), ""),
        (place("Navn", prompt=True) + run("") + run(": ") + place("x"), "x"),
        (place("nr.", prompt=True) + run(", tiltak: ") + place("x"), ", tiltak: x"),
        (run("Sum: ") + place("nr.", prompt=True) + run(" kroner"), "Sum:  kroner"),
    ],
)
def test_no_sign_parts_what_is_not_there(line: str, read: str) -> None:
    """A colon behind an answer that nobody gave would stand alone on the page."""
    document = t.docx(f"<w:p>{line}</w:p>")

    assert document_lines(without_prompts(document))[0] == read
