"""What stands in a part and belongs elsewhere: a sum, the head of a table, a field too far in.

Opened where a key is no field, or something else than an amount stands behind a recipient.
"""

from itertools import takewhile

from behovsmelding.diagnostics import Fix
from behovsmelding.form import Form
from behovsmelding.model.path import Path
from behovsmelding.nearest import is_total
from behovsmelding.reading.source import Entry, Mapping, MeansAnother, Scalar, table_head
from behovsmelding.reading.source.folding import dedented, indented
from behovsmelding.reading.source.lines import taken_away
from behovsmelding.reading.structure import typed_sums


def is_told(node: Mapping, entry: Entry, form: Form) -> bool:
    """Report *entry* among the rows of *node*, if it is none of them."""
    if is_total(entry.name):
        typed_sums.report(node, entry, "BM517")
        return True
    return (
        is_too_far_in(node, entry, form)
        or _is_too_far_out(node, entry, form)
        or _is_head(node, entry)
    )


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
    fixes = _moved_out(node, entry, within)
    nøkkel, over = entry.name, str(over)
    document.report("BM224", entry.key.span, path=path, fixes=fixes, nøkkel=nøkkel, over=over)
    if entry.value.is_empty and entry.name in form.generasjon.lists:
        # The parts below it seem to be others of the list that it stands in.
        raise MeansAnother
    if entry.value.is_empty:
        # What belongs below it stands where it should.
        after = node.entries.index(entry) + 1
        while node.entries[after:] and f"{sti}.{node.entries[after].name}" in form.felt:
            del node.entries[after]
    return True


def _moved_out(node: Mapping, entry: Entry, within: Path) -> tuple[Fix, ...]:
    """Return the edits that let *entry* begin beside the field *within* which *node* stands.

    None where something of *node* stands below it, and would be parted from the rest.
    """
    document, key = node.document, entry.key
    owners = (each for each in document.scalars if each.path == within[:-1])
    owner = next((each for each in owners if each.value == within[-1]), None)
    is_last = entry is node.entries[-1] or entry.value.is_empty
    if owner is None or not is_last:
        return ()
    end = max(key.end, entry.value.end)
    end = len(document.text[:end].rstrip())
    return dedented(document, owner, key, end)
