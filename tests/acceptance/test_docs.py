"""The guides: their commands are run, their tags resolve, their links and pictures are there."""

import os
import re
import shutil
import subprocess
import sys
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from behovsmelding.form import load_form
from tests.support import templates as t
from tests.support.commands import CHECKOUT, VEFSN, Shell
from tests.support.oracle import faults

DOCS = CHECKOUT / "docs"
PICTURES = DOCS / "bilder"
GUIDE = DOCS / "egen-mal.md"
TEXT = GUIDE.read_text(encoding="utf-8")
FORM = load_form("2025")
ORDNINGER = {key: key for key in ("Regional ordning", "Desentralisert ordning", "Kompetanseløftet")}
KINDS: dict[str, Callable[[str], str]] = {
    "ren tekst": lambda tag: t.paragraph(t.text_control(tag)),
    "rik tekst": t.rich_control,
    "avmerkingsboks": lambda tag: t.paragraph(t.tick(tag)),
    "rullegardinliste": lambda tag: t.paragraph(t.choice(tag, ORDNINGER, closed=True)),
    "gjentakende inndeling": lambda tag: t.repeated(tag, t.paragraph("x")),
}


def tables(*heads: str) -> Iterator[list[tuple[str, ...]]]:
    """Yield the rows of every table of the guide that begins with the columns *heads*."""
    for block in re.findall(r"(?:^\|.*\n)+", TEXT, re.MULTILINE):
        first, _line, *rows = (
            tuple(cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1])
            for line in block.splitlines()
        )
        if first[: len(heads)] == heads:
            yield [(row[0].strip("`"), *row[1:]) for row in rows]


IN_VIDEREFØRING = next(tables("Merke", "Kontroll", "Står i"))
TAGS, TAGS_IN_TILTAK = (each for each in tables("Merke", "Kontroll") if each != IN_VIDEREFØRING)
ALLOWED, REFUSED = list(tables("Kode"))


@pytest.mark.parametrize(("tag", "kind", "_what"), TAGS)
def test_the_tags_of_the_guide_resolve(tag: str, kind: str, _what: str) -> None:
    """Each on the control that the guide says."""
    assert t.codes(t.docx(KINDS[kind](tag))) == []


@pytest.mark.parametrize(("tag", "kind", "_what"), TAGS_IN_TILTAK)
def test_the_tags_within_a_tiltak_resolve(tag: str, kind: str, _what: str) -> None:
    """Relative to the repeating section round them."""
    assert t.codes(t.docx(t.repeated("tiltak", KINDS[kind](tag)))) == []


def test_the_tags_within_a_videreføring_resolve() -> None:
    """In the section that the guide says, one inside the other."""
    inner, outer = (
        "".join(
            KINDS[kind](tag)
            for tag, kind, where, _ in IN_VIDEREFØRING
            if (" i " in where) is is_inner
        )
        for is_inner in (True, False)
    )
    body = t.repeated("videreføring", outer + t.repeated("tiltak", inner))
    assert t.codes(t.docx(body)) == []


@pytest.mark.parametrize("code", [row[0] for row in ALLOWED])
def test_the_code_of_the_guide_is_allowed(code: str) -> None:
    """What it says may be written passes the check."""
    assert t.codes(t.docx(t.paragraph(code.replace(">", "&gt;")))) == []


def test_a_long_answer_in_a_loop_is_allowed() -> None:
    """`{{p v.fremdrift }}`, which the guide names in its text."""
    lines = ("{%p for v in videreføring %}", "{{p v.fremdrift }}", "{%p endfor %}")
    assert t.codes(t.docx("".join(map(t.paragraph, lines)))) == []
    assert lines[1] in TEXT


@pytest.mark.parametrize(("code", "finding"), [row[:2] for row in REFUSED])
def test_the_code_that_is_refused(code: str, finding: str) -> None:
    """For the reason that the guide gives, by its code."""
    loop = "x {% for v in videreføring %}" if "v." in code and "nanv" not in code else ""
    assert (
        t.codes(t.docx(t.paragraph(loop + code + ("{% endfor %}" if loop else ""))))[0] == finding
    )


def test_every_code_the_guide_names_exists() -> None:
    """And is explained on the page that it refers to."""
    explained = (DOCS / "findings.md").read_text(encoding="utf-8")
    missing = {code for code in re.findall(r"BM\d{3}", TEXT) if f"### {code} " not in explained}
    assert missing == set()


