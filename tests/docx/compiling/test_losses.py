"""Nothing in a template is lost, and nothing prints twice, whatever its text looks like."""

import pytest

from behovsmelding.docx import Finding, check_template, compile_template, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier
from behovsmelding.model.felles import Målform
from tests.support import templates as t

FORM = load_form("2025")
MELDING = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik"))
P = t.paragraph


def checked(docx: bytes) -> tuple[Finding, ...]:
    """Return everything that is wrong with a template."""
    return check_template(docx, FORM, Målform.NB)


def codes(docx: bytes) -> list[str]:
    """Return the codes of what is wrong with a template."""
    return [finding.code for finding in checked(docx)]


def printed(body: str) -> str:
    """Render a template of *body*, see that nothing is lost, and return its body."""
    template = compile_template(t.docx(body), FORM, Målform.NB)
    document = template.render(MELDING)
    assert verify(document, template, MELDING) == ()
    return t.unpacked(document)["word/document.xml"].decode().partition("<w:body>")[2]


BRACES = {
    "a control between braces": P("Andel {") + P(t.text_control("eier.navn")) + P("% av alle"),
    "a cell between braces": t.table(
        ["100 %", t.control("eier.navn", "<w:text/>", t.cell(P(t.prompt()))), "} b"]
    )
    + P("Slutt"),
    "a brace after a tag": P("{{ eier.navn }}") + P("} b"),
    "a brace before a tag": P("b {") + P("{{ eier.navn }}"),
    "what looks like a token": P("{{ eier.navn }}") + P("{") + P("{ t0 }") + P("}"),
    "a token past the last": P("{{ eier.navn }}") + P("{") + P("{ t99 }") + P("}"),
    "a number sign": P("{", t.text_control("eier.navn"), "# b"),
    "braces in an attribute": P("{{ eier.navn }}", "<w:bookmarkStart w:id='1' w:name='a}'/>")
    + P("} b"),
    "private-use characters": P("{{ eier.navn }} \ue000\ue001\uf8ff"),
}


@pytest.mark.parametrize("name", BRACES)
def test_braces_in_the_text_are_text(name: str) -> None:
    """Braces and per cent signs outside a tag join nothing: docxtpl deletes what is between."""
    body = BRACES[name]
    written = printed(body)
    assert written.count("Narvik") == 1
    assert written.count("<w:p>") == body.count("<w:p>")
    for text in ("Andel {", "% av alle", "100 %", "} b", "b {", "{ t0 }", "{ t99 }", "# b",
                 "Slutt", "\ue000\ue001\uf8ff"):  # fmt: skip
        assert written.count(text) == body.count(text)


@pytest.mark.parametrize(
    "body",
    [
        P("x {%r t99 %}"),
        t.table(["{%tr t99 %}"]) + P("x"),
        "<w:r><w:t>{{ t99 }}</w:t></w:r>",
        P(t.text_control("{{ t99 }}")),
    ],
)
def test_what_looks_like_our_own_token_is_a_finding(body: str) -> None:
    """A template that writes the engine's own marks can't make it stumble."""
    assert codes(t.docx(body))


def parted(between: str) -> str:
    """Part a tag in two runs, with something between."""
    return (
        f"<w:p><w:r><w:t>a {{{{ eier</w:t></w:r>{between}<w:r><w:t>.navn }}}} b</w:t></w:r></w:p>"
    )


BETWEEN = [
    t.text_control("uh.navn"),
    t.control("", "<w:text/>", "<w:r><w:tab/></w:r>"),
    "<w:r><w:drawing/></w:r>",
    "<w:r><w:pict/></w:r>",
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
    "<w:r><w:br/></w:r>",
    "<w:r><w:tab/></w:r>",
    "<w:r><w:noBreakHyphen/></w:r>",
    '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
    '<w:hyperlink w:anchor="x"><w:r><w:tab/></w:r></w:hyperlink>',
    '<w:commentRangeStart w:id="0"/>',
    '<w:ins w:id="1" w:author="x"><w:r><w:t>.kontaktperson</w:t></w:r></w:ins>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
]


@pytest.mark.parametrize("between", BETWEEN)
def test_a_tag_round_something_is_refused(between: str) -> None:
    """What stands in the middle of a tag would go away when the tag is put together."""
    assert codes(t.docx(parted(between))) == ["BM806"]


