"""Of a document that is damaged, or made by a program that minds no rules, what can be read is."""

import io
import re
import zipfile
from collections.abc import Callable
from functools import cache

import pytest

from behovsmelding import loads, read, render
from behovsmelding.docx import TemplateError
from behovsmelding.intake.reading import Reading
from tests.support import templates as t

DOCUMENT, STYLES, NUMBERING = "word/document.xml", "word/styles.xml", "word/numbering.xml"
TYPES, RELS, OWN_RELS = "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"
STAMP = "docProps/custom.xml"
Parts = dict[str, bytes]
Harm = Callable[[Parts], object]


@cache
def whole() -> bytes:
    """Return a document that is as it should be."""
    return render(loads("skjema: 2027\nkompetansenettverk: Narvik\nplan: Vi går sammen.\n"))


def harmed(harm: Harm) -> bytes:
    """Return the document after *harm* to its parts."""
    parts = t.unpacked(whole())
    harm(parts)
    return t.packed(parts)


def found(docx: bytes) -> tuple[str | None, str | None]:
    """Return the two answers of the document, as they are read of *docx*."""
    melding = read(io.BytesIO(docx)).melding
    return melding.kompetansenettverk, melding.plan and melding.plan.tekst


def told(reading: Reading) -> list[str]:
    """Return what is told of a document."""
    return [each.what for each in reading.told]


def gone(*names: str) -> Harm:
    """Return what takes parts away."""
    return lambda parts: [parts.pop(name) for name in names]


def cut(name: str, keep: int | None = None) -> Harm:
    """Return what cuts a part off, as a bad copy does."""
    return lambda parts: parts.update({name: parts[name][: -40 if keep is None else keep]})


def emptied(name: str) -> Harm:
    """Return what leaves nothing in a part."""
    return lambda parts: parts.update({name: b""})


def put(name: str, old: str, new: str) -> Harm:
    """Return what writes *new* for *old* in a part."""

    def change(parts: Parts) -> None:
        assert old.encode() in parts[name]
        parts[name] = parts[name].replace(old.encode(), new.encode(), 1)

    return change


def renamed(spell: Callable[[str], str]) -> Harm:
    """Return what spells the names of all parts otherwise."""

    def rename(parts: Parts) -> None:
        there = dict(parts)
        parts.clear()
        parts.update({spell(name): data for name, data in there.items()})

    return rename


def moved(parts: Parts) -> None:
    """Call the text itself otherwise, and tell nobody."""
    parts["word/tekst.xml"] = parts.pop(DOCUMENT)


def in_utf_16(parts: Parts) -> None:
    """Write the text itself in another encoding."""
    text = parts[DOCUMENT].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
    parts[DOCUMENT] = text.encode("utf-16")


WHOLE: dict[str, Harm] = {
    "no content types": gone(TYPES),
    "empty content types": emptied(TYPES),
    "content types cut off": cut(TYPES, 200),
    "another type": put(TYPES, "document.main+xml", "noe+xml"),
    "macros": put(
        TYPES,
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
        "vnd.ms-word.document.macroEnabled.main",
    ),
    "a template of Word's": put(TYPES, "document.main+xml", "template.main+xml"),
    "no relationships": gone(RELS),
    "relationships cut off": cut(RELS),
    "none of the text": gone(OWN_RELS),
    "those of the text cut off": cut(OWN_RELS, 300),
    "a circle of relationships": put(OWN_RELS, 'Target="header1.xml"', 'Target="document.xml"'),
    "no stamp": gone(STAMP),
    "a stamp cut off": cut(STAMP),
    "no styles": gone(STYLES),
    "styles cut off": cut(STYLES),
    "empty styles": emptied(STYLES),
    "a style that builds on itself": put(
        STYLES,
        "</w:styles>",
        '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>',
    ),
    "no lists": gone(NUMBERING),
    "lists cut off": cut(NUMBERING),
    "no header": gone("word/header1.xml"),
    "a header cut off": cut("word/header1.xml"),
    "an empty footer": emptied("word/footer1.xml"),
    "settings cut off": cut("word/settings.xml"),
    "an empty glossary": emptied("word/glossary/document.xml"),
    "another name": moved,
    "names with backslashes": renamed(lambda name: name.replace("/", "\\")),
    "names from the root": renamed(lambda name: f"/{name}"),
    "capital names": renamed(str.upper),
    "a name that leads out": lambda parts: parts.update({"../x.xml": b"<x/>"}),
    "two of a name but for capitals": lambda parts: parts.update({"Word/document.xml": b"<x/>"}),
    "a sign that XML has not": put(DOCUMENT, "Behovsmelding", "Behovs\x01melding"),
    "an unknown encoding": put(DOCUMENT, 'encoding="UTF-8"', 'encoding="X-NOE"'),
    "UTF-16": in_utf_16,
    "a byte order mark": lambda parts: parts.update({DOCUMENT: b"\xef\xbb\xbf" + parts[DOCUMENT]}),
    "a DOCTYPE": put(DOCUMENT, "?>", "?><!DOCTYPE w:document>"),
    "a DOCTYPE of the styles": put(STYLES, "?>", "?><!DOCTYPE x>"),
}


