"""Long answers as HTML: paragraphs, lists, headings, bold, italic and links."""

import re
from collections.abc import Iterable
from html import escape

from behovsmelding.model.addresses import is_web_address
from behovsmelding.model.tekst import Block, BlockKind, Run, Tekst

BREAK = "<br>"
_LISTS = {BlockKind.BULLET: "ul", BlockKind.NUMBER: "ol"}
_LOWEST = 6
"""There is no heading below the sixth."""


def blocks(tekst: Tekst, level: int) -> str:
    """Write *tekst* as blocks, its headings from *level* on.

    One of the third level that stands below none of the second is not a level too deep.
    """
    written: list[str] = []
    lists = _Lists(written)
    seen_second = False
    for block in tekst.blocks:
        if block.kind in _LISTS:
            lists.item(block)
            continue
        lists.close()
        name, kind = "p", ""
        if block.kind is BlockKind.HEADING:
            is_second = block.level == 2  # noqa: PLR2004
            deep = level if is_second or not seen_second else level + 1
            seen_second |= is_second
            name, kind = f"h{min(deep, _LOWEST)}", f' class="own{block.level}"'
        written.append(f"<{name}{kind}>{_lines(block)}</{name}>")
    lists.close()
    return "".join(written)


def inline(lines: Iterable[Iterable[Run]]) -> str:
    """Write *lines* within one paragraph."""
    return BREAK.join(map(_line, lines))


def plain(text: str) -> str:
    """Write *text*, so that its blanks are seen."""
    return _seen(escape(text), text)


def linked(text: str) -> str:
    """Write *text*, an answer that is an address: as a link, where a page can follow it."""
    said = escape(text)
    if not is_web_address(text):
        return plain(text)
    return f'<a href="{said}">{said}</a>'


def email(text: str) -> str:
    """Write *text*, an address of somebody: it may be broken before its parts, and there first."""
    return re.sub(r"(?<=\w)(?=[@.])", "<wbr>", plain(text))


class _Lists:
    """The lists that are open, the outermost first, each with an item that is open."""

    def __init__(self, written: list[str]) -> None:
        self.written = written
        self.open: list[str] = []

    def item(self, block: Block) -> None:
        """Begin the item that *block* is: in the list that is open, or in one of its own."""
        name = _LISTS[block.kind]
        self.close(block.level + 1)
        if len(self.open) > block.level and (self.open[-1] != name or block.starts):
            self.close(block.level)
        if len(self.open) > block.level:
            self.written.append("</li>")
        else:
            start = f' start="{block.number}"' if block.number not in (None, 1) else ""
            self.written.append(f"<{name}{start}>")
            self.open.append(name)
        self.written.append(f"<li>{_lines(block)}")

    def close(self, depth: int = 0) -> None:
        """End every list that is open, but for so many."""
        while len(self.open) > depth:
            self.written.append(f"</li></{self.open.pop()}>")


def _lines(block: Block) -> str:
    return inline(block.lines)


def _line(runs: Iterable[Run]) -> str:
    several = tuple(runs)
    return _seen("".join(map(_run, several)), "".join(run.text for run in several))


def _seen(written: str, text: str) -> str:
    """Return what is *written* of a line of *text*, its blanks kept where a page has but one."""
    has_blanks = "  " in text or "\t" in text or text[:1] == " "
    return f'<span class="kept">{written}</span>' if has_blanks else written


def _run(run: Run) -> str:
    text, bold, italic, link = run
    written = escape(text)
    if link:
        written = f'<a href="{escape(link)}">{written}</a>'
    if italic:
        written = f"<em>{written}</em>"
    return f"<strong>{written}</strong>" if bold else written
