"""Which words of a line ask, and which answer, where neither stands out."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run


def said(body: str, form: str) -> dict[str, Any]:
    """Return what is read of a form that says *body*."""
    whole = heading(f"Behovsmelding {form}") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form=form).data


def lines(*texts: str) -> str:
    """Return a paragraph for each of *texts*."""
    return "".join(paragraph(run(each)) for each in texts)


@pytest.mark.parametrize("apart", ["     ", "\u00a0\u00a0\u00a0", " \u00a0 \u00a0 "])
def test_many_blanks_part_two_questions_on_a_line(apart: str) -> None:
    """«Kontaktperson: …     Stilling: …» is laid out with blanks, as with a tab."""
    found = said(
        heading("Eier", 2)
        + lines("Kommune: Hamar kommune", f"Kontaktperson: Kari Nordmann{apart}Stilling: fagsjef"),
        "2025",
    )

    assert found["eier"]["kontaktperson"] == {"navn": "Kari Nordmann", "funksjon": "fagsjef"}


@pytest.mark.parametrize("head", [heading("Flere år?", 3), paragraph(bold("Flere år?"))])
def test_a_sentence_before_a_colon_answers(head: str) -> None:
    """«År 2 av 3. Overslag for 2028: 500 000» asks nothing: it says which year, and more."""
    body = heading("Tiltak 1", 2) + lines("Navn på tiltaket: Lesing") + head
    body += lines("År 2 av 3. Overslag for 2028: 500 000 kroner.")
    (found,) = said(body, "2027")["tiltak"]

    assert found["flerårig"] == {"år": 2, "av": 3, "anslag": {"2028": 500000}}


TILTAK = heading("Tiltak 1", 2) + lines(
    "Tiltakets navn: Vurdering",
    "Målgruppe: Lærere på ungdomstrinnet",
    "Kroner til eier: 85 000",
    "Kroner til UH: 290 000",
)
PLAN = paragraph(bold("Tilknytning til langsiktig plan:"))


def test_an_answer_may_begin_with_more_of_what_was_asked() -> None:
    """«Punkt 4 i langsiktig plan: …» below «Tilknytning til langsiktig plan» answers that."""
    body = TILTAK + PLAN + lines("Punkt 4 i langsiktig plan: Vurderingspraksis.")
    (found,) = said(body, "2025")["tiltak"]

    assert str(found["langsiktig_plan"]) == "Punkt 4 i langsiktig plan: Vurderingspraksis."


def test_questions_a_line_each_go_on_below_a_longer_answer() -> None:
    """Where the form asks so throughout, a question that it knows is no word of the answer."""
    body = TILTAK + PLAN + lines(
        "Planen vår, kapittel 4.",
        "Årshjul: se vedlegget.",
        "Eiers midler brukes til: Vikarer",
        "UHs midler brukes til: Fagdager",
    )  # fmt: skip
    found, *_ = said(body + TILTAK.replace("Tiltak 1", "Tiltak 2"), "2025")["tiltak"]

    assert str(found["langsiktig_plan"]).endswith("Årshjul: se vedlegget.")
    assert (str(found["bruk_eier"]), str(found["bruk_uh"])) == ("Vikarer", "Fagdager")


def test_an_answer_may_begin_in_bold() -> None:
    """«**Tiltak 4** er i rute.» is a sentence with a word in bold, and asks nothing."""
    body = heading("Tiltak fra 2024 som videreføres", 2)
    body += paragraph(bold("Hvordan går arbeidet? Kort om framdriften:"))
    body += paragraph(bold("Tiltak 4") + run(" er i rute. Teamene er i gang på åtte enheter."))
    body += paragraph(bold("Tiltak 5") + run(" ble forsinket fordi PPT manglet folk i høst."))
    (found,) = said(body, "2025")["videreføring"]
    text = str(found["fremdrift"])

    assert text.startswith("**Tiltak 4** er i rute.")
    assert text.endswith("**Tiltak 5** ble forsinket fordi PPT manglet folk i høst.")


def test_advice_behind_a_counted_question_is_no_answer() -> None:
    """«2. … med? Fyll ut linjene …» asks, and says how to answer, which is said below."""
    body = lines(
        *("1. Hvem melder behovet? Fyll ut linjene for hver eier.", "Eier: Volda kommune"),
        *("2. Hvem samarbeider eierne med? Fyll ut linjene for hver partner.",),
        *("Partner: Høgskulen i Volda", "3. Viser dere til dokumenter? Skriv navn og nettadresse."),
        "Oppvekstplan: https://example.no/plan",
    )
    found = str(said(body, "2026"))

    assert "Fyll ut" not in found
    assert "Skriv navn" not in found


def test_bold_words_lead_in_an_item_of_an_answer() -> None:
    """«- Språkmiljø i barnehagen. Hvert femte …» asks nothing, however it looks."""
    body = heading("Behovsmelding 2027") + heading("Behovet", 2)
    body += paragraph(bold("Hva trenger barnehagene og skolene å utvikle kompetanse på?"))
    body += lines("To behov peker seg ut:")
    body += paragraph(
        bold("- Språkmiljø i barnehagen.") + run(" Hvert femte barn er flerspråklig.")
    )
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert "Hvert femte barn" in found["behovsvurdering"]["vurdering"].tekst


def test_a_name_before_its_address_asks_nothing() -> None:
    """«Kompetanseplan: https://…» answers the question above it."""
    link = "https://example.no/plan.pdf"
    asked = heading("Viser dere til andre dokumenter?", 2)
    found = said(asked + lines(f"Kompetanseplan for oppvekst 2025–2029: {link}"), "2027")

    assert found["vedlegg"] == [{"navn": "Kompetanseplan for oppvekst 2025–2029", "lenke": link}]


def test_a_yes_may_stand_before_the_name_that_is_asked_for_as_well() -> None:
    """«Ja, Kompetansenettverket …» answers whether they are in one, and what it is called."""
    asked = heading("Er eierne med i et kompetansenettverk, og hva heter det?", 2)
    found = said(asked + lines("Ja, Kompetansenettverket for søre Sunnmøre."), "2027")

    assert found["kompetansenettverk"] == "Kompetansenettverket for søre Sunnmøre"


@pytest.mark.parametrize("of", ["hos eier", "for eier"])
def test_a_line_that_names_a_contact_heads_what_is_asked_of_that(of: str) -> None:
    """«Kontaktperson hos eier» stands out no more than an answer, and is none."""
    body = paragraph(bold("Navn på eier: ") + run("Evenes kommune"))
    people = ((of, "Mari Øvelse", "Rådgiver"), ("hos UH", "Pål Forsøk", "Lektor"))
    for whose, name, post in people:
        body += lines(f"Kontaktperson {whose}")
        asked = (("Navn: ", name), ("Funksjon: ", post), ("Ev. merking av utbetaling: ", ""))
        body += "".join(paragraph(bold(each) + run(text)) for each, text in asked)
    found = said(body, "2025")

    assert found["eier"]["kontaktperson"] == {"navn": "Mari Øvelse", "funksjon": "Rådgiver"}
    assert found["uh"]["kontaktperson"] == {"navn": "Pål Forsøk", "funksjon": "Lektor"}
