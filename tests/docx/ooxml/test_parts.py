"""The parts of a Word file are found by their relationships, as Word finds them."""

import re

import pytest

from behovsmelding.docx import compile_template, read_back, verify
from behovsmelding.docx.ooxml.parts import Package, is_xml, owner_of
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Tiltak
from behovsmelding.model.felles import Målform
from tests.support import templates as t
from tests.support.oracle import faults

FORM = load_form("2025")
TEXT = "## Plan\n\n1. en\n2. to\n- tre\n\nSe [planen](https://x.no)"
MELDING = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik"), tiltak=(Tiltak(forankring=TEXT),))
BODY = t.paragraph("{{ eier.navn }}") + t.repeated("tiltak", t.rich_control("forankring"))
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOT = f'xmlns:w="{t.W}"'
STYLES = (
    f'<w:styles {_ROOT}><w:style w:type="character" w:styleId="Annen">'
    '<w:name w:val="Hyperlink"/></w:style></w:styles>'
)
NUMBERING = (
    f'<w:numbering {_ROOT}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0">'
    '<w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="40">'
    '<w:abstractNumId w:val="7"/></w:num></w:numbering>'
)
GLOSSARY = f"<w:glossaryDocument {_ROOT}/>"


def first(docx: bytes, *names: str) -> bytes:
    """Put the parts *names* first in the zip, as Word may."""
    parts = t.unpacked(docx)
    return t.packed({name: parts[name] for name in names} | parts)


def with_glossary(docx: bytes) -> bytes:
    """Give a template the building blocks that Word makes for a prompt, with styles of their own.

    They stand before the document's own.
    """
    own = "word/glossary/document.xml"
    docx = t.joined(docx, own, GLOSSARY, kind=f"{_WORD}.document.glossary+xml",
                    relation="glossaryDocument")  # fmt: skip
    for name, content in (("styles", STYLES), ("numbering", NUMBERING)):
        docx = t.joined(docx, f"word/glossary/{name}.xml", content, kind=f"{_WORD}.{name}+xml",
                        relation=name, owner=own)  # fmt: skip
    return first(docx, "word/glossary/styles.xml", "word/glossary/numbering.xml", own)


def rendered(docx: bytes) -> dict[str, bytes]:
    """Render a template, see that nothing is lost and no fault comes to it; return its parts."""
    template = compile_template(docx, FORM, Målform.NB)
    document = template.render(MELDING)
    assert verify(document, template, MELDING) == ()
    assert read_back(document)["tiltak[0].forankring"] == TEXT
    assert {*faults(document)} <= {*faults(docx)}
    return t.unpacked(document)


@pytest.mark.parametrize("own", [True, False], ids=["lists of its own", "no lists"])
def test_styles_and_lists_are_those_of_the_document(*, own: bool) -> None:
    """Not those of its building blocks, which come first in the file and are of the same type."""
    docx = t.docx(BODY)
    if own:
        docx = t.joined(docx, "word/numbering.xml", NUMBERING, kind=f"{_WORD}.numbering+xml",
                        relation="numbering")  # fmt: skip
    parts = rendered(with_glossary(docx))
    text = parts["word/document.xml"].decode()

    assert b"SvarOverskrift2" in parts["word/styles.xml"]
    assert parts["word/glossary/styles.xml"].decode() == STYLES
    assert parts["word/glossary/numbering.xml"].decode() == NUMBERING
    assert '<w:rStyle w:val="Hyperlink"/>' in text
    known = re.findall('<w:num w:numId="([0-9]+)"', parts["word/numbering.xml"].decode())
    assert {*re.findall('<w:numId w:val="([0-9]+)"', text)} <= {*known}


def test_a_style_that_word_would_not_find_is_missed() -> None:
    """A document whose headings or lists stand in another part's styles does not say them."""
    template = compile_template(with_glossary(t.docx(BODY)), FORM, Målform.NB)
    parts = t.unpacked(template.render(MELDING))
    numbering, styles = parts["word/numbering.xml"], parts["word/styles.xml"]
    lost = {"word/numbering.xml": NUMBERING.encode(), "word/glossary/numbering.xml": numbering}
    bare = {"word/styles.xml": STYLES.encode(), "word/glossary/styles.xml": styles}

    for each in (parts | lost, parts | bare):
        assert "tiltak[0].forankring" in [
            difference.address for difference in verify(t.packed(each), template, MELDING)
        ]


