"""`behovsmelding lsp`, spoken to over stdio by a real client, as an editor would."""

import asyncio
import json
import subprocess

import pytest
from lsprotocol import types

from behovsmelding.lsp.opened import FIX_ALL
from behovsmelding.lsp.places import Places
from behovsmelding.messages.ui.editor import FAULT
from tests.support.commands import EXAMPLES, VEFSN
from tests.support.editors import Editor
from tests.support.language_server import FILE, HEAD, SERVER, TEXT, URI, WHOLE, edited, held, place

CLUMSY = f"{HEAD}flere_ordninger: no\ntiltak:\n  - malgruppe: y\n"
QUICK = types.CodeActionKind.QuickFix

COUNTY = EXAMPLES / "vestland-variant"
HARDANGER = COUNTY / "hardanger-2027.yaml"


def test_findings_are_shown_as_they_come_and_go() -> None:
    """A slip is marked where it stands when it is written, and no longer when it is mended."""

    async def conversation(editor: Editor) -> None:
        first = await editor.open(URI, TEXT)
        wrong = TEXT.replace("290 000", "500.000")
        found = await editor.change(URI, wrong)
        (slip,) = [each for each in found if each.code == "BM302"]
        again = await editor.change(URI, TEXT)

        assert slip.range.start == place(wrong, "500.000")
        assert slip.severity is types.DiagnosticSeverity.Error
        assert "kan leses på to måter" in slip.message
        assert "Skriv 500\u00a0000" in slip.message
        assert first == again
        assert "BM302" not in [each.code for each in first]

    held(conversation)


def test_a_wrong_sum_leads_to_its_amounts() -> None:
    """The amounts of a wrong sum are linked from the finding, and «go to» goes to them."""
    wrong = TEXT.replace("150 000, uh", "155 000, uh")

    async def conversation(editor: Editor) -> None:
        found = await editor.open(URI, wrong)
        (finding,) = [each for each in found if each.code == "BM307"]
        asked = types.DefinitionParams(FILE, place(wrong, "155 000"))
        goals = await editor.text_document_definition_async(asked)

        assert finding.related_information
        linked = [each.location for each in finding.related_information]
        assert "disse beløpene summeres" in finding.related_information[0].message
        assert isinstance(goals, (list, tuple))
        assert linked == list(goals)
        assert linked[0].range.start == place(wrong, "110 000, uh")
        assert len(linked) == 3

    held(conversation)


def test_a_fix_is_a_quick_action() -> None:
    """The fix of a finding is offered on it, and what is certain is offered for the whole file."""
    wrong = f"{HEAD}flere_ordninger: no\ntiltak:\n  - tilskudd: {{eier: 500.000, uh: 1}}\n"

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, wrong)
        at = place(wrong, "no\n")
        asked = types.CodeActionParams(FILE, types.Range(at, at), types.CodeActionContext([]))
        actions = await editor.text_document_code_action_async(asked)

        assert actions
        quick, everything = (each for each in actions if isinstance(each, types.CodeAction))
        assert (quick.title, quick.is_preferred) == ("Skriv «nei»", True)
        assert edited(wrong, quick) == wrong.replace(": no\n", ": nei\n")
        assert everything.kind == FIX_ALL
        assert edited(wrong, everything) == wrong.replace(": no\n", ": nei\n")

    held(conversation)


def test_other_yaml_is_left_alone() -> None:
    """Of a file that is no behovsmelding nothing is said, until it becomes one."""

    async def conversation(editor: Editor) -> None:
        other = await editor.open(URI, "site_name: x\n")
        ours = await editor.change(URI, "skjema: 2025\nx: 1\n")

        assert other == []
        assert "BM214" in [each.code for each in ours]

    held(conversation)


def test_sums_stand_beside_the_amounts() -> None:
    """Each sum is a hint on the line of the amounts it adds."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, TEXT)
        asked = types.InlayHintParams(FILE, WHOLE)
        hints = await editor.text_document_inlay_hint_async(asked)

        assert hints
        shown = {hint.position.line: str(hint.label).replace("\u00a0", " ") for hint in hints}
        lines = TEXT.splitlines()
        line = lines.index("        tilskudd: {eier: 110 000, uh: 328 000}")
        assert shown[line] == "= 438 000"
        assert shown[lines.index("ordninger:")] == "= eier 920 000, UH 2 486 800, i alt 3 406 800"

    held(conversation)


def test_hover_tells_the_question_the_help_and_the_place_in_the_form() -> None:
    """On a key stands what the form asks, in the document's own målform."""
    text = f"{HEAD}målform: nn\ntiltak:\n  - ordning: regional\n    målgruppe: lærarar\n"

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, text)
        for part, expected in (
            ("målgruppe", ("**Kven er målgruppa for tiltaket?**", "I skjemaet: under «Tiltak».")),
            ("regional", ("Skriv eitt av desse:", "- `desentralisert`: Desentralisert ordning")),
        ):
            asked = types.HoverParams(FILE, place(text, part))
            hover = await editor.text_document_hover_async(asked)

            assert hover
            assert isinstance(hover.contents, types.MarkupContent)
            for each in expected:
                assert each in hover.contents.value

    held(conversation)


