"""How the page of a form reads: its headings, its tables, and who sends it."""

from itertools import pairwise
from typing import Any

import attrs
import pytest
from lxml import etree

import behovsmelding
from behovsmelding.api import template_for
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform, Status
from tests.support.commands import CHECKOUT
from tests.support.lines import document_lines
from tests.support.templates import unpacked

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
VEFSN = CHECKOUT / "examples" / "vefsn-2025.yaml"
EXAMPLES = ("narvik-2025", "vefsn-2025", "narvik-2027", "salten-2027")
SMALLEST = 22
"""11 points, in halves."""


def rendered(name: str, status: Status = Status.INNSENDT) -> bytes:
    """Render one of the examples."""
    melding = behovsmelding.load(CHECKOUT / "examples" / f"{name}.yaml")
    template = template_for(load_form(melding.skjema), Målform.NB)
    return template.render(attrs.evolve(melding, status=status))


def part(document: bytes, name: str) -> Any:
    """Return the root of a part."""
    return etree.fromstring(unpacked(document)[name])


@pytest.mark.parametrize(
    ("name", "sender"),
    [
        ("narvik-2025", "Narvik kommune"),
        ("narvik-2027", "Narvik kommune"),
        ("salten-2027", "Kompetansenettverket i Salten"),
    ],
)
def test_who_sends_it_and_when_is_said_where_it_is_looked_for(name: str, sender: str) -> None:
    """In the title, on top of every page, and in the properties that a file is found by."""
    document = rendered(name)
    year = name[-4:]
    title = "".join(next(part(document, "word/document.xml").iter(f"{W}p")).itertext())
    header = "".join(part(document, "word/header1.xml").itertext())
    core = unpacked(document)["docProps/core.xml"].decode()

    assert f" {year}" in title
    assert title.endswith(sender)
    assert header.strip() == f"Behovsmelding {year} – {sender}"
    assert f"{year} – {sender}</dc:title>" in core
    assert f"<dc:creator>{sender}</dc:creator>" in core


def levels(root: Any) -> list[int]:
    """Return the levels of the headings in a document, those of questions too."""
    found = []
    for paragraph in root.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        level = paragraph.find(f"{W}pPr/{W}outlineLvl")
        name = "" if style is None else style.get(f"{W}val")
        if name.startswith("Heading"):
            found.append(int(name[-1]))
        elif level is not None:
            found.append(int(level.get(f"{W}val")) + 1)
    return found


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("name", EXAMPLES)
def test_headings_come_in_order(name: str, status: Status) -> None:
    """The title is the first and the only one of its level, and none is passed over on the way."""
    found = levels(part(rendered(name, status), "word/document.xml"))

    assert found[0] == 1
    assert found.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(found))


@pytest.mark.parametrize("name", EXAMPLES[1:])
def test_no_empty_paragraph_makes_room(name: str) -> None:
    """What parts one thing from another is its own spacing; a cell may have nothing to say."""
    root = part(rendered(name), "word/document.xml")
    empty = [
        each
        for each in root.iter(f"{W}p")
        if not "".join(each.itertext()) and next(each.iterancestors(f"{W}tc"), None) is None
    ]

    assert empty == []


def test_no_text_is_smaller_than_eleven_points() -> None:
    """But for the code of the template, which Word hides, and what is no text."""
    styles = part(rendered("salten-2027"), "word/styles.xml")
    small = {
        style.get(f"{W}styleId")
        for style in styles.iter(f"{W}style")
        for size in style.iter(f"{W}sz")
        if int(size.get(f"{W}val")) < SMALLEST
    }

    assert small <= {"Malkode", "Smal"}


def test_each_tiltak_has_a_row_with_what_each_gets() -> None:
    """Where up to five recipients have room beside each other; of more there is no such table."""
    lines = document_lines(rendered("narvik-2027"))
    many = "\n".join(document_lines(rendered("salten-2027")))

    assert "Tiltak\tNarvik kommune\tNord universitet\tSum" in lines
    assert "1\t120\u00a0000\t340\u00a0000\t460\u00a0000" in lines
    assert "Sum\t170\u00a0000\t956\u00a0000\t1\u00a0126\u00a0000" in lines
    assert "Hvert tiltak til hver mottaker" not in many


