"""What a field is, the model says in one place, and nobody knows a field by its name."""

import ast
from collections.abc import Iterator
from functools import cache

import pytest

from behovsmelding import generation
from behovsmelding.model.fields import below
from tests.support.modules import modules

ASKED_IN = "model.fields"
"""The only module that asks attrs what a class has."""

ASKING = {"fields", "fields_dict", "has", "resolve_types", "__attrs_attrs__", "metadata"}
"""What is asked of attrs, or of a class that it made."""

FOLDERS = {*generation.names(), "form"}
"""Rooms that may know a field by its name: a generation's own, and that of the declarations."""

MEANT_OTHERWISE = {"id", "type"}
"""Names of fields that mean something else in the mechanics too."""

NAMESAKES = {
    ("lsp.help", "navn"): "a key of a layout",
    ("cli.options", "målform"): "an option of the command line",
}
"""What is called as a field is and is none, by the module that looks for it."""

WORDS = "messages."
"""The room whose tables are words for something: the rest of the house finds them by its name."""

TABLES = {
    "carry.lokal_to_kollektiv": "which answer becomes which",
    "reading.structure.synonyms": "what people call a field",
}
"""Modules with a table by the names of fields, and why."""


@cache
def names() -> frozenset[str]:
    """Return the name of every field of every generation."""
    fields = (field for each in generation.every() for _, field in below(each.model))
    return frozenset(field.name for field in fields) - MEANT_OTHERWISE


def asked(name: str) -> Iterator[str]:
    """Yield what the module *name* asks of attrs itself."""
    for node in ast.walk(modules()[name]):
        if isinstance(node, ast.Attribute) and node.attr in ASKING:
            is_of_attrs = ast.unparse(node.value) in {"attr", "attrs"}
            if is_of_attrs or node.attr in {"metadata", "__attrs_attrs__"}:
                yield ast.unparse(node)
        elif isinstance(node, ast.ImportFrom) and node.module in {"attr", "attrs"}:
            yield from (each.name for each in node.names if each.name in ASKING)


def texts(node: ast.expr, bound: dict[str, ast.expr]) -> Iterator[str]:
    """Yield the texts that *node* is, or holds: those of a name are what it is bound to."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.Tuple(elts=held) | ast.List(elts=held) | ast.Set(elts=held):
            for each in held:
                yield from texts(each, bound)
        case ast.Dict(keys=keys):
            for key in keys:
                yield from texts(key, bound) if key else ()
        case ast.Call(func=ast.Name(id="frozenset" | "set" | "tuple" | "dict"), args=[held, *_]):
            yield from texts(held, bound)
        case ast.Name(id=name) if name in bound:
            yield from texts(bound[name], {})


def constants(tree: ast.Module) -> dict[str, ast.expr]:
    """Return what each name at the margin of a module is bound to."""
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found[name] = value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                found[name] = value
    return found


def compared(tree: ast.Module) -> Iterator[str]:
    """Yield the texts that something is compared with."""
    bound = constants(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=left, comparators=others):
                for each in (left, *others):
                    yield from texts(each, bound)
            case ast.MatchValue(value=value):
                yield from texts(value, bound)


def tabled(tree: ast.Module) -> Iterator[str]:
    """Yield the keys of every table at the margin of a module."""
    for value in constants(tree).values():
        if isinstance(value, ast.Dict):
            yield from texts(value, {})


ELSEWHERE = sorted(each for each in modules() if each.partition(".")[0] not in FOLDERS)


def test_the_classes_of_the_model_are_asked_in_one_place() -> None:
    """Row keys, parts, lists, what is required and the marks come from one module."""
    asking = {name: set(asked(name)) for name in modules()}

    assert asking.pop(ASKED_IN)
    assert {name: found for name, found in asking.items() if found} == {}


@pytest.mark.parametrize("name", ELSEWHERE)
def test_no_field_is_known_by_its_name(name: str) -> None:
    """What an e-mail is, a number or a link, is a mark on the field, so that any may be one."""
    told = {(name, text) for text in compared(modules()[name]) if text in names()}

    assert told <= NAMESAKES.keys()


def test_no_table_goes_by_the_names_of_fields() -> None:
    """But for those that speak of one field and of no other that is like it."""
    told = {name for name in ELSEWHERE if not names().isdisjoint(tabled(modules()[name]))}

    assert {name for name in told if not name.startswith(WORDS)} == set(TABLES)


@pytest.mark.parametrize(
    "code",
    [
        'path[-1] == "epost"',
        '"lenke" in names',
        'names[:1] != ["navn"]',
        "KNOWN = frozenset({'oppgitt'})\nname in KNOWN",
        "match name:\n    case 'lærerutdanning': pass",
    ],
)
def test_a_comparison_with_a_name_is_seen(code: str) -> None:
    """However it is written, it is found: the test above can fail."""
    assert not names().isdisjoint(compared(ast.parse(code)))
