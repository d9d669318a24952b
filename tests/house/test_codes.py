"""The facts about a code stand once: in its entry, and where a finding with it is made."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import behovsmelding

SOURCE = Path(behovsmelding.__file__).parent
TABLES = SOURCE / "messages" / "codes"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if TABLES not in path.parents)
CODE = re.compile(r"\bBM\d{3}\b")
PREFIX = re.compile(r"BM\d{1,3}")
MAKERS = frozenset(
    {
        # What a rule, the reader of a file, a class of the model, a form, a template, a command
        # finds.
        *("Diagnostic", "finding", "report", "report_once", "InvariantError", "FormError"),
        *("fault", "Finding", "NotAllowed", "NoName", "NoRows", "FileTrouble"),
        # Each of these does no more with the code than to hand it to one of those above.
        *("_fault", "_refusal", "_refused", "stop", "_slip", "_tell", "_unclosed"),
        *("quote", "quote_inside", "quote_start", "explain_start", "_explain_start"),
    }
)
"""What a code may be given to. To choose between codes on the way there is to make a finding."""


def misplaced(tree: ast.Module) -> Iterator[str]:
    """Yield each use of a code in *tree* that is not the making of a finding."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        if PREFIX.fullmatch(node.value):
            if not _makes_a_finding(node, parents):
                yield f"{node.lineno}: {node.value}"
        elif len(CODE.findall(node.value)) > 1 and not isinstance(parents[node], ast.Expr):
            yield f"{node.lineno}: several codes in one text"


def _makes_a_finding(node: ast.expr, parents: dict[ast.AST, ast.AST]) -> bool:
    """Tell whether *node* is given to what makes a finding, or chosen for it in a function."""
    above = parents[node]
    if isinstance(above, ast.keyword):
        return above.arg == "code" and _is_a_maker(parents[above])
    if isinstance(above, ast.Call):
        return node in above.args and _is_a_maker(above)
    if isinstance(above, ast.IfExp) and node is not above.test:
        return isinstance(parents[above], (ast.Assign, ast.Return)) or _makes_a_finding(
            above, parents
        )
    return isinstance(above, ast.Return)


def _is_a_maker(call: ast.AST) -> bool:
    called = call.func if isinstance(call, ast.Call) else None
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in MAKERS


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_code_stands_where_no_finding_is_made(path: Path) -> None:
    """No set, table or comparison of codes: what holds for a code is asked of its entry."""
    assert list(misplaced(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "text",
    [
        'LACKS = frozenset({"BM401", "BM502"})',
        'LACKS = ("BM401",)',
        'KEYS = {"BM512": "nærmest"}',
        'KEYS = {"nærmest": ["BM512"]}',
        'NOTHING = "BM403"',
        'LACKS = "BM401 BM502".split()',
        'def f(x):\n    return x.code == "BM401"',
        'def f(x):\n    return x.code in ("BM401", "BM502")',
        'def f(x):\n    return x.code.startswith("BM4")',
        'def f(x):\n    return has_found("BM401", x)',
        'def f(x):\n    return 1 if x.code != "BM401" else 2',
        'def f(x):\n    match x.code:\n        case "BM401":\n            return 1',
        'def f(x):\n    code = "BM401"\n    return x.code == code',
        'def f(path):\n    return finding("BM401", path, lik="BM402")',
    ],
)
def test_a_table_of_codes_is_seen(text: str) -> None:
    """Every way that a fact about a code has stood beside its entry would be told of."""
    assert list(misplaced(ast.parse(text)))


@pytest.mark.parametrize(
    "text",
    [
        'def f(path):\n    yield finding("BM401", path)',
        'def f(path):\n    yield Finding(code="BM804", place=path)',
        'def f(x):\n    code = "BM401" if x else "BM402"\n    report(code)',
        'def f(x):\n    raise NotAllowed("BM801" if x else "BM802")',
        'def f(x):\n    if x:\n        return "BM301"\n    return "BM303"',
        '"""Find what is wrong (BM401, BM502)."""',
    ],
)
def test_a_finding_is_made_with_its_code(text: str) -> None:
    """What finds something says what, or which of two."""
    assert not list(misplaced(ast.parse(text)))
