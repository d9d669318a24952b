"""The JSON Schema as the real yaml-language-server reads it, spoken to over stdio."""

from pathlib import Path

import pytest
from lsprotocol import types

from tests.commands import EXAMPLES, NARVIK
from tests.editors import Editor, Hold

URI = NARVIK.as_uri()
FILE = types.TextDocumentIdentifier(URI)
TEXT = NARVIK.read_text(encoding="utf-8")
HARDANGER = EXAMPLES / "vestland-variant" / "hardanger-2027.yaml"
EXAMPLE_FILES = sorted([*EXAMPLES.glob("*.yaml"), *EXAMPLES.glob("*/*.yaml")])


async def completions(
    editor: Editor, text: str, after: str, uri: str = URI
) -> dict[str, types.CompletionItem]:
    """Return what is offered when somebody has typed *text* and stands behind *after*."""
    await editor.change(uri, text)
    before = text[: text.index(after) + len(after)]
    at = types.Position(before.count("\n"), len(before.rpartition("\n")[2]))
    file = types.TextDocumentIdentifier(uri)
    offered = await editor.text_document_completion_async(types.CompletionParams(file, at))
    items = offered.items if isinstance(offered, types.CompletionList) else offered or ()
    return {each.label: each for each in items}


def test_keys_and_choices_are_completed(yaml_language_server: Hold) -> None:
    """Where a key or a choice can stand, the form's own are offered, with their help."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, TEXT)
        keys = await completions(editor, f"{TEXT}tiltak:\n  - må", "  - må")
        orders = await completions(editor, f"{TEXT}tiltak:\n  - ordning: ", "  - ordning: ")
        forms = await completions(editor, f"{TEXT}tiltak:\n  - formål: ", "  - formål: ")
        editor.close(URI)

        assert "målgruppe" in keys
        assert "Hvem er målgruppa for tiltaket?" in str(keys["målgruppe"].documentation)
        assert set(orders) == {"regional", "desentralisert", "kompetanseløftet"}
        assert "vurdere kompetansebehov" in forms

    yaml_language_server(conversation)


def test_what_a_county_asks_is_completed(yaml_language_server: Hold) -> None:
    """The schema of a county's own form offers its questions and choices beside ours."""
    text, uri = HARDANGER.read_text(encoding="utf-8"), HARDANGER.as_uri()

    async def conversation(editor: Editor) -> None:
        await editor.open(uri, text)
        asked = text.replace("      samling: begge\n", "      sam\n")
        keys = await completions(editor, asked, "      sam", uri)
        chosen = text.replace("samling: begge", "samling: ")
        choices = await completions(editor, chosen, "samling: ", uri)
        editor.close(uri)

        assert "samling" in keys
        assert set(choices) == {"fysisk", "nett", "begge"}

    yaml_language_server(conversation)


def test_help_is_shown_on_hover(yaml_language_server: Hold) -> None:
    """On a key stands the form's question, and what helps to answer it."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, TEXT)
        line = TEXT[: TEXT.index("kompetansenettverk")].count("\n")
        asked = types.HoverParams(FILE, types.Position(line, 4))
        hover = await editor.text_document_hover_async(asked)
        editor.close(URI)

        assert hover
        assert isinstance(hover.contents, types.MarkupContent)
        assert "Kompetansenettverk" in hover.contents.value

    yaml_language_server(conversation)


@pytest.mark.parametrize("path", EXAMPLE_FILES, ids=lambda path: str(path.name))
def test_the_examples_are_right(yaml_language_server: Hold, path: Path) -> None:
    """Nothing is marked in the examples."""
    text = path.read_text(encoding="utf-8")

    async def conversation(editor: Editor) -> None:
        assert await editor.look_at(path.parent, text) == []

    yaml_language_server(conversation)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("  kompetansenettverk: Narvik", "  kompetansenetverk: Narvik", "kompetansenetverk"),
        ("målform: nb", "målform: bokmål", "Skriv ett av disse: nb, nn."),
        ("{eier: 290 000", "{eier: mye", "Dette er ikke et beløp"),
        ("- ordning: desentralisert", "- ordning: DEKOM", "Skriv ett av disse: regional"),
        ("egen_behovsmelding: true", "egen_behovsmelding: ja", "Skriv true for ja"),
        ("varighet:  ", "varighet: [sommer 2025]\n#", "Skriv en av disse: vår 2026"),
        ("status: utkast", "flere_eiere: [nei]", "Er svaret nei, skriv []"),
        ("status: utkast", "flere_eiere: [true]", "Er svaret nei, skriv []"),
    ],
)
def test_slips_are_marked(yaml_language_server: Hold, right: str, wrong: str, told: str) -> None:
    """A slip in an example is marked on its line, in words of ours."""
    text = TEXT.replace("    koordinator:\n", "    koordinator: {egen_behovsmelding: true}\n")
    assert right in text
    slip = text.replace(right, wrong, 1)
    line = slip[: slip.index(wrong)].count("\n")

    async def conversation(editor: Editor) -> None:
        found = await editor.look_at(EXAMPLES, slip)

        marked = [each.message for each in found if each.range.start.line == line]
        assert any(told in message for message in marked), found

    yaml_language_server(conversation)
