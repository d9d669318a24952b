"""Dotted lines are filled in amid the dots, behind them, below them, or without them."""

import io
import tempfile
from pathlib import Path
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run

DOTS = "." * 40
HEAD = heading("Behovsmelding 2025") + heading("Avsender", 2)


def said(body: str, blank: str = "") -> dict[str, Any]:
    """Return what is read of a form that says *body*, with what its *blank* says if it has one."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "blank.docx"
        template.write_bytes(made(blank))
        filled = io.BytesIO(made(body))
        return read(filled, form="2025", template=template if blank else None).data


def made(body: str) -> bytes:
    """Return a form that says *body*."""
    return document(lambda _: iter([HEAD + body]), "typed")


def lines(*texts: str) -> str:
    """Return a paragraph for each of *texts*."""
    return "".join(paragraph(run(each)) for each in texts)


@pytest.mark.parametrize("known", [True, False], ids=["blank", "questions"])
@pytest.mark.parametrize(
    "typed", ["...{}.........", "...... {}", "..... {} ", "....{}......................"]
)
def test_an_answer_may_stand_amid_the_dots_or_behind_them(typed: str, known: bool) -> None:  # noqa: FBT001
    """The dots are left where they were, and are no answer."""
    blank = lines(f"Kommune eller annen eier {DOTS}", f"Nettverk {DOTS}")
    body = lines(
        f"Kommune eller annen eier {typed.format('Narvik kommune')}",
        f"Nettverk {typed.format('Ofoten')}",
    )
    found = said(body, blank if known else "")["eier"]

    assert (found["navn"], found["kompetansenettverk"]) == ("Narvik kommune", "Ofoten")


def test_what_asks_for_the_next_place_is_no_answer() -> None:
    """«fordi» stands apart from the dots on either side, and has its own behind it."""
    asked = heading("Tiltak 1", 2) + lines("Høsten 2026: eier kr ......... fordi ......... ")
    assert "tiltak" not in said(asked)


def test_the_words_of_the_blank_part_a_line_without_dots() -> None:
    """Whoever took the dots away left the words between them."""
    ask = "Høsten 2026: eier kr {} fordi {} høgskole kr {} fordi {}"
    title = heading("Tiltak 1", 2)
    body = title + lines(ask.format("60 000", "vi er flere til sammen", "155 000", "det er lengre"))
    blank = title + lines(ask.format(*["............."] * 4))
    (found,) = said(body, blank)["tiltak"]
    again = found["videre_behov"]["høst 2026"]

    assert (again["eier"], again["uh"]) == (60000, 155000)
    assert again["begrunnelse_eier"].tekst == "vi er flere til sammen"
    assert again["begrunnelse_uh"].tekst == "det er lengre"


def test_reasons_may_follow_their_amounts_on_a_line() -> None:
    """«fordi …» is said of the amount before it, up to whom the next one is for."""
    line = (
        "Høsten 2026: eier kr 60.000 fordi vi er flere nå, høgskole kr 155.000 fordi det er langt."
    )
    (found,) = said(heading("Tiltak 1", 2) + lines("Hva heter tiltaket? Lesing", line))["tiltak"]
    again = found["videre_behov"]["høst 2026"]

    assert (again["eier"], again["uh"]) == (60000, 155000)
    assert again["begrunnelse_eier"].tekst == "vi er flere nå"
    assert again["begrunnelse_uh"].tekst == "det er langt"


def test_a_copied_part_may_ask_in_other_words_than_the_blank() -> None:
    """«Når: …» behind boxes is the question that the blank asks at length."""
    long = f"Når skal pengene brukes? {DOTS}"
    yes = "Trenger dere penger til koordinator? ( ) ja   ( ) nei"
    blank = heading("Tiltak nr. 1", 2) + lines(f"Hva heter tiltaket? {DOTS}", yes, long)
    body = heading("Tiltak nr. 1", 2) + lines(
        "Hva heter tiltaket? Lesing",
        "Trenger dere penger til koordinator? (x) ja, fordi det er langt   ( ) nei",
        "Når: høsten 2025 og våren 2026",
    )
    (found,) = said(body, blank)["tiltak"]

    assert list(map(str, found["varighet"])) == ["høst 2025", "vår 2026"]
    assert found["koordinator"]["begrunnelse"].tekst == "det er langt"


@pytest.mark.parametrize(
    "line",
    [
        "Eier skal ha kr 120.000,-   Høgskolen skal ha kr kr 310.000,-   Til sammen kr 430.000,-",
        "Eier 120 000 kr. Høgskolen 310.000,- kr. Til sammen 430 000,-",
    ],
)
def test_amounts_may_follow_their_questions_on_a_line(line: str) -> None:
    """Each amount is that of the words before it."""
    (found,) = said(heading("Tiltak 1", 2) + lines("Hva heter tiltaket? Lesing", line))["tiltak"]

    assert found["tilskudd"] == {"eier": 120000, "uh": 310000}
    assert found["navn"] == "Lesing"


def test_an_answer_above_its_dots_is_no_advice() -> None:
    """Dots may be left below an answer that was typed on a line of its own."""
    answer = "Høgskolen får ta med studenter i praksis ved skolene."
    body = heading("Tiltak 1", 2) + lines(
        "Hva får lærerutdanningen igjen for samarbeidet?", answer, DOTS
    )
    (found,) = said(body)["tiltak"]

    assert found["lærerutdanning"].tekst == answer


def test_an_answer_above_its_dots_may_stand_below_a_heading() -> None:
    """The question is a heading, and only the dots that are left look like a place."""
    answer = "Høgskolen får ta med studenter i praksis ved skolene."
    asked = heading("Hva får lærerutdanningen igjen for samarbeidet?", 3)
    (found,) = said(heading("Tiltak 1", 2) + asked + lines(answer, DOTS))["tiltak"]

    assert found["lærerutdanning"].tekst == answer


def test_a_question_may_end_in_a_hint_without_a_sign() -> None:
    """«Hvem kan vi kontakte (navn, stilling, e-post)» has its answer right behind the bracket."""
    line = "Hvem hos dere kan vi kontakte (navn, stilling, e-post) "
    found = said(lines(line + "Kari Nordmann, rådgiver, kari.nordmann@example.no"))["eier"]

    assert found["kontaktperson"]["epost"] == "kari.nordmann@example.no"
    assert found["kontaktperson"]["navn"] == "Kari Nordmann"


def test_lettered_parts_are_parts_though_one_is_copied() -> None:
    """«D. Tiltak fra 2024 som fortsetter» in bold ends the tiltak before it."""
    body = "".join(
        paragraph(bold(title)) + lines(*asked)
        for title, asked in (
            ("A. Hvem melder behovet", ["Kommune: Narvik kommune"]),
            ("B. Tiltak nr. 1", ["Hva heter tiltaket? Lesing", "Målgruppe: Lærere"]),
            ("B. Tiltak nr. 2", ["Hva heter tiltaket? Lek", "Målgruppe: Alle"]),
            (
                "C. Tiltak fra 2024 som holder fram",
                [f"Nummer og navn i fjor ...nr. 3 Uteskole{DOTS}"],
            ),
        )
    )
    found = said(body)

    assert [each["navn"] for each in found["tiltak"]] == ["Lesing", "Lek"]
    assert found["videreføring"][0]["tiltak"][0] == {"nummer": 3, "navn": "Uteskole"}


def test_dots_may_be_left_right_behind_an_answer() -> None:
    """The question stands out or not, and another with its answer may follow on the line."""
    body = (
        paragraph(run("Kommune: ", bold=True) + run("Narvik kommune" + DOTS))
        + lines(f"Kontaktperson: Kari Nordmann{DOTS}  Stilling: Rådgiver")
        + lines(f"Nettverk: Ofoten{DOTS}")
    )
    found = said(body)["eier"]

    assert found["navn"] == "Narvik kommune"
    assert found["kontaktperson"] == {"navn": "Kari Nordmann", "funksjon": "Rådgiver"}
    assert found["kompetansenettverk"] == "Ofoten"


def test_dots_behind_what_asks_on_are_a_place() -> None:
    """«Videreføring: tiltak nr. ……» has no answer before its dots."""
    asked = paragraph(run("Viderefører: ", bold=True) + run("tiltak nr" + DOTS))
    assert "tiltak" not in said(heading("Tiltak 1", 2) + asked)


def test_the_last_paragraph_of_an_answer_may_stand_above_its_dots() -> None:
    """What was typed above dots that are left is no question, however many lines it has."""
    answer = ("Lærerne planla arbeidet sammen i høst.", "De prøvde det ut i egne klasser i mai.")
    asked = paragraph(bold("Hva får lærerutdanningen igjen for samarbeidet?"))
    (found,) = said(heading("Tiltak 1", 2) + asked + lines(*answer, DOTS))["tiltak"]

    assert found["lærerutdanning"].tekst == "\n\n".join(answer)


def test_a_part_that_nobody_filled_in_tells_where_answers_stand() -> None:
    """«2027 er år nr. 1 av 3 år» has its places in the tiltak that is left open."""
    line = "2027 er år nr. {} av {} år"
    body = heading("Behovsmelding 2027") + "".join(
        heading(f"Tiltak {at}", 2) + lines("Hva heter tiltaket? Lesing", line.format(*said))
        for at, said in enumerate((("1", "3"), (DOTS, DOTS)), 1)
    )
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert found["tiltak"][0]["flerårig"] == {"år": 1, "av": 3}
