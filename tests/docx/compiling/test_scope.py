"""A template may read the model and nothing else: every way round that is a finding."""

import pytest

from behovsmelding.docx import TemplateError, compile_template
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from tests.support import templates as t

FORM = load_form("2025")


def in_text(code: str) -> bytes:
    """Make a template of one paragraph."""
    return t.docx(t.paragraph(code))


EXPRESSIONS = {
    "{{ ukjent }}": "BM801",
    "{{ eier.nanv }}": "BM801",
    "{{ tiltak.navn }}": "BM845",
    "{{ eier.navn.upper }}": "BM801",
    "{{ loop.index }}": "BM801",
    "{{ self }}": "BM801",
    "{{ namespace }}": "BM801",
    "{{ eier.__class__ }}": "BM803",
    "{{ __import__ }}": "BM803",
    "{{ _private }}": "BM803",
    "{{ eier.navn.__init__.__globals__ }}": "BM803",
    "{{ er_lenket(1) }}": "BM803",
    "{{ ''.join(eier.navn) }}": "BM803",
    "{{ eier['navn'] }}": "BM803",
    "{{ tiltak[0] }}": "BM803",
    "{{ tiltak[0:2] }}": "BM803",
    "{{ range(10) }}": "BM803",
    "{{ cycler }}": "BM801",
    "{{ 1 + 1 }}": "BM803",
    "{{ 'a' * 10000000 }}": "BM803",
    "{{ 'a' ~ eier.navn }}": "BM803",
    "{{ 2 ** 99999999 }}": "BM803",
    "{{ -1 }}": "BM803",
    "{{ 1.5 }}": "BM803",
    "{{ [eier.navn] }}": "BM803",
    "{{ (1, 2) }}": "BM803",
    "{{ {'a': 1} }}": "BM803",
    "{{ eier.navn|safe }}": "BM815",
    "{{ eier.navn|attr('x') }}": "BM815",
    "{{ tiltak|map }}": "BM815",
    "{{ sum_eier|kr(1) }}": "BM803",
    "{{ eier.navn|kr }}": "BM809",
    "{{ eier.navn is defined }}": "BM815",
    "{{ eier }}": "BM809",
    "{{ tiltak }}": "BM809",
    "{{ eier.navn > 1 }}": "BM809",
    "{{ eier.navn": "BM804",
    "eier.navn }}": "BM804",
    "{{ }}": "BM804",
    "{{ '}}' }}": "BM804",
    "{{ 'a": "BM804",
    "{{ eier..navn }}": "BM804",
    "{{ " + "(" * 200 + "1" + ")" * 200 + " }}": "BM804",
    "{{ " + "a" * 600 + " }}": "BM803",
    "{{- eier.navn }}": "BM803",
    "{{ eier.navn -}}": "BM803",
    "{{p eier.navn }}": "BM809",
    "{{r eier.navn }}": "BM809",
    "tekst {{p eier.navn }}": "BM808",
    "{{tr eier.navn }}": "BM803",
    "{# hemmelig #}": "BM803",
    "x {% set a = 1 %}": "BM803",
    "x {% import 'os' as os %}": "BM803",
    "x {% include 'fil' %}": "BM803",
    "x {% extends 'fil' %}": "BM803",
    "x {% macro m() %}{% endmacro %}": "BM803",
    "x {% call m() %}{% endcall %}": "BM803",
    "x {% filter upper %}{% endfilter %}": "BM803",
    "x {% raw %}{% endraw %}": "BM803",
    "x {% block b %}{% endblock %}": "BM803",
    "x {% with a = 1 %}{% endwith %}": "BM803",
    "x {% do eier.navn %}": "BM803",
    "x {% autoescape false %}": "BM803",
    "x {% colspan 2 %}": "BM803",
    "x {% cellbg eier.navn %}": "BM803",
    "x {% hm %}": "BM803",
    "x {% vm %}": "BM803",
    "x {%r if er_utkast %}y{%r endif %}": "BM803",
    "x {%- if er_utkast %}y{% endif %}": "BM803",
    "x {% if eier.navn == '%' %}y{% endif %}": "BM803",
    "x {% if %}y{% endif %}": "BM804",
    "x {% if er_utkast %}y": "BM805",
    "x {% endif %}": "BM805",
    "x {% else %}": "BM805",
    "x {% for t in tiltak %}y{% endif %}": "BM805",
    "x {% for t in eier.navn %}y{% endfor %}": "BM809",
    "x {% for t in eier %}y{% endfor %}": "BM809",
    "x {% for a, b in tiltak %}y{% endfor %}": "BM803",
    "x {% for t in tiltak if t.navn %}y{% endfor %}": "BM803",
    "x {% for t in tiltak recursive %}y{% endfor %}": "BM803",
    "x {% for _t in tiltak %}y{% endfor %}": "BM803",
    "x {% for loop in tiltak %}y{% endfor %}": "BM803",
    "x {% for t in tiltak %}{{ t.nvan }}{% endfor %}": "BM801",
    "x {% for t in tiltka %}{{ t.navn }}{% endfor %}": "BM801",
    "{% if er_utkast %}": "BM807",
    "x {% if 'regionall' in gjelder_ordninger %}y{% endif %}": "BM810",
    "x {% if målform == 'se' %}y{% endif %}": "BM810",
    "x {% if tiltak == 1 %}y{% endif %}": "BM809",
}


