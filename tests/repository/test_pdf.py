"""PDFs are made by LibreOffice, and each is seen to be there, to be one, and to be up to date."""

import re
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from behovsmelding import load, render
from behovsmelding.api import template_for
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from behovsmelding.repository import guard, pdf
from behovsmelding.repository.pdf import Wanted
from tests.support.commands import EXAMPLES, NARVIK, Shell

OFFICE = pdf.program()
needs_office = pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice here")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Make the PDFs of three documents in one go, of which one is none."""
    if OFFICE is None:
        pytest.skip("there is no LibreOffice here")
    folder = tmp_path_factory.mktemp("pdf")
    documents = {name: folder / f"{name}.docx" for name in ("sent", "draft", "other", "broken")}
    sent = NARVIK.read_text("utf-8").replace("status: utkast", "status: innsendt")
    (folder / "sent.yaml").write_text(sent, encoding="utf-8")
    documents["sent"].write_bytes(render(load(NARVIK)))
    documents["draft"].write_bytes(render(load(EXAMPLES / "narvik-2027.yaml")))
    other = template_for(load_form("2027"), Målform.NN).render(load(EXAMPLES / "salten-2027.yaml"))
    documents["other"].write_bytes(other)
    documents["broken"].write_bytes(b"no document")
    wanted = [Wanted(each, each.with_suffix(".pdf")) for each in documents.values()]
    return {"folder": folder, "results": list(pdf.make(wanted, OFFICE)), "documents": documents}


@needs_office
def test_each_is_there_and_says_what_it_was_made_from(made: dict[str, Any]) -> None:
    """And what is no document is told, whatever LibreOffice says to it."""
    sent, draft, _, broken = made["results"]
    document = made["documents"]["sent"]

    assert isinstance(sent, Wanted)
    assert isinstance(draft, Wanted)
    assert isinstance(broken, Diagnostic)
    assert pdf.is_made_from(sent.pdf, document.read_bytes())
    assert not pdf.is_made_from(sent.pdf, made["documents"]["draft"].read_bytes())
    assert pdf.is_ours(sent.pdf)
    assert not (made["folder"] / "broken.pdf").exists()


@needs_office
@pytest.mark.parametrize("name", ["sent", "draft"])
def test_it_is_a_pdf_that_a_screen_reader_can_read(made: dict[str, Any], name: str) -> None:
    """It has a title, a language, headings, and cells that head their rows or columns."""
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(made["folder"] / f"{name}.pdf") as read:
        assert read.check_pdf_syntax() == []
        assert "ehovsmelding" in str(read.docinfo["/Title"])
        assert str(read.Root.Lang).startswith("nb")
        assert bool(read.Root.MarkInfo.Marked)
        kinds = set(kinds_of(read.Root.StructTreeRoot, pikepdf))
        assert "/AcroForm" not in read.Root

    assert {"/H1", "/H2", "/Table", "/TH", "/TD"} <= kinds


@needs_office
@pytest.mark.parametrize("name", ["sent", "draft", "other"])
def test_a_reader_can_jump_by_its_headings(made: dict[str, Any], name: str) -> None:
    """The title is the first of them, none is passed over, and questions are among them."""
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(made["folder"] / f"{name}.pdf") as read:
        assert bool(read.Root.ViewerPreferences.DisplayDocTitle)
        kinds = [*kinds_of(read.Root.StructTreeRoot, pikepdf)]
    levels = [int(each[2:]) for each in kinds if re.fullmatch("/H[1-6]", each)]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert len(levels) > 10
    assert all(after <= before + 1 for before, after in pairwise(levels))


@needs_office
@pytest.mark.parametrize("name", ["sent", "draft", "other"])
def test_every_table_has_a_head(made: dict[str, Any], name: str) -> None:
    """Each cell of the first row says that it heads its column, and none is left out."""
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(made["folder"] / f"{name}.pdf") as read:
        tables = [*elements(read.Root.StructTreeRoot, pikepdf, "/Table")]
        heads = [[*elements(table.K[0], pikepdf, "/TH")] for table in tables]
        cells = [[*elements(table.K[0], pikepdf, "/TD")] for table in tables]
        said = [part for row in heads for each in row for part in each.A]
        scopes = {str(part.Scope) for part in said if "/Scope" in part}

    assert tables
    assert all(heads)
    assert not any(cells)
    assert scopes == {"/Column"}


@needs_office
def test_every_row_has_a_head(made: dict[str, Any]) -> None:
    """The name that a row begins with is told with each of its cells."""
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(made["folder"] / "sent.pdf") as read:
        tables = [*elements(read.Root.StructTreeRoot, pikepdf, "/Table")]
        rows = [row for table in tables for row in [*elements(table, pikepdf, "/TR")][1:]]
        firsts = {str(row.K[0].S) for row in rows}

    assert len(rows) > len(tables)
    assert firsts == {"/TH"}


@needs_office
def test_answers_are_read_aloud_in_their_own_language(made: dict[str, Any]) -> None:
    """Where the form is in nynorsk and they are in bokmål; elsewhere nothing needs to be said."""
    pikepdf = pytest.importorskip("pikepdf")
    spoken = {}
    for name in ("draft", "other"):
        with pikepdf.open(made["folder"] / f"{name}.pdf") as read:
            every = elements(read.Root.StructTreeRoot, pikepdf)
            spoken[name] = (str(read.Root.Lang), {str(e.Lang) for e in every if "/Lang" in e})

    assert spoken == {"draft": ("nb-NO", set()), "other": ("nn-NO", {"nb-NO"})}


