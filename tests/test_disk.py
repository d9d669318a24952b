"""A document that the library puts in its place is as safe as one of the command."""

import os
from pathlib import Path

import pytest

from behovsmelding import Behovsmelding, FileTrouble, load, render
from tests.support import templates as t
from tests.support.commands import VEFSN


@pytest.fixture(name="melding", scope="module")
def a_behovsmelding() -> Behovsmelding:
    """Read one to render."""
    return load(VEFSN)


def typed_in(document: Path) -> bytes:
    """Type another name in *document*, as somebody would in Word; return what it is then."""
    parts = t.unpacked(document.read_bytes())
    text = parts["word/document.xml"].decode()
    assert "Anne Eksempel" in text
    changed = t.packed({**parts, "word/document.xml": text.replace("Anne ", "Ida ")})
    document.write_bytes(changed)
    return changed


def test_a_document_is_put_in_its_place(melding: Behovsmelding, tmp_path: Path) -> None:
    """In a folder that is made, and again where it was; what is returned is what was written."""
    path = tmp_path / "ut" / "vefsn.docx"

    assert render(melding, to=path) == path.read_bytes() == render(melding)
    assert render(melding, to=str(path), målform="nn") == path.read_bytes() != render(melding)


def test_what_somebody_typed_is_not_written_over(melding: Behovsmelding, tmp_path: Path) -> None:
    """It says where they typed it, and goes only by force."""
    path = tmp_path / "vefsn.docx"
    render(melding, to=path)
    changed = typed_in(path)

    with pytest.raises(FileTrouble, match="BM911") as raised:
        render(melding, to=path)
    assert "Eier › Kontaktpersoner › Navn" in raised.value.finding.sentence()
    assert path.read_bytes() == changed
    assert render(melding, to=path, force=True) == path.read_bytes() != changed


def test_what_was_typed_is_said_as_the_form_says_it(melding: Behovsmelding, tmp_path: Path) -> None:
    """An answer with what it was and is; what says who a person is, only by its name."""
    path = tmp_path / "vefsn.docx"
    render(melding, to=path)
    parts = t.unpacked(typed_in(path))
    text = parts["word/document.xml"].decode()
    changed = text.replace("Inkluderende praksis –", "Utvidet praksis –")
    path.write_bytes(t.packed({**parts, "word/document.xml": changed}))

    with pytest.raises(FileTrouble, match="BM911") as raised:
        render(melding, to=path)
    sentence = raised.value.finding.sentence()
    assert "Tiltak 1 › Navn på tiltak: «Inkluderende praksis –" in sentence
    assert "→ «Utvidet praksis" in sentence
    assert "Anne" not in sentence
    assert "Ida" not in sentence


@pytest.mark.parametrize(
    ("there", "code"),
    [
        (lambda path: path.write_bytes(b"noe annet"), "BM909"),
        (lambda path: path.mkdir(), "BM918"),
        (lambda path: path.with_name("~$vefsn.docx").touch(), "BM912"),
        (os.mkfifo, "BM919"),
        (lambda path: path.symlink_to("annen.docx"), "BM919"),
    ],
)
def test_what_is_in_the_way_is_told(
    melding: Behovsmelding, tmp_path: Path, there: object, code: str
) -> None:
    """A file of another kind, a folder, a document that is open in Word, a pipe."""
    path = tmp_path / "vefsn.docx"
    there(path)  # type: ignore[operator]

    with pytest.raises(FileTrouble, match=code) as raised:
        render(melding, to=path)
    assert raised.value.finding.sentence("nb")


def test_an_empty_file_is_in_nobodys_way(melding: Behovsmelding, tmp_path: Path) -> None:
    """It is what is left where the machine lost its power, and a document takes its place."""
    path = tmp_path / "vefsn.docx"
    path.touch()

    document = render(melding, to=path)

    assert path.read_bytes() == document


def test_half_a_document_is_never_there(
    melding: Behovsmelding, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk leaves what stood there before."""
    path = tmp_path / "vefsn.docx"
    before = render(melding, to=path)

    def full(_file: int) -> None:
        raise OSError("full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileTrouble, match="BM908"):
        render(melding, to=path, målform="nn")
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [before]
