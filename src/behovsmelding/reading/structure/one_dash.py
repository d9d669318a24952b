"""A dash too many before a field of the part above: `- navn: …` with `- område: …` below it.

Opened where a part of a list has no name, and another has.
"""

from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.form import Form
from behovsmelding.messages import Severity
from behovsmelding.model.fields import Mark, by_name, fields_of
from behovsmelding.reading.source import Mapping, Node
from behovsmelding.reading.structure.named_by_key import moved


def joined(items: list[Node], member: type[Any], form: Form) -> list[Node]:
    """Return *items* without those that go on the one before them, which are told of.

    Where *form* lets a *member* do without its name, two may be meant, and the edit is for a person
    to make.
    """
    name = next((each.name for each in fields_of(member)[:2] if Mark.NAVN in each.marks), None)
    if name is None:
        return items
    felt = form.felt.get(form.sti((*items[0].path, name)))
    is_sure = felt is not None and felt.påkrevd
    kept: list[Node] = []
    for each in items:
        above = kept[-1] if kept else None
        if not (isinstance(above, Mapping) and isinstance(each, Mapping)):
            kept.append(each)
        elif _goes_on(above, each, member, name):
            _report(each, proposed=not is_sure)
            above.entries += each.entries
            above.end = each.end
        else:
            kept.append(each)
    for number, each in enumerate(kept if len(kept) < len(items) else ()):
        moved(each, (*each.path[:-1], number))
    return kept


def _goes_on(above: Mapping, item: Mapping, member: type[Any], name: str) -> bool:
    """Tell whether *item* holds other fields of the part *above* it, and has no name."""
    if above.is_flow or item.is_flow or not item.entries or not _is_behind_dash(item):
        return False
    keys, others = ({each.name for each in node.entries} for node in (item, above))
    known = set(by_name(member))
    return name in others and name not in keys and not keys & others and keys <= known


def _is_behind_dash(item: Mapping) -> bool:
    """Tell whether *item* begins on the line of its dash, and not below it."""
    document = item.document
    return "-" in document.text[document.line(item.start)[0] : item.start]


def _report(item: Mapping, *, proposed: bool) -> None:
    document = item.document
    dash = document.text.rfind("-", document.line(item.start)[0], item.start)
    fix = Fix(document.span(dash, dash + 1), " ", proposed=proposed)
    nøkkel = item.entries[0].key.value
    place = document.character(dash)
    document.report("BM126", place, path=item.path, fixes=(fix,), nøkkel=nøkkel)
    if proposed:
        document.findings[-1] = document.findings[-1].but(severity=Severity.WARNING)
