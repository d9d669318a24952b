"""`behovsmelding lsp`, spoken to over stdio by a real client, as an editor would."""

import asyncio
import json
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from behovsmelding.cli import COMMANDS
from behovsmelding.lsp.opened import FIX_ALL, Opened
from behovsmelding.lsp.places import Places, path_at
from behovsmelding.reading.examine import examine
from behovsmelding.reading.mending import mend
from tests.support.commands import CHECKOUT, EXAMPLES, NARVIK, VEFSN, Shell
from tests.support.editors import Editor, Talk, talk

SERVER = [sys.executable, "-c", "from behovsmelding.cli import main; main()", "lsp"]
COUNTY = EXAMPLES / "vestland-variant"
HARDANGER = COUNTY / "hardanger-2027.yaml"
VS_CODE = CHECKOUT / "docs" / "vscode" / ".vscode"
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
        assert "Skriv 500 000" in slip.message
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
    wrong = f"{HEAD}flere_ordninger: nei\ntiltak:\n  - tilskudd: {{eier: 500.000, uh: 1}}\n"

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, wrong)
        at = place(wrong, "nei")
        asked = types.CodeActionParams(FILE, types.Range(at, at), types.CodeActionContext([]))
        actions = await editor.text_document_code_action_async(asked)

        assert actions
        quick, everything = (each for each in actions if isinstance(each, types.CodeAction))
        assert (quick.title, quick.is_preferred) == ("Skriv «false»", True)
        assert edited(wrong, quick) == wrong.replace("nei", "false")
        assert everything.kind == FIX_ALL
        assert edited(wrong, everything) == wrong.replace("nei", "false")

    held(conversation)


def test_a_known_name_is_offered_but_not_preferred() -> None:
    """A name may be right although it isn't known: nobody changes it but the author."""
    wrong = f"{HEAD}uh:\n  navn: Universitet i Stavanger\n"
    opened = Opened.read(URI, "narvik.yaml", wrong)

    at = place(wrong, "Universitet i")
    (action,) = opened.actions(types.Range(at, at))

    assert not action.is_preferred
    assert "navn: Universitetet i Stavanger\n" in edited(wrong, action)


def test_the_schema_line_comes_with_its_schema(tmp_path: Path) -> None:
    """The line that names the schema is of no use without it, so the edit makes it too."""
    path = tmp_path / "narvik.yaml"
    opened = Opened.read(path.as_uri(), str(path), "skjema: 2025\n", creates=True)
    (action, _) = opened.actions(types.Range(types.Position(0, 0), types.Position(0, 0)))

    assert action.edit
    made, content, line = action.edit.document_changes or ()
    assert isinstance(made, types.CreateFile)
    assert isinstance(content, types.TextDocumentEdit)
    assert isinstance(line, types.TextDocumentEdit)
    schema = (tmp_path / ".behovsmelding" / "2025.schema.json").as_uri()
    assert made.uri == content.text_document.uri == schema
    assert line.text_document.uri == path.as_uri()


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
    text = f"{HEAD}målform: nn\nflere_ordninger: nei\n"

    async def conversation(editor: Editor) -> None:
        whole = await editor.open(URI, text)
        broken = await editor.change(URI, text.replace("nei", "[ja"))

        assert any("men her står «nei»" in each.message for each in whole)
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


def test_an_editor_is_told_of_a_folder_without_forms(shell: Shell, tmp_path: Path) -> None:
    """What is wrong with the folder is said at once, in the language asked for."""
    told = shell("lsp", "--forms", tmp_path / "borte", "--lang", "nn")

    assert told.code == 2
    assert "Ugyldig verdi for '--forms'" in told.err


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


