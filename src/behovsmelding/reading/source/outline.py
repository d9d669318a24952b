"""Which fields are open at a line, told from the lines above it alone: for what YAML can't read.

Here alone is anything known of what a behovsmelding asks for while its text is no YAML. What a key
is, is asked of the models; which generation it is, of the keys at the margin.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from copy import copy
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from behovsmelding.model.fields import Field, by_name, fields_of, lone, row_key
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import Tekst
from behovsmelding.nearest import nearest
from behovsmelding.reading.source.comments import without_comment
from behovsmelding.reading.source.margin import keys_of, models_of
from behovsmelding.reading.source.nodes import Document

_DASHES = re.compile(r"(?:-[ \t]+)*")
_KEY = re.compile(
    r"[\"']?(?P<key>[^\W\d_](?:[^:\r\n\"'\[\]{}#]|(?<=\S)#)*?)[\"']?[ \t]*:(?=[ \t]|$)"
)
_NUMBER_KEY = re.compile(r"(?P<key>2[0-9]{3})[ \t]*:(?=[ \t]|$)")
_BLOCK = re.compile(r"[|>][+-]?[0-9]?[+-]?(?:[ \t]+#.*)?$")
_MARKS_OF_WORDS = "*_«»“”:"
"""What stands round a name in bold, or in the quotes of Word."""
_BARE_BLOCK = re.compile(r"[ \t]+(?:[-–—][ \t]+)?[|>]$")
"""What stands for a text below a field that lacks its colon."""
_LIKE_FIELD = re.compile(r"(?:-[ \t]*)?[a-zæøå_][\w-]*[ ]?[:;=](?=\s|$)")
"""How a line begins that may be a field, if misspelt, and is no sentence."""
MOST_LINES = 20_000
"""How many lines are looked through: a file that is larger is nobody's."""
_STEP = 16
"""At every so many lines it is kept what is open."""

_NO_COLON = r"[a-zæøå_]+[ ]?[;=](?:\s|$)"
"""How a field begins that has another sign for its colon."""

_BEHIND_SIGN = r"[^\w\s]{1,2}[ \t\u00a0]*(?P<name>[a-zæøå_]+):(?:\s|$)"
"""How a field begins that has a sign before it that nobody meant."""

_GLUED = r"(?:-[ \t\u00a0]*)?(?P<name>[a-zæøå_]+):"
"""How a field begins that has no blank after its colon, or a tab before it."""