@pytest.mark.parametrize(
    "inside",
    [
        "<w:t>{{ eier</w:t><w:br/><w:t>.navn }}</w:t>",
        "<w:t>{{ eier</w:t><w:tab/></w:r><w:r><w:t>.navn }}</w:t>",
        "<w:t>{{ eier</w:t></w:r><w:r><w:tab/><w:t>.navn }}</w:t>",
    ],
)
def test_a_tag_round_something_in_its_runs_is_refused(inside: str) -> None:
    """It is no better when what would be lost stands in the run where the tag begins or ends."""
    assert codes(t.docx(f"<w:p><w:r>{inside}</w:r></w:p>")) == ["BM806"]


def test_what_word_itself_puts_in_a_tag_is_no_matter() -> None:
    """A tag is put together over spelling marks, page breaks of the last print, and bookmarks."""
    marks = (
        '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3" w:name="b"/>'
        "<w:r><w:rPr><w:b/></w:rPr><w:lastRenderedPageBreak/><w:t></w:t></w:r>"
    )
    written = printed(parted(marks) + P('<w:bookmarkEnd w:id="3"/>'))
    assert "a Narvik" in written
    assert "bookmarkStart" in written


@pytest.mark.parametrize(
    "code",
    [
        "x {% if er_utkast %}a{% else %}b{% else %}c{% endif %}",
        "x {% if er_utkast %}a{% else %}b{% elif er_utkast %}c{% endif %}",
    ],
)
def test_nothing_but_the_end_follows_else(code: str) -> None:
    """What stands after a second `else` would never be printed."""
    assert codes(t.docx(P(code))) == ["BM805"]


def test_an_else_within_another_is_no_second_one() -> None:
    """Each condition has its own."""
    inner = "{% if er_utkast %}a{% else %}b{% endif %}"
    assert not codes(t.docx(P(f"x {{% if er_utkast %}}{inner}{{% else %}}{inner}{{% endif %}}")))


@pytest.mark.parametrize("number", [51, 400, 1500])
def test_blocks_too_deep_in_each_other_are_refused(number: int) -> None:
    """More than a renderer can follow is a finding, and one is enough."""
    deep = "{% if er_utkast %}" * number + "y" + "{% endif %}" * number
    assert codes(t.docx(P("x" + deep))) == ["BM818"]
    deep = "{% for t in tiltak %}" * number + "y" + "{% endfor %}" * number
    assert codes(t.docx(P("x" + deep))) == ["BM818"]


def test_fifty_blocks_in_each_other_are_printed() -> None:
    """The limit is far beyond any form, and what is below it works."""
    assert "y" in printed(P("x" + "{% if eier %}" * 50 + "y" + "{% endif %}" * 50))


CORE = {
    "in an attribute": 'x</dc:title><dc:creator a="{{ t99 }}">y</dc:creator><dc:title>',
    "in the root": "x</dc:title>{{ t99 }}<dc:title>",
    "in an element in a property": "x<b>{{ eier.navn }}</b>",
    "beside an element in a property": "{{ eier.navn }}<b/>",
    "for runs": "{{r eier.navn }}",
    "for paragraphs": "{%p if er_utkast %}y{%p endif %}",
}


@pytest.mark.parametrize("name", CORE)
def test_tags_that_no_property_can_have(name: str) -> None:
    """A core property is plain text: what stands in it in another way would stay as it is."""
    assert "BM816" in codes(t.docx(P("x"), core=CORE[name]))


BOXES = ["<w:checkbox/>", "<w15:checkbox/>", "<w14:comboBox/>", "<w14:text/>",
         "<w:repeatingSection/>", "<w14:dropDownList/>"]  # fmt: skip


@pytest.mark.parametrize("kind", BOXES)
def test_kinds_of_control_that_only_look_like_one(kind: str) -> None:
    """A control's kind is known by its full name."""
    body = P(t.control("er_utkast", kind, t.prompt()))
    assert codes(t.docx(body)) == ["BM813"]


@pytest.mark.parametrize(
    "sign", ["zz", "110000", "0000", "000A", "D800", "dfff", "FFFE", "FDD0", "+261", "2_61", "26"]
)
def test_signs_of_tick_boxes_that_are_no_characters(sign: str) -> None:
    """The sign of a box is written in the document, so it must be one that XML can hold."""
    assert codes(t.docx(P(t.tick("er_utkast").replace("2612", sign)))) == ["BM813"]
    assert codes(t.docx(P(t.tick("er_utkast").replace("2610", sign)))) == ["BM813"]


