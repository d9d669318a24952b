"""«Tilskot til eigar 2» asks for the amount of the owner that the document names second."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Certainty
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

OWNERS = "".join(
    heading(called, 2) + table([[bold("Navn"), run(name)], [bold("E-post"), run(mail)]])
    for called, name, mail in (
        ("Eier 1", "Luster kommune", "kari@example.no"),
        ("Eier 2", "Fjordgløtt barnehage SA", "per@example.no"),
        ("Partner 1", "Høgskulen på Vestlandet", "ola@example.no"),
    )
)
ASKED = (
    ("Tilskudd til eier 1", "140 000"),
    ("Tilskudd til eier 2", "35.000,-"),
    ("Tilskudd til partner 1", "260 000 kr"),
    ("Tilskudd til partner 2", ""),
)


def data(body: str) -> dict[str, Any]:
    """Return what is read of a document of 2027 that says *body*."""
    head = heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
    return read(io.BytesIO(document(lambda _: iter([head + body]), "typed")), form="2027").data


def cells(label: str, said: str) -> str:
    """Return a row of a question and its answer."""
    return table([[run(label), run(said)]])


def controls(label: str, said: str) -> str:
    """Return a question with a control for its answer, which may be open."""
    prompt = "" if said else "<w:showingPlcHdr/>"
    inside = run(said or "Klikk eller trykk her for å skrive inn tekst.")
    sdt = (
        f"<w:sdt><w:sdtPr>{prompt}<w:text/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )
    return paragraph(bold(f"{label}: ") + sdt)


@pytest.mark.parametrize("nynorsk", [False, True])
@pytest.mark.parametrize("drawn", [cells, controls])
def test_amounts_are_of_those_whom_their_questions_count(drawn: Any, *, nynorsk: bool) -> None:
    """Wherever the answer stands, and what is for a koordinator is nobody's own."""
    asked = [("Navn på tiltaket", "Lesing"), *ASKED, ("Herav til koordinator", "40 000")]
    body = OWNERS + heading("Tiltak 1", 2) + "".join(drawn(*each) for each in asked)
    if nynorsk:
        for one, other in (("Tilskudd", "Tilskot"), ("ier ", "igar "), ("artner ", "artnar ")):
            body = body.replace(one, other)
    (tiltak,) = data(body)["tiltak"]

    assert tiltak["tilskudd"] == {
        "Luster kommune": 140000,
        "Fjordgløtt barnehage SA": 35000,
        "Høgskulen på Vestlandet": 260000,
    }
    assert tiltak["koordinator"] == {"beløp": 40000}


def test_an_amount_in_words_is_read_of_its_own() -> None:
    """«Som i fjor, 180 000 kr» is said of the partner, and a dash says that somebody gets none."""
    asked = (("Tilskudd til eier 1", "90.000"), ("Tilskudd til eier 2", "-"),
             ("Tilskudd til partner 1", "Som i fjor, 180 000 kr"))  # fmt: skip
    body = OWNERS + heading("Tiltak 1", 2) + cells("Navn på tiltaket", "Lesing")
    (tiltak,) = data(body + "".join(cells(*each) for each in asked))["tiltak"]

    assert {*tiltak["tilskudd"]} == {"Luster kommune", "Høgskulen på Vestlandet"}
    assert tiltak["tilskudd"]["Luster kommune"] == 90000
    assert "180000" in str(tiltak["tilskudd"]["Høgskulen på Vestlandet"])


def boxes(*pairs: tuple[str, str]) -> str:
    """Return a row of boxes, each with its small words above the answer."""
    return table([[paragraph(run(asked)) + paragraph(run(said)) for asked, said in pairs]])