class Row(NamedTuple):
    """A line: where it begins, how far in its text stands, and what it seems to hold."""

    start: int
    end: int
    indent: int
    """How many blanks it begins with; a tab counts as none."""
    column: int
    """How far in its key or its text stands, after any dashes."""
    text: str
    key: str
    """What stands before its colon, composed and with plain blanks; nothing where it has none."""
    value: str
    """What stands behind its colon, or all of it, without the comment behind that."""
    value_start: int

    @property
    def said(self) -> str:
        """Its text without the comment behind it."""
        return self.text[: self.value_start - self.start + len(self.value)]

    @property
    def has_dash(self) -> bool:
        """Whether it begins a part of a list."""
        return self.column > self.indent and self.text[self.indent : self.indent + 1] == "-"

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands on it, or a comment alone."""
        return not self.text.strip() or self.text.lstrip().startswith("#")

    @property
    def opens_block(self) -> bool:
        """Whether its answer stands below a `|` or `>`."""
        return bool(self.key) and _BLOCK.match(self.value) is not None


class Level:
    """Fields that stand in the same column: those of a part, or the rows of one."""

    def __init__(self, column: int, kinds: tuple[Any, ...], dash: int | None, above: str) -> None:
        self.column = column
        self.kinds = kinds
        """The classes of the model whose fields may stand here; none where nothing is known."""
        self.dash = dash
        """Where the dash stands that began this part, if it is one of a list."""
        self.above = above
        """The key that it stands below."""
        self.seen: dict[str, Row] = {}
        self.written: frozenset[str] = frozenset()
        """The keys at the margin of the whole text, where this is the margin."""

    def copy(self) -> "Level":
        """Return the same level, to be gone on with."""
        other = Level(self.column, self.kinds, self.dash, self.above)
        other.seen, other.written = dict(self.seen), self.written
        return other

    def fields(self, key: str) -> tuple[Field, ...]:
        """Return the fields that *key* may be here."""
        found = (by_name(kind).get(key) for kind in self.kinds)
        return tuple(field for field in found if field is not None and not field.is_row_key)

    @property
    def has_rows(self) -> bool:
        """Whether any name may stand before the colon here."""
        return any(row_key(kind) for kind in self.kinds)

    def is_known(self, key: str) -> bool:
        """Tell whether *key* is a field here, or may be the name of a row."""
        return bool(self.fields(key)) or self.has_rows


def rows(document: Document, start: int = 0) -> Iterator[Row]:
    """Yield the lines of *document* from the one that *start* stands on."""
    text, at = document.text, document.line(start)[0]
    for _ in range(MOST_LINES):
        begin, end = document.line(at)
        yield row(text[begin:end], begin)
        if end >= len(text):
            return
        at = end + (2 if text.startswith("\r\n", end) else 1)


def rows_below(document: Document, above: Row) -> Iterator[Row]:
    """Yield the lines of *document* below the one *above*."""
    return islice(rows(document, above.start), 1, None)


@lru_cache(maxsize=512)
def row(text: str, start: int) -> Row:
    """Read the line *text*, which begins at *start*: kept, for one line is looked at often."""
    indent = len(text) - len(text.lstrip(" "))
    dashes = _DASHES.match(text, indent)
    column = dashes.end() if dashes else indent
    found = _KEY.match(text, column) or _NUMBER_KEY.match(text, column)
    key = unicodedata.normalize("NFC", found["key"].strip()).replace("\u00a0", " ") if found else ""
    value_start = found.end() if found else column
    said = without_comment(text[value_start:])
    value = said.lstrip(" \t")
    value_start += len(text[value_start:]) - len(text[value_start:].lstrip(" \t"))
    if found and value.startswith("#"):
        # A comment is no answer.
        value = ""
    end = start + len(text)
    return Row(start, end, indent, column, text, key, value, start + value_start)


class Outline:
    """The fields that are open at a line, the outermost first, and the answer it may belong to."""

    def __init__(self, text: str) -> None:
        margin = keys_of(text)
        self.levels = [Level(0, models_of(margin), None, "")]
        self.levels[0].written = margin
        self.block: Row | None = None
        """The key of the answer below a `|` that the line may be a part of."""
        self.last: Row | None = None
        """The last line above with a field or a dash."""
        self.text_indent: int | None = None
        """How far in the lines of that answer stand."""

    def copy(self) -> "Outline":
        """Return the same outline, to be gone on with."""
        other = copy(self)
        other.levels = [each.copy() for each in self.levels]
        return other

    def take(self, each: Row) -> None:
        """Go on to *each*, the next line."""
        if self.block is not None:
            if each.indent > self.block.column:
                if self.text_indent is None:
                    self.text_indent = each.indent
                return
            if not is_field(each, self.levels):
                return
            self.block = None
        if not is_field(each, self.levels):
            return
        self.open(each)
        self.last = each
        if each.opens_block:
            self.block, self.text_indent = each, None

    def open(self, each: Row) -> None:
        """Let the fields of *each* be the last that are open."""
        while len(self.levels) > 1 and _is_closed(self.levels[-1], each):
            self.levels.pop()
        level = self.levels[-1]
        if each.has_dash and level.dash != each.indent:
            level = self._below(each, dash=each.indent)
        elif each.has_dash:
            self.levels.pop()
            level = self._again(level, each)
        elif each.column > level.column:
            level = self._below(each, dash=None)
        if each.key:
            level.seen[each.key] = each

    def _again(self, level: Level, each: Row) -> Level:
        self.levels.append(Level(each.column, level.kinds, each.indent, level.above))
        return self.levels[-1]

    def _below(self, each: Row, dash: int | None) -> Level:
        parent = self.levels[-1]
        key = next(reversed(parent.seen), "")
        kinds = below(parent, key)
        self.levels.append(Level(each.column, kinds, dash, key))
        return self.levels[-1]


def _is_closed(level: Level, each: Row) -> bool:
    """Tell whether *each* stands outside *level*; another part of its list does not."""
    if not each.has_dash:
        return level.column > each.column
    return level.column > each.indent and level.dash != each.indent


def outline_at(document: Document, at: int) -> Outline:
    """Return the outline at the line that *at* stands on."""
    return _walk(document, document.text).at(document.line(at)[0])


class _Walk:
    """The outlines of *document* at every so many lines, to go on from.

    Many ask what may be wrong at a line, and each would go through all that is above it.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.starts = [0]
        self.outlines = [Outline(document.text)]

    def at(self, line_start: int) -> Outline:
        """Return the outline at the line that begins at *line_start*."""
        nearest_above = bisect_right(self.starts, line_start) - 1
        outline = self.outlines[nearest_above].copy()
        lines = rows(self.document, self.starts[nearest_above])
        for number, each in enumerate(lines, nearest_above * _STEP):
            if each.start >= line_start or number >= MOST_LINES:
                break
            if number == len(self.starts) * _STEP:
                self.starts.append(each.start)
                self.outlines.append(outline.copy())
            if not each.is_blank:
                outline.take(each)
        return outline


@lru_cache(maxsize=1)
def _walk(document: Document, _text: str) -> _Walk:
    return _Walk(document)


def below(level: Level, key: str) -> tuple[Any, ...]:
    """Return the classes whose fields stand below *key*, a field of *level*."""
    if level.has_rows and not level.fields(key):
        return level.kinds
    return tuple(field.kind for field in level.fields(key) if field.is_part)


