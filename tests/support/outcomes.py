"""Outcomes of a run to show in every format: files with findings, without, and one that is gone."""

import json
from typing import Any

from behovsmelding.cli import output
from behovsmelding.cli.outcome import Outcome
from behovsmelding.diagnostics import Diagnostic, Fix, Related, Span
from behovsmelding.form import load_form
from behovsmelding.messages import Language

FILE = "meldinger/50 %, æ.yaml"
TEXT = "skjema: 2025\nordninger:\n  regional: {eier: 500.000, uh: 840 000}\n"
AMOUNT = Span(FILE, 3, 20, 3, 27)
WARNING = Diagnostic(
    "BM402", ("status",), {"felt": load_form("2025").label("status")}, span=Span(FILE, 1, 1, 1, 7)
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


def parsed(format_: str, run: tuple[Outcome, ...]) -> Any:
    """Return the JSON document of *run*."""
    return json.loads(output.document(format_, run))
