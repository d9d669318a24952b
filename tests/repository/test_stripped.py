"""What nobody has answered is not in a document for reading alone, nor what would part it."""

import pytest
from lxml import etree

from behovsmelding.docx.ooxml.xml import R, W
from behovsmelding.docx.scaffold.wml import run
from behovsmelding.repository.stripped import without_prompts
from tests.support import templates as t
from tests.support.lines import document_lines
from tests.support.oracle import faults


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


@pytest.mark.parametrize(
    ("line", "words", "read"),
    [
        (place("Planen") + run(": ") + place("https://e.no/a?b=1&c=2"), "Planen", "Planen: "),
        (place("https://e.no/a?b=1&c=2"), "https://e.no/a?b=1&c=2", ""),
        (
            place("Navn", prompt=True) + place("https://e.no/a?b=1&c=2"),
            "https://e.no/a?b=1&c=2",
            "",
        ),
    ],
)
def test_an_enclosure_is_a_link_that_says_where_it_leads(line: str, words: str, read: str) -> None:
    """Its name is, and its address where it has none; every word is there as it was."""
    document = without_prompts(t.docx(f"<w:p>{line}</w:p>"))
    root = etree.fromstring(t.unpacked(document)["word/document.xml"])
    relations = etree.fromstring(t.unpacked(document)["word/_rels/document.xml.rels"])
    (link,) = root.iter(f"{{{W}}}hyperlink")
    targets = {each.get("Id"): each.get("Target") for each in relations}

    assert "".join(link.itertext()) == words
    assert targets[link.get(f"{{{R}}}id")] == "https://e.no/a?b=1&c=2"
    assert document_lines(document)[0] == f"{read}https://e.no/a?b=1&c=2"
    assert faults(document) == []
