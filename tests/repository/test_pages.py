"""The page of each document, which `render --html` makes beside it."""

import os
from pathlib import Path

import pytest

import behovsmelding
from behovsmelding.repository import pages
from tests.support.commands import EXAMPLES, Shell
from tests.support.pages import parsed, said_at

NARVIK = (EXAMPLES / "narvik-2027.yaml").read_text(encoding="utf-8")
COUNTY = EXAMPLES / "vestland-variant"


@pytest.fixture(name="folder")
def a_season(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two files in a tree."""
    for name in ("a/narvik", "b/salten"):
        file = tmp_path / f"{name}.yaml"
        file.parent.mkdir()
        file.write_bytes((EXAMPLES / f"{file.stem}-2027.yaml").read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def made(folder: Path) -> list[str]:
    """Return the pages in *folder*."""
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*.html"))


def test_a_page_stands_beside_each_document(shell: Shell, folder: Path) -> None:
    """In the same tree, and as `render_html` makes it."""
    told = shell("render", ".", "-o", "ut", "--html")

    assert (told.code, made(folder)) == (0, ["ut/a/narvik.html", "ut/b/salten.html"])
    melding = behovsmelding.load("a/narvik.yaml")
    assert Path("ut/a/narvik.html").read_bytes() == behovsmelding.render_html(melding)
    assert Path("ut/a/narvik.docx").exists()


def test_the_configuration_may_ask_for_it(shell: Shell, folder: Path) -> None:
    """And the line may say no; what is published has its name for it."""
    toml = '[render]\noutput = "ut"\nhtml = true\nuten-kontaktdata = true\n'
    Path("behovsmelding.toml").write_text(toml, encoding="utf-8")

    assert shell("render", "a", "--no-html").code == 0
    assert made(folder) == []
    assert shell("render", "a").code == 0
    (page,) = made(folder)
    assert page == "ut/a/narvik-uten-kontaktdata.html"
    assert said_at(parsed(Path(page).read_bytes()))["eiere[0].kontaktperson.navn"] == ["Utelatt"]


def test_where_one_is_is_a_folder(shell: Shell, folder: Path) -> None:
    """As any other, though its name has no letters."""
    told = shell("render", "a/narvik.yaml", "-o", ".", "--html")

    assert (told.code, made(folder)) == (0, ["narvik.html"])


def test_a_page_may_be_asked_for_alone(shell: Shell, folder: Path) -> None:
    """By its name; then nothing else is made, whatever the configuration says."""
    Path("behovsmelding.toml").write_text("[render]\npdf = true\n", encoding="utf-8")
    told = shell("render", "a/narvik.yaml", "-o", "min.html")

    assert (told.code, made(folder), [*folder.rglob("*.docx")]) == (0, ["min.html"], [])
    melding = behovsmelding.load("a/narvik.yaml")
    assert Path("min.html").read_bytes() == behovsmelding.render_html(melding)


@pytest.mark.usefixtures("folder")
def test_a_page_alone_is_late_as_a_document_is(shell: Shell) -> None:
    """`--check` tells of it, and says nothing where it is as it should be."""
    late = shell("render", "a/narvik.yaml", "-o", "min.html", "--check")
    shell("render", "a/narvik.yaml", "-o", "min.html")
    good = shell("render", "a/narvik.yaml", "-o", "min.html", "--check")

    assert (late.code, good.code) == (1, 0)
    assert "BM927" in late.out + late.err


@pytest.mark.parametrize("option", ["--pdf", "--verify"])
def test_what_takes_a_document_is_refused_for_a_page_alone(
    shell: Shell, folder: Path, option: str
) -> None:
    """Rather than passed over."""
    told = shell("render", "a/narvik.yaml", "-o", "min.html", option)

    assert (told.code, made(folder)) == (2, [])
    assert "Word-dokument" in told.err


def test_a_page_that_is_as_it_should_be_is_left_alone(shell: Shell, folder: Path) -> None:
    """`--check` says which is not, and writes nothing."""
    shell("render", "a", "-o", "ut", "--html")
    page = folder / "ut" / "narvik.html"
    os.utime(page, (1_000_000_000, 1_000_000_000))
    again = shell("render", "a", "-o", "ut", "--html")
    good = shell("render", "a", "-o", "ut", "--html", "--check")
    page.write_text("en annen", encoding="utf-8")
    late = shell("render", "a", "-o", "ut", "--html", "--check")

    assert (again.code, good.code, late.code) == (0, 0, 1)
    assert "narvik.html er ikke det som denne filen gir nå" in late.out
    assert page.read_text(encoding="utf-8") == "en annen"


def test_a_page_without_a_source_goes_with_its_document(shell: Shell, folder: Path) -> None:
    """If it is ours: another's of the same name stays."""
    shell("render", ".", "-o", "ut", "--html")
    (folder / "a" / "narvik.yaml").unlink()
    (folder / "b" / "salten.yaml").unlink()
    (folder / "b" / "ny.yaml").write_text(NARVIK, encoding="utf-8")
    (folder / "ut" / "b" / "salten.html").write_text("<p>noe annet</p>", encoding="utf-8")
    shell("render", ".", "-o", "ut", "--html", "--prune")

    assert made(folder) == ["ut/b/ny.html", "ut/b/salten.html"]


def test_it_takes_the_place_of_no_folder(shell: Shell, folder: Path) -> None:
    """What is in the way is told, as for a document."""
    (folder / "a" / "narvik.html").mkdir()
    told = shell("render", "a", "--html")

    assert told.code == 2
    assert "BM918" in told.err


def test_a_county_s_own_form_has_its_page(shell: Shell, tmp_path: Path) -> None:
    """With the questions of its own."""
    forms = COUNTY / "skjema"
    told = shell(
        "render", COUNTY / "hardanger-2027.yaml", "-o", tmp_path, "--html", "--forms", forms
    )

    assert told.code == 0
    said = said_at(parsed((tmp_path / "hardanger-2027.html").read_bytes()))
    assert any("tillegg" in place for place in said)


def test_whose_a_page_is_stands_in_it(tmp_path: Path) -> None:
    """One that is not there is nobody's."""
    page = tmp_path / "s.html"
    assert not pages.is_ours(page)
    page.write_bytes(behovsmelding.render_html(behovsmelding.load(EXAMPLES / "salten-2027.yaml")))
    assert pages.is_ours(page)


def test_an_answer_that_a_county_s_page_has_no_place_for_is_told(
    shell: Shell, tmp_path: Path
) -> None:
    """Once, also where its Word template has none either."""
    (tmp_path / "egne.yaml").write_text(
        "skjema: egne\nbygger_på: 2027\noppsett:\n  - linje: [kompetansenettverk]\n",
        encoding="utf-8",
    )
    text = NARVIK.replace("skjema: 2027", "skjema: egne", 1)
    (tmp_path / "n.yaml").write_text(text, encoding="utf-8")
    words = ("render", tmp_path / "n.yaml", "--forms", tmp_path, "--format", "concise")
    document, both = shell(*words), shell(*words, "--html")

    assert (document.code, both.code) == (0, 0)
    assert document.out.count("BM925") > 20
    assert both.out == document.out
