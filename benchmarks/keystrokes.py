"""Measure how soon a language server answers while somebody types: `keystrokes.py COUNT`.

It runs in our environment and speaks to the server as an editor does. As JSON it prints the
milliseconds from each keystroke in a file of 10 KB to its findings, to what completion offers, and
to the form beside the text, each by itself.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Mapping

from files import BASE, ROOT, document
from lsprotocol import types
from pygls.protocol import JsonRPCResponseMessage

sys.path.insert(0, str(ROOT))

from behovsmelding.lsp.server import PREVIEW
from tests.support.editors import Editor, talk

SERVER = [sys.executable, "-c", "from behovsmelding.cli import main; main(['lsp'])"]
URI = BASE.as_uri()
FILE = types.TextDocumentIdentifier(URI)
KEYS = "\n    målgruppe"
"""What is typed below a tiltak, a letter at a time, where completion is asked for."""


def main(count: int) -> Mapping[str, list[float]]:
    """Type *count* characters, one after another, for each of the three."""
    text = document(1)
    waits: dict[str, list[float]] = {"findings": [], "completion": [], "preview": []}
    at = text.index("Rådgiver") + 3

    def typed(number: int) -> str:
        letters = "x" * (number % 20) + ("" if number % 3 else ": ")
        return text[:at] + letters + text[at:]

    async def timed(what: str, ask: Callable[[], Awaitable[object]]) -> None:
        start = time.perf_counter()
        found = await ask()
        waits[what].append((time.perf_counter() - start) * 1000)
        if not found:
            sys.exit(f"the server has no {what} for what was typed")
        await asyncio.sleep(0.005)

    async def offered(editor: Editor, number: int) -> object:
        now = text.rstrip() + KEYS[: 6 + number % (len(KEYS) - 6)]
        editor.write(URI, now)
        lines = now.split("\n")
        position = types.Position(len(lines) - 1, len(lines[-1]))
        return await editor.text_document_completion_async(types.CompletionParams(FILE, position))

    async def drawn(editor: Editor, number: int) -> object:
        editor.write(URI, typed(number))
        asked = {"textDocument": {"uri": URI}}
        return await editor.protocol.send_request_async(PREVIEW, asked)

    async def conversation(editor: Editor) -> None:
        _take_answers_as_they_are(editor)
        await editor.open(URI, text)
        for number in range(count):
            await timed("findings", lambda number=number: editor.change(URI, typed(number)))
        for what, ask in (("completion", offered), ("preview", drawn)):
            for number in range(count):
                await timed(what, lambda number=number, ask=ask: ask(editor, number))

    talk(SERVER, conversation)
    return waits


def _take_answers_as_they_are(editor: Editor) -> None:
    """Let *editor* read answers to our own requests as VS Code does: as plain data.

    pygls makes a class of Python for each object in them, which takes longer than the server does.
    """
    converter = editor.protocol._converter  # noqa: SLF001 - pygls tells it to nobody
    converter.register_structure_hook(JsonRPCResponseMessage, lambda said, kind: kind(**said))


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
