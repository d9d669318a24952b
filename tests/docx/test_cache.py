"""Compiled templates are kept between runs, and never trusted blindly."""

import os
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from behovsmelding import cached
from behovsmelding.docx import cache, load_template, program_json
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import Chain
from behovsmelding.docx.rendering.evaluate import getter
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Tiltak
from behovsmelding.model.felles import Målform
from tests.support import templates as t

FORM = load_form("2025")
DOCX = t.docx(
    t.paragraph("{{ eier.navn }}") + t.repeated("tiltak", t.rich_control("forankring")),
    header=t.paragraph("{% if er_utkast %}Utkast{% endif %}"),
)
MELDING = Behovsmelding(
    skjema="2025", eier=Eier(navn="Narvik"), tiltak=(Tiltak(forankring="1. a\n2. b"),)
)


def rendered() -> bytes:
    """Render through the cache."""
    return load_template(DOCX, FORM, Målform.NB).render(MELDING)


def test_what_comes_from_the_cache_renders_the_same(folder: Path) -> None:
    """The second run finds what the first one kept, and says the same."""
    first = rendered()
    kept = list(folder.iterdir())
    assert len(kept) == 1
    assert rendered() == first
    assert list(folder.iterdir()) == kept


@pytest.mark.parametrize("at", [0, 30, 60, 100, 500, -1])
def test_a_damaged_entry_is_not_trusted(folder: Path, at: int) -> None:
    """One changed byte, wherever it is, and the template is compiled again."""
    first = rendered()
    (entry,) = folder.iterdir()
    sound = entry.read_bytes()
    broken = bytearray(sound)
    broken[at] ^= 1
    entry.write_bytes(broken)
    assert rendered() == first
    assert entry.read_bytes() == sound


@pytest.mark.parametrize("content", [b"", b"x", b"behovsmelding-template-2\n" + b"0" * 99])
def test_something_else_in_its_place_is_not_trusted(folder: Path, content: bytes) -> None:
    """Half an entry, or none of ours."""
    first = rendered()
    (entry,) = folder.iterdir()
    entry.write_bytes(content)
    assert rendered() == first


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_a_pipe_in_its_place_is_not_waited_for(folder: Path) -> None:
    """Reading it would never end."""
    first = rendered()
    (entry,) = folder.iterdir()
    entry.unlink()
    os.mkfifo(entry)
    done = subprocess.run(
        [sys.executable, "-c", _LOAD, entry.name],
        capture_output=True,
        check=True,
        text=True,
        timeout=30,
    )
    assert done.stdout.strip() == "None"
    assert rendered() == first


def test_an_entry_under_another_key_is_not_trusted(folder: Path) -> None:
    """A sound entry that was moved there is for another template."""
    rendered()
    (entry,) = folder.iterdir()
    other = t.docx(t.paragraph("noe annet {{ eier.navn }}"))
    key = cache.key(other, FORM, Målform.NB)
    entry.rename(folder / key.hex())
    assert cache.load(key, FORM, Målform.NB) is None


def test_the_key_follows_all_that_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    """The template, the målform, the form and the date of the entries."""
    keys = {cache.key(DOCX, FORM, Målform.NB), cache.key(DOCX, FORM, Målform.NN)}
    keys.add(cache.key(DOCX + b"x", FORM, Målform.NB))
    keys.add(cache.key(DOCX, load_form("2026"), Målform.NB))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1732233600")
    keys.add(cache.key(DOCX, FORM, Målform.NB))
    assert len(keys) == 5


def test_the_key_follows_the_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of zlib, and of what is installed: two versions may have files of the same size and date."""
    keys = {cache.key(DOCX, FORM, Målform.NB)}
    with monkeypatch.context() as patched:
        patched.setattr(zlib, "ZLIB_RUNTIME_VERSION", "9.9.9")
        keys.add(cache.key(DOCX, FORM, Målform.NB))
    package = tmp_path / "jinja2"
    package.mkdir()
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    for version in ("1.0", "2.0"):
        installed = tmp_path / f"Jinja2-{version}.dist-info"
        installed.mkdir()
        keys.add(cache.key(DOCX, FORM, Målform.NB))
        installed.rmdir()
    assert len(keys) == 4


def test_the_key_of_a_bundled_program_follows_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its code lies in no folder: a county's template was told to be missing there."""
    program = tmp_path / "behovsmelding"
    program.write_bytes(b"1")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(cache, "__file__", str(tmp_path / "_internal" / "docx" / "cache.pyc"))
    one = cache.key(DOCX, FORM, Målform.NB)
    program.write_bytes(b"12")

    assert cache.key(DOCX, FORM, Målform.NB) != one


