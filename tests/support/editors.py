"""A real editor's side of the protocol: a client that speaks to a language server over stdio."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.client import LanguageClient

Talk = Callable[["Editor"], Awaitable[None]]
Hold = Callable[[Talk], None]

_PATIENCE = 60


class Editor(LanguageClient):
    """An editor that keeps what it is told about each file."""

    def __init__(self) -> None:
        super().__init__("tests", "1")
        self.found: dict[str, asyncio.Queue[list[types.Diagnostic]]] = {}
        self.numbers: dict[str, int] = {}

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
        def published(params: types.PublishDiagnosticsParams) -> None:
            self.found.setdefault(params.uri, asyncio.Queue()).put_nowait(list(params.diagnostics))

    async def open(self, uri: str, text: str) -> list[types.Diagnostic]:
        """Open *text* as the file *uri*, and return what is found in it."""
        self.numbers[uri] = 1
        item = types.TextDocumentItem(uri, "yaml", 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await self.findings(uri)

    async def change(self, uri: str, text: str) -> list[types.Diagnostic]:
        """Write *text* in the file *uri*, and return what is found in it."""
        self.write(uri, text)
        return await self.findings(uri)

    def write(self, uri: str, text: str) -> None:
        """Write *text* in the file *uri*."""
        self.numbers[uri] += 1
        self.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self.numbers[uri], uri),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )

    def close(self, uri: str) -> None:
        """Close the file *uri*."""
        closed = types.TextDocumentIdentifier(uri)
        self.text_document_did_close(types.DidCloseTextDocumentParams(closed))

    async def look_at(self, folder: Path, text: str) -> list[types.Diagnostic]:
        """Return what is found in *text* as a new file in *folder*, and close it again."""
        # A new one each time: a server may tell what it found in a file more than once.
        uri = (folder / f"{len(self.numbers)}.yaml").as_uri()
        found = await self.open(uri, text)
        self.close(uri)
        return found

    async def findings(self, uri: str) -> list[types.Diagnostic]:
        """Wait for what is found in *uri*."""
        queue = self.found.setdefault(uri, asyncio.Queue())
        return await asyncio.wait_for(queue.get(), _PATIENCE)


def talk(command: list[str], conversation: Talk, root: Path | None = None, **options: Any) -> None:
    """Start the language server *command*, hold *conversation* with it, and end it politely."""
    with conversing(command, root, **options) as hold:
        hold(conversation)


@contextmanager
def conversing(command: list[str], root: Path | None = None, **options: Any) -> Iterator[Hold]:
    """Start the language server *command* and yield what holds conversations with it."""
    editor = Editor()
    with asyncio.Runner() as runner:

        def hold(conversation: Talk) -> None:
            runner.run(asyncio.wait_for(conversation(editor), 4 * _PATIENCE))

        runner.run(editor.start_io(*command))
        try:
            runner.run(asyncio.wait_for(_greet(editor, root, options), _PATIENCE))
            yield hold
        finally:
            # Also when something failed: a server that is not told goes on, and so would the test.
            runner.run(asyncio.wait_for(_take_leave(editor), _PATIENCE))
            runner.run(editor.stop())  # type: ignore[no-untyped-call]


async def _greet(editor: Editor, root: Path | None, options: dict[str, Any]) -> None:
    await editor.initialize_async(
        types.InitializeParams(
            types.ClientCapabilities(),
            root_uri=root.as_uri() if root else None,
            initialization_options=options or None,
        )
    )
    editor.initialized(types.InitializedParams())


async def _take_leave(editor: Editor) -> None:
    await editor.shutdown_async(None)
    editor.exit(None)
