"""What is imported when: nobody pays for Word who doesn't ask for a document."""

import subprocess
import sys
from pkgutil import iter_modules

import pytest

from behovsmelding import docx
from tests.support.commands import NARVIK

WORD = ("docxtpl", "lxml", "docx", "jinja2")

CHECK = f"""
from behovsmelding.cli import main
try:
    main(["check", {str(NARVIK)!r}])
except SystemExit:
    pass
"""


def imported_by(code: str) -> set[str]:
    """Return the top-level modules that running *code* in a new Python imports."""
    listing = f"{code}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{listing}"], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_a_check_never_imports_our_own_word_rooms() -> None:
    """A check needs no template, so the rooms that know them stay closed."""
    done = subprocess.run(
        [sys.executable, "-c", f"{CHECK}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = done.stdout.split()

    assert [name for name in loaded if name.startswith("behovsmelding.docx.")] == []
    assert [name for name in loaded if name in {"behovsmelding.carry", "behovsmelding.lsp"}] == []


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
    assert imported_by(code).isdisjoint(WORD)


def test_what_the_word_engine_offers_stays_a_function() -> None:
    """A module loaded later must not take the place of a function of its name."""
    modules = {each.name for each in iter_modules(docx.__path__)}

    assert modules.isdisjoint(docx.__all__)
