"""Which room may import which: down the table only, and never in a circle."""

import ast
from collections.abc import Iterator

import pytest

from tests.support.modules import ROOT, imports, modules

ABOVE = "*"
"""Whatever stands above."""

ENGINE = "form diagnostics model messages files nearest"
"""What the rooms of the Word engine may know of the house."""

TABLE = (
    ("messages", ""),
    ("files", ""),
    ("newlines", ""),
    ("cached", "files"),
    ("kept", ""),
    ("log", ""),
    ("nearest", ""),
    ("registers", ""),
    ("version", ""),
    ("model", "messages"),
    ("lokal", "model messages"),
    ("kollektiv", "model messages"),
    ("diagnostics", "model messages"),
    ("generation", "diagnostics model messages"),
    ("lokal.record", "generation"),
    ("kollektiv.record", "generation"),
    ("form", "generation diagnostics model messages nearest"),
    ("rules", ABOVE),
    ("lokal.rules lokal.sum_rules lokal.shown lokal.season", ABOVE),
    ("kollektiv.misnamed kollektiv.recipients", ABOVE),
    ("kollektiv.rules kollektiv.sum_rules kollektiv.shown kollektiv.season", ABOVE),
    ("reading", ABOVE),
    ("writing", ABOVE),
    ("docx.findings", "messages"),
    ("docx.printing docx.kinds", f"docx.findings {ENGINE}"),
    ("docx.ooxml", "docx.findings messages files"),
    ("docx.program", "docx.ooxml"),
    (
        "docx.program_json docx.proof docx.ready docx.cache",
        f"docx.findings docx.printing docx.kinds docx.ooxml docx.program cached {ENGINE}",
    ),
    ("docx.scaffold", "docx.ooxml form messages model"),
    ("docx.layout", "docx.findings docx.ooxml messages files kept"),
    ("docx.compiling", f"docx.findings docx.printing docx.kinds docx.ooxml docx.program {ENGINE}"),
    ("docx.rendering", f"docx.findings docx.printing docx.ooxml docx.program {ENGINE}"),
    (
        "docx.reading",
        (
            "docx.findings docx.printing docx.ooxml docx.layout docx.program docx.rendering "
            f"{ENGINE}"
        ),
    ),
    (
        "docx",
        (
            "docx.findings docx.printing docx.ready docx.cache docx.compiling docx.rendering "
            "docx.reading log model"
        ),
    ),
    ("html", f"docx.compiling docx.kinds docx.printing docx.program docx.rendering kept {ENGINE}"),
    ("disk", ABOVE),
    ("carry", ABOVE),
    ("placing", ABOVE),
    ("intake", ABOVE),
    ("intake.ours", ABOVE),
    ("intake.foreign.words", ABOVE),
    ("intake.foreign.asked", ABOVE),
    ("intake.foreign.straightening", ABOVE),
    ("intake.foreign.spots", ABOVE),
    ("intake.foreign.assigning", ABOVE),
    ("intake.foreign.answers", ABOVE),
    ("intake.foreign", ABOVE),
    ("intake.tagging", ABOVE),
    ("intake.merging", ABOVE),
    ("intake.report", ABOVE),
    ("lokal.inferred kollektiv.inferred", ABOVE),
    ("api", ABOVE),
    ("from_word", ABOVE),
    ("to_html", ABOVE),
    ("repository", ABOVE),
    ("preview", ABOVE),
    (ROOT, ABOVE),
    ("lsp", ABOVE),
    ("cli", ABOVE),
    ("__main__", ABOVE),
)
"""Each row: rooms, and what they may import beside each other and themselves.

A room is a module with all below it that has no row of its own: `lokal` is its classes, and how
they are judged stands further down.
"""

SHIMS = {"model.lokal", "model.kollektiv"}
"""Old names that work for a release."""

BY_NAME = {"generation"}
"""Modules that import what is not their own by a name made up."""

ROW = {room: row for row, (rooms, _) in enumerate(TABLE) for room in rooms.split()}
MODULES = sorted(modules().keys() - SHIMS)


def row_of(name: str) -> int:
    """Return the row of the module *name*: that of the innermost room that holds it."""
    room = name
    while room not in ROW:
        assert "." in room, f"{name} stands in no room of the table"
        room = room.rpartition(".")[0]
    return ROW[room]


def may_import(row: int) -> set[int]:
    """Return the rows that those of *row* may import."""
    known = TABLE[row][1]
    return set(range(row + 1)) if known == ABOVE else {row, *(ROW[each] for each in known.split())}


def breaches() -> set[tuple[str, str]]:
    """Return every import that the table does not know, as who and what."""
    return {
        (name, imported)
        for name in MODULES
        for imported in imports(name)
        if row_of(imported) not in may_import(row_of(name))
    }


def circles() -> set[frozenset[str]]:
    """Return the groups of modules that reach themselves through each other."""
    reached = {name: _reached(name) for name in MODULES}
    return {
        frozenset({name, *(each for each in reached[name] if name in reached.get(each, ()))})
        for name in MODULES
        if name in reached[name]
    }


def _reached(name: str) -> set[str]:
    found: set[str] = set()
    waiting = list(imports(name))
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            waiting.extend(imports(module))
    return found


def imported_by_name(name: str) -> Iterator[str]:
    """Return what the module *name* imports by a name it makes up, as the code says it."""
    for node in ast.walk(modules()[name]):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            yield ast.unparse(node.args[0])


def test_imports_go_down_the_table_only() -> None:
    """A room knows those that its row names, and no other."""
    assert breaches() == set()


def test_no_modules_import_each_other_in_a_circle() -> None:
    """What a module imports never leads back to it, however late it is imported."""
    assert circles() == set()


def test_imports_are_written_in_full() -> None:
    """A dot for where one is would hide from every test here who knows whom."""
    hidden = {
        name
        for name in MODULES
        for node in ast.walk(modules()[name])
        if isinstance(node, ast.ImportFrom) and node.level
    }

    assert hidden == set()


def test_a_generation_knows_no_other() -> None:
    """Each generation can be read, changed and left out by itself."""
    known = {
        (name, imported)
        for name in MODULES
        for imported in imports(name)
        for one, other in (("lokal", "kollektiv"), ("kollektiv", "lokal"))
        if name.partition(".")[0] == one and imported.partition(".")[0] == other
    }

    assert known == set()


@pytest.mark.parametrize("row", range(len(TABLE)))
def test_the_table_names_rooms_that_stand_and_rows_above(row: int) -> None:
    """No row speaks of a room that is not there, nor leaves out a word of where it may look."""
    rooms, known = TABLE[row]

    assert [room for room in rooms.split() if room not in modules()] == []
    assert [room for room in known.split() if room != ABOVE and ROW[room] >= row] == []


def test_what_is_imported_by_a_made_up_name_is_the_package_s_own() -> None:
    """A command, an output format and a group of codes are looked up in the package that has them.

    A name made up for anything else would be an import that nobody sees.
    """
    strange = {
        name
        for name in MODULES
        for said in imported_by_name(name)
        if not said.startswith(("f'{__name__}.", f"f'{ROOT}.{name}."))
    }

    assert strange == BY_NAME
