"""Word forms as a county might lay them out: blank, or filled from a behovsmelding.

A layout is a list of pieces. What stands in a place is asked by its path; in a blank form it is the
prompt. How a place is made (a content control, a legacy form field, text) is the layout's `ink`.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from xml.sax.saxutils import escape
from zlib import crc32

from behovsmelding.model.kroner import grouped

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
PROMPT = "Klikk eller trykk her for å skrive inn tekst."
Path = tuple[str | int, ...]


class Place(NamedTuple):
    """Where an answer goes; `box` is what ticks it."""

    path: str
    box: Any = None


class Ink:
    """How answers are put on paper."""

    def __init__(self, kind: str, data: Mapping[str, Any] | None) -> None:
        self.kind = kind
        self.data = data
        self.asked: set[str] = set()
        """The paths of all that was put on paper."""
        self.boxed: set[str] = set()
        """What else a place is for: a box and what ticking it says, a cell of a row in a list."""
        self._number = 1000

    def at(self, path: str, row: int | None = None) -> Any:
        """Return what is answered at *path*, in which `*` stands for *row*."""
        self.asked.add(path.replace("*", str(row)))
        return self.held(path, row)

    def held(self, path: str, row: int | None = None) -> Any:
        """Return what *path* leads to, which may be more than an answer."""
        value: Any = self.data
        for step in path.replace("*", str(row)).split("."):
            if value is None:
                return None
            if isinstance(value, (list, tuple)):
                value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
            else:
                value = value.get(step) if isinstance(value, Mapping) else None
        return value

    def count(self, path: str, least: int) -> int:
        """Return how many members there are at *path*, in a blank form *least*."""
        found = self.held(path)
        return max(len(found) if found else 0, least)

    def _count(self, name: str) -> None:
        self._number = int(number_of(name)) if name else self._number + 7

    def slot(self, path: str, row: int | None = None) -> str:
        """Return the runs of a place on a line."""
        return self.runs(said(self.at(path, row)), path.replace("*", str(row)))

    def runs(self, text: str, name: str = "") -> str:
        """Return the runs of a place that says *text*; its number is the same in every copy."""
        self._count(name)
        return mark(name) + self._runs(text) if name else self._runs(text)

    def _runs(self, text: str) -> str:
        if self.kind == "typed":
            return run(text or ("……………" if self.data is None else " "))
        if self.kind == "legacy":
            shown = text or "\u2002" * 5
            return (
                f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="T{self._number}"/>'
                "<w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r>"
                "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
                f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}'
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            )
        prompt = "" if text else "<w:showingPlcHdr/>"
        return (
            f'<w:sdt><w:sdtPr><w:id w:val="{self._number}"/>{prompt}<w:text/></w:sdtPr>'
            f"<w:sdtContent>{run(text or PROMPT)}</w:sdtContent></w:sdt>"
        )

    def long(self, path: str, row: int | None = None) -> str:
        """Return the paragraphs of a long answer."""
        text = said(self.at(path, row))
        paragraphs = [each for each in text.split("\n") if each.strip()]
        if self.kind == "legacy" or not paragraphs:
            first, *others = paragraphs or [""]
            if not others:
                return paragraph(self.runs(first, path))
        body = "".join(paragraph(run(each)) for each in paragraphs)
        if self.kind != "control":
            return body
        self._count(path)
        return (
            f'<w:sdt><w:sdtPr><w:id w:val="{self._number}"/></w:sdtPr>'
            f"<w:sdtContent>{body}</w:sdtContent></w:sdt>"
        )

    def box(self, *, ticked: bool) -> str:
        """Return a tick box."""
        self._number += 7
        if self.kind == "typed":
            return run("[X]" if ticked else "[ ]")
        if self.kind == "legacy":
            checked = f'<w:checked w:val="{int(ticked)}"/>'
            return (
                f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="A{self._number}"/>'
                f"<w:enabled/><w:checkBox><w:sizeAuto/>{checked}</w:checkBox></w:ffData>"
                "</w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            )
        return (
            f'<w:sdt><w:sdtPr><w:id w:val="{self._number}"/><w14:checkbox>'
            f'<w14:checked w14:val="{int(ticked)}"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent>{run('☒' if ticked else '☐')}</w:sdtContent></w:sdt>"
        )

    def boxes(
        self, path: str, options: Mapping[str, Any], row: int | None = None, *, behind: bool = False
    ) -> str:
        """Return a box for each of *options*, which say what is answered where they are ticked."""
        value = self.at(path, row)
        made = []
        for words, meant in options.items():
            chosen = value if isinstance(value, (list, tuple)) else [value]
            is_no = meant == [] and value is not None and not value
            ticked = is_no or meant in chosen or (meant is True and bool(value))
            said_so = {True: "ja", False: "nei"}.get(meant, meant) if meant != [] else "nei"
            name = f"{path.replace('*', str(row))}={said_so}"
            self.boxed.add(name)
            both = [mark(name) + self.box(ticked=ticked), run(f" {words} ")]
            made += both[::-1] if behind else both
            made.append(run("   "))
        return "".join(made[:-1])


def said(value: Any) -> str:
    """Return an answer as people write it in Word."""
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return "Ja" if value else "Nei"
    if isinstance(value, int) and value > 9999:
        return grouped(int(value), " ")
    if isinstance(value, (list, tuple)):
        return ", ".join(map(said, value))
    return str(value)


def mark(name: str) -> str:
    """Return a bookmark, which says what the place behind it is for to whoever knows *name*."""
    return f'<w:bookmarkStart w:id="0" w:name="{number_of(name)}"/>'


def number_of(name: str) -> str:
    """Return the number that a place called *name* has in every copy of a form."""
    return str(crc32(name.encode()) % 10**8)


def run(text: str, *, bold: bool = False) -> str:
    """Return a run."""
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def bold(text: str) -> str:
    """Return the content of a cell that asks."""
    return run(text, bold=True)


def paragraph(content: str, style: str = "") -> str:
    """Return a paragraph."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{content}</w:p>"