def is_field(each: Row, levels: list[Level]) -> bool:
    """Tell whether *each* is a field where it stands, misspelt or not, or the name of a row."""
    if re.match(_NO_COLON, each.text[each.indent :]):
        return True
    if not each.key:
        return _is_bare_field(each, levels)
    if known := [level for level in levels if level.fields(each.key)]:
        is_inside = each.column > levels[-1].column
        return is_inside or any(_is_open_for(each, level) for level in known)
    if each.opens_block or (not each.has_dash and _is_row(each, levels)):
        return True
    if _LIKE_FIELD.match(each.text, each.indent):
        return True
    # `Målgruppe: Alle` is a field with a capital letter; «Bakgrunn:» is a heading.
    beside = [level for level in levels if level.column == each.column]
    return any(_is_near(each, level) for level in beside)


def _is_bare_field(each: Row, levels: list[Level]) -> bool:
    """Tell whether *each* names a field all the same: behind a tab, or without its colon or blank.

    A heading in a text has a capital letter, or has been answered already.
    """
    text = each.said.strip()
    word = _BARE_BLOCK.sub("", text.strip("- ")).strip(_MARKS_OF_WORDS)
    if any(level.fields(word) for level in levels):
        return True
    found = re.match(_GLUED, text) or re.match(_BEHIND_SIGN, text)
    name = found["name"] if found else ""
    is_behind = not text[:1].isalpha()
    open_for = [
        level
        for level in levels
        if level.fields(name)
        and (name not in level.seen or (is_behind and level.dash == each.indent))
    ]
    has_tab = "\t" in each.text[: len(each.text) - len(each.text.lstrip())]
    return any(has_tab or is_behind or level.column == each.column for level in open_for)


def _is_open_for(each: Row, level: Level) -> bool:
    """Tell whether *each* is a field of *level*, and not one that stands there and here astray."""
    is_astray = each.column != level.column and not each.has_dash
    return not (is_astray and each.key in level.seen)


def _is_row(each: Row, levels: list[Level]) -> bool:
    is_beside = any(level.has_rows and level.column == each.column for level in levels)
    return (is_beside or _is_first_row(each, levels[-1])) and (
        not each.value or each.value[:1].isdigit() or each.value[:1] == "{"
    )


def _is_first_row(each: Row, level: Level) -> bool:
    """Tell whether *each* stands right below a field of *level* that has rows, and none yet."""
    above = next(reversed(level.seen.values()), None)
    if above is None or above.value or each.column <= level.column:
        return False
    return any(row_key(kind) for kind in below(level, above.key))


def _is_near(each: Row, level: Level) -> bool:
    names = [name for kind in level.kinds for name in _names(kind)]
    key = each.key.lower().replace(" ", "_")
    near = nearest(key, names, 1.0)
    # «Tiltak:» above or below the field of that name is a heading too.
    is_other = near in level.seen or (near != each.key and near in level.written)
    return near is not None and not is_other


def _names(kind: type) -> list[str]:
    return [field.name for field in fields_of(kind)]


def is_amount(level: Level, key: str) -> bool:
    """Tell whether the answer to *key* in *level* is an amount."""
    if fields := level.fields(key):
        return all(field.kind is Kroner for field in fields)
    alone = (lone(kind) for kind in level.kinds)
    return any(each is not None and each.kind is Kroner for each in alone)


def outline_with(document: Document, at: int) -> tuple[Outline, Row]:
    """Return what is open below the line at *at*, and that line."""
    each = next(rows(document, at))
    outline = outline_at(document, at)
    outline.take(each)
    return outline, each


def asks_for_amount(document: Document, at: int) -> bool:
    """Tell whether the answer on the line at *at* is an amount."""
    each = next(rows(document, at))
    outline = outline_at(document, at)
    outline.open(each)
    return bool(each.key) and is_amount(outline.levels[-1], each.key)


def may_be_several(level: Level, key: str) -> bool:
    """Tell whether *key* in *level* asks for a list of answers, and not of parts."""
    return any(field.several and not field.is_part for field in level.fields(key))


def asks_for_several(document: Document, at: int) -> bool:
    """Tell whether a list of answers belongs on the line at *at*."""
    outline, each = outline_with(document, at)
    return bool(each.key) and may_be_several(outline.levels[-1], each.key)


def amounts_of(kind: Any) -> list[str]:
    """Return the names of the fields of *kind* that are amounts."""
    return [field.name for field in fields_of(kind) if field.kind is Kroner]


def is_long(level: Level, key: str) -> bool:
    """Tell whether the answer to *key* in *level* may go over several lines."""
    return any(field.kind is Tekst for field in level.fields(key))


def is_inside(outline: Outline, each: Row) -> bool:
    """Tell whether *each* stands far enough in to belong to the text that *outline* is in."""
    return outline.block is not None and each.indent > outline.block.column
