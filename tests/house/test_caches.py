"""What is kept while the program runs has an end, whatever a service is sent."""

import ast
from collections.abc import Iterator

from tests.support.modules import modules

KEPT_FOR_GOOD = {
    "messages.entry": "the codes there are",
    "form.reading._ours": "a form of ours",
    "form.folders._shipped": "a folder of ours",
    "form.folders.template_dir": "a form of ours",
    "messages.table": "a group of codes",
    "messages.explanations._table": "a group of codes",
    "model.fields._kept": "a class of the model",
    "docx.kinds.attributes": "a class of the model",
    "rules.felles._sections": "a generation",
    "reading.examine._ours": "the generations there are",
}
"""Functions that keep an answer for whatever they are asked, and what that is: there are few."""


def kept_for_good() -> Iterator[str]:
    """Yield each function with parameters whose answers are kept without an end."""
    for module, code in modules().items():
        for node in ast.walk(code):
            if isinstance(node, ast.FunctionDef) and node.args.args:
                if any(ast.unparse(each) == "cache" for each in node.decorator_list):
                    yield f"{module}.{node.name}"
                calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
                if any(ast.unparse(each.func) == "cache" for each in calls):
                    yield f"{module}.{node.name}"


def test_what_is_kept_for_good_is_known_to_be_little() -> None:
    """A form or a template of somebody's own is let go: `lru_cache` with a size, or `Kept`."""
    assert set(kept_for_good()) == KEPT_FOR_GOOD.keys()
