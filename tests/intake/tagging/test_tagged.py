"""A county's blank form is tagged by itself: what each place is for, and how sure that is."""

import re
from pathlib import Path

import pytest

from behovsmelding import load, read, render, to_dict
from behovsmelding.docx import examine_template
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.docx.ooxml.xml import W14
from behovsmelding.form import load_form
from behovsmelding.from_word import template_from
from behovsmelding.model.felles import Målform
from tests.support import templates as t
from tests.support.forms_of_others import (
    bold,
    document,
    heading,
    leaves,
    paragraph,
    run,
    table,
)
from tests.support.layouts_of_others import GROUPS, TUNED, Other
from tests.support.sight import judged, tagged

EXAMPLES = Path(__file__).parents[3] / "examples"
EVERY = [other for group in GROUPS.values() for other in group]


@pytest.mark.parametrize("other", EVERY, ids=lambda other: other.layout.__name__)
def test_what_comes_out_is_a_template(other: Other) -> None:
    """A form that was tagged passes the check of a template, or it is told what is wrong."""
    name = "2027" if "kollektiv" in other.layout.__name__ else "2025"
    docx = tagged(other).docx
    template, findings = examine_template(docx, load_form(name), Målform.NB)
    assert template is not None, findings


def test_places_are_right_and_nothing_wrong_is_sure() -> None:
    """Of a hundred places 95 are right, and none that is sure is wrong."""
    counted = [judged(other) for other in EVERY]
    assert [each for one in counted for each in one.wrong] == []
    whole = sum(each.whole for each in counted)
    assert whole > 200
    assert sum(each.good for each in counted) / whole >= 0.95


def test_a_template_made_so_prints_and_is_read_back(tmp_path: Path) -> None:
    """What is printed with it is read back by its tags: parts that repeat, fields, boxes."""
    other = next(each for each in TUNED if each.layout.__name__ == "kollektiv_tabeller")
    template = tmp_path / "template.docx"
    template.write_bytes(tagged(other).docx)
    melding = load(EXAMPLES / "salten-2027.yaml")
    printed = tmp_path / "printed.docx"
    printed.write_bytes(render(melding, template=template))
    found = dict(leaves(read(printed, template=template).data))
    wanted = dict(leaves(to_dict(melding)))
    assert len(found) > 80
    assert {path for path in found if found[path] != wanted.get(path)} <= {"status"}


def test_where_nobody_can_write_nothing_is_sure(tmp_path: Path) -> None:
    """A word that the form explains has the words of a question and no place for an answer."""
    body = t.table(["Eier", "Kommune, fylkeskommune eller privat eier av barnehage eller skole"])
    blank = tmp_path / "blank.docx"
    head = t.paragraph("Behovsmelding 2025: lokal kompetanseutvikling", style="Heading1")
    blank.write_bytes(t.docx(head + body))

    found, _, _ = template_from(blank, form="2025")

    assert [each.label for each in found.proposals if each.sure] == []


def test_lettered_tiltak_are_what_repeats(tmp_path: Path) -> None:
    """Below «Del 3 – Nye tiltak» stand «Tiltak A» and «Tiltak B», the first of which is kept."""
    asked = "".join(paragraph(bold(each)) for each in ("Navn på tiltaket: ", "Målgruppe: "))
    body = heading("Behovsmelding 2025") + heading("Del 3 – Nye tiltak i 2025")
    body += heading("Tiltak A", 2) + asked + heading("Tiltak B", 2) + asked
    blank = tmp_path / "blank.docx"
    blank.write_bytes(document(lambda _: iter([body]), "typed"))
    found, _, _ = template_from(blank, form="2025")
    said = [line.text for line in unwrap(found.docx).lines()]

    assert sum("Målgruppe" in each for each in said) == 1
    assert not any("Tiltak B" in each for each in said)


def test_a_question_is_no_place_where_its_answer_goes(tmp_path: Path) -> None:
    """Below «E-post: » «Utbetalinga skal merkjast: » asks on, though nobody knows the words."""
    asked = ("Namn: ", "Stilling: ", "E-post: ", "Utbetalinga skal merkjast: ")
    body = heading("Behovsmelding 2025") + heading("5. Kven er kontaktperson hos eigaren?", 3)
    blank = tmp_path / "blank.docx"
    body += "".join(paragraph(run(each)) for each in asked)
    blank.write_bytes(document(lambda _: iter([body]), "typed"))
    found, _, _ = template_from(blank, form="2025")
    (line,) = (each for each in unwrap(found.docx).lines() if "merkjast" in each.text)

    assert all(atom.control is None for atom in line.atoms if "merkjast" in atom.text)


