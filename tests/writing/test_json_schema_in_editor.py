"""The JSON Schema as the real yaml-language-server reads it, spoken to over stdio."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types

from behovsmelding.form import Felt, schema_dir
from behovsmelding.form.asked import title
from behovsmelding.lsp.places import Places
from behovsmelding.reading.examine import Examined, examine
from tests.support.commands import EXAMPLES, NARVIK
from tests.support.editors import Editor, Hold

URI = NARVIK.as_uri()
FILE = types.TextDocumentIdentifier(URI)
TEXT = NARVIK.read_text(encoding="utf-8")
HARDANGER = EXAMPLES / "vestland-variant" / "hardanger-2027.yaml"
STOP = re.compile(r"\$\d+|\$\{\d+(?:\|(?P<first>[^,|]*)[^|]*\||:(?P<stand_in>[^}]*))\}")
"""A place to fill in, as an editor is told of it, with what stands there until then."""
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


async def offered_behind(editor: Editor, text: str) -> dict[str, types.CompletionItem]:
    """Return what is offered at the end of *text*, in a new file of its own."""
    uri = (EXAMPLES / f"{len(editor.numbers)}.yaml").as_uri()
    await editor.open(uri, text)
    offered = await completions(editor, text, text, uri)
    editor.close(uri)
    return offered


def begun(form: str, text: str = "") -> str:
    """Return the beginning of a file on *form*, and *text*."""
    return (
        f"# yaml-language-server: $schema={schema_dir().as_uri()}/{form}.schema.json\n"
        f"skjema: {form}\nstatus: utkast\n{text}"
    )


def inserted(text: str, item: types.CompletionItem) -> str:
    """Return *text* as an editor makes it when *item* is chosen at its end, stops and all."""
    edit = item.text_edit
    new = edit.new_text if edit else item.insert_text or ""
    filled = STOP.sub(lambda stop: stop["first"] or stop["stand_in"] or "", new)
    last = text.rpartition("\n")[2]
    indent = last[: len(last) - len(last.lstrip())]
    # Editors indent the lines of what they put in as the line it begins on.
    return text + filled.replace("\n", f"\n{indent}") + "\n"


@pytest.mark.parametrize("before", ["tiltak: ", "tiltak:\n  ", "tiltak:\n  - ", "tiltak:\n- "])
@pytest.mark.parametrize(
    ("form", "name"), [("2025", "tiltak"), ("2025", "videreføring"), ("2027", "tiltak")]
)
def test_a_new_part_is_right_where_it_is_put_in(
    yaml_language_server: Hold, form: str, name: str, before: str
) -> None:
    """A whole new tiltak or videreføring is offered in its list, and has no fault when it is in."""
    text = begun(form, before.replace("tiltak", name))
    label = {"tiltak": "Nytt tiltak", "videreføring": "Ny videreføring"}[name]

    async def conversation(editor: Editor) -> None:
        offered = await offered_behind(editor, text)
        whole = inserted(text, offered[label])

        assert await editor.look_at(EXAMPLES, whole) == []
        faults = [each for each in examine(whole.encode()).findings if each.is_error]
        # Whose amount it is, is still to be written.
        assert [each.code for each in faults if each.code != "BM512"] == []

    yaml_language_server(conversation)


@pytest.mark.parametrize(
    "before", ["eier: ", "ordninger: ", "tiltak:\n  - varighet: ", "gjelder: "]
)
def test_nothing_is_offered_that_is_no_answer(yaml_language_server: Hold, before: str) -> None:
    """Behind a key with fields or a list below it no `null` is offered."""
    text = begun("2025", before)

    async def conversation(editor: Editor) -> None:
        assert "null" not in await offered_behind(editor, text)

    yaml_language_server(conversation)


def test_a_row_of_a_table_has_help(yaml_language_server: Hold) -> None:
    """What is offered as the key of a row says in full what the row is for."""
    text = begun("2025", "ordninger:\n  ")

    async def conversation(editor: Editor) -> None:
        rows = await offered_behind(editor, text)

        assert "Regional ordning (REKOM)" in str(rows["regional"].documentation)

    yaml_language_server(conversation)


@pytest.mark.parametrize(
    ("form", "wrong", "told"),
    [
        ("2025", "eier: Narvik", "svar under hverandre: navn: …"),
        ("2025", "ordninger: {regional: 5}", "svar under hverandre: eier: …, uh: …"),
        ("2025", "ordninger: [regional]", "svar under hverandre: regional: …"),
        ("2025", "gjelder: 5", "Skriv ett av disse: regional"),
        ("2027", "eiere: [Narvik]", "svar under hverandre: navn: …, type: …"),
        ("2027", "vedlegg: [plan.pdf]", "svar under hverandre: navn: …, lenke: …"),
        ("2027", "tiltak:\n  - tema: [[a]]", "Skriv svaret med ord"),
        ("2027", "tiltak:\n  - tilskudd: 100", "svar under hverandre: Mottaker: …"),
        ("2027", "behovsvurdering: tekst", "svar under hverandre: vurdering: …"),
    ],
)
def test_another_shape_is_told_in_norwegian(
    yaml_language_server: Hold, form: str, wrong: str, told: str
) -> None:
    """Where fields or a list belong, the editor says so, and names the fields."""

    async def conversation(editor: Editor) -> None:
        (found,) = await editor.look_at(EXAMPLES, begun(form, wrong))
        assert told in found.message

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


def keys(report: Examined) -> Iterator[tuple[types.Position, Felt]]:
    """Yield a place on each key of a file that has an answer of its own, and its field."""
    assert report.form
    places = Places(report.text)
    for scalar in report.document.scalars:
        sti = report.form.sti(scalar.path)
        # The key of a row and a member of a list have no help of their own.
        if sti in report.form.felt and sti.rpartition(".")[2] == scalar.path[-1]:
            start = places.range(report.document.locate_key(scalar.path)).start
            yield types.Position(start.line, start.character + 1), report.form.felt[sti]


@pytest.mark.parametrize("path", [NARVIK, EXAMPLES / "narvik-2027.yaml", HARDANGER], ids=str)
def test_help_is_shown_on_hover(yaml_language_server: Hold, path: Path) -> None:
    """On each key stands its title, then the form's own question, then what helps to answer it.

    They are told in the målform of the file, whose first line names the schema in it.
    """
    forms = HARDANGER.parent / "skjema"
    report = examine(path.read_bytes(), str(path), forms)
    asked, spoken = list(keys(report)), report.language
    unanswered = {"nb": "Ikke besvart", "nn": "Ikkje svart på"}[spoken]
    assert len(asked) > 20

    async def conversation(editor: Editor) -> None:
        uri = (path.parent / f"{len(editor.numbers)}.yaml").as_uri()
        await editor.open(uri, report.text)
        file = types.TextDocumentIdentifier(uri)
        for place, felt in asked:
            hover = await editor.text_document_hover_async(types.HoverParams(file, place))
            assert hover
            assert isinstance(hover.contents, types.MarkupContent)
            heading, question, *_ = hover.contents.value.split("\n\n")
            assert heading in (f"#### {title(felt.sti)}", f"#### {unanswered}")
            assert question == f"**{felt.spørsmål.of(spoken)}**"
            assert felt.hjelp is None or felt.hjelp.of(spoken) in hover.contents.value
        editor.close(uri)

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
        ("egen_behovsmelding: true", "egen_behovsmelding: kanskje", "Skriv ja eller nei"),
        ("varighet:  ", "varighet: [sommer 2025]\n#", "Skriv en av disse: vår 2026"),
        ("status: utkast", "flere_eiere: [nei]", "Er svaret nei, skriv nei"),
        ("status: utkast", "flere_eiere: [true]", "Er svaret nei, skriv nei"),
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
