"""`behovsmelding render`: whole documents under their final names, or none."""

import errno
import io
from pathlib import Path
from shutil import copy
from typing import Any
from zipfile import ZipFile

import pytest

from tests.support.commands import NARVIK, VEFSN, Shell

GOOD = NARVIK.read_text(encoding="utf-8")
WRONG = GOOD.replace("290 000", "500.000", 1)


@pytest.fixture
def narvik(tmp_path: Path) -> Path:
    """A copy of the Narvik example that may be written beside."""
    path = tmp_path / "narvik.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def is_document(path: Path) -> bool:
    """Tell whether *path* opens as a Word document."""
    with ZipFile(path) as package:
        return "word/document.xml" in package.namelist() and package.testzip() is None


def left_over(folder: Path) -> list[str]:
    """Name what lies in *folder* beside YAML files."""
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".yaml")


def test_the_document_lies_beside_the_yaml(shell: Shell, narvik: Path) -> None:
    """Without -o the document gets the file's name, beside it."""
    assert shell("render", narvik).code == 0
    assert is_document(narvik.with_suffix(".docx"))
    assert left_over(narvik.parent) == ["narvik.docx"]


def test_a_folder_for_documents_is_made(shell: Shell, narvik: Path, tmp_path: Path) -> None:
    """With -o the documents go to that folder, which is made when it isn't there."""
    # In one folder: where files are of several, their documents are too.
    vefsn = copy(VEFSN, narvik.parent)
    shell("render", narvik, vefsn, "-o", tmp_path / "ut" / "2025")

    assert left_over(tmp_path / "ut" / "2025") == ["narvik.docx", "vefsn-2025.docx"]


def test_errors_stop_that_document_and_no_other(shell: Shell, tmp_path: Path) -> None:
    """A file with errors gets no document; the next one does."""
    wrong = tmp_path / "a.yaml"
    wrong.write_text(WRONG, encoding="utf-8")
    good = tmp_path / "b.yaml"
    good.write_text(GOOD, encoding="utf-8")

    result = shell("render", wrong, good)

    assert result.code == 1
    assert left_over(tmp_path) == ["b.docx"]


def test_an_old_document_outlives_an_error(shell: Shell, narvik: Path) -> None:
    """What was rendered before stays when the file has got an error since."""
    shell("render", narvik)
    before = narvik.with_suffix(".docx").read_bytes()
    narvik.write_text(WRONG, encoding="utf-8")

    shell("render", narvik)

    assert narvik.with_suffix(".docx").read_bytes() == before


def test_two_files_for_one_document_are_refused(shell: Shell, tmp_path: Path) -> None:
    """Before anything is written, two inputs for one output are a usage error."""
    (tmp_path / "a").mkdir()
    for name in ("narvik.yaml", "narvik.yml"):
        (tmp_path / "a" / name).write_text(GOOD, encoding="utf-8")

    result = shell("render", tmp_path / "a", "-o", tmp_path / "ut")

    assert result.code == 2
    assert "ville begge blitt til" in result.err
    assert not (tmp_path / "ut").exists()


def test_a_file_in_place_of_the_folder(shell: Shell, narvik: Path, tmp_path: Path) -> None:
    """An output folder that is a file is said so in a sentence."""
    (tmp_path / "ut").write_text("opptatt", encoding="utf-8")

    result = shell("render", narvik, "-o", tmp_path / "ut")

    assert result.code == 2
    assert "er ikke en mappe" in result.err


def test_a_write_protected_document_stays(shell: Shell, narvik: Path) -> None:
    """A document that is write-protected is not written over."""
    document = narvik.with_suffix(".docx")
    document.write_bytes(b"urort")
    document.chmod(0o444)

    result = shell("render", narvik, "--force")

    assert result.code == 2
    assert "Får ikke lov til å skrive" in result.err
    assert document.read_bytes() == b"urort"


@pytest.mark.parametrize("lock", ["~$rvik.docx", ".~lock.narvik.docx#"])
def test_a_document_open_elsewhere_stays(shell: Shell, narvik: Path, lock: str) -> None:
    """The lock files of Word and LibreOffice say that somebody is at work in the document."""
    narvik.with_name(lock).write_text("", encoding="utf-8")

    result = shell("render", narvik)

    assert result.code == 2
    assert "er åpent i et annet program" in result.err
    assert left_over(narvik.parent) == [lock]


def failing(error: BaseException) -> Any:
    """Make a function that raises *error* whatever it is called with."""

    def fail(*_args: object, **_options: object) -> None:
        raise error

    return fail


