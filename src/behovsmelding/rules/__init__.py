"""What only the whole document, or its form, can tell: pure functions over a finished model.

The same rules judge a model read from a file and one built in Python. A finding carries the path of
its place; the reader of a file knows which line that is.
"""

from typing import Any

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form, load_form
from behovsmelding.messages import Severity


def check(melding: Any, form: Form | None = None) -> tuple[Diagnostic, ...]:
    """Return every finding about *melding*, judged by *form*.

    Without *form*, the one that `melding.skjema` names. Raises `FormError` when there is none such.
    """
    form = form or load_form(melding.skjema)
    found = (each for rule in form.generasjon.rules for each in rule(melding, form))
    return tuple(map(_in_utkast, found) if melding.er_utkast else found)


def _in_utkast(finding: Diagnostic) -> Diagnostic:
    """Return *finding* as it is told of in a utkast, where an answer may wait."""
    if finding.lack and finding.is_error:
        return finding.but(severity=Severity.WARNING)
    return finding
