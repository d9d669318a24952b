r"""Long answers: a small dialect of marked-up text, parsed once and kept beside what was written.

CommonMark changes what people write (`_x_`, `1. mai`, `C:\_mappe`), so the dialect is our own:
every newline is a line break, an empty line a new paragraph; `- ` and `* ` are bullets, nested by
two blanks; numbers make a list only where at least two consecutive items stand; `**bold**`,
`*italic*`, `[text](https://…)`, `## ` and `### `. Everything else is the characters it is.

What Word is not given as such keeps all its characters, marks too: a picture (`![text](https://…)`),
code (nothing between two backticks on a line is a mark), and the row of a table (a line that begins
and ends with `|`, after its bullet or number if it has one).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache, cached_property
from typing import NamedTuple

import attrs

from behovsmelding.model.invariants import InvariantError

MAX_LEVEL = 8
"""Word numbers list levels from 0 to 8."""

_BLANK = " \t"
_ITEM = r"(?s)( *)(?:[-*]|(0|[1-9][0-9]{0,5})\.) ([ \t]*[^ \t].*)"
_FIRST = frozenset("-*0123456789")
_HEADING = r"(?s)(##|###) ([ \t]*[^ \t].*)"
_URL = r"(?:https?://|mailto:)[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*"
# Each begins with the character that it is seen by, and looks back past that: so Python skips all
# others at once, and a line is gone through ten times as quickly.
_LINK = rf"\[(?<!!\[)(?=\s*[^\[\]\s])(?P<label>[^\[\]]+)\]\((?P<url>{_URL})\)"
_EMPHASIS = r"\*(?<![\w*]\*)(?P<more>\*{0,2})(?=[^\s*])(?P<inner>[^*]+)(?<=\S)\*(?P=more)(?![\w*])"
_MARKS = f"{_LINK}|{_EMPHASIS}"
_CODE = "`[^`]+`"


class BlockKind(Enum):
    """What a block is: the paragraph style it gets in Word."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"


class Run(NamedTuple):
    """Characters that look alike: bold or not, italic or not, with a link or none."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None


class Block(NamedTuple):
    """One paragraph in Word: its lines are parted by line breaks.

    `level` is 2 or 3 for a heading and counts from 0 for a list item. `number` is the item's
    number; `starts` says that a numbered list begins here.
    """

    kind: BlockKind
    lines: tuple[tuple[Run, ...], ...]
    level: int = 0
    number: int | None = None
    starts: bool = False


def clean(text: str) -> str:
    r"""Give *text* its one written form: NFC, newlines as `\n`, no blank lines at its ends.

    Raises `InvariantError` (BM209) for a character that a Word document cannot carry.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if text.isprintable():
        # One line, as most answers are, and in it nothing to look for.
        return text if says_something(text) else ""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.replace("\n", "").isprintable() and (found := _forbidden().search(text)):
        raise InvariantError("BM209", tegn=f"U+{ord(found[0]):04X}")
    if "\n" in text:
        lines = text.split("\n")
        while lines and not lines[-1].strip(_BLANK):
            lines.pop()
        first = next((at for at, line in enumerate(lines) if line.strip(_BLANK)), 0)
        text = "\n".join(lines[first:])
    return text if says_something(text) else ""


@cache
def _item() -> re.Pattern[str]:
    """Return what an item of a list is matched by: compiled once, and only where there is one."""
    return re.compile(_ITEM)


@cache
def _forbidden() -> re.Pattern[str]:
    """Return what finds the characters that XML 1.0 can't carry, and separators no editor shows.

    It takes longer to compile than most files take to read, and few need it.
    """
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def says_something(text: str) -> bool:
    """Tell whether *text* shows anything; no-break spaces, as Word leaves them, don't."""
    return bool(text.strip())