def test_the_cache_can_be_switched_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By an environment variable."""
    monkeypatch.setenv(cached.NO_CACHE, "1")
    rendered()
    assert not folder.exists()


def test_a_cache_that_cannot_be_written_is_no_error(folder: Path) -> None:
    """A file stands where the folder should be."""
    folder.parent.parent.mkdir(exist_ok=True)
    folder.parent.write_text("i veien")
    assert rendered() == rendered()


def test_a_program_that_is_too_long_is_not_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would only be refused when it is read."""
    monkeypatch.setattr(program_json, "MOST", 100)
    rendered()
    assert list(folder.glob("*")) == []


def test_the_cache_stays_small(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest entries go."""
    monkeypatch.setattr(cache, "KEPT", 2)
    for number in range(4):
        load_template(t.docx(t.paragraph(f"{number} {{{{ eier.navn }}}}")), FORM, Målform.NB)
    assert len(list(folder.iterdir())) == 2


def test_code_from_the_cache_cannot_reach_past_the_model() -> None:
    """Names that the check would refuse are refused again when code is made ready to run."""
    for name in ("__class__", "navn.__class__", "_private"):
        with pytest.raises(ValueError, match="not for templates"):
            getter(Chain(0, (name,)), Words(FORM, Målform.NB))


_LOAD = """
import sys
from behovsmelding.docx import cache
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
print(cache.load(bytes.fromhex(sys.argv[1]), load_form("2025"), Målform.NB))
"""
_WARM = """
import sys
from pathlib import Path
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from behovsmelding.lokal.model import Behovsmelding
from behovsmelding.docx import load_template
docx = Path(sys.argv[1]).read_bytes()
load_template(docx, load_form("2025"), Målform.NB).render(Behovsmelding(skjema="2025"))
print(*sorted({"docxtpl", "docx", "lxml", "jinja2", "zipfile"} & set(sys.modules)))
"""


@pytest.mark.usefixtures("folder")
def test_a_warm_cache_needs_neither_docxtpl_nor_lxml_nor_jinja(tmp_path: Path) -> None:
    """They cost more than the whole document."""
    rendered()
    path = tmp_path / "mal.docx"
    path.write_bytes(DOCX)
    done = subprocess.run(
        [sys.executable, "-c", _WARM, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""


_COLD = """
import sys
from pathlib import Path
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from behovsmelding.lokal.model import Behovsmelding
from behovsmelding.docx import compile_template
docx = Path(sys.argv[1]).read_bytes()
compile_template(docx, load_form("2025"), Målform.NB).render(Behovsmelding(skjema="2025"))
rooms = ("behovsmelding.docx.", "behovsmelding.model.")
print(*(sys.modules[name].__file__ for name in sys.modules if name.startswith(rooms)), sep="\\n")
"""


def test_every_file_that_has_a_say_in_compiling_is_part_of_the_key(tmp_path: Path) -> None:
    """A change of any of them makes templates compile anew, whichever room it is in."""
    path = tmp_path / "mal.docx"
    path.write_bytes(DOCX)
    done = subprocess.run(
        [sys.executable, "-c", _COLD, str(path)], capture_output=True, text=True, check=True
    )
    used = {Path(name) for name in done.stdout.splitlines()}

    assert {path.name for path in used} > {"compile.py", "steps.py", "tekst.py"}
    assert used <= {Path(each.rsplit(None, 2)[0]) for each in cache.sources()}


def found(folder: Path) -> bool:
    """Tell whether what is kept in *folder* is used, and would be written."""
    names = {each.name for each in folder.iterdir()}
    used = any(cache.load(bytes.fromhex(name), FORM, Målform.NB) for name in names)
    for each in folder.iterdir():
        each.unlink()
    rendered()
    assert used == any(folder.iterdir())
    return used


def test_a_folder_of_ones_own_is_used(folder: Path) -> None:
    """Also where the outer one lets a group in, as it does under a common umask."""
    rendered()
    folder.parent.chmod(0o775)
    assert found(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="the mode of a folder says nothing there")
@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
def test_a_folder_that_others_may_write_to_is_not_used(folder: Path, mode: int) -> None:
    """They could put there what they liked."""
    rendered()
    folder.chmod(mode)
    assert not found(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="the mode of a folder says nothing there")
def test_nor_one_in_a_folder_that_all_may_write_to(folder: Path) -> None:
    """They could put another in its place."""
    rendered()
    folder.parent.chmod(0o777)
    assert not found(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such numbers")
def test_a_folder_of_somebody_else_is_not_used(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever owns it may let anybody in."""
    rendered()
    nobody = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: nobody)
    assert not found(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="making a link takes rights there")
@pytest.mark.parametrize("inner", [True, False], ids=["the folder", "the one that it is in"])
def test_a_link_to_a_folder_elsewhere_is_not_used(
    folder: Path,
    tmp_path: Path,
    inner: bool,  # noqa: FBT001 - a case of the test
) -> None:
    """Whoever made it chose what is read."""
    rendered()
    link, elsewhere = folder if inner else folder.parent, tmp_path / "elsewhere"
    link.rename(elsewhere)
    link.symlink_to(elsewhere)
    assert not found(folder)
