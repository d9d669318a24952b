"""`behovsmelding check`: what a person and a CI log are shown, and the exit codes."""

import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.support.commands import NARVIK, VEFSN, Shell

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

    assert (
        result.code,
        result.out.splitlines()[-1],
    ) == (0, "2 filer: 2 gyldige, 0 med feil, 0 hoppet over")


def test_full_shows_the_line_a_caret_and_a_tip(shell: Shell, wrong: Path) -> None:
    """A finding shows its place, its code, the source line, what is meant, and the next step."""
    result = shell("check", wrong)

    found = result.out[result.out.index("BM302") :].splitlines()
    line = next(n for n, text in enumerate(WRONG.splitlines(), 1) if "500.000" in text)
    assert f"{wrong}:{line}:" in result.out
    assert found[1].startswith(f"  {line} | ")
    assert found[2].index("^") == found[1].index("500.000")
    assert found[2].count("^") == len("500.000")
    assert "tips: Skriv 500\u00a0000" in found[3]


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
    assert "1 fil: 1 gyldig" in result.out


def test_a_folder_is_searched_through(shell: Shell, tmp_path: Path) -> None:
    """In a folder, other YAML files and hidden folders are passed over and counted."""
    (tmp_path / "dypt").mkdir()
    (tmp_path / "dypt" / "narvik.yml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "mkdocs.yaml").write_text("site_name: x\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.yaml").write_text(WRONG, encoding="utf-8")

    result = shell("check", tmp_path)

    assert result.out.splitlines()[-1] == "2 filer: 1 gyldig, 0 med feil, 1 hoppet over"


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


@pytest.mark.parametrize("format_", ["concise", "json", "github", "gitlab", "sarif", "junit"])
def test_a_format_stands_alone_on_standard_output(shell: Shell, wrong: Path, format_: str) -> None:
    """Every format but full leaves the count to standard error."""
    result = shell("check", wrong, "--format", format_)

    assert (result.code, result.err) == (1, "1 fil: 0 gyldige, 1 med feil, 0 hoppet over\n")
    assert "gyldige" not in result.out
    assert "BM302" in result.out


@pytest.mark.parametrize("format_", ["json", "gitlab", "sarif", "junit"])
def test_a_document_is_written_once_for_many_files(shell: Shell, format_: str) -> None:
    """A format that is one document is whole, whatever the number of files."""
    out = shell("check", NARVIK, VEFSN, NARVIK, "--format", format_, "--select", "BM1").out

    files = ET.fromstring(out) if format_ == "junit" else json.loads(out)  # noqa: S314 - our own
    assert format_ != "junit" or len(files) == 2


def test_json_tells_of_a_file_that_is_missing(shell: Shell, tmp_path: Path) -> None:
    """A file that can't be read is in the document too, with exit code 2."""
    gone = tmp_path / "borte.yaml"

    result = shell("check", gone, NARVIK, "--format", "json")

    files = {each["path"]: each["status"] for each in json.loads(result.out)["files"]}
    assert result.code == 2
    assert files == {str(gone): "unreadable", str(NARVIK): "valid"}


def test_github_adds_to_the_summary_of_the_job(
    shell: Shell, wrong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where GitHub names a file for it, the findings are added there as a table."""
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    shell("check", wrong, "--format", "github")

    added = summary.read_text(encoding="utf-8")
    assert added.startswith("before\n### behovsmelding")
    assert "| feil BM302 |" in added


def test_a_summary_that_cannot_be_written_is_told(
    shell: Shell, wrong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Trouble with the summary is a sentence and exit code 2, and the annotations stand."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))

    result = shell("check", wrong, "--format", "github")

    assert (result.code, "BM908" in result.err, "::error" in result.out) == (2, True, True)


def test_select_shows_only_what_begins_so(shell: Shell, wrong: Path) -> None:
    """--select takes the beginning of codes, also several with commas between."""
    out = shell("check", wrong, "--select", "BM3,bm405", "--format", "concise").out

    assert {"BM302", "BM405"} == set(re.findall(r"BM\d{3}", out))


def test_ignore_leaves_out_what_begins_so(shell: Shell, wrong: Path) -> None:
    """What is ignored neither shows nor counts."""
    result = shell("check", wrong, "--ignore", "BM3", "--format", "concise")

    assert result.code == 0
    assert "BM302" not in result.out
    assert "BM405" in result.out


def test_what_could_not_be_read_is_shown_whatever_was_chosen(shell: Shell, tmp_path: Path) -> None:
    """A file that was never judged must not pass."""
    empty = tmp_path / "tom.yaml"
    empty.write_text("", encoding="utf-8")

    result = shell("check", empty, "--select", "BM3")

    assert (result.code, "BM104" in result.out) == (1, True)


@pytest.mark.parametrize("code", ["BM00", "302", "BM3021", ""])
def test_a_code_that_does_not_exist_is_a_usage_error(shell: Shell, code: str) -> None:
    """A slip in --select must not make everything pass."""
    assert shell("check", NARVIK, "--select", code).code == 2


def allowing(comment: str, tmp_path: Path) -> Path:
    """Return a file with *comment* on its first line, and a sum without details (BM415)."""
    path = tmp_path / "tillat.yaml"
    path.write_text(
        f"{comment}\nskjema: 2025\nordninger:\n  regional: {{eier: 1, uh: 2}}\n", encoding="utf-8"
    )
    return path


@pytest.mark.parametrize(
    "comment",
    [
        "# behovsmelding: tillat BM415 – meldes av nettverket",
        "#behovsmelding:tillat bm415: meldes av nettverket",
        "# behovsmelding: tillat BM415 meldes av nettverket",
    ],
)
def test_a_comment_with_a_reason_allows_a_warning(
    shell: Shell, tmp_path: Path, comment: str
) -> None:
    """A comment silences one warning in its file, and no other."""
    out = shell("check", allowing(comment, tmp_path)).out

    assert "advarsel BM415" not in out
    assert "advarsel BM9" not in out
    assert "BM402" in out


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        ("# behovsmelding: tillat BM415", "BM920"),
        ("# behovsmelding: tillat BM415 –", "BM920"),
        ("# behovsmelding: tillat BM311 – meldes av nettverket", "BM922"),
        ("# behovsmelding: tillat alt", "BM923"),
    ],
)
def test_a_comment_that_allows_nothing_is_a_finding(
    shell: Shell, tmp_path: Path, comment: str, code: str
) -> None:
    """Without a reason, a code or such a warning, the comment itself is found."""
    out = shell("check", allowing(comment, tmp_path)).out

    assert f":1:1: advarsel {code}" in out
    assert "advarsel BM415" in out


def test_an_error_is_never_allowed(shell: Shell, wrong: Path) -> None:
    """An error stands, and so does the comment that wanted to allow it."""
    comment = "# behovsmelding: tillat BM302 – alle skjønner det\n"
    wrong.write_text(comment + WRONG, encoding="utf-8")

    result = shell("check", wrong)

    assert (result.code, "feil BM302" in result.out, "BM921" in result.out) == (1, True, True)


def test_text_that_looks_like_a_comment_allows_nothing(shell: Shell, tmp_path: Path) -> None:
    """Inside an answer the words are an answer."""
    path = allowing("# en kommentar", tmp_path)
    answer = (
        "tiltak:\n  - ordning: desentralisert\n"
        "    bruk_eier: |\n      # behovsmelding: tillat BM415 – slik\n"
    )
    path.write_text(path.read_text(encoding="utf-8") + answer, encoding="utf-8")

    assert "advarsel BM415" in shell("check", path).out


def test_the_count_is_told_in_the_language_of_the_files(shell: Shell, wrong: Path) -> None:
    """Files in nynorsk are counted in nynorsk."""
    wrong.write_text(WRONG.replace("målform: nb", "målform: nn"), encoding="utf-8")

    assert "hoppa over" in shell("check", wrong).out
