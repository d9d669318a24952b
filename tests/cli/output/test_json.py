"""JSON in its documented shape."""

import json
import re
from typing import Any

from behovsmelding.diagnostics import Diagnostic
from tests.support.commands import CHECKOUT
from tests.support.outcomes import (
    AMOUNT,
    ERROR,
    FILE,
    RUN,
    SUM,
    outcome,
    parsed,
)

SUM_WITH_FIX = Diagnostic(
    SUM.code, SUM.path, SUM.params, span=AMOUNT, related=SUM.related, fixes=ERROR.fixes
)


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
        "message": "«500.000» kan leses på to måter: 500\u00a0000 eller 500.",
        "tip": "Skriv 500\u00a0000 eller 500.",
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
        "file": FILE,
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


def _shape(value: Any) -> Any:
    """Return the keys of *value*, and of the first of each list."""
    if isinstance(value, dict):
        return {key: _shape(each) for key, each in value.items()}
    return [_shape(value[0])] if isinstance(value, list) else type(value).__name__


def test_what_a_file_is_on_is_told_where_it_is_known() -> None:
    """One that is not there has no form, and its trouble has no place."""
    run = parsed("json", RUN)

    assert [(each["path"], each["form"], each["status"]) for each in run["files"]] == [
        (FILE, "2025", "invalid"),
        (FILE, "2025", "valid"),
        ("borte.yaml", None, "unreadable"),
    ]
    assert [each["severity"] for each in run["findings"]] == ["warning", *["error"] * 4]