def heading(text: str, level: int = 1) -> str:
    """Return a heading in Word's own style."""
    return paragraph(run(text), f"Heading{level}")


def asked(text: str) -> str:
    """Return a question on a line of its own."""
    return paragraph(run(text, bold=True))


def line(text: str, slot: str) -> str:
    """Return a question with its answer on the same line."""
    return paragraph(run(text + " ", bold=True) + slot)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return a table of cells, each the content of a paragraph, or whole paragraphs."""
    made = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{_cell(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{made}</w:tbl><w:p/>"


def _cell(content: str) -> str:
    if content.startswith(("<w:p>", "<w:sdt><w:sdtPr><w:id")) and "<w:p>" in content:
        return content if content.endswith("</w:p>") else content + "<w:p/>"
    return f"<w:p>{content}</w:p>"


Layout = Callable[[Ink], Iterator[str]]


def leaves(data: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the answers in *data*, each at its path, as words alone: their look doesn't count."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from leaves(value, f"{path}.{key}" if path else str(key))
    elif isinstance(data, (list, tuple)) and any(isinstance(each, Mapping) for each in data):
        for number, value in enumerate(data):
            yield from leaves(value, f"{path}.{number}")
    elif data is not None and data != "":
        texts = sorted(map(str, data)) if isinstance(data, (list, tuple)) else [str(data)]
        is_amount = isinstance(data, int) and not isinstance(data, bool)
        words = str(int(data)) if is_amount else " ".join(texts)
        yield path.removesuffix(".beløp"), " ".join(re.findall(r"\w+", words.casefold()))


def asked_for(layout: Layout, data: Mapping[str, Any]) -> dict[str, str]:
    """Return those answers of *data* that a *layout* has a place for."""
    ink = Ink("typed", data)
    tuple(layout(ink))
    asked = {path.removesuffix(".beløp") for path in ink.asked}
    return {path: said for path, said in leaves(data) if path in asked}


def document(layout: Layout, kind: str, data: Mapping[str, Any] | None = None) -> bytes:
    """Return a form in *layout*: blank, or filled with *data*."""
    body = "".join(layout(Ink(kind, data)))
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}">'
        f'<w:name w:val="heading {n}"/></w:style>'
        for n in (1, 2, 3)
    )
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
            'officedocument.wordprocessingml.document.main+xml"/>'
            '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-'
            'officedocument.wordprocessingml.styles+xml"/></Types>'
        ),
        "_rels/.rels": _relations(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": _relations(("styles", "styles.xml")),
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
        "word/document.xml": f"<w:document {W}><w:body>{body}<w:sectPr/></w:body></w:document>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return out.getvalue()


def _relations(*targets: tuple[str, str]) -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    made = "".join(
        f'<Relationship Id="r{n}" Type="{kind}/{name}" Target="{target}"/>'
        for n, (name, target) in enumerate(targets, 1)
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{made}</Relationships>'
