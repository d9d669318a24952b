"""What was rendered is read back, and whatever a colleague did to it in Word is read or told."""

import io
import os
import re
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

import behovsmelding
from behovsmelding import FormError, dumps, from_dict, load, loads, merge, read, render, to_dict
from behovsmelding.api import template_for
from behovsmelding.form import Form, load_form
from behovsmelding.intake.reading import Certainty, Reading
from behovsmelding.model.felles import Status
from tests.support.strategies import gyldige_behovsmeldinger, kollektive_behovsmeldinger

EXAMPLES = Path(__file__).parents[3] / "examples"
COUNTY = EXAMPLES / "vestland-variant" / "skjema"
FILES = [*sorted(EXAMPLES.glob("*.yaml")), *sorted((EXAMPLES / "vestland-variant").glob("*.yaml"))]
MOST = 500 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else 8
DOCUMENT = "word/document.xml"


def said(melding: behovsmelding.Behovsmelding) -> dict[str, object]:
    """Return what *melding* says, but for what no document tells: how far it has come."""
    return {key: value for key, value in to_dict(melding).items() if key != "status"}


def edited(docx: bytes, edit: Callable[[str], str], part: str = DOCUMENT) -> bytes:
    """Return *docx* with its text edited, as somebody might in Word."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == part:
                changed = edit(data.decode())
                assert changed != data.decode(), "nothing was edited"
                data = changed.encode()
            new.writestr(name, data)
    return out.getvalue()


@cache
def narvik() -> bytes:
    """Return the document of an example."""
    return render(load(EXAMPLES / "narvik-2027.yaml"))


def after(edit: Callable[[str], str]) -> Reading:
    """Read the document of an example after *edit*."""
    return read(io.BytesIO(edited(narvik(), edit)))


def told(reading: Reading) -> list[tuple[str, str]]:
    """Return what is told of a document."""
    return [(each.what, each.text) for each in reading.told]


@pytest.mark.parametrize("målform", ["nb", "nn"])
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_example_is_read_back_whole(file: Path, målform: str) -> None:
    """In both målformer, with nothing to tell."""
    melding = load(file, forms=COUNTY)
    reading = read(io.BytesIO(render(melding, målform=målform, forms=COUNTY)), forms=COUNTY)
    assert told(reading) == []
    assert all(each.certainty is Certainty.SIKKER for each in reading.answers)
    again = attrs.evolve(reading.melding, målform=melding.målform, status=melding.status)
    assert render(again, forms=COUNTY) == render(melding, forms=COUNTY)


@settings(max_examples=MOST)
@given(gyldige_behovsmeldinger())
def test_every_lokal_behovsmelding_is_read_back(melding: behovsmelding.Behovsmelding) -> None:
    """Whatever it says: its document is that of what was read of it."""
    _comes_back(melding)


@settings(max_examples=MOST)
@given(kollektive_behovsmeldinger())
def test_every_kollektiv_behovsmelding_is_read_back(melding: behovsmelding.Behovsmelding) -> None:
    """Whatever it says: its document is that of what was read of it."""
    _comes_back(attrs.evolve(melding, skjema="2027"))


@pytest.mark.parametrize(
    "themes",
    [
        *(("- ",), ("*",), ("• ",), ("- ", "no"), ("Lesing", "- "), ("* ", "• ", "no")),
        *(("Lesing", "skriving"), ("Språk, lesing og skriving",)),
    ],
)
def test_a_list_is_read_back_as_it_was(themes: tuple[str, ...]) -> None:
    """A dash alone marks no item, and only a name that ends in «og» lists what it is about."""
    melding: Any = load(EXAMPLES / "salten-2027.yaml")
    first, *others = melding.tiltak
    tiltak = (attrs.evolve(first, tema=themes), *others)
    reading = read(io.BytesIO(render(attrs.evolve(melding, tiltak=tiltak))))

    assert reading.melding.tiltak[0].tema == themes


def _comes_back(melding: behovsmelding.Behovsmelding) -> None:
    form = load_form(melding.skjema)
    said = _with_periods_of(form, to_dict(melding))
    for each in (*said.get("eiere", ()), *said.get("partnere", ())):
        # The stamp gives no account number away: how its digits were parted, it doesn't tell.
        digits = "".join(filter(str.isdecimal, each.get("kontonummer") or ""))
        each.update(kontonummer=digits or None)
    whole = from_dict(_without_empty(said))
    template = template_for(form, whole.målform)
    docx = template.render(whole)
    reading = read(io.BytesIO(docx))
    assert told(reading) == []
    assert template.render(attrs.evolve(reading.melding, status=whole.status)) == docx


def _with_periods_of(form: Form, data: Any) -> Any:
    """Return *data* without periods that the form doesn't have: those are errors (BM406)."""
    known = {str(each) for each in form.felt["tiltak.varighet"].perioder}
    for each in data.get("tiltak", ()):
        each["varighet"] = [period for period in each.get("varighet", ()) if period in known]
        years = each.get("flerårig") or {}
        asked = form.felt["tiltak.flerårig.anslag"].perioder if years else ()
        for year in {*years.get("anslag", {})} - {*map(str, asked)}:
            del years["anslag"][year]
    return data


