"""Which words a box belongs to, and what is one: a field for an X is, and an X in advice none."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.docx.layout.pieces import Atom, Line
from behovsmelding.intake.foreign.spots.chunks import chunks
from behovsmelding.intake.foreign.spots.parted import Is
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

BREAK = "<w:r><w:br/></w:r>"


def said(*lines: str) -> dict[str, Any]:
    """Return what is read of a form of 2025 that has *lines*, each the runs of a paragraph."""
    body = heading("Behovsmelding 2025") + "".join(map(paragraph, lines))
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data


def field(text: str, number: int) -> str:
    """Return a field with the *number*, in which *text* was typed."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="T{number}"/><w:enabled/>'
        "<w:textInput/></w:ffData></w:fldChar></w:r>"
        "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(text)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize("who", ["Hvem:", "Hvilke:", "Kven:"])
def test_who_it_is_may_stand_behind_boxes_that_stand_behind_their_words(who: str) -> None:
    """«Ja ☒  Nei ☐   Hvem: …» asks on for those whom the question was about."""
    found = said(
        run(f"Er flere eiere med i partnerskapet? Ja ☒  Nei ☐   {who} Bremanger og Stad"),
        run(f"Er flere UH med i partnerskapet? Ja ☐  Nei ☒   {who} "),
    )

    assert found["flere_eiere"] == ["Bremanger", "Stad"]
    assert found["flere_uh"] == ()


@pytest.mark.parametrize(("before", "behind"), [("[", "]"), ("(", ")"), ("", "")])
@pytest.mark.parametrize("yes", [True, False])
def test_a_field_for_an_x_is_a_box(before: str, behind: str, yes: bool) -> None:  # noqa: FBT001 - two ways
    """«Ja [ ]  Nei [ ]» has a field where an X is to be typed, as «(sett X)» says."""
    typed = [field(text, at) for at, text in enumerate("X\u2002" if yes else "\u2002x")]
    found = said(
        run(f"Leverer partnerskapet behovsmelding i flere ordninger? (sett X) Ja {before}")
        + typed[0]
        + run(f"{behind}  Nei {before}")
        + typed[1]
        + run(behind),
        run("Antall tiltak: 2"),
    )

    assert found["flere_ordninger"] is yes


@pytest.mark.parametrize(
    ("lines", "meant"),
    [
        (("☐ Vår 2025", "☐ Høst 2025   X", "☐ Vår 2026 x"), ["høst 2025", "vår 2026"]),
        (("☐ Vår 2025   ☐ Høst 2025 X   ☐ Vår 2026",), ["høst 2025"]),
        (("☐ X Vår 2025", "☐ Høst 2025", "[ ] Vår 2026"), ["vår 2025"]),
        (("☐ Vår 2025 X Høst 2025 ☐ Vår 2026",), ["høst 2025"]),
        (("Vår 2025 ☐   Høst 2025 ☐   Vår 2026 X",), ["vår 2026"]),
        (("☒ Vår 2025", "☐ Høst 2025", "☐ Vår 2026 X"), ["vår 2025", "vår 2026"]),
    ],
)
def test_an_x_may_be_typed_beside_a_box(lines: tuple[str, ...], meant: list[str]) -> None:
    """A box that is left as it was is ticked by it; an X of its own is the box of its words."""
    (tiltak,) = said(
        run("Tiltak 1", bold=True),
        run("Navn på tiltaket: Lesing"),
        run("Når skal tiltaket gjennomføres?", bold=True),
        *map(run, lines),
    )["tiltak"]

    assert tiltak["varighet"] == meant


@pytest.mark.parametrize("asks", ["Hvis ja: tiltak nr. ", "Dersom ja, tiltak nummer: "])
def test_what_is_asked_of_a_yes_may_stand_behind_the_no(asks: str) -> None:
    """«☒ Ja  ☐ Nei   Hvis ja: tiltak nr. [2]» has its answer in the field."""
    line = run(f"Bygger tiltaket videre på et tidligere tiltak? ☒ Ja   ☐ Nei   {asks}")
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2) + paragraph(line + field("2", 7))
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert found["tiltak"] == [{"viderefører": {"nummer": 2}}]


def test_what_to_write_below_a_yes_is_no_name() -> None:
    """«Skriv navnene på de andre:» stands in the cell of the boxes, above the names."""
    asked = "Er det flere eiere med i partnerskapet?"
    lines = ("☒ Ja  ☐ Nei", "Skriv navnene på de andre, ett på hver linje:", "Ørsta kommune")
    rows = [[bold(asked)], ["</w:p><w:p>".join(map(run, lines))]]
    body = heading("Behovsmelding 2025") + table(rows)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")

    assert found.data["flere_eiere"] == ["Ørsta kommune"]


def test_a_cell_with_small_questions_alone_is_not_answered() -> None:
    """«Til eier:» and «Til UH:» with nothing behind them say nothing of what is asked above."""
    rows = [
        [bold("Hvor mye tilskudd trenger dere?")],
        [run("Til eier: ") + BREAK + run("Til UH: ")],
    ]
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2) + table(rows)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")

    assert "Til UH" not in str(found.data)


def test_a_box_for_another_choice_says_what_that_is() -> None:
    """«☒ Annet tema: …» is one tema more than those that the form has, and not the only one."""
    lines = (
        *("Hvilke tema hører tiltaket til?", "☒ Spesialpedagogikk og inkluderende praksis"),
        *("☐ Opplæring av minoritetsspråklige", "☒ Annet tema: Trygt og godt miljø"),
    )
    body = heading("Behovsmelding 2026") + heading("Tiltak 1", 2)
    body += "".join(paragraph(run(line)) for line in lines)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2026")
    (tiltak,) = found.data["tiltak"]

    assert tiltak["tema"] == ["spesialpedagogikk og inkluderende praksis", "Trygt og godt miljø"]


