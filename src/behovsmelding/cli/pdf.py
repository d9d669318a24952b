"""The PDFs of a render."""

from collections.abc import Sequence
from pathlib import Path

from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import Progress
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages.ui.interface import WROTE
from behovsmelding.repository import pdf


def office(session: Session) -> Path | None:
    """Return where LibreOffice is; tell where there is none."""
    found = pdf.program()
    if found is None:
        session.tell(Diagnostic("BM932"))
    return found


def make(session: Session, soffice: Path, documents: Sequence[Path], jobs: int) -> None:
    """Make the PDF of each of *documents* that has none, or another's; tell what is in the way."""
    wanted = [
        pdf.Wanted(document, document.with_suffix(".pdf"))
        for document in documents
        if not pdf.is_made_from(document.with_suffix(".pdf"), document.read_bytes())
    ]
    if not wanted:
        return
    with Progress(len(wanted)) as progress:
        for made in pdf.make(wanted, soffice, jobs):
            if isinstance(made, Diagnostic):
                session.tell(made)
                progress.step("")
            else:
                progress.step(WROTE.of(session.language or "nb", path=made.pdf))