def test_signs_of_tick_boxes_may_be_any_character() -> None:
    """Even one that XML has to escape."""
    assert "&lt;" in printed(P(t.tick("er_utkast").replace("2612", "003C")))


_NUMBERING = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORANKRING = t.repeated("tiltak", t.rich_control("forankring"))


def typed(body: str, part: str, kind: str, content: str) -> bytes:
    """Make a template with one part more."""
    known = t.unpacked(t.docx(body))["[Content_Types].xml"].decode()
    own = f'<Override PartName="/{part}" ContentType="{kind}"/></Types>'
    types = known.replace("</Types>", own)
    return t.docx(body, parts={"[Content_Types].xml": types, part: content})


@pytest.mark.parametrize(
    "inside",
    [
        '<w:num w:numId="x"><w:abstractNumId w:val="0"/></w:num>',
        '<w:num w:numId="99999999999999999999"/>',
        '<w:abstractNum w:abstractNumId="1.5"/>',
        '<w:abstractNum w:abstractNumId="1_5"/>',
    ],
)
def test_numbers_of_lists_that_are_no_numbers(inside: str) -> None:
    """The engine counts on from the template's lists."""
    numbering = f'<w:numbering xmlns:w="{t.W}">{inside}</w:numbering>'
    found = checked(typed(_FORANKRING, "word/numbering.xml", _NUMBERING, numbering))
    assert [(each.code, each.part) for each in found] == [("BM820", "word/numbering.xml")]


def test_numbers_of_properties_that_are_no_numbers() -> None:
    """The engine counts on from the template's own properties."""
    names = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    custom = f'<Properties xmlns="{names}"><property pid="x"/></Properties>'
    found = checked(typed(P("x"), "docProps/custom.xml", _CUSTOM, custom))
    assert [(each.code, each.part) for each in found] == [("BM820", "docProps/custom.xml")]


def test_what_nobody_thought_of_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """A check never ends in a traceback, and the finding tells what happened."""

    def stumble(*_args: object) -> None:
        raise KeyError("w:val")

    monkeypatch.setattr("behovsmelding.docx.compiling.compile.scan", stumble)
    (found,) = checked(t.docx(P("x")))
    assert found.code == "BM820"
    assert found.around == "KeyError: 'w:val'"


@pytest.mark.parametrize(
    ("body", "around"),
    [
        (P("a") + P("b", "<w:r><w:instrText>TEXT {{ uh }}</w:instrText></w:r>"), "b"),
        (P("a") + t.control("{{ uh }}", "", P("b")), "b"),
        (P("a") + t.table(["b"]).replace("<w:tblPr>", '<w:tblPr w:x="{{ uh }}">'), "b"),
    ],
)
def test_where_a_tag_that_is_never_filled_stands(body: str, around: str) -> None:
    """The finding names the paragraph, so that the tag can be found in a long form."""
    found = checked(t.docx(body + P("")))[0]
    assert (found.code, found.paragraph, found.around) == ("BM816", 2, around)


def test_where_a_table_without_a_grid_stands() -> None:
    """The finding names the table's first paragraph; the second table lies in the first."""
    inner = P("dypt") + t.table(["dypere"], grid=False) + P("")
    found = checked(t.docx(P("a") + t.table([inner], grid=False) + P("")))
    places = [(each.code, each.paragraph, each.around) for each in found]
    assert places == [("BM811", 2, "dypt"), ("BM811", 3, "dypere")]


@pytest.mark.parametrize(
    ("tag", "near"),
    [
        ("gjelder=regionl", "gjelder"),
        ("eier=x.navn", "eier.navn"),
        ("eier=x", None),
        ("tiltak=1.navn", None),
    ],
)
def test_a_choice_where_there_is_none(tag: str, near: str | None) -> None:
    """The finding quotes the whole tag, and says what it would be without the choice."""
    (found,) = checked(t.docx(P(t.text_control(tag))))
    assert (found.code, found.params["tagg"], found.near) == ("BM802", tag, near)


_COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NAMED = f'xmlns:w="{t.W}"'
_TWO_RUNS = "<w:p><w:r><w:t>{</w:t></w:r><w:r><w:t>{ eier.navn }}</w:t></w:r></w:p>"
_LINK = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" TargetMode="External" Target="https://x.no/{{ eier.navn }}"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>'
    "</Relationships>"
)
OTHERS = {
    "a comment": ("word/comments.xml", f"<w:comments {_NAMED}>{P('{{ uh }}')}</w:comments>"),
    "two runs": ("word/comments.xml", f"<w:comments {_NAMED}>{_TWO_RUNS}</w:comments>"),
    "the glossary": ("word/glossary/document.xml", f"<w:x {_NAMED}>{P('{%p if a %}')}</w:x>"),
    "a property": ("docProps/custom.xml", "<a>{{ eier.navn }}</a>"),
    "the application's": ("docProps/app.xml", "<a><b>x</b>{{ eier.navn }}</a>"),
    "a chart": ("word/charts/c.xml", "<a:p xmlns:a='a'><a:t>{</a:t><a:t>{ uh }}</a:t></a:p>"),
    "an attribute": ("word/settings.xml", '<a b="{{ eier.navn }}"/>'),
    "a link": (
        "word/_rels/comments.xml.rels",
        _LINK,
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_tags_in_parts_that_are_never_filled(name: str) -> None:
    """Whoever writes a tag expects an answer there."""
    part, content = OTHERS[name]
    (found,) = checked(t.docx(P("x"), parts={part: content}))
    assert (found.code, found.part) == ("BM816", part)
    assert found.around


def test_every_paragraph_with_a_tag_in_a_comment_is_told_of() -> None:
    """Once, with its number."""
    body = P("a") + P("{{ uh }} {{ eier.navn }}") + P("{{ uh }}")
    comments = f"<w:comments {_NAMED}>{body}</w:comments>"
    found = checked(typed(P("x"), "word/comments.xml", _COMMENTS, comments))
    assert [(each.code, each.paragraph) for each in found] == [("BM816", 2), ("BM816", 3)]


def test_the_form_of_a_lists_numbers_is_no_tag() -> None:
    """Word writes the number of a level as a per cent sign and a digit."""
    level = '<w:lvl w:ilvl="0"><w:lvlText w:val="{%1}"/></w:lvl>'
    inside = f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
    numbering = f"<w:numbering {_NAMED}>{inside}</w:numbering>"
    assert not codes(typed(P("x"), "word/numbering.xml", _NUMBERING, numbering))


def section(*contents: str) -> str:
    """Write a repeating section of `tiltak` with several items."""
    items = "".join(
        '<w:sdt><w:sdtPr><w:id w:val="4"/><w15:repeatingSectionItem/></w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
        for content in contents
    )
    return t.control("tiltak", "<w15:repeatingSection/>", items, prompts=False)


_ITEM = P("Navn: ", t.text_control("navn"), " {{ ordning }}")


@pytest.mark.parametrize(
    "other",
    [
        P("Noe annet"),
        P("Navn: ", t.text_control("navn"), " {{ egenandel }}"),
        P("Navn: ", t.text_control("egenandel"), " {{ ordning }}"),
        P("Navn: ", t.rich_control("navn"), " {{ ordning }}"),
        _ITEM + P("mer"),
        P("Navn: ", t.text_control("navn"), " {{ ordning }}", "<w:r><w:drawing/></w:r>"),
        "",
    ],
)
def test_items_of_a_section_that_differ(other: str) -> None:
    """Only the first item is repeated: what only another one says would be lost."""
    assert "BM819" in codes(t.docx(section(_ITEM, other)))
    assert "BM819" in codes(t.docx(section(_ITEM, _ITEM, other)))


def test_items_of_a_section_that_are_copies() -> None:
    """Word copies an item with new numbers, and may divide its text in other runs."""
    copy = P("Na", "vn: ", t.text_control("navn").replace('"1"', '"7"'), " {{ ordning }}")
    assert not codes(t.docx(section(_ITEM, copy)))


def test_an_item_of_a_section_without_content() -> None:
    """There is nothing to repeat in it."""
    hollow = section("x").replace("<w:sdtContent>x</w:sdtContent>", "")
    assert codes(t.docx(hollow)) == ["BM813"]
