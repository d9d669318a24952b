"""A behovsmelding as the other engines want it: names and texts, with everything decided.

Amounts are written, choices worded, sums added and conditions settled beforehand, so that an engine
has nothing to do but print. An unanswered question has its prompt for an answer.
"""

import html
import re
from collections.abc import Callable, Iterator
from typing import Any

from tagged import condition_name, name_of, printed_name

from behovsmelding.docx import Template
from behovsmelding.docx.printing import Words
from behovsmelding.docx.rendering.evaluate import getter
from behovsmelding.model.tekst import Tekst

_PROMPT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_BODY = {"ensure": 1, "grid": 1, "repeat": 3}
"""Where the code within a piece of code stands in it."""

Row = dict[str, Any]


def view(melding: Any, template: Template) -> Row:
    """Return everything *template* prints of *melding*, by the names that `tagged` gives."""
    program = template.compiled.program
    values: list[Any] = [None] * (program.slots + len(program.prelude))
    values[0] = melding
    for number, name in enumerate(program.prelude, 1):
        values[-number] = getattr(melding, name)
    root: Row = {}
    for part, code in program.stories.items():
        _Walk(part, code, Words(template.form, template.målform), values).block(code, root)
    return root


class _Walk:
    """Walks the code of a part, and puts what it prints in rows."""

    def __init__(self, part: str, code: list[Any], words: Words, values: list[Any]) -> None:
        self.words = words
        self.values = values
        conditions = [id(node) for node in _nodes(code) if node[0] == "if"]
        printed = [id(node) for node in _nodes(code) if node[0] == "print"]
        self.names = {node: condition_name(part, n) for n, node in enumerate(conditions, 1)}
        self.names |= {node: printed_name(part, n) for n, node in enumerate(printed, 1)}

    def block(self, code: list[Any], row: Row) -> None:
        """Put what *code* prints in *row*."""
        for node in code:
            if not isinstance(node, str) and node[0] != "id":
                _STEPS[node[0]](self, node, row)

    def value(self, code: list[Any]) -> Any:
        """Return the value of an expression."""
        return getter(code, self.words)(self.values)

    def field(self, node: list[Any], row: Row) -> None:
        """Put the text of an answer in *row*."""
        _, code, how, about = node
        value = self.value(code)
        if value in (None, "", ()):
            text = html.unescape("".join(_PROMPT.findall(about["empty"])))
        elif isinstance(value, Tekst):
            text = "\n".join("".join(run.text for run in line) for line in _lines(value))
        else:
            text = self.words.shown(value, ", " if how == "line" else "\n")
            text = (about["choices"] or {}).get(text, text)
        row[name_of(about["tag"])] = text

    def tick(self, node: list[Any], row: Row) -> None:
        """Put the sign of a tick box in *row*."""
        row[name_of(node[-1])] = "☒" if self.value(node[1]) else "☐"

    def condition(self, node: list[Any], row: Row) -> None:
        """Put in *row* whether a condition holds, and what it then prints."""
        ((test, body),) = node[1]
        holds = row[self.names[id(node)]] = bool(self.value(test))
        if holds:
            self.block(body, row)

    def repeat(self, node: list[Any], row: Row) -> None:
        """Put the rows of a repeating section in *row*; one of prompts where there are none."""
        _, code, slot, body, tag = node
        members = self.value(code) or (None,)
        rows = row.setdefault(name_of(tag), [{} for _ in members])
        for number, (member, inner) in enumerate(zip(members, rows, strict=True), 1):
            self.values[slot] = member
            self.values[slot + 1] = (number, len(members))
            self.block(body, inner)

    def printed(self, node: list[Any], row: Row) -> None:
        """Put what is printed outside controls in *row*."""
        value = self.value(node[1])
        row[self.names[id(node)]] = "" if value is None else self.words.shown(value)

    def inside(self, node: list[Any], row: Row) -> None:
        """Put what stands within in *row*."""
        self.block(node[1], row)


def _lines(tekst: Tekst) -> Iterator[Any]:
    for block in tekst.blocks:
        yield from block.lines


def _nodes(code: list[Any]) -> Iterator[list[Any]]:
    """Yield every piece of *code* in the order of the document."""
    for node in code:
        if isinstance(node, str):
            continue
        yield node
        if node[0] == "if":
            for _, body in node[1]:
                yield from _nodes(body)
        elif node[0] in _BODY:
            yield from _nodes(node[_BODY[node[0]]])


_STEPS: dict[str, Callable[[_Walk, list[Any], Row], None]] = {
    "field": _Walk.field,
    "tick": _Walk.tick,
    "if": _Walk.condition,
    "repeat": _Walk.repeat,
    "print": _Walk.printed,
    "ensure": _Walk.inside,
    "grid": _Walk.inside,
}
