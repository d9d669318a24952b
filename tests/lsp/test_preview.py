"""`behovsmelding/preview`, asked by a real client: the form beside the text."""

import re
from typing import Any

from behovsmelding.lsp.server import PREVIEW
from tests.support.commands import EXAMPLES
from tests.support.editors import Editor
from tests.support.language_server import TEXT, URI, held, place
from tests.support.pages import parsed, said_at

SALTEN = (EXAMPLES / "salten-2027.yaml").read_text(encoding="utf-8")


async def asked(editor: Editor, uri: str = URI, **more: Any) -> Any:
    """Ask for the form beside the text at *uri*."""
    params = {"textDocument": {"uri": uri}, **more}
    return await editor.protocol.send_request_async(PREVIEW, params)


def test_the_form_is_beside_the_text() -> None:
    """As it stands in the editor, saved or not, with each answer's place there."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, TEXT)
        before = await asked(editor)
        text = TEXT.replace("navn: Narvik kommune", "navn: Vågan kommune", 1)
        await editor.change(URI, text)
        after = await asked(editor)

        assert said_at(parsed(before.html))["eier.navn"] == ["Narvik kommune"]
        assert said_at(parsed(after.html))["eier.navn"] == ["Vågan kommune"]
        assert after.title == "Behovsmelding 2025 – Vågan kommune"
        (at,) = (each.range for each in after.places if each.path == "eier.navn")
        written = place(text, "Vågan kommune")
        assert (at.start.line, at.start.character) == (written.line, written.character)
        assert at.end.character - at.start.character == len("Vågan kommune")

    held(conversation)


def test_a_file_half_written_is_shown_as_far_as_it_goes() -> None:
    """What can't be read yet is told, and the rest of the form stands."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, f"{TEXT}\nvedleg")
        shown = await asked(editor)
        await editor.change(URI, "sk")
        nothing = await asked(editor)

        assert said_at(parsed(shown.html))["eier.navn"] == ["Narvik kommune"]
        assert "Noe av filen kan ikke leses" in shown.html
        assert [each.text for each in shown.findings if each.path == ""]
        assert "Her kommer skjemaet" in nothing.html
        assert nothing.places == []

    held(conversation)


def test_it_tells_what_is_left_and_the_sums() -> None:
    """In the form's words, each with its place in the text."""
    text = SALTEN.replace("status: innsendt", "status: utkast").replace(
        "    varighet: [vår 2027, høst 2027]\n", "", 1
    )

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, text)
        shown = await asked(editor, målform="nn")

        assert shown.målform == "nn"
        assert list(shown.målformer) == ["nb", "nn"]
        assert '<html lang="nn-NO">' in shown.html
        assert [each.text for each in shown.toFillIn] == ["Tiltak 3 › Varigheita til tiltaket"]
        assert any(each.text.endswith("2\u00a0615\u00a0000") for each in shown.sums)
        assert all(each.range.start.line < text.count("\n") for each in shown.sums)

    held(conversation)


def test_it_can_stand_in_a_page_that_runs_only_what_it_names() -> None:
    """With the editor's nonce, and nothing inline beside it."""

    async def conversation(editor: Editor) -> None:
        await editor.open(URI, TEXT)
        shown = await asked(editor, nonce="abc123")

        assert "script-src 'nonce-abc123'" in shown.html
        assert "'unsafe-inline'" not in shown.html
        assert '<style nonce="abc123">' in shown.html
        assert '<script nonce="abc123">' in shown.html
        assert not re.search(r" style=| on\w+=", shown.html)

    held(conversation)


def test_a_file_that_is_not_open_is_not_shown() -> None:
    """The server reads no file that the editor has not given it."""

    async def conversation(editor: Editor) -> None:
        assert await asked(editor, "file:///etc/passwd") is None

    held(conversation)
