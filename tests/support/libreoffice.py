"""LibreOffice, where it is installed: what it makes of a document."""

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

_KEPT = Path(__file__).parents[2] / "build" / "libreoffice"
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


def kept(document: bytes, kind: str) -> bytes:
    """Return *document* as LibreOffice saves it as a *kind*, kept for whoever asks next.

    Both workers of a test run want the same ones, and each takes seconds. Another LibreOffice
    than the one that made it makes it anew.
    """
    office = Path(str(_OFFICE)).resolve()
    made_from = f"{kind} {office} {office.stat().st_mtime_ns} ".encode() + document
    saved = _KEPT / hashlib.sha256(made_from).hexdigest()
    if not saved.exists():
        _KEPT.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=_KEPT) as folder:
            new = Path(folder) / "ny"
            new.write_bytes(converted(document, kind, Path(folder)))
            new.replace(saved)
    return saved.read_bytes()