def _without_empty(data: Any) -> Any:
    """Return *data* without parts that print nothing: a document can't tell that they are there.

    A sum that is typed beside the computed one is checked, and never printed.
    """
    if isinstance(data, list):
        return [each for each in map(_without_empty, data) if each != {} and not _is_sum(each)]
    if not isinstance(data, dict):
        return data
    inside = {key: _without_empty(value) for key, value in data.items()}
    return {key: value for key, value in inside.items() if value != {}}


def _is_sum(data: Any) -> bool:
    """Tell whether *data* says a sum that is typed, and nothing else."""
    return isinstance(data, dict) and {key for key, said in data.items() if said} == {"oppgitt"}


def test_what_is_read_is_a_draft() -> None:
    """Whatever the document was: who reads it has not sent it in."""
    melding = attrs.evolve(load(EXAMPLES / "salten-2027.yaml"), status=Status.INNSENDT)
    assert read(io.BytesIO(render(melding))).melding.status is Status.UTKAST


def test_a_form_may_be_named_by_its_year() -> None:
    """As a number or as text, as everywhere in the library."""
    file = EXAMPLES / "narvik-2027.yaml"
    docx = render(load(file))
    by_number, by_name = (read(io.BytesIO(docx), form=form) for form in (2027, "2027"))
    assert said(by_number.melding) == said(by_name.melding) == said(load(file))
    assert merge(file, io.BytesIO(docx), form=2027).text == file.read_bytes().decode()
    with pytest.raises(FormError, match="BM910: There is no form called 2019"):
        read(io.BytesIO(docx), form=2019)


def test_what_was_left_out_for_publication_is_no_answer() -> None:
    """«Utelatt» stands where contact data were."""
    docx = render(load(EXAMPLES / "narvik-2027.yaml"), uten_kontaktdata=True)
    assert b"Utelatt" not in dumps(read(io.BytesIO(docx)).melding).encode()


def test_a_changed_answer_is_read() -> None:
    """Typed over in its control."""
    reading = after(lambda xml: xml.replace(">Narvik<", ">Ofoten<"))
    assert reading.melding.kompetansenettverk == "Ofoten"


def test_a_sum_that_is_typed_over_is_told() -> None:
    """It is worked out, so it is no answer."""
    reading = after(lambda xml: xml.replace("1\u00a0126\u00a0000", "2\u00a0000\u00a0000", 1))
    assert [what for what, _ in told(reading)] == ["worked_out"]
    assert said(reading.melding) == said(load(EXAMPLES / "narvik-2027.yaml"))


