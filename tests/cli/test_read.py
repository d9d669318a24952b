"""`behovsmelding read`: a form that was filled in Word, into YAML."""

from pathlib import Path

import pytest

from behovsmelding import load, render, to_dict
from tests.intake.ours.test_read import edited
from tests.support.commands import Shell

EXAMPLE = Path(__file__).parents[2] / "examples" / "narvik-2027.yaml"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """Put a document of an example in a folder."""
    path = tmp_path / "narvik.docx"
    path.write_bytes(render(load(EXAMPLE)))
    return path


def test_a_document_becomes_a_file(shell: Shell, document: Path) -> None:
    """It says what the document says, its first line leads editors to the rules, and it is told."""
    target = document.with_name("ny.yaml")
    done = shell("read", document, "-o", target)
    assert done.code == 0
    assert to_dict(load(target)) == to_dict(load(EXAMPLE))
    first = target.read_text(encoding="utf-8").split("\n")[0]
    assert (target.parent / first.partition("$schema=")[2]).is_file()
    assert " svar." in done.err
    assert f"behovsmelding check {target}" in done.err


def test_without_a_target_it_is_printed(shell: Shell, document: Path) -> None:
    """The report is on standard error, so that the YAML can be piped."""
    done = shell("read", document)
    assert done.code == 0
    assert done.out.startswith("skjema: 2027\n")


def test_what_is_left_is_told_and_is_exit_1(shell: Shell, document: Path) -> None:
    """Words outside the fields are in no answer; the report may be written to a file."""
    more = "<w:p><w:r><w:t>Husk vedlegget!</w:t></w:r></w:p></w:body>"
    document.write_bytes(edited(document.read_bytes(), lambda xml: xml.replace("</w:body>", more)))
    report = document.with_name("rapport.txt")
    done = shell("read", document, "--report", report)
    assert done.code == 1
    assert "Husk vedlegget!" in report.read_text(encoding="utf-8")


def test_a_file_is_not_written_over(shell: Shell, document: Path) -> None:
    """But with --force."""
    target = document.with_name("ny.yaml")
    target.write_text("mitt", encoding="utf-8")
    assert shell("read", document, "-o", target).code == 2
    assert target.read_text(encoding="utf-8") == "mitt"
    assert shell("read", document, "-o", target, "--force").code == 0


def test_what_is_no_word_document_is_trouble(shell: Shell, tmp_path: Path) -> None:
    """As is one that does not say which form it is."""
    other = tmp_path / "brev.docx"
    other.write_bytes(b"PK nei")
    assert shell("read", other).code == 2
    assert shell("read", tmp_path / "borte.docx").code == 2


def test_an_answer_that_is_only_likely_is_marked(shell: Shell, document: Path) -> None:
    """In the YAML by a comment above it; --strict leaves it out."""
    import re

    control = re.compile(
        r'<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*w:val="kompetansenettverk"(?:(?!</w:sdtPr>).)*'
        r"</w:sdtPr><w:sdtContent>(.*?)</w:sdtContent></w:sdt>"
    )
    document.write_bytes(
        edited(document.read_bytes(), lambda xml: control.sub(r"\1", xml, count=1))
    )
    done = shell("read", document)
    assert done.code == 1
    assert "# les: trolig\nkompetansenettverk: Narvik\n" in done.out
    assert "kompetansenettverk" not in shell("read", document, "--strict").out
