"""A real editor's side of the protocol: a client that speaks to a language server over stdio."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.client import LanguageClient

Talk = Callable[["Editor"], Awaitable[None]]

_PATIENCE = 30


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
        self.numbers[uri] += 1
        self.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self.numbers[uri], uri),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )
        return await self.findings(uri)

    async def findings(self, uri: str) -> list[types.Diagnostic]:
        """Wait for what is found in *uri*."""
        queue = self.found.setdefault(uri, asyncio.Queue())
        return await asyncio.wait_for(queue.get(), _PATIENCE)


def talk(command: list[str], conversation: Talk, root: Path | None = None, **options: Any) -> None:
    """Start the language server *command*, hold *conversation* with it, and end it politely."""
    asyncio.run(_talk(command, conversation, root, options))


async def _talk(
    command: list[str], conversation: Talk, root: Path | None, options: dict[str, Any]
) -> None:
    editor = Editor()
    await editor.start_io(*command)
    try:
        await editor.initialize_async(
            types.InitializeParams(
                types.ClientCapabilities(),
                root_uri=root.as_uri() if root else None,
                initialization_options=options or None,
            )
        )
        editor.initialized(types.InitializedParams())
        await asyncio.wait_for(conversation(editor), 4 * _PATIENCE)
        await editor.shutdown_async(None)
        editor.exit(None)
    finally:
        await editor.stop()  # type: ignore[no-untyped-call]
