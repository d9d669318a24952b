"""A form that is sent in asks for nothing: what has no answer is left out of it."""

from io import BytesIO
from typing import Any

import attrs
import pytest

import behovsmelding
from behovsmelding import lokal
from behovsmelding.api import template_for
from behovsmelding.docx import changed_since_rendered, compile_template, read_back, verify
from behovsmelding.form import load_form, names
from behovsmelding.model.felles import MÅLFORMER, Målform, Status
from tests.support.commands import CHECKOUT
from tests.support.lines import document_lines
from tests.support.oracle import faults
from tests.support.templates import docx, paragraph, rich_control, text_control, unpacked

EXAMPLES = ("narvik-2025", "vefsn-2025", "narvik-2027", "salten-2027")
PROMPTING = b"<w:showingPlcHdr/>"


def sent_in(said: dict[str, Any]) -> Any:
    """Make a draft of what is *said*, and send it in whatever it lacks."""
    return attrs.evolve(behovsmelding.from_dict(said), status=Status.INNSENDT)


def written(document: bytes) -> bytes:
    """Return the main part of a document."""
    return unpacked(document)["word/document.xml"]


def rendered(name: str, status: Status, målform: Målform = Målform.NB) -> bytes:
    """Render one of the examples with *status*."""
    melding = behovsmelding.load(CHECKOUT / "examples" / f"{name}.yaml")
    template = template_for(load_form(melding.skjema), målform)
    return template.render(attrs.evolve(melding, status=status))


@pytest.mark.parametrize("målform", MÅLFORMER)
@pytest.mark.parametrize("name", EXAMPLES)
def test_no_prompt_is_left_in_what_is_sent_in(name: str, målform: Målform) -> None:
    """Neither a control without an answer nor the words of one; and Word can open it."""
    document = rendered(name, Status.INNSENDT, målform)

    assert PROMPTING not in written(document)
    assert faults(document) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_draft_asks_for_what_is_missing(name: str) -> None:
    """Whoever gets a draft can go on with it in Word."""
    assert PROMPTING in written(rendered(name, Status.UTKAST))


@pytest.mark.parametrize("name", names())
def test_nothing_is_said_of_what_nobody_answered(name: str) -> None:
    """A form without any answer has neither a tick box nor a heading of what it could hold."""
    form = load_form(name)
    document = template_for(form, Målform.NB).render(
        form.model(skjema=name, status=Status.INNSENDT)
    )
    lines = document_lines(document)

    assert "☐" not in "".join(lines)
    assert not [each for each in lines if each.startswith(("Tiltak 1", "Vedlegg", "Begrunn"))]


def test_estimates_stand_for_the_years_that_have_one() -> None:
    """A tiltak in the last of its three years has no table of years to come."""
    lines = "\n".join(document_lines(rendered("salten-2027", Status.INNSENDT)))

    assert lines.count("Anslag på behov i årene som kommer") == 2
    assert [lines.count(f"\n{year}\t") for year in (2028, 2029, 2030)] == [2, 1, 0]


@pytest.mark.parametrize(
    ("skjema", "answer", "rows"),
    [
        ("2027", "flerårig", {"anslag": {"2028": None, "2029": None}}),
        ("2025", "videre_behov", {"2027": {"eier": None}}),
    ],
)
def test_rows_of_the_form_without_an_amount_are_no_table(
    skjema: str, answer: str, rows: dict[str, Any]
) -> None:
    """A year by itself says nothing: there is no head of a table either."""
    template = template_for(load_form(skjema), Målform.NB)

    def lines(tiltak: dict[str, Any]) -> list[str]:
        said = {"skjema": skjema, "tiltak": [{"navn": "Språk", **tiltak}]}
        return document_lines(template.render(sent_in(said)))

    assert lines({answer: rows}) == lines({})


@pytest.mark.parametrize("status", Status)
def test_where_everything_goes_on_there_is_no_blank_tiltak(status: Status) -> None:
    """Nordland's form says that the tiltak needn't be filled in then."""
    lines = document_lines(rendered("narvik-2025", status))

    assert not [each for each in lines if each.startswith("Tiltak 1") and ":" not in each]


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_is_sent_in_is_read_back_as_a_draft_is(name: str) -> None:
    """Nothing is told of what was left out, and every answer is there."""
    draft, sent = (behovsmelding.read(BytesIO(rendered(name, each))) for each in Status)

    assert sent.told == ()
    assert sent.melding == draft.melding


@pytest.mark.parametrize(
    ("målform", "says"), [(Målform.NB, "Ikke besvart"), (Målform.NN, "Ikkje svart på")]
)
def test_a_countys_form_says_that_nobody_answered(målform: Målform, says: str) -> None:
    """Its controls stay, with those words for a prompt; to whoever reads it, it is no answer."""
    form = load_form("2025")
    body = paragraph(text_control("eier.navn")) + rich_control("flere_eiere")
    template = compile_template(docx(body + paragraph("Slutt")), form, målform)
    melding = lokal.Behovsmelding(skjema="2025", målform=målform, status=Status.INNSENDT)
    document = template.render(melding)

    assert written(document).decode().count(f">{says}</w:t>") == 2
    assert written(document).count(PROMPTING) == 2
    assert read_back(document) == {"eier.navn": None, "flere_eiere": None}
    assert not changed_since_rendered(document)
    assert verify(document, template, melding) == ()
    assert faults(document) == []


def test_a_draft_on_a_countys_form_keeps_its_own_prompts() -> None:
    """There it asks with the words that somebody gave it."""
    form = load_form("2025")
    template = compile_template(docx(paragraph(text_control("eier.navn"))), form, Målform.NB)

    lines = document_lines(template.render(lokal.Behovsmelding(skjema="2025")))

    assert lines == ["Klikk eller trykk her for å skrive inn tekst."]


def test_what_somebody_works_as_is_left_out_for_publication() -> None:
    """In a small kommune it names a person."""
    melding: Any = behovsmelding.load(CHECKOUT / "examples" / "salten-2027.yaml")
    bare = behovsmelding.uten_kontaktdata(melding)

    assert all(each.kontaktperson.funksjon is None for each in (*bare.eiere, *bare.partnere))
    assert any(each.kontaktperson.funksjon for each in melding.eiere)
