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
    told = (told_of(form, each) for each in found)
    return tuple(map(_in_utkast, told) if melding.er_utkast else told)


def told_of(form: Form, finding: Diagnostic) -> Diagnostic:
    """Return *finding* as it is told of a behovsmelding on *form*: contact data are private."""
    if not finding.path:
        return finding
    # A document with nothing wrong need not pay for this.
    from behovsmelding.model.kontaktdata import is_private, without_words

    if not is_private(form.model, finding.path):
        return finding
    return finding.but(private=without_words(form.model, finding.path))


def _in_utkast(finding: Diagnostic) -> Diagnostic:
    """Return *finding* as it is told of in a utkast, where an answer may wait."""
    if finding.lack and finding.is_error:
        return finding.but(severity=Severity.WARNING)
    return finding
