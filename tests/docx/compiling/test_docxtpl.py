"""Templates without controls come out as docxtpl itself would make them."""

import io
from typing import Any

import pytest
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment
from lxml import etree

from behovsmelding.docx import compile_template
from behovsmelding.docx.ooxml.xml import w
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Ordning, Tilskudd, Tiltak, Uh
from behovsmelding.model.felles import Målform
from tests.support import templates as t

FORM = load_form("2025")
MELDING = Behovsmelding(
    skjema="2025",
    eier=Eier(navn="Fjord & Fjell <Nordland> AS", kompetansenettverk="Nord\u00a0og «sør»"),
    uh=Uh(navn="Nord {universitet}"),
    gjelder=[Ordning.REGIONAL],
    tiltak=(
        Tiltak(navn="A & B", ordning=Ordning.REGIONAL, tilskudd=Tilskudd(eier=1_000, uh=20_000)),
        Tiltak(navn="<C>", ordning=Ordning.REGIONAL, tilskudd=Tilskudd(eier=3, uh=4)),
        Tiltak(navn="D", ordning=Ordning.REGIONAL, tilskudd=Tilskudd(eier=5, uh=6)),
    ),
)


def by_docxtpl(docx: bytes) -> DocxTemplate:
    """Render with docxtpl as its documentation says, escaping on."""
    template = DocxTemplate(io.BytesIO(docx))
    context = {name: getattr(MELDING, name) for name in dir(MELDING) if not name.startswith("_")}
    environment = Environment(autoescape=True)
    environment.filters["kr"] = lambda amount: f"{amount},-"
    template.render(context, environment, autoescape=True)
    return template


def canonical(xml: bytes) -> str:
    """Write XML in the one form that equal XML has, without the runs that docxtpl leaves empty."""
    parser = etree.XMLParser(remove_blank_text=True)
    root = etree.fromstring(xml, parser)
    for run in list(root.iter(w("r"))):
        if {each.tag for each in run} <= {w("rPr"), w("t")} and not "".join(run.itertext()):
            run.getparent().remove(run)
    return str(etree.tostring(root, method="c14n2"))


def body(data: bytes) -> Any:
    """Return the body of a document, as canonical XML."""
    return canonical(t.unpacked(data)["word/document.xml"])


def assert_same(docx: bytes) -> None:
    """Render a template both ways and compare the body."""
    out = io.BytesIO()
    by_docxtpl(docx).save(out)
    ours = compile_template(docx, FORM, Målform.NB).render(MELDING)
    assert body(out.getvalue()) == body(ours)


LOOP = t.paragraph("{%p for t in tiltak %}"), t.paragraph("{%p endfor %}")
TEMPLATES = {
    "a name": t.paragraph("Eier: {{ eier.navn }}, {{uh.navn}}."),
    "an amount": t.paragraph("{{ sum_eier|kr }} av {{ sum_totalt }}"),
    "a condition in a line": t.paragraph("a{% if er_utkast %} utkast{% else %} x{% endif %} b"),
    "a loop in a line": t.paragraph(
        "{% for t in tiltak %}{{ loop.index }}{{ t.navn }} {% endfor %}"
    ),
    "a paragraph that repeats": LOOP[0] + t.paragraph("{{ t.navn }}") + LOOP[1],
    "a paragraph with a condition": (
        t.paragraph("{%p if er_utkast %}")
        + t.paragraph("Utkast")
        + t.paragraph("{%p else %}")
        + t.paragraph("Endelig")
        + t.paragraph("{%p endif %}")
    ),
    "a loop in a loop": (
        LOOP[0]
        + t.paragraph("{{ t.navn }}")
        + t.paragraph("{%p if t.tilskudd.uh > 4 %}")
        + t.paragraph("mye: {{ t.tilskudd.uh }}")
        + t.paragraph("{%p endif %}")
        + LOOP[1]
    ),
    "rows that repeat": t.table(
        ["Tiltak", "Eier"],
        ["{%tr for t in tiltak %}", ""],
        ["{{ t.navn }}", "{{ t.tilskudd.eier }}"],
        ["{%tr endfor %}", ""],
    ),
    "cells that repeat": t.table(
        ["Navn", "{%tc for t in tiltak %}", "{{ t.navn }}", "{%tc endfor %}"]
    ),
    "cells that fall away": t.table(["a", "{%tc if not er_utkast %}", "b", "{%tc endif %}", "c"]),
    "curly quotes": t.paragraph("{% if eier.navn == “x” %}a{% else %}b{% endif %}"),
    "blanks at the border of a run": (
        "<w:p><w:r><w:t>a </w:t></w:r><w:r><w:t> {{ uh.navn }}</w:t></w:r></w:p>"
    ),
    "a look of its own": (
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{ eier</w:t></w:r><w:proofErr w:type='spellStart'/>"
        "<w:r><w:rPr><w:i/></w:rPr><w:t>.navn }} slutt</w:t><w:tab/></w:r><w:r><w:t>x</w:t></w:r>"
        "</w:p>"
    ),
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_same_as_docxtpl(name: str) -> None:
    """The same body, in canonical XML."""
    assert_same(t.docx(TEMPLATES[name]))


@given(st.data())
def test_a_tag_cut_anywhere_is_the_same_as_docxtpl(data: st.DataObject) -> None:
    """Word may cut a text into runs anywhere, in the middle of a tag too."""
    text = "Fra {{ eier.navn }} og {% if er_utkast %}utkast{% endif %} {{uh.navn}}: {{ sum_uh }}"
    cuts = sorted(data.draw(st.sets(st.integers(1, len(text) - 1), max_size=8)))
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    looks = [data.draw(st.sampled_from(["", "<w:rPr><w:b/></w:rPr>"])) for _ in pieces]
    runs = "".join(
        f'<w:r>{look}<w:t xml:space="preserve">{piece}</w:t></w:r>'
        for look, piece in zip(looks, pieces, strict=True)
    )
    assert_same(t.docx(f"<w:p>{runs}</w:p>"))
