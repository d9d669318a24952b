"""The language server itself: what an editor asks for, and who answers."""

import logging
from datetime import date
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.exceptions import FeatureNotificationError, FeatureRequestError
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from behovsmelding.lsp.completing import completions
from behovsmelding.lsp.completing.items import TRIGGERS, Client, items
from behovsmelding.lsp.frames import Protocol, Told
from behovsmelding.lsp.newest import Newest
from behovsmelding.lsp.opened import FIX_ALL, SOURCE, Opened, diagnostic
from behovsmelding.lsp.places import BOM, Places
from behovsmelding.lsp.settings import Settings
from behovsmelding.lsp.state import ASKED as STATE
from behovsmelding.lsp.state import FORMS, state
from behovsmelding.lsp.state import forms as forms_there_are
from behovsmelding.lsp.tokens import LEGEND
from behovsmelding.messages import Language
from behovsmelding.messages.ui.editor import FAULT
from behovsmelding.reading.examine import examine, looks_ours
from behovsmelding.repository.configuration import Configuration
from behovsmelding.version import version

PREVIEW = "behovsmelding/preview"
"""Our own request: the form beside the text."""

_LOG = logging.getLogger(__name__)


class Server(LanguageServer):
    """A language server that knows each open file as it stands."""

    def __init__(self, forms: Path | None = None) -> None:
        # The whole text at each change: a behovsmelding is small, and nothing can get out of step.
        sync = types.TextDocumentSyncKind.Full
        super().__init__(SOURCE, version(), text_document_sync_kind=sync, protocol_cls=Protocol)
        self.forms = forms
        self._settings = Settings()
        self._misread: set[str] = set()
        self.opened: dict[str, Opened] = {}
        self.language: Language = "nb"
        self.client = Client()
        self.newest = Newest(self._look)
        self.is_over = False
        self._has_told = False

    def _look(self, uri: str) -> None:
        """Examine the file at *uri* as it stands."""
        document = self.workspace.get_text_document(uri)
        try:
            self.examine(uri, document.source, document.version)
        except Exception as error:  # noqa: BLE001 - no request is there that could tell of it
            self.report_server_error(error, FeatureNotificationError)

    async def now(self, uri: str) -> Opened | None:
        """Return the file at *uri* as it stands; raises `Superseded` if it is another by now."""
        await self.newest.settled(uri)
        self.newest.look(uri)
        return self.opened.get(uri)

    def examine(self, uri: str, text: str, number: int | None) -> None:
        """Examine *text*, and tell the editor what was found; nothing of what is not ours."""
        # Whatever goes wrong here, no answer is given of a text that is no longer there.
        former = self.opened.pop(uri, None)
        if former is None and not looks_ours(text.encode("utf-8", "surrogatepass")):
            self._publish(uri, [], number)
            return
        lies = to_fs_path(uri)
        said = self._settings.of(lies)
        holds = _holding(said)
        opened = Opened.read(
            uri,
            lies or "<editor>",
            text,
            self._encoding,
            former=former.language if former else "nb",
            creates=self._creates(),
            forms=self.forms or holds.forms,
            left_out=holds.ignored(Path(lies)) if lies else (),
        )
        self.opened[uri] = opened
        self.language = opened.language
        self._publish(uri, opened.diagnostics(), number)
        self._tell_mistakes(said)

    def _forms_of(self, uri: str) -> Path | None:
        """Return the folder of forms beside ours that holds for the file at *uri*."""
        return self.forms or _holding(self._settings.of(to_fs_path(uri))).forms

    @property
    def _encoding(self) -> str:
        encoding = self.workspace.position_encoding
        return str(getattr(encoding, "value", encoding))

    def _tell_mistakes(self, said: Configuration) -> None:
        """Tell what is wrong with the configuration, at its place; once more when nothing is."""
        uri = said.file and from_fs_path(str(said.file))
        if not uri or not (said.mistakes or uri in self._misread):
            return
        self._misread.add(uri)
        places = Places(said.text, self._encoding)
        found = [diagnostic(each, places, self.language) for each in said.mistakes]
        self._publish(uri, found, None)

    def _creates(self) -> bool:
        """Tell whether the editor can make a file as part of an edit."""
        workspace = self.client_capabilities.workspace
        edits = workspace.workspace_edit if workspace else None
        return bool(
            edits
            and edits.document_changes
            and types.ResourceOperationKind.Create in (edits.resource_operations or ())
        )

    async def complete(self, uri: str, position: types.Position) -> types.CompletionList | None:
        """Return what may be written at *position* of the file at *uri*, as it stands just now."""
        # What is found in it can wait, and is not asked for.
        await self.newest.settled(uri)
        text = self.workspace.get_text_document(uri).source
        places = Places(text, self._encoding)
        opened = self.opened.get(uri)
        at = places.offset(position)
        written = text.removeprefix(BOM)
        language = opened.report.language if opened else "nb"
        offers = completions(written, at, language, self._forms_of(uri))
        return items(offers, written, at, places, self.client)

    async def preview(self, asked: Any) -> dict[str, Any] | None:
        """Return the form beside the text that *asked* names; nothing of one that is not open."""
        uri = asked.textDocument.uri
        if uri not in self.workspace.text_documents:
            return None
        opened = await self.now(uri)
        text, forms = self.workspace.get_text_document(uri).source, self._forms_of(uri)
        # Whoever shows no form beside the text need not wait for what draws it.
        from behovsmelding.lsp.preview import preview

        report = opened.report if opened else examine(text)
        return preview(report, Places(text, self._encoding), asked, forms)

    def close(self, uri: str) -> None:
        """Forget the file at *uri*, and what was found in it."""
        self.newest.forget(uri)
        self.opened.pop(uri, None)
        self._publish(uri, [], None)

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log *error*, and tell whoever writes once, unless it is the answer to a question."""
        if isinstance(error, Told):
            _LOG.warning("%s", error.__cause__)
            return
        _LOG.error("%s", source.__name__, exc_info=error)
        if self._has_told or source is FeatureRequestError:
            return
        self._has_told = True
        self.window_show_message(
            types.ShowMessageParams(types.MessageType.Warning, FAULT.of(self.language))
        )

    def _publish(self, uri: str, found: list[types.Diagnostic], number: int | None) -> None:
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri, found, version=number)
        )


def _holding(said: Configuration) -> Configuration:
    """Return what holds of what is *said*: nothing of it where some is wrong."""
    return Configuration(said.root) if said.mistakes else said


def server(forms: Path | None = None) -> Server:
    """Make the server, with everything that it answers; *forms* is a folder beside ours."""
    made = Server(forms)

    @made.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        made.client = Client(params.capabilities, params.initialization_options)

    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(params: types.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        made.examine(document.uri, document.text, document.version)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(params: types.DidChangeTextDocumentParams) -> None:
        changed = params.text_document
        # Whatever is wrong with it is told here, and not when it is looked at.
        _ = made.workspace.get_text_document(changed.uri).source
        made.newest.changed(changed.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseTextDocumentParams) -> None:
        made.close(params.text_document.uri)

    @made.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix, FIX_ALL]),
    )
    async def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        opened = await made.now(params.text_document.uri)
        return opened.actions(params.range, params.context.only) if opened else []

    @made.feature(
        types.TEXT_DOCUMENT_COMPLETION,
        types.CompletionOptions(trigger_characters=list(TRIGGERS)),
    )
    async def complete(params: types.CompletionParams) -> types.CompletionList | None:
        return await made.complete(params.text_document.uri, params.position)

    @made.feature(PREVIEW)
    async def beside(params: Any) -> dict[str, Any] | None:
        return await made.preview(params)

    @made.feature(types.SHUTDOWN)
    def shutdown(_: None) -> None:
        made.is_over = True

    @made.feature(FORMS)
    def ask_for_forms(_: Any) -> list[dict[str, Any]]:
        return forms_there_are(made.forms, made.language)

    _answer(made, STATE, lambda opened, _: state(opened, date.today()))  # noqa: DTZ011 - the day where somebody writes
    _answer(made, types.TEXT_DOCUMENT_FOLDING_RANGE, lambda opened, _: opened.folds())
    _answer(made, types.TEXT_DOCUMENT_DOCUMENT_LINK, lambda opened, _: opened.links())
    _answer(
        made,
        types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL,
        lambda opened, _: opened.tokens(),
        types.SemanticTokensRegistrationOptions(legend=LEGEND, full=True),
    )
    _answer(
        made,
        types.TEXT_DOCUMENT_PREPARE_RENAME,
        lambda opened, asked: opened.name_at(asked.position),
    )
    _answer(
        made,
        types.TEXT_DOCUMENT_RENAME,
        lambda opened, asked: opened.renamed(asked.position, asked.new_name),
        types.RenameOptions(prepare_provider=True),
    )
    _answer(made, types.TEXT_DOCUMENT_INLAY_HINT, lambda opened, _: opened.hints())
    _answer(made, types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, lambda opened, _: opened.symbols())
    _answer(made, types.TEXT_DOCUMENT_HOVER, lambda opened, asked: opened.hover(asked.position))
    _answer(
        made,
        types.TEXT_DOCUMENT_DEFINITION,
        lambda opened, asked: opened.definition(asked.position),
    )
    return made


def _answer(made: Server, method: str, answer: Any, options: Any = None) -> None:
    """Let *answer* tell what *method* asks of a file; nothing of one that is not open."""

    @made.feature(method, options)
    async def ask(params: Any) -> Any:
        opened = await made.now(_file(params).uri)
        return answer(opened, params) if opened else None


def _file(params: Any) -> Any:
    """Return the file that *params* speak of; those of our own methods are as they were sent."""
    return params.text_document if hasattr(params, "text_document") else params.textDocument
