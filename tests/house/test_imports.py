"""What is imported when: nobody pays for Word who doesn't ask for a document."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from pkgutil import iter_modules

import pytest

from behovsmelding import docx, lokal
from tests.support.commands import CHECKOUT, NARVIK

WORD = ("docxtpl", "lxml", "docx", "jinja2")

CLEAN_CHECK = """
cli cli.check cli.language cli.options cli.outcome cli.output cli.output.full
cli.output.places cli.output.snippet cli.selection cli.session cli.terminal
diagnostics
disk
files
form form.faults form.folders form.reading form.ready form.values
generation
kollektiv kollektiv.model kollektiv.record kollektiv.rules kollektiv.sum_rules kollektiv.sums
messages messages.ui messages.ui.click messages.ui.demands messages.ui.interface
messages.ui.reasons messages.ui.sums
model model.addresses model.answers model.felles model.fields model.invariants model.kroner
model.linje model.path model.periode model.placed model.tekst model.walk
nearest
newlines
reading reading.allowed reading.commented_out reading.examine reading.fixes reading.source
reading.source.building reading.source.folding reading.source.nodes reading.source.quoting
reading.source.text
reading.source.unsaid
reading.structure reading.structure.apart reading.structure.hooks reading.structure.lists
reading.structure.numerals
reading.structure.parts reading.structure.reporter reading.structure.skjema
reading.structure.synonyms reading.structure.values
registers registers.kommuner registers.uh
repository repository.configuration repository.found repository.git repository.parallel
repository.walk
rules rules.check_digits rules.felles rules.finding rules.names rules.periods rules.stated
rules.texts
"""
"""Every module of ours that a check without findings imports."""
CLEAN_RENDER = """
api
cli.job cli.render
docx docx.findings docx.ooxml docx.ooxml.package docx.ooxml.room docx.ooxml.runs
docx.ooxml.stamp
docx.ooxml.styles docx.printing docx.program docx.program_json docx.ready docx.rendering
docx.rendering.evaluate docx.rendering.grid docx.rendering.linking docx.rendering.links
docx.rendering.made docx.rendering.steps docx.rendering.template docx.rendering.text
docx.rendering.weight
kept
log
messages.ui.paper messages.ui.printed
model.kontaktdata model.numbers
repository.tree
rules.kontaktdata
writing writing.given writing.plain writing.yaml
"""
"""Those that a render imports beside them."""
FOREIGN = {"attr", "attrs", "cattrs", "click", "typing_extensions", "yaml"}
"""The packages of others that both import."""

CLEAN = CHECKOUT / "examples/narvik-2027.yaml"
"""There is nothing to say of it."""


def run(*words: str) -> str:
    """Return the code that runs the command of *words*."""
    return f"""
from behovsmelding.cli import main
try:
    main({list(words)!r})
except SystemExit:
    pass
"""


CHECK = run("check", str(NARVIK))


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
    # What many add up to is for an overview alone.
    loaded = imported_by(CHECK) | {"behovsmelding.lokal.season"}
    folder = {each.name for each in iter_modules(lokal.__path__, "behovsmelding.lokal.")}

    assert folder - loaded == {"behovsmelding.lokal.shown", "behovsmelding.lokal.inferred"}
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


def of_ours(loaded: frozenset[str]) -> set[str]:
    """Return those of the modules *loaded* that are ours, without the name of the package."""
    return {name.partition(".")[2] for name in loaded if name.startswith("behovsmelding.")}


def of_others(loaded: frozenset[str]) -> set[str]:
    """Return the packages of the modules *loaded* that neither Python nor we come with."""
    known = {*sys.stdlib_module_names, "behovsmelding"}
    packages = {name.partition(".")[0] for name in loaded - imported_by("import sys")}
    return {name for name in packages - known if "cython" not in name and name[0] != "_"}


def test_a_clean_check_imports_these_modules_and_no_others() -> None:
    """Whoever adds one, or takes another package in, says so here and has measured it."""
    loaded = imported_by(run("check", str(CLEAN)))

    assert of_ours(loaded) == {*CLEAN_CHECK.split()}
    assert of_others(loaded) == FOREIGN


def test_a_clean_render_imports_these_beside_them(tmp_path: Path) -> None:
    """The first one on a new machine, too: our templates come compiled."""
    loaded = imported_by(run("render", str(CLEAN), "-o", str(tmp_path)))

    assert of_ours(loaded) - {*CLEAN_CHECK.split()} == {*CLEAN_RENDER.split()}
    assert of_others(loaded) == FOREIGN
