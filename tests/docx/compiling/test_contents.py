"""What runs or fetches is refused by its own name, whatever it calls itself and wherever it is."""

import pytest

from behovsmelding.docx.ooxml.foreign import OLE
from behovsmelding.messages.ui.word_files import ACTIVE
from tests.support import templates as t

GOOD = t.paragraph("{{ eier.navn }}")
DOCX = t.docx(GOOD)
_MS = "http://schemas.microsoft.com/office"
_V = "urn:schemas-microsoft-com:vml"
_O = "urn:schemas-microsoft-com:office:office"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"


def using(element: str, relation: str = "image", target: str = "media/a.png", *,
          outside: bool = False) -> bytes:  # fmt: skip
    """Make a template with *element*, that uses a relationship by the name `rId9`."""
    docx = t.docx(GOOD + t.paragraph(f"<w:r>{element}</w:r>"), parts={"word/media/a.png": b"x"})
    return t.related(docx, relation, target, key="rId9", outside=outside)


def part(name: str, content: str | bytes, kind: str, relation: str, owner: str = "") -> bytes:
    """Make a template with a part more; it is the package's where it has no other *owner*."""
    return t.joined(DOCX, name, content, kind=kind, relation=relation, owner=owner)


def chart(kind: str, relation: str = "package") -> bytes:
    """Make a template with a chart, and a package of *kind* behind it."""
    docx = t.joined(DOCX, "word/charts/chart1.xml", "<c/>", kind=_CHART, relation="chart")
    return t.joined(docx, "word/embeddings/a.bin", b"PK", kind=kind, relation=relation,
                    owner="word/charts/chart1.xml")  # fmt: skip


