"""SARIF 2.1.0, the interchange format of code scanning."""

from collections.abc import Iterator, Mapping
from typing import Any

from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.output.explained import headline, markdown, without_params
from behovsmelding.cli.output.places import fingerprints, uri
from behovsmelding.cli.terminal import as_json
from behovsmelding.diagnostics import Diagnostic, Fix, Related, Span
from behovsmelding.messages import LANGUAGES, Language, Severity, entry, locale
from behovsmelding.messages.explanations import explanation
from behovsmelding.version import version

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def document(outcomes: tuple[Outcome, ...]) -> str:
    """Return the run as one SARIF log."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(outcomes)]}
    return as_json(log)


def _run(outcomes: tuple[Outcome, ...]) -> dict[str, Any]:
    language = outcomes[0].language if outcomes else "nb"
    spoken = locale(language if language in LANGUAGES else "nb")
    read = [outcome for outcome in outcomes if not outcome.trouble]
    codes = sorted({finding.code for outcome in read for finding in outcome.findings})
    index = {code: position for position, code in enumerate(codes)}
    return {
        "tool": {
            "driver": {
                "name": "behovsmelding",
                "version": version(),
                "language": spoken,
                "rules": [_rule(code, language) for code in codes],
            }
        },
        "language": spoken,
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(outcomes)],
        "results": [result for outcome in read for result in _results(outcome, index)],
    }


def _invocation(outcomes: tuple[Outcome, ...]) -> dict[str, Any]:
    """Tell of the files that could not be read: they are trouble, not results."""
    trouble = [outcome for outcome in outcomes if outcome.trouble]
    return {
        "executionSuccessful": not trouble,
        "toolExecutionNotifications": [
            {
                "descriptor": {"id": finding.code},
                "level": "error",
                "message": _message(finding, outcome.language),
                "locations": [{"physicalLocation": _place(outcome.file, None)}],
            }
            for outcome in trouble
            for finding in outcome.findings
        ],
    }


def _rule(code: str, language: Language) -> dict[str, Any]:
    meaning = explanation(code).meaning.of(language)
    tip = without_params(entry(code).tip.of(language))
    return {
        "id": code,
        "shortDescription": {"text": headline(code, language)},
        "fullDescription": {"text": meaning},
        "help": {"text": f"{meaning} {tip}", "markdown": markdown(code, language)},
        "defaultConfiguration": {"level": _LEVELS[entry(code).severity]},
    }


def _results(outcome: Outcome, index: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    for finding, fingerprint in zip(outcome.findings, fingerprints(outcome), strict=True):
        yield {
            "ruleId": finding.code,
            "ruleIndex": index[finding.code],
            "level": _LEVELS[finding.severity],
            "message": _message(finding, outcome.language),
            "locations": [_location(outcome.file, finding)],
            "relatedLocations": [
                {
                    "id": number,
                    "message": {"text": finding.note(other).of(outcome.language)},
                    "physicalLocation": _place(_file_of(other, outcome), other.span),
                }
                for number, other in enumerate(finding.related, 1)
            ],
            "partialFingerprints": {"place/v1": fingerprint},
        } | _fixes(outcome.file, finding, outcome.language)


def _file_of(other: Related, outcome: Outcome) -> str:
    """Return the file that *other* is in: another one, where a finding speaks of two."""
    return other.span.file if other.span else outcome.file


def _message(finding: Diagnostic, language: Language) -> dict[str, str]:
    return {"text": f"{finding.sentence(language)} {finding.tip(language)}"}


def _location(file: str, finding: Diagnostic) -> dict[str, Any]:
    location = {"physicalLocation": _place(file, finding.span)}
    if finding.path:
        return location | {"logicalLocations": [{"fullyQualifiedName": finding.place}]}
    return location


def _place(file: str, span: Span | None) -> dict[str, Any]:
    artifact = {"artifactLocation": {"uri": uri(file)}}
    return artifact | {"region": _region(span)} if span else artifact


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fixes(file: str, finding: Diagnostic, language: Language) -> dict[str, Any]:
    """Return the edits of *finding* as one change that belongs together."""
    if not finding.told_fixes:
        return {}
    change = {
        "artifactLocation": {"uri": uri(file)},
        "replacements": [_replacement(fix) for fix in finding.told_fixes],
    }
    description = {"text": finding.tip(language)}
    return {"fixes": [{"description": description, "artifactChanges": [change]}]}


def _replacement(fix: Fix) -> dict[str, Any]:
    return {"deletedRegion": _region(fix.span), "insertedContent": {"text": fix.text}}
