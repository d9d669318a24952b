"""No value is markup: what a coordinator writes is in the document, character by character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.docx import compile_template, read_back, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Tiltak
from behovsmelding.model.felles import Målform
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.tekst import Tekst, clean
from tests.support import templates as t
from tests.support.oracle import faults

FORM = load_form("2025")
BODY = (
    t.paragraph("Navn: {{ eier.navn }}", '<w:r><w:footnoteReference w:id="2"/></w:r>')
    + t.paragraph(t.text_control("eier.navn"))
    + t.control("eier.navn", "", t.paragraph(t.prompt()))
    + t.table(["a", t.control("eier.navn", "<w:text/>", t.cell(t.paragraph(t.prompt())))])
    + t.paragraph("{%p for t in tiltak %}")
    + t.paragraph("{{p t.forankring }}")
    + t.paragraph("{{r t.forankring }}")
    + t.paragraph("{{ t.forankring }}")
    + t.paragraph("{%p endfor %}")
    + "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
    + t.repeated(
        "tiltak",
        t.rich_control("forankring")
        + t.paragraph(t.control("forankring", "", t.prompt()))
        + t.paragraph(t.text_control("forankring", lines=True)),
    )
)
TEMPLATE = compile_template(
    t.docx(
        BODY,
        header=t.paragraph("{{ eier.navn }}"),
        footer=t.paragraph("{{ eier.navn }}"),
        footnotes=f'<w:footnote w:id="2">{t.paragraph("{{ eier.navn }}")}</w:footnote>',
        core="{{ eier.navn }}",
    ),
    FORM,
    Målform.NB,
)


def check_everywhere(text: str) -> None:
    """Print *text* as a name and as a long answer, in every kind of place, and read it back."""
    name = " ".join(clean(text).split("\n")).strip() or None
    melding = Behovsmelding(
        skjema="2025", eier=Eier(navn=name), tiltak=(Tiltak(navn=name, forankring=text),)
    )
    docx = TEMPLATE.render(melding)
    assert not faults(docx)
    assert not verify(docx, TEMPLATE, melding)
    found = read_back(docx)
    long = melding.tiltak[0].forankring
    assert melding.eier is not None
    assert melding.eier.navn == found["eier.navn"]
    assert (long and long.canonical) == found["tiltak[0].forankring"]


HOSTILE = [
    "{{ 7*7 }}",
    "{% if 1 %}",
    "{%p for t in tiltak %}",
    "{# x #}",
    "{_{ 7*7 }_}",
    "{_% x %_}",
    "}}",
    "%}",
    "{{ t0 }}",
    "{% t0 %}",
    "<?bm c0?>",
    "<?bm e0?>",
    "bm:id",
    '<w:id w:val="bm:id"/>',
    "<w:hole/>",
    "]]>",
    "<![CDATA[x]]>",
    "&amp;",
    "&copy;",
    "&#10;",
    "&",
    "<b>fet</b>",
    "</w:t></w:r></w:p>",
    "<script>alert(1)</script>",
    "<!-- x -->",
    "<!DOCTYPE x>",
    "Fjord & Fjell <Nordland> AS",
    "\"'“”‘’«»",
    "2*3*4",
    "_x_",
    "1. mai",
    "17. mai",
    "# 1",
    "C:\\_mappe",
    "[a]: http://x.no",
    "---",
    "***",
    "**",
    "* *x* *",
    "`kode`",
    "| a | b |",
    "![bilde](https://x.no/a.png)",
    "[ftp](ftp://x.no)",
    "[x](javascript:alert(1))",
    '[x](https://x.no/?a=1&b="2"<3>)',
    "[**x**](https://x.no)",
    "**[x](https://x.no)** og *[y](mailto:a@x.no)*",
    "\u00a0\u00a0innrykk",
    "  innrykk",
    "a\tb",
    "a\n\tb",
    "a\nb\n\nc\n\n\n\nd",
    "- a\n- b\n  - c\n    - d\n- e",
    "1. a\n2. b\n\n3. c\n4. d",
    "5. a\n6. b\n\ntekst\n\n1. c\n2. d",
    "- a\n  1. b\n  2. c\n- d\n  1. e\n  2. f",
    "1. a\n2. b\n   linje\n3. c",
    "## Overskrift\ntekst\n### Mindre\n\n## Til",
    "**fet** *skrå* ***begge***",
    "æøåÆØÅ ščŋđŧž 漢字 🙂 e\u0301 \u200b \u00ad \u202e",
    "\ue000\ue001",
    "x" * 5000,
    "None",
    "0",
    "true",
    "{eier.navn} %s %(x)s ${x} {0}",
    "\\n \\t \\\\ \\u0041",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_values_print_as_they_are(text: str) -> None:
    """In text and controls, in headers, footers, footnotes and the title."""
    check_everywhere(text)


def test_a_pool_of_lists_that_is_used_up_grows() -> None:
    """However many lists there are, each begins where it should."""
    lists = "\n\ntekst\n\n".join(f"{n}. a\n{n + 1}. b" for n in [1] * 20 + [3, 1, 7])
    check_everywhere(lists)


_PIECES = st.sampled_from(
    ["*", "**", "- ", "1. ", "2. ", "## ", "  ", "\n", "\n\n", "[", "](", ")", "https://x.no", "{{",
     "}}", "{%", "%}", "&", "<", ">", '"', "x", "æ", " ", "\t", "\\", "_", "#", "|", "]]>"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(_PIECES, max_size=30).map("".join))


@given(TEXTS)
def test_any_text_survives(text: str) -> None:
    """It is refused by the model, or it is in the document, unchanged."""
    try:
        Tekst(text)
    except (InvariantError, ValueError):
        return
    check_everywhere(text)
