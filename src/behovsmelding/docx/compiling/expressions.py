"""From Jinja's syntax tree to our own code: the gate that a template's expressions pass.

Only what is listed here has a translation, so a template can do nothing else: DESIGN § 5.
"""

from collections.abc import Callable
from enum import Enum
from typing import Any, get_args

from jinja2 import Environment, nodes
from jinja2.exceptions import TemplateSyntaxError

from behovsmelding.docx.compiling.scope import Checked, Scope
from behovsmelding.docx.findings import Refused
from behovsmelding.docx.kinds import CONDITION, Kind, as_key, merge
from behovsmelding.docx.program import (
    And,
    Chain,
    Choose,
    Const,
    Equal,
    Expression,
    Filter,
    FilterName,
    In,
    Not,
    Or,
    Order,
    Passes,
    Sign,
    TestName,
)
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.nearest import nearest

MAX_LENGTH = 500
"""Longer code than this in one tag is no form's; deep nesting would exhaust the parser."""

FILTERS: dict[FilterName, tuple[type, ...]] = {"kr": (int,), "kortnavn": (Enum,)}
"""The filters there are, and what each takes."""
TESTS: tuple[TestName, ...] = get_args(TestName)
"""The tests there are: `besvart` is true of 0 as well, which is an answer."""

_ORDERED: dict[str, Sign] = {"gt": ">", "gteq": ">=", "lt": "<", "lteq": "<="}
_EQUAL = {"eq": "==", "ne": "!="}
_MEMBER = {"in": "in", "notin": "not in"}
_ENVIRONMENT = Environment(autoescape=True)


def parse(source: str) -> nodes.Node:
    """Parse one tag's *source* to the one node it holds. Raises `Refused` (BM804, BM803)."""
    if len(source) > MAX_LENGTH:
        raise Refused("BM803", hva=f"{source[:20]}…")
    try:
        body = _ENVIRONMENT.parse(source).body
    except (TemplateSyntaxError, RecursionError) as error:
        raise Refused("BM804", tagg=source) from error
    if len(body) != 1:
        raise Refused("BM804", tagg=source)
    return body[0]


def printed(code: str, scope: Scope) -> Checked:
    """Check the inside of `{{ … }}`. Raises `Refused`."""
    node = parse("{{ " + code + " }}")
    if not isinstance(node, nodes.Output) or len(node.nodes) != 1:
        raise Refused("BM804", tagg=code)
    return expression(node.nodes[0], scope)


def condition(code: str, scope: Scope) -> Checked:
    """Check what follows `if` or `elif`. Raises `Refused`."""
    node = parse("{% if " + code + " %}{% endif %}")
    if not isinstance(node, nodes.If):
        raise Refused("BM804", tagg=code)
    return expression(node.test, scope)


def loop(code: str, scope: Scope) -> tuple[str, Checked]:
    """Check what follows `for`; return the loop's name and what it runs over. Raises `Refused`."""
    node = parse("{% for " + code + " %}{% endfor %}")
    if not isinstance(node, nodes.For) or not isinstance(node.target, nodes.Name):
        raise Refused("BM803", hva=f"for {code}")
    if node.test is not None or node.recursive:
        raise Refused("BM803", hva=f"for {code}")
    name = node.target.name
    if name.startswith("_") or name == "loop":
        raise Refused("BM803", hva=name)
    found = expression(node.iter, scope)
    if not isinstance(found.code, Chain) or found.kind.classes:
        raise Refused("BM809", hva=code.split(" in ", 1)[-1].strip())
    return name, found


def expression(node: nodes.Node, scope: Scope) -> Checked:
    """Translate *node*. Raises `Refused` for everything that is not allowed."""
    translate = _TRANSLATIONS.get(type(node))
    if translate is None:
        raise Refused("BM803", hva=type(node).__name__.lower())
    return translate(node, scope)


def _name(node: Any, scope: Scope) -> Checked:
    if node.name.startswith("_"):
        raise Refused("BM803", hva=node.name)
    return scope.name(node.name)


def _attribute(node: Any, scope: Scope) -> Checked:
    if node.attr.startswith("_"):
        raise Refused("BM803", hva=node.attr)
    if isinstance(node.node, nodes.Name) and node.node.name == "loop":
        return scope.loop(node.attr)
    return scope.attribute(expression(node.node, scope), node.attr)


