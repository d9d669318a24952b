"""A county's own form, laid out quite differently from ours, under the same check."""

from pathlib import Path

from openxml_audit import OpenXmlValidator

from behovsmelding.docx import check_template, compile_template, read_back, unprinted, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import (
    Behovsmelding,
    Eier,
    Ordning,
    Tilskudd,
    Tiltak,
    Uh,
    VidereBehov,
    Videreføring,
    VidereførtTiltak,
)
from behovsmelding.model.felles import Kontaktperson, Målform, Vedlegg
from tests.support import templates as t
from tests.support.oracle import faults

FORM = load_form("2025")


def in_cell(tag: str, kind: str = "<w:text/>") -> str:
    """Write a control round a whole cell."""
    return t.control(tag, kind, t.cell(t.paragraph(t.prompt())))


def field(code: str) -> str:
    """Write a field, over three runs as Word does."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText> {code} </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def rows_of(tag: str, *cells: str) -> str:
    """Write a repeating section round the rows of a table."""
    return t.repeated(tag, f"<w:tr>{''.join(cells)}</w:tr>")


def grid(columns: int, *rows: str) -> str:
    """Write a table of ready rows."""
    lines = '<w:gridCol w:w="3000"/>' * columns
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Rutenett"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        f"<w:tblGrid>{lines}</w:tblGrid>{''.join(rows)}</w:tbl>"
    ).replace('<w:tblStyle w:val="Rutenett"/>', "")


def row(*cells: str) -> str:
    """Write a row; a text is a cell of its own."""
    inside = "".join(each if each.startswith("<w:sdt") else t.cell(each) for each in cells)
    return f"<w:tr>{inside}</w:tr>"


BOXES = t.paragraph(
    t.tick("gjelder_ordninger=regional"), " REKOM  ",
    t.tick("gjelder_ordninger=desentralisert"), " DEKOM  ",
    t.tick("gjelder_ordninger=kompetanseløftet"), " Kompetanseløftet",
)  # fmt: skip
PEOPLE = grid(
    3,
    row("", "Eier", "UH"),
    row("Navn", in_cell("eier.kontaktperson.navn"), in_cell("uh.kontaktperson.navn")),
    row("E-post", in_cell("eier.kontaktperson.epost"), in_cell("uh.kontaktperson.epost")),
    row("Institusjon", in_cell("eier.navn"), in_cell("uh.navn")),
    row(
        "Ordninger", BOXES, t.paragraph(t.tick("flere_eiere=ja"), " Ja ", t.tick("flere_eiere=nei"))
    ),
)
AMOUNTS = grid(
    3,
    row("Tiltak", "Eier", "UH"),
    rows_of("tiltak", in_cell("navn"), in_cell("tilskudd.eier"), in_cell("tilskudd.uh")),
    row("{%tr for v in videreføring %}", "", ""),
    row("Videreført, {{ v.ordning|kortnavn }}", "{{ v.eier|kr }}", "{{ v.uh|kr }}"),
    row("{%tr endfor %}", "", ""),
    row("Sum", in_cell("sum_eier"), in_cell("sum_uh")),
)
ANSWERS = t.repeated(
    "tiltak",
    grid(
        2,
        row("Tiltak nr. {{ loop.index }}", in_cell("navn")),
        row("Ordning", t.paragraph(t.choice("ordning", {
            "regional": "Regional ordning",
            "desentralisert": "Desentralisert ordning",
            "kompetanseløftet": "Kompetanseløftet",
        }, closed=True))),
        row("Forankring", in_cell("forankring", "")),
        row("Målgruppe", in_cell("målgruppe", "")),
        row("Varighet", t.paragraph(
            t.tick("varighet=høst 2025"), " H25 ", t.tick("varighet=vår 2026"), " V26")),
        row("Behov for {{ eier.navn }} etter våren", t.paragraph(
            t.text_control("videre_behov=høst 2026.eier"))),
    )
    + t.paragraph(""),
)  # fmt: skip
NEW_SECTION = '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>'
NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
TEMPLATE = t.docx(
    t.paragraph("Fylkets eget skjema", NOTE)
    + PEOPLE
    + NEW_SECTION
    + AMOUNTS
    + t.paragraph("{%p if vedlegg %}")
    + t.paragraph("Vedlegg")
    + t.paragraph("{%p for v in vedlegg %}")
    + t.paragraph("{{ loop.index }}. {{ v.navn }}{% if v.lenke %} ({{ v.lenke }}){% endif %}")
    + t.paragraph("{%p endfor %}")
    + t.paragraph("{%p endif %}")
    + ANSWERS,
    header=t.table(["{% if er_utkast %}Utkast{% endif %}", "{{ eier.navn }}"])
    + t.paragraph("Side ", field("PAGE"), " av ", field("NUMPAGES")),
    footer=t.paragraph("Merkes: ", t.text_control("eier.kontaktperson.merkes")),
    footnotes=f'<w:footnote w:id="2">{t.paragraph("Gjelder {{ eier.navn }} i {{ skjema }}.")}'
    "</w:footnote>",
    core="Behovsmelding for {{ eier.navn }}",
)
MELDING = Behovsmelding(
    skjema="2025",
    eier=Eier(
        navn="Fjord & Fjell {{ 7*7 }}",
        kontaktperson=Kontaktperson(navn="Kari", epost="k@x.no", merkes="Dekom #12035"),
    ),
    uh=Uh(navn="Nord universitet"),
    flere_eiere=[],
    tiltak=(
        Tiltak(
            navn="Lese",
            ordning=Ordning.REGIONAL,
            tilskudd=Tilskudd(eier=110_000, uh=0),
            forankring="Slik:\n\n1. **møter**\n2. [plan](https://example.no)\n   - og mer",
            målgruppe="- lærere\n- ledere",
            varighet=["vår 2026"],
            videre_behov=(VidereBehov(periode="høst 2026", eier=70_000),),
        ),
        Tiltak(navn="Regne", ordning=Ordning.REGIONAL, tilskudd=Tilskudd(eier=1, uh=2)),
    ),
    videreføring=(
        Videreføring(
            ordning=Ordning.DESENTRALISERT,
            tiltak=(VidereførtTiltak(nummer=1, navn="X", tilskudd=Tilskudd(eier=5_000, uh=6)),),
        ),
    ),
    vedlegg=(Vedlegg(navn="Plan", lenke="https://example.no/plan.pdf"), Vedlegg(navn="Brev")),
)


def test_a_countys_form_passes_the_check() -> None:
    """Tables for everything, controls round cells, two sections, footnotes: nothing to say."""
    assert check_template(TEMPLATE, FORM, Målform.NB) == ()


def test_a_countys_form_is_filled_and_valid(tmp_path: Path) -> None:
    """Every answer is read back as it was written, and what is not answered can be filled in."""
    compiled = compile_template(TEMPLATE, FORM, Målform.NB)
    for melding in (MELDING, Behovsmelding(skjema="2025")):
        docx = compiled.render(melding)
        assert faults(docx) == []
        assert verify(docx, compiled, melding) == ()
        (tmp_path / "fylke.docx").write_bytes(docx)
        assert OpenXmlValidator().validate(tmp_path / "fylke.docx").errors == []


def test_what_a_countys_form_says() -> None:
    """A few answers by their address, from cells, rows and the footer."""
    found = read_back(compile_template(TEMPLATE, FORM, Målform.NB).render(MELDING))
    expected = {
        "eier.navn": "Fjord & Fjell {{ 7*7 }}",
        "uh.kontaktperson.epost": None,
        "gjelder_ordninger=desentralisert": True,
        "gjelder_ordninger=kompetanseløftet": False,
        "flere_eiere=nei": True,
        "tiltak[0].tilskudd.uh": "0",
        "tiltak[1].ordning": "Regional ordning",
        "tiltak[0].forankring": MELDING.tiltak[0].forankring.canonical,  # type: ignore[union-attr]
        "tiltak[0].videre_behov=høst 2026.eier": "70\u00a0000",
        "tiltak[1].videre_behov=høst 2026.eier": None,
        "sum_eier": "115\u00a0001",
        "eier.kontaktperson.merkes": "Dekom #12035",
    }
    assert {address: found[address] for address in expected} == expected


def test_what_a_countys_form_leaves_out_is_told() -> None:
    """So that the county knows before a coordinator does."""
    compiled = compile_template(TEMPLATE, FORM, Målform.NB)
    assert "tiltak.lærerutdanning" in unprinted(compiled)
    assert "tiltak.videre_behov.eier" not in unprinted(compiled)
