"""What stands in a part and belongs elsewhere: a sum, the head of a table, a field too far in.

Opened where a key is no field, or something else than an amount stands behind a recipient.
"""

import re
from itertools import takewhile
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.form import Form
from behovsmelding.model.fields import by_name
from behovsmelding.model.path import Path
from behovsmelding.nearest import is_coordinator
from behovsmelding.reading.source import (
    Entry,
    Mapping,
    MeansAnother,
    Scalar,
    Sequence,
    table_head,
)
from behovsmelding.reading.source.folding import dedented, indented
from behovsmelding.reading.source.lines import taken_away
from behovsmelding.reading.source.no_colon import named_parts
from behovsmelding.reading.source.unsaid import is_sum
from behovsmelding.reading.structure import typed_sums

_NUMBER = r"[ ]*(?:nr\.?|nummer)?[ ]*[0-9]{1,2}[.)]?$"
_COORDINATOR = "koordinator"
"""The part of a tiltak that says what of its money goes to a coordinator."""


def is_told(node: Mapping, entry: Entry, form: Form) -> bool:
    """Report *entry* among the rows of *node*, if it is none of them."""
    if is_sum(entry.name, entry.key.style):
        typed_sums.report(node, entry, "BM517")
        return True
    return (
        is_too_far_in(node, entry, form)
        or _is_too_far_out(node, entry, form)
        or _is_said_of_amount(node, entry, form)
        or _is_head(node, entry)
        or (_is_within(node, entry, form) and _tell(node, entry, "BM517"))
    )


def is_of_the_others(node: Mapping, entry: Entry, form: Form) -> bool:
    """Report *entry* among the amounts of *node*, if it is what they come to, or within them."""
    if is_sum(entry.name, entry.key.style):
        typed_sums.report(node, entry, "BM229")
        return True
    return _is_within(node, entry, form) and _tell(node, entry, "BM229")


def is_more(node: Mapping, entry: Entry, kind: type[Any]) -> bool:
    """Report *entry*, if it begins more of the list right before it in *node*: `tiltak 2:`.

    *kind* is the class whose fields *node* holds.
    """
    at = node.entries.index(entry)
    before = node.entries[at - 1] if at else None
    field = by_name(kind).get(before.name) if before else None
    name = re.sub(_NUMBER, "", entry.name.casefold()).strip()
    if before is None or field is None or not (field.several and field.is_part) or node.is_flow:
        return False
    if name == entry.name.casefold() or not (name and before.name.startswith(name)):
        return False
    document, key, value = node.document, entry.key, entry.value
    is_same = isinstance(value, Sequence) and isinstance(before.value, Sequence)
    columns = {each.start - document.line(each.start)[0] for each in (value, before.value)}
    rest = document.text[key.end : document.line(key.end)[1]].strip(" \t:")
    is_clear = is_same and len(columns) == 1 and not rest
    fixes = (taken_away(document, key.start),) if is_clear else ()
    linje = f"{entry.name}:"
    document.report(
        "BM226", key.span, path=before.value.path, fixes=fixes, felt=before.name, linje=linje
    )
    before.value.unread = True
    return True


def _is_within(node: Mapping, entry: Entry, form: Form) -> bool:
    """Tell whether *entry* is what a coordinator gets: it lies within another amount of *node*."""
    beside = f"{form.sti(node.path[:-1])}.{_COORDINATOR}"
    if not is_coordinator(entry.name) or beside not in form.felt:
        return False
    return entry.name not in named_parts(node.document)


def _tell(node: Mapping, entry: Entry, code: str) -> bool:
    """Report *code* of *entry*, which lies within another amount of *node*."""
    node.document.report(code, entry.key.span, path=entry.value.path, herav=entry.name)
    return True


