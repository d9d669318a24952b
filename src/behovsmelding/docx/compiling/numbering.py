"""The last step of compiling: number what every document numbers alike; tidy what repeats."""

import re
from typing import Any

from behovsmelding.docx.program import Code

_PARAGRAPH_ID = re.compile(r' w14:(?:paraId|textId)="[^"]*"')
_BOOKMARK = re.compile(r'<w:bookmark(?:Start|End)\b[^>]*?w:id="([^"]*)"[^>]*?/>')
_DRAWING = re.compile(r'(?<=<wp:docPr )([^>]*?\bid=")\d+(?=")')


def settle(stories: dict[str, Code], first_id: int) -> tuple[dict[str, Code], int]:
    """Number the controls outside loops, and strip loops of what must not be repeated.

    Returns the code, and the number where those inside loops begin to count.
    """
    settler = _Settler(first_id)
    settled = {part: settler.story(code) for part, code in stories.items()}
    return settled, settler.next_id


class _Settler:
    def __init__(self, first_id: int) -> None:
        self.next_id = first_id

    def story(self, code: Code) -> Code:
        repeated: set[str] = set()
        _bookmarks(code, repeated, inside=False)
        return self._block(code, repeated, inside=False)

    def _block(self, code: Code, bookmarks: set[str], *, inside: bool) -> Code:
        """Return *code* with neighbouring texts joined."""
        out: Code = []
        for each in code:
            settled = self._node(each, bookmarks, inside=inside)
            for node in settled:
                if isinstance(node, str) and out and isinstance(out[-1], str):
                    out[-1] += node
                elif node != "":
                    out.append(node)
        return out

    def _node(self, node: Any, bookmarks: set[str], *, inside: bool) -> Code:
        if isinstance(node, str):
            return _static(node, bookmarks, inside=inside)
        name = node[0]
        if name == "id" and not inside:
            self.next_id += 1
            return [str(self.next_id - 1)]
        if name in ("for", "repeat"):
            body = self._block(node[3], bookmarks, inside=True)
            return [[*node[:3], body, *node[4:]]]
        if name == "if":
            branches = [
                [test, self._block(body, bookmarks, inside=inside)] for test, body in node[1]
            ]
            return [["if", branches]]
        if name in ("ensure", "grid"):
            return [[name, self._block(node[1], bookmarks, inside=inside)]]
        return [[*node[:3], _stripped(node[3])] if name == "field" and inside else node]


def _static(text: str, bookmarks: set[str], *, inside: bool) -> Code:
    text = _BOOKMARK.sub(lambda match: "" if match[1] in bookmarks else match[0], text)
    if not inside:
        return [text]
    pieces: Code = []
    end = 0
    text = _PARAGRAPH_ID.sub("", text)
    for match in _DRAWING.finditer(text):
        pieces += [text[end : match.end(1)], ["id"]]
        end = match.end()
    return [*pieces, text[end:]]


def _stripped(about: dict[str, Any]) -> dict[str, Any]:
    texts = {name: _PARAGRAPH_ID.sub("", about[name]) for name in ("before", "after", "empty")}
    return {**about, **texts}


def _bookmarks(code: Code, found: set[str], *, inside: bool) -> None:
    """Find the bookmarks that begin or end inside a loop: repeated, they would be ambiguous."""
    for node in code:
        if isinstance(node, str):
            if inside:
                found.update(_BOOKMARK.findall(node))
        elif node[0] in ("for", "repeat"):
            _bookmarks(node[3], found, inside=True)
        elif node[0] == "if":
            for _, body in node[1]:
                _bookmarks(body, found, inside=inside)
        elif node[0] in ("ensure", "grid"):
            _bookmarks(node[1], found, inside=inside)
