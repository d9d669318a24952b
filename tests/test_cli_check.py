"""`behovsmelding check`: what a person and a CI log are shown, and the exit codes."""

import io
import re
from pathlib import Path

import pytest

from tests.commands import NARVIK, VEFSN, Shell

GOOD = NARVIK.read_text(encoding="utf-8")
WRONG = GOOD.replace("290 000", "500.000", 1)


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A submission with one amount that can be read in two ways."""
    path = tmp_path / "galt.yaml"
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_the_examples_have_no_errors(shell: Shell) -> None:
    """Both real submissions check with warnings only."""
    result = shell("check", NARVIK, VEFSN)

    assert (0, "2 filer: 2 gyldige, 0 med feil, 0 hoppet over") == (
        result.code,
        result.out.splitlines()[-1],
    )


def test_full_shows_the_line_a_caret_and_a_tip(shell: Shell, wrong: Path) -> None:
    """A finding shows its place, its code, the source line, what is meant, and the next step."""
    result = shell("check", wrong)

    found = result.out[result.out.index("BM302") :].splitlines()
    line = next(n for n, text in enumerate(WRONG.splitlines(), 1) if "500.000" in text)
    assert f"{wrong}:{line}:" in result.out
    assert found[1].startswith(f"  {line} | ")
    assert found[2].index("^") == found[1].index("500.000")
    assert found[2].count("^") == len("500.000")
    assert "tips: Skriv 500 000" in found[3]


def test_concise_is_one_line_a_finding(shell: Shell, wrong: Path) -> None:
    """Every line of the concise format is `file:line:column: severity code words`."""
    result = shell("check", wrong, "--format", "concise")

    assert result.out
    for line in result.out.splitlines():
        assert re.fullmatch(r".+galt\.yaml:\d+:\d+: (error|warning|info) BM\d{3} .+", line)


def test_errors_exit_with_1(shell: Shell, wrong: Path) -> None:
    """One file with an error makes the run fail, whatever the others are."""
    assert shell("check", NARVIK, wrong).code == 1


def test_strict_makes_warnings_fail(shell: Shell) -> None:
    """With --strict a file has to be without findings."""
    assert shell("check", "--strict", NARVIK).code == 1


def test_a_missing_file_exits_with_2(shell: Shell, tmp_path: Path) -> None:
    """A file that isn't there is said so in a sentence, and the others are checked all the same."""
    result = shell("check", tmp_path / "borte.yaml", NARVIK)

    assert result.code == 2
    assert "Finner ikke" in result.err
    assert "1 fil: 1 gyldige" in result.out


def test_a_folder_is_searched_through(shell: Shell, tmp_path: Path) -> None:
    """In a folder, other YAML files and hidden folders are passed over and counted."""
    (tmp_path / "dypt").mkdir()
    (tmp_path / "dypt" / "narvik.yml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "mkdocs.yaml").write_text("site_name: x\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.yaml").write_text(WRONG, encoding="utf-8")

    result = shell("check", tmp_path)

    assert result.out.splitlines()[-1] == "2 filer: 1 gyldige, 0 med feil, 1 hoppet over"


def test_a_folder_without_submissions_exits_with_2(shell: Shell, tmp_path: Path) -> None:
    """Finding nothing to check is no success."""
    assert shell("check", tmp_path).code == 2


def test_standard_input_is_a_file_too(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` reads standard input."""
    stdin = io.TextIOWrapper(io.BytesIO(WRONG.encode()))
    monkeypatch.setattr("sys.stdin", stdin)

    result = shell("check", "-", "--format", "concise")

    assert "<stdin>:" in result.out
    assert result.code == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [("nb", "kan leses på to måter"), ("nn", "kan lesast på to måtar"), ("en", "in two ways")],
)
def test_lang_chooses_the_language(shell: Shell, wrong: Path, language: str, words: str) -> None:
    """Findings are told in the language that was asked for."""
    assert words in shell("check", wrong, "--lang", language).out


def test_the_document_chooses_the_language(shell: Shell, wrong: Path) -> None:
    """Without --lang, findings are told in the document's own målform."""
    wrong.write_text(WRONG.replace("målform: nb", "målform: nn"), encoding="utf-8")

    assert "kan lesast på to måtar" in shell("check", wrong).out


def test_colour_follows_the_environment(
    shell: Shell, wrong: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FORCE_COLOR colours what is no terminal, and NO_COLOR wins over it."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in shell("check", wrong).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in shell("check", wrong).out


def test_an_unknown_command_exits_with_2(shell: Shell) -> None:
    """A slip on the command line is a usage error."""
    assert shell("sjekk").code == 2
