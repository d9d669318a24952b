"""The modules in `src` by name, and what each imports of them."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import behovsmelding

HOME = Path(behovsmelding.__file__).parent
ROOT = HOME.name


@cache
def modules() -> Mapping[str, ast.Module]:
    """Return the parsed code of every module, by its name: `docx.ooxml.package`.

    The package itself is called by its own name.
    """
    return MappingProxyType(
        {_name(path): ast.parse(path.read_text("utf-8")) for path in sorted(HOME.rglob("*.py"))}
    )


def _name(path: Path) -> str:
    steps = path.relative_to(HOME).with_suffix("").parts
    return ".".join(steps[:-1] if steps[-1] == "__init__" else steps) or ROOT


@cache
def imports(name: str) -> frozenset[str]:
    """Return the modules of ours that the module *name* imports, wherever in it that stands.

    What only a type checker reads is left out: it costs nothing and ties nothing together.
    """
    return frozenset(_imported(_run(modules()[name])))


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """Walk what of *node* is run, not what only a type checker sees."""
    for child in ast.iter_child_nodes(node):
        if not _is_for_type_checkers(child):
            yield child
            yield from _run(child)


def _is_for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def _imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (_ours(each.name) for each in node.names if _is_ours(each.name))
        elif isinstance(node, ast.ImportFrom) and node.module and _is_ours(node.module):
            for each in node.names:
                submodule = _ours(f"{node.module}.{each.name}")
                yield submodule if submodule in modules() else _ours(node.module)


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] == ROOT


def _ours(name: str) -> str:
    return name.partition(".")[2] or ROOT
