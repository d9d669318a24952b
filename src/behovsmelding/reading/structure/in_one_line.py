"""A text on one line that YAML took for a field: `- ? hva`, `[Evenes: kommune, b]`.

Opened where a field stands in the place of a text.
"""

import re

from behovsmelding.reading.source import Mapping as Fields
from behovsmelding.reading.source.quoting import quoted
from behovsmelding.reading.structure.reporter import Reporter

_FIELD_NAME = r"[a-zæøå_]+"


def report(node: Fields, reporter: Reporter) -> bool:
    """Report *node* if it is a text that lacks its quotes, and tell whether it is."""
    written = node.document.text[node.start : node.end].rstrip()
    if _is_text_with_colon(node):
        reporter.report(node, "BM121", span=node.span, fix=quoted(written), tekst=written)
    elif _is_question(node):
        reporter.report(node, "BM123", span=node.span, fix=quoted(written), tegn="?")
    else:
        return False
    return True


def _is_text_with_colon(node: Fields) -> bool:
    """Tell whether *node* is an answer among others that YAML parted: `[Evenes: kommune, b]`.

    In a list with dashes, `- navn: Evenes` is a field that has no place there.
    """
    if node.is_flow:
        return node.document.text[node.start] != "{"
    is_item = bool(node.path) and isinstance(node.path[-1], int)
    return (
        is_item and _is_one_line(node) and not re.fullmatch(_FIELD_NAME, node.entries[0].key.value)
    )


def _is_question(node: Fields) -> bool:
    """Tell whether *node* is a text that begins with a question mark: `- ? hva`."""
    text = node.document.text[node.start : node.end]
    return text.startswith("? ") and _is_one_line(node)


def _is_one_line(node: Fields) -> bool:
    """Tell whether *node* is all of one field on one line."""
    return len(node.entries) == 1 and node.span.line == node.span.end_line