def test_replace_refused_as_on_windows(
    shell: Shell, narvik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace a file that is open; it says so and leaves nothing behind."""
    monkeypatch.setattr(Path, "replace", failing(PermissionError(errno.EACCES, "in use")))

    result = shell("render", narvik)

    assert result.code == 2
    assert "Lukk dokumentet" in result.err
    assert left_over(narvik.parent) == []


def test_a_full_disk(shell: Shell, narvik: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is said so, and no part of a document is left."""
    monkeypatch.setattr(Path, "replace", failing(OSError(errno.ENOSPC, "No space left on device")))

    result = shell("render", narvik)

    assert result.code == 2
    assert "ikke plass på disken" in result.err
    assert left_over(narvik.parent) == []


def test_ctrl_c_in_the_middle(shell: Shell, narvik: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while a document is written leaves the old one as it was."""
    document = narvik.with_suffix(".docx")
    document.write_bytes(b"det gamle")
    monkeypatch.setattr(Path, "replace", failing(KeyboardInterrupt()))

    result = shell("render", narvik, "--force")

    assert result.code == 130
    assert "Avbrutt" in result.err
    assert document.read_bytes() == b"det gamle"
    assert left_over(narvik.parent) == ["narvik.docx"]


def test_standard_input_becomes_a_document(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`render - -o DIR` writes `behovsmelding.docx`."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(GOOD.encode())))

    shell("render", "-", "-o", tmp_path)

    assert is_document(tmp_path / "behovsmelding.docx")


def test_the_other_målform(shell: Shell, narvik: Path) -> None:
    """`--målform nn` prints a bokmål document's form in nynorsk and leaves its text alone."""
    shell("render", narvik, "--målform", "nn")

    with ZipFile(narvik.with_suffix(".docx")) as package:
        text = package.read("word/document.xml").decode()
    assert "Behovsmeldinga gjeld" in text
    assert "Nettverkene har høy prioritet av deltakerne" in text


def test_a_document_somebody_typed_in_stays(shell: Shell, narvik: Path) -> None:
    """What a UH contact typed in the document is not lost to a second rendering."""
    document = narvik.with_suffix(".docx")
    shell("render", narvik)
    typed(document, "Nord universitet", "Nord universitet, Bodø")
    before = document.read_bytes()

    result = shell("render", narvik)

    assert result.code == 2
    changed = "(Universitet/Høgskole: «Nord universitet» → «Nord universitet, Bodø»"
    assert f"er endret siden det ble laget {changed}" in result.err
    assert document.read_bytes() == before
    assert shell("render", narvik, "--force").code == 0


def test_an_untouched_document_is_rendered_over(shell: Shell, narvik: Path) -> None:
    """A document that is as it was rendered gives way to the next one."""
    shell("render", narvik)
    narvik.write_text(GOOD.replace("Rådgiver Oppvekst", "Leder"), encoding="utf-8")

    assert shell("render", narvik).code == 0


def test_somebody_elses_document_stays(shell: Shell, narvik: Path) -> None:
    """A file of that name which we didn't make is not written over."""
    narvik.with_suffix(".docx").write_bytes(b"noe annet")

    assert shell("render", narvik).code == 2
    assert narvik.with_suffix(".docx").read_bytes() == b"noe annet"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "<w:body>",
            "<w:body><w:p><w:r><w:t>Hei</w:t></w:r></w:p>",
            "word/document.xml, avsnitt 1: «Hei»",
        ),
        (
            "<w:r><w:t>Narvik kommune<",
            "<w:r><w:rPr><w:strike/></w:rPr><w:t>Narvik kommune<",
            "hvem behovsmeldingen kommer fra, Eier",
        ),
        ("<w:pgMar ", '<w:pgMar w:x="1" ', "noe utenfor svarfeltene, word/document.xml"),
    ],
    ids=["a paragraph", "the look of an answer", "the page"],
)
def test_what_was_changed_is_told_by_its_place(
    shell: Shell, narvik: Path, old: str, new: str, told: str
) -> None:
    """In a document that says what the YAML does, and also when the YAML has changed since."""
    document = narvik.with_suffix(".docx")
    shell("render", narvik)
    typed(document, old, new)

    results = [shell("render", narvik)]
    narvik.write_text(GOOD.replace("Rådgiver Oppvekst", "Leder"), encoding="utf-8")
    results.append(shell("render", narvik))

    assert [result.code for result in results] == [2, 2]
    assert all(f"({told})" in result.err for result in results)


def test_verify_reads_every_answer_back(shell: Shell, narvik: Path) -> None:
    """With --verify a document is compared with the model before it is written."""
    assert shell("render", "--verify", narvik).code == 0


def test_an_own_template(shell: Shell, narvik: Path, tmp_path: Path) -> None:
    """A template that `template new` made, and Word may have changed, takes the place of ours."""
    shell("template", "new", "2025", "-o", tmp_path / "mal.docx")

    assert shell("template", "check", tmp_path / "mal.docx", "--year", "2025").code == 0
    assert shell("render", narvik, "--template", tmp_path / "mal.docx").code == 0


def test_a_template_that_asks_for_what_is_not_there(
    shell: Shell, narvik: Path, tmp_path: Path
) -> None:
    """A template with a wrong name is refused, with the place and the nearest name."""
    template = tmp_path / "mal.docx"
    shell("template", "new", "2025", "-o", template)
    typed(template, 'w:val="eier.navn"', 'w:val="eier.namn"')

    for result in (
        shell("template", "check", template, "--year", "2025"),
        shell("render", narvik, "--template", template),
    ):
        assert result.code > 0
        assert "«namn», som skjemaet ikke har" in result.err
        assert "Mente du" in result.err
    assert left_over(tmp_path) == ["mal.docx"]


def typed(document: Path, old: str, new: str) -> None:
    """Change *old* to *new* in the text of *document*, as somebody would in Word."""
    with ZipFile(document) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    assert old.encode() in parts["word/document.xml"]
    parts["word/document.xml"] = parts["word/document.xml"].replace(old.encode(), new.encode())
    with ZipFile(document, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
