"""A ready text: the amounts of several in one box, as people write them there."""

from pathlib import Path

import pytest

import behovsmelding
from behovsmelding.docx import compile_template, read_back, verify
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from tests.support import templates as t
from tests.support.commands import EXAMPLES

NARVIK = EXAMPLES / "narvik-2025.yaml"
KOLLEKTIV = EXAMPLES / "narvik-2027.yaml"
BOX = t.docx(
    t.repeated(
        "videreføring",
        t.paragraph("Ønsket sum eier ", t.text_control("linjer_eier"))
        + t.paragraph("Ønsket sum UH ", t.text_control("linjer_uh"))
        + t.rich_control("linjer_eier")
        + t.paragraph("Tiltak ", t.text_control("linjer_tiltak")),
    )
)
REMARK = "(har trukket fra 90 000,- som er overført fra fond over til 2025)"
OWNER = f"Tiltak 1: 110 000,- {REMARK}|Tiltak 2: 20 000,-|Tiltak 3: 20 000,-|Totalt: 150 000,-"


def said(text: object) -> str:
    """Return *text* with ordinary spaces, its lines parted by bars."""
    return str(text or "").replace("\u00a0", " ").replace("\n", "|")


@pytest.mark.parametrize("målform", [Målform.NB, Målform.NN])
def test_one_box_holds_all_amounts(målform: Målform) -> None:
    """A line for each tiltak, its remark behind it, and the sum last, as Narvik wrote it itself."""
    melding = behovsmelding.load(NARVIK)
    template = compile_template(BOX, load_form("2025"), målform)

    document = template.render(melding)
    found = read_back(document)

    assert said(found["videreføring[0].linjer_eier"]) == OWNER
    assert said(found["videreføring[0].linjer_uh"]).endswith("|Totalt: 944 000,-")
    assert verify(document, template, melding) == ()


@pytest.mark.parametrize(
    ("tiltak", "lines"),
    [
        ("", ""),
        ("- nummer: 4\n", ""),
        ("- tilskudd: {eier: 5}\n", "5,-"),
        ("- tilskudd: {eier: 0}\n  merknad_eier: fra fond\n", "0,- (fra fond)"),
        ("- merknad_eier: kommer\n", "(kommer)"),
        (
            "- tilskudd: {eier: 5}\n- nummer: 7\n  tilskudd: {eier: 6000}\n",
            "Tiltak 1: 5,-|Tiltak 7: 6 000,-|Totalt: 6 005,-",
        ),
        ("- tilskudd: {eier: 5}\n- nummer: 7\n  navn: Lese\n", "Tiltak 1: 5,-"),
    ],
)
def test_what_is_missing_is_left_out(tiltak: str, lines: str) -> None:
    """A single amount needs no name, and a sum that is not known is not said."""
    indented = "".join(f"      {line}\n" for line in tiltak.splitlines())
    text = f"skjema: 2025\nvidereføring:\n  - ordning: regional\n    tiltak:\n{indented}"
    melding = behovsmelding.loads(text if tiltak else text.replace("    tiltak:\n", ""))

    found = read_back(compile_template(BOX, load_form("2025"), Målform.NB).render(melding))

    assert said(found["videreføring[0].linjer_eier"]) == lines


@pytest.mark.parametrize(
    ("videreføring", "lines"),
    [
        ("tiltak: [{nummer: 1, navn: Lese}, {nummer: 3}]", "Tiltak 1: Lese|Tiltak 3"),
        ("tiltak: [{navn: Lese}, {tilskudd: {eier: 5}}]", "Tiltak: Lese"),
        ("beskrivelse: Vi går videre.", "Vi går videre."),
        (
            '{beskrivelse: "Fra i fjor:\\n\\n- Lese", tiltak: [{nummer: 2, navn: Lese}]}',
            "Fra i fjor:|- Lese|Tiltak 2: Lese",
        ),
        ("ordning: regional", ""),
    ],
)
def test_what_goes_on_is_in_one_box(videreføring: str, lines: str) -> None:
    """A county's form asks for the number and the name of each in one place."""
    given = videreføring if videreføring.startswith("{") else f"{{{videreføring}}}"
    melding = behovsmelding.loads(f"skjema: 2025\nvidereføring: [{given}]\n")
    template = compile_template(BOX, load_form("2025"), Målform.NB)
    document = template.render(melding)

    assert said(read_back(document)["videreføring[0].linjer_tiltak"]) == lines
    assert verify(document, template, melding) == ()


def test_every_recipient_in_one_box() -> None:
    """The kollektiv form has the same for what each recipient gets."""
    body = t.repeated("tiltak", t.paragraph(t.text_control("linjer_tilskudd")))
    melding = behovsmelding.load(KOLLEKTIV)

    found = read_back(compile_template(t.docx(body), load_form("2027"), Målform.NB).render(melding))

    lines = said(found["tiltak[0].linjer_tilskudd"]).split("|")
    rows = melding.tiltak[0].tilskudd
    assert isinstance(rows, tuple)
    assert [line.partition(":")[0] for line in lines] == [*(r.mottaker for r in rows), "Sum totalt"]


def test_what_a_box_shows_has_its_place(tmp_path: Path) -> None:
    """Nobody is warned of amounts that are in it, and everybody of what is not."""
    template = tmp_path / "mal.docx"
    template.write_bytes(BOX)

    found = {e.place for e in behovsmelding.unplaced(behovsmelding.load(NARVIK), template=template)}

    assert "videreføring[0].tiltak[0].tilskudd.eier" not in found
    assert "videreføring[0].tiltak[0].merknad_eier" not in found
    assert "videreføring[0].tiltak[0].navn" not in found
    assert "videreføring[0].tiltak[0].brutto" in found
