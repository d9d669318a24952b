"""An answer in a place where nobody will see it is refused, and the finding says where."""

import pytest

from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.word_files import UNSEEN
from tests.support import templates as t

PAGES = {"first", "even", "none", "note"}
"""Those that `test_pages` tries."""
CODE = "<w:r>{}<w:t>{{{{ eier.navn }}}}</w:t></w:r>"
PLAIN = CODE.format("")
VANISH = "<w:rPr><w:vanish/></w:rPr>"
BY = 'w:id="4" w:author="x"'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
TAGGED = t.text_control("eier.navn")


def row(properties: str, content: str = "{{ eier.navn }}") -> str:
    """Write a table whose second row has *properties*."""
    body = t.table(["x"], [content])
    return body[::-1].replace("<w:tr>"[::-1], f"<w:tr>{properties}"[::-1], 1)[::-1]


def cell(properties: str) -> str:
    """Write a table whose last cell has *properties*."""
    body = t.table(["x", "{{ eier.navn }}"])
    end = "</w:tcPr>"
    return body[::-1].replace(end[::-1], f"{properties}{end}"[::-1], 1)[::-1]


def worked_out(instruction: str, result: str) -> str:
    """Write a field."""
    kinds = [f'<w:r><w:fldChar w:fldCharType="{e}"/></w:r>' for e in ("begin", "separate", "end")]
    begin, separate, end = kinds
    return f"{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{separate}{result}{end}"


def merged(table: str, how: str) -> str:
    """Merge the two cells of a table."""
    first, second, last = table.split("<w:tcPr>")
    begun = f'<w:tcPr><w:{how} w:val="restart"/>'
    return f"{first}{begun}{second}<w:tcPr><w:{how}/>{last}"


def alternatives(requires: str, choice: str, fallback: str | None = None) -> str:
    """Write a choice between two versions of a text box."""
    box = "<w:pict><w:txbxContent>{}</w:txbxContent></w:pict>"
    other = "" if fallback is None else f"<mc:Fallback>{box.format(fallback)}</mc:Fallback>"
    return t.paragraph(
        f'<w:r><mc:AlternateContent xmlns:wps="{_WPS}" xmlns:ny="urn:ny"><mc:Choice'
        f' Requires="{requires}">{box.format(choice)}</mc:Choice>{other}'
        "</mc:AlternateContent></w:r>"
    )


ANSWER, EMPTY = t.paragraph(PLAIN), t.paragraph("x")
PLACES = {
    "moved away": (t.paragraph(f"<w:moveFrom {BY}>{PLAIN}</w:moveFrom>"), "moved"),
    "moved away in two runs": (
        t.paragraph(
            f"<w:moveFrom {BY}><w:r><w:t>{{{{ eier</w:t></w:r><w:r><w:t>.navn }}}}</w:t></w:r>"
            "</w:moveFrom>"
        ),
        "moved",
    ),
    "deleted": (t.paragraph(f"<w:del {BY}>{PLAIN}</w:del>"), "deleted"),
    "a deleted row": (row(f"<w:trPr><w:del {BY}/></w:trPr>"), "row"),
    "a row moved away": (row(f"<w:trPr><w:moveFrom {BY}/></w:trPr>"), "moved"),
    "a deleted cell": (cell(f"<w:cellDel {BY}/>"), "cell"),
    "a hidden row": (row("<w:trPr><w:hidden/></w:trPr>"), "hidden"),
    "hidden": (t.paragraph(CODE.format(VANISH)), "hidden"),
    "half of it hidden": (
        t.paragraph(f"<w:r>{VANISH}<w:t>{{{{ eier</w:t></w:r><w:r><w:t>.navn }}}}</w:t></w:r>"),
        "hidden",
    ),
    "hidden by a style": (
        t.paragraph(CODE.format('<w:rPr><w:rStyle w:val="Skjult"/></w:rPr>')),
        "hidden",
    ),
    "hidden by what a style is based on": (
        t.paragraph(CODE.format('<w:rPr><w:rStyle w:val="Arvet"/></w:rPr>')),
        "hidden",
    ),
    "hidden by its paragraph's style": (t.paragraph(PLAIN, style="SkjultAvsnitt"), "hidden"),
    "hidden by its table's style": (
        t.table(["{{ eier.navn }}"]).replace("<w:tblPr>", '<w:tblPr><w:tblStyle w:val="Rute"/>'),
        "hidden",
    ),
    "a choice that Word skips": (alternatives("ny", ANSWER, EMPTY), "choice"),
    "a choice without another": (alternatives("ny", ANSWER), "choice"),
    "a fallback": (alternatives("wps", EMPTY, ANSWER), "choice"),
    "what is said of a section": (
        f"<w:p><w:pPr><w:sectPr>{ANSWER}</w:sectPr></w:pPr></w:p>", "choice",
    ),
    "a second body": (f"</w:body><w:body>{ANSWER}", "choice"),
    "another program's element": (
        t.paragraph(f'<x:rute xmlns:x="urn:annet">{PLAIN}</x:rute>'),
        "choice",
    ),
    "a date": (t.paragraph(worked_out('DATE \\@ "yyyy"', PLAIN)), "field"),
    "a number of pages": (
        t.paragraph(f'<w:fldSimple w:instr=" NUMPAGES ">{PLAIN}</w:fldSimple>'), "field"
    ),
    "a sum": (t.paragraph(worked_out("=SUM(ABOVE)", TAGGED)), "field"),
    "a field in a page number": (
        t.paragraph(worked_out("page", worked_out("TITLE", PLAIN))), "field"
    ),
    "a cell that goes on": (
        merged(t.table(["a"], ["{{ eier.navn }}"]), "vMerge"), "covered"
    ),
    "a cell that goes on to the right": (
        merged(t.table(["a", "{{ eier.navn }}"]), "hMerge"), "covered"
    ),
    "a control in a cell that goes on": (
        merged(t.table(["a"], [t.paragraph(TAGGED)]), "vMerge"), "covered"
    ),
    "a control moved away": (t.paragraph(f"<w:moveFrom {BY}>{TAGGED}</w:moveFrom>"), "moved"),
    "a control in a deleted row": (
        row(f"<w:trPr><w:del {BY}/></w:trPr>", t.paragraph(TAGGED)),
        "row",
    ),
    "a control whose text is hidden": (
        t.paragraph(TAGGED.replace("<w:id ", f"{VANISH}<w:id ", 1)),
        "hidden",
    ),
    "a control whose prompt is hidden": (
        t.paragraph(TAGGED.replace("<w:rPr>", "<w:rPr><w:vanish/>", 1)),
        "hidden",
    ),
    "a control whose text is deleted": (
        t.paragraph(TAGGED.replace("<w:sdtContent>", f"<w:sdtContent><w:del {BY}>").replace(
            "</w:sdtContent>", "</w:del></w:sdtContent>")),
        "deleted",
    ),
    "a section in a fallback": (
        alternatives("wps", EMPTY, t.repeated("tiltak", t.paragraph(t.text_control("navn")))),
        "choice",
    ),
}  # fmt: skip


