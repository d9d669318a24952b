"""How much a document takes, told before it is written.

A template may come from anybody, and lists in each other multiply. So a loop is counted before it
is run, by what stands in its body; what a document takes exactly is measured when it is packed.
"""

from typing import assert_never

from behovsmelding.docx.program import (
    Code,
    Ensure,
    Field,
    For,
    Grid,
    Id,
    If,
    Leaf,
    Node,
    Paragraphs,
    Print,
    Repeat,
    Runs,
    Tick,
)

_NODE = 256
"""What a row, and a place with an answer, is counted as, beside the text round it."""


def weight(code: Code) -> int:
    """Return about what one row takes of what stands in *code*; a loop within it counts its own."""
    texts = (len(node) if isinstance(node, str) else _NODE + _held(node) for node in code)
    return _NODE + sum(texts)


def _held(node: Node) -> int:
    match node:
        case Field(before=before, after=after):
            return len(before) + len(after)
        case Tick(on=on):
            return len(on)
        case If(branches):
            return max((weight(branch.body) for branch in branches), default=0)
        case Ensure(body) | Grid(body):
            return weight(body)
        case For() | Repeat() | Id() | Print() | Leaf() | Paragraphs() | Runs():
            return 0
        case _:
            assert_never(node)
