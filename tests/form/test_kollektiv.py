"""The forms of 2026 and 2027: what they ask, what they print, and what differs between them."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, get_args, get_type_hints
from zipfile import ZipFile

import attrs
import pytest

from behovsmelding import dumps, kollektiv, loads, render
from behovsmelding.api import template_for
from behovsmelding.docx import compile_template, read_back, unprinted, verify
from behovsmelding.docx.scaffold import scaffold
from behovsmelding.form import load_form, schema_dir, template_dir
from behovsmelding.kollektiv.model import Område
from behovsmelding.model.felles import Målform
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
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


def fields(kind: Any, before: str = "") -> Iterator[str]:
    """Return the path of every field of *kind* and of what it is made of."""
    hints = get_type_hints(kind)
    for field in attrs.fields(kind):
        path = before + field.name
        yield path
        for each in get_args(hints[field.name]) or (hints[field.name],):
            if attrs.has(each) and each not in {Tekst, Periode}:
                yield from fields(each, f"{path}.")


def test_every_field_has_a_question_and_every_question_a_field() -> None:
    """The model and the declaration are in step; a county's form declares its own `tillegg`."""
    asked = set(load_form("2026").felt)
    held = {path for path in fields(kollektiv.Behovsmelding) if "tillegg" not in path}

    assert held - asked == {"tiltak.flerårig.anslag.år"}
    assert asked - held == set()


def test_every_choice_has_words() -> None:
    """Whatever an answer can be, the form can print in both målformer."""
    form = load_form("2026")
    kinds = (kollektiv.Eiertype, kollektiv.Partnertype, Område, kollektiv.Fordeling)

    assert all(form.word(each, målform) for kind in kinds for each in kind for målform in Målform)


def test_2027_says_only_what_differs() -> None:
    """A new year costs one short file."""
    written = (schema_dir() / "2027.yaml").read_text(encoding="utf-8")

    assert len(written.splitlines()) <= 5


def test_what_follows_the_year() -> None:
    """Between 2026 and 2027 only periods and the year in the words differ."""
    old, new = map(load_form, YEARS)
    changed = {sti for sti in old.felt if old.felt[sti] != new.felt[sti]}

    assert changed == {"tiltak.varighet", "tiltak.flerårig.anslag", "tiltak.flerårig.år"}


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("målform", Målform)
def test_the_shipped_template_follows_the_declaration(year: str, målform: Målform) -> None:
    """Who changes the declaration makes the templates again."""
    shipped = template_dir(year) / f"behovsmelding.{målform.value}.docx"

    assert shipped.read_bytes() == scaffold(load_form(year), målform)


@pytest.mark.parametrize("year", YEARS)
def test_the_template_prints_every_answer(year: str) -> None:
    """No answer is asked for and left out of the document."""
    form = load_form(year)
    template = compile_template(scaffold(form, Målform.NB), form, Målform.NB)

    # The key of an estimate stands in the table's first column, as the form's own words.
    skipped = {*NOT_PRINTED, "tiltak.tillegg", "tiltak.flerårig.anslag.år"}
    assert unprinted(template, skipped) == ()


@pytest.mark.parametrize("målform", Målform)
@pytest.mark.parametrize("document", [FULL, kollektiv.Behovsmelding(skjema="2027")])
def test_what_is_rendered_reads_back(document: kollektiv.Behovsmelding, målform: Målform) -> None:
    """Every answer stands in the document, in either målform."""
    form = load_form("2027")
    template = compile_template(scaffold(form, målform), form, målform)

    assert verify(template.render(document), template, document) == ()


@pytest.mark.parametrize(
    ("målform", "words"),
    [
        (Målform.NB, ["er ikke et fylkes eget", "fastsettes av Statsforvalteren"]),
        (Målform.NN, ["er ikkje eit fylke sitt eige", "blir fastsett av Statsforvaltaren"]),
    ],
)
def test_the_form_says_what_it_is(målform: Målform, words: list[str]) -> None:
    """It was made from the forskrift, is no county's own, and its deadline isn't known."""
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
