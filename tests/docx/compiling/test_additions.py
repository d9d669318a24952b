"""What the engine adds to a package, it marks with what no template can hold itself."""

import pytest

from behovsmelding.docx import compile_template, verify
from behovsmelding.docx.ooxml.xml import parse
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Tiltak
from behovsmelding.model.felles import Målform
from tests.support import templates as t

FORM = load_form("2025")
MELDING = Behovsmelding(
    skjema="2025", tiltak=(Tiltak(forankring="1. en\n2. to\n\n- [lenke](https://x.no)"),)
)
ODD = "\ue000 og \ue001 og &lt;?bm cut?&gt; og <?bm cut?><!--cut-->"
"""What the engine once marked with, and what looks like its marks, written in XML."""
SHOWN = "\ue000 og \ue001 og &lt;?bm cut?&gt; og "
SECTION = t.repeated("tiltak", t.rich_control("forankring"))
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LEVEL = '<w:lvl w:ilvl="0"><w:lvlText w:val="\ue000 og \ue001"/></w:lvl>'
_NUMBERING = f"""<w:numbering xmlns:w="{t.W}"><w:abstractNum w:abstractNumId="0">{_LEVEL}
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
_PROPERTY = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="avdeling">'
    f"<vt:lpwstr>{ODD}</vt:lpwstr></property></Properties>"
)


def with_link() -> bytes:
    """Make a template with a link of its own, to an odd address."""
    return t.related(t.docx(SECTION), "hyperlink", "https://\ue000\ue001", outside=True)


ODD_PARTS = {
    "word/numbering.xml": (
        t.joined(
            t.docx(SECTION),
            "word/numbering.xml",
            _NUMBERING,
            kind=f"{_MAIN}.numbering+xml",
            relation="numbering",
        ),
        'w:lvlText w:val="\ue000 og \ue001"/>',
    ),
    "docProps/custom.xml": (
        t.joined(
            t.docx(SECTION),
            "docProps/custom.xml",
            _PROPERTY,
            owner="",
            kind="application/vnd.openxmlformats-officedocument.custom-properties+xml",
            relation="custom-properties",
        ),
        f"<vt:lpwstr>{SHOWN}</vt:lpwstr>",
    ),
    "word/_rels/document.xml.rels": (with_link(), 'Target="https://\ue000\ue001"'),
    "word/document.xml": (
        t.docx(t.paragraph(ODD, style="\ue000") + SECTION),
        f'<w:t xml:space="preserve">{SHOWN}</w:t>',
    ),
}


@pytest.mark.parametrize("part", ODD_PARTS)
def test_a_part_is_cut_only_where_the_engine_marked_it(part: str) -> None:
    """What the template says in a part that documents add to is there, and the part is whole."""
    docx, said = ODD_PARTS[part]
    template = compile_template(docx, FORM, Målform.NB)
    rendered = template.render(MELDING)
    written = t.unpacked(rendered)[part]
    parse(written, part)

    assert written.decode().count(said) == 1
    assert verify(rendered, template, MELDING) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<w:p>", '<w:p><w:pPr><w:pStyle w:val="\ue000\ue001"/></w:pPr>'),
        ('<w:alias w:val="forankring"/>', '<w:alias w:val="\ue000&lt;w:hole/&gt;"/>'),
        ("</w:sdtPr>", "<w:hole/></w:sdtPr>"),
    ],
    ids=["a style", "a title", "an element of another's"],
)
def test_an_answer_comes_where_the_control_has_it(old: str, new: str) -> None:
    """Also in a list, whose items carry the look of the control's own paragraph."""
    docx = t.docx(t.repeated("tiltak", t.rich_control("forankring").replace(old, new, 1)))
    template = compile_template(docx, FORM, Målform.NB)
    rendered = template.render(MELDING)
    written = t.unpacked(rendered)["word/document.xml"].decode()
    parse(written.encode(), "word/document.xml")

    assert written.count(new.removeprefix("<w:p><w:pPr>").removesuffix("</w:pPr>")) >= 1
    assert written.count("<w:numPr><w:ilvl w:val=") == 3
    assert verify(rendered, template, MELDING) == ()
