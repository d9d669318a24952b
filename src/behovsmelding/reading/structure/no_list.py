"""What stands where several answers are asked for, and is neither a list nor one of them.

Opened where such an answer stands.
"""

from typing import Any

from behovsmelding.reading.source import Mapping, Node, Scalar
from behovsmelding.reading.structure import heads, only_name
from behovsmelding.reading.structure.reporter import UNREAD, Reporter


def read(node: Node, member: type[Any], reporter: Reporter) -> Any:
    """Report *node*, which is no list of *member*; one name with a word before it is read."""
    if member is str and isinstance(node, Mapping):
        name = only_name.lone(node, reporter)
        if name is not None:
            return (name,)
    if not (
        isinstance(node, Scalar) and node.style and heads.is_only(node, reporter, several=True)
    ):
        reporter.report(node, "BM207")
    return UNREAD
