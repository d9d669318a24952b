"""A file as an editor has it open, and what is to be said of it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from lsprotocol import types

from behovsmelding.diagnostics import Diagnostic, Related, Span
from behovsmelding.form import Form
from behovsmelding.lsp.allowing import allowed_by
from behovsmelding.lsp.folding import folds
from behovsmelding.lsp.help import of_field
from behovsmelding.lsp.links import links
from behovsmelding.lsp.outline import outline
from behovsmelding.lsp.places import Places, path_at
from behovsmelding.lsp.renaming import name_at, renamed
from behovsmelding.lsp.tokens import tokens
from behovsmelding.messages import Language, Severity
from behovsmelding.messages.ui import editor
from behovsmelding.reading.edits import apart, edited
from behovsmelding.reading.examine import Examined, examine
from behovsmelding.reading.fixes import named_schema, schema_path
from behovsmelding.reading.mending import what_now
from behovsmelding.reading.source.quoting import written
from behovsmelding.writing import json_schema

SOURCE = "behovsmelding"
Kinds = Sequence[types.CodeActionKind | str]
"""The kinds of actions that an editor asks for."""

FIX_ALL = "source.fixAll.behovsmelding"

_SEVERITY = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
_LONGEST = 60


@attrs.frozen
class Opened:
    """A file that is open in an editor, examined as it stands there.

    The editor `creates` files as part of an edit, if it says so.
    """

    uri: str
    report: Examined
    places: Places
    language: Language
    creates: bool = False

    @classmethod
    def read(  # noqa: PLR0913 - what an editor tells of a file
        cls,
        uri: str,
        file: str,
        text: str,
        encoding: str = "utf-16",
        *,
        former: Language = "nb",
        creates: bool = False,
        forms: Path | None = None,
        left_out: tuple[str, ...] = (),
    ) -> "Opened":
        """Examine *text*; where it can't be told in which målform it is, it is the *former*.

        Findings whose codes begin as *left_out* says are left out of what could be taken in.
        """
        report = examine(text, file, forms)
        if left_out and report.melding is not None:
            told = (each for each in report.found if not each.code.startswith(left_out))
            report = Examined(report.taken, told)
        language = former if report.melding is None else report.language
        return cls(uri, report, Places(text, encoding), language, creates)

    def diagnostics(self) -> list[types.Diagnostic]:
        """Return every finding."""
        return [self._diagnostic(each, each.span) for each in self.report.findings if each.span]

    def _diagnostic(self, finding: Diagnostic, span: Span) -> types.Diagnostic:
        told = diagnostic(finding.but(span=span), self.places, self.language)
        told.related_information = [
            types.DiagnosticRelatedInformation(location, self._note(finding, other))
            for other, location in self._related(finding)
        ]
        return told

    def _related(self, finding: Diagnostic) -> Iterator[tuple[Related, types.Location]]:
        for other in finding.related:
            if other.span:
                yield other, types.Location(self.uri, self.places.range(other.span))

    def _note(self, finding: Diagnostic, other: Related) -> str:
        return finding.note(other).of(self.language)

    def actions(self, asked: types.Range, only: Kinds | None = None) -> list[types.CodeAction]:
        """Return the fixes of what is found within *asked*, and one for all that is certain.

        Editors keep the last in a menu of its own, which few know. Where a fix is asked for and
        there are more of them, it is therefore among those. *only* is what kinds are asked for.
        """
        quick: list[types.CodeAction] = []
        if _asks_for(only, types.CodeActionKind.QuickFix):
            for finding, span in self._within(asked):
                quick.extend(self._quick(finding, span))
            quick.extend(self._allowances(asked))
        certain = apart(each for each in self.report.findings if not each.guessed)
        among = any(each.diagnostics for each in quick) and len(certain) > 1
        if certain and (among or _asks_for(only, FIX_ALL)):
            title = editor.MEND_ALL.of(self.language)
            kind = types.CodeActionKind.QuickFix if among else FIX_ALL
            quick.append(types.CodeAction(title, kind, edit=self._edit(certain)))
        return quick

    def _allowances(self, asked: types.Range) -> Iterator[types.CodeAction]:
        """Yield the action that allows each code within *asked*, once."""
        found = {finding.code: finding for finding, _ in self._within(asked)}
        for finding in found.values():
            document = self.report.document
            action = allowed_by(finding, document, self.places, self.uri, self.language)
            if action is not None:
                yield action

    def _within(self, asked: types.Range) -> Iterator[tuple[Diagnostic, Span]]:
        for finding in self.report.findings:
            if finding.span:
                place = self.places.range(finding.span)
                if _before(place.start, asked.end) and _before(asked.start, place.end):
                    yield finding, finding.span

    def _quick(self, finding: Diagnostic, span: Span) -> Iterator[types.CodeAction]:
        """Yield the fix of *finding*, or the name that was most likely meant."""
        if finding.fixes:
            edit, text = self._edit((finding,)), what_now(finding)
            if self.creates and self.report.form:
                edit = self._with_schema(edit, finding, self.report.form)
        elif not finding.at_key and (near := finding.params.get("nærmest")):
            change = types.TextEdit(self.places.range(span), written(near))
            edit, text = types.WorkspaceEdit(changes={self.uri: [change]}), near
        else:
            return
        yield types.CodeAction(
            self._title(" ".join(text.split())) or finding.tip(self.language),
            types.CodeActionKind.QuickFix,
            diagnostics=[self._diagnostic(finding, span)],
            is_preferred=bool(finding.fixes) and not finding.guessed,
            edit=edit,
        )

    def _title(self, text: str) -> str:
        """Say that *text* is written; nothing where only blanks, dashes or quotes are."""
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
        has_words = any(map(str.isalnum, text))
        return editor.WRITE.of(self.language, text=shown) if has_words else ""

    def _edit(self, findings: tuple[Diagnostic, ...]) -> types.WorkspaceEdit:
        edits = [
            types.TextEdit(self.places.range(fix.span), fix.text)
            for finding in findings
            for fix in finding.fixes
        ]
        return types.WorkspaceEdit(changes={self.uri: edits})

    def _with_schema(
        self, edit: types.WorkspaceEdit, finding: Diagnostic, form: Form
    ) -> types.WorkspaceEdit:
        """Return *edit*, with the schema of *form* made if the file names it from then on."""
        before = self.report.text
        målform = named_schema(edited(before, (finding,)), form)
        if målform is None or named_schema(before, form) or not edit.changes:
            return edit
        path = Path(self.report.file).parent / schema_path(form, målform)
        if path.exists():
            return edit
        uri = path.as_uri()
        start = types.Position(0, 0)
        content = types.TextEdit(types.Range(start, start), json_schema.dumps(form, målform))
        made = types.CreateFile(uri, options=types.CreateFileOptions(ignore_if_exists=True))
        changes = {uri: [content], **edit.changes}
        return types.WorkspaceEdit(
            document_changes=[
                made,
                *(
                    types.TextDocumentEdit(
                        types.OptionalVersionedTextDocumentIdentifier(each), edits
                    )
                    for each, edits in changes.items()
                ),
            ]
        )

    def hints(self) -> list[types.InlayHint]:
        """Return the sums, each beside the amounts it adds."""
        report = self.report
        if report.form is None or report.melding is None:
            return []
        found = []
        for path, label in report.form.generasjon.sums(report.melding, self.language):
            if at := report.document.beside(path):
                place = self.places.position(at)
                tooltip = editor.COMPUTED.of(self.language)
                found.append(types.InlayHint(place, label, tooltip=tooltip, padding_left=True))
        return found

    def hover(self, position: types.Position) -> types.Hover | None:
        """Return the form's question and help on the field at *position*."""
        form, path = self.report.form, self._path(position)
        if form is None or not path or (sti := form.sti(path)) not in form.felt:
            return None
        text = of_field(form, form.felt[sti], self.language)
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text))

    def folds(self) -> list[types.FoldingRange] | None:
        """Return what can be folded."""
        return folds(self.report.document, self.places)

    def links(self) -> list[types.DocumentLink]:
        """Return what leads somewhere."""
        lies = Path(self.report.file)
        folder = lies.parent if lies.is_absolute() else None
        return links(self.report.document, self.report.form, self.places, folder)

    def tokens(self) -> types.SemanticTokens:
        """Return which questions are answered."""
        return tokens(self.report.document, self.report.form, self.places)

    def name_at(self, position: types.Position) -> types.Range | None:
        """Return the place of the name at *position*, if it can be changed everywhere."""
        form, at = self.report.form, self.places.offset(position)
        found = None if form is None else name_at(self.report.document, form, at)
        return None if found is None else self.places.between(found.start, found.end)

    def renamed(self, position: types.Position, name: str) -> types.WorkspaceEdit | None:
        """Return the edits that call whoever is named at *position* by *name*, everywhere."""
        form, at = self.report.form, self.places.offset(position)
        if form is None:
            return None
        edits = renamed(self.report.document, form, self.places, at, name)
        return types.WorkspaceEdit(changes={self.uri: edits}) if edits else None

    def symbols(self) -> list[types.DocumentSymbol]:
        """Return the outline of the file."""
        return outline(self.report.document, self.places, self.language)

    def definition(self, position: types.Position) -> list[types.Location]:
        """Return the places that the finding at *position* speaks of: the amounts of a sum."""
        here = types.Range(position, position)
        found = [self._related(finding) for finding, _ in self._within(here)]
        return [location for related in found for _, location in related]

    def _path(self, position: types.Position) -> tuple[str | int, ...]:
        return path_at(self.report.document, self.places.offset(position))


def _asks_for(only: Kinds | None, kind: types.CodeActionKind | str) -> bool:
    """Tell whether *only* asks for *kind*, or for a kind that it is one of."""
    return not only or any(f"{_name(kind)}.".startswith(f"{_name(each)}.") for each in only)


def _name(kind: types.CodeActionKind | str) -> str:
    return kind.value if isinstance(kind, types.CodeActionKind) else kind


def _before(one: types.Position, other: types.Position) -> bool:
    return (one.line, one.character) <= (other.line, other.character)


def diagnostic(finding: Diagnostic, places: Places, language: Language) -> types.Diagnostic:
    """Return *finding* as an editor shows it, in a text with *places*."""
    start = types.Position(0, 0)
    return types.Diagnostic(
        range=places.marked(finding.span) if finding.span else types.Range(start, start),
        message=f"{finding.sentence(language)}\n{finding.tip(language)}",
        severity=_SEVERITY[finding.severity],
        code=finding.code,
        source=SOURCE,
    )
