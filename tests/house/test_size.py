"""No file is longer than anybody reads at one go."""

import ast
from pathlib import Path

import pytest

from tests.support.commands import CHECKOUT
from tests.support.modules import HOME

LONGEST = 400
FILES = [
    *HOME.rglob("*.py"),
    *(path for path in (CHECKOUT / "tests").rglob("*.py") if "node_modules" not in path.parts),
]


def has_code(text: str) -> bool:
    """Tell whether *text* is more than tables."""
    kinds = (ast.FunctionDef, ast.ClassDef)
    return any(isinstance(each, kinds) for each in ast.parse(text).body)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_a_file_has_at_most_four_hundred_lines(path: Path) -> None:
    """What has outgrown them is two things; tables may be as long as what they list."""
    text = path.read_text(encoding="utf-8")

    assert text.count("\n") <= LONGEST or not has_code(text)
