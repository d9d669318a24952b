"""Rows and fields that stand beside what they belong below, or have dashes: what stands there then.

`tilskudd:` with `Narvik kommune: 120 000` in its own column, or as `- Narvik kommune: 120 000`.
Opened where a key is no field, or a list stands where fields are asked for.
"""

import re
from enum import Enum
from typing import Any, TypeGuard

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Field, by_name, fields_of, row_key
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.model.periode import Periode
from behovsmelding.reading.source import (
    Entry,
    Mapping,
    Node,
    Scalar,
    Sequence,
    scattered,
    table_head,
)
from behovsmelding.reading.source.folding import indented
from behovsmelding.reading.source.lines import taken_away
from behovsmelding.reading.source.no_colon import lacking, named_parts
from behovsmelding.reading.structure.barred import is_blank
from behovsmelding.reading.structure.glued import is_glued

_AMOUNT = r"[ \t]+(?P<amount>-?[0-9][0-9 ]*)"
_MORE = r"[\s0-9]"
_A_YEAR = r"2[0-9]{3}"
_STEP = 2


def too_far_out(node: Mapping, entry: Entry, kind: type[Any]) -> bool:
    """Report the fields from *entry* on, if they belong below the one before them in *node*.

    That one is empty, or has others of them below it. *kind* is the class whose fields *node*
    holds. They are taken out of it then.
    """
    if not node.is_flow and _is_scattered(node, entry):
        return True
    at = node.entries.index(entry)
    if at == 0 or node.is_flow:
        return False
    owner = node.entries[at - 1]
    field = by_name(kind).get(owner.name)
    has_bar = is_blank(owner.value)
    rows = owner.value if _has_rows(owner.value, field) else None
    if field is None or not field.is_part or not (owner.value.is_empty or has_bar or rows):
        return False
    run = []
    for each in node.entries[at:]:
        is_one = _is_one_of(rows, each, field) if rows else _belongs_below(each, field)
        if each.name in by_name(kind) or not is_one:
            break
        run.append(each)
    if not run:
        return False
    if not has_bar:
        _report(
            node,
            owner.value.path,
            run[0],
            indented(node.document, run[0].key.start, _end_of(run[-1]), _depth(rows, run[0])),
        )
    owner.value.unread = True
    node.entries[at : at + len(run)] = []
    return True


def _has_rows(node: Node, field: Field | None) -> TypeGuard[Mapping]:
    """Tell whether rows of *field* stand in *node*, a line each."""
    is_block = isinstance(node, Mapping) and not node.is_flow and bool(node.entries)
    return is_block and field is not None and field.row_key is not None


def _is_one_of(rows: Mapping, entry: Entry, field: Field) -> bool:
    """Tell whether *entry* is one of the *rows* of *field* by its name, and no field misspelt."""
    if rows.get(entry.name):
        return False
    kind: type[Any] = field.row_key.kind if field.row_key else str
    if kind is Periode:
        return re.fullmatch(_A_YEAR, entry.name) is not None
    if kind is str:
        return entry.name in named_parts(entry.key.document)
    return issubclass(kind, Enum) and entry.name in {each.value for each in kind}


def _depth(rows: Mapping | None, first: Entry) -> int:
    """Return how much farther in *rows* stand than *first*, which belongs among them."""
    if rows is None:
        return _STEP
    here, others = first.key, rows.entries[0].key
    line = here.document.line
    return (others.start - line(others.start)[0]) - (here.start - line(here.start)[0])


def _is_scattered(node: Mapping, entry: Entry) -> bool:
    """Report the fields around *entry*, and take those of them out of *node* that it holds."""
    document = node.document
    found = scattered.look_at(document, entry.key.start)
    if found is None:
        return False
    owner = _entry_at(document.root, found.owner.start + found.owner.column)
    if owner is not None:
        owner.value.unread = True
    starts = {lines[0].start + lines[0].column for lines in found.fields}
    node.entries[:] = [each for each in node.entries if each.key.start not in starts]
    return True


