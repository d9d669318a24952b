"""What `behovsmelding lsp` owes every editor, whatever the editor and the file are like."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types

from behovsmelding.lsp.opened import FIX_ALL, Opened
from behovsmelding.messages.ui.editor import FAULT
from tests.lsp.test_server import FILE, HEAD, SERVER, URI, WHOLE, edited, held, place
from tests.support.commands import NARVIK, VEFSN
from tests.support.editors import Editor

CLUMSY = f"{HEAD}flere_ordninger: nei\ntiltak:\n  - malgruppe: y\n"
QUICK = types.CodeActionKind.QuickFix


def sent(*methods: str) -> bytes:
    """Return the messages that ask for *methods* and nothing else."""
    bodies = [
        json.dumps({"jsonrpc": "2.0", "method": method} | ({} if method == "exit" else {"id": n}))
        for n, method in enumerate(methods)
    ]
    return "".join(f"Content-Length: {len(each)}\r\n\r\n{each}" for each in bodies).encode()


def symbols(found: list[types.DocumentSymbol]) -> Iterator[types.DocumentSymbol]:
    """Walk every symbol of an outline."""
    for each in found:
        yield each
        yield from symbols(list(each.children or ()))


def is_within(inner: types.Range, outer: types.Range) -> bool:
    """Tell whether *inner* lies within *outer*."""
    return outer.start <= inner.start and inner.end <= outer.end


@pytest.mark.parametrize(
    ("methods", "code"), [(("shutdown", "exit"), 0), (("exit",), 1), ((), 1)], ids=str
)
def test_it_ends_as_the_protocol_asks(methods: tuple[str, ...], code: int) -> None:
    """It ends with 0 after a farewell and with 1 without, also when the editor is just gone."""
    ended = subprocess.run(SERVER, input=sent(*methods), capture_output=True, check=False)

    assert ended.returncode == code
    assert ended.stdout.count(b"Content-Length") == methods.count("shutdown")


def test_what_is_wrong_in_there_is_told_once_in_plain_words() -> None:
    """A fault that is not the author's is told without its innards, and the server goes on."""
    told: list[types.ShowMessageParams] = []
    unknown = types.VersionedTextDocumentIdentifier(2, "file:///aldri/apnet.yaml")
    change = types.TextDocumentContentChangeWholeDocument("skjema: 2025\n")

    async def conversation(editor: Editor) -> None:
        @editor.feature(types.WINDOW_SHOW_MESSAGE)  # type: ignore[untyped-decorator]
        def shown(params: types.ShowMessageParams) -> None:
            told.append(params)

        for _ in range(3):
            editor.text_document_did_change(types.DidChangeTextDocumentParams(unknown, [change]))

        assert await editor.open(URI, CLUMSY)
        assert [each.message for each in told] == [FAULT.of("nb")]

    held(conversation)


def test_a_change_may_be_of_nothing() -> None:
    """An editor that tells of a new version alone has the same findings again."""

    async def conversation(editor: Editor) -> None:
        first = await editor.open(URI, CLUMSY)
        changed = types.VersionedTextDocumentIdentifier(2, URI)
        editor.text_document_did_change(types.DidChangeTextDocumentParams(changed, []))

        assert await editor.findings(URI) == first

    held(conversation)


@pytest.mark.parametrize(
    ("only", "kinds"),
    [
        (None, [QUICK, QUICK]),
        ([QUICK], [QUICK, QUICK]),
        ([types.CodeActionKind.Source], [FIX_ALL]),
        ([types.CodeActionKind.SourceFixAll], [FIX_ALL]),
        ([FIX_ALL], [FIX_ALL]),
        ([types.CodeActionKind.Refactor], []),
    ],
)
def test_an_editor_gets_the_kinds_it_asks_for(
    only: list[types.CodeActionKind | str] | None, kinds: list[str]
) -> None:
    """All that is certain is mended from the menu of fixes, and on saving if that is asked for."""
    at = place(CLUMSY, "nei")

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, CLUMSY)
        context = types.CodeActionContext([], only)
        asked = types.CodeActionParams(FILE, types.Range(at, at), context)
        actions = await editor.text_document_code_action_async(asked) or []
        found = [each for each in actions if isinstance(each, types.CodeAction)]

        assert [each.kind for each in found] == kinds
        if found:
            mended = await editor.change(URI, edited(CLUMSY, found[-1]))
            assert not {"BM201", "BM203"} & {each.code for each in mended}

    held(conversation)


def test_of_several_lines_the_first_is_underlined() -> None:
    """A part that is not answered is marked where it begins, not on all lines of it."""
    text = f"{HEAD}tiltak:\n  - navn:\n    ordning:\n"
    opened = Opened.read(URI, "narvik.yaml", text)
    spans = [each.span for each in opened.report.findings]
    assert any(span and span.end_line > span.line for span in spans)

    assert all(each.range.start.line == each.range.end.line for each in opened.diagnostics())


@pytest.mark.parametrize("path", [NARVIK, VEFSN], ids=lambda path: str(path.name))
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_the_outline_is_nested(path: Path, newline: str) -> None:
    """What is within another is within its lines too, and a name within its part."""
    text = path.read_text(encoding="utf-8").replace("\n", newline)
    found = list(symbols(Opened.read(URI, path.name, text).symbols()))

    assert len(found) > 20
    for each in found:
        assert is_within(each.selection_range, each.range)
        assert all(is_within(child.range, each.range) for child in each.children or ())


@pytest.mark.parametrize(
    "uri", ["untitled:Untitled-1", "untitled:/ny.yaml", "vscode-vfs://github/a/b.yaml"]
)
def test_a_file_need_not_be_on_disk(uri: str) -> None:
    """A file not saved yet has its findings and fixes, and is not asked to name a schema."""
    file = types.TextDocumentIdentifier(uri)

    async def conversation(editor: Editor) -> None:
        found = await editor.open(uri, "skjema: 2025\nflere_ordninger: nei\n")
        asked = types.CodeActionParams(file, WHOLE, types.CodeActionContext([]))
        actions = await editor.text_document_code_action_async(asked)

        assert "BM203" in {each.code for each in found}
        assert "BM913" not in {each.code for each in found}
        assert actions

    held(conversation)
