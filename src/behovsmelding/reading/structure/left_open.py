"""What says that there is no answer yet, among the answers of a list: `tema: [språk, -]`.

Opened where there is some.
"""

from typing import Any

from behovsmelding.reading.source import Scalar, Sequence
from behovsmelding.reading.source.alone import taken_out
from behovsmelding.reading.structure.reporter import Reporter, is_left_open


def leave_out(node: Sequence, member: type[Any], reporter: Reporter) -> None:
    """Report the items of *node* that answer no *member*, and let it go on without them."""
    kept = [each for each in node.items if not is_left_open(each)]
    for each in node.items:
        if isinstance(each, Scalar) and is_left_open(each):
            fixes = taken_out(each.document, each.start, each.end)
            # Where nothing else stands there, that it is not answered says the same.
            path = each.path if kept else node.path
            reporter.report_left_open(each, member, *fixes, path=path)
    node.unread = not kept and any(each.unread for each in node.items)
    node.items = kept
