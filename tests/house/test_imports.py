"""What is imported when: nobody pays for Word who doesn't ask for a document."""

import os
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules

import pytest

from behovsmelding import docx, lokal
from tests.support.commands import NARVIK

WORD = ("docxtpl", "lxml", "docx", "jinja2")

ROOMS_OF_A_CHECK = {
    "cli",
    "cli.output",
    "form",
    "generation",
    "lokal",
    "messages",
    "messages.codes",
    "messages.ui",
    "model",
    "reading",
    "reading.source",
    "reading.structure",
    "registers",
    "rules",
}
FOREIGN = {"attr", "attrs", "cattrs", "click", "typing_extensions", "yaml"}

CHECK = f"""
from behovsmelding.cli import main
try:
    main(["check", {str(NARVIK)!r}])
except SystemExit:
    pass
"""


def is_a_room(module: str) -> bool:
    """Tell whether *module* is a folder of modules."""
    spec = find_spec(module)
    return spec is not None and spec.submodule_search_locations is not None


@cache
def imported_by(code: str) -> frozenset[str]:
    """Return the modules that running *code* in a new Python imports."""
    listing = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", listing], capture_output=True, text=True, check=True
    )
    return frozenset(done.stdout.splitlines()[-1].split())


def test_importing_the_package_imports_nothing_else() -> None:
    """A service pays for what it uses when it uses it, and not for the name of the package."""
    # Python itself imports the last one to read the letters of our names, before they are compiled.
    start = imported_by("import sys") | {"unicodedata"}

    assert imported_by("import behovsmelding") - start == {"behovsmelding"}


def test_a_check_never_imports_our_own_word_rooms() -> None:
    """A check needs no template, so the rooms that know them stay closed."""
    loaded = imported_by(CHECK)

    assert [name for name in loaded if name.startswith("behovsmelding.docx.")] == []
    assert loaded.isdisjoint({"behovsmelding.carry", "behovsmelding.lsp"})


def test_a_check_imports_the_generation_of_its_file_alone() -> None:
    """The classes of a generation cost more than a check, so no other's are made."""
    loaded = imported_by(CHECK)
    folder = {each.name for each in iter_modules(lokal.__path__, "behovsmelding.lokal.")}

    assert folder - loaded == {"behovsmelding.lokal.shown"}
    assert [name for name in loaded if name.startswith("behovsmelding.kollektiv")] == []


@pytest.mark.parametrize(
    "code",
    [
        "import behovsmelding",
        f"import behovsmelding; behovsmelding.check(behovsmelding.load({str(NARVIK)!r}))",
        CHECK,
    ],
    ids=["import", "library", "command"],
)
def test_checking_never_imports_word(code: str) -> None:
    """Importing the library and checking a file import neither docxtpl nor lxml."""
    assert {name.partition(".")[0] for name in imported_by(code)}.isdisjoint(WORD)


RENDER = f"""
import behovsmelding
melding = behovsmelding.load({str(NARVIK)!r})
behovsmelding.render(melding)
"""


def test_nobody_pays_for_a_log_that_nobody_reads(tmp_path: Path) -> None:
    """Neither a check nor a render from the cache imports logging."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    first = [sys.executable, "-c", RENDER]
    subprocess.run(first, env=environment, capture_output=True, check=True)

    again = [sys.executable, "-c", f"import sys\n{RENDER}\nprint('logging' in sys.modules)"]
    told = subprocess.run(again, env=environment, capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"
    assert "logging" not in imported_by(CHECK)


def test_what_the_word_engine_offers_stays_a_function() -> None:
    """A module loaded later must not take the place of a function of its name."""
    modules = {each.name for each in iter_modules(docx.__path__)}

    assert modules.isdisjoint(docx.__all__)


def test_a_clean_check_opens_these_rooms_and_no_others() -> None:
    """Whoever opens one more, or takes another package in, says so here and has measured it."""
    loaded = imported_by(CHECK) - imported_by("import sys")
    ours = {name for name in loaded if name.startswith("behovsmelding.")}
    rooms = {name.partition(".")[2] for name in ours if is_a_room(name)}
    foreign = {name.partition(".")[0] for name in loaded - ours if "cython" not in name}

    assert rooms == ROOMS_OF_A_CHECK
    assert foreign - sys.stdlib_module_names == FOREIGN | {"behovsmelding"}
