"""What only the whole document, or its form, can tell: pure functions over a finished model.

The same rules judge a model read from a file and one built in Python. A finding carries the path of
its place; the reader of a file knows which line that is.
"""

from typing import Any

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form, load_form


def check(melding: Any, form: Form | None = None) -> tuple[Diagnostic, ...]:
    """Return every finding about *melding*, judged by *form*.

    Without *form*, the one that `melding.skjema` names. Raises `FormError` when there is none such.
    """
    form = form or load_form(melding.skjema)
    return tuple(found for rule in form.generasjon.rules for found in rule(melding, form))
