"""Long answers as WordprocessingML, while a document is rendered."""

import re

from behovsmelding.docx.ooxml.runs import written
from behovsmelding.docx.program import Look
from behovsmelding.docx.rendering.links import Links, Lists
from behovsmelding.model.tekst import Block, BlockKind, Run, Tekst, canonical

RUN_END = "</w:r>"
"""The end of every run that holds text."""
_BREAK = "<w:r><w:br/></w:r>"
_HELD = "<w:sdt><w:sdtPr><w:temporary/></w:sdtPr><w:sdtContent>"
_HELD_END = "</w:sdtContent></w:sdt>"
"""A control in the first paragraph of another, which Word forgets as soon as somebody types in it.

LibreOffice (7.4) takes all in the first paragraph of a control round paragraphs for plain text,
unless there is a control in it: a link's address would be printed, and marks and breaks be gone.
"""


# What XML cannot carry. The model refuses it in every answer; this is the last line of defence.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def carried(text: str) -> str:
    """Return *text* as it is. Raises `ValueError` if a Word document cannot carry it."""
    # Nearly every text is printable, and knowing that is quicker than searching.
    if not text.isprintable() and _FORBIDDEN.search(text):
        raise ValueError(f"a Word document cannot carry {text!r}")
    return text


def leaf(text: str) -> str:
    """Write *text* as the content of an element that knows no markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def paragraphs(tekst: Tekst, look: Look, lists: Lists, links: Links, *, held: bool = False) -> str:
    """Write *tekst* as paragraphs; *held* says that a control stands round them."""
    out: list[str] = []
    numbers: dict[int, int] = {}
    for block in tekst.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            out.append(look.paragraph)
        elif block.kind is BlockKind.HEADING:
            out.append(look.heading2 if block.level == 2 else look.heading3)  # noqa: PLR2004
        else:
            begin, middle, end = look.item
            number = _list_number(block, numbers, lists)
            out.append(f"{begin}{block.level}{middle}{number}{end}")
        if held and not _is_plain(block.lines):
            out.append(_HELD)
            _lines(block.lines, look.runs, links, out)
            out.append(_HELD_END)
        else:
            _lines(block.lines, look.runs, links, out)
        out.append("</w:p>")
        held = False
    return "".join(out)


def inline(tekst: Tekst, look: Look, links: Links) -> str:
    """Write *tekst* as runs within one paragraph: the marks of its blocks stay characters."""
    out: list[str] = []
    for number, runs in enumerate(canonical_lines(tekst)):
        if number:
            out.append(_BREAK)
        _line(runs, look.runs, links, out)
    return "".join(out)


def canonical_lines(tekst: Tekst) -> list[tuple[Run, ...]]:
    """Return the lines of *tekst*'s canonical writing, as runs."""
    from behovsmelding.model.tekst import inline as parse_line

    return [parse_line(line) for line in canonical(tekst.blocks).split("\n")]


def _list_number(block: Block, numbers: dict[int, int], lists: Lists) -> int:
    """Return Word's number of the list that *block* is an item of."""
    if block.kind is BlockKind.BULLET:
        return lists.bullets
    if block.starts or block.level not in numbers:
        numbers[block.level] = lists.start(block.level, block.number or 0)
    return numbers[block.level]


def _is_plain(lines: tuple[tuple[Run, ...], ...]) -> bool:
    """Tell whether *lines* are one, without any mark."""
    return len(lines) == 1 and all(run[1:] == (False, False, None) for run in lines[0])


def _lines(
    lines: tuple[tuple[Run, ...], ...], looks: tuple[str, ...], links: Links, out: list[str]
) -> None:
    for number, runs in enumerate(lines):
        if number:
            out.append(_BREAK)
        _line(runs, looks, links, out)


def _line(runs: tuple[Run, ...], looks: tuple[str, ...], links: Links, out: list[str]) -> None:
    for text, bold, italic, link in runs:
        look = looks[bold + 2 * italic + (4 if link else 0)]
        if link:
            out.append(f'<w:hyperlink r:id="{links.to(link)}">')
            out.append(f"{look}{written(text)}{RUN_END}</w:hyperlink>")
        else:
            out.append(f"{look}{written(text)}{RUN_END}")
