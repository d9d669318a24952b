"""JUnit: a suite for each file, a case for each finding."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.cli import output
from behovsmelding.diagnostics import Diagnostic
from tests.support.outcomes import (
    AMOUNT,
    ERROR,
    FILE,
    RUN,
    WARNING,
    outcome,
)


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


def test_junit_names_a_case_by_code_and_place() -> None:
    """As a list of tests shows it: code, answer, line and column; a clean file has one case."""
    first, clean, gone = ET.fromstring(output.document("junit", RUN))  # noqa: S314 - our own

    assert [case.get("name") for case in first] == [
        "BM402 status (1:1)",
        "BM302 ordninger.regional.eier (3:20)",
        "BM307 ordninger.regional.eier (3:20)",
        "BM199 (2:1)",
    ]
    assert [case.get("name") for case in clean] == ["Ingen funn."]
    assert [case.get("name") for case in gone] == ["BM901"]
    assert {case.get("classname") for case in first} == {FILE} == {first.get("name")}
    assert [(each.get("tests"), each.get("failures")) for each in (first, clean, gone)] == [
        ("4", "3"),
        ("1", "0"),
        ("1", "0"),
    ]


def test_junit_says_what_failed_and_what_to_do() -> None:
    """The sentence is the message, and the place, sentence and tip are the text."""
    (suite,) = ET.fromstring(output.document("junit", (outcome(ERROR),)))  # noqa: S314 - our own
    failure = suite[0].find("failure")

    assert failure is not None
    assert (failure.get("message"), failure.get("type")) == (ERROR.sentence(), "BM302")
    assert failure.text == f"{FILE}:3:20: error BM302 {ERROR.sentence()}\n{ERROR.tip()}"
