"""Completion from `behovsmelding lsp`, asked for by a real client."""

from lsprotocol import types

from behovsmelding.lsp.places import Places
from tests.support.editors import Editor
from tests.support.language_server import FILE, HEAD, TEXT, URI, held


async def asked(editor: Editor, text: str) -> types.CompletionList:
    """Return what is offered at the end of *text*, which is open."""
    params = types.CompletionParams(FILE, Places(text).position(len(text)))
    found = await editor.text_document_completion_async(params)
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
