"""Where the Word engine says `Any`: only where nobody can say more."""

import ast
from collections.abc import Iterator

from tests.support.modules import modules

GIVEN = {
    "docx.ooxml.xml": "lxml ships no types",
    "docx.findings": "what fills the words of a message",
    "docx.kinds": "an annotation of the model",
    "docx.printing": "a value of the model",
    "docx.rendering.evaluate": "a value of the model",
    "docx.rendering.linking": "the parts of any node",
    "docx.rendering.template": "a behovsmelding, and how it is pickled",
    "docx.reading.verify": "a value of the model",
    "docx": "a behovsmelding",
    "docx.compiling.assemble": "what fills the words of a message",
    "docx.compiling.expressions": "a table from each class of Jinja to what translates it",
    "docx.program": "the parts of any node",
    "docx.program_json": "what JSON may be",
    "docx.cache": "what JSON may be",
}
"""The modules that do, and what it is there."""


def saying_any() -> Iterator[str]:
    """Yield the modules of the Word engine that use `Any`."""
    for name, tree in modules().items():
        used = any(isinstance(each, ast.Name) and each.id == "Any" for each in ast.walk(tree))
        if used and name.partition(".")[0] == "docx":
            yield name


def test_any_stands_where_it_is_given() -> None:
    """By YAML, JSON, attrs, lxml or Jinja: elsewhere a type is known, and said."""
    assert set(saying_any()) == set(GIVEN)
