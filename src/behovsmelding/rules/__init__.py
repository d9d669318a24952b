"""What only the whole document, or its form, can tell: pure functions over a finished model.

The same rules judge a model read from a file and one built in Python. A finding carries the path of
its place; the reader of a file knows which line that is.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form, load_form

Rule = Callable[[Any, Form], Iterator[Diagnostic]]
"""Yields what it finds in a melding, judged by a form."""


def rules_of(generation: str) -> tuple[Rule, ...]:
    """Return the rules of *generation*, importing that generation's only."""
    rules: tuple[Rule, ...] = import_module(f"behovsmelding.{generation}.rules").RULES
    return rules


def check(melding: Any, form: Form | None = None) -> tuple[Diagnostic, ...]:
    """Return every finding about *melding*, judged by *form*.

    Without *form*, the one that `melding.skjema` names. Raises `FormError` when there is none such.
    """
    form = form or load_form(melding.skjema)
    return tuple(found for rule in rules_of(form.generasjon) for found in rule(melding, form))
