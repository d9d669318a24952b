"""Our language server, as started by an editor, and a behovsmelding that is open in it."""

import sys

from lsprotocol import types

from behovsmelding.lsp.places import Places
from tests.support.commands import NARVIK
from tests.support.editors import Talk, talk

SERVER = (sys.executable, "-c", "from behovsmelding.cli import main; main()", "lsp")
URI = "file:///tmp/narvik.yaml"
FILE = types.TextDocumentIdentifier(URI)
TEXT = NARVIK.read_text(encoding="utf-8")
HEAD = "# yaml-language-server: $schema=x\nskjema: 2025\n"
WHOLE = types.Range(types.Position(0, 0), types.Position(9999, 0))


def held(conversation: Talk, *options: str) -> None:
    """Hold *conversation* with our server, started with *options*."""
    talk([*SERVER, *options], conversation)


def place(text: str, part: str) -> types.Position:
    """Return where *part* begins in *text*, as the protocol counts."""
    before = text[: text.index(part)]
    line = before.rpartition("\n")[2]
    return types.Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)


def edited(text: str, action: types.CodeAction) -> str:
    """Return *text* as an editor makes it by *action*."""
    assert action.edit
    assert action.edit.changes
    places = Places(text)
    for edit in sorted(action.edit.changes[URI], key=lambda each: each.range.start, reverse=True):
        start, end = places.offset(edit.range.start), places.offset(edit.range.end)
        text = text[:start] + edit.new_text + text[end:]
    return text
