"""A behovsmelding that was read from a file knows where its answers stand, and nobody else does."""

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

import behovsmelding
from behovsmelding import Diagnostic, InvalidBehovsmelding, rules
from behovsmelding.reading.examine import examine
from tests.support.commands import EXAMPLES, Shell

WRONG = """\
skjema: 2025
status: innsendt
eier:
  navn: Narvik kommune
  kontaktperson:
    navn: Kari Nordmann
    epost: kari nordmann
"""
"""A behovsmelding that can be taken in, with an error that the rules find on line 7."""


def _span(finding: Diagnostic) -> Any:
    return finding.span


@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025", "narvik-2027", "salten-2027"])
def test_a_finding_stands_where_the_command_says(name: str) -> None:
    """What the rules find in a file is told with the same line, column and fix by both."""
    path = EXAMPLES / f"{name}.yaml"
    told = examine(path.read_bytes(), str(path)).findings

    findings = behovsmelding.check(behovsmelding.load(path))

    assert all(finding.span for finding in findings)
    assert list(findings) == [each for each in told if each in findings]
    assert list(findings) == sorted(findings, key=_span)


def test_what_can_not_be_rendered_or_saved_is_told_with_its_place(tmp_path: Path) -> None:
    """Whoever loads a file and renders it is told of the line, as on the command line."""
    path = tmp_path / "narvik.yaml"
    path.write_text(WRONG, encoding="utf-8")
    melding = behovsmelding.load(path)

    for refuse in (behovsmelding.render, lambda it: behovsmelding.save(it, tmp_path / "ny.yaml")):
        with pytest.raises(
            InvalidBehovsmelding, match=r"narvik\.yaml:7:12: error BM602 "
        ) as raised:
            refuse(melding)
        assert all(finding.span for finding in raised.value.findings)


def test_a_place_is_no_part_of_the_value() -> None:
    """The same answers are the same behovsmelding, wherever they were read."""
    read, again = behovsmelding.loads(WRONG), behovsmelding.loads(f"# Utkast\n\n{WRONG}")

    assert (read, hash(read), repr(read)) == (again, hash(again), repr(again))
    assert behovsmelding.check(read) != behovsmelding.check(again)


@pytest.mark.parametrize(
    "copied",
    [
        lambda melding: attrs.evolve(melding, vedlegg=()),
        copy.copy,
        copy.deepcopy,
        lambda melding: pickle.loads(pickle.dumps(melding)),  # noqa: S301 - our own
        behovsmelding.uten_kontaktdata,
    ],
)
@pytest.mark.parametrize("text", [WRONG, "skjema: 2027\n"])
def test_a_copy_remembers_no_place(copied: Callable[[Any], Any], text: str) -> None:
    """What was changed stands on no line any more, and what travels takes no file with it."""
    melding = behovsmelding.loads(text)

    findings = behovsmelding.check(copied(melding))

    assert findings
    assert {finding.span for finding in findings} == {None}
    assert all(finding.span for finding in behovsmelding.check(melding))


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The forms that the rules were run for, one for each run."""
    made: list[str] = []
    judge = rules.check

    def counting(melding: Any, form: Any = None) -> tuple[Diagnostic, ...]:
        made.append(melding.skjema)
        return judge(melding, form)

    monkeypatch.setattr(rules, "check", counting)
    return made


def test_the_rules_run_when_somebody_asks_for_them(runs: list[str]) -> None:
    """To load is not to judge, and what is rendered is judged once."""
    melding = behovsmelding.load(EXAMPLES / "narvik-2025.yaml")
    assert runs == []

    behovsmelding.check(melding)
    assert runs == ["2025"]

    behovsmelding.render(melding)
    assert runs == ["2025", "2025"]


@pytest.mark.parametrize("command", ["check", "render"])
def test_a_command_runs_the_rules_once(
    command: str, runs: list[str], shell: Shell, tmp_path: Path
) -> None:
    """Also where a document is made of what was judged."""
    path = tmp_path / "narvik.yaml"
    path.write_bytes((EXAMPLES / "narvik-2025.yaml").read_bytes())

    assert shell(command, str(path)).code == 0
    assert runs == ["2025"]
