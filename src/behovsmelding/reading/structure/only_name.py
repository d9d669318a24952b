"""Names behind the word for one in a list of names alone: `- navn: Sømna kommune`.

Opened where fields stand in such a list.
"""

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import Mapping, Scalar, Sequence
from behovsmelding.reading.structure.reporter import Reporter

_WORDS = frozenset({"navn", "namn", "name"})


def look_at(node: Sequence, reporter: Reporter) -> None:
    """Report the names in *node* that have a word before them, all at once, and read them bare."""
    words = _WORDS | {str(node.path[-1])}
    found: list[tuple[str, Scalar]] = []
    fixes: list[Fix] = []
    is_all = True
    for position, item in enumerate(node.items):
        if not isinstance(item, Mapping) or not item.entries:
            continue
        key, value = item.entries[0].key, item.entries[0].value
        if item.entries[0].name.lower() not in words or not isinstance(value, Scalar):
            continue
        if not value.value.strip():
            continue
        # What else is said of it would be lost, and braces would be left.
        is_all = is_all and len(item.entries) == 1 and not item.is_flow
        fixes.append(Fix(node.document.span(key.start, value.start), ""))
        found.append((key.value, value))
        value.path = item.path
        node.items[position] = value
        value.unread = value.unread or len(item.entries) > 1
    if found:
        word, first = found[0]
        node.document.report(
            "BM205",
            first.span,
            path=node.path,
            fixes=tuple(fixes) if is_all else (),
            felt=reporter.label(node.path),
            nøkkel=word,
            bare=first.value.strip(),
        )


def lone(node: Mapping, reporter: Reporter) -> str | None:
    """Return the one name in *node* where a list of them belongs, and report the word before it."""
    only = node.entries[0] if len(node.entries) == 1 and not node.is_flow else None
    value = only.value if only else None
    words = _WORDS | {str(node.path[-1])}
    if only is None or only.name.lower() not in words or not isinstance(value, Scalar):
        return None
    if not value.value.strip() or value.style in ("|", ">"):
        return None
    fix = Fix(node.document.span(only.key.start, value.start), "- ")
    name = value.value.strip()
    reporter.report(
        node, "BM205", span=value.span, fix=fix, nøkkel=only.key.value, bare=f"- {name}"
    )
    return name
