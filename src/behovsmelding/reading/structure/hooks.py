"""Which hook reads what: values, lists and parts, put together in a cattrs converter."""

from enum import Enum
from typing import Any

from cattrs import BaseConverter

from behovsmelding.form import Form
from behovsmelding.model.felles import Målform, Tillegg
from behovsmelding.model.fields import Field, is_part, row_key
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.structure.lists import Lists
from behovsmelding.reading.structure.parts import Parts
from behovsmelding.reading.structure.reporter import Reporter
from behovsmelding.reading.structure.values import Hook, Values


def converter(form: Form) -> BaseConverter:
    """Make the converter that reads what *form* asks for; it finds each hook once."""
    # The other kind makes code for classes that nobody gives it a hook for, and readies itself.
    made = BaseConverter()
    reporter = Reporter(form)
    values = Values(reporter)
    lists = Lists(reporter)

    def hook(kind: Any) -> Hook:
        """Return the hook of one answer; older versions of cattrs let no factory make an Enum's."""
        return values.choice(kind) if _is_choice(kind) else made.get_structure_hook(kind)

    def answer(field: Field) -> Hook:
        """Make the hook of what answers *field*; an empty value never gets as far as a hook."""
        if not field.several:
            return hook(field.kind)
        if field.kind is Tillegg:
            return parts.own_questions
        if key := row_key(field.kind):
            return parts.rows(field.kind, key)
        return (lists.of_parts if field.is_part else lists.of_values)(field.kind, hook(field.kind))

    parts = Parts(reporter, values, answer)
    for kind, read in (
        (str, values.text),
        (Tekst, values.tekst),
        (Kroner, values.kroner),
        (Periode, values.periode),
        (bool, values.yes_no),
        (int, values.number),
        (Målform, values.målform()),
    ):
        made.register_structure_hook(kind, read)
    made.register_structure_hook_factory(is_part, parts.part)
    return made


def _is_choice(kind: Any) -> bool:
    """Tell whether *kind* is one of some given answers."""
    return isinstance(kind, type) and issubclass(kind, Enum)
