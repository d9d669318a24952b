"""The text of a file without contact data, for a log that anybody may read."""

from collections.abc import Iterator
from typing import Any

from behovsmelding.messages import without_contact
from behovsmelding.model.fields import by_name
from behovsmelding.model.kontaktdata import holds_contact
from behovsmelding.reading.examine import Examined
from behovsmelding.reading.private_lines import private_lines
from behovsmelding.reading.source.nodes import Mapping, Node, Scalar, Sequence

_MASK = "•"


def masked(report: Examined) -> str:
    """Return the text of *report* with what is private in it covered, every line as long as it was.

    What could not be read is known by the keys of its lines, and anything by its looks.
    """
    text = report.text
    for line in private_lines(text):
        text = text[: line.start] + _covered(text[line.start : line.end]) + text[line.end :]
    if report.form is not None and report.document.root is not None:
        for start, end in _private(report.document.root, report.form.model, within=False):
            text = text[:start] + _covered(text[start:end]) + text[end:]
    return without_contact(text, _covered)


def _private(node: Node, kind: Any, *, within: bool) -> Iterator[tuple[int, int]]:
    """Yield where each private answer in *node* stands, which is of a *kind* or *within* such."""
    if isinstance(node, Mapping):
        for entry in node.entries:
            field = by_name(kind).get(entry.name)
            if field is None and within:
                yield entry.key.start, entry.key.end
            private = within or (field is not None and holds_contact(field))
            yield from _private(entry.value, field.kind if field else kind, within=private)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _private(item, kind, within=within)
    elif within and not (isinstance(node, Scalar) and node.is_empty):
        yield node.start, node.end


def _covered(text: str) -> str:
    return "".join(each if each.isspace() else _MASK for each in text)
