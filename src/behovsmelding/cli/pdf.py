"""The PDFs of a render."""

from collections.abc import Sequence
from pathlib import Path

from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import Progress
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages.ui.interface import WROTE
from behovsmelding.repository import pdf


def refuse_without_office(session: Session) -> bool:
    """Tell where there is no LibreOffice, and whether that is so."""
    if pdf.program() is not None:
        return False
    session.tell(Diagnostic("BM932"))
    return True


def make(session: Session, documents: Sequence[Path], jobs: int) -> None:
    """Make the PDF of each of *documents* that has none, or another's; tell what is in the way."""
    office = pdf.program()
    wanted = [
        pdf.Wanted(document, document.with_suffix(".pdf"))
        for document in documents
        if not pdf.is_made_from(document.with_suffix(".pdf"), document.read_bytes())
    ]
    if office is None or not wanted:
        return
    with Progress(len(wanted)) as progress:
        for made in pdf.make(wanted, office, jobs):
            if isinstance(made, Diagnostic):
                session.tell(made)
                progress.step("")
            else:
                progress.step(WROTE.of(session.language or "nb", path=made.pdf))
