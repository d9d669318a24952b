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
from behovsmelding.model.tekst import Tekst
from behovsmelding.nearest import is_coordinator
from behovsmelding.reading.source import Entry, Mapping, Node, Scalar
from behovsmelding.reading.source.unsaid import NO_ANSWER, NOT_YET, NOTHING, is_sum, word

UNREAD = object()
"""What a hook returns for what could not be read: it is reported, and left out."""

_TEXTS = (str, Tekst)
_SIGNS = "-–—_? "
_LONE = frozenset("./")
"""What is no answer where it stands alone; several dots are a prompt."""
_NEVER = frozenset({Mark.OPPGITT})
"""The marks of what nobody fills in who isn't asked to."""


def is_left_open(node: Node) -> bool:
    """Tell whether *node* is signs alone, or words for not knowing; in quotes it is an answer."""
    if not isinstance(node, Scalar) or node.style or not (text := node.value.strip()):
        return False
    return not text.strip(_SIGNS) or text in _LONE or word(text) in NOT_YET


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
        sti = self.form.sti(node.path)
        perioder = self.form.felt[sti].perioder if sti else ()
        known = {"perioder": tuple(map(str, perioder))} if perioder else {}
        self.report(node, error.code, fix=fix, forslag=guess, **error.params | known)
        return UNREAD

    def report_no(self, node: Scalar, words: frozenset[str] = NOTHING) -> bool:
        """Report one of *words* for no where several fields are asked for: they say it empty."""
        if word(node.value) not in words and not is_left_open(node):
            return False
        self.report(node, "BM230", fix="", tekst=node.value.strip())
        return True

    def report_no_answer(self, node: Scalar, kind: Any, *, is_alone: bool) -> bool:
        """Report a sign, or a word for none of it or for not knowing, where a *kind* is asked for.

        Where it *is_alone*, and no list is asked for, «ingen» is no name either.
        """
        text = node.value.strip()
        is_none = is_alone and kind is str and not node.style and word(text) in NO_ANSWER
        # A long answer may be a word, and so may what is said of an amount: «kommer».
        is_word = kind is not Tekst and not self._is_beside_amount(node)
        is_open = is_left_open(node) and (is_word or not text.strip(_SIGNS))
        if is_none or is_open:
            self.report_left_open(node, kind, Fix(node.span, ""))
        return is_none or is_open

    def _is_beside_amount(self, node: Node) -> bool:
        """Tell whether *node* answers a field for what is said of an amount."""
        return any(node.path[-1] in fields for fields in self.form.generasjon.beside.values())

    def report_left_open(self, node: Scalar, kind: Any, *fixes: Fix, path: Path = ()) -> None:
        """Report that *node* is no answer where a *kind* is asked for; only texts do without."""
        path, felt = path or node.path, self.label(node.path)
        node.unread = kind not in _TEXTS
        tekst = node.value.strip()
        code = "BM128" if node.unread else "BM239"
        node.document.report(
            code, node.span, path=path, fixes=fixes, felt=felt, tekst=tekst, ingenting=None
        )

    @staticmethod
    def report_turned(node: Mapping, fields: Collection[str] | None = None) -> bool:
        """Report amounts before their colons among the *fields* or rows of *node*; turn them."""
        keys = (each.key.value for each in node.entries)
        if not any(key[:1].isdigit() or key[:2].lower() == "kr" for key in keys):
            return False
        from behovsmelding.reading.structure.turned import put_right

        return put_right(node, fields)

    @staticmethod
    def report_signed(node: Mapping) -> None:
        """Report signs before the names of the rows of *node*, and read the names without."""
        if not all(each.key.value[:1].isalpha() for each in node.entries):
            from behovsmelding.reading.structure import signed_rows

            signed_rows.put_right(node)

    def report_no_row(self, node: Mapping, entry: Entry, *, is_named: bool) -> bool:
        """Report what stands among the rows of *node*, and is none of them.

        Those that are not *named* by whoever writes them have other names than any field.
        """
        is_word = isinstance(entry.value, Scalar) and entry.value.value[:1].isalpha()
        around = (self.form.sti(node.path[:-1]), self.form.sti(node.path))
        name = entry.name.lower().replace(" ", "_")
        is_field = any(f"{sti}.{name}".lstrip(".") in self.form.felt for sti in around)
        if not is_named and not is_field:
            return False
        is_other = is_sum(entry.name, entry.key.style) or is_coordinator(entry.name)
        if not (is_word or is_field or is_other):
            return False
        from behovsmelding.reading.structure import no_row

        told = no_row.is_told if is_named else no_row.is_too_far_in
        return told(node, entry, self.form)

    def report_glued(self, node: Scalar) -> bool:
        """Report a slip between a key and its answer, which makes a text of both to YAML."""
        if node.style:
            from behovsmelding.reading.source import quoted_line

            return quoted_line.look_at(node.document, node.start)
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
