"""Every key of a file that could be read, with what is known of it."""

from collections.abc import Iterator

from behovsmelding.form import Form
from behovsmelding.model.fields import Field, along
from behovsmelding.reading.source import Entry, Mapping, Node, Scalar, Sequence


def entries(node: Node | None) -> Iterator[Entry]:
    """Yield every key in *node* with its answer, in the order of the file."""
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield entry
            yield from entries(entry.value)
    elif isinstance(node, Sequence):
        for item in sorted(node.items, key=lambda each: each.start):
            yield from entries(item)


def scalars(entry: Entry) -> Iterator[Scalar]:
    """Yield the answers of *entry* itself: one, or each of a list."""
    value = entry.value
    items = value.items if isinstance(value, Sequence) else (value,)
    yield from (each for each in items if isinstance(each, Scalar))


def field_of(form: Form, entry: Entry) -> Field | None:
    """Return the field of the model that *entry* answers; None for the key of a row."""
    found = list(along(form.model, entry.value.path))
    return found[-1] if found and found[-1].name == entry.name else None


def is_answered(node: Node) -> bool:
    """Tell whether something is said in *node*, or anywhere within it."""
    if isinstance(node, Mapping):
        return any(is_answered(entry.value) for entry in node.entries)
    if isinstance(node, Sequence):
        # «Nei» to a list of others is an empty one.
        return not node.items or any(map(is_answered, node.items))
    return isinstance(node, Scalar) and not node.is_empty and bool(node.value.strip())