def _entry_at(node: Node | None, start: int) -> Entry | None:
    """Return the field in *node* whose key begins at *start*."""
    inside: list[Node] = []
    if isinstance(node, Mapping):
        if (found := next((e for e in node.entries if e.key.start == start), None)) is not None:
            return found
        inside = [each.value for each in node.entries]
    elif isinstance(node, Sequence):
        inside = node.items
    return next((found for each in inside if (found := _entry_at(each, start)) is not None), None)


def with_dashes(node: Node, kind: type[Any]) -> Mapping | None:
    """Report the list *node* where the fields or rows of *kind* are asked for; return its fields.

    None where it is something else, of which nothing is reported.
    """
    if not isinstance(node, Sequence) or not node.items:
        return None
    if (only := _bracketed(node, kind) or _lone_part(node, kind)) is not None:
        return only
    entries: list[Entry] = []
    fixes: list[Fix] = []
    head = node.items[0] if _is_head(node.items[0]) else None
    for item in node.items[1:] if head else node.items:
        row = _row(item, kind)
        dash = node.document.text.rfind("-", node.document.line(item.start)[0], item.start)
        if row is None or dash < 0 or row[0].name in {each.name for each in entries}:
            return None
        entry, edits = row
        gap = Fix(node.document.span(dash, item.start), " " * (item.start - dash))
        fixes += [gap, *edits]
        entries.append(entry)
    if not entries:
        return None
    made = Mapping(node.document, node.path, node.start, node.end, is_flow=False)
    made.entries = entries
    if head is None:
        _report(node, node.path, entries[0], tuple(fixes))
    else:
        _report_head(node, head, entries[0], tuple(fixes))
    for each in entries:
        each.value.path = (*node.path, each.name)
    return made


def _is_head(item: Node) -> bool:
    return isinstance(item, Scalar) and table_head.is_head(item.value)


def _report_head(node: Node, head: Node, first: Entry, fixes: tuple[Fix, ...]) -> None:
    """Report the *head* of a table that stands above its rows in *node*, with their *fixes*."""
    document = node.document
    gone, tekst = taken_away(document, head.start), document.text[head.start : head.end]
    fixes, rad = (gone, *fixes), _written(first)
    document.report("BM158", head.span, path=node.path, fixes=fixes, tekst=tekst, rad=rad)


def _bracketed(node: Sequence, kind: type[Any]) -> Mapping | None:
    """Report fields or rows in the brackets of a list: `[eier: 70 000, uh: 503 800]`."""
    items = [each for each in node.items if isinstance(each, Mapping) and len(each.entries) == 1]
    entries = [each.entries[0] for each in items]
    names = {each.name for each in entries}
    if (
        not node.is_flow
        or len(names) != len(node.items)
        or not all(_fits(e, kind) for e in entries)
    ):
        return None
    if any(node.document.text.startswith("{", each.start) for each in items):
        return None
    document, last = node.document, node.end - 1
    fixes = (Fix(document.character(node.start), "{"), Fix(document.character(last), "}"))
    document.report("BM144", node.span, path=node.path, fixes=fixes)
    made = Mapping(document, node.path, node.start, node.end, is_flow=True)
    made.entries = entries
    for each in entries:
        each.value.path = (*node.path, each.name)
    return made


def _lone_part(node: Sequence, kind: type[Any]) -> Mapping | None:
    """Report the dash before fields that are asked for once: `- beløp: 40 000`."""
    item, document = node.items[0], node.document
    if len(node.items) > 1 or not isinstance(item, Mapping):
        return None
    dash = document.text.rfind("-", document.line(item.start)[0], item.start)
    is_part = len(item.entries) > 1 and all(
        _is_amount(each) if row_key(kind) is not None else each.name in by_name(kind)
        for each in item.entries
    )
    if dash < 0 or item.is_flow or not is_part:
        return None
    fix = Fix(document.span(dash, dash + 1), " ")
    _report(node, node.path, item.entries[0], (fix,))
    for each in item.entries:
        each.value.path = (*node.path, each.name)
    return item


