"""Where a finding is, as machines want it: paths, URIs and fingerprints."""

import re
from pathlib import Path

import pytest

from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.output import places
from behovsmelding.diagnostics import Diagnostic, Span
from tests.support.outcomes import ERROR, FILE, WARNING, outcome, parsed


def test_fingerprints_stay_when_lines_move() -> None:
    """A finding keeps its fingerprint when lines above it come or go."""
    moved = Diagnostic(ERROR.code, ERROR.path, ERROR.params, span=Span(FILE, 9, 1, 9, 2))

    before, after = (parsed("gitlab", (outcome(each),)) for each in (ERROR, moved))

    assert before[0]["fingerprint"] == after[0]["fingerprint"]


@pytest.mark.parametrize(
    ("file", "path", "uri"),
    [
        ("a/b c.yaml", "a/b c.yaml", "a/b%20c.yaml"),
        ("{here}/a/å.yaml", "a/å.yaml", "a/%C3%A5.yaml"),
        ("/ute/å.yaml", "/ute/å.yaml", "file:///ute/%C3%A5.yaml"),
        ("../b.yaml", "../b.yaml", "../b.yaml"),
    ],
)
def test_a_file_is_seen_from_the_working_folder(
    file: str, path: str, uri: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it lies within it; else it keeps its name, and as a URI says that it is a file."""
    monkeypatch.chdir(tmp_path)
    named = file.format(here=tmp_path)

    assert (places.relative(named), places.uri(named)) == (path, uri)


def test_a_fingerprint_is_of_the_file_the_code_and_the_place() -> None:
    """Where one of them is another it is another finding, and so is a second of the same kind."""
    there = Outcome("annen.yaml", (ERROR,), "nb")
    elsewhere = Diagnostic(ERROR.code, ("ordninger",), ERROR.params)
    of_other_code = Diagnostic("BM303", ERROR.path, ERROR.params)
    found = [
        *places.fingerprints(outcome(ERROR, ERROR, elsewhere, of_other_code)),
        *places.fingerprints(there),
    ]

    assert len(set(found)) == 5
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in found)
    assert found[:2] == list(places.fingerprints(outcome(WARNING, ERROR, ERROR)))[1:]
