"""A behovsmelding as the other engines want it: names and texts, with everything decided.

Amounts are written, choices worded, sums added and conditions settled beforehand, so that an engine
has nothing to do but print. An unanswered question has its prompt for an answer.
"""

import html
import re
from collections.abc import Iterator
from typing import Any

from tagged import condition_name, name_of, printed_name

from behovsmelding.docx import Template
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import (
    Code,
    Ensure,
    Expression,
    Field,
    For,
    Grid,
    Id,
    If,
    Leaf,
    Node,
    Print,
    Repeat,
    Tick,
)
from behovsmelding.docx.rendering.evaluate import getter
from behovsmelding.model.tekst import Tekst

_PROMPT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
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

    def __init__(self, part: str, code: Code, words: Words, values: list[Any]) -> None:
        self.words = words
        self.values = values
        conditions = [id(node) for node in _nodes(code) if isinstance(node, If)]
        printed = [id(node) for node in _nodes(code) if isinstance(node, Print | Leaf)]
        self.names = {node: condition_name(part, n) for n, node in enumerate(conditions, 1)}
        self.names |= {node: printed_name(part, n) for n, node in enumerate(printed, 1)}

    def block(self, code: Code, row: Row) -> None:
        """Put what *code* prints in *row*."""
        for node in code:
            match node:
                case str() | Id():
                    pass
                case Field():
                    row[name_of(node.tag)] = self._field(node)
                case Tick(value, _, _, tag):
                    row[name_of(tag)] = "☒" if self._value(value) else "☐"
                case If():
                    self._condition(node, row)
                case Repeat():
                    self._repeat(node, row)
                case Print(printed) | Leaf(printed):
                    value = self._value(printed)
                    row[self.names[id(node)]] = "" if value is None else self.words.shown(value)
                case Ensure(body) | Grid(body):
                    self.block(body, row)
                case _:
                    raise ValueError(f"our templates have no {type(node).__name__}")

    def _value(self, code: Expression) -> Any:
        return getter(code, self.words)(self.values)

    def _field(self, node: Field) -> str:
        """Return the text of an answer."""
        value = self._value(node.value)
        if value in (None, "", ()):
            return html.unescape("".join(_PROMPT.findall(node.empty)))
        if isinstance(value, Tekst):
            return "\n".join("".join(run.text for run in line) for line in _lines(value))
        text = self.words.shown(value, ", " if node.how == "line" else "\n")
        return dict(node.choices).get(text, text)

    def _condition(self, node: If, row: Row) -> None:
        """Put in *row* whether a condition holds, and what it then prints."""
        (branch,) = node.branches
        holds = row[self.names[id(node)]] = bool(self._value(branch.test))
        if holds:
            self.block(branch.body, row)

    def _repeat(self, node: Repeat, row: Row) -> None:
        """Put the rows of a repeating section in *row*; one of prompts where there are none."""
        members = self._value(node.rows) or (None,)
        rows = row.setdefault(name_of(node.tag), [{} for _ in members])
        for number, (member, inner) in enumerate(zip(members, rows, strict=True), 1):
            self.values[node.slot] = member
            self.values[node.slot + 1] = (number, len(members))
            self.block(node.body, inner)


def _lines(tekst: Tekst) -> Iterator[Any]:
    for block in tekst.blocks:
        yield from block.lines


def _nodes(code: Code) -> Iterator[Node]:
    """Yield every node of *code* in the order of the document."""
    for node in code:
        if isinstance(node, str):
            continue
        yield node
        match node:
            case If(branches):
                for branch in branches:
                    yield from _nodes(branch.body)
            case For() | Repeat() | Ensure() | Grid():
                yield from _nodes(node.body)
