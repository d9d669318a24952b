"""An editor shows what a check would: the same configuration holds."""

import os
from pathlib import Path

from behovsmelding.lsp.settings import Settings
from behovsmelding.repository.configuration import NAME
from tests.support.commands import NARVIK
from tests.support.editors import Editor
from tests.support.language_server import held


def test_it_is_read_again_when_it_has_changed(tmp_path: Path) -> None:
    """Somebody writes in it while the files are open."""
    settings = Settings()
    file = str(tmp_path / "narvik.yaml")
    assert settings.of(file).file is None
    (tmp_path / NAME).write_text("strict = true", encoding="utf-8")
    first = settings.of(file)
    again = settings.of(file)
    (tmp_path / NAME).write_text("strict = false", encoding="utf-8")
    os.utime(tmp_path / NAME, (0, 0))

    assert (first.strict, first is again) == (True, True)
    assert not settings.of(file).strict
    (tmp_path / NAME).unlink()
    assert settings.of(file).file is None


def test_what_lies_nowhere_has_none() -> None:
    """A text that was never saved."""
    assert Settings().of(None).file is None


def test_an_editor_follows_the_configuration(tmp_path: Path) -> None:
    """It leaves out the codes, and shows a mistake at its place until it is gone."""
    settings = tmp_path / NAME
    settings.write_text('ignore = ["BM4"]\nfoo = 1\n', encoding="utf-8")
    file = tmp_path / "narvik.yaml"
    text = NARVIK.read_text(encoding="utf-8")

    async def conversation(editor: Editor) -> None:
        shown = await editor.open(file.as_uri(), text)
        (mistake,) = await editor.findings(settings.as_uri())
        settings.write_text('ignore = ["BM4"]\nforms = "skjema"\n', encoding="utf-8")
        (tmp_path / "skjema").mkdir()
        told = await editor.change(file.as_uri(), f"{text}\n")
        mistakes = await editor.findings(settings.as_uri())

        assert "BM415" in [each.code for each in shown]
        assert (mistake.code, mistake.range.start.line) == ("BM941", 1)
        assert [each.code for each in told if str(each.code).startswith("BM4")] == []
        assert mistakes == []

    held(conversation)
