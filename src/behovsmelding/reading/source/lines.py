"""A line as people see it, cut into its indentation, its key and its value."""

import re
from collections.abc import Iterable
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.braces import answer_at, bad_start, closes_early, opening
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.quoting import bare, quoted

QUOTES = ("'", '"')
_WORD_QUOTES = ("“", "”", "„")
_LINE = re.compile(
    r"(?P<head>[ \t]*(?:-[ \t]+)*(?:(?P<key>[^\s:#'\"\[\]{}@%`*&!|>][^:\r\n]*?):(?:[ \t]+|$))?)"
    r"(?P<value>.*)"
)
_DASHES = re.compile(r" *(?:- +)*")
_COMMENT = re.compile(r"(?:(?<![ \t])[ \t]{2,}|^)#(?:[ \t].*)?$")
_BLOCK = re.compile(r"[|>][+-]?[0-9]?[+-]?(?:[ \t]+#.*)?")
MOST = 2000
"""How many lines of an answer are looked at: more than anybody writes."""
_SIGNS_ALONE = re.compile(r"[*%@&`]+")
"""Signs that YAML keeps for itself, and that answer nothing."""
_A_COMMA_TOO_MANY = re.compile(r",[ ]*,\Z")
_NEW_PART = re.compile(r"[ \t]*(?:- |[^\W\d]\w*:|#|\Z)")


class Line:
    """The line around a character."""

    def __init__(self, document: Document, at: int) -> None:
        text = document.text
        self.document = document
        self.start, self.end = document.line(at)
        self.text = text[self.start : self.end]
        match = _LINE.fullmatch(self.text)
        self.key = (match and match["key"]) or ""
        self.key_end = self.start + (match.end("key") + 1 if match and match["key"] else 0)
        self.value_start = self.start + (len(match["head"]) if match else 0)
        value = _COMMENT.sub("", text[self.value_start : self.end])
        self.value = value.rstrip(" \t")
        self.value_end = self.value_start + len(self.value)

    @property
    def has_key(self) -> bool:
        """Whether the line begins with a key, after any dashes."""
        return bool(self.key)

    @property
    def indent(self) -> int:
        """How many blanks the line begins with."""
        return len(self.text) - len(self.text.lstrip(" "))

    @property
    def key_indent(self) -> int:
        """How far in the key stands, past the dashes before it."""
        match = _DASHES.match(self.text)
        return match.end() if match else 0

    @property
    def is_item(self) -> bool:
        """Whether the line begins with a dash."""
        return self.text[self.indent :].startswith("- ")

    @property
    def is_comment(self) -> bool:
        """Whether there is nothing but a comment."""
        return self.text.lstrip(" \t").startswith("#")

    @property
    def opens_block(self) -> bool:
        """Whether the answer stands below a `|` or `>` here."""
        return _BLOCK.fullmatch(self.value) is not None

    def above(self) -> "Line | None":
        """The nearest line above with something on it, comments too."""
        start = self.start
        while start > 0:
            line = Line(self.document, start - 1)
            if line.text.strip():
                return line
            start = line.start
        return None

    def previous(self) -> "Line | None":
        """The nearest line above with something on it that is no comment."""
        line = self.above()
        while line is not None and line.is_comment:
            line = line.above()
        return line

    def parent(self) -> "Line | None":
        """The nearest line above that is less indented."""
        line = self.previous()
        while line is not None and line.indent >= self.indent:
            line = line.previous()
        return line

    def below(self) -> "Line | None":
        """The next line with something on it."""
        text, at = self.document.text, self.end
        while at < len(text) and text[at] in "\r\n":
            line = Line(self.document, at + (2 if text.startswith("\r\n", at) else 1))
            if line.text.strip():
                return line
            at = line.end
        return None

    def following(self) -> str:
        """The text of the next line."""
        at = self.end
        while self.document.text[at : at + 1] in ("\r", "\n"):
            at += 1
        return self.document.text[slice(*self.document.line(at))]

    def quote(self, code: str, **params: Any) -> None:
        """Report *code* on the value, with the edit that puts it in quotes."""
        code = "BM141" if self.value.startswith(_WORD_QUOTES) else code
        span = self.document.span(self.value_start, self.value_end)
        # What begins with a name would take the name into the quotes.
        is_answer = self.has_key or self.is_item or ": " not in self.value
        is_whole = is_answer and not self.goes_on()
        fixes = (Fix(span, quoted(bare(self.value))),) if is_whole else ()
        self.document.report_once(code, span, *fixes, tekst=self.value, **params)

    def quote_start(self, code: str, at: int) -> None:
        """Report *code* where the answer at *at* begins with a sign that YAML keeps for itself.

        That may be an answer inside brackets; then it alone is put in quotes.
        """
        text, document = self.document.text, self.document
        if inside := answer_at(document, at):
            self.quote_inside(code, inside)
        elif opening(document, at) is not None and _A_COMMA_TOO_MANY.search(text, 0, at + 1):
            span = document.character(at)
            document.report("BM156", span, fixes=(Fix(span, ""),), tekst=",")
        elif opening(document, at) is not None:
            document.report("BM127", document.character(at), tegn=text[at : at + 1])
        elif self.has_key and _SIGNS_ALONE.fullmatch(self.value) and not self._asks_for_amount():
            span, tekst = document.span(self.value_start, self.value_end), self.value
            fixes = (Fix(span, ""),)
            document.report("BM128", span, fixes=fixes, tekst=tekst, ingenting=None)
        elif self.value[:1] not in ("[", "{") or closes_early(self.value):
            if not self._is_listed():
                self.quote(code, tegn=self.value[:1])
        elif inside := bad_start(text, self.value_start, self.value_end):
            self.quote_inside(code, inside)
        else:
            document.report("BM127", document.character(self.value_start), tegn=self.value[:1])

    def _asks_for_amount(self) -> bool:
        from behovsmelding.reading.source.outline import asks_for_amount

        return asks_for_amount(self.document, self.start)

    def _is_listed(self) -> bool:
        """Report boxes that are ticked, or several lists, if that is what begins the value."""
        if not self.value.startswith("["):
            return False
        from behovsmelding.reading.source import ticked

        document, start = self.document, self.start
        return ticked.look_at(document, start) or ticked.several_lists(document, start)

    def quote_inside(self, code: str, place: tuple[int, int]) -> None:
        """Report *code* on the answer at *place* in brackets, and put it alone in quotes."""
        document, written = self.document, self.document.text[slice(*place)]
        span = document.span(*place)
        is_whole = place[1] < self.end or self._closes_below()
        # Quotes behind a bracket that closes would be in the way as much as what they hold.
        begins = document.text[self.start : place[0]].rstrip()[-1:] not in ("]", "}")
        fixes = (Fix(span, quoted(bare(written))),) if is_whole and begins else ()
        document.report_once(code, span, *fixes, tekst=written, tegn=written[:1])

    def _closes_below(self) -> bool:
        """Tell whether the next line closes a bracket or begins a field of its own."""
        return self.following().lstrip(" \t")[:1] in ("]", "}", ",") or not self.goes_on()

    def goes_on(self) -> bool:
        """Tell whether the next line may belong to the value."""
        return not _NEW_PART.match(self.following())


def starts(document: Document, *places: int) -> Iterable[int]:
    """Return where the lines of *places* begin, each line once."""
    return dict.fromkeys(document.line(place)[0] for place in places)


def taken_away(document: Document, at: int) -> Fix:
    """Return the edit that takes the line at *at* away."""
    start, end = document.line(at)
    after = min(end + len(document.newline), len(document.text))
    return Fix(document.span(start, after), "")
