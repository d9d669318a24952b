"""A tree of sources becomes a tree of documents, which is brought up to date and no more."""

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.support import templates as t
from tests.support.commands import EXAMPLES, NARVIK, Shell

OLD = NARVIK.read_text(encoding="utf-8")
NEW = (EXAMPLES / "narvik-2027.yaml").read_text(encoding="utf-8")


@pytest.fixture
def season(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two years, where one stands."""
    for year, text in (("2025", OLD), ("2027", NEW)):
        (tmp_path / year).mkdir()
        (tmp_path / year / "narvik.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def documents(folder: Path) -> dict[str, int]:
    """Return the documents in *folder*, with when each was written."""
    found = sorted(folder.rglob("*.docx"))
    return {each.relative_to(folder).as_posix(): each.stat().st_mtime_ns for each in found}


def aged(folder: Path) -> dict[str, int]:
    """Let every document in *folder* be an hour old, and return them."""
    for each in folder.rglob("*.docx"):
        os.utime(each, (1_000_000_000, 1_000_000_000))
    return documents(folder)


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (("2025", "2027"), ["2025/narvik.docx", "2027/narvik.docx"]),
        (("2025/narvik.yaml", "2027/narvik.yaml"), ["2025/narvik.docx", "2027/narvik.docx"]),
        ((".",), ["2025/narvik.docx", "2027/narvik.docx"]),
        (("2025",), ["narvik.docx"]),
        (("2027/../2025/narvik.yaml",), ["narvik.docx"]),
    ],
)
def test_documents_follow_the_tree_of_their_sources(
    shell: Shell, season: Path, paths: tuple[str, ...], expected: list[str]
) -> None:
    """Counted from what the paths have in common; one folder stays flat."""
    assert shell("render", *paths, "-o", "ut").code == 0
    assert list(documents(season / "ut")) == expected


def test_they_count_from_the_folder_of_the_configuration(shell: Shell, season: Path) -> None:
    """So that each document has one place, whatever a run is over; it may say where that is."""
    (season / "behovsmelding.toml").write_text('render.output = "ut"', encoding="utf-8")

    assert shell("render", "2025").code == 0
    assert list(documents(season / "ut")) == ["2025/narvik.docx"]
    assert shell("render", "2027/narvik.yaml", "-o", "annet").code == 0
    assert list(documents(season / "annet")) == ["2027/narvik.docx"]


def test_a_configuration_says_what_documents_are(shell: Shell, season: Path) -> None:
    """The command line before it."""
    (season / "behovsmelding.toml").write_text(
        "[render]\nuten-kontaktdata = true\noutput = 'ut'", encoding="utf-8"
    )
    shell("render", "2025")
    shell("render", "2027", "--kontaktdata")

    assert list(documents(season / "ut")) == [
        "2025/narvik-uten-kontaktdata.docx",
        "2027/narvik.docx",
    ]


def test_what_is_unchanged_is_not_touched_and_its_findings_are_told(
    shell: Shell, season: Path
) -> None:
    """Not even its time; the one that has changed is made again, and no other."""
    first = shell("render", ".", "-o", "ut")
    before = aged(season / "ut")
    again = shell("render", ".", "-o", "ut")
    untouched = documents(season / "ut")
    (season / "2027" / "narvik.yaml").write_text(NEW.replace("Kari", "Ida"), "utf-8")
    shell("render", ".", "-o", "ut")
    after = documents(season / "ut")

    assert again == first
    assert "BM415" in again.out
    assert untouched == before
    assert after["2025/narvik.docx"] == before["2025/narvik.docx"]
    assert after["2027/narvik.docx"] != before["2027/narvik.docx"]


def test_an_account_that_has_changed_changes_its_document(shell: Shell, season: Path) -> None:
    """No sum in a document gives an account away, and it is seen all the same."""
    source = season / "2027" / "narvik.yaml"
    lines = NEW.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "kontonummer:" in line)
    made = []
    for number in ("12345678903", "15032212341"):
        lines[at] = f"    kontonummer: {number}\n"
        source.write_text("".join(lines), encoding="utf-8")
        shell("render", "2027", "-o", "ut")
        made.append((season / "ut" / "narvik.docx").read_bytes())

    assert made[0] != made[1]


def test_check_tells_what_is_not_as_the_sources_give(shell: Shell, season: Path) -> None:
    """It writes nothing, and fails where a document is missing, late or changed."""
    missing = shell("render", ".", "-o", "ut", "--check", "--format", "concise")
    assert (missing.code, (season / "ut").exists()) == (1, False)
    assert missing.out.count("BM927") == 2
    shell("render", ".", "-o", "ut")
    assert shell("render", ".", "-o", "ut", "--check").code == 0

    document = season / "ut" / "2025" / "narvik.docx"
    parts = t.unpacked(document.read_bytes())
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"Narvik", b"Narvig", 1)
    document.write_bytes(t.packed(parts))
    before = document.read_bytes()
    told = json.loads(shell("render", ".", "-o", "ut", "--check", "--format", "json").out)

    assert [each["file"] for each in told["findings"] if each["code"] == "BM927"] == [
        "2025/narvik.yaml"
    ]
    assert document.read_bytes() == before


def test_prune_takes_away_what_has_no_source(shell: Shell, season: Path) -> None:
    """Only what is ours and unchanged, and only below what the paths map to."""
    for year, name in (("2025", "gammel"), ("2025", "skrevet-i"), ("2027", "annen")):
        shutil.copy(season / year / "narvik.yaml", season / year / f"{name}.yaml")
    (season / "2025" / "bort").mkdir()
    shutil.copy(NARVIK, season / "2025" / "bort" / "sist.yaml")
    shell("render", ".", "-o", "ut")
    shell("render", "2025", "2027", "-o", "ut", "--uten-kontaktdata")
    written = season / "ut" / "2025" / "skrevet-i.docx"
    parts = t.unpacked(written.read_bytes())
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"Narvik", b"Narvig", 1)
    written.write_bytes(t.packed(parts))
    (season / "ut" / "2025" / "notat.docx").write_bytes(b"ikke vaart")
    for each in ("2025/gammel", "2025/skrevet-i", "2025/bort/sist", "2027/annen"):
        (season / f"{each}.yaml").unlink()
    (season / "behovsmelding.toml").write_text("", encoding="utf-8")

    checked = shell("render", "2025", "-o", "ut", "--check", "--format", "concise")
    pruned = shell("render", "2025", "-o", "ut", "--prune", "--format", "concise")

    assert (checked.code, checked.out.count("BM928")) == (1, 5)
    assert (pruned.code, pruned.out.count("BM929")) == (0, 1)
    assert list(documents(season / "ut")) == [
        "2025/narvik-uten-kontaktdata.docx",
        "2025/narvik.docx",
        "2025/notat.docx",
        "2025/skrevet-i.docx",
        "2027/annen-uten-kontaktdata.docx",
        "2027/annen.docx",
        "2027/narvik-uten-kontaktdata.docx",
        "2027/narvik.docx",
    ]
    assert not (season / "ut" / "2025" / "bort").exists()


def test_prune_leaves_what_it_may_not_take(shell: Shell, season: Path) -> None:
    """What is open or write-protected stays, and is told; its work is done where it can be."""
    (season / "behovsmelding.toml").write_text("", encoding="utf-8")
    shell("render", ".", "-o", "ut")
    folder = season / "ut" / "2027"
    for each in ("gammel", "vernet", "åpen"):
        shutil.copy(folder / "narvik.docx", folder / f"{each}.docx")
    (folder / "vernet.docx").chmod(0o444)
    (folder / "~$åpen.docx").touch()

    pruned = shell("render", ".", "-o", "ut", "--prune")

    assert (pruned.code, "BM906" in pruned.err, "BM912" in pruned.err) == (2, True, True)
    assert sorted(each.name for each in folder.iterdir()) == [
        *("narvik.docx", "vernet.docx", "~$åpen.docx", "åpen.docx")
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a link takes rights there")
def test_prune_follows_no_link_out_of_the_tree(shell: Shell, season: Path) -> None:
    """Neither as a folder nor as a document; and what is called so and is no file is no matter."""
    (season / "behovsmelding.toml").write_text("", encoding="utf-8")
    shell("render", ".", "-o", "ut")
    kept = season / "arkiv"
    (season / "ut" / "2025").rename(kept)
    shutil.copy(kept / "narvik.docx", kept / "fjor.docx")
    (season / "ut" / "2025").symlink_to(kept)
    (season / "ut" / "2027" / "arkiv").symlink_to(kept)
    (season / "ut" / "2027" / "fjor.docx").symlink_to(kept / "fjor.docx")
    (season / "ut" / "2027" / "borte.docx").symlink_to(kept / "borte.docx")
    (season / "ut" / "2027" / "mappe.docx").mkdir()

    pruned = shell("render", "2025", "2027", "-o", "ut", "--prune")

    assert (pruned.code, pruned.err) == (0, "")
    assert list(documents(kept)) == ["fjor.docx", "narvik.docx"]
    assert (season / "ut" / "2027" / "fjor.docx").is_symlink()


def test_prune_keeps_what_a_source_with_errors_once_became(shell: Shell, season: Path) -> None:
    """It is there, and may be right again tomorrow; so is one that can't be read."""
    shell("render", ".", "-o", "ut")
    (season / "2025" / "narvik.yaml").write_text(OLD.replace("290 000", "-3"), encoding="utf-8")
    assert shell("render", ".", "-o", "ut", "--prune").code == 1
    (season / "2025" / "narvik.yaml").write_text("# ikke lenger", encoding="utf-8")
    assert shell("render", ".", "-o", "ut", "--prune").code == 0

    assert list(documents(season / "ut")) == ["2025/narvik.docx", "2027/narvik.docx"]


def test_prune_needs_a_folder_of_documents(shell: Shell, season: Path) -> None:
    """Beside the sources stands what people keep there."""
    told = shell("render", "2025", "--prune")

    assert (told.code, "Oppgi den med -o" in told.err) == (2, True)
    assert list(documents(season)) == []