def test_the_fields_the_guide_names_exist() -> None:
    """`gjelder` and `ordninger` are what was written, and the others what follows from it."""
    assert {"gjelder", "ordninger"} <= set(FORM.felt)


def broken(form: bytes) -> bytes:
    """Return the county's form with the three faults that the guide shows."""
    parts = t.unpacked(form)
    text = parts["word/document.xml"].decode()
    for right, wrong in (
        ('w:tag w:val="eier.navn"', 'w:tag w:val="eier.nanv"'),
        ('w:tag w:val="gjelder_ordninger=regional"', 'w:tag w:val="gjelder_ordninger=regionalt"'),
        ("{{ v.eier|kr }}", "{{ v.eier + v.uh }}"),
    ):
        assert right in text
        text = text.replace(right, wrong)
    return t.packed({**parts, "word/document.xml": text})


def typed_in(document: Path) -> None:
    """Type another contact person in *document*, as somebody would in Word."""
    parts = t.unpacked(document.read_bytes())
    text = parts["word/document.xml"].decode()
    assert "Per Eksempel" in text
    document.write_bytes(t.packed({**parts, "word/document.xml": text.replace("Per ", "Ida ")}))


def test_the_commands_of_the_guide(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run in its order, each prints what stands below it; «…» stands for any lines."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(PICTURES / "fylkesskjema.docx", tmp_path)
    shutil.copy(VEFSN, tmp_path)
    form = (tmp_path / "fylkesskjema.docx").read_bytes()
    (tmp_path / "feil.docx").write_bytes(broken(form))

    blocks = re.findall(r"```sh\n(.*?)```(?:\n\n```text\n(.*?)```)?", TEXT, re.DOTALL)
    assert len(blocks) == 5
    for command, expected in blocks:
        if "BM911" in expected:
            typed_in(tmp_path / "vefsn-2025.docx")
        told = shell(*command.split()[1:])
        pattern = re.escape(expected).replace(re.escape("…\n"), "(?:.*\n)*")
        assert expected == "" or re.fullmatch(pattern, told.err + told.out), told.err + told.out
        assert told.code == (1 if "feil.docx" in command else 2 if "BM911" in expected else 0)


def test_the_other_commands_of_the_guide(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that stand in its text."""
    monkeypatch.chdir(tmp_path)
    for command in ("template new 2025 -o mal.docx", "explain BM812"):
        assert f"`behovsmelding {command}`" in TEXT
        assert shell(*command.split()).code == 0


def test_the_form_of_the_guide_is_a_word_document() -> None:
    """The county's form of the pictures would open in Word."""
    assert faults((PICTURES / "fylkesskjema.docx").read_bytes()) == []


def test_without_libreoffice_the_pictures_are_left_alone(tmp_path: Path) -> None:
    """And the script says in plain words what is missing."""
    path = os.pathsep.join((str(CHECKOUT / "src"), str(CHECKOUT)))
    ended = subprocess.run(
        [sys.executable, str(PICTURES / "make.py")],
        env={**os.environ, "PATH": str(tmp_path), "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stdout.startswith("The pictures were not made: LibreOffice was not found.")


PAGES = [CHECKOUT / "README.md", CHECKOUT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(CHECKOUT)))
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    """Links and pictures, also those written as HTML."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'(?:src|href)="([^"]+)"', text)
    local = [each.partition("#")[0] for each in targets if not each.startswith(("http", "#"))]
    missing = [each for each in local if not (page.parent / urllib.parse.unquote(each)).exists()]
    assert missing == []


def test_every_page_stands_in_the_index() -> None:
    """docs/README.md names all of them."""
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    pages = [str(page.relative_to(DOCS).as_posix()) for page in DOCS.rglob("*.md")]
    assert [page for page in pages if f"]({page})" not in index and page != "README.md"] == []


def test_pictures_are_small_and_in_use() -> None:
    """At most 100 kB each, shown somewhere, with words for those who do not see them."""
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    described = re.findall(r"!\[([^\]]{40,})\]\((?:docs/)?bilder/([^)]+)\)", text)
    described += re.findall(r'alt="([^"]{40,})"[^>]*src="docs/bilder/([^"]+)"', text)
    pictures = {each.name for each in PICTURES.glob("*.png")}
    assert {name for _alt, name in described} == pictures
    assert max(each.stat().st_size for each in PICTURES.glob("*.png")) <= 100_000