@pytest.mark.parametrize(
    "asked",
    [
        ("Til eier (rute 1)", "Til andre eiere", "Til samarbeidspartneren"),
        ("Til eigar", "Til dei andre eigarane", "Til partnaren"),
        ("Tilskudd til øvrige eiere", "Tilskudd til eier", "Tilskudd til partner"),
    ],
)
def test_the_other_owners_are_the_second_of_two(asked: tuple[str, str, str]) -> None:
    """«Andre eiere» beside «eier» can be nobody else, and «eier» is then the first."""
    amounts = ("140 000", "35 000", "260 000")
    text = boxes(("Navn på tiltaket", "Lesing"), ("Målgruppe", "Lærere"), ("Beskrivelse", "Vi les"))
    body = OWNERS + heading("Tiltak 1", 2) + text + boxes(*zip(asked, amounts, strict=True))
    (tiltak,) = data(body)["tiltak"]
    first, second = amounts[:2] if "eie" in asked[0] or "eig" in asked[0] else ("", "")
    if "øvrige" in asked[0]:
        first, second = second, first

    assert tiltak["tilskudd"] == {
        "Luster kommune": int(first.replace(" ", "")),
        "Fjordgløtt barnehage SA": int(second.replace(" ", "")),
        "Høgskulen på Vestlandet": 260000,
    }


@pytest.mark.parametrize("asked", ["Til andre eiere", "Til eier"])
def test_who_may_be_one_of_several_is_nobody_for_certain(asked: str) -> None:
    """What stands there is kept with its amount, and somebody has to look at it."""
    text = boxes(("Navn på tiltaket", "Lesing"), ("Målgruppe", "Lærere"), ("Beskrivelse", "Vi les"))
    others = heading("Eier 3", 2) + table([[bold("Navn"), run("Vang kommune")]])
    paid = boxes((asked, "20 000"), ("Til partner", "30 000"))
    whole = heading("Behovsmelding 2027") + OWNERS + others + heading("Tiltak 1", 2) + text + paid
    found = read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2027")
    (said,) = [each for each in found.answers if each.value == asked]

    assert said.path[-1] == "mottaker"
    assert said.certainty is Certainty.SLUTTET


@pytest.mark.parametrize("heads", [("Mottaker", "Beløp"), ("Mottakar", "Sum")])
def test_lines_that_ask_the_same_of_each_recipient_are_a_table(heads: tuple[str, str]) -> None:
    """«Mottaker: …  Beløp: …» comes again on every line, the last of which nobody filled in."""
    tab = "<w:r><w:tab/></w:r>"
    paid = (("Luster kommune", "kr 140 000,-"), ("Høgskulen på Vestlandet", "260 000"), ("", ""))
    lines = "".join(
        paragraph(tab.join(run(f"{head}: {each or '……………'}") for head, each in own))
        for own in (zip(heads, each, strict=True) for each in paid)
    )
    body = heading("Tiltak 1", 2) + paragraph(run("Navn på tiltaket: Lesing"))
    (tiltak,) = data(OWNERS + body + heading("Tilskudd til hver mottaker", 3) + lines)["tiltak"]

    assert tiltak["tilskudd"] == {"Luster kommune": 140000, "Høgskulen på Vestlandet": 260000}


SUMS = (
    paragraph(run("Eiere: kr 140 000  Partnere: kr 260 000  Totalt: kr 400 000")),
    table([[bold("Sum eiere"), bold("Sum partnere"), bold("Totalt")],
           [run("140 000"), run("260 000"), run("400 000")]]),
)  # fmt: skip


@pytest.mark.parametrize("sums", SUMS)
def test_what_all_get_is_no_recipient(sums: str) -> None:
    """Below «Sum» stands what owners and partners get of the whole, and it agrees."""
    asked = (("Navn på tiltaket", "Lesing"), ASKED[0], ("Tilskudd til partner 1", "260 000"))
    body = OWNERS + heading("Tiltak 1", 2) + "".join(cells(*each) for each in asked)
    body = heading("Behovsmelding 2027") + body + heading("F. Sum", 2) + sums
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")

    assert [*found.data["tiltak"][0]["tilskudd"].values()] == [140000, 260000]
    assert {each.what for each in found.told} & {"worked_out", "not_worked_out"} == set()
    agreed = [each.text.replace("kr ", "") for each in found.told if each.what == "agrees"]
    assert agreed == ["140 000, 260 000, 400 000"]
