"""From Jinja's syntax tree to our own code: the gate that a template's expressions pass.

Only what is listed here has a translation, so a template can do nothing else: DESIGN § 5.
"""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, TypeVar, get_args

from jinja2 import Environment, nodes
from jinja2.exceptions import TemplateSyntaxError

from behovsmelding.docx.compiling.scope import Meaning, Scope, tag_steps, tagged
from behovsmelding.docx.findings import NotAllowed
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

FILTERS: dict[FilterName, tuple[type, ...]] = {
    "kr": (int,),
    "kortnavn": (Enum,),
    "gruppert": (str,),
}
"""The filters there are, and what each takes."""
TESTS: tuple[TestName, ...] = get_args(TestName)
"""The tests there are: `besvart` is true of 0 as well, which is an answer."""

_ORDERED: dict[str, Sign] = {"gt": ">", "gteq": ">=", "lt": "<", "lteq": "<="}
_EQUAL = {"eq": "==", "ne": "!="}
_MEMBER = {"in": "in", "notin": "not in"}
_ENVIRONMENT = Environment(autoescape=True)
_Name = TypeVar("_Name", FilterName, TestName)


def parse(source: str) -> nodes.Node:
    """Parse one tag's *source* to the one node it holds. Raises `NotAllowed` (BM804, BM803)."""
    if len(source) > MAX_LENGTH:
        raise NotAllowed("BM803", hva=f"{source[:20]}…")
    try:
        body = _ENVIRONMENT.parse(source).body
    except (TemplateSyntaxError, RecursionError) as error:
        raise NotAllowed("BM804", tagg=source) from error
    if len(body) != 1:
        raise NotAllowed("BM804", tagg=source)
    return body[0]


def printed(code: str, scope: Scope) -> Meaning:
    """Check the inside of `{{ … }}`. Raises `NotAllowed`."""
    node = parse("{{ " + code + " }}")
    if not isinstance(node, nodes.Output) or len(node.nodes) != 1:
        raise NotAllowed("BM804", tagg=code)
    return expression(node.nodes[0], scope)


def condition(code: str, scope: Scope) -> Meaning:
    """Check what follows `if` or `elif`. Raises `NotAllowed`."""
    node = parse("{% if " + code + " %}{% endif %}")
    if not isinstance(node, nodes.If):
        raise NotAllowed("BM804", tagg=code)
    return expression(node.test, scope)


def loop(code: str, scope: Scope) -> tuple[str, Meaning]:
    """Check what follows `for`; return the loop's name and what it runs over.

    Raises `NotAllowed`.
    """
    node = parse("{% for " + code + " %}{% endfor %}")
    if not isinstance(node, nodes.For) or not isinstance(node.target, nodes.Name):
        raise NotAllowed("BM803", hva=f"for {code}")
    if node.test is not None or node.recursive:
        raise NotAllowed("BM803", hva=f"for {code}")
    name = node.target.name
    if name.startswith("_") or name == "loop":
        raise NotAllowed("BM803", hva=name)
    found = expression(node.iter, scope)
    if not isinstance(found.code, Chain) or found.kind.classes:
        raise NotAllowed("BM809", hva=code.split(" in ", 1)[-1].strip())
    return name, found


def expression(node: nodes.Node, scope: Scope) -> Meaning:
    """Translate *node*. Raises `NotAllowed` for everything that is not allowed."""
    translate = _TRANSLATIONS.get(type(node))
    if translate is None:
        raise NotAllowed("BM803", hva=type(node).__name__.lower())
    return translate(node, scope)


def _name(node: nodes.Name, scope: Scope) -> Meaning:
    if node.name.startswith("_"):
        raise NotAllowed("BM803", hva=node.name)
    return scope.name(node.name)


def _attribute(node: nodes.Getattr, scope: Scope) -> Meaning:
    if node.attr.startswith("_"):
        raise NotAllowed("BM803", hva=node.attr)
    if isinstance(node.node, nodes.Name) and node.node.name == "loop":
        return scope.loop(node.attr)
    return scope.attribute(expression(node.node, scope), node.attr)


