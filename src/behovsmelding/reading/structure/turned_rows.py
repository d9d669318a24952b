"""`120 000 Narvik kommune`: amounts before the names they are for, with no colon or behind dashes.

Money must never be mended wrongly: every line must be an amount and a name that is known.
"""

import re
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import lone
from behovsmelding.model.kroner import Kroner
from behovsmelding.reading.source import Document, Node
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.source.no_colon import named_parts
from behovsmelding.reading.structure.reporter import Reporter

_ROW = re.compile(
    rf"[ \t]*(?:(?:[-–—*]|{BULLET})[ \t]*)?"
    r"(?P<amount>(?:kr\.?[ ]?)?[0-9]{1,3}(?:[ .\u00a0]?[0-9]{3})*(?:,-+)?(?:[ ]?kr(?:oner|\.)?)?)"
    r"[ \t]*(?:til\b|[:=;,–—-])?[ \t]*(?P<name>[^\W\d].*?)[ \t]*"
)
_STEP = 2


def report(node: Node, member: type[Any], reporter: Reporter) -> bool:
    """Report the rows of a *member* in *node* whose amounts stand before their names."""
    alone = lone(member)
    if alone is None or alone.kind is not Kroner:
        return False
    document = node.document
    lines = document.text[node.start : node.end].splitlines()
    found = [_ROW.fullmatch(line) for line in lines if line.strip()]
    known = {name.casefold(): name for name in named_parts(document)}
    rows = [(known.get(each["name"].casefold()), each["amount"]) for each in found if each]
    names = [name for name, _ in rows if name is not None]
    if not rows or len(names) < len(found) or len(set(names)) < len(names):
        return False
    written = [f"{name}: {amount}" for name, amount in rows]
    fix = _rewritten(document, node, written)
    span = document.span(node.start, node.start + len(lines[0].rstrip()))
    reporter.report(node, "BM237", span=span, fix=fix, tekst=rows[0][1], svar=written[0], rest=None)
    return True


def _rewritten(document: Document, node: Node, rows: list[str]) -> Fix | None:
    """Return the edit that puts *rows* in the place of *node*, below its key."""
    before = (each for each in document.scalars if each.start < node.start)
    key = max(before, key=lambda each: each.start, default=None)
    if key is None or document.text[node.start] in "{[":
        return None
    column = key.start - document.line(key.start)[0]
    gap = document.newline + " " * (column + _STEP)
    return Fix(document.span(key.end + 1, node.end), "".join(gap + each for each in rows))
