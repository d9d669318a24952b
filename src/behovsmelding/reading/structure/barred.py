"""A `|` over what is no long answer: rows of amounts, fields, or answers in a list.

Opened where such an answer stands below one.
"""

import re
from itertools import islice, takewhile
from typing import Any

from behovsmelding import newlines
from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import by_name, fields_of, row_key
from behovsmelding.reading.source import Node, Scalar
from behovsmelding.reading.source.no_colon import lacking
from behovsmelding.reading.source.outline import Row, rows
from behovsmelding.reading.structure.reporter import Reporter

_HEAD = re.compile(r"[ \t]*(?P<sign>[|>])[+-]?[0-9]?[+-]?")
_AN_AMOUNT = re.compile(r"(?:ca\.? |kr\.? ?)?[0-9{]")


def is_blank(node: Node) -> bool:
    """Tell whether *node* is a `|` with nothing below it."""
    return isinstance(node, Scalar) and node.style in ("|", ">") and not node.value.strip()


def report_list(node: Scalar, member: type[Any], reporter: Reporter) -> bool:
    """Report the `|` over a list whose every *member* has fields or is an answer."""
    if fields_of(member):
        return report_fields(node, member, reporter)
    is_one = node.style in ("|", ">") and bool(node.value.strip())
    if is_one:
        _report(node, reporter)
    return is_one


def report_fields(node: Scalar, kind: type[Any], reporter: Reporter) -> bool:
    """Report the `|` over fields or rows of *kind*, or over parts of a list, if *node* is one."""
    if node.style not in ("|", ">"):
        return False
    lines = _lines(node)
    is_one = not lines or any(_is_field(node, each, kind) for each in lines)
    if is_one:
        _report(node, reporter)
    return is_one


def _lines(node: Scalar) -> list[Row]:
    """Return the lines below the `|` of *node*."""
    below = islice(rows(node.document, node.start), 1, None)
    inside = takewhile(lambda each: each.start < node.end, below)
    return [each for each in inside if each.text.strip()]


def _is_field(node: Scalar, each: Row, kind: type[Any]) -> bool:
    if each.key.lower() in by_name(kind):
        return True
    if row_key(kind) is None:
        return False
    if each.key:
        return _AN_AMOUNT.match(each.value) is not None
    end = each.start + len(each.text.rstrip())
    return lacking(node.document, each.start + each.column, end, ()) is not None


def _report(node: Scalar, reporter: Reporter) -> None:
    document = node.document
    colon = len(document.text[: node.start].rstrip(" \t"))
    head = _HEAD.match(document.text, colon)
    if head is None or newlines.within(document.text[colon : node.start]):
        return
    sign = document.character(head.start("sign"))
    fix = Fix(document.span(*head.span()), "")
    reporter.report(node, "BM238", span=sign, fix=fix, tegn=head["sign"])