def test_the_main_part_is_the_one_that_the_package_names() -> None:
    """Whatever it is called, and though the type of every part is that of a main one."""
    parts = t.unpacked(t.docx(BODY))
    parts["word/tekst.xml"] = parts.pop("word/document.xml")
    parts["word/_rels/tekst.xml.rels"] = parts.pop("word/_rels/document.xml.rels")
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"document.xml", b"tekst.xml")
    types = parts["[Content_Types].xml"].decode()
    types = types.replace("application/xml", f"{_WORD}.document.main+xml")
    parts["[Content_Types].xml"] = types.replace("/word/document.xml", "/word/annet.xml").encode()

    assert "word/tekst.xml" in rendered(t.packed(parts))


@pytest.mark.parametrize("named", ["Override", "Default"])
def test_a_template_becomes_a_document(named: str) -> None:
    """A .dotx is taken, and what is rendered opens as a document."""
    kind = f"{_WORD}.template.main+xml"
    parts = t.unpacked(t.docx(BODY))
    types = parts["[Content_Types].xml"].decode()
    if named == "Override":
        types = types.replace(f"{_WORD}.document.main+xml", kind)
    else:
        types = re.sub(r'<Override PartName="/word/document.xml"[^>]*>', "", types)
        types = types.replace('"application/xml"', f'"{kind}"')
    document = rendered(t.packed({**parts, "[Content_Types].xml": types}))

    assert Package.read(t.packed(document)).types["word/document.xml"] == (
        f"{_WORD}.document.main+xml"
    )


@pytest.mark.parametrize(
    "target", ["/word/styles.xml", "./styles.xml", "../word/styles.xml", "STYLES.xml"]
)
def test_a_relationship_may_say_where_a_part_lies_in_many_ways(target: str) -> None:
    """From the top, from its owner, with capitals."""
    parts = t.unpacked(t.docx(BODY))
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b'"styles.xml"', f'"{target}"'.encode())

    assert Package.read(t.packed(parts)).of_main("styles") == "word/styles.xml"
    assert b"SvarOverskrift2" in rendered(t.packed(parts))["word/styles.xml"]


def test_a_part_that_nothing_leads_to_is_not_written_over() -> None:
    """What looks like the styles of the document and is not its own is left as it is."""
    parts = t.unpacked(t.docx(BODY))
    name = "word/_rels/document.xml.rels"
    parts[name] = re.sub(rb'<Relationship Id="rId1"[^>]*>', b"", parts[name])
    document = rendered(t.packed(parts))

    assert document["word/styles.xml"] == parts["word/styles.xml"]
    assert b"SvarOverskrift2" in document["word/bmstyles.xml"]


def test_relationships_with_a_prefix_take_links() -> None:
    """What an answer links to is written beside them, and belongs to them."""
    parts = t.unpacked(t.docx(BODY))
    name = "word/_rels/document.xml.rels"
    text = parts[name].decode().replace("xmlns=", "xmlns:ns0=")
    text = re.sub("(</?)(Relationship)", r"\1ns0:\2", text)

    assert b"https://x.no" in rendered(t.packed({**parts, name: text}))[name]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("application/xml", True),
        ("text/xml; charset=utf-8", True),
        ("Application/VND.x+XML", True),
        ("application/vnd.openxmlformats-officedocument.obfuscatedFont", False),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", False),
        ("application/vnd.openxmlformats-package.digital-signature-origin", False),
        ("image/svg+xml", False),
        ("", False),
    ],
)
def test_what_is_xml(kind: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """Its content type ends so; that it holds the letters says nothing."""
    assert is_xml(kind) is expected


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("word/fonts/font1.odttf", "openxmlformats-officedocument.obfuscatedFont"),
        ("word/embeddings/a.xlsx", "openxmlformats-officedocument.spreadsheetml.sheet"),
        ("word/printerSettings/p.bin", "openxmlformats-officedocument.printerSettings"),
        ("_xmlsignatures/origin.sigs", "openxmlformats-package.digital-signature-origin"),
    ],
)
def test_ordinary_parts_that_are_no_xml_are_taken(part: str, kind: str) -> None:
    """Fonts, the sheets of charts and what a printer wants stand in many office files."""
    docx = t.docx(BODY)
    relation = f"application/vnd.{kind}"
    types = t.unpacked(docx)["[Content_Types].xml"].decode()
    own = f'<Override PartName="/{part}" ContentType="{relation}"/></Types>'
    types = types.replace("</Types>", own)

    assert t.codes(t.docx(BODY, parts={"[Content_Types].xml": types, part: bytes(range(9))})) == []


def test_whose_relationships_a_part_holds() -> None:
    """The package itself has the name of nothing."""
    assert owner_of("_rels/.rels") == ""
    assert owner_of("word/_Rels/document.xml.RELS") == "word/document.xml"
    assert owner_of("word/document.xml") is None
