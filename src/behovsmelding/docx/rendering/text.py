"""Long answers as WordprocessingML, while a document is rendered."""

import re
from collections.abc import Callable, Iterable

from behovsmelding.docx.ooxml.runs import BARE, END, KEPT, escaped, has_blanks, needs_care, written
from behovsmelding.docx.program import Look
from behovsmelding.docx.rendering.links import Links, Lists
from behovsmelding.model.tekst import MAX_LEVEL, Block, BlockKind, Run, Tekst, is_address
from behovsmelding.model.tekst import inline as parsed_line

Put = Callable[[Iterable[bytes]], None]

RUN_END = "</w:r>"
"""The end of every run that holds text."""
PARAGRAPH_END = "</w:p>"
_BREAK = b"<w:r><w:br/></w:r>"
_HELD = b"<w:sdt><w:sdtPr><w:temporary/></w:sdtPr><w:sdtContent>"
_HELD_END = (b"</w:sdtContent></w:sdt>",)
"""A control in the first paragraph of another, which Word forgets as soon as somebody types in it.

LibreOffice (7.4) takes all in the first paragraph of a control round paragraphs for plain text,
unless there is a control in it: a link's address would be printed, and marks and breaks be gone.
"""
_END = f"{END}{RUN_END}".encode()
_LINK_END = f"{END}{RUN_END}</w:hyperlink>".encode()
_PARAGRAPH_END = (PARAGRAPH_END.encode(),)


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


class Pen:
    """Writes long answers with one look; the beginnings of paragraphs and runs are ready bytes.

    Those of runs are eight as in the look, once for texts that are `bare` and once for those whose
    blanks are `kept`.
    """

    def __init__(self, look: Look, bullets: int) -> None:
        self.paragraph = look.paragraph.encode()
        self.heading2, self.heading3 = look.heading2.encode(), look.heading3.encode()
        self.item = tuple(each.encode() for each in look.item)
        self.bullets = [self._item(level, bullets) for level in range(MAX_LEVEL + 1)]
        self.run = look.runs[0].encode()
        self.bare, self.kept = (
            [f"{run}{text}".encode() for run in look.runs] for text in (BARE, KEPT)
        )

    def held(self, tekst: Tekst, lists: Lists, links: Links, put: Put) -> None:
        """Write *tekst* as paragraphs that a control stands round."""
        self.paragraphs(tekst, lists, links, put, held=True)

    def paragraphs(
        self, tekst: Tekst, lists: Lists, links: Links, put: Put, *, held: bool = False
    ) -> None:
        """Write *tekst* as paragraphs; *held* says that a control stands round them."""
        careful = needs_care(tekst.tekst)
        numbers: dict[int, int] = {}
        for block in tekst.blocks:
            if block.kind is BlockKind.PARAGRAPH:
                begin = self.paragraph
            elif block.kind is BlockKind.HEADING:
                begin = self.heading2 if block.level == 2 else self.heading3  # noqa: PLR2004
            elif block.kind is BlockKind.BULLET:
                begin = self.bullets[block.level]
            else:
                begin = self._item(block.level, _list_number(block, numbers, lists))
            held = held and not _is_plain(block.lines)
            if held:
                begin += _HELD
            for runs in block.lines:
                self._line(begin, runs, links, put, careful=careful)
                begin = _BREAK
            if held:
                put(_HELD_END)
                held = False
            put(_PARAGRAPH_END)

    def runs(self, tekst: Tekst, _lists: Lists, links: Links, put: Put) -> None:
        """Write *tekst* as runs within one paragraph: the marks of its blocks stay characters.

        So do those of a link whose words are an address, if there is nothing else: that is how an
        address stands in a control of its own.
        """
        begin, lines = b"", canonical_lines(tekst)
        if len(lines) == len(lines[0]) == 1 and lines[0][0].link and is_address(lines[0][0].text):
            self.plain(carried(tekst.canonical), put, whole=False)
            return
        for runs in lines:
            self._line(begin, runs, links, put, careful=True)
            begin = _BREAK

    def address(self, text: str, links: Links, put: Put) -> None:
        """Write *text*, where something is to be found, as a link to it if it is an address."""
        if is_address(text):
            self._line(b"", (Run(text, link=text),), links, put, careful=True)
        else:
            self.plain(text, put, whole=False)

    def _item(self, level: int, number: int) -> bytes:
        """Begin an item at *level* of the list *number*."""
        first, middle, last = self.item
        return b"%b%d%b%d%b" % (first, level, middle, number, last)

    def plain(self, text: str, put: Put, *, whole: bool) -> None:
        """Write *text*, which is no long answer, as a run; as a *whole* paragraph, or in one."""
        begin, end = (self.paragraph, PARAGRAPH_END) if whole else (b"", "")
        put((begin, self.run, f"{written(text)}{RUN_END}{end}".encode()))

    def _line(
        self, begin: bytes, runs: tuple[Run, ...], links: Links, put: Put, *, careful: bool
    ) -> None:
        """Write *begin* and a line of *runs*; *careful* if not all is written as it is."""
        for text, bold, italic, link in runs:
            if careful:
                openings = self.kept if has_blanks(text) else self.bare
                data = escaped(text).encode()
            else:
                openings = self.bare if text.strip(" ") == text else self.kept
                data = text.encode()
            if link:
                start = b'%b<w:hyperlink r:id="%b">' % (begin, links.to(link).encode())
                put((start, openings[4 + bold + 2 * italic], data, _LINK_END))
            else:
                put((begin, openings[bold + 2 * italic], data, _END))
            begin = b""


def canonical_lines(tekst: Tekst) -> list[tuple[Run, ...]]:
    """Return the lines of *tekst*'s canonical writing, as runs."""
    return [parsed_line(line) for line in tekst.canonical.split("\n")]


def _list_number(block: Block, numbers: dict[int, int], lists: Lists) -> int:
    """Return Word's number of the numbered list that *block* is an item of."""
    if block.starts or block.level not in numbers:
        numbers[block.level] = lists.start(block.level, block.number or 0)
    return numbers[block.level]


def _is_plain(lines: tuple[tuple[Run, ...], ...]) -> bool:
    """Tell whether *lines* are one, without any mark."""
    return len(lines) == 1 and all(run[1:] == (False, False, None) for run in lines[0])
