"""A header that no page has, and a note that nothing refers to, is no place for an answer."""

import re
from typing import Any

import pytest

from behovsmelding.messages import tip
from behovsmelding.messages.ui.word_files import REMEDIES, UNSEEN
from tests.support import templates as t

BY = 'w:id="4" w:author="x"'
ANSWER, EMPTY = t.paragraph("{{ eier.navn }}"), t.paragraph("x")
TAGGED = t.text_control("eier.navn")
_FIRST = "<w:titlePg/>"
_NOTE = '<w:footnote w:id="{}"{}>{}</w:footnote>'
_REFERS = t.paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>')


def paged(section: str = "", *, kind: str = "default", settings: str = "", **stories: Any) -> bytes:
    """Make a template with a header of a *kind* of pages, in a section that says *section*."""
    files = t.unpacked(t.docx(t.paragraph("x"), **stories))
    main = files["word/document.xml"].decode()
    main = main.replace('Reference w:type="default"', f'Reference w:type="{kind}"')
    main = main.replace("</w:sectPr></w:body>", f"{section}</w:sectPr></w:body>")
    known = files["word/settings.xml"].decode()
    if settings:
        known = known.replace("/>", f">{settings}</w:settings>")
    return t.packed({**files, "word/document.xml": main, "word/settings.xml": known})


def cut(docx: bytes, what: str) -> bytes:
    """Take every element *what* out of the body of a template."""
    files = t.unpacked(docx)
    main = re.sub(rf"<w:{what} [^>]*/>", "", files["word/document.xml"].decode())
    return t.packed({**files, "word/document.xml": main})


_HEADER, _FOOTER = {"header": ANSWER}, {"footer": t.paragraph(TAGGED)}
_SEPARATOR = _NOTE.format(0, ' w:type="separator"', ANSWER)
UNUSED = {
    "a header that no section speaks of": (cut(paged(**_HEADER), "headerReference"), "none"),
    "a footer that no section speaks of": (cut(paged(**_FOOTER), "footerReference"), "none"),
    "a header that only an old section spoke of": (
        paged(f"<w:sectPrChange {BY}><w:sectPr/></w:sectPrChange>", kind="first", **_HEADER),
        "first",
    ),
    "the first page's": (paged(kind="first", **_HEADER), "first"),
    "the first page's, turned off": (
        paged('<w:titlePg w:val="0"/>', kind="first", **_FOOTER), "first",
    ),
    "the even pages'": (paged(kind="even", **_HEADER), "even"),
    "the even pages', turned off": (
        paged(kind="even", settings='<w:evenAndOddHeaders w:val="false"/>', **_FOOTER), "even",
    ),
    "a note": (t.docx(EMPTY, footnotes=_NOTE.format(2, "", ANSWER)), "note"),
    "a note whose mark is deleted": (
        t.docx(
            t.paragraph(f'<w:del {BY}><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'),
            footnotes=_NOTE.format(2, "", ANSWER),
        ),
        "note",
    ),
    "another note": (t.docx(_REFERS, footnotes=_NOTE.format(3, "", ANSWER)), "note"),
    "the line above notes that there are none of": (
        t.docx(EMPTY, footnotes=_SEPARATOR), "note",
    ),
    "the line above what goes on on the next page": (
        t.docx(
            _REFERS, footnotes=_NOTE.format(1, ' w:type="continuationNotice"', ANSWER)
        ),
        "note",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", UNUSED)
def test_what_stands_on_no_page_is_refused(name: str) -> None:
    """A header that no page has, and a note that nothing refers to; and the tip says what helps."""
    docx, where = UNUSED[name]
    (found,) = [each for each in t.checked(docx) if each.code == "BM816"]

    assert found.params["hvor"] == UNSEEN[where]
    assert tip("BM816", "nb", found.params) == REMEDIES[where].of("nb")


USED = {
    "a header": paged(**_HEADER),
    "the first page's": paged(_FIRST, kind="first", **_HEADER),
    "the even pages'": paged(kind="even", settings="<w:evenAndOddHeaders/>", **_FOOTER),
    "a note": t.docx(_REFERS, footnotes=_NOTE.format(2, "", ANSWER)),
    "the line above a note": t.docx(
        _REFERS, footnotes=_SEPARATOR + _NOTE.format(2, "", EMPTY)
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", USED)
def test_what_stands_on_a_page_is_taken(name: str) -> None:
    """Pages that are set apart have it, too."""
    assert t.codes(USED[name]) == []


@pytest.mark.parametrize(("last", "expected"), [(_FIRST, []), ("", ["BM816"])])
def test_a_section_has_the_header_of_the_one_before(last: str, expected: list[str]) -> None:
    """The first section has no first page of its own; the next one has, or has not."""
    files = t.unpacked(paged(kind="first", **_HEADER))
    main = files["word/document.xml"].decode()
    before = re.search("<w:sectPr>.*</w:sectPr>", main)
    assert before is not None
    ended = f"<w:p><w:pPr>{before[0]}</w:pPr></w:p><w:sectPr>{last}</w:sectPr>"
    main = main.replace(before[0], ended)
    assert t.codes(t.packed({**files, "word/document.xml": main})) == expected


def test_every_reason_has_a_remedy_of_its_own() -> None:
    """For nobody sees in Word what stands on no page, and could move it."""
    assert {where for _, where in UNUSED.values()} <= REMEDIES.keys()