@pytest.mark.parametrize("harm", WHOLE)
def test_a_damaged_document_is_read_all_the_same(harm: str) -> None:
    """As long as the text itself is there."""
    assert found(harmed(WHOLE[harm])) == ("Narvik", "Vi går sammen.")


def test_a_text_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    """And it is told that there was more."""
    docx = harmed(lambda parts: parts.update({DOCUMENT: parts[DOCUMENT].split(b"<w:tbl>", 1)[0]}))
    reading = read(io.BytesIO(docx))
    assert reading.melding.kompetansenettverk == "Narvik"
    assert "damaged" in told(reading)
    assert not reading.is_certain


def test_what_is_damaged_is_told() -> None:
    """By the name of its part."""
    (first,) = (
        each
        for each in read(io.BytesIO(harmed(cut("word/header1.xml")))).told
        if each.what == "damaged"
    )
    assert first.text == "word/header1.xml"


BROKEN: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "BM820"),
    "a text": (lambda: b"hei", "BM820"),
    "fifty megabytes of zeros": (lambda: b"\0" * 50_000_000, "BM820"),
    "half a zip": (lambda: whole()[: len(whole()) // 3], "BM827"),
    "no text": (lambda: harmed(gone(DOCUMENT)), "BM820"),
    "an empty text": (lambda: harmed(emptied(DOCUMENT)), "BM827"),
    "a text of zeros": (lambda: harmed(lambda p: p.update({DOCUMENT: b"\0" * 1000})), "BM827"),
    "a bomb": (lambda: harmed(lambda p: p.update({DOCUMENT: b" " * 20_000_000})), "BM824"),
    "a bomb beside it": (lambda: harmed(lambda p: p.update({"x.bin": b"\0" * 9_000_000})), "BM824"),
    "too many parts": (
        lambda: harmed(lambda p: p.update({f"x/{number}": b"" for number in range(1500)})),
        "BM824",
    ),
    "an entity from outside": (
        lambda: harmed(
            put(DOCUMENT, "?>", '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')
        ),
        "BM825",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_cant_be_parsed_or_is_too_large_is_refused(name: str) -> None:
    """With a code, and at once."""
    docx, code = BROKEN[name]
    with pytest.raises(TemplateError) as refused:
        read(io.BytesIO(docx()))
    assert refused.value.findings[0].code == code


def test_entities_that_grow_are_not_let_grow() -> None:
    """What is written with them is gone, and that is told."""
    grows = "".join(
        f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9)
    )  # fmt: skip
    bomb = f'?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{grows}]>'
    docx = harmed(
        lambda parts: (put(DOCUMENT, "?>", bomb)(parts), put(DOCUMENT, ">Narvik<", ">&j;<")(parts))
    )
    assert "damaged" in told(read(io.BytesIO(docx)))


@pytest.mark.parametrize(
    "harm",
    [
        lambda docx: docx[:-30],
        lambda docx: b"noe foran" * 9 + docx,
        lambda docx: docx + b"noe bak" * 9,
        lambda docx: (
            docx[: docx.index(b"word/styles.xml") + 90]
            + b"????"
            + docx[docx.index(b"word/styles.xml") + 94 :]
        ),
    ],
    ids=["its end is cut off", "something before it", "something behind it", "a part is wrong"],
)
def test_a_zip_that_is_damaged_is_read(harm: Callable[[bytes], bytes]) -> None:
    """Its parts can be found without its directory."""
    assert found(harm(whole())) == ("Narvik", "Vi går sammen.")


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_however_it_is_packed(method: int) -> None:
    """Other programs have their own ways."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        for name, data in t.unpacked(whole()).items():
            package.writestr(name, data)
    assert found(out.getvalue()) == ("Narvik", "Vi går sammen.")


def _nested(inner: str, outer: str, times: int) -> str:
    begin, end = outer.split("|")
    return begin * times + inner + end * times


TEXT = "<w:r><w:t>dypt</w:t></w:r>"
ODD = {
    "controls in controls": _nested(
        f"<w:p>{TEXT}</w:p>", "<w:sdt><w:sdtPr/><w:sdtContent>|</w:sdtContent></w:sdt>", 90
    ),
    "tables in tables": _nested(
        f"<w:p>{TEXT}</w:p>", "<w:tbl><w:tr><w:tc>|</w:tc></w:tr></w:tbl>", 60
    ),
    "links in links": f"<w:p>{_nested(TEXT, '<w:hyperlink>|</w:hyperlink>', 200)}</w:p>",
    "a control that says nothing of itself": (
        f"<w:sdt><w:sdtContent><w:p>{TEXT}</w:p></w:sdtContent></w:sdt>"
    ),
    "a row outside a table": f"<w:tr><w:tc><w:p>{TEXT}</w:p></w:tc></w:tr>",
    "a paragraph between rows": f"<w:tbl><w:p>{TEXT}</w:p></w:tbl>",
    "a paragraph between cells": f"<w:tbl><w:tr><w:p>{TEXT}</w:p></w:tr></w:tbl>",
    "a run outside a paragraph": TEXT,
    "a paragraph in a paragraph": f"<w:p><w:p>{TEXT}</w:p></w:p>",
    "a wrapper that nobody knows": f"<w:p><w:noe>{TEXT}</w:noe></w:p>",
    "a wrapper within a run": "<w:p><w:r><w:noe><w:t>dypt</w:t></w:noe></w:r></w:p>",
    "a field that never ends": f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{TEXT}</w:p>',
    "a field that never began": f'<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r>{TEXT}</w:p>',
    "a sign there is none of": (
        f'<w:p>{TEXT}<w:r><w:sym w:char="FFFFFFFFF"/><w:sym w:char="D800"/></w:r></w:p>'
    ),
    "a cell that covers all": (
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
        f"<w:p>{TEXT}</w:p></w:tc></w:tr></w:tbl>"
    ),
    "a control of another program's": (
        '<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_1"/></w:sdtPr><w:sdtContent>'
        f"<w:p>{TEXT}</w:p></w:sdtContent></w:sdt>"
    ),
    **{
        f"a control for {tag}": (
            f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>'
            f"<w:p>{TEXT}</w:p></w:sdtContent></w:sdt>"
        )
        for tag in (
            "eiere", "behovsvurdering", "tiltak.navn", "tiltak..navn", "ukjent", "plan.noe",
            "x" * 9000,
        )
    },
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_no_word_is_passed_over_wherever_it_stands(name: str) -> None:
    """What is in no answer is told, and the answers are read."""
    docx = harmed(put(DOCUMENT, "<w:body>", f"<w:body>{ODD[name]}"))
    reading = read(io.BytesIO(docx))
    assert reading.melding.kompetansenettverk == "Narvik"
    assert [each.text for each in reading.told if each.what == "outside"] == ["dypt"]


def test_a_huge_document_takes_no_time() -> None:
    """Twenty thousand lines that somebody pasted."""
    many = "<w:p><w:r><w:t>linje her</w:t></w:r></w:p>" * 5000
    reading = read(io.BytesIO(harmed(put(DOCUMENT, "<w:body>", f"<w:body>{many}"))))
    assert told(reading).count("outside") == 5000
    assert not re.search("linje", str(reading.data))