def test_the_outline_names_the_tiltak() -> None:
    """The outline shows the parts, and a tiltak by its name."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, VEFSN.read_text(encoding="utf-8"))
        asked = types.DocumentSymbolParams(FILE)
        symbols = await editor.text_document_document_symbol_async(asked)

        assert symbols
        parts = {each.name: each for each in symbols if isinstance(each, types.DocumentSymbol)}
        (tiltak,) = parts["tiltak"].children or ()
        assert tiltak.name.startswith("Inkluderende praksis")
        assert "målgruppe" in [each.name for each in tiltak.children or ()]

    held(conversation)


def test_columns_count_as_the_protocol_wants() -> None:
    """Signs outside the first plane are two columns to an editor, and one to us."""
    text = f"{HEAD}tiltak:\n  - tilskudd: {{eier: '𝒜𝒜', uh: 500.000}}\n"

    async def conversation(editor: Editor) -> None:
        found = await editor.open(URI, text)

        (slip,) = [each for each in found if each.code == "BM302"]
        assert slip.range.start == place(text, "500.000")
        assert slip.range.start.character == len("  - tilskudd: {eier: '𝒜𝒜', uh: ") + 2

    held(conversation)


def test_words_follow_the_document() -> None:
    """Findings are told in the document's målform, also while it can't be read for a moment."""
    text = f"{HEAD}målform: nn\nflere_ordninger: no\n"

    async def conversation(editor: Editor) -> None:
        whole = await editor.open(URI, text)
        broken = await editor.change(URI, text.replace(": no\n", ": [ja\n"))

        assert any("men her står «no»" in each.message for each in whole)
        assert any("eit spørsmål om ja eller nei" in each.message for each in whole)
        assert any("Noko manglar inni parentesen" in each.message for each in broken)

    held(conversation)


def test_a_form_of_a_county_is_known() -> None:
    """With --forms, a county's own form has its findings, its help and its sums in the editor."""
    text = HARDANGER.read_text(encoding="utf-8")
    slip = text.replace("samling: begge", "samling: bege")
    uri = HARDANGER.as_uri()
    file = types.TextDocumentIdentifier(uri)

    async def conversation(editor: Editor) -> None:
        right = await editor.open(uri, text)
        (wrong,) = [each for each in await editor.change(uri, slip) if each not in right]
        at = place(slip, "bege")
        asked = types.CodeActionParams(file, types.Range(at, at), types.CodeActionContext([]))
        (quick, *_) = await editor.text_document_code_action_async(asked) or ()
        hover = await editor.text_document_hover_async(
            types.HoverParams(file, place(slip, "små_skular"))
        )
        hints = await editor.text_document_inlay_hint_async(types.InlayHintParams(file, WHOLE))

        assert "BM217" not in [each.code for each in right]
        assert wrong.range.start == at
        assert "Samlingar" in wrong.message
        assert quick.title == "Skriv «begge»"
        assert hover
        assert isinstance(hover.contents, types.MarkupContent)
        assert "Korleis når tiltaket dei minste barnehagane og skulane?" in hover.contents.value
        assert "= 560 000" in [str(each.label).replace("\u00a0", " ") for each in hints or ()]

    held(conversation, "--forms", str(COUNTY / "skjema"))


def test_without_the_folder_the_form_of_a_county_is_unknown() -> None:
    """The one thing that is said of such a file is that there is no such form."""

    async def conversation(editor: Editor) -> None:
        found = await editor.open(URI, HARDANGER.read_text(encoding="utf-8"))

        assert [each.code for each in found] == ["BM217"]

    held(conversation)


def test_a_file_may_be_half_written() -> None:
    """Every beginning of a file is answered, whatever is asked: nothing is broken mid-word."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, "")
        for end in range(1, 700, 7):
            await editor.change(URI, TEXT[:end])
            last = Places(TEXT[:end]).position(end)
            await asyncio.gather(
                editor.text_document_hover_async(types.HoverParams(FILE, last)),
                editor.text_document_inlay_hint_async(types.InlayHintParams(FILE, WHOLE)),
                editor.text_document_document_symbol_async(types.DocumentSymbolParams(FILE)),
                editor.text_document_code_action_async(
                    types.CodeActionParams(FILE, WHOLE, types.CodeActionContext([]))
                ),
            )

    held(conversation)


def test_a_closed_file_has_no_findings() -> None:
    """Closing a file takes its findings away, and asking about it is no fault."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, "skjema: 2025\nx: 1\n")
        editor.text_document_did_close(types.DidCloseTextDocumentParams(FILE))

        assert await editor.findings(URI) == []
        asked = types.HoverParams(FILE, types.Position(0, 0))
        assert await editor.text_document_hover_async(asked) is None

    held(conversation)


def sent(*methods: str) -> bytes:
    """Return the messages that ask for *methods* and nothing else."""
    bodies = [
        json.dumps({"jsonrpc": "2.0", "method": method} | ({} if method == "exit" else {"id": n}))
        for n, method in enumerate(methods)
    ]
    return "".join(f"Content-Length: {len(each)}\r\n\r\n{each}" for each in bodies).encode()


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
    at = place(CLUMSY, "no\n")

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


@pytest.mark.parametrize(
    "uri", ["untitled:Untitled-1", "untitled:/ny.yaml", "vscode-vfs://github/a/b.yaml"]
)
def test_a_file_need_not_be_on_disk(uri: str) -> None:
    """A file not saved yet has its findings and fixes, and is not asked to name a schema."""
    file = types.TextDocumentIdentifier(uri)

    async def conversation(editor: Editor) -> None:
        found = await editor.open(uri, "skjema: 2025\nflere_ordninger: no\n")
        asked = types.CodeActionParams(file, WHOLE, types.CodeActionContext([]))
        actions = await editor.text_document_code_action_async(asked)

        assert "BM203" in {each.code for each in found}
        assert "BM913" not in {each.code for each in found}
        assert actions

    held(conversation)