def _constant(node: nodes.Const, _scope: Scope) -> Meaning:
    if node.value is None:
        return Meaning(Const(None), Kind((str,)))
    if not isinstance(node.value, (str, int)):
        raise NotAllowed("BM803", hva=str(node.value))
    return Meaning(Const(node.value), Kind((type(node.value),)))


def _not(node: nodes.Not, scope: Scope) -> Meaning:
    return Meaning(Not(expression(node.node, scope).code), CONDITION)


def _either(node: nodes.And | nodes.Or, scope: Scope) -> Meaning:
    operator = And if isinstance(node, nodes.And) else Or
    left, right = expression(node.left, scope), expression(node.right, scope)
    return Meaning(operator(left.code, right.code), merge(left.kind, right.kind))


def _choice(node: nodes.CondExpr, scope: Scope) -> Meaning:
    test, first = expression(node.test, scope), expression(node.expr1, scope)
    if node.expr2 is None:
        return Meaning(Choose(test.code, first.code, Const(None)), first.kind)
    second = expression(node.expr2, scope)
    kind = merge(first.kind, second.kind)
    return Meaning(Choose(test.code, first.code, second.code), kind)


def _comparison(node: nodes.Compare, scope: Scope) -> Meaning:
    left = expression(node.expr, scope)
    found: Expression | None = None
    for operand in node.ops:
        right = expression(operand.expr, scope)
        one = _compared(left, operand.op, right)
        found = one if found is None else And(found, one)
        left = right
    return Meaning(found or Const(None), CONDITION)


def _compared(left: Meaning, operator: str, right: Meaning) -> Expression:
    if operator in _ORDERED:
        for side in (left, right):
            if not (side.kind.unknown or side.kind.only(int)):
                raise NotAllowed("BM809", hva=_ORDERED[operator])
        return Order(_ORDERED[operator], left.code, right.code)
    if operator in _MEMBER:
        if right.kind.classes or (right.kind.rows and not right.kind.rows.printable):
            raise NotAllowed("BM809", hva=_MEMBER[operator])
        member = In(_literal(left, right.kind.rows or Kind()), right.code)
        return member if operator == "in" else Not(member)
    for side in (left, right):
        if not side.kind.printable or side.kind.rows is not None:
            raise NotAllowed("BM809", hva=_EQUAL[operator])
    same = Equal(_literal(left, right.kind), _literal(right, left.kind))
    return same if operator == "eq" else Not(same)


def _literal(side: Meaning, other: Kind) -> Expression:
    """Return the code of *side*; a literal must be a possible value of the *other* side."""
    match side.code:
        case Const(str(written)) if other.names or other.only(Enum, Periode):
            return Const(as_key(other, written))
        case code:
            return code


def _filtered(node: nodes.Filter, scope: Scope) -> Meaning:
    name = _named(node, FILTERS)
    inner = _applied_to(node, scope)
    takes = FILTERS[name]
    if not (inner.kind.unknown or inner.kind.only(*takes)) or bool in inner.kind.classes:
        raise NotAllowed("BM809", hva=name)
    return Meaning(Filter(name, inner.code), Kind((str,)), inner.path)


def _tested(node: nodes.Test, scope: Scope) -> Meaning:
    name = _named(node, TESTS)
    found = _applied_to(node, scope)
    if isinstance(found.code, Const) and isinstance(found.code.value, str):
        # An address in quotes, as in a tag: the only way to name a row by its key.
        found = tagged(scope, tag_steps(found.code.value))
    return Meaning(Passes(name, found.code), CONDITION)


def _named(node: nodes.Filter | nodes.Test, known: Iterable[_Name]) -> _Name:
    """Return which of the *known* ones *node* names. Raises `NotAllowed` (BM815)."""
    for each in known:
        if each == node.name:
            return each
    raise NotAllowed("BM815", nearest(node.name, known), navn=node.name)


def _applied_to(node: nodes.Filter | nodes.Test, scope: Scope) -> Meaning:
    if node.node is None or node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
        raise NotAllowed("BM803", hva=f"{node.name}(…)")
    return expression(node.node, scope)


_TRANSLATIONS: dict[type[nodes.Node], Callable[[Any, Scope], Meaning]] = {
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