@given(st.text(alphabet="aå𝒜\u0301\r\n: \ufeff", max_size=40), st.data())
def test_places_go_both_ways(text: str, data: st.DataObject) -> None:
    """From a character to an editor's place and back is where one began, in every encoding."""
    # The first is a mark and no character of the file; two would leave one behind.
    text = text.lstrip("\ufeff")
    at = data.draw(st.integers(0, len(text)).filter(lambda at: text[at - 1 : at + 1] != "\r\n"))
    for encoding in ("utf-8", "utf-16", "utf-32"):
        places = Places(text, encoding)
        assert places.offset(places.position(at)) == at


def test_a_byte_order_mark_is_a_column_to_the_editor() -> None:
    """What stands on the first line behind a BOM is marked one column further in."""
    opened = Opened.read(URI, "narvik.yaml", "\ufeffskjema: 2025\nx: 1\n")

    marked = [each.range.start.character for each in opened.diagnostics() if each.code == "BM214"]
    first = opened.places.position(0)
    assert (marked, first) == ([0], types.Position(0, 1))


@pytest.mark.parametrize("path", [NARVIK, VEFSN])
def test_every_key_is_found_at_its_place(path: Path) -> None:
    """The path at a scalar is the path that locates it."""
    document = examine(path.read_bytes(), str(path)).document

    for scalar in document.scalars:
        if scalar.path and scalar.start < scalar.end:
            found = path_at(document, scalar.start)
            assert found[: len(scalar.path)] == scalar.path


@given(st.integers(0, len(TEXT)), st.text(max_size=3))
def test_nothing_that_is_typed_breaks_the_server(at: int, typed: str) -> None:
    """Whatever is typed wherever, all that an editor asks has an answer."""
    opened = Opened.read(URI, "narvik.yaml", TEXT[:at] + typed + TEXT[at:])
    here = opened.places.position(at)

    opened.diagnostics()
    opened.hints()
    opened.symbols()
    opened.hover(here)
    opened.definition(here)
    assert opened.actions(WHOLE) or not mend(opened.report.text.encode(), "narvik.yaml").fixed


def test_the_files_for_vs_code_start_the_server() -> None:
    """What is ready to copy is JSON, and names a command that exists and the extensions it sets."""
    settings = json.loads((VS_CODE / "settings.json").read_text(encoding="utf-8"))
    extensions = json.loads((VS_CODE / "extensions.json").read_text(encoding="utf-8"))

    command = [settings["glspc.server.command"], *settings["glspc.server.commandArguments"]]
    assert command == ["behovsmelding", "lsp"]
    assert command[1] in COMMANDS
    assert set(extensions["recommendations"]) == {"redhat.vscode-yaml", "zsol.vscode-glspc"}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_tasks_for_vs_code_know_every_finding(
    shell: Shell, tmp_path: Path, language: str
) -> None:
    """What the task finds in a folder is matched line by line, with its place in the file."""
    whole = json.loads((VS_CODE / "tasks.json").read_text(encoding="utf-8"))
    check, render = whole["tasks"]
    pattern = check["problemMatcher"]["pattern"]
    path = tmp_path / "min melding.yaml"
    path.write_text("skjema: 2025\nflere_ordninger: nei\n", encoding="utf-8")

    arguments = [each.replace("${workspaceFolder}", str(tmp_path)) for each in check["args"]]
    told = shell(*arguments, "--lang", language).out.splitlines()
    found = [re.fullmatch(pattern["regexp"], line) for line in told]

    assert [check["command"], render["command"]] == ["behovsmelding"] * 2
    assert {check["args"][0], render["args"][0]} <= set(COMMANDS)
    assert found
    assert all(found)
    slips = [each for each in found if each and each[pattern["code"]] == "BM203"]
    assert [(path.samefile(each[pattern["file"]]), each[pattern["line"]]) for each in slips] == [
        (True, "2")
    ]


def test_without_the_extra_it_says_what_to_install(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where pygls is missing, a sentence names the extra."""
    monkeypatch.delitem(sys.modules, "behovsmelding.lsp.server", raising=False)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)

    result = shell("lsp")

    assert result.code == 2
    assert "behovsmelding[lsp]" in result.err
