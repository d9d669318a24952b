"""Completion from `behovsmelding lsp`, asked for by a real client."""

import asyncio

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from behovsmelding.lsp.places import Places
from tests.support.editors import Editor
from tests.support.language_server import FILE, HEAD, TEXT, URI, held


def at_end(text: str) -> types.CompletionParams:
    """Return the question about the end of *text*."""
    return types.CompletionParams(FILE, Places(text).position(len(text)))


async def asked(editor: Editor, text: str) -> types.CompletionList:
    """Return what is offered at the end of *text*, which is open."""
    found = await editor.text_document_completion_async(at_end(text))
    assert isinstance(found, types.CompletionList)
    return found


def test_offers_are_told_in_the_målform_of_the_document() -> None:
    """Its own, also where the file is not whole."""
    text = f"{HEAD}målform: nn\ntiltak:\n  - ordning: regional\n    målgr"

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, text)
        found = {each.label: each for each in (await asked(editor, text)).items}

        assert found["målgruppe"].detail == "Kven er målgruppa for tiltaket?"

    held(conversation)


def test_offers_are_of_the_text_as_it_is_now() -> None:
    """What was changed a moment ago counts."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, f"{HEAD}flere_ordninger:")
        await editor.change(URI, f"{HEAD}status: ")
        found = await asked(editor, f"{HEAD}status: ")

        assert [each.label for each in found.items] == ["utkast", "innsendt"]

    held(conversation)


def test_a_file_may_begin_with_nothing() -> None:
    """In an empty file the forms are offered; in one that is not ours, nothing is."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, "")
        empty = await asked(editor, "")
        await editor.change(URI, "services:\n  ")
        other = await asked(editor, "services:\n  ")

        assert [each.label for each in empty.items][:1] == ["skjema: 2027"]
        assert list(other.items) == []

    held(conversation)


def test_every_beginning_of_a_file_has_an_answer() -> None:
    """Nothing that is half-written breaks the server."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, "")
        for end in range(1, len(TEXT), 61):
            await editor.change(URI, TEXT[:end])
            await asked(editor, TEXT[:end])

    held(conversation)


def test_our_own_methods_are_asked_for_as_the_others_are() -> None:
    """How far a file has come, and which forms there are."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, TEXT)
        file = {"textDocument": {"uri": URI}}
        state = await editor.protocol.send_request_async("behovsmelding/state", file)
        forms = await editor.protocol.send_request_async("behovsmelding/forms", {})

        assert state.text.startswith("utkast · ")
        assert [each["name"] for each in forms] == ["2027", "2026", "2025"]

    held(conversation)


def test_while_somebody_types_the_newest_is_answered() -> None:
    """A question about a text that is no more has an answer of its own, or is told to be stale."""
    texts = [f"{HEAD}status: utkast\n{letters}" for letters in ("m", "må", "mål", "målf")]

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, HEAD)
        asked_for = []
        for number, text in enumerate(texts, 2):
            changed = types.VersionedTextDocumentIdentifier(number, URI)
            whole = types.TextDocumentContentChangeWholeDocument(text)
            editor.text_document_did_change(types.DidChangeTextDocumentParams(changed, [whole]))
            asked_for.append(asyncio.wrap_future(editor.text_document_completion(at_end(text))))
        *others, last = await asyncio.gather(*asked_for, return_exceptions=True)
        stale = [each for each in others if isinstance(each, JsonRpcException)]

        assert isinstance(last, types.CompletionList)
        assert "målform" in [each.label for each in last.items]
        assert {each.code for each in stale} <= {types.LSPErrorCodes.ContentModified}
        assert len(stale) + sum(isinstance(each, types.CompletionList) for each in others) == 3

    held(conversation)