@pytest.mark.parametrize("code", EXPRESSIONS)
def test_code_in_the_text_is_refused(code: str) -> None:
    """Each of these is a finding, and the first one is the one that tells why."""
    assert EXPRESSIONS[code] == t.codes(in_text(code))[0]


@pytest.mark.parametrize(
    "code",
    [
        "{{ eier.navn }}",
        "{{eier.navn}}",
        "{{ eier.kontaktperson.epost }}",
        "{{ sum_eier|kr }}",
        "{{ 'Utkast' if er_utkast }}",
        "{{ eier.navn or 'ukjent' }}",
        "{% if er_utkast and not uh %}a{% elif sum_eier > 100 %}b{% else %}c{% endif %}",
        "{% for t in tiltak %}{{ t.navn }}{% if not loop.last %}, {% endif %}{% endfor %}",
        "{% for t in tiltak %}{{ loop.index }}{% endfor %}",
        "{% for t in tiltak %}{{ t.ordning|kortnavn }}{% endfor %}",
        "x {% if 'regional' in gjelder_ordninger %}y{% endif %}",
        "x {% if uh is none or eier.navn is besvart %}y{% endif %}",
        "{% if eier.navn == “Narvik” %}krøllete anførselstegn{% endif %}",
        "{{ flere_eiere }}",
        "{{ leverer_flere_ordninger }}",
    ],
)
def test_what_a_template_may_say(code: str) -> None:
    """The list of DESIGN § 5, and no finding."""
    assert not t.codes(in_text(code))


CONTROLS = {
    "ukjent": "BM801",
    "eier.navn.x": "BM801",
    "eier..navn": "BM802",
    "eier.navn.": "BM802",
    "eier.__class__": "BM802",
    "_eier": "BM802",
    "{{ eier.navn }}": "BM816",
    "eier()": "BM802",
    "sumrader=regionla.eier": "BM810",
    "sumrader=.eier": "BM802",
    "eier=x.navn": "BM802",
    "tiltak=1.navn": "BM845",
    "eier": "BM809",
    "tiltak": "BM809",
    "tillegg": "BM809",
    "tiltak.navn": "BM845",
}


@pytest.mark.parametrize("tag", CONTROLS)
def test_tags_of_controls_are_checked(tag: str) -> None:
    """A tag that leads nowhere, or to what can't be printed, is a finding."""
    assert CONTROLS[tag] == t.codes(t.docx(t.paragraph(t.text_control(tag))))[0]