@attrs.frozen
class Tekst:
    """A long answer, in the dialect of this module.

    Two texts are equal when the same characters were written. Raises `InvariantError` (BM209) for a
    character that a Word document cannot carry.
    """

    tekst: str = attrs.field(converter=clean, validator=attrs.validators.min_len(1))

    @cached_property
    def _parsed(self) -> tuple[tuple[Block, ...], str]:
        """The blocks of the text, and its canonical writing, made on the same way through it."""
        text = self.tekst
        if text[:1].isalpha() and "\n" not in text and not _may_be_marked(text):
            # Most answers are one such line, and there is nothing in it to look for.
            return (Block(BlockKind.PARAGRAPH, ((Run(text),),)),), text
        parser = _Parser(text)
        blocks = tuple(parser.blocks())
        return blocks, "".join(parser.written)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs of the text, parsed the first time that somebody asks."""
        return self._parsed[0]

    @property
    def canonical(self) -> str:
        """The same text with one way to write each mark: what a Word document is read back as."""
        return self._parsed[1]

    def __str__(self) -> str:
        """Return the text as it was written."""
        return self.tekst


def parse(text: str) -> tuple[Block, ...]:
    """Parse a cleaned *text* into blocks."""
    return tuple(_Parser(text).blocks())


def canonical(blocks: tuple[Block, ...]) -> str:
    """Write *blocks* in the dialect; parsing the result gives the same blocks."""
    parts: list[str] = []
    previous: Block | None = None
    for block in blocks:
        parts += _written(block, [_written_runs(runs) for runs in block.lines], previous)
        previous = block
    return "".join(parts)


def _written(block: Block, lines: Sequence[str], previous: Block | None) -> tuple[str, str]:
    """Return what parts *block* from the *previous* one, and its *lines* as they are written."""
    kind, _, level, number, _ = block
    if kind is BlockKind.PARAGRAPH:
        return "\n\n" if previous else "", "\n".join(lines)
    if kind is BlockKind.HEADING:
        return "\n\n" if previous else "", f"{'#' * level} {lines[0]}"
    tight = previous is not None and previous.kind in _ITEMS
    between = "\n" if tight else "\n\n" if previous else ""
    indent = "  " * level
    mark = "-" if kind is BlockKind.BULLET else f"{number}."
    return between, f"{indent}{mark} " + f"\n{indent}  ".join(lines)


_ITEMS = (BlockKind.BULLET, BlockKind.NUMBER)


_PLAIN = (False, False, None)


def _written_runs(runs: tuple[Run, ...]) -> str:
    if len(runs) == 1 and runs[0][1:] == _PLAIN:
        return runs[0].text
    parts: list[str] = []
    stars = ""
    for run in runs:
        wanted = "*" * (2 * run.bold + run.italic)
        if wanted != stars:
            parts.append(stars + wanted)
            stars = wanted
        parts.append(f"[{run.text}]({run.link})" if run.link else run.text)
    parts.append(stars)
    return "".join(parts)


def _counting(lines: list[str]) -> Iterator[int]:
    """Yield which of *lines* are items with a number that the next of their list counts on from.

    It goes from the last line to the first, and keeps of those below what none nearer hides: where
    each begins, and its level and number. So every line is looked at once.
    """
    below: list[tuple[int, tuple[int, int] | None]] = []
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        begins = len(line) - len(line.lstrip(" "))
        if not line.strip(_BLANK):
            continue
        match = _item().fullmatch(line) if line[begins] in _FIRST else None
        item = None
        if match is not None and match[2] is not None:
            level, number = item = begins // 2, int(match[2])
            while below and below[-1][0] >= 2 * (level + 1):
                below.pop()
            if below and below[-1][1] == (level, number + 1):
                yield at
        while below and below[-1][0] >= begins:
            below.pop()
        below.append((begins, item))


class _Parser:
    """The state of one parse: where we are, and the lists that are open.

    `written` are the pieces of the canonical text, as far as the blocks have come.
    """

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.open: list[tuple[int, int | None]] = []
        """The open list levels, outermost first: indentation, and the next number if numbered."""
        self.written: list[str] = []
        self._marked = _may_be_marked(text)
        self._previous: Block | None = None

    def blocks(self) -> Iterator[Block]:
        at = 0
        while at < len(self.lines):
            line = self.lines[at]
            if not line or not line.strip(_BLANK):
                at += 1
            elif line[0] == "#" and (heading := re.fullmatch(_HEADING, line)):
                self.open.clear()
                yield self._block(BlockKind.HEADING, [heading[2]], len(heading[1]))
                at += 1
            elif item := self._item(at):
                at, block = self._whole_item(at, item)
                yield block
            else:
                self.open.clear()
                end = at + 1
                while end < len(self.lines) and self._continues(end):
                    end += 1
                yield self._block(BlockKind.PARAGRAPH, self.lines[at:end])
                at = end

    def _block(
        self,
        kind: BlockKind,
        lines: list[str],
        level: int = 0,
        number: int | None = None,
        starts: bool = False,  # noqa: FBT001, FBT002 - as in the block
    ) -> Block:
        """Make a block of its *lines*, and write it in the canonical text."""
        # A line without marks is one run, and is written as it is.
        runs = tuple(
            [inline(line) for line in lines] if self._marked else [(Run(line),) for line in lines]
        )
        block = Block(kind, runs, level, number, starts)
        if self._marked:
            lines = [_written_runs(each) for each in runs]
        self.written += _written(block, lines, self._previous)
        self._previous = block
        return block

    def _continues(self, at: int) -> bool:
        """Whether line *at* goes on with the paragraph above it."""
        line = self.lines[at]
        if not line:
            return False
        if line[0].isalpha():
            return True
        if not line.strip(_BLANK) or (line.startswith("#") and re.fullmatch(_HEADING, line)):
            return False
        return self._item(at) is None

    def _item(self, at: int) -> re.Match[str] | None:
        """Match line *at* as a list item; a number needs a neighbour that counts on."""
        line = self.lines[at]
        if line.lstrip(" ")[:1] not in _FIRST:
            return None
        match = _item().fullmatch(line)
        if match is None or match[2] is None:
            return match
        indent, number = len(match[1]) // 2, int(match[2])
        if (indent, number) in self.open:
            return match
        return match if at in self.counting else None

    @cached_property
    def counting(self) -> frozenset[int]:
        """The lines with a number that the next item of their list counts on from."""
        return frozenset(_counting(self.lines))

    def _whole_item(self, at: int, match: re.Match[str]) -> tuple[int, Block]:
        """Read the item on line *at* and the lines that continue it."""
        indent = len(match[1]) // 2
        number = int(match[2]) if match[2] else None
        while self.open and self.open[-1][0] > indent:
            self.open.pop()
        starts = number is not None and (indent, number) not in self.open
        if self.open and self.open[-1][0] == indent:
            self.open.pop()
        level = min(len(self.open), MAX_LEVEL)
        self.open.append((indent, None if number is None else number + 1))
        lines = [match[3]]
        prefix = "  " * (indent + 1)
        end = at + 1
        while end < len(self.lines) and self.lines[end].startswith(prefix) and self._continues(end):
            lines.append(self.lines[end][len(prefix) :])
            end += 1
        kind = BlockKind.BULLET if number is None else BlockKind.NUMBER
        return end, self._block(kind, lines, level, number, starts)


def _may_be_marked(text: str) -> bool:
    return "*" in text or "](" in text


def is_address(text: str) -> bool:
    """Tell whether *text* is where a link can lead, and nothing else."""
    return re.fullmatch(_URL, text) is not None


def inline(line: str) -> tuple[Run, ...]:
    """Parse one line into runs."""
    if not _may_be_marked(line):
        return (Run(line),)
    seen = markable(line)
    runs: list[Run] = []
    end = 0
    for match in re.finditer(_MARKS, seen):
        if match.start() > end:
            runs.append(Run(line[end : match.start()]))
        if match["label"] is None:
            weight = 1 + len(match["more"])
            inner = slice(*match.span("inner"))
            runs.extend(
                _linked(line[inner], seen[inner], bold=weight > 1, italic=weight != 2)  # noqa: PLR2004
            )
        else:
            runs.append(_link(line, match))
        end = match.end()
    if end < len(line):
        runs.append(Run(line[end:]))
    return tuple(runs)


def markable(line: str) -> str:
    """Return *line* with code made unreadable, or all of it if it is the row of a table.

    It keeps its length, so that a mark found in it stands at the same place in *line*.
    """
    stripped = line.strip(_BLANK)
    if len(stripped) > 1 and stripped[0] == stripped[-1] == "|":
        return "|" * len(line)
    return re.sub(_CODE, lambda code: "`" * len(code[0]), line) if "`" in line else line


def _link(text: str, match: re.Match[str], *look: bool) -> Run:
    """Make the run of a link that was found at this place of *text*."""
    label, url = (text[slice(*match.span(name))] for name in ("label", "url"))
    bold, italic = look or (False, False)
    return Run(label, bold, italic, url)


def _linked(text: str, seen: str, *, bold: bool, italic: bool) -> list[Run]:
    """Parse the inside of an emphasis, *seen* without code: only links count there."""
    runs: list[Run] = []
    end = 0
    for match in re.finditer(_LINK, seen):
        if match.start() > end:
            runs.append(Run(text[end : match.start()], bold, italic))
        runs.append(_link(text, match, bold, italic))
        end = match.end()
    if end < len(text):
        runs.append(Run(text[end:], bold, italic))
    return runs