_XML = "application/xml"
_PACKAGE = f"{_MS}/2006/relationships"
RUNNING = {
    "altChunk": [
        t.docx(GOOD + '<w:altChunk r:id="rId9"/>'),
        part("word/a.html", "<html/>", "text/html", "aFChunk", "word/document.xml"),
        part("word/a.docx", b"PK", "application/x", "aFChunk", "word/document.xml"),
        part("word/a.rtf", b"{", "application/rtf", "afChunk", "word/header.xml"),
        part("word/a.txt", b"x", "text/plain", "aFChunk", "word/document.xml"),
    ],
    "subDoc": [
        using('<w:subDoc r:id="rId9"/>', "hyperlink", "https://x.no/a.docx", outside=True),
        t.related(DOCX, "subDocument", "a.docx"),
    ],
    "ActiveX": [
        using('<w:object><w:control r:id="rId9"/></w:object>'),
        part("word/x.xml", "<a/>", "application/vnd.ms-office.activeX+xml", "image"),
        part("word/x.bin", b"x", "application/x", f"{_PACKAGE}/activeXControlBinary"),
        part("word/x.xml", "<a/>", _XML, "control", "word/document.xml"),
        part("word/y.xml", '<z:ocx xmlns:z="urn:z"/>', _XML, "image", "word/document.xml"),
    ],
    "OLE": [
        using(f'<w:object><o:OLEObject xmlns:o="{_O}" r:id="rId9"/></w:object>'),
        using('<w:object><w:objectEmbed r:id="rId9"/></w:object>'),
        part("word/media/a.png", OLE + b"x", "image/png", "image", "word/document.xml"),
        part("word/x.bin", b"x", "application/x", "oleObject", "word/document.xml"),
        part("word/x.bin", b"PK", _SHEET, "package", "word/document.xml"),
        chart("application/x"),
        chart(_SHEET, "oleObject"),
    ],
    "program": [
        part("word/x.bin", b"MZ\x90\0", "application/x", "customXml"),
        part("word/media/x.png", b"MZ\x90\0", "image/png", "image", "word/document.xml"),
        part("customXml/x.bin", b"\x7fELF\x02", "application/x", "customXml"),
        part("word/x.dat", b"L\0\0\0\x01\x14\x02\0", "application/x", "image"),
        part("word/x.bat", b"@echo off", "application/x", "image", "word/document.xml"),
        part("word/x.HTA", "<html/>", "application/hta", "image", "word/document.xml"),
    ],
    "action": [
        using(f'<w:drawing><a:{name} xmlns:a="{_A}" action="{does}"/></w:drawing>')
        for name, does in {
            "hlinkClick": "ppaction://program",
            "hlinkHover": " ppaction://macro?name=x",
            "hlinkMouseOver": "PPACTION://OLE?verb=0",
        }.items()
    ],
    "script": [
        using(f'<w:pict><v:shape xmlns:v="{_V}" onclick="x()"/></w:pict>'),
        part("word/media/a.svg", "<svg><script/></svg>", "image/svg+xml", "image"),
        part("word/media/a.svg", '<svg onload="x()"/>', "image/svg+xml", "image"),
    ],
    "customUI": [
        part("customUI/a.xml", "<a/>", _XML, f"{_PACKAGE}/ui/extensibility"),
        part("a.xml", "<a/>", _XML, f"{_MS}/2007/relationships/ui/extensibility"),
        part("b.xml", "<a/>", _XML, f"{_PACKAGE}/ui/userCustomization"),
        part("c.xml", '<x:customUI xmlns:x="urn:x"/>', _XML, "image"),
    ],
    "keyMap": [
        part("word/a.xml", "<a/>", _XML, f"{_PACKAGE}/keyMapCustomizations", "word/document.xml"),
        part("word/a.bin", b"a", "a/b", f"{_PACKAGE}/attachedToolbars", "word/document.xml"),
        part("word/b.xml", f'<wne:tcg xmlns:wne="{_MS}/word/2006/wordml"/>', _XML, "image"),
    ],
    "webExtension": [
        part("a.xml", "<a/>", _XML, f"{_MS}/2011/relationships/webextensiontaskpanes"),
        part("b.xml", "<a/>", _XML, f"{_MS}/2011/relationships/webextension", "a.xml"),
        part("c.xml", '<we:webextension xmlns:we="urn:we"/>', _XML, "image"),
    ],
    "media": [
        using(f'<a:videoFile xmlns:a="{_A}" r:link="rId9"/>'),
        using('<wp15:webVideoPr xmlns:wp15="urn:15" embeddedHtml="&lt;iframe&gt;"/>'),
        part("word/a.mp4", b"x", "video/mp4", "video", "word/document.xml"),
        part("word/b.mp4", b"x", "video/mp4", f"{_MS}/2007/relationships/media"),
    ],
    "frame": [
        part("word/webSettings.xml", f'<w:webSettings xmlns:w="{t.W}"><w:frameset/>'
             "</w:webSettings>", f"{_WORD}.webSettings+xml", "webSettings"),
        t.related(DOCX, "frame", "a.htm"),
    ],
    "formMacro": [
        using('<w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="Auto"/></w:ffData>'
              '</w:fldChar><w:fldChar w:fldCharType="end"/>'),
        using('<w:ffData><w:exitMacro w:val="Auto"/></w:ffData>'),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("what", "number"), [(what, n) for what, each in RUNNING.items() for n in range(len(each))]
)
def test_what_runs_is_refused_by_its_name(what: str, number: int) -> None:
    """By the element that uses it, by its relationship, by its type or by its first bytes."""
    said = [(each.code, each.params.get("hva")) for each in t.checked(RUNNING[what][number])]

    assert ("BM828", ACTIVE[what]) in said
    assert len(said) == len(set(map(str, said))), "told twice"


def test_everything_that_has_a_name_is_tried() -> None:
    """So that no name stands there for what is never told."""
    assert RUNNING.keys() == ACTIVE.keys() - {"unknown"}


def test_what_is_not_on_the_list_is_refused() -> None:
    """It is a list of what may be: what nobody has heard of is not."""
    (found,) = t.checked(t.related(DOCX, "urn:example:nytt", "a.xml"))

    assert found.code == "BM828"
    assert "urn:example:nytt" in str(found.params["hva"])


@pytest.mark.parametrize(
    ("name", "kind", "relation"),
    [
        ("word/m.bin", "application/vnd.ms-office.vbaProject", "image"),
        ("word/m.xml", "application/vnd.ms-word.vbaData+xml", "image"),
        ("word/m.bin", "application/x", f"{_PACKAGE}/wordVbaData"),
        ("word/embeddings/a.xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12", "package"),
    ],
)
def test_macros_are_refused_under_any_name(name: str, kind: str, relation: str) -> None:
    """Also those of a sheet behind a chart."""
    content = "<a/>" if name.endswith("xml") else b"x"
    assert "BM821" in t.codes(part(name, content, kind, relation, "word/document.xml"))


OUTSIDE = "http://evil.test/x.png"
_BLIP = f'<w:drawing><a:blip xmlns:a="{_A}" {{}}/></w:drawing>'
_IMAGE = f'<w:pict><v:shape xmlns:v="{_V}" xmlns:o="{_O}" {{}}>{{}}</v:shape></w:pict>'
FETCHING = {
    "a linked picture": using(_BLIP.format('r:link="rId9"'), target=OUTSIDE, outside=True),
    "a linked picture that says it is a link": using(
        _BLIP.format('r:link="rId9"'), "hyperlink", OUTSIDE, outside=True
    ),
    "an embedded picture that says it is a link": using(
        _BLIP.format('r:embed="rId9"'), "hyperlink", OUTSIDE, outside=True
    ),
    "an old picture by a link": using(
        _IMAGE.format("", '<v:imagedata r:href="rId9"/>'), "hyperlink", OUTSIDE, outside=True
    ),
    "an old picture by another link": using(
        _IMAGE.format("", '<v:imagedata o:relid="rId9"/>'), "hyperlink", OUTSIDE, outside=True
    ),
    "an old picture": using(_IMAGE.format("", f'<v:imagedata src="{OUTSIDE}"/>')),
    "where an old picture was": using(_IMAGE.format("", f'<v:imagedata o:href="{OUTSIDE}"/>')),
    "another old picture": using(_IMAGE.format("", f'<v:imagedata o:althref="{OUTSIDE}"/>')),
    "what fills a shape": using(_IMAGE.format("", f'<v:fill src="{OUTSIDE}"/>')),
    "what draws a line": using(_IMAGE.format("", f'<v:stroke src="{OUTSIDE}"/>')),
    "a picture in a file": using(_IMAGE.format("", '<v:imagedata src="file:///c:/x.png"/>')),
    "a picture beside the file": using(_IMAGE.format("", '<v:imagedata src="x.png"/>')),
    "how a shape behaves": using(_IMAGE.format(f'style="behavior: url({OUTSIDE})"', "")),
    "a font": t.related(DOCX, "font", OUTSIDE, outside=True),
    "a style sheet that nothing uses": t.related(DOCX, "styles", OUTSIDE, outside=True),
    "a chart's sheet": t.related(DOCX, "oleObject", "file:///c:/a.xlsx", outside=True),
    "the main part": t.related(DOCX, "officeDocument", OUTSIDE, owner="", outside=True),
    "a header's picture": t.related(
        t.docx(GOOD, header=t.paragraph("x")), "image", OUTSIDE, owner="word/header.xml",
        outside=True,
    ),
    "a part that is not there": t.related(DOCX, "image", OUTSIDE, owner="word/nei.xml",
                                          outside=True),
}  # fmt: skip


@pytest.mark.parametrize("name", FETCHING)
def test_what_is_fetched_is_refused(name: str) -> None:
    """A relationship is judged by who uses it, and a drawing by every address in it."""
    assert "BM823" in t.codes(FETCHING[name])


def test_it_is_told_where_it_stands() -> None:
    """With its paragraph and its address."""
    (found,) = t.checked(FETCHING["an old picture"])

    assert (found.part, found.paragraph) == ("word/document.xml", 2)
    assert found.params == {"adresse": OUTSIDE}


_LINK = '<w:hyperlink r:id="rId9"><w:r><w:t>her</w:t></w:r></w:hyperlink>'
_CLICK = f'<wp:docPr xmlns:wp="urn:wp"><a:hlinkClick xmlns:a="{_A}" r:id="rId9"/></wp:docPr>'


@pytest.mark.parametrize("element", [_LINK, _CLICK])
@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("https://udir.no", None),
        ("HTTP://udir.no", None),
        ("mailto:kari.nordmann@example.no", None),
        ("#bokmerke", None),
        ("file:///c:/plan.docx", "BM830"),
        ("plan.docx", "BM830"),
        ("\\\\x.no\\plan.docx", "BM830"),
        ("javascript:alert(1)", "BM830"),
        ("java&#10;script:alert(1)", "BM830"),
        ("ms-word:ofe|u|https://x.no/a.docm", "BM830"),
        ("ftp://x.no", "BM830"),
    ],
)
def test_links_lead_to_the_web_or_an_e_mail(element: str, target: str, code: str | None) -> None:
    """In text and on pictures; nothing else may be clicked on."""
    found = t.codes(using(element, "hyperlink", target, outside=True))
    assert found == ([] if code is None else [code])