def _shown(folder: Path, body: str) -> list[str]:
    """Return the lines of what is made of a blank form with *body*, each control by its tag."""
    blank = folder / "blank.docx"
    blank.write_bytes(document(lambda _: iter([heading("Behovsmelding 2025") + body]), "typed"))
    found, _, _ = template_from(blank, form="2025")
    return [
        "".join(f"«{a.control.tag}»" if a.control and a.control.tag else a.text for a in line.atoms)
        for line in unwrap(found.docx).lines()
    ]


def test_places_between_tabs_stay_where_they_are(tmp_path: Path) -> None:
    """A line of one run has its dots between tabs; each control stands where they stood."""
    parts = ("Regional ordning:", "eier kr ………", "UH kr ………", "sum kr ………")
    texts = "<w:tab/>".join(f'<w:t xml:space="preserve">{each}</w:t>' for each in parts)
    said = _shown(tmp_path, heading("Sum av alle tiltak", 2) + f"<w:p><w:r>{texts}</w:r></w:p>")
    (line,) = (each for each in said if each.startswith("Regional"))

    assert re.match(r"Regional ordning:\teier kr «[^»]+»\tUH kr «[^»]+»\tsum kr «", line)


def test_what_asks_in_a_place_is_no_prompt(tmp_path: Path) -> None:
    """«kr    UH: kr    Til sammen: kr» asks for three amounts, and none of its words goes."""
    asked = "Eier: kr            UH: kr            Til sammen: kr"
    body = heading("Tiltak 1", 2) + t.table(["Navn på tiltaket", ""], ["Tilskudd", asked])

    assert any("UH: kr" in each and "Til sammen: kr" in each for each in _shown(tmp_path, body))


def test_a_section_that_repeats_already_gets_the_tag(tmp_path: Path) -> None:
    """Below «3 Tiltakene» a form has a section of its own, with two items: the first is kept."""
    asked = "".join(paragraph(bold(each)) for each in ("Navn på tiltaket: ", "Målgruppe: "))
    item = (
        "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>"
        + heading("Tiltak", 2)
        + asked
        + "</w:sdtContent></w:sdt>"
    )
    section = (
        "<w:sdt xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'>"
        f"<w:sdtPr><w15:repeatingSection/></w:sdtPr><w:sdtContent>{item * 2}</w:sdtContent></w:sdt>"
    )
    body = heading("Behovsmelding 2025") + heading("3 Tiltakene") + section
    blank = tmp_path / "blank.docx"
    blank.write_bytes(document(lambda _: iter([body]), "typed"))
    found, _, _ = template_from(blank, form="2025")
    layout = unwrap(found.docx)
    said = [line.text for line in layout.lines()]

    assert sum("Målgruppe" in each for each in said) == 1
    assert "3 Tiltakene" in said
    tags = [control.tag for story in layout.stories for control in story.controls]
    assert tags.count("tiltak") == 1


def test_an_amount_goes_behind_the_unit_that_stands_in_a_cell(tmp_path: Path) -> None:
    """«kr» is a word of the form, and stays."""
    rows = (["Ordning", "Eier", "UH"], ["Regional ordning", "kr", "kr"])
    said = _shown(tmp_path, heading("Total sum det meldes behov for", 2) + t.table(*rows))

    assert said[-2:] == ["kr «sumrader=regional.eier»", "kr «sumrader=regional.uh»"]


def test_places_in_brackets_on_one_line_get_a_tag_each(tmp_path: Path) -> None:
    """«Eier kr [beløp]   UH kr [beløp]» leaves two places."""
    asked = "Tilskuddet fordeles slik: Eier kr [beløp]   UH kr [beløp]   Sum kr [beløp]"
    body = heading("Tiltak 1", 2) + paragraph(bold("Navn på tiltaket: ") + run("[skriv her]"))
    said = _shown(tmp_path, body + paragraph(run(asked)))
    amounts = [f"«tilskudd.{each}»" for each in ("eier", "uh", "totalt")]

    assert said[-1] == (
        f"Tilskuddet fordeles slik: Eier kr {amounts[0]}   UH kr {amounts[1]}   Sum kr {amounts[2]}"
    )


