"""LibreOffice, where it is installed: what it makes of a document."""

import shutil
import subprocess
from pathlib import Path

import pytest

_OFFICE = shutil.which("soffice")

needs_libreoffice = pytest.mark.skipif(_OFFICE is None, reason="LibreOffice is not installed")


def converted(document: bytes, kind: str, folder: Path) -> bytes:
    """Return *document* as LibreOffice saves it as a *kind*, in *folder* and a profile there."""
    (folder / "dokument.docx").write_bytes(document)
    made = folder / "laget"
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    where = ["--outdir", str(made), str(folder / "dokument.docx")]
    subprocess.run(
        [str(_OFFICE), profile, "--headless", "--convert-to", kind, *where],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return (made / f"dokument.{kind.partition(':')[0]}").read_bytes()
