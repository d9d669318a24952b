"""The WordprocessingML a form is written in: paragraphs, runs, content controls, tables.

Everything here makes text of XML from what it is given and knows nothing of forms.
"""

import re
from collections.abc import Sequence
from html import escape
from itertools import count
from typing import NamedTuple

from behovsmelding.docx.ooxml.runs import written
from behovsmelding.form.places import Option
from behovsmelding.messages import bound

TITLE_LENGTH = 64
"""Word's dialog takes no longer title or tag of a content control."""
BOX = "\u2610"
TAB = "<w:r><w:tab/></w:r>"
BREAK = "<w:r><w:br/></w:r>"

_BLOCK_TAG = re.compile(r"(\{%.*?%\})")
_MARK = 'w14:font="MS Gothic"'
_CHECKBOX = (
    f'<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" {_MARK}/>'
    f'<w14:uncheckedState w14:val="2610" {_MARK}/></w14:checkbox>'
)
_BOX_FONT = (
    '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
)
_SUM_RULE = (
    '<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="17365D"/></w:tcBorders>'
)
_LOCKED = '<w:lock w:val="sdtContentLocked"/>'


class Prompt(NamedTuple):
    """What an unanswered control shows, and the name of the building block Word takes it from."""

    name: str
    words: str


def run(text: str, style: str | None = None) -> str:
    """Write *text*, words of the form's own, in the character style *style*."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f"<w:r>{look}{written(bound(text))}</w:r>"


def link(text: str, relationship: str) -> str:
    """Write *text* as a link to where the *relationship* of the document leads."""
    return f'<w:hyperlink r:id="{relationship}">{run(text, "Hyperlink")}</w:hyperlink>'


def paragraph(style: str, *content: str, properties: str = "") -> str:
    """Write *content* as a paragraph in *style*; *properties* are more of its `w:pPr`."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>'
    return f"<w:p>{look}{''.join(content)}</w:p>"


def code(tag: str) -> str:
    """Write a paragraph that holds nothing but the template's *tag*; Word does not show it."""
    return paragraph("Malkode", run(tag))


def inline_code(text: str) -> str:
    """Write *text* that may hold the template's block tags: they are runs that Word hides."""
    pieces = filter(None, _BLOCK_TAG.split(text))
    return "".join(run(each, "Malkodetegn" if each[:2] == "{%" else None) for each in pieces)


def on_condition(condition: str, content: str) -> str:
    """Write *content*, a part of a line, where *condition* holds."""
    return inline_code(f"{{% if {condition} %}}") + content + inline_code("{% endif %}")


def blocks_on_condition(condition: str, blocks: str) -> str:
    """Write *blocks* where *condition* holds."""
    return code(f"{{%p if {condition} %}}") + blocks + code("{%p endif %}")


def short(title: str, length: int = TITLE_LENGTH) -> str:
    """Shorten *title*, at a blank, to what a control's title may hold."""
    title = title.rstrip(" :?")
    if len(title) <= length:
        return title
    return title[: length - 1].rsplit(" ", 1)[0].rstrip(" ,") + "…"