def made(body: str, header: str = "x") -> bytes:
    """Make a template with styles that hide."""
    hiding = (
        f'<w:style w:type="character" w:styleId="Skjult">{VANISH}</w:style>'
        '<w:style w:type="character" w:styleId="Arvet"><w:basedOn w:val="Skjult"/></w:style>'
        f'<w:style w:type="paragraph" w:styleId="SkjultAvsnitt">{VANISH}</w:style>'
        f'<w:style w:type="table" w:styleId="Rute">{VANISH}</w:style>'
        '<w:style w:type="character" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="character" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    docx = t.docx(body + t.paragraph("x"), header=t.paragraph(header))
    styles = t.unpacked(docx)["word/styles.xml"].decode()
    styles = styles.replace("</w:styles>", f"{hiding}</w:styles>")
    return t.packed({**t.unpacked(docx), "word/styles.xml": styles})


@pytest.mark.parametrize("name", PLACES)
def test_what_nobody_would_see_is_refused(name: str) -> None:
    """Whether it was written as a code or as a control."""
    body, where = PLACES[name]
    found = t.checked(made(body))
    said = {each.params["hvor"] for each in found if each.code == "BM816"}

    assert said == {UNSEEN[where]}
    assert {each.paragraph is not None for each in found} == {True}


SEEN = {
    "inserted": t.paragraph(f"<w:ins {BY}>{PLAIN}</w:ins>"),
    "moved to": t.paragraph(f"<w:moveTo {BY}>{PLAIN}</w:moveTo>"),
    "not hidden after all": t.paragraph(
        CODE.format('<w:rPr><w:rStyle w:val="Skjult"/><w:vanish w:val="0"/></w:rPr>')
    ),
    "hidden twice": t.paragraph(
        CODE.format('<w:rPr><w:rStyle w:val="Skjult"/></w:rPr>'), style="SkjultAvsnitt"
    ),
    "a style of itself": t.paragraph(CODE.format('<w:rPr><w:rStyle w:val="A"/></w:rPr>')),
    "hidden beside it": t.paragraph(f"<w:r>{VANISH}<w:t>notat</w:t></w:r>", PLAIN),
    "a hidden mark": f"<w:p><w:pPr>{VANISH}</w:pPr>{PLAIN}</w:p>",
    "hidden on the web only": t.paragraph(CODE.format("<w:rPr><w:webHidden/></w:rPr>")),
    "both versions": alternatives("wps", ANSWER, ANSWER),
    "the version that Word shows": alternatives("wps", ANSWER, EMPTY),
    "a fallback of what nobody knows": alternatives("ny", EMPTY, ANSWER),
    "both versions of a control": alternatives(
        "wps", t.paragraph(TAGGED), t.paragraph(TAGGED)
    ),
    "a field that repeats what stands elsewhere": t.paragraph(worked_out("TITLE", PLAIN)),
    "a link": t.paragraph(worked_out('HYPERLINK "https://x.no"', PLAIN)),
    "after a page number": t.paragraph(worked_out("PAGE", "<w:r><w:t>1</w:t></w:r>"), PLAIN),
    "the cell that is merged": merged(t.table(["{{ eier.navn }}"], ["x"]), "vMerge"),
    "a cell that says it goes on, with nothing above": t.table(["{{ eier.navn }}"]).replace(
        "<w:tcPr>", "<w:tcPr><w:vMerge/>"
    ),
    "a condition in hidden letters": t.paragraph(
        f"<w:r>{VANISH}<w:t>{{% if er_utkast %}}</w:t></w:r>", "utkast",
        f"<w:r>{VANISH}<w:t>{{% endif %}}</w:t></w:r>",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SEEN)
def test_what_somebody_sees_is_taken(name: str) -> None:
    """Two styles that hide show it again, and a condition prints nothing to be seen."""
    assert t.codes(made(SEEN[name])) == []


def test_it_is_refused_in_headers_too() -> None:
    """With the part it stands in."""
    (found,) = t.checked(made("", header=CODE.format(VANISH)))

    assert (found.part, found.paragraph, found.around) == (
        "word/header.xml", 1, "{{ eier.navn }}"
    )  # fmt: skip


def test_every_place_has_a_name_of_its_own() -> None:
    """So that whoever reads the finding knows what to look for in Word."""
    assert {where for _, where in PLACES.values()} | PAGES == UNSEEN.keys()
    assert all(isinstance(each, Phrase) for each in UNSEEN.values())