def _row(item: Node, kind: type[Any]) -> tuple[Entry, tuple[Fix, ...]] | None:
    """Return what *item* says as a field or row of *kind*, and the edits that make it one."""
    document = item.document
    if isinstance(item, Scalar) and not item.style:
        known = tuple(each.name for each in fields_of(kind))
        found = lacking(document, item.start, item.end, known)
        if found is None:
            return None
        entry = _entry(item, found.name, found.amount)
        return (entry, found.fixes(document)) if _fits(entry, kind) else None
    if not isinstance(item, Mapping) or item.is_flow:
        return None
    if len(item.entries) == 1:
        return (item.entries[0], ()) if _fits(item.entries[0], kind) else None
    amounts = [each for each in item.entries if _is_amount(each)]
    named = [each for each in item.entries if each not in amounts]
    if len(item.entries) != 2 or not named or not amounts or row_key(kind) is None:  # noqa: PLR2004
        return None
    name, amount = (_text(each[0]) for each in (named, amounts))
    whole = Fix(document.span(item.start, item.end), f"{name}: {amount}")
    is_noted = "#" in document.text[item.start : item.end]
    edits = _beside_comment(item, named[0], amounts[0], amount) if is_noted else (whole,)
    return (_entry(item, name, amount), edits) if edits else None


def _beside_comment(item: Mapping, named: Entry, amount: Entry, written: str) -> tuple[Fix, ...]:
    """Return the edits that put the *amount*, as *written*, behind the name and before a comment.

    None where a comment has a line of its own.
    """
    document, value = item.document, named.value
    line_end = document.line(value.end)[1]
    if named is not item.entries[0] or document.text[line_end : amount.key.start].strip():
        return ()
    return (
        Fix(document.span(item.start, value.start), ""),
        Fix(document.span(value.end, value.end), f": {written}"),
        Fix(document.span(line_end, amount.value.end), ""),
    )


def _text(entry: Entry) -> str:
    return entry.value.value.strip() if isinstance(entry.value, Scalar) else ""


def _entry(item: Node, name: str, amount: str) -> Entry:
    """Return *name* and *amount* as if they had been written as a row, where *item* stands."""
    document, path = item.document, item.path
    key = Scalar(document, path, item.start, item.start + len(name), name, "")
    return Entry(key, Scalar(document, path, item.start, item.end, amount, ""), name)


def _fits(entry: Entry, kind: type[Any]) -> bool:
    return (row_key(kind) is not None and _is_amount(entry)) or entry.name in by_name(kind)


def _belongs_below(entry: Entry, field: Field) -> bool:
    """Tell whether *entry* may stand below what *field* asks for."""
    if field.row_key is not None:
        return _is_amount(entry)
    return not field.several and entry.name in {each.name for each in fields_of(field.kind)}


def _is_amount(entry: Entry) -> bool:
    value = entry.value
    if isinstance(value, Mapping):
        return any(_is_amount(each) for each in value.entries)
    if not isinstance(value, Scalar) or not value.value.strip():
        return False
    try:
        Kroner.read(value.value)
    except InvariantError as error:
        return "med_tusen" in error.params
    return True


def _report(node: Node, path: Path, first: Entry, fixes: tuple[Fix, ...]) -> None:
    """Report what belongs below the field at *path*, and stands elsewhere from its *first* on."""
    nøkkel = _written(first)
    node.document.report(
        "BM234", first.key.span, path=path, fixes=fixes, over=str(path[-1]), nøkkel=nøkkel
    )


def _end_of(entry: Entry) -> int:
    return max(entry.value.end, entry.key.end)


def _written(entry: Entry) -> str:
    value = entry.value.value if isinstance(entry.value, Scalar) else "…"
    return f"{entry.name}: {value.splitlines()[0] if value else ''}".strip()


def key_fixes(entry: Entry, meant: str | None, node: Mapping) -> tuple[Fix, ...]:
    """Return the edit that makes *meant* of a key, where the key holds no more than a name.

    `{eier 5, uh: 6}` lacks its colon: the amount must not go with the slip.
    """
    if meant is None or is_glued(entry.key):
        return ()
    key = entry.key
    if node.is_flow and entry.value.is_empty and re.search(_MORE, key.value):
        amount = re.fullmatch(_AMOUNT, key.value.removeprefix(meant))
        is_exact = key.value.startswith(meant) and amount and not key.style
        return (Fix(key.span, f"{meant}: {amount['amount']}"),) if is_exact and amount else ()
    return (Fix(key.span, meant),)