def test_recipients_are_named_with_their_number() -> None:
    """In one spelling, beside what they are to get."""
    lines = document_lines(rendered("salten-2027"))

    assert "Fauske kommune\t972\u00a0418\u00a0021\t320\u00a0000" in lines
    assert any("Kontonummer: 1234\u00a056\u00a078903" in each for each in lines)


def test_sums_come_first_and_contacts_last() -> None:
    """Whoever judges a form reads the need; whom to write to is one table, with a row each."""
    document = rendered("salten-2027")
    lines = document_lines(document)
    need = next(at for at, each in enumerate(lines) if each.startswith("Total sum"))
    tiltak = lines.index("Tiltak 1")
    contacts = lines.index("Eiere og partnere")
    tables = part(document, "word/document.xml").iter(f"{W}tbl")
    last = list(tables)[-1]

    assert need < lines.index("Behovsvurdering") < tiltak < contacts
    assert len([*last.iter(f"{W}tr")]) == 1 + 1 + 4 + 3


def paragraph_with(root: Any, words: str) -> Any:
    """Return the first paragraph that holds *words*."""
    return next(each for each in root.iter(f"{W}p") if words in "".join(each.itertext()))


@pytest.mark.parametrize("målform", [Målform.NB, Målform.NN])
def test_words_of_a_question_lead_where_the_form_says(målform: Målform) -> None:
    """«langsiktig plan» is a link, and the question reads as it did."""
    form = load_form("2025")
    document = template_for(form, målform).render(behovsmelding.load(VEFSN))
    root = part(document, "word/document.xml")
    (link,) = root.iter(f"{W}hyperlink")
    relations = part(document, "word/_rels/document.xml.rels")
    targets = {each.get("Id"): each.get("Target") for each in relations}

    assert "".join(link.itertext()) == "langsiktig plan"
    assert targets[link.get(f"{R}id")] == form.lenker["langsiktig plan"]
    assert "".join(link.getparent().itertext()) == form.label("tiltak.langsiktig_plan").of(målform)


def test_a_draft_says_so_on_the_line_of_the_header() -> None:
    """Behind who sends it, so that the page begins where it does when it is sent in."""
    header = part(rendered("narvik-2025", Status.UTKAST), "word/header1.xml")
    (line,) = header.iter(f"{W}p")

    assert "".join(line.itertext()) == "Behovsmelding 2025 – Narvik kommuneUtkast"
    assert len([*line.iter(f"{W}tab")]) == 1


def test_what_explains_a_question_stays_on_its_page() -> None:
    """«Dersom ja» is about the boxes above it, and not about the sums that come below."""
    root = part(rendered("narvik-2025"), "word/document.xml")
    explains = paragraph_with(root, "Dersom ja")
    boxes = explains.getprevious()

    assert "".join(boxes.itertext()).endswith("Nei")
    assert boxes.find(f"{W}pPr/{W}keepNext") is not None
    assert explains.find(f"{W}pPr/{W}keepNext") is None


def test_a_sum_is_set_off_from_what_it_adds() -> None:
    """By a rule above it, wherever in its table it stands."""
    root = part(rendered("narvik-2025"), "word/document.xml")
    rows = [row for row in root.iter(f"{W}tr") if "".join(row.itertext()).startswith("Totalt:")]
    cells = [cell for row in rows for cell in row.iter(f"{W}tc")]

    assert len(rows) == 2
    assert all(cell.find(f"{W}tcPr/{W}tcBorders/{W}top") is not None for cell in cells)


def test_the_head_of_a_column_of_amounts_stands_above_them() -> None:
    """Also where the first row of the table has none."""
    head = paragraph_with(part(rendered("narvik-2025"), "word/document.xml"), "Økonomi").getnext()
    styles = [each.get(f"{W}val") for each in next(head.iter(f"{W}tr")).iter(f"{W}pStyle")]

    assert styles == ["Tabelltekst", "Tabelltall", "Tabelltekst"]
