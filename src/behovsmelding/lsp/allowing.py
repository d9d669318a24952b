"""A warning that is to be left as it is, with a reason: the comment that says so."""

from lsprotocol import types

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.lsp.places import Places
from behovsmelding.messages import Language, Severity
from behovsmelding.messages.ui.editor import ALLOW
from behovsmelding.reading.allowed import allowance
from behovsmelding.reading.source import Document, Mapping


def allowed_by(
    finding: Diagnostic, document: Document, places: Places, uri: str, language: Language
) -> types.CodeAction | None:
    """Return the action that allows *finding*; None where it can't be, is but a lack, or is mended.

    The reason is for whoever writes to give: until then the comment is a finding of its own.
    """
    if finding.severity is not Severity.WARNING or finding.lack or finding.span is None:
        return None
    is_mended = any(not fix.guessed for fix in finding.fixes)
    at = None if is_mended else _above(finding, document)
    if at is None:
        return None
    text = f"{allowance(finding.code)}{document.newline}"
    edit = types.TextEdit(places.between(at, at), text)
    return types.CodeAction(
        ALLOW.of(language, kode=finding.code),
        types.CodeActionKind.QuickFix,
        edit=types.WorkspaceEdit(changes={uri: [edit]}),
    )


def _above(finding: Diagnostic, document: Document) -> int | None:
    """Return where the key at the margin begins that *finding* stands below: no text is there."""
    if not isinstance(document.root, Mapping) or document.root.is_flow or finding.span is None:
        return None
    starts = [entry.key.start for entry in document.root.entries]
    before = [each for each in starts if document.span(each, each).line <= finding.span.line]
    found = max(before, default=min(starts, default=None))
    return None if found is None else document.line(found)[0]
