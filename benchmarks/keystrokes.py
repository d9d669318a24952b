"""Measure how soon a language server tells what is found in what was typed: `keystrokes.py COUNT`.

It runs in our environment, speaks to the server as an editor does, and prints the milliseconds from
each keystroke in a file of 10 KB to its findings, as JSON.
"""

import asyncio
import json
import sys
import time

from files import BASE, ROOT, document
from lsprotocol import types

sys.path.insert(0, str(ROOT))

from tests.support.editors import Editor, talk

SERVER = [sys.executable, "-c", "from behovsmelding.cli import main; main(['lsp'])"]


def main(count: int) -> list[float]:
    """Type *count* characters, one after another."""
    text = document(1)
    at = text.index("Rådgiver") + 3
    waits: list[float] = []

    async def conversation(editor: Editor) -> None:
        uri = BASE.as_uri()
        await editor.open(uri, text)
        for number in range(count):
            typed = "x" * (number % 20) + ("" if number % 3 else ": ")
            start = time.perf_counter()
            found: list[types.Diagnostic] = await editor.change(uri, text[:at] + typed + text[at:])
            waits.append((time.perf_counter() - start) * 1000)
            if not found:
                sys.exit("the server found nothing in what was typed")
            await asyncio.sleep(0.005)

    talk(SERVER, conversation)
    return waits


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
