"""What is read back of a document is what a person reads there, whatever Word wraps it in."""

import pytest

from behovsmelding.docx import read_back
from tests.support import templates as t

P = t.paragraph
RUN = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'


def kept(text: str) -> str:
    """Write a run with *text*."""
    return RUN.format(text)


def gone(text: str) -> str:
    """Write a run with *text* that was deleted."""
    return f"<w:r><w:delText>{text}</w:delText></w:r>"


def answer(content: str, kind: str = "<w:text/>") -> str | bool | None:
    """Return what is read back of a control with this *content*."""
    control = t.control("plan", kind, content, prompts=False)
    return read_back(t.docx(f"<w:p>{control}</w:p>"))["plan"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (kept("Vi ") + f'<w:ins w:id="1">{kept("ønsker")}</w:ins>', "Vi ønsker"),
        (kept("Vi ") + f'<w:del w:id="1">{gone("ønsker")}</w:del>', "Vi "),
        (f'<w:moveFrom w:id="1">{kept("flyttet")}</w:moveFrom>{kept("Vi")}', "Vi"),
        (f'<w:moveTo w:id="1">{kept("flyttet")}</w:moveTo>', "flyttet"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', "•"),
        (kept("sam") + "<w:r><w:softHyphen/></w:r>" + kept("arbeid"), "samarbeid"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            "<w:r><w:instrText>DATE</w:instrText></w:r>"
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            + kept("1. mai")
            + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "1. mai",
        ),
    ],
)
def test_an_answer_is_what_a_person_reads(content: str, said: str) -> None:
    """Tracked changes are read as accepted, a field by what it shows, a sign by its look."""
    assert answer(content) == said


def test_a_text_that_was_moved_is_read_once() -> None:
    """Word keeps it where it came from as well, until somebody accepts the change."""
    moved = kept("Lese. ")
    content = (
        f'<w:moveTo w:id="1">{moved}</w:moveTo>{kept("Regne. ")}'
        f'<w:moveFrom w:id="2">{moved}</w:moveFrom>'
    )
    assert answer(content) == "Lese. Regne. "


def test_a_wrapper_in_a_long_answer_looks_as_the_answer_does() -> None:
    """What is bold in a bold answer is not set off, nor in a control without a name within it."""
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Lese</w:t></w:r>"
    inner = f"<w:sdt><w:sdtPr><w:temporary/></w:sdtPr><w:sdtContent>{bold}</w:sdtContent></w:sdt>"
    assert answer(inner, "<w:rPr><w:b/></w:rPr>") == "Lese"


def test_a_list_that_the_document_has_not_is_none() -> None:
    """Word shows such a paragraph without a bullet."""
    listed = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr>'
    control = t.control("plan", "", f"{listed}{kept('Lese')}</w:p>", prompts=False)
    assert read_back(t.docx(control))["plan"] == "Lese"
