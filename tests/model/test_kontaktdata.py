"""A document for publication: no contact data anywhere in the package, everything else in place."""

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding import InvalidBehovsmelding, kollektiv, loads, lokal, render, uten_kontaktdata
from behovsmelding.api import for_publication, template_for
from behovsmelding.docx import read_back, verify
from behovsmelding.form import load_form
from behovsmelding.model.felles import MÅLFORMER, Kontaktperson, Målform
from behovsmelding.rules.kontaktdata import gjentatt
from tests.support import meldinger_kollektiv as kollektive
from tests.support.commands import NARVIK, Shell
from tests.support.strategies import behovsmeldinger, kollektive_behovsmeldinger

MARKED = "zqxwkj"
"""Contact data that nothing else can look like."""
FIELDS = {Kontaktperson: ("navn", "funksjon", "epost", "merkes"), kollektiv.Eier: ("kontonummer",)}
FIELDS[kollektiv.Partner] = FIELDS[kollektiv.Eier]
"""What is left out, said once more and apart from the model's own marks."""
_MARKUP = re.compile("<[^>]*>")

generations = pytest.mark.parametrize("generation", [behovsmeldinger, kollektive_behovsmeldinger])


def with_marks(value: Any, mark: str) -> Any:
    """Put *mark* in the place of every answer that is contact data."""
    if isinstance(value, tuple):
        return tuple(with_marks(each, mark) for each in value)
    if not attrs.has(type(value)):
        return value
    answers = {each.name: getattr(value, each.name) for each in attrs.fields(type(value))}
    hidden = FIELDS.get(type(value), ())
    return attrs.evolve(
        value,
        **{
            name: mark if name in hidden else with_marks(answer, mark)
            for name, answer in answers.items()
            if answer is not None
        },
    )


def marked_in(docx: bytes) -> list[str]:
    """Name the parts that hold what was marked, in whatever way it is written."""
    with ZipFile(BytesIO(docx)) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    return [name for name, xml in parts.items() if MARKED in xml or MARKED in _MARKUP.sub("", xml)]


@generations
@given(data=st.data())
def test_no_part_of_the_document_holds_contact_data(generation: Any, data: st.DataObject) -> None:
    """Whatever the behovsmelding, its contact data stand nowhere in the package."""
    melding = with_marks(data.draw(generation()), MARKED)
    målform = data.draw(st.sampled_from(MÅLFORMER))
    template = template_for(load_form(melding.skjema), målform)
    published = for_publication(melding, målform)
    docx = template.render(published)

    assert marked_in(docx) == []
    assert verify(docx, template, published) == ()


@generations
@given(data=st.data())
def test_the_document_does_not_depend_on_contact_data(generation: Any, data: st.DataObject) -> None:
    """Other contact data give the same bytes: no hash or sum tells a guess from the truth."""
    melding = data.draw(generation())
    template = template_for(load_form(melding.skjema), Målform.NB)
    one, other = (
        template.render(for_publication(with_marks(melding, mark), Målform.NB))
        for mark in ("Kari Nordmann", "Ola Nordmann")
    )

    assert one == other


@generations
@given(data=st.data())
def test_everything_else_stays(generation: Any, data: st.DataObject) -> None:
    """Nothing but contact data is left out, and once is enough."""
    melding = data.draw(generation())
    without = uten_kontaktdata(melding)

    assert uten_kontaktdata(without) == without
    assert uten_kontaktdata(melding, "x") == with_marks(melding, "x")


def test_only_contact_data_differ_in_the_document() -> None:
    """In the published document those answers say «Utelatt», and the others what they did."""
    melding = kollektive.melding()
    whole = read_back(render(melding))
    published = read_back(render(melding, uten_kontaktdata=True))

    assert {each for each in whole if whole[each] != published[each]} == {
        *("eiere[0].kontonummer", "partnere[0].kontonummer"),
        *(
            f"{part}[0].kontaktperson.{each}"
            for part in ("eiere", "partnere")
            for each in ("navn", "epost")
        ),
    }
    assert published["eiere[0].kontaktperson.epost"] == "Utelatt"


def test_the_computed_line_of_contact_people_is_left_out_too() -> None:
    """«Kontaktpersoner» is made from the names, so it names nobody either."""
    published = read_back(render(loads(NARVIK.read_bytes()), uten_kontaktdata=True))

    assert published["kontaktpersoner"] == "Utelatt (Narvik kommune), Utelatt (Nord universitet)"


def test_what_was_not_answered_is_not_called_left_out() -> None:
    """An empty answer stays an empty answer."""
    melding = lokal.Behovsmelding(skjema="2025", eier=lokal.Eier(navn="Narvik kommune"))

    assert uten_kontaktdata(melding, "Utelatt") == melding


def test_it_is_said_in_the_målform_of_the_document() -> None:
    """«Utelate» on a form in nynorsk, also when the document itself is in bokmål."""
    docx = render(kollektive.melding(), målform=Målform.NN, uten_kontaktdata=True)

    assert read_back(docx)["eiere[0].kontaktperson.navn"] == "Utelate"


def test_the_whole_document_is_judged() -> None:
    """A slip in what is left out is still an error: the document is sent in with it."""
    wrong = kollektive.melding(eiere=[kollektive.eier(kontonummer="12345678901")])

    with pytest.raises(InvalidBehovsmelding, match="BM505"):
        render(wrong, uten_kontaktdata=True)


def test_from_the_command_line(shell: Shell, tmp_path: Path) -> None:
    """It gets a name of its own, so that nobody sends in the one without contact data."""
    result = shell("render", NARVIK, "-o", tmp_path, "--uten-kontaktdata", "--verify")

    assert result.code == 0
    assert [each.name for each in tmp_path.iterdir()] == ["narvik-2025-uten-kontaktdata.docx"]
    answers = read_back((tmp_path / "narvik-2025-uten-kontaktdata.docx").read_bytes())
    assert "Nordmann" not in str(answers)


def test_contact_data_in_other_answers_are_told(shell: Shell, tmp_path: Path) -> None:
    """Nobody's words are changed, so whoever publishes is told where a name stands in them."""
    path = tmp_path / "narvik.yaml"
    text = NARVIK.read_text(encoding="utf-8")
    path.write_text(text.replace("Se modell", "Spør Kari Nordmann"), encoding="utf-8")

    published = shell("render", path, "--uten-kontaktdata", "--format", "concise")
    whole = shell("render", path, "--format", "concise")

    assert published.out.count("BM916") == 1
    assert "«eier.kontaktperson.navn»" in published.out
    assert "Nordmann" not in published.out
    assert "BM916" not in whole.out


@pytest.mark.parametrize("written", ["12345678903", "1234.56.78903", "1234 56 78903"])
def test_an_account_is_known_however_it_is_grouped(written: str) -> None:
    """The digits are the account; dots and blanks are the writer's."""
    eier = kollektive.eier(kontonummer="1234 56 78903")
    melding = kollektive.melding(eiere=[eier], plan=f"Betales til {written}.")

    assert [found.path for found in gjentatt(melding)] == [("plan",)]


def test_a_reference_may_stand_elsewhere() -> None:
    """What a payment is marked with is often the network's own name."""
    person = Kontaktperson(navn="Kari", merkes="Salten", epost="kari@example.no")
    melding = kollektive.melding(
        eiere=[kollektive.eier(kontaktperson=person)],
        kompetansenettverk="Salten",
        plan="Kari ringer",
    )

    assert list(gjentatt(melding)) == []
