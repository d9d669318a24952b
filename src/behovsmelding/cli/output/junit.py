"""JUnit XML: a suite for each file, a case for each finding."""

import re
from collections import Counter
from xml.etree import ElementTree as ET

from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.output.places import from_root, where
from behovsmelding.cli.terminal import visible
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages.ui.interface import NO_FINDINGS

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def document(outcomes: tuple[Outcome, ...]) -> str:
    """Return the run as one XML document."""
    root = ET.Element("testsuites", name="behovsmelding")
    root.extend([_suite(outcome) for outcome in outcomes])
    _tell_counts(root)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")


def _suite(outcome: Outcome) -> ET.Element:
    suite = ET.Element("testsuite", name=_clean(from_root(outcome.file)))
    if not outcome.findings:
        _case(suite, outcome, NO_FINDINGS.of(outcome.language))
    for finding in outcome.findings:
        case = _case(suite, outcome, f"{finding.code} {_at(finding)}".strip())
        _tell(case, outcome, finding)
    _tell_counts(suite)
    return suite


def _case(suite: ET.Element, outcome: Outcome, name: str) -> ET.Element:
    file = _clean(from_root(outcome.file))
    return ET.SubElement(suite, "testcase", classname=file, name=_clean(name), file=file, time="0")


def _at(finding: Diagnostic) -> str:
    line = f"({finding.span.line}:{finding.span.column})" if finding.span else ""
    return f"{finding.place} {line}".strip()


def _tell(case: ET.Element, outcome: Outcome, finding: Diagnostic) -> None:
    """Put *finding* into its case: as what failed, or as what was said in passing."""
    sentence, tip = finding.sentence(outcome.language), finding.tip(outcome.language)
    words = _clean(f"{where(finding)}{finding.severity.label} {finding.code} {sentence}\n{tip}")
    if outcome.fails(finding):
        kind = "error" if outcome.trouble else "failure"
        told = ET.SubElement(case, kind, message=_clean(sentence), type=finding.code)
    else:
        told = ET.SubElement(case, "system-out")
    told.text = words


def _tell_counts(element: ET.Element) -> None:
    found = Counter(each.tag for each in element.iter())
    element.set("tests", str(found["testcase"]))
    element.set("failures", str(found["failure"]))
    element.set("errors", str(found["error"]))
    element.set("skipped", "0")
    element.set("time", "0")


def _clean(text: str) -> str:
    lines = map(visible, text.split("\n"))
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", "\n".join(lines))
