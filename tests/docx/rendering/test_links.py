"""An address is a link in a document, and is read back as it was written."""

import re
from html import unescape

import pytest

from behovsmelding.docx import compile_template, read_back, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Tiltak
from behovsmelding.model.felles import Målform, Vedlegg
from behovsmelding.model.tekst import Tekst
from tests.support import templates as t

FORM = load_form("2025")
TEMPLATE = compile_template(
    t.docx(
        t.repeated("vedlegg", t.paragraph(t.control("lenke", "", t.prompt())))
        + t.repeated("tiltak", t.paragraph(t.control("forankring", "", t.prompt())))
        + "<w:p/>"
    ),
    FORM,
    Målform.NB,
)
HTTPS, SIGNS = "https://example.no/plan.pdf", "http://example.no/a(b)?x=1&y=2"


def rendered(lenke: str) -> bytes:
    """Return the document of an enclosure that is found at *lenke*."""
    return TEMPLATE.render(
        Behovsmelding(skjema="2025", vedlegg=(Vedlegg(navn="Plan", lenke=lenke),))
    )


def links(docx: bytes) -> list[str]:
    """Return where the links of *docx* lead."""
    relations = t.unpacked(docx)["word/_rels/document.xml.rels"].decode()
    found = re.findall(r'relationships/hyperlink" Target="([^"]*)"', relations)
    return [unescape(each) for each in found]


@pytest.mark.parametrize("lenke", [HTTPS, SIGNS, "mailto:kari.nordmann@example.no"])
def test_an_address_leads_where_it_says(lenke: str) -> None:
    """What stands there is the address itself, so nobody need guess."""
    docx = rendered(lenke)

    assert links(docx) == [lenke]
    assert read_back(docx)["vedlegg[0].lenke"] == lenke


@pytest.mark.parametrize("lenke", [r"C:\planer\plan.docx", "plan.pdf", "www.example.no", "[a](b)"])
def test_what_is_no_address_is_text(lenke: str) -> None:
    """Nobody is led to a place that is on one machine alone."""
    docx = rendered(lenke)

    assert links(docx) == []
    assert read_back(docx)["vedlegg[0].lenke"] == lenke


def test_what_is_typed_over_an_address_is_what_it_says() -> None:
    """Word lets the link lead where it led, and a colleague sees the words."""
    files = t.unpacked(rendered(HTTPS))
    typed = files["word/document.xml"].replace(b">" + HTTPS.encode(), b">" + HTTPS.encode() + b"2")
    docx = t.packed({**files, "word/document.xml": typed})

    assert links(docx) == [HTTPS]
    assert read_back(docx)["vedlegg[0].lenke"] == f"{HTTPS}2"


@pytest.mark.parametrize("tekst", [f"[{HTTPS}]({HTTPS})", f"[planen]({HTTPS})", f"Se [a]({SIGNS})"])
def test_a_link_in_a_long_answer_on_a_line_stays_one(tekst: str) -> None:
    """It is told from an address that stands alone."""
    melding = Behovsmelding(skjema="2025", tiltak=(Tiltak(forankring=Tekst(tekst)),))

    assert read_back(TEMPLATE.render(melding))["tiltak[0].forankring"] == tekst
    assert not verify(TEMPLATE.render(melding), TEMPLATE, melding)
