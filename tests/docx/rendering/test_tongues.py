"""Answers say which language they are in, where the form around them is printed in another."""

from typing import Any

import attrs
import pytest
from lxml import etree

import behovsmelding
from behovsmelding.api import template_for
from behovsmelding.docx import verify
from behovsmelding.docx.program import Look
from behovsmelding.docx.rendering.tongues import spoken
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from tests.support.commands import EXAMPLES
from tests.support.oracle import faults
from tests.support.templates import unpacked

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def tongues(document: bytes) -> dict[str, str | None]:
    """Return which language each run of a document's body says that it is in."""
    root = etree.fromstring(unpacked(document)["word/document.xml"])
    found: dict[str, str | None] = {}
    for run in root.iter(f"{W}r"):
        tongue: Any = run.find(f"{W}rPr/{W}lang")
        found["".join(run.itertext())] = None if tongue is None else tongue.get(f"{W}val")
    return found


@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025", "narvik-2027", "salten-2027"])
def test_what_somebody_typed_is_in_the_language_of_the_document(name: str) -> None:
    """A name, a long answer and what is bold in it; the form's own words are in the form's."""
    melding = behovsmelding.load(EXAMPLES / f"{name}.yaml")
    template = template_for(load_form(melding.skjema), Målform.NN)
    document = template.render(melding)
    said = tongues(document)
    labels = {"Namn", "Vedlegg", "Ordning: ", "Tema:", "Skule", "Kommune", "Kompetanseløftet"}

    assert said["Nord universitet" if name != "vefsn-2025" else "Vefsn kommune"] == "nb-NO"
    assert all(said[each] is None for each in labels & said.keys())
    assert verify(document, template, melding) == ()
    assert faults(document) == []


def test_a_form_in_the_language_of_the_document_needs_no_mark() -> None:
    """Nor do amounts and dates in any."""
    melding = behovsmelding.load(EXAMPLES / "salten-2027.yaml")
    form = load_form("2027")
    same = tongues(template_for(form, Målform.NB).render(melding))
    other = tongues(template_for(form, Målform.NN).render(melding))
    swapped = attrs.evolve(melding, målform=Målform.NN)

    assert set(same.values()) == {None}
    assert other["320\u00a0000"] is None
    assert other["Lesing og skriving på mellomtrinnet."] == "nb-NO"
    assert set(tongues(template_for(form, Målform.NN).render(swapped)).values()) == {None}


@pytest.mark.parametrize(
    ("run", "marked"),
    [
        ("<w:r>", '<w:r><w:rPr><w:lang w:val="nn-NO"/></w:rPr>'),
        ("<w:r><w:rPr><w:b/></w:rPr>", '<w:r><w:rPr><w:b/><w:lang w:val="nn-NO"/></w:rPr>'),
        (
            '<w:r><w:rPr><w:lang w:val="en-US"/><w:oMath/></w:rPr>',
            '<w:r><w:rPr><w:lang w:val="nn-NO"/><w:oMath/></w:rPr>',
        ),
    ],
)
def test_a_language_stands_where_word_looks_for_it(run: str, marked: str) -> None:
    """Once, and among the last of the properties of a run."""
    look = Look("<w:p>", "<w:p>", "<w:p>", ("", "", ""), (run,) * 8)

    assert spoken(look, Målform.NN).runs == (marked,) * 8