def _constant(node: Any, _scope: Scope) -> Checked:
    if node.value is None:
        return Checked(Const(None), Kind((str,)))
    if not isinstance(node.value, (str, int)):
        raise Refused("BM803", hva=str(node.value))
    return Checked(Const(node.value), Kind((type(node.value),)))


def _not(node: Any, scope: Scope) -> Checked:
    return Checked(Not(expression(node.node, scope).code), CONDITION)


def _either(node: Any, scope: Scope) -> Checked:
    operator = And if isinstance(node, nodes.And) else Or
    left, right = expression(node.left, scope), expression(node.right, scope)
    return Checked(operator(left.code, right.code), merge(left.kind, right.kind))


def _choice(node: Any, scope: Scope) -> Checked:
    test, first = expression(node.test, scope), expression(node.expr1, scope)
    if node.expr2 is None:
        return Checked(Choose(test.code, first.code, Const(None)), first.kind)
    second = expression(node.expr2, scope)
    kind = merge(first.kind, second.kind)
    return Checked(Choose(test.code, first.code, second.code), kind)


def _comparison(node: Any, scope: Scope) -> Checked:
    left = expression(node.expr, scope)
    found: Expression | None = None
    for operand in node.ops:
        right = expression(operand.expr, scope)
        one = _compared(left, operand.op, right)
        found = one if found is None else And(found, one)
        left = right
    return Checked(found or Const(None), CONDITION)


def _compared(left: Checked, operator: str, right: Checked) -> Expression:
    if operator in _ORDERED:
        for side in (left, right):
            if not (side.kind.unknown or side.kind.only(int)):
                raise Refused("BM809", hva=_ORDERED[operator])
        return Order(_ORDERED[operator], left.code, right.code)
    if operator in _MEMBER:
        if right.kind.classes or (right.kind.rows and not right.kind.rows.printable):
            raise Refused("BM809", hva=_MEMBER[operator])
        member = In(_literal(left, right.kind.rows or Kind()), right.code)
        return member if operator == "in" else Not(member)
    for side in (left, right):
        if not side.kind.printable or side.kind.rows is not None:
            raise Refused("BM809", hva=_EQUAL[operator])
    same = Equal(_literal(left, right.kind), _literal(right, left.kind))
    return same if operator == "eq" else Not(same)


def _literal(side: Checked, other: Kind) -> Expression:
    """Return the code of *side*; a literal must be a possible value of the *other* side."""
    match side.code:
        case Const(str(written)) if other.names or other.only(Enum, Periode):
            return Const(as_key(other, written))
        case code:
            return code


def _filtered(node: Any, scope: Scope) -> Checked:
    if node.name not in FILTERS:
        raise Refused("BM815", nearest(node.name, FILTERS), navn=node.name)
    _no_arguments(node)
    inner = expression(node.node, scope)
    takes = FILTERS[node.name]
    if not (inner.kind.unknown or inner.kind.only(*takes)) or bool in inner.kind.classes:
        raise Refused("BM809", hva=node.name)
    return Checked(Filter(node.name, inner.code), Kind((str,)), inner.path)


def _tested(node: Any, scope: Scope) -> Checked:
    if node.name not in TESTS:
        raise Refused("BM815", nearest(node.name, TESTS), navn=node.name)
    _no_arguments(node)
    return Checked(Passes(node.name, expression(node.node, scope).code), CONDITION)


def _no_arguments(node: Any) -> None:
    if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
        raise Refused("BM803", hva=f"{node.name}(…)")


_TRANSLATIONS: dict[type[nodes.Node], Callable[[Any, Scope], Checked]] = {
    nodes.Name: _name,
    nodes.Getattr: _attribute,
    nodes.Const: _constant,
    nodes.Not: _not,
    nodes.And: _either,
    nodes.Or: _either,
    nodes.CondExpr: _choice,
    nodes.Compare: _comparison,
    nodes.Filter: _filtered,
    nodes.Test: _tested,
}

READY_TEXT: tuple[type, ...] = (Tekst,)
"""What `{{p` and `{{r` print."""
