"""The forms of 2026 and 2027: what they ask, what they print, and what differs between them."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from behovsmelding import dumps, kollektiv, loads, render
from behovsmelding.api import template_for
from behovsmelding.docx import compile_template, read_back, unprinted, verify
from behovsmelding.docx.scaffold import scaffold
from behovsmelding.form import load_form
from behovsmelding.kollektiv.model import Område
from behovsmelding.model.felles import MÅLFORMER, Målform
from tests.support.meldinger_kollektiv import melding, model, tiltak

YEARS = ("2026", "2027")
NOT_PRINTED = {"skjema", "målform", "status", "oppgitt", "tiltak.oppgitt", "tillegg"}
"""What says how the document is to be taken, what is only checked, and a county's own questions."""
SEVERAL_YEARS = model.Flerårig(
    år=1, av=3, anslag=[model.Anslag(2028, 450_000), model.Anslag(2029, 0)]
)
FULL = melding(
    tiltak(
        viderefører=kollektiv.Viderefører(skjema="2025", nummer=1),
        koordinator=model.Koordinator(beløp=50_000, begrunnelse="Mange skoler."),
        flerårig=SEVERAL_YEARS,
    ),
    tiltak(område=list(Område), tema=["lesing", "spesialpedagogikk og inkluderende praksis"]),
    kompetansenettverk="Ofoten",
)


@pytest.mark.parametrize("year", YEARS)
def test_the_template_prints_every_answer(year: str) -> None:
    """No answer is asked for and left out of the document."""
    form = load_form(year)
    template = compile_template(scaffold(form, Målform.NB), form, Målform.NB)

    # The key of an estimate stands in the table's first column, as the form's own words.
    skipped = {*NOT_PRINTED, "tiltak.tillegg", "tiltak.flerårig.anslag.år"}
    assert unprinted(template, skipped) == ()


@pytest.mark.parametrize("målform", MÅLFORMER)
@pytest.mark.parametrize("document", [FULL, kollektiv.Behovsmelding(skjema="2027")])
def test_what_is_rendered_reads_back(document: kollektiv.Behovsmelding, målform: Målform) -> None:
    """Every answer stands in the document, in either målform."""
    form = load_form("2027")
    template = compile_template(scaffold(form, målform), form, målform)

    assert verify(template.render(document), template, document) == ()


@pytest.mark.parametrize(
    ("målform", "words"),
    [
        (Målform.NB, ["er ikke Statsforvalterens eget"]),
        (Målform.NN, ["er ikkje Statsforvaltaren sitt eige"]),
    ],
)
def test_the_form_says_what_it_is(målform: Målform, words: list[str]) -> None:
    """It was made from the forskrift, not by Statsforvalteren, and its deadline isn't known."""
    form = load_form("2027")
    with ZipFile(BytesIO(scaffold(form, målform))) as package:
        body = package.read("word/document.xml").decode()

    assert form.frist is None
    assert [each for each in ["FOR-2026-01-12-23", *words] if each not in body] == []


def test_yaml_and_back() -> None:
    """A whole document is the same when it is written and read again."""
    assert loads(dumps(FULL)) == FULL


def test_every_theme_is_in_the_målform_of_the_form() -> None:
    """A declared theme is translated among others; what somebody wrote stays as it is."""
    declared = "spesialpedagogikk og inkluderende praksis"
    document = melding(tiltak(tema=["lesing på skolen", declared]))
    docx = render(document, målform=Målform.NN)

    printed = "lesing på skolen, Spesialpedagogikk og inkluderande praksis"
    assert read_back(docx)["tiltak[0].tema"] == printed
    assert verify(docx, template_for(load_form("2027"), Målform.NN), document) == ()
