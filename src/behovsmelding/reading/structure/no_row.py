"""What stands among rows and is none: their sum, the head of a table, a field that is too far in.

Opened where something else than an amount stands behind a recipient.
"""

from behovsmelding.form import Form
from behovsmelding.nearest import is_total
from behovsmelding.reading.source import Entry, Mapping, Scalar, table_head
from behovsmelding.reading.source.folding import dedented
from behovsmelding.reading.structure import typed_sums


def is_told(node: Mapping, entry: Entry, form: Form) -> bool:
    """Report *entry* among the rows of *node*, if it is none of them."""
    if is_total(entry.name):
        typed_sums.report(node, entry, "BM517")
        return True
    return _is_too_far_in(node, entry, form) or _is_head(node, entry)


def _is_head(node: Mapping, entry: Entry) -> bool:
    document, key, value = node.document, entry.key, entry.value
    if not isinstance(value, Scalar) or not table_head.is_head(f"{entry.name}\t{value.value}"):
        return False
    span = document.span(key.start, value.end)
    fixes = () if node.is_flow else (table_head.taken_away(document, key.start),)
    text = document.text[key.start : value.end]
    document.report("BM158", span, path=node.path, fixes=fixes, tekst=text, rad=None)
    return True


def _is_too_far_in(node: Mapping, entry: Entry, form: Form) -> bool:
    """Report a field that belongs beside the rows of *node*, and stands in their column."""
    *outside, over = node.path
    sti = f"{form.sti(tuple(outside))}.{entry.name}"
    if node.is_flow or sti not in form.felt:
        return False
    document, key, end = node.document, entry.key, max(entry.key.end, entry.value.end)
    owner = document.scalar_before(node.entries[0].key)
    fixes = () if owner is None else dedented(document, owner, key, end)
    path = (*outside, entry.name)
    document.report("BM224", key.span, path=path, fixes=fixes, nøkkel=entry.name, over=str(over))
    if entry.value.is_empty:
        # What belongs below it stands where it should.
        after = node.entries.index(entry) + 1
        while node.entries[after:] and f"{sti}.{node.entries[after].name}" in form.felt:
            del node.entries[after]
    return True
