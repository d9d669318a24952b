"""Edits to a YAML file that change one answer and no other byte.

Each edit is made, and then proved: the file is read anew, and must say just what it said but for
that answer. One that can't be made so is not made.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from behovsmelding.intake.merging.base import OPEN, full
from behovsmelding.model.fields import beside_key, by_name, is_part, lone
from behovsmelding.model.kroner import Kroner, grouped
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source import Document, quoted
from behovsmelding.reading.source.nodes import Entry, Mapping, Node, Scalar, Sequence
from behovsmelding.reading.source.quoting import written
from behovsmelding.writing.yaml import entry

_BLOCK = ("|", ">")


class Edit(NamedTuple):
    """A piece of a text, from `start` up to `end`, and what takes its place."""

    start: int
    end: int
    text: str

    def on(self, text: str) -> str:
        """Return *text* with the edit made."""
        return text[: self.start] + self.text + text[self.end :]


def put(document: Document, model: Any, path: Path, value: Any, *, behind: str = "") -> Edit | None:
    """Return the edit that lets *document* say *value* at *path*; None where there is no way.

    *path* is a `full` one, *value* as the model holds it, or plain data of a whole list. None
    empties the answer, and `OPEN` adds a row that says nothing yet. A new row comes *behind* the
    one of that name, or last.
    """
    is_lone = full(model, path[:-1]) == path
    node, kind = document.root, model
    above: tuple[Node, Entry] | None = None
    steps = path[:-1] if is_lone else path
    for at, step in enumerate(steps):
        if isinstance(node, Mapping):
            found = node.get(str(step))
            if found is None:
                return _new_key(document, node, kind, steps[at:], value, behind)
            above, node = (node, found), found.value
        elif isinstance(node, Sequence) and isinstance(step, int):
            above, node = None, node.items[step] if step < len(node.items) else None
        else:
            beside = _beside(document, node, kind, steps[at:], value)
            if above is None or beside is None:
                return None
            return _replaced(document, *above, beside)
        kind = _kind(kind, step)
    if is_lone and isinstance(node, Mapping):
        # The row says more than that already.
        return _in_row(document, node, kind, path[-1], value)
    return _in_list(document, node, value) if above is None else _replaced(document, *above, value)


def _in_row(document: Document, row: Mapping, kind: Any, key: str | int, value: Any) -> Edit | None:
    """Return the edit of the answer at *key* in a row that says something beside it."""
    found = row.get(str(key))
    if found is None:
        return _new_key(document, row, kind, (key,), value)
    return _replaced(document, row, found, value)


def put_in(document: Document, model: Any, path: Path, member: Any) -> Edit | None:
    """Return the edit that adds a *member*, plain data, to a list, so that it stands at *path*."""
    owner, above = _list_at(document, path)
    if isinstance(owner, Sequence) and owner.items:
        return _new_item(document, owner, above, path[-1], member)
    return put(document, model, path[:-1], [member])


def taken_out(document: Document, path: Path) -> Edit | None:
    """Return the edit that takes the member at *path* out of its list."""
    node, above = _list_at(document, path)
    number = path[-1]
    if not isinstance(node, Sequence) or node.is_flow or not isinstance(number, int):
        return None
    if len(node.items) == 1:
        return None if above is None else _replaced(document, *above, None)
    start = document.line(node.items[number].start)[0]
    if number + 1 < len(node.items):
        return Edit(start, document.line(node.items[number + 1].start)[0], "")
    before = document.line(_end(document, node.items[number - 1]))[1]
    return Edit(before, document.line(_end(document, node.items[number]))[1], "")


def _list_at(document: Document, path: Path) -> tuple[Node | None, tuple[Node, Entry] | None]:
    """Return the list that holds the member at *path*, and where it stands behind its key."""
    node: Node | None = document.root
    above: tuple[Node, Entry] | None = None
    for step in path[:-1]:
        if isinstance(node, Mapping):
            found = node.get(str(step))
            above = None if found is None else (node, found)
            node = None if found is None else found.value
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            above, node = None, node.items[step]
        else:
            return None, None
    return node, above


def _kind(kind: Any, step: str | int) -> Any:
    field = by_name(kind).get(str(step)) if is_part(kind) else None
    return kind if field is None else field.kind


class _Raw(NamedTuple):
    """A text as it stands in the file."""

    text: str


def _beside(document: Document, node: Node | None, kind: Any, path: Path, value: Any) -> Any:
    """Return what says *value* at *path* where a single answer stands, or none."""
    if not isinstance(node, Scalar):
        return None
    nested, only = _nested(path, value), lone(kind)
    if node.is_empty or nested is None:
        return nested
    if only is None or node.style in _BLOCK:
        return None
    # A row with one answer becomes one with several; what stood there is written as it was.
    return {only.name: _Raw(document.text[node.start : _end(document, node)]), **nested}


def _nested(path: Path, value: Any) -> Any:
    """Return *value* within the parts that *path* leads through; None where a list is to begin."""
    if any(isinstance(step, int) and step for step in path):
        return None
    if value is OPEN:
        value = None
    for step in reversed(path):
        value = [value] if isinstance(step, int) else {step: value}
    return value


def _replaced(document: Document, owner: Node, found: Entry, value: Any) -> Edit | None:
    """Return the edit that puts *value* in the place of what stands behind a key."""
    node, text = found.value, document.text
    is_flow = isinstance(owner, Mapping) and owner.is_flow
    start, end = node.start, _end(document, node)
    if (
        isinstance(node, Sequence)
        and not node.is_flow
        and isinstance(value, (list, tuple))
        and value
    ):
        return _members(document, node, value)
    if isinstance(node, (Mapping, Sequence)) and not node.is_flow:
        start = text.index(":", found.key.end) + 1
    comment = _comment_in(document, node)
    if value is None or value == ():
        emptied = "" if value is None else " []"
        begin = text.index(":", found.key.end) + 1
        return Edit(begin, end, emptied + (f" {comment}" if comment else ""))
    indent = " " * _column(document, found.key.start)
    is_short = is_flow or _is_raw(value)
    new = _flow(value) if is_short else _behind(value, indent, document.newline)
    if comment:
        head, sign, rest = new.partition("|")
        new = f"{head}| {comment}{rest}" if sign and not head.strip() else f"{new} {comment}"
    if start == end or text[start - 1] == ":":
        start = end = max(text.index(":", found.key.end) + 1, start if start < end else 0)
        if isinstance(node, (Mapping, Sequence)) and not node.is_flow:
            end = _end(document, node)
        new = new if new.startswith(document.newline) else f" {new}"
    return Edit(start, end, new)


def _comment_in(document: Document, node: Node) -> str:
    """Return the comment behind the mark of a block of lines."""
    if not isinstance(node, Scalar) or node.style not in _BLOCK:
        return ""
    end = document.line(node.start)[1]
    inside = (each for each in document.comments if node.start < each.start < end)
    return next((each.text for each in inside), "")


def _end(document: Document, node: Node) -> int:
    """Return where *node* ends, less the blanks and newlines that follow it."""
    end = node.end
    while end > node.start and document.text[end - 1] in " \t\r\n":
        end -= 1
    return end


def _column(document: Document, at: int) -> int:
    return at - document.line(at)[0]


def _behind(value: Any, indent: str, newline: str) -> str:
    """Write *value* as it stands behind a key that is indented by *indent*."""
    lines = [line for each in entry("k", value, indent) for line in each.split("\n")]
    head = lines[0].removeprefix(f"{indent}k:").removeprefix(" ")
    return newline.join([head, *lines[1:]])


def _is_raw(value: Any) -> bool:
    return isinstance(value, dict) and any(isinstance(each, _Raw) for each in value.values())


def _flow(value: Any) -> str:
    """Write *value* as it stands within braces."""
    if isinstance(value, _Raw):
        return value.text
    if isinstance(value, dict):
        return (
            f"{{{', '.join(f'{written(str(key))}: {_flow(each)}' for key, each in value.items())}}}"
        )
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_flow, value))}]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    """Write one answer on a line."""
    if isinstance(value, Tekst):
        return quoted(value.tekst) if "\n" in value.tekst else written(value.tekst)
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, Kroner):
        return grouped(int(value), " ")
    return written(str(value)) if isinstance(value, str) else str(value)


def _new_key(  # noqa: PLR0913, PLR0917 - what, where, and behind what
    document: Document, owner: Mapping, kind: Any, path: Path, value: Any, behind: str = ""
) -> Edit | None:
    """Return the edit that adds a key to a part, where the model has it among the others.

    The key of a row comes *behind* that of another, if it is named.
    """
    if value is None:
        return None
    key, *rest = path
    nested = _nested(tuple(rest), value)
    if nested is None and value is not OPEN:
        return None
    row = owner.get(behind) if behind else None
    if owner.is_flow:
        return _in_braces(document, owner, row, str(key), nested)
    order = [field.name for field in beside_key(kind)] if is_part(kind) else []
    before = [
        each for each in owner.entries if str(key) in order and each.name in _up_to(order, key)
    ]
    if not owner.entries:
        return None
    indent = " " * _column(document, owner.entries[0].key.start)
    lines = [line for each in entry(key, nested, indent) for line in each.split("\n")]
    after = before[-1] if before else (None if str(key) in order else row or owner.entries[-1])
    newline = document.newline
    if after is None:
        first = owner.entries[0].key.start
        return Edit(first, first, newline.join(lines).lstrip(" ") + newline + indent)
    at = document.line(max(_end(document, after.value), after.key.end))[1]
    return Edit(at, at, "".join(newline + line for line in lines))


def _in_braces(document: Document, owner: Mapping, row: Entry | None, key: str, value: Any) -> Edit:
    """Return the edit that adds a key within braces, behind that of a *row* or last."""
    inside = f"{written(key)}:" + ("" if value is None else f" {_flow(value)}")
    if row is not None:
        at = max(_end(document, row.value), row.key.end)
        return Edit(at, at, f", {inside}")
    end = owner.end - 1
    while document.text[end - 1] == " ":
        end -= 1
    return Edit(end, end, (", " if owner.entries else "") + inside)


def _up_to(order: list[str], key: str | int) -> list[str]:
    return order[: order.index(str(key))]


def _new_item(
    document: Document,
    owner: Sequence,
    above: tuple[Node, Entry] | None,
    number: str | int,
    value: Any,
) -> Edit | None:
    """Return the edit that adds a member to a list at *number*, as the others are written."""
    if not isinstance(number, int) or (owner.is_flow and number < len(owner.items)):
        return None
    if owner.is_flow:
        end = owner.end - 1
        return Edit(end, end, ", " + _flow(value))
    newline = document.newline
    indent = " " * _column(document, owner.start)
    lines = [line for each in entry("k", [value]) for line in each.split("\n")][1:]
    lines = [indent + line[2:] if line else "" for line in lines]
    parted = newline if _are_parted(document, owner) else ""
    if number:
        at = document.line(_end(document, owner.items[number - 1]))[1]
        return Edit(at, at, parted + "".join(newline + line for line in lines))
    if above is None:
        return None
    # What is said above the first member, in a comment, is said of that.
    at = document.line(above[1].key.end)[1]
    return Edit(at, at, "".join(newline + line for line in lines) + parted)


def _are_parted(document: Document, owner: Sequence) -> bool:
    """Tell whether blank lines stand between the members of a list."""
    if len(owner.items) < 2:  # noqa: PLR2004
        return False
    between = document.text[_end(document, owner.items[0]) : owner.items[1].start]
    return any(not line.strip() for line in between.splitlines()[1:-1])


def _in_list(document: Document, node: Node | None, value: Any) -> Edit | None:
    """Return the edit of a member of a list that is a value itself."""
    if not isinstance(node, Scalar) or value is None:
        return None
    return Edit(node.start, _end(document, node), written(str(value)))


def _members(document: Document, node: Sequence, value: Iterable[Any]) -> Edit | None:
    """Return the edit that adds and takes out members of a list of plain values.

    Members that stay are left as they are written, with the comments behind them.
    """
    if any(not isinstance(each, Scalar) for each in node.items):
        return None
    wanted = [str(each) for each in value]
    there = [each.value for each in node.items if isinstance(each, Scalar)]
    text, newline = document.text, document.newline
    indent = " " * _column(document, node.start)
    start = document.line(node.start)[0]
    end = document.line(_end(document, node.items[-1]))[1]
    kept = [line for line in _lines(document, node) if line[0] in wanted]
    added = [each for each in wanted if each not in there]
    lines = [text[slice(*span)] for _, span in kept] + [
        f"{indent}- {written(each)}" for each in added
    ]
    return Edit(start, end, newline.join(lines))


def _lines(document: Document, node: Sequence) -> list[tuple[str, tuple[int, int]]]:
    """Return each member of a list of plain values with the line it stands on."""
    return [
        (each.value, document.line(each.start)) for each in node.items if isinstance(each, Scalar)
    ]
