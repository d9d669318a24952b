"""What every reader of values, lists and parts says of a node, in the words of a form."""

from collections.abc import Collection
from typing import Any

from behovsmelding.diagnostics import Fix, Related, Span
from behovsmelding.form import Form
from behovsmelding.messages import Phrase
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import Mark, beside_key
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.path import Path
from behovsmelding.nearest import is_total
from behovsmelding.reading.source import Entry, Mapping, Node, Scalar

UNREAD = object()
"""What a hook returns for what could not be read: it is reported, and left out."""

NO = frozenset(
    {"nei", "no", "false", "ingen", "ingen andre", "ingen flere", "ingen fleire", "nei, ingen"}
)
NO_ANSWER = frozenset({"nei", "ingen", "ikke aktuelt", "ikkje aktuelt", "n/a", "ikke relevant"})
"""What people write where a name or a word is asked for, and there is none."""
NOTHING = NO | {"ikke aktuelt", "ikkje aktuelt", "-", "–", "n/a"}
"""What people write where a part of several fields does not concern them."""

_NEVER = frozenset({Mark.OPPGITT})
"""The marks of what nobody fills in who isn't asked to."""


def word(text: str) -> str:
    """Return *text* as a word to know: in small letters, and without what ends a sentence."""
    return text.strip(" \t.!").lower()


class Reporter:
    """Reports what is wrong with a node, for *form*."""

    def __init__(self, form: Form) -> None:
        self.form = form

    def label(self, path: Path) -> Phrase:
        """Return the form's question for the field at *path*."""
        if sti := self.form.sti(path):
            return self.form.label(sti)
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        return Phrase(nb=key)

    def report(
        self,
        node: Node,
        code: str,
        *,
        span: Span | None = None,
        related: tuple[Related, ...] = (),
        fix: str | Fix | None = None,
        **params: Any,
    ) -> None:
        """Report *code* on *node*; *fix* is what should stand in its place, or an edit."""
        if isinstance(fix, str):
            fix = Fix(node.span, fix)
        fixes = () if fix is None else (fix,)
        params.setdefault("felt", self.label(node.path))
        node.document.report(
            code, span or _shown(node), path=node.path, related=related, fixes=fixes, **params
        )

    def refuse(
        self,
        node: Node,
        error: InvariantError,
        guess: str | None = None,
        *,
        proposed: bool = False,
    ) -> Any:
        """Report what the model refuses to hold; most likely *guess* was meant.

        Where it is only *proposed*, it is for a person to choose.
        """
        fix = None if guess is None else Fix(node.span, guess, guessed=True, proposed=proposed)
        self.report(node, error.code, fix=fix, forslag=guess, **error.params)
        return UNREAD

    def report_no(self, node: Scalar, words: frozenset[str] = NOTHING) -> bool:
        """Report one of *words* for no where several fields are asked for: they say it empty."""
        if word(node.value) not in words:
            return False
        self.report(node, "BM230", fix="", tekst=node.value.strip())
        return True

    @staticmethod
    def report_turned(node: Mapping, fields: Collection[str] | None = None) -> bool:
        """Report amounts before their colons among the *fields* or rows of *node*; turn them."""
        keys = (each.key.value for each in node.entries)
        if not any(key[:1].isdigit() or key[:2].lower() == "kr" for key in keys):
            return False
        from behovsmelding.reading.structure.turned import put_right

        return put_right(node, fields)

    def report_no_row(self, node: Mapping, entry: Entry) -> bool:
        """Report what stands among the rows of *node*, and is none of them."""
        is_word = isinstance(entry.value, Scalar) and entry.value.value[:1].isalpha()
        around = (self.form.sti(node.path[:-1]), self.form.sti(node.path))
        is_field = any(f"{sti}.{entry.name}" in self.form.felt for sti in around)
        if not (is_word or is_field or is_total(entry.name)):
            return False
        from behovsmelding.reading.structure import no_row

        return no_row.is_told(node, entry, self.form)

    def report_glued(self, node: Scalar) -> bool:
        """Report a slip between a key and its answer, which makes a text of both to YAML."""
        if node.style:
            return False
        from behovsmelding.reading.source.no_colon import look_beside, look_for_rows
        from behovsmelding.reading.source.unparted import beside
        from behovsmelding.reading.source.wrong_line import look_at

        document, at = node.document, node.start
        return (
            look_for_rows(document, at)
            or look_at(document, at)
            or look_beside(document, at, node.end)
            or beside(document, at)
        )


def _shown(node: Node) -> Span:
    """Return the place to point at: for lists and fields only where they begin."""
    return node.span if isinstance(node, Scalar) else first(node)


def first(node: Node) -> Span:
    """Return the place of the first key or value in *node*."""
    inside = next((s for s in node.document.scalars if s.start >= node.start), None)
    if inside is None or inside.start >= node.end:
        return node.document.character(node.start)
    return inside.span


def filled_in(
    kind: type[Any], node: Mapping | None = None, *, own: bool = False
) -> tuple[str, ...]:
    """Return the fields of *kind* that somebody fills in, and hasn't in *node*.

    The form's *own* questions are among them where it has any.
    """
    written = {entry.name for entry in node.entries} if node else set()
    fields = [each for each in beside_key(kind) if own or each.kind is not Tillegg]
    names = [each.name for each in fields if each.marks.isdisjoint(_NEVER)]
    return tuple(name for name in names if name not in written) or tuple(names)
