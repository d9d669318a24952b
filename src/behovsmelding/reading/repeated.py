"""A part that is only the name of another over again: that it lacks everything else follows.

Opened where two parts have the same name.
"""

from collections.abc import Iterable

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.model.path import Path
from behovsmelding.reading.source import Document, Mapping


def without_lacks(findings: Iterable[Diagnostic], document: Document) -> list[Diagnostic]:
    """Return *findings* without what stops nothing in a part that is no more than a name."""
    several = list(findings)
    places = (
        path
        for each in several
        if each.same_name
        for path in (each.path, *(other.path for other in each.related))
    )
    names = {member for path in places if _is_name_alone(document, member := _member(path))}
    return [
        each
        for each in several
        if each.is_error or each.same_name or _member(each.path) not in names
    ]


def _member(path: Path) -> Path:
    """Return the member of a list that *path* leads into."""
    return path[: next((at for at, step in enumerate(path, 1) if isinstance(step, int)), 0)]


def _is_name_alone(document: Document, member: Path) -> bool:
    node = document.at(member) if member else None
    return isinstance(node, Mapping) and len(node.entries) == 1
