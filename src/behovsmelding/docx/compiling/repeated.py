"""The last step of compiling: tidy what repeats."""

import re
from collections.abc import Iterator
from typing import assert_never

from behovsmelding.docx.compiling.alike import unlike
from behovsmelding.docx.program import (
    Branch,
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

_PARAGRAPH_ID = re.compile(r' w14:(?:paraId|textId)="[^"]*"')
_BOOKMARK = re.compile(r'<w:bookmark(?:Start|End)\b[^>]*?w:id="([^"]*)"[^>]*?/>')
_DRAWING = re.compile(r'(?<=<wp:docPr )([^>]*?\bid=")\d+(?=")')


def tidied(code: Code) -> Code:
    """Strip the loops of a part of what must not be repeated; number what must be numbered anew."""
    return _Tidier(frozenset(_repeated_bookmarks(code, inside=False))).block(code, inside=False)


class _Tidier:
    def __init__(self, repeated: frozenset[str]) -> None:
        self.repeated = repeated

    def block(self, code: Code, *, inside: bool) -> Code:
        """Return *code* with neighbouring texts joined."""
        out: list[str | Node] = []
        for each in code:
            for node in self._pieces(each, inside=inside):
                if isinstance(node, str) and out and isinstance(out[-1], str):
                    out[-1] += node
                elif node != "":
                    out.append(node)
        return tuple(out)

    def _pieces(self, node: str | Node, *, inside: bool) -> Code:
        if isinstance(node, str):
            return self._text(node, inside=inside)
        return (self._node(node, inside=inside),)

    def _node(self, node: Node, *, inside: bool) -> Node:  # noqa: PLR0911 - a case a node
        match node:
            case For(rows, slot, body):
                return For(rows, slot, self.block(body, inside=True))
            case Repeat(rows, slot, tag, body):
                return Repeat(rows, slot, tag, self.block(body, inside=True))
            case Ensure(body):
                return Ensure(self.block(body, inside=inside))
            case Grid(body):
                return Grid(self.block(body, inside=inside))
            case If(branches):
                return If(
                    tuple(Branch(b.test, self.block(b.body, inside=inside)) for b in branches)
                )
            case Field():
                return _without_ids(node) if inside else node
            case Id() | Print() | Leaf() | Paragraphs() | Runs() | Tick():
                return node
            case _:
                assert_never(node)

    def _text(self, text: str, *, inside: bool) -> Code:
        text = _BOOKMARK.sub(lambda match: "" if match[1] in self.repeated else match[0], text)
        if not inside:
            return (text,)
        pieces: list[str | Node] = []
        end = 0
        text = _PARAGRAPH_ID.sub("", text)
        for match in _DRAWING.finditer(text):
            pieces += [text[end : match.end(1)], Id()]
            end = match.end()
        return (*pieces, text[end:])


def _without_ids(field: Field) -> Field:
    texts = (field.before, field.after, field.empty, field.empty_sent)
    before, after, empty, sent = (_PARAGRAPH_ID.sub("", text) for text in texts)
    return Field(
        field.value, field.how, before, after, empty, unlike(empty, sent), field.look,
        field.choices, field.tag,
    )  # fmt: skip


def _repeated_bookmarks(code: Code, *, inside: bool) -> Iterator[str]:
    """Yield the bookmarks that begin or end inside a loop: repeated, they would be ambiguous."""
    for node in code:
        match node:
            case str():
                yield from _BOOKMARK.findall(node) if inside else ()
            case For() | Repeat():
                yield from _repeated_bookmarks(node.body, inside=True)
            case Ensure() | Grid():
                yield from _repeated_bookmarks(node.body, inside=inside)
            case If(branches):
                for branch in branches:
                    yield from _repeated_bookmarks(branch.body, inside=inside)
            case Id() | Print() | Leaf() | Paragraphs() | Runs() | Field() | Tick():
                pass
            case _:
                assert_never(node)
