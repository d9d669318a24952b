"""What a reader of the printed page sees: LibreOffice shows what was written."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from behovsmelding import load, render
from tests.support.commands import EXAMPLES
from tests.support.lines import document_lines

OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025", "salten-2027"])
def test_every_word_stands_on_the_page(name: str, tmp_path: Path) -> None:
    """Opened and saved as text by LibreOffice, a document still has all its words."""
    document = render(load(EXAMPLES / f"{name}.yaml"))
    (tmp_path / "dokument.docx").write_bytes(document)

    subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}",
            "--headless",
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
            str(tmp_path),
            str(tmp_path / "dokument.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )

    shown = set(_words((tmp_path / "dokument.txt").read_text(encoding="utf-8-sig")))
    written = _words("\n".join(document_lines(document)))
    assert [word for word in written if word not in shown] == []


def _words(text: str) -> list[str]:
    """Split *text* into its words, without signs: LibreOffice glues list marks to some."""
    return re.findall(r"\w+", text)
