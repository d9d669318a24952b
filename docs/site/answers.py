"""An extension of griffe: tells of each class of the model which answers it holds, or words it is.

Its docstring gets a table of them: their types, what the form asks, and in which unit. All of it is
read from the class and from the newest form of its generation, where it is declared.
"""

from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Any

import griffe

from behovsmelding.form import Form, load_form, names
from behovsmelding.form.asked import asked
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Field, fields_of
from behovsmelding.model.kroner import Kroner


class Answers(griffe.Extension):
    """Adds the answers of a class to its docstring."""

    def on_class_instance(self, *, cls: griffe.Class, **_: Any) -> None:
        """Add to the docstring of *cls* what it holds, if it is a part of a behovsmelding."""
        if cls.docstring is None or not _is_public(cls.path):
            return
        kind = getattr(import_module(cls.module.path), cls.name, None)
        if answers := list(_words(kind) if _is_choice(kind) else _answers(kind)):
            cls.docstring.value += "\n\nAttributes:\n" + "\n".join(answers)


def _is_public(path: str) -> bool:
    return ".model" in path or path == "behovsmelding.messages.Severity"


def _is_choice(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _words(kind: type[Enum]) -> Iterator[str]:
    """Yield a line of the docstring for each member of *kind*."""
    for each in kind:
        yield f"    {each.name} ({type(each.value).__name__}): `{each.value}`"


def _answers(kind: Any) -> Iterator[str]:
    """Yield a line of the docstring for each answer of *kind*."""
    questions = _questions(kind)
    for field in fields_of(kind):
        yield f"    {field.name} ({_type(field)}): {_told(field, questions.get(field.name))}"


def _type(field: Field) -> str:
    """Return the type of what is held, as an annotation."""
    held: str = field.kind.__name__
    if field.several:
        held = f"tuple[{held}, ...]"
    is_answered = field.required or field.unanswered is not None or field.kind is Målform
    return held if is_answered else f"{held} | None"


def _told(field: Field, question: str | None) -> str:
    """Return what the form asks for it, in which unit, and what may be chosen."""
    told = [f"«{question}»"] if question else []
    if field.is_row_key:
        told.append("the key of the row")
    if field.kind is Kroner:
        told.append("in whole kroner")
    if _is_choice(field.kind):
        told.append("one of " + ", ".join(f"`{each.value}`" for each in field.kind))
    return "; ".join(told) or "not on the form"


def _questions(kind: Any) -> dict[str, str]:
    """Return what the newest form that has a *kind* asks for each of its fields."""
    for form in map(load_form, reversed(names())):
        if found := dict(_asked(form, form.model, "", kind)):
            return found
    return {}


def _asked(form: Form, within: Any, sti: str, kind: Any) -> Iterator[tuple[str, str]]:
    for felt, field in asked(form, within, sti):
        if within is kind:
            yield field.name, felt.spørsmål.of(Målform.NB)
        elif field.is_part:
            yield from _asked(form, field.kind, felt.sti, kind)