class Controls:
    """Writes content controls; each gets a number of its own."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def text(self, title: str, tag: str, prompt: Prompt, *, locked: bool = False) -> str:
        """Write a control for one line of plain text."""
        return self._prompting(title, tag, prompt, "<w:text/>", locked=locked)

    def address(self, title: str, tag: str, prompt: Prompt) -> str:
        """Write a control on a line for an address: no plain text, since that can't be a link."""
        return self._prompting(title, tag, prompt, "")

    def choice(
        self, title: str, tag: str, prompt: Prompt, items: Sequence[Option], *, free: bool
    ) -> str:
        """Write a list to choose from; a *free* one takes other text too."""
        kind = "comboBox" if free else "dropDownList"
        listed = "".join(
            f'<w:listItem w:displayText="{escape(each.shown)}" w:value="{escape(each.value)}"/>'
            for each in items
        )
        return self._prompting(title, tag, prompt, f"<w:{kind}>{listed}</w:{kind}>")

    def rich(self, title: str, tag: str, prompt: Prompt, style: str) -> str:
        """Write a control for a long answer: paragraphs, in *style*."""
        shown = paragraph(style, run(prompt.words, "PlaceholderText"))
        return self._control(self._head(title, tag), _prompted(prompt), shown)

    def box(self, title: str, tag: str) -> str:
        """Write a tick box, not ticked."""
        sign = f"<w:r><w:rPr>{_BOX_FONT}</w:rPr><w:t>{BOX}</w:t></w:r>"
        return self._control(self._head(title, tag), _CHECKBOX, sign)

    def number(self, title: str, tag: str) -> str:
        """Write a control that shows a number the template counts."""
        return self._control(self._head(title, tag), "<w:text/>", run("1"))

    def repeating(self, title: str, tag: str, content: str) -> str:
        """Write a section that can be repeated, with *content* as its first and only item."""
        item = self._control(self._head("", ""), "<w15:repeatingSectionItem/>", content)
        return self._control(self._head(title, tag), "<w15:repeatingSection/>", item)

    def _prompting(
        self, title: str, tag: str, prompt: Prompt, kind: str, *, locked: bool = False
    ) -> str:
        head = self._head(title, tag) + (_LOCKED if locked else "")
        return self._control(head, _prompted(prompt) + kind, run(prompt.words, "PlaceholderText"))

    def _head(self, title: str, tag: str) -> str:
        named = f'<w:alias w:val="{escape(short(title))}"/>' if title else ""
        tagged = f'<w:tag w:val="{escape(tag)}"/>' if tag else ""
        return f'{named}{tagged}<w:id w:val="{next(self._numbers)}"/>'

    @staticmethod
    def _control(head: str, kind: str, content: str) -> str:
        return (
            f"<w:sdt><w:sdtPr>{head}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
        )


def _prompted(prompt: Prompt) -> str:
    return (
        f'<w:placeholder><w:docPart w:val="{escape(prompt.name)}"/></w:placeholder>'
        "<w:showingPlcHdr/>"
    )


def row(
    cells: Sequence[str],
    widths: Sequence[int] | None,
    *,
    header: bool = False,
    adds: bool = False,
) -> str:
    """Write a row of *cells*, each the blocks it holds; *widths* are in twentieths of a point.

    Without them the cells are as wide as the columns of the table come to be. One that *adds* those
    above it is set off from them.
    """
    marks = "<w:cantSplit/>" + ("<w:tblHeader/>" if header else "")
    each_width = [0] * len(cells) if widths is None else widths
    unit = "auto" if widths is None else "dxa"
    rule = _SUM_RULE if adds else ""
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="{unit}"/>{rule}</w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, each_width, strict=True)
    )
    return f"<w:tr><w:trPr>{marks}</w:trPr>{written}</w:tr>"


def code_row(tag: str, widths: Sequence[int]) -> str:
    """Write a table row that holds nothing but the template's *tag*; Word does not show it."""
    cells = [code(tag), *(paragraph("Malkode") for _ in widths[1:])]
    return row(cells, widths).replace("<w:cantSplit/>", "<w:cantSplit/><w:hidden/>", 1)


class Marked(NamedTuple):
    """Which parts of a table the table style marks, beside the header row."""

    first_column: bool
    last_row: bool


def table(
    rows: str,
    widths: Sequence[int],
    title: str,
    marked: Marked,
    style: str = "Skjematabell",
) -> str:
    """Write a table, which a screen reader calls *title*."""
    # Word reads the attributes, other programs the sum of their bits.
    bits = 0x0620 + 0x0080 * marked.first_column + 0x0040 * marked.last_row
    look = (
        f'w:val="{bits:04X}" w:firstRow="1" w:lastRow="{marked.last_row:d}"'
        f' w:firstColumn="{marked.first_column:d}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"'
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    properties = (
        f'<w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook {look}/><w:tblCaption w:val="{escape(title)}"/>'
    )
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