@pytest.mark.parametrize(
    ("address", "code"), [("https://x.no", None), ("#her", None), ("file:///c:/x", "BM830")]
)
def test_a_shape_may_be_a_link(address: str, code: str | None) -> None:
    """Of the same kinds as other links."""
    found = t.codes(using(_IMAGE.format(f'href="{address}"', "")))
    assert found == ([] if code is None else [code])


ORDINARY = {
    "a picture": using(_BLIP.format('r:embed="rId9"')),
    "an old picture": using(_IMAGE.format("", '<v:imagedata r:id="rId9" o:title="x" src=""/>')),
    "a chart with its sheet": chart(_SHEET),
    "a theme's picture": t.related(DOCX, "image", "media/a.png", owner="word/theme.xml"),
    "data of another program": part(
        "customXml/item1.xml", f'<x xmlns:r="urn:r"><altChunk r:id="a"/>{GOOD}</x>'.replace(
            "w:", ""), _XML, "customXml", "word/document.xml"),
    "a picture that is gone": t.related(DOCX, "image", "NULL"),
    "a shape that leads to another slide": using(
        f'<w:drawing><a:hlinkClick xmlns:a="{_A}" action="ppaction://hlinksldjump"/></w:drawing>'
    ),
    "a line that is drawn": using(f'<w:pict><v:stroke xmlns:v="{_V}" on="t" oned="t"/></w:pict>'),
    "a form field without a macro": using('<w:ffData><w:entryMacro w:val=""/></w:ffData>'),
    "who has commented": part("word/people.xml", "<a/>", f"{_WORD}.people+xml",
                              f"{_MS}/2011/relationships/people", "word/document.xml"),
    "a picture of the first page": part("docProps/t.jpeg", b"\xff\xd8", "image/jpeg",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"),
    "a drawing with a standard": part(
        "word/media/a.svg",
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
        "<svg><style>@media print{.a{fill:red}}{{</style></svg>",
        "image/svg+xml", "image", "word/document.xml"),
}  # fmt: skip


@pytest.mark.parametrize("name", ORDINARY)
def test_what_ordinary_files_hold_is_taken(name: str) -> None:
    """Pictures, charts, others' data."""
    assert t.codes(ORDINARY[name]) == []


def test_an_object_is_told_once_where_it_stands() -> None:
    """Not again of the file that is behind it, nor of what leads to that."""
    body = f'<w:r><w:object><o:OLEObject xmlns:o="{_O}" r:id="rId.word.o.bin"/></w:object></w:r>'
    docx = t.joined(t.docx(GOOD + t.paragraph(body)), "word/o.bin", OLE, kind="application/x",
                    relation="oleObject")  # fmt: skip
    (found,) = t.checked(docx)

    assert (found.code, found.part, found.paragraph) == ("BM828", "word/document.xml", 2)


def test_an_inserted_document_is_not_read() -> None:
    """It is refused for what it is, and not called damaged."""
    docx = part("word/a.dat", "{{ nei <", "application/xml", "aFChunk", "word/document.xml")

    assert t.codes(docx) == ["BM828"]


@pytest.mark.parametrize("relation", ["image", "hyperlink"])
def test_what_a_name_may_stand_for_is_judged_whichever_it_is(relation: str) -> None:
    """Two relationships of one name are both looked at, whichever comes last."""
    docx = using(_BLIP.format('r:embed="rId9"'), "hyperlink", OUTSIDE, outside=True)
    other = "https://x.no" if relation == "hyperlink" else "media/a.png"
    docx = t.related(docx, relation, other, key="rId9", outside=relation == "hyperlink")

    assert "BM823" in t.codes(docx)


def test_a_link_is_told_where_it_stands() -> None:
    """With its paragraph; and not once more with its relationship."""
    (found,) = t.checked(using(_LINK, "hyperlink", "plan.docx", outside=True))

    assert (found.part, found.paragraph) == ("word/document.xml", 2)


def test_a_linked_picture_is_told_where_it_stands() -> None:
    """A caseworker finds a paragraph, and no relationship."""
    (found,) = t.checked(FETCHING["a linked picture"])

    assert (found.part, found.paragraph) == ("word/document.xml", 2)


@pytest.mark.parametrize("name", ["o:sigprovurl", "o:noe", "o:detail"])
def test_no_address_stands_in_an_old_drawing(name: str) -> None:
    """Whatever the attribute is called, but for what it says to a reader."""
    assert "BM823" in t.codes(using(_IMAGE.format(f'{name}="{OUTSIDE}"', "")))
    assert t.codes(using(_IMAGE.format(f'alt="{OUTSIDE}" o:title="{OUTSIDE}"', ""))) == []


@pytest.mark.parametrize("kind", ["application/x", "image/png", "font/ttf", ""])
@pytest.mark.parametrize("name", ["word/x.bin", "word/media/x.png", "word/x"])
def test_a_part_is_read_whatever_it_says_of_itself(name: str, kind: str) -> None:
    """A header need not be called one to be shown as one."""
    header = f'<w:hdr xmlns:w="{t.W}"><w:p><w:fldSimple w:instr="DDEAUTO x"/></w:p></w:hdr>'
    assert "BM829" in t.codes(part(name, header, kind, "header", "word/document.xml"))


@pytest.mark.parametrize("kind", ["application/xml", "application/vnd.x.document.main+xml"])
@pytest.mark.parametrize("data", [b"<html", b"\xff\xfe<\x00", b'<a xmlns:w="urn:x">', b""])
def test_an_inserted_document_that_is_none_is_told_as_inserted(kind: str, data: bytes) -> None:
    """Whatever it says that it is, and whatever it is."""
    docx = part("word/a.xml", data, kind, "aFChunk", "word/document.xml")

    assert t.codes(docx) == ["BM828"]


def test_attributes_without_end_are_told_at_once() -> None:
    """The part is named, and nobody waits for them to be held against each other."""
    many = "".join(f' w:a{number}="b"' for number in range(30_000))
    docx = t.docx(GOOD + f"<w:p{many}/>")

    (found,) = t.checked(docx)

    assert (found.code, found.params["del"]) == ("BM827", "word/document.xml")


def test_a_long_text_is_no_tag() -> None:
    """A pasted page of code has signs of equality and quotes in any number."""
    body = GOOD + t.paragraph("<w:r><w:t>" + "a=&quot;b&quot; c='d' " * 5000 + "</w:t></w:r>")

    assert t.codes(t.docx(body)) == []
