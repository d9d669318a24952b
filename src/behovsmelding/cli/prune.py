"""Documents that have no source any more: told, or taken away."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import say
from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.disk import FileTrouble, read_document, remove
from behovsmelding.docx import changed_since_rendered
from behovsmelding.messages.ui.interface import PRUNED
from behovsmelding.repository.tree import Tree, page_beside


def prune(
    session: Session,
    tree: Tree,
    paths: Sequence[Path],
    sources: Collection[Path],
    *,
    only_tell: bool,
) -> None:
    """Take away each document of ours below *paths* in *tree* that none of *sources* becomes.

    Its PDF and its page go with it. One that somebody has typed in is left, and told; so is one
    that is open or protected, and every one where this is *only to tell*.
    """
    for document in tree.without_source(paths, sources):
        try:
            changes = changed_since_rendered(read_document(document))
            if not changes.ours:
                continue
            if changes:
                _tell(session, "BM929", document)
            elif only_tell:
                _tell(session, "BM928", document)
            else:
                _remove(session, document, tree.out)
        except FileTrouble as trouble:
            session.tell(trouble.finding)


def _tell(session: Session, code: str, document: Path) -> None:
    span = Span(str(document), 1, 1, 1, 1)
    finding = Diagnostic(code=code, params={"path": document}, span=span)
    language = session.language or "nb"
    session.show_outcome(Outcome(str(document), (finding,), language, strict=session.strict))


def _remove(session: Session, document: Path, out: Path | None) -> None:
    from behovsmelding.repository import pages, pdf

    remove(document)
    for made, is_ours in (
        (document.with_suffix(".pdf"), pdf.is_ours),
        (page_beside(document), pages.is_ours),
    ):
        if is_ours(made):
            remove(made)
    say(PRUNED.of(session.language or "nb", path=document), err=True)
    for folder in document.parents:
        if folder == out or out not in folder.parents:
            break
        # One that holds something else stays.
        with suppress(OSError):
            folder.rmdir()