def test_text_outside_the_controls_is_told() -> None:
    """Words that no control holds are in no answer."""
    reading = after(
        lambda xml: xml.replace("</w:body>", "<w:p><w:r><w:t>Husk!</w:t></w:r></w:p></w:body>")
    )
    assert told(reading) == [("outside", "Husk!")]


def test_words_of_the_form_that_are_gone_are_told() -> None:
    """A question that somebody deleted, with its answer left standing."""
    reading = after(lambda xml: xml.replace("Plan for arbeidet i partnerskapet", "", 1))
    assert told(reading) == [("gone", "Plan for arbeidet i partnerskapet")]


def test_a_control_that_is_gone_leaves_its_answer() -> None:
    """The text is read by where it stands, and is only likely."""
    tag = re.compile(
        r"<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*w:val=\"kompetansenettverk\"(?:(?!</w:sdtPr>).)*</w:sdtPr>"
        r"<w:sdtContent>(.*?)</w:sdtContent></w:sdt>"
    )
    reading = after(lambda xml: tag.sub(r"\1", xml, count=1))
    (answer,) = (each for each in reading.answers if each.path == ("kompetansenettverk",))
    assert (answer.value, answer.certainty) == ("Narvik", Certainty.TROLIG)
    assert told(reading) == []


def test_a_tiltak_that_is_deleted_is_gone() -> None:
    """The others move up."""
    reading = after(lambda xml: _without_item(xml, "tiltak", 0))
    before = load(EXAMPLES / "narvik-2027.yaml")
    assert [each.navn for each in reading.melding.tiltak] == [
        each.navn for each in before.tiltak[1:]
    ]


def test_a_tiltak_that_was_added_is_read() -> None:
    """The + button copies the section, and its controls get new numbers."""
    reading = after(lambda xml: _with_copy(xml, "tiltak", 2))
    assert len(reading.melding.tiltak) == 4


@pytest.mark.parametrize("file", ["narvik-2025", "salten-2027"])
def test_a_document_without_tags_is_read_by_its_words(file: str) -> None:
    """LibreOffice drops every tag when it saves."""
    melding = load(EXAMPLES / f"{file}.yaml")
    docx = edited(render(melding), lambda xml: re.sub(r"<w:tag [^>]*/>", "", xml))
    reading = read(io.BytesIO(docx))
    assert told(reading) == []
    assert render(attrs.evolve(reading.melding, status=melding.status)) == render(melding)


@pytest.mark.parametrize("form", ["2025", "2026", "2027"])
def test_a_blank_form_says_nothing(form: str) -> None:
    """Its prompts are no answers."""
    blank = loads(f"skjema: {form}\nstatus: utkast\n")
    reading = read(io.BytesIO(render(blank)))
    assert (reading.answers, reading.told) == ((), ())


def _items(xml: str, tag: str) -> list[tuple[int, int]]:
    """Return where each item of the section *tag* begins and ends in *xml*."""
    begin = xml.index(f'<w:tag w:val="{tag}"/>')
    at = xml.index("<w:sdtContent>", begin) + len("<w:sdtContent>")
    found = []
    while xml.startswith("<w:sdt>", at):
        depth, end = 0, at
        for mark in re.finditer(r"<w:sdt>|</w:sdt>", xml[at:]):
            depth += 1 if mark[0] == "<w:sdt>" else -1
            if depth == 0:
                end = at + mark.end()
                break
        found.append((at, end))
        at = end
    return found


def _without_item(xml: str, tag: str, number: int) -> str:
    begin, end = _items(xml, tag)[number]
    return xml[:begin] + xml[end:]


def _with_copy(xml: str, tag: str, number: int) -> str:
    begin, end = _items(xml, tag)[number]
    copy = re.sub(
        r'<w:id w:val="(\d+)"/>',
        lambda found: f'<w:id w:val="{int(found[1]) + 10**6}"/>',
        xml[begin:end],
    )
    return xml[:end] + copy + xml[end:]