TICKS = {
    "gjelder=regionl": "BM810",
    "eier.navn": "BM809",
    "er_utkast=kanskje": "BM810",
    "tiltak=x": "BM809",
    "sum_eier=3": "BM809",
    "ukjent=ja": "BM801",
}


@pytest.mark.parametrize("tag", TICKS)
def test_tags_of_tick_boxes_are_checked(tag: str) -> None:
    """A box that could never be ticked is a finding."""
    assert TICKS[tag] == t.codes(t.docx(t.paragraph(t.tick(tag))))[0]


def split_over_a_control() -> str:
    """Begin a tag before a control and end it within."""
    inner = t.control("eier.navn", "<w:text/>", "<w:r><w:t>.navn }}</w:t></w:r>")
    return f"<w:p><w:r><w:t>{{{{ eier</w:t></w:r>{inner}</w:p>"


DELETED = 'w:id="1" w:author="x"'
LAYOUTS = {
    "a tag across a control's border": (split_over_a_control(), "BM806"),
    "a loop opened in a control and closed outside": (
        t.control("", "", t.paragraph("{%p for t in tiltak %}") + t.paragraph("x"))
        + t.paragraph("{%p endfor %}"),
        "BM806",
    ),
    "a loop opened in a section and closed outside": (
        t.repeated("tiltak", t.paragraph("{%p for v in varighet %}") + t.paragraph("x"))
        + t.paragraph("{%p endfor %}"),
        "BM806",
    ),
    "a loop opened in one cell and closed in the next": (
        t.table(["a {% for t in tiltak %}", "b {% endfor %}"]),
        "BM806",
    ),
    "a condition opened in one paragraph and closed in the next": (
        t.paragraph("a {% if er_utkast %}") + t.paragraph("b {% endif %}"),
        "BM806",
    ),
    "a paragraph's loop closed by a plain tag": (
        t.paragraph("{%p for t in tiltak %}") + t.paragraph("x {% endfor %}"),
        "BM806",
    ),
    "a tag for rows outside a table": (t.paragraph("{%tr for t in tiltak %}"), "BM808"),
    "a tag for rows beside text": (
        t.table(["h"], ["{%tr for t in tiltak %}x"], ["y"], ["{%tr endfor %}"]),
        "BM808",
    ),
    "a table that may have no rows": (
        t.table(["{%tr for t in tiltak %}"], ["x"], ["{%tr endfor %}"]),
        "BM812",
    ),
    "a row that may have no cells": (
        t.table(["{%tc for t in tiltak %}", "x", "{%tc endfor %}"]),
        "BM812",
    ),
    "a table without a grid": (t.table(["x"], grid=False), "BM811"),
    "a tag in an inline control": (
        f"<w:p>{t.control('', '', '<w:r><w:t>{%p if er_utkast %}</w:t></w:r>')}</w:p>"
        + t.paragraph("{%p endif %}"),
        "BM808",
    ),
    "a tag in the prompt of a control": (
        t.paragraph(t.control("eier.navn", "<w:text/>", "<w:r><w:t>{{ eier.navn }}</w:t></w:r>")),
        "BM817",
    ),
    "a control in a control": (
        t.control("tiltak", "", t.paragraph(t.text_control("navn"))),
        "BM817",
    ),
    "a table in a control": (t.control("eier.navn", "", t.table(["x"])), "BM817"),
    "a drawing in a control": (
        t.control("eier.navn", "", t.paragraph("<w:r><w:drawing/></w:r>", t.prompt())),
        "BM817",
    ),
    "a picture in a plain-text control": (
        t.paragraph(t.control("eier.navn", "<w:text/>", "<w:r><w:pict/></w:r>" + t.prompt())),
        "BM817",
    ),
    "a note in a control": (
        t.control("eier.navn", "", t.paragraph('x<w:r><w:footnoteReference w:id="1"/></w:r>')),
        "BM817",
    ),
    "two paragraphs in a control": (
        t.control("eier.navn", "", t.paragraph("Skriv") + t.paragraph("her"), prompts=False),
        "BM817",
    ),
    "a picture control": (
        t.control("eier.navn", "<w:picture/>", t.paragraph("x"), prompts=False),
        "BM813",
    ),
    "a repeating section without items": (
        t.control("tiltak", "<w15:repeatingSection/>", t.paragraph("x"), prompts=False),
        "BM813",
    ),
    "a repeating section of something single": (t.repeated("eier", t.paragraph("x")), "BM809"),
    "a repeating section of words": (t.repeated("flere_eiere", t.paragraph("x")), "BM809"),
    "a control round rows": (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
        + t.control("eier.navn", "", f"<w:tr>{t.cell('x')}</w:tr>")
        + "</w:tbl>"
        + t.paragraph(""),
        "BM813",
    ),
    "a closed list without a choice": (
        t.paragraph(t.choice("eier.navn", {"": "Velg"}, closed=True)),
        "BM814",
    ),
    "a closed list that lacks a choice": (
        t.repeated("tiltak", t.paragraph(t.choice("ordning", {"regional": "X"}, closed=True))),
        "BM814",
    ),
    "a control round nothing": (
        t.paragraph(t.text_control("eier.navn").partition("<w:sdtContent>")[0] + "</w:sdt>"),
        "BM813",
    ),
    "a control round two cells": (
        t.table([t.control("eier.navn", "", t.cell("x") + t.cell("y")), "z"]),
        "BM817",
    ),
    "a tag in an attribute": (
        '<w:p><w:bookmarkStart w:id="0" w:name="{{ eier.navn }}"/><w:bookmarkEnd w:id="0"/></w:p>',
        "BM816",
    ),
    "a tag in a field code": (
        "<w:p><w:r><w:instrText>REF {{ eier.navn }}</w:instrText></w:r></w:p>",
        "BM816",
    ),
    "a tag in deleted text": (
        t.paragraph(f"<w:del {DELETED}><w:r><w:delText>{{{{ uh }}}}</w:delText></w:r></w:del>"),
        "BM816",
    ),
    "a section break beside a tag": (
        "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{%p if er_utkast %}</w:t></w:r></w:p>"
        + t.paragraph("{%p endif %}"),
        "BM808",
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_would_lose_text_is_refused(name: str) -> None:
    """Tags and controls that stand where docxtpl would lose what stands beside them."""
    body, code = LAYOUTS[name]
    assert code in t.codes(t.docx(body))


def test_a_prompt_may_be_as_long_as_it_likes() -> None:
    """An answer takes its place; that is what a prompt is for."""
    prompt = t.paragraph(t.prompt("Beskriv kort.")) + t.paragraph(t.prompt("Bruk gjerne lister."))
    docx = t.docx(t.repeated("tiltak", t.control("forankring", "", prompt)))

    assert t.codes(docx) == []


def test_everything_is_found_at_once() -> None:
    """One run tells all, in the order of the text, with part, paragraph and the text around."""
    docx = t.docx(
        t.paragraph("Eier {{ eier.nanv }}") + t.paragraph("x") + t.paragraph(t.text_control("uhh")),
        header=t.paragraph("{{ 1 + 1 }}"),
    )
    with pytest.raises(TemplateError) as error:
        compile_template(docx, FORM, Målform.NB)
    expected = [
        ("BM801", "word/document.xml", 1, "Eier {{ eier.nanv }}", "navn"),
        ("BM801", "word/document.xml", 3, "uhh", "uh"),
        ("BM803", "word/header.xml", 1, "{{ 1 + 1 }}", None),
    ]
    found = [(f.code, f.part, f.paragraph, f.around, f.near) for f in error.value.findings]
    assert sorted(expected, key=str) == sorted(found, key=str)


def test_an_error_is_told_in_english() -> None:
    """The exception prints one line a finding."""
    with pytest.raises(TemplateError, match=r"paragraph 1: BM801 The template uses the name"):
        compile_template(in_text("{{ ukjent }}"), FORM, Målform.NB)
