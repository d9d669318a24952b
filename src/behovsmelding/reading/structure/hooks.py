"""Which hook reads what: values, lists and parts, put together in a cattrs converter."""

from typing import Any, get_args

import attrs
from cattrs import Converter

from behovsmelding.form import Form
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.structure.kinds import fields_of, inner, is_choice, is_list, is_optional
from behovsmelding.reading.structure.lists import Lists
from behovsmelding.reading.structure.parts import Parts
from behovsmelding.reading.structure.reporter import Reporter
from behovsmelding.reading.structure.values import Hook, Values


def converter(form: Form) -> Converter:
    """Make the converter that reads what *form* asks for; it finds each hook once."""
    made = Converter()
    hook = made.get_structure_hook
    reporter = Reporter(form)
    values = Values(reporter)
    lists = Lists(reporter)
    parts = Parts(reporter, values, hook)

    def optional(kind: Any) -> Hook:
        """Make the hook of what may be left out; an empty value never gets as far as a hook."""
        return hook(inner(kind))

    def several(kind: Any) -> Hook:
        """Make the hook of a list, or of the rows that the model holds in its place."""
        member = get_args(kind)[0]
        fields = fields_of(member)
        row_key = next((field for field in fields if field.metadata.get("row_key")), None)
        if member is Tillegg:
            return parts.own_questions
        if row_key is not None:
            return parts.rows(member, row_key)
        return (lists.of_parts if fields else lists.of_values)(member, hook(member))

    for kind, read in (
        (str, values.text),
        (Tekst, values.tekst),
        (Kroner, values.kroner),
        (Periode, values.periode),
        (bool, values.yes_no),
        (int, values.number),
    ):
        made.register_structure_hook(kind, read)
    for holds, factory in (
        (is_optional, optional),
        (is_choice, values.choice),
        (is_list, several),
        (attrs.has, parts.part),
    ):
        made.register_structure_hook_factory(holds, factory)
    return made
