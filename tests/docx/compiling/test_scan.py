"""Tags are found in the text of a template, and what stands round and between them is kept."""

import pytest

from tests.support import templates as t

P = t.paragraph
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


@pytest.mark.parametrize("name", BRACES)
def test_braces_in_the_text_are_text(name: str) -> None:
    """Braces and per cent signs outside a tag join nothing: docxtpl deletes what is between."""
    body = BRACES[name]
    written = t.printed(body)
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
    assert t.codes(t.docx(body))


def parted(between: str) -> str:
    """Part a tag in two runs, with something between."""
    return (
        f"<w:p><w:r><w:t>a {{{{ eier</w:t></w:r>{between}<w:r><w:t>.navn }}}} b</w:t></w:r></w:p>"
    )


@pytest.mark.parametrize("between", BETWEEN)
def test_a_tag_round_something_is_refused(between: str) -> None:
    """What stands in the middle of a tag would go away when the tag is put together."""
    assert t.codes(t.docx(parted(between))) == ["BM806"]


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
    assert t.codes(t.docx(f"<w:p><w:r>{inside}</w:r></w:p>")) == ["BM806"]


@pytest.mark.parametrize(
    "code",
    ["eier.na\u200bvn", "\ufeffeier.navn", "eier.\u00adnavn", "eier.navn\u2060", "\u00a0eier.navn"],
)
def test_signs_that_nobody_sees_are_no_part_of_a_tag(code: str) -> None:
    """They come along with a text that is pasted."""
    assert "Narvik" in t.printed(t.paragraph(f"{{{{ {code} }}}}"))


def test_a_letter_of_two_signs_is_the_same_letter() -> None:
    """A Mac writes å as an a with a ring."""
    body = t.paragraph("{% for t in tiltak %}{{ t.ma\u030algruppe }}{% endfor %}")
    assert t.codes(t.docx(body)) == []


def test_what_word_itself_puts_in_a_tag_is_no_matter() -> None:
    """A tag is put together over spelling marks, page breaks of the last print, and bookmarks."""
    marks = (
        '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="3" w:name="b"/>'
        "<w:r><w:rPr><w:b/></w:rPr><w:lastRenderedPageBreak/><w:t></w:t></w:r>"
    )
    written = t.printed(parted(marks) + P('<w:bookmarkEnd w:id="3"/>'))
    assert "a Narvik" in written
    assert "bookmarkStart" in written
