"""A code is put in one piece, over whatever Word has divided it into."""

import pytest

from behovsmelding.messages import sentence
from tests.support import templates as t

P = t.paragraph
CODES = (
    "{{ eier.navn }}",
    "{% if er_utkast %}u{% else %}v{% endif %}",
    "{{ eier.navn or 'x' }}",
)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 11, 40])
def test_codes_in_pieces_of_any_size_say_what_whole_ones_do(size: int) -> None:
    """Text before, between and after them stays, however they are divided."""
    text = " a ".join(("b", *CODES, *CODES, "c"))
    pieces = [text[at : at + size] for at in range(0, len(text), size)]

    written = t.printed(P(*pieces))

    said = "".join(piece.partition("</w:t>")[0] for piece in written.split('preserve">')[1:])
    assert said == "b a Narvik a u a Narvik a Narvik a u a Narvik a c"


NAMED = {
    '<w:commentRangeStart w:id="0"/>': "en merknad",
    '<w:commentRangeEnd w:id="0"/>': "en merknad",
    '<w:r><w:commentReference w:id="0"/></w:r>': "en merknad",
    '<w:ins w:id="1" w:author="x"><w:r><w:t>.navn</w:t></w:r></w:ins>': "en sporet endring",
    '<w:del w:id="1" w:author="x"><w:r><w:delText>x</w:delText></w:r></w:del>': "en sporet endring",
    '<w:r><w:footnoteReference w:id="2"/></w:r>': "en fotnote",
    "<w:r><w:br/></w:r>": "et linjeskift",
    "<w:r><w:tab/></w:r>": "en tabulator",
    '<w:permStart w:id="1" w:edGrp="everyone"/>': "et unntak fra beskyttelsen",
    t.text_control("uh.navn"): "en innholdskontroll",
    '<w:hyperlink w:anchor="x"><w:r><w:tab/></w:r></w:hyperlink>': "en lenke",
}


@pytest.mark.parametrize("between", NAMED)
def test_what_stands_in_a_code_is_named(between: str) -> None:
    """A comment or a tracked change is hard to see: the finding says what to look for."""
    (found,) = t.checked(t.docx(P("{{ eier", between, ".navn }}")))

    assert found.code == "BM806"
    assert found.params["inni"].of("nb") == NAMED[between]
    assert NAMED[between] in sentence(found.code, "nb", found.params)


@pytest.mark.parametrize("end", [("{{ eier", "<>"), ("<>", ".navn }}")])
def test_a_code_that_is_partly_in_a_tracked_change_says_so(end: tuple[str, str]) -> None:
    """It may begin or end in one, too."""
    inside = "{{ eier" if end[0] == "<>" else ".navn }}"
    change = f'<w:ins w:id="1" w:author="x"><w:r><w:t>{inside}</w:t></w:r></w:ins>'

    (found,) = t.checked(t.docx(P(*(change if each == "<>" else each for each in end))))

    assert "en sporet endring" in sentence(found.code, "nb", found.params)


BALANCED = ("f(x) = {a, {b}}", '{"a": {"b": {}}}', "{x | {y} %}")


@pytest.mark.parametrize("text", BALANCED)
def test_braces_that_close_what_was_opened_are_text(text: str) -> None:
    """A formula or an example of JSON is no code."""
    assert text in t.printed(P("{{ eier.navn }}") + P(text))


@pytest.mark.parametrize("mark", ["}}", "%}", "#}"])
def test_what_only_closes_opens_nothing(mark: str) -> None:
    """In a field of references, in an attribute, it is not a code that is never filled."""
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ADDIN ZOTERO_ITEM'
        f' {{"a":{{"b":[1]{mark} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    named = f'<w:bookmarkStart w:id="1" w:name="a{mark}"/><w:bookmarkEnd w:id="1"/>'

    assert t.codes(t.docx(P("{{ eier.navn }}") + P(field) + P("x", named))) == []
