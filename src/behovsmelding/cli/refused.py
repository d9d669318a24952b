"""What is in the way of a Word document, and how a command tells it."""

from behovsmelding.cli import TROUBLE
from behovsmelding.cli.session import Session
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import FileTrouble
from behovsmelding.docx.findings import TemplateError
from behovsmelding.form import FormError
from behovsmelding.messages import Language

REFUSED = (FileTrouble, FormError, TemplateError)
"""What reading a document raises where it can't be read."""


def tell(session: Session, refused: Exception, document: object, spoken: Language = "nb") -> int:
    """Tell why a *document* is *refused*, and return the exit code."""
    if isinstance(refused, FileTrouble):
        session.tell(refused.finding, spoken)
    elif isinstance(refused, FormError):
        session.tell(Diagnostic(refused.code, params=refused.params), spoken)
    elif isinstance(refused, TemplateError):
        for fault in refused.findings:
            session.tell_template(str(document), fault, spoken)
    return TROUBLE
