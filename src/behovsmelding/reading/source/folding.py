"""An answer over several lines, written so that every line stays a line."""

import re

from behovsmelding import newlines
from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.nodes import Document, Node, Scalar, Sequence

_BEFORE_KEY = re.compile(r"[ \t]*(?:-[ \t]+)*")
_GAP = re.compile(r":\s*")
_NOTHING_MORE = re.compile(r"[ \t]*(?=\r|\n|\Z)")
_HEADER = r">[^\r\n]*"

_BULLETS = "♦◆•●▪■◦○‣⁃·➢➤►▶▸❖✓✔☑→\u2219"
BULLET = rf"[{_BULLETS}\uf020-\uf0ff]"
"""A bullet of Word, those of its symbol fonts too: a class of a pattern."""
_SYMBOLS = (b"\xef\x80", b"\xef\x81", b"\xef\x82", b"\xef\x83")
"""How those of the symbol fonts begin in UTF-8."""
_PASTED = ("\t", "   ", " | ", "\n+ ", "\no ", *_BULLETS)
"""What a text may hold that was pasted."""
_BEGINNINGS = ("-", "–", "—", "*", "|")
HARD = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
"""The blanks that are none to YAML, as a pattern has them between brackets."""
_AT_A_LINE = ("\n–", "\n—", "\n|", "\n-\u00a0", "\n--")


def is_folded(scalar: Scalar) -> bool:
    """Tell whether YAML joins lines of *scalar* that were written apart."""
    if scalar.style == "|":
        return False
    text = scalar.document.text[scalar.start : scalar.end]
    if scalar.style == ">":
        text = re.sub(_HEADER, "", text, count=1).strip()
    return newlines.within(text)


def looks_joined(text: str) -> bool:
    """Tell whether a name may stand in *text* whose colon YAML doesn't see, for a hard blank."""
    return not text.isascii() and re.search(f"[a-zæøå_]:[{HARD}]", text) is not None


def looks_pasted(text: str) -> bool:
    """Tell whether *text* holds what comes along from Word: its bullets, a tab, `-en` on a line."""
    if any(map(text.__contains__, _PASTED)):
        return True
    written = text.encode(errors="replace")
    if any(map(written.__contains__, _SYMBOLS)):
        return True
    if not any(map(text.__contains__, _BEGINNINGS)):
        return False
    lines = f"\n{text}"
    if any(map(lines.__contains__, _AT_A_LINE)):
        return True
    return any(after[:1].isalpha() for sign in ("-", "*") for after in lines.split(f"\n{sign}")[1:])


def unfolded(scalar: Scalar) -> tuple[Fix, ...]:
    """Return the edit that puts the lines of *scalar* below a `|`; none where it isn't exact."""
    document = scalar.document
    if scalar.style == ">":
        return (Fix(document.span(scalar.start, scalar.start + 1), "|"),)
    key = document.scalar_before(scalar)
    lines = _written(scalar)
    if key is None or lines is None:
        return ()
    start, _ = document.line(key.start)
    gap = _GAP.fullmatch(document.text, key.end, scalar.start)
    if not gap or not _BEFORE_KEY.fullmatch(document.text, start, key.start):
        return ()
    if not _NOTHING_MORE.match(document.text, scalar.end):
        return ()
    span = document.span(key.end + 1, scalar.end)
    return (Fix(span, f" {block(document, lines, key.start - start)}"),)


def block(document: Document, lines: list[str], indent: int) -> str:
    """Write *lines* below a `|`, indented from a key that stands *indent* blanks in.

    The first begins the answer; the others keep their indentation against one another.
    """
    first, *others = lines
    depths = [len(line) - len(line.lstrip(" ")) for line in others if line.strip()]
    least = min(depths, default=0)
    whole = [first.strip(), *(line[least:].rstrip() for line in others)]
    blanks = " " * (indent + 2)
    return "|" + "".join(document.newline + (blanks + line if line else "") for line in whole)


def dedented(document: Document, above: Scalar, key: Scalar, end: int) -> tuple[Fix, ...]:
    """Return the edits that let the lines from *key* up to *end* begin below *above*."""
    start, last = document.line(key.start)[0], document.line(end)[1]
    column = above.start - document.line(above.start)[0]
    blanks = " " * (key.start - start - column)
    fixes = []
    while start < last:
        line_end = document.line(start)[1]
        if document.text.startswith(blanks, start):
            fixes.append(Fix(document.span(start, start + len(blanks)), ""))
        elif document.text[start:line_end].strip():
            return ()
        start = line_end + len(document.newline)
    return tuple(fixes)


def indented(document: Document, start: int, end: int, blanks: int = 2) -> tuple[Fix, ...]:
    """Return the edits that indent every line from *start* up to *end* by so many *blanks*."""
    at, fixes = document.line(start)[0], []
    while at < end:
        line_end = document.line(at)[1]
        if document.text[at:line_end].strip():
            fixes.append(Fix(document.span(at, at), " " * blanks))
        at = line_end + len(document.newline)
    return tuple(fixes)


def _written(scalar: Scalar) -> list[str] | None:
    """Return the lines of *scalar* as they were typed; None where they hold escapes."""
    text = scalar.document.text[scalar.start : scalar.end]
    if scalar.style:
        text = text[1:-1].strip()
    if scalar.style == '"' and "\\" in text:
        return None
    return newlines.split(text.replace("''", "'") if scalar.style == "'" else text)


def only_answer(node: Node) -> str | None:
    """Return what stands in the list *node*, as it is written, if that is one value."""
    items = node.items if isinstance(node, Sequence) else []
    if len(items) != 1 or not isinstance(items[0], Scalar) or items[0].style in ("|", ">"):
        return None
    return node.document.text[items[0].start : items[0].end]


def as_text(node: Node) -> Fix | None:
    """Return the edit that makes a text of the list *node*: its dashes are the bullets of one."""
    document = node.document
    items = node.items if isinstance(node, Sequence) and not node.is_flow else []
    line = document.line(node.start)[0]
    colon = document.text.rfind(":", 0, line)
    if not items or colon < 0 or document.text[colon + 1 : line].strip():
        return None
    is_plain = all(isinstance(each, Scalar) and not each.style for each in items)
    return Fix(document.span(colon + 1, colon + 1), " |") if is_plain else None


def beside_its_key(node: Node, answer: str) -> Fix | None:
    """Return the edit that puts the only *answer* of the list *node* behind its key."""
    document = node.document
    if document.text.startswith("[", node.start):
        return Fix(node.span, answer)
    line = document.line(node.start)[0]
    colon = document.text.rfind(":", 0, line)
    if colon < 0 or document.text[colon + 1 : line].strip():
        return None
    last = node.span
    place = document.span(colon + 1, node.start)
    return Fix(place._replace(end_line=last.end_line, end_column=last.end_column), f" {answer}")