def _is_too_far_out(node: Mapping, entry: Entry, form: Form) -> bool:
    """Report *entry*, and those after it, that belong below the empty row above them."""
    rows, at, sti = node.entries, node.entries.index(entry), form.sti(node.path)
    run = list(takewhile(lambda each: f"{sti}.{each.name}" in form.felt, rows[at:]))
    owner = rows[at - 1] if at else None
    if node.is_flow or not run or owner is None or not owner.value.is_empty:
        return False
    document, first = node.document, entry.key
    fixes = indented(document, first.start, max(run[-1].value.end, run[-1].key.end))
    over, nøkkel = owner.name, document.text[first.start : document.line(first.start)[1]].strip()
    path = owner.value.path
    document.report("BM234", first.span, path=path, fixes=fixes, over=over, nøkkel=nøkkel)
    owner.value.unread = True
    del rows[at + 1 : at + len(run)]
    return True


def _is_said_of_amount(node: Mapping, entry: Entry, form: Form) -> bool:
    """Report *entry* among the rows of *node*, if it is a field that each of them has beside it."""
    name = entry.name.casefold().replace(" ", "_")
    said_of = form.generasjon.beside.get("beløp", ())
    if name not in said_of or f"{form.sti(node.path)}.{name}" not in form.felt:
        return False
    rad = f"{{beløp: …, {name}: …}}"
    node.document.report("BM517", entry.key.span, path=entry.value.path, om=entry.name, rad=rad)
    return True


def _is_head(node: Mapping, entry: Entry) -> bool:
    document, key, value = node.document, entry.key, entry.value
    if not isinstance(value, Scalar) or not table_head.is_head(f"{entry.name}\t{value.value}"):
        return False
    span = document.span(key.start, value.end)
    fixes = () if node.is_flow else (taken_away(document, key.start),)
    text = document.text[key.start : value.end]
    document.report("BM158", span, path=node.path, fixes=fixes, tekst=text, rad=None)
    return True


def is_too_far_in(node: Mapping, entry: Entry, form: Form) -> bool:
    """Report *entry* in *node*, if it is a field of the part that *node* stands in."""
    within = node.path[:-1] if node.path and isinstance(node.path[-1], int) else node.path
    if not within or node.is_flow:
        return False
    *outside, over = within
    path = (*outside, entry.name)
    sti = f"{form.sti(tuple(outside))}.{entry.name}" if outside else entry.name
    document = node.document
    if sti not in form.felt or document.at(path) is not None:
        return False
    is_list = entry.value.is_empty and entry.name in form.generasjon.lists
    is_between = not is_list and not _is_last(node, within)
    below = _below(node, entry, sti, form)
    document.report(
        "BM224",
        entry.key.span,
        path=path,
        # It would part the rest of the list from what stands above it.
        fixes=() if is_between else _moved_out(node, entry, within, below),
        nøkkel=entry.name,
        over=str(over),
        liste=str(over) if is_between else None,
    )
    if is_list:
        # The parts below it seem to be others of the list that it stands in.
        raise MeansAnother
    # What belongs below it stands where it should.
    for each in below:
        node.entries.remove(each)
    return True


def _below(node: Mapping, entry: Entry, sti: str, form: Form) -> list[Entry]:
    """Return the fields in *node* right after *entry* that are asked for below it, at *sti*."""
    if not (entry.value.is_empty or isinstance(entry.value, Mapping)):
        return []
    after = node.entries[node.entries.index(entry) + 1 :]
    return list(takewhile(lambda each: f"{sti}.{each.name}" in form.felt, after))


def _is_last(node: Mapping, within: Path) -> bool:
    """Tell whether *node* is the last of its list, or in none."""
    owner = node.document.at(within)
    return not isinstance(owner, Sequence) or owner.items[-1] is node


def _moved_out(node: Mapping, entry: Entry, within: Path, below: list[Entry]) -> tuple[Fix, ...]:
    """Return the edits that let *entry* begin beside the field *within* which *node* stands.

    None where something of *node* but what belongs *below* it stands there, and would be parted
    from the rest.
    """
    document, key = node.document, entry.key
    owners = (each for each in document.scalars if each.path == within[:-1])
    owner = next((each for each in owners if each.value == within[-1]), None)
    is_last = node.entries[-1] in (entry, *below) or entry.value.is_empty
    if owner is None or not is_last:
        return ()
    end = max(key.end, entry.value.end)
    end = len(document.text[:end].rstrip())
    return dedented(document, owner, key, end)
