"""What stands where fields are asked for: one line, a list, a yes, a `|` over them."""

from typing import Any

from behovsmelding.model.fields import fields_of
from behovsmelding.reading.source import Mapping, Node, Refused, Scalar, Sequence
from behovsmelding.reading.source.unsaid import word
from behovsmelding.reading.structure.reporter import Reporter, filled_in
from behovsmelding.reading.structure.values import YES_NO, yes_or_no


def fields(node: Node, kind: type[Any], reporter: Reporter) -> Mapping | None:
    """Report that *kind*'s fields are asked for; return them if they stand in a list of one."""
    if isinstance(node, Refused) or (isinstance(node, Scalar) and _is_told(node, kind, reporter)):
        return None
    if isinstance(node, Sequence):
        from behovsmelding.reading.structure import one_line

        if one_line.report_people(node, kind, reporter):
            return None
    if (found := with_dashes(node, kind)) is not None:
        return found
    reporter.report(node, "BM210", kjente=filled_in(kind))
    match node:
        case Sequence(items=[Mapping() as only]):
            return only
    return None


def with_dashes(node: Node, kind: type[Any]) -> Mapping | None:
    """Report the list *node* where the fields or rows of *kind* are asked for; return them."""
    if not isinstance(node, Sequence):
        return None
    from behovsmelding.reading.structure import astray

    return astray.with_dashes(node, kind)


def is_told(node: Node, kind: type[Any], reporter: Reporter) -> bool:
    """Report amounts before the names of the rows of *kind*, or a `|` over them."""
    from behovsmelding.reading.structure import turned_rows

    return turned_rows.report(node, kind, reporter) or has_bar(node, kind, reporter)


def has_bar(node: Node, kind: type[Any], reporter: Reporter) -> bool:
    """Report a `|` over fields or rows of *kind*."""
    if not isinstance(node, Scalar) or not node.style:
        return False
    from behovsmelding.reading.structure.barred import report_fields

    return report_fields(node, kind, reporter)


def _is_told(node: Scalar, kind: type[Any], reporter: Reporter) -> bool:
    """Report what says itself what is wrong with it."""
    if reporter.report_glued(node) or _is_yes_or_no(node, kind, reporter):
        return True
    from behovsmelding.reading.structure import one_line

    return has_bar(node, kind, reporter) or one_line.report(node, kind, reporter)


def _is_yes_or_no(node: Scalar, kind: type[Any], reporter: Reporter) -> bool:
    """Report a yes or no where a *kind* asks for it in its first field, or a no elsewhere."""
    first = fields_of(kind)[0]
    meant = YES_NO.get(word(node.value))
    if meant is None or first.kind is not bool:
        return reporter.report_no(node)
    answer = f"{first.name}: {yes_or_no(meant)}"
    reporter.report(node, "BM231", fix=f"{{{answer}}}", tekst=node.value, svar=answer)
    return True