@pytest.mark.parametrize("yes", [True, False])
def test_those_whom_a_yes_asks_for_may_stand_in_a_control_below(*, yes: bool) -> None:
    """«☒ Ja, i tillegg til eieren over:» ends its line; a line for each of them follows."""
    boxes = f"{'☐' if yes else '☒'} Nei   {'☒' if yes else '☐'} Ja, i tillegg til eieren over:"
    names = ("Grimstad kommune", "Froland kommune") if yes else ("Ett navn på hver linje",)
    prompt = "" if yes else "<w:showingPlcHdr/>"
    below = (
        f'<w:sdt><w:sdtPr><w:id w:val="17"/>{prompt}</w:sdtPr><w:sdtContent>'
        f"{''.join(paragraph(run(each)) for each in names)}</w:sdtContent></w:sdt>"
    )
    asked = paragraph(bold("Er flere eiere med i partnerskapet? ") + run(boxes))
    body = heading("Behovsmelding 2025") + paragraph(bold("Eier: ") + run("Arendal kommune"))
    found = read(io.BytesIO(document(lambda _: iter([body + asked + below]), "typed")), form="2025")

    assert list(found.data["flere_eiere"]) == [*names] * yes


@pytest.mark.parametrize(
    ("line", "område"),
    [
        ("Tiltaket gjelder:  X barnehage   X skole", ["barnehage", "skole"]),
        ("Tiltaket gjelder:  x skole", ["skole"]),
    ],
)
def test_an_x_before_each_choice_ticks_them_all(line: str, område: list[str]) -> None:
    """No box is left on the line that would tell what an X is."""
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    body += paragraph(run("Navn på tiltaket: Lesing")) + paragraph(run(line))
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert found["tiltak"][0]["område"] == område


@pytest.mark.parametrize(
    "boxes",
    ["X Vår 2025   X Høst 2025", "x Høst 2025   x Vår 2025", "X Vår 2025\tX Høst 2025"],
)
def test_every_box_of_a_line_may_have_given_way_to_an_x(boxes: str) -> None:
    """Then no box is left to tell that an X is a tick; behind the question they are in turn."""
    named = bold("Navn på tiltak: ") + run("Lesing")
    (tiltak,) = said(bold("Tiltak 1"), named, bold("Varighet: ") + run(boxes))["tiltak"]

    assert {str(each) for each in tiltak["varighet"]} == {"vår 2025", "høst 2025"}


@pytest.mark.parametrize("names", ["X kommune, X skole", "X kommune og X skole", "X og X kommune"])
def test_an_x_in_a_name_is_no_tick(names: str) -> None:
    """It stands for who is to come."""
    line = Line((Atom("Eiere: ", bold=True), Atom(names)), "word/document.xml", 1)

    assert all(each.what is not Is.BOX for each in chunks(line, ()))


def control(text: str) -> str:
    """Return a control in which *text* is typed."""
    return f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"


def tiltak_of(question: str, *lines: str) -> dict[str, Any]:
    """Return the tiltak of a form of 2027 that has *lines* in the cell below a *question*."""
    rows = [[bold("Navn på tiltaket")], [run("Lesing")], [bold(question)]]
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    body += table([*rows, ["".join(map(paragraph, lines))]])
    (found,) = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data[
        "tiltak"
    ]
    return dict(found)


@pytest.mark.parametrize("yes", ["Ja, kr ", "Ja kr ", "Ja: kroner "])
def test_an_amount_stands_behind_a_yes(yes: str) -> None:
    """What is asked for below it, it says itself."""
    found = tiltak_of(
        "Skal noe av tilskuddet gå til koordinator?",
        run("☐ Nei   ☒ " + yes) + control("50.000,-"),
        run("Begrunnelse: ") + control("Avstandene er lange."),
    )

    assert int(found["koordinator"]["beløp"]) == 50_000
    assert found["koordinator"]["begrunnelse"].tekst == "Avstandene er lange."


def test_a_box_of_other_choices_says_which() -> None:
    """And several may be ticked that are none of the form's."""
    found = tiltak_of(
        "Tema i langsiktig plan",
        run("☒ Språk og lesing"),
        run("☒ Klasseledelse, ro og orden"),
        run("☐ Digital kompetanse"),
        run("☒ Annet: ") + control("Veiledning av nyutdannede"),
    )

    assert found["tema"] == [
        "Språk og lesing",
        "Klasseledelse, ro og orden",
        "Veiledning av nyutdannede",
    ]


@pytest.mark.parametrize("yes", [True, False])
def test_a_field_between_yes_and_no_says_who_it_is(*, yes: bool) -> None:
    """«☒ Ja: [Hurdal kommune] ☐ Nei» has no word that asks, and a colon with a place behind."""
    boxes = ("☒", "☐") if yes else ("☐", "☒")
    names = (
        "Hurdal kommune/Nannestad kommune/Solbakken" if yes else "\u2002\u2002\u2002\u2002\u2002"
    )
    asked = run(f"Er flere eiere med i partnerskapet? {boxes[0]} Ja: ")
    found = said(asked + field(names, 3) + run(f"   {boxes[1]} Nei"), run("Antall tiltak: 2"))

    assert found["flere_eiere"] == (names.split("/") if yes else ())
