"""What a place of a blank form answers is told by what stands round it, though nobody answered."""

from pathlib import Path

import pytest

from behovsmelding import read
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.from_word import template_from
from tests.support.forms_of_others import document, heading, paragraph, run

DOTS = "_" * 20
CONTROL = (
    '<w:sdt><w:sdtPr><w:id w:val="{0}"/><w:showingPlcHdr/><w:text/></w:sdtPr>'
    "<w:sdtContent>{1}</w:sdtContent></w:sdt>"
)
OWNERS = "Er det flere eiere i partnerskapet? ☐ Ja"


def tags(folder: Path, form: str, body: str) -> list[str]:
    """Return the tags of the controls in what is made of a blank of a *form* with *body*."""
    blank = folder / "blank.docx"
    whole = heading(f"Behovsmelding {form}") + body
    blank.write_bytes(document(lambda _: iter([whole]), "typed"))
    found, _, _ = template_from(blank, form=form)
    stories = unwrap(found.docx).stories
    return [control.tag or "" for story in stories for control in story.controls]


@pytest.mark.parametrize(
    "lines",
    [
        (run(f"{OWNERS}, disse: {DOTS}   ☐ Nei"),),
        (run(f"{OWNERS}: ") + CONTROL.format(5, run("Skriv her")) + run("   ☐ Nei"),),
        (run(f"{OWNERS}   ☐ Nei"), run("Hvis ja, skriv hvem: ") + CONTROL.format(5, run("Skriv"))),
    ],
    ids=["dots", "control", "below"],
)
def test_those_whom_a_yes_asks_for_have_a_place(tmp_path: Path, lines: tuple[str, ...]) -> None:
    """It may be dots, a control, or a line below that only says «Hvis ja»."""
    found = tags(tmp_path, "2025", "".join(map(paragraph, (*lines, run("Antall tiltak:")))))

    assert [each for each in found if "eiere" in each] in (
        ["flere_eiere=ja", "flere_eiere", "flere_eiere=nei"],
        ["flere_eiere=ja", "flere_eiere=nei", "flere_eiere"],
    )


def test_several_in_the_place_of_a_yes_are_parted(tmp_path: Path) -> None:
    """By its tag the place answers what the boxes do, and says who it is."""
    head = heading("Behovsmelding 2025") + paragraph(
        run("Navn på UH: ") + CONTROL.format(4, run("…"))
    )
    head += paragraph(run("Er det flere UH i partnerskapet? {} Ja   {} Nei"))
    head += paragraph(run("Hvis ja, skriv hvem:"))
    blank, template, filled = (tmp_path / f"{each}.docx" for each in ("blank", "made", "filled"))
    ask = head.format("☐", "☐") + paragraph(CONTROL.format(5, run("Skriv")))
    said = CONTROL.replace("<w:showingPlcHdr/>", "").format(5, run("UiT og Samisk høgskole"))
    blank.write_bytes(document(lambda _: iter([ask]), "typed"))
    filled.write_bytes(document(lambda _: iter([head.format("☒", "☐") + paragraph(said)]), "typed"))
    template.write_bytes(template_from(blank, form="2025")[0].docx)

    found = read(filled, form="2025", template=template).data
    assert found["flere_uh"] == ["UiT", "Samisk høgskole"]


def _row(head: str, merged: str, first: int) -> str:
    """Return a row of a cell that is *merged* with those below or above it, and three places."""
    places = (CONTROL.format(first + at, f"<w:tc>{paragraph(run('…'))}</w:tc>") for at in range(3))
    side = f"<w:tc><w:tcPr><w:vMerge{merged}/></w:tcPr>{paragraph(run(head))}</w:tc>"
    return f"<w:tr>{side}{''.join(places)}</w:tr>"


def test_a_blank_table_may_have_rows_of_owners_above_rows_of_partners(tmp_path: Path) -> None:
    """The merged cell before them says whose they are; of each the first row is kept."""
    heads = ("", "Navn", "Type", "Org.nr.")
    top = "".join(f"<w:tc>{paragraph(run(each, bold=True))}</w:tc>" for each in heads)
    rows = (("Eiere", ' w:val="restart"'), ("", ""), ("Partnere", ' w:val="restart"'), ("", ""))
    body = "".join(_row(*each, 100 + 10 * at) for at, each in enumerate(rows))
    whole = f"<w:tbl><w:tblPr/><w:tr>{top}</w:tr>{body}</w:tbl>{paragraph('')}"
    found = tags(tmp_path, "2027", heading("Eiere og partnere", 2) + whole)

    each = ["navn", "type", "organisasjonsnummer"]
    assert [tag for tag in found if tag] == ["eiere", *each, "partnere", *each]
