"""`render --jobs N`: several processes, and nobody can tell from what comes out."""

import gc
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from behovsmelding.api import template_for
from behovsmelding.cli.job import Done, Job
from behovsmelding.model.felles import Målform
from behovsmelding.reading.examine import examine
from behovsmelding.repository.walk import File
from tests.support.commands import NARVIK, Result, Shell

GOOD = NARVIK.read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files good and bad, one that can't be read, and a document that somebody typed in."""
    for number in range(12):
        text = GOOD if number % 3 else GOOD.replace("290 000", f"{number + 1}.000")
        (tmp_path / f"{number:02}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "borte.yaml").symlink_to("ingenting")
    (tmp_path / "07.docx").write_bytes(b"noe annet")
    return tmp_path


def rendered(shell: Shell, folder: Path, *options: object) -> tuple[Result, dict[str, bytes]]:
    """Render *folder*, and take away the documents it made."""
    result = shell("render", folder, *options)
    documents = {path.name: path.read_bytes() for path in sorted(folder.glob("*.docx"))}
    for name in documents.keys() - {"07.docx"}:
        (folder / name).unlink()
    return result, documents


@pytest.mark.parametrize("options", [("--format", "concise"), ("--uten-kontaktdata",)])
def test_it_makes_what_one_process_makes(
    shell: Shell, folder: Path, options: tuple[object, ...]
) -> None:
    """The same documents, the same findings in the same order, and the same exit code."""
    alone = rendered(shell, folder, *options)
    together = rendered(shell, folder, *options, "--jobs", 2)

    assert together == alone
    assert together[0].code == 2
    assert len(together[1]) >= 8


def test_a_template_that_cannot_be_used_ends_the_run(shell: Shell, folder: Path) -> None:
    """Its faults are told once, as by one process, and no document is made."""
    template = folder / "mal"
    template.write_bytes(b"ingen mal")

    alone, none = rendered(shell, folder, "--template", template, "--force")
    together, neither = rendered(shell, folder, "--template", template, "--force", "--jobs", 2)

    assert (together.code, together.out, together.err) == (2, alone.out, alone.err)
    assert none.keys() == neither.keys() == {"07.docx"}


@pytest.mark.parametrize("jobs", ["0", "-1", "to"])
def test_fewer_than_one_is_a_usage_error(shell: Shell, jobs: str) -> None:
    """There must be somebody to do the work."""
    assert shell("render", NARVIK, "--jobs", jobs).code == 2


def test_a_template_of_ours_travels() -> None:
    """A compiled template renders the same where it arrives."""
    report = examine(NARVIK.read_bytes())
    assert report.form is not None
    template = template_for(report.form, Målform.NB)
    arrived = pickle.loads(pickle.dumps(template))  # noqa: S301 - our own

    assert arrived.render(report.melding) == template.render(report.melding)


def test_a_long_run_does_not_hold_what_it_read(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many files there are, no more of them than there is room for are held."""
    monkeypatch.setattr("behovsmelding.cli.render._HELD", 20 * len(GOOD.encode()))
    for number in range(60):
        (tmp_path / f"{number:02}.yaml").write_text(GOOD, encoding="utf-8")
    held: list[int] = []
    given: list[File] = []
    did = Job.do

    def counting(job: Job, file: File) -> Done:
        # To look at all there is in memory takes long, and the first time says it.
        if not given:
            held.append(sum(each.data is not None for each in _files(tmp_path)))
        given.append(file)
        return did(job, file)

    monkeypatch.setattr(Job, "do", counting)

    assert shell("render", tmp_path, "--check").code == 1
    assert (len(given), held) == (60, [20])


def _files(folder: Path) -> Iterator[File]:
    """Yield the files in *folder* that a run holds."""
    found = (each for each in gc.get_objects() if isinstance(each, File))
    return (each for each in found if each.path.parent == folder)
