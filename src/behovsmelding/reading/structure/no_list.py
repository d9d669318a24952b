"""What stands where several answers are asked for, and is neither a list nor one of them.

Opened where such an answer stands.
"""

from typing import Any

from behovsmelding.model.periode import Periode
from behovsmelding.reading.source import Mapping, Node, Scalar
from behovsmelding.reading.structure import colon_too_many, heads, only_name, ticks
from behovsmelding.reading.structure.reporter import UNREAD, Reporter


def read(node: Node, member: type[Any], reporter: Reporter) -> Any:
    """Report *node*, which is no list of *member*; one name with a word before it is read."""
    if member is str and isinstance(node, Mapping):
        name = only_name.lone(node, reporter)
        if name is not None:
            return (name,)
    if member is Periode and isinstance(node, Mapping):
        found = colon_too_many.periods(node)
        if found and "#" not in node.document.text[node.start : node.end]:
            fix = ticks.listed(node, [*map(str, found)])
            reporter.report(node, "BM207", span=node.span, fix=fix)
            node.guessed = True
            return found
    if not (
        isinstance(node, Scalar) and node.style and heads.is_only(node, reporter, several=True)
    ):
        reporter.report(node, "BM207")
    return UNREAD