@needs_office
def test_an_enclosure_can_be_opened_from_it(made: dict[str, Any]) -> None:
    """By a link that says where it leads, also to those who don't see what stands around it."""
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(made["folder"] / "other.pdf") as read:
        links = [link for page in read.pages for link in page.get("/Annots", [])]
        led = {str(link.Contents): str(link.A.URI) for link in links}

    assert led["Behovsmelding for 2026"] == "https://example.no/salten/behovsmelding-2026.pdf"
    assert not any(words.startswith("http") for words in led)


def elements(node: Any, pikepdf: Any, kind: str = "") -> Iterator[Any]:
    """Yield the elements of a tagged PDF in *node*, those of a *kind* alone if one is named."""
    if "/S" in node and kind in ("", str(node.S)):
        yield node
    below = node.get("/K", [])
    for each in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(each, pikepdf.Dictionary):
            yield from elements(each, pikepdf, kind)


def kinds_of(node: Any, pikepdf: Any) -> Iterator[str]:
    """Yield the kind of each element of a tagged PDF, below *node*."""
    for each in elements(node, pikepdf):
        yield str(each.S)


@needs_office
def test_no_prompt_is_taken_for_an_answer(made: dict[str, Any]) -> None:
    """Nobody can write in a PDF; where nothing is answered, nothing is written."""
    from behovsmelding.repository.stripped import without_prompts
    from tests.support import templates as t

    document = made["documents"]["draft"].read_bytes()
    before, after = (t.unpacked(each) for each in (document, without_prompts(document)))

    assert b"showingPlcHdr" in before["word/document.xml"]
    assert b"showingPlcHdr" not in after["word/document.xml"]
    assert b"Kari Nordmann" in after["word/document.xml"]
    assert before.keys() == after.keys()
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"word/document.xml", "word/_rels/document.xml.rels"}


@needs_office
def test_a_render_makes_only_those_that_are_late(
    shell: Shell, made: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """LibreOffice is not even started where all are as they should be; --check tells the others."""
    folder = made["folder"]
    source = folder / "narvik.yaml"
    source.write_bytes(NARVIK.read_bytes())
    (folder / "sent.docx").rename(folder / "narvik.docx")
    (folder / "sent.pdf").rename(folder / "narvik.pdf")
    monkeypatch.setattr(pdf, "make", lambda *_: 1 / 0)
    try:
        assert shell("render", source, "--pdf").code == 0
        assert shell("render", source, "--pdf", "--check").code == 0
        (folder / "narvik.pdf").rename(folder / "sent.pdf")
        late = shell("render", source, "--pdf", "--check")
    finally:
        (folder / "narvik.docx").rename(folder / "sent.docx")

    assert (late.code, "narvik.pdf er ikke det som denne filen gir nå" in late.out) == (1, True)


def test_a_machine_without_libreoffice_is_told(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything is rendered."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(pdf, "_ELSEWHERE", ())

    told = shell("render", NARVIK, "-o", tmp_path / "ut", "--pdf")

    assert (told.code, "BM932" in told.err) == (2, True)
    assert not (tmp_path / "ut").exists()


FAKE = """#!{python}
import pathlib, sys
out = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
names = [pathlib.Path(each).stem for each in sys.argv if each.endswith(".docx")]
for name in names:
    {does}
"""


WHOLE = "(out / f'{name}.pdf').write_bytes(b'%PDF-1.6\\nstartxref\\n0\\n%%EOF')"


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
@pytest.mark.parametrize(
    ("does", "expected"),
    [
        ("pass", [False, False]),
        ("(out / f'{name}.pdf').write_bytes(b'%PDF-1.6 half')", [False, False]),
        (WHOLE, [True, True]),
        (f"len(names) == 1 and {WHOLE}", [True, True]),
    ],
    ids=["nothing", "half a file", "a file", "only alone"],
)
def test_what_it_says_is_not_believed(tmp_path: Path, does: str, expected: list[bool]) -> None:
    """It leaves with 0 whatever became of it; what failed in company is tried alone."""
    office = tmp_path / "soffice"
    office.write_text(FAKE.format(python=sys.executable, does=does), encoding="utf-8")
    office.chmod(office.stat().st_mode | stat.S_IXUSR)
    wanted = []
    for name in "ab":
        (tmp_path / f"{name}.docx").write_bytes(render(load(NARVIK)))
        wanted.append(Wanted(tmp_path / f"{name}.docx", tmp_path / f"{name}.pdf"))

    results = list(pdf.make(wanted, office, 2))

    assert [isinstance(each, Wanted) for each in results] == expected
    assert [each.pdf.exists() for each in wanted] == expected
    if expected[0]:
        assert pdf.is_made_from(wanted[0].pdf, wanted[0].document.read_bytes())


WAITS = "import os, signal; os.write(1, b'%d' % os.getpid()); os.close(1); signal.pause()"


def test_a_bundled_program_is_its_own_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has no Python beside it that a script could be run by."""
    ends = (sys.executable, "-c", "raise SystemExit(7)")
    usual = guard.guarded(*ends)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program, *bundled = guard.guarded(*ends)
    begun = str(Path(__file__).parents[2] / "editors" / "vscode" / "server.py")

    for command in (usual, [program, begun, *bundled]):
        with subprocess.Popen(command, stdin=subprocess.PIPE) as guarded:
            assert guarded.wait() == 7


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is waited for there like this")
def test_what_is_guarded_ends_when_nobody_waits_for_it() -> None:
    """Also when whoever waits is killed: the pipe closes all the same."""
    command = [sys.executable, str(guard.__file__), sys.executable, "-c", WAITS]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as guarded:
        assert guarded.stdout
        assert guarded.stdin
        guarded.stdout.read(1)
        guarded.stdin.close()
        code = guarded.wait()

    assert code == 256 - signal.SIGKILL or code == -signal.SIGKILL or code > 128