@pytest.mark.parametrize(
    ("asked", "lines", "tag"),
    [
        ("Er det flere eiere i partnerskapet?", ("☐ Ja, disse:   ☐ Nei",), "flere_eiere"),
        (
            "Trenger dere midler til koordinator i tiltaket?",
            ("☐ Ja   ☐ Nei", "Hvorfor:"),
            "koordinator.begrunnelse",
        ),
    ],
)
def test_what_is_asked_of_a_yes_gets_a_tag_too(
    tmp_path: Path, asked: str, lines: tuple[str, ...], tag: str
) -> None:
    """A control below «Ja, disse:» is for who it is, or why."""
    prompt = f"<w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph(run('Skriv her'))}"
    cell = "".join(paragraph(run(each)) for each in lines)
    cell += f"<w:sdt>{prompt}</w:sdtContent></w:sdt>"
    body = heading("Tiltak 1", 2) + table([[bold("Navn på tiltaket"), ""], [bold(asked), cell]])

    assert f"«{tag}»" in _shown(tmp_path, body)


def test_a_tick_box_holds_its_sign_alone(tmp_path: Path) -> None:
    """LibreOffice puts a control round the sign, and what fills the box would lose that."""
    inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('☐')}</w:sdtContent></w:sdt>"
    states = '<w14:checked w14:val="0"/><w14:checkedState w14:val="2612"/>'
    box = (
        f"<w:sdt xmlns:w14='{W14}'><w:sdtPr><w14:checkbox>{states}</w14:checkbox></w:sdtPr>"
        f"<w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    )
    line = paragraph(
        bold("Er det flere eiere i partnerskapet? ") + box + run(" Ja   ") + box + run(" Nei")
    )
    blank = tmp_path / "blank.docx"
    blank.write_bytes(document(lambda _: iter([heading("Behovsmelding 2025") + line]), "typed"))
    found, _, _ = template_from(blank, form="2025")
    template, findings = examine_template(found.docx, load_form("2025"), Målform.NB)

    assert template is not None, findings
    assert [each.tag for each in found.proposals] == ["flere_eiere=ja", "flere_eiere=nei"]


def test_what_a_list_is_called_heads_the_names_of_its_members(tmp_path: Path) -> None:
    """«Eigar» is a word of several kinds of owners, and asks for none of them."""
    rows = (["Eigar", "Organisasjonsnummer", "Kontaktperson", "E-post"], ["…"] * 4, ["…"] * 4)
    body = heading("Behovsmelding 2026") + heading("B. Eigarar", 2) + t.table(*rows)
    blank = tmp_path / "blank.docx"
    blank.write_bytes(document(lambda _: iter([body]), "typed"))
    found, _, _ = template_from(blank, form="2026")

    assert next(each.address for each in found.proposals) == "eiere[0].navn"


def test_no_box_of_a_column_has_a_tag(tmp_path: Path) -> None:
    """Where each tiltak has a column, a person sets the tags, of boxes as of all else."""
    rows = [
        [run(""), bold("Tiltak 1"), bold("Tiltak 2")],
        [bold("Navn på tiltak"), run(""), run("")],
        [bold("Målgruppe"), run(""), run("")],
        [bold("Tiltakets varighet"), *[run("☐ vår 2025 ☐ høst 2025")] * 2],
    ]

    assert not any(
        "varighet=" in line for line in _shown(tmp_path, heading("Tiltak") + table(rows))
    )


def test_what_is_a_list_gets_no_tag_of_something_else(tmp_path: Path) -> None:
    """Who gets how much of a tiltak is no part of its målgruppe."""
    asked = "Tilskudd til eiere: hvem og hvor mye?"
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    body += paragraph(bold(asked)) + paragraph(run("……………"))
    blank = tmp_path / "blank.docx"
    blank.write_bytes(document(lambda _: iter([body]), "typed"))
    made, _, _ = template_from(blank, form="2027")

    assert [(each.address, each.tag) for each in made.proposals] == [("tiltak[0].tilskudd", "")]
