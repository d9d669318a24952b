"""A template is compiled whole, or told why not: nothing in it is lost, nothing prints twice."""

import pytest

from tests.support import templates as t

P = t.paragraph


@pytest.mark.parametrize(
    "code",
    [
        "x {% if er_utkast %}a{% else %}b{% else %}c{% endif %}",
        "x {% if er_utkast %}a{% else %}b{% elif er_utkast %}c{% endif %}",
    ],
)
def test_nothing_but_the_end_follows_else(code: str) -> None:
    """What stands after a second `else` would never be printed."""
    assert t.codes(t.docx(P(code))) == ["BM805"]


def test_an_else_within_another_is_no_second_one() -> None:
    """Each condition has its own."""
    inner = "{% if er_utkast %}a{% else %}b{% endif %}"
    assert not t.codes(t.docx(P(f"x {{% if er_utkast %}}{inner}{{% else %}}{inner}{{% endif %}}")))


@pytest.mark.parametrize("number", [51, 400, 1500])
def test_blocks_too_deep_in_each_other_are_refused(number: int) -> None:
    """More than a renderer can follow is a finding, and one is enough."""
    deep = "{% if er_utkast %}" * number + "y" + "{% endif %}" * number
    assert t.codes(t.docx(P("x" + deep))) == ["BM818"]


def test_fifty_blocks_in_each_other_are_printed() -> None:
    """The limit is far beyond any form, and what is below it works."""
    assert "y" in t.printed(P("x" + "{% if eier %}" * 50 + "y" + "{% endif %}" * 50))


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
    assert "BM816" in t.codes(t.docx(P("x"), core=CORE[name]))


_NUMBERING = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORANKRING = t.repeated("tiltak", t.rich_control("forankring"))


def typed(body: str, part: str, kind: str, content: str) -> bytes:
    """Make a template with one part more, related by the name of its kind."""
    relation = kind.rpartition(".")[2].removesuffix("+xml")
    owner = "" if part.startswith("docProps") else "word/document.xml"
    return t.joined(t.docx(body), part, content, kind=kind, relation=relation, owner=owner)


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
    found = t.checked(typed(_FORANKRING, "word/numbering.xml", _NUMBERING, numbering))
    assert [(each.code, each.part) for each in found] == [("BM827", "word/numbering.xml")]


def test_numbers_of_properties_that_are_no_numbers() -> None:
    """The engine counts on from the template's own properties."""
    names = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    custom = f'<Properties xmlns="{names}"><property pid="x"/></Properties>'
    found = t.checked(typed(P("{{ eier.navn }}"), "docProps/custom.xml", _CUSTOM, custom))
    assert [(each.code, each.part) for each in found] == [("BM827", "docProps/custom.xml")]


def test_what_nobody_thought_of_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """A check never ends in a traceback, and the finding tells what happened."""

    def stumble(*_args: object) -> None:
        raise KeyError("w:val")

    monkeypatch.setattr("behovsmelding.docx.compiling.compile.scan", stumble)
    (found,) = t.checked(t.docx(P("x")))
    assert found.code == "BM827"
    assert found.around == "KeyError: 'w:val'"


@pytest.mark.parametrize(
    ("body", "around"),
    [
        (P("a") + P("b", "<w:r><w:instrText>REF {{ uh }}</w:instrText></w:r>"), "b"),
        (P("a") + t.control("{{ uh }}", "", P("b")), "b"),
        (P("a") + t.table(["b"]).replace("<w:tblPr>", '<w:tblPr w:x="{{ uh }}">'), "b"),
    ],
)
def test_where_a_tag_that_is_never_filled_stands(body: str, around: str) -> None:
    """The finding names the paragraph, so that the tag can be found in a long form."""
    found = t.checked(t.docx(body + P("")))[0]
    assert (found.code, found.paragraph, found.around) == ("BM816", 2, around)


def test_where_a_table_without_a_grid_stands() -> None:
    """The finding names the table's first paragraph; the second table lies in the first."""
    inner = P("dypt") + t.table(["dypere"], grid=False) + P("")
    found = t.checked(t.docx(P("a") + t.table([inner], grid=False) + P("")))
    places = [(each.code, each.paragraph, each.around) for each in found]
    assert places == [("BM811", 2, "dypt"), ("BM811", 3, "dypere")]


@pytest.mark.parametrize(
    ("tag", "near"),
    [
        ("gjelder=regionl", "gjelder"),
        ("eier=x.navn", "eier.navn"),
        ("eier=x", None),
    ],
)
def test_a_choice_where_there_is_none(tag: str, near: str | None) -> None:
    """The finding quotes the whole tag, and says what it would be without the choice."""
    (found,) = t.checked(t.docx(P(t.text_control(tag))))
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
    "a control in a comment": (
        "word/comments.xml",
        f"<w:comments {_NAMED}>{P(t.text_control('uh.navn'))}</w:comments>",
    ),
    "a control in a part that nothing leads to": (
        "word/header7.xml",
        f"<w:hdr {_NAMED}>{P(t.text_control('uh.navn'))}</w:hdr>",
    ),
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
    (found,) = t.checked(t.docx(P("x"), parts={part: content}))
    assert (found.code, found.part) == ("BM816", part)
    assert found.around


def test_controls_in_building_blocks_wait_for_nothing() -> None:
    """A section that somebody keeps to insert is no place for an answer before it is."""
    kept = P(t.text_control("uh.navn"))
    block = f"<w:docParts><w:docPart><w:docPartBody>{kept}</w:docPartBody></w:docPart></w:docParts>"
    part = f"<w:glossaryDocument {_NAMED}>{block}</w:glossaryDocument>"
    assert not t.codes(t.docx(P("{{ eier.navn }}"), parts={"word/glossary/document.xml": part}))


def test_every_paragraph_with_a_tag_in_a_comment_is_told_of() -> None:
    """Once, with its number."""
    body = P("a") + P("{{ uh }} {{ eier.navn }}") + P("{{ uh }}")
    comments = f"<w:comments {_NAMED}>{body}</w:comments>"
    found = t.checked(typed(P("x"), "word/comments.xml", _COMMENTS, comments))
    assert [(each.code, each.paragraph) for each in found] == [("BM816", 2), ("BM816", 3)]


def test_the_form_of_a_lists_numbers_is_no_tag() -> None:
    """Word writes the number of a level as a per cent sign and a digit."""
    level = '<w:lvl w:ilvl="0"><w:lvlText w:val="{%1}"/></w:lvl>'
    inside = f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
    numbering = f"<w:numbering {_NAMED}>{inside}</w:numbering>"
    assert not t.codes(typed(P("{{ eier.navn }}"), "word/numbering.xml", _NUMBERING, numbering))


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
    assert "BM819" in t.codes(t.docx(section(_ITEM, other)))
    assert "BM819" in t.codes(t.docx(section(_ITEM, _ITEM, other)))


def test_items_of_a_section_that_are_copies() -> None:
    """Word copies an item with new numbers, and may divide its text in other runs."""
    copy = P("Na", "vn: ", t.text_control("navn").replace('"1"', '"7"'), " {{ ordning }}")
    assert not t.codes(t.docx(section(_ITEM, copy)))


def test_an_item_of_a_section_without_content() -> None:
    """There is nothing to repeat in it."""
    hollow = section("x").replace("<w:sdtContent>x</w:sdtContent>", "")
    assert t.codes(t.docx(hollow)) == ["BM813"]
