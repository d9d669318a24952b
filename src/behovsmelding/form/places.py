"""The places of a form: one answer each, as a declaration's `oppsett` names them."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

import attrs

from behovsmelding.form.faults import FormError
from behovsmelding.form.values import Form, are_words, as_phrase
from behovsmelding.model.felles import Målform, Tillegg
from behovsmelding.model.fields import readable, row_key
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst

EVERY = "*"
"""Stands in an address for the key of each row of a table."""


def relative(address: str, scopes: Sequence[str], key: str = "") -> str:
    """Return *address* as it is named in the innermost of *scopes* that holds it.

    A scope is the beginning of what is named in a section that repeats, the outermost first. In a
    table it is that of the row with the *key*.
    """
    inner = next((each for each in reversed(scopes) if address.startswith(each)), "")
    return address.removeprefix(inner).replace(EVERY, key)


class Option(NamedTuple):
    """A choice or a period: how it is written, and how it is shown."""

    value: str
    shown: str


@attrs.frozen
class AnswerPlace:
    """Where one answer stands.

    `address` is where the answer is in the model, from the root; `field` is the declared field it
    answers. `options` are what it is chosen among, where it is; a `free` one takes other words too.
    `prompt` is the name of the words that stand there unanswered. A `locked` one shows what is
    computed. `text` stands instead of an answer, `before` and `after` stand round one that was
    given; `when` is the condition for printing any of it.
    """

    label: str
    field: str | None
    address: str | None
    options: tuple[Option, ...]
    free: bool
    is_amount: bool
    is_long: bool
    prompt: str
    locked: bool
    text: str
    before: str
    after: str
    when: str | None

    @property
    def name(self) -> str:
        """What the answer is called in the part that it stands in."""
        return (self.address or "").rpartition(".")[2]


@attrs.frozen
class Reader:
    """Reads what an `oppsett` says, for one form in one målform."""

    form: Form
    målform: Målform

    def fault(self, code: str, **params: Any) -> FormError:
        """Return the fault *code* of the form."""
        return FormError(code, fil=self.form.fil.name, **params)

    def words(self, value: Any) -> str:
        """Return the words *value* stands for.

        A text is the path of a field, for its label; a colon after it is printed too. A mapping
        from målform to text is words of its own; nothing is no words. Raises `FormError`, and
        `ValueError` for words in a målform that the form hasn't got, or not in all that it must.
        """
        if not value:
            return ""
        if isinstance(value, Mapping):
            if not are_words(value, self.form.målformer):
                raise ValueError(value)
            return as_phrase(value).of(self.målform)
        path, colon = self._split(value)
        if path not in self.form.felt:
            raise self.fault("BM713", navn=path)
        return self.form.label(path).of(self.målform) + colon

    def linked(self, text: str) -> Iterator[tuple[str, str | None]]:
        """Yield the pieces of *text*, words of the form's own, each with what it leads to."""
        for words, address in self.form.lenker.items():
            before, found, after = text.partition(words)
            if found:
                yield from self.linked(before)
                yield found, address
                yield from self.linked(after)
                return
        if text:
            yield text, None

    def place(self, value: Any) -> AnswerPlace:
        """Read a place: the path of a field, or a mapping that says more. Raises `FormError`."""
        declared: dict[str, Any] = {"felt": value} if isinstance(value, str) else dict(value)
        written = declared.pop("felt", "")
        path, _ = self._split(written)
        field = path if path in self.form.felt else None
        computed = declared.pop("utregnet", None)
        address = computed or declared.pop("verdi", path) or None
        held = self._held(address) if address else _Held()
        is_amount = held.only(Kroner)
        options = self.options(field) if field is not None else ()
        usual = "utregnet" if computed else "beløp" if is_amount else "tekst"
        prompt = "valg" if options else usual if usual in self.form.ledetekster else "tekst"
        prompt = declared.pop("ledetekst", prompt)
        found = AnswerPlace(
            label=self.words(declared.pop("navn", written if field else None)),
            field=field,
            address=address,
            options=options if prompt == "valg" else (),
            free=field is not None and self.form.felt[field].åpen,
            is_amount=is_amount,
            is_long=Tekst in held.classes and not held.several,
            prompt=as_text(prompt),
            locked=computed is not None,
            text=as_text(declared.pop("tekst", "")),
            before=as_text(declared.pop("foran", "")),
            after=as_text(declared.pop("etter", "")),
            when=declared.pop("hvis", None),
        )
        if declared:
            raise self.fault("BM712", navn=", ".join(map(str, declared)), verdi=value)
        return found

    def options(self, field: str) -> tuple[Option, ...]:
        """Return the choices or periods of *field*."""
        shown = self.målform.value
        choices = self.form.choices(field).items()
        if choices:
            return tuple(Option(name, each.ord.of(shown)) for name, each in choices)
        periods = self.form.felt[field].perioder
        return tuple(Option(str(each), self.form.word(each, self.målform)) for each in periods)

    def prompt(self, key: str) -> str:
        """Return the prompt *key* of the form. Raises `FormError` where it has none.

        A word or two, which could be taken for an answer, stand in brackets.
        """
        if key not in self.form.ledetekster:
            raise self.fault("BM714", navn=key, kjente=tuple(self.form.ledetekster))
        words = self.form.ledetekster[key].of(self.målform)
        return words if words.endswith(".") and " " in words else f"[{words}]"

    def _held(self, address: str) -> "_Held":
        """Return what the model holds at *address*, one member of every tuple on the way.

        Raises `FormError` where the model has no such address.
        """
        if "tillegg" in address.split(".") and address not in self.form.felt:
            raise self.fault("BM713", navn=address)
        found = _Held((self.form.model,))
        for step in address.split("."):
            name, _, key = step.partition("=")
            found = found.member("svar" if found.is_tillegg else name)
            if not found.classes or not (key in ("", EVERY) or found.has_row(key)):
                raise self.fault("BM713", navn=address)
        return found

    @staticmethod
    def _split(written: str) -> tuple[str, str]:
        path = written.rstrip(":")
        return path, written[len(path) :]


def as_text(value: Any) -> str:
    """Return the text *value*. Raises `TypeError` for anything else."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


class _Held(NamedTuple):
    """What the model holds at an address: values of some classes, or lists of such."""

    classes: tuple[Any, ...] = ()
    several: bool = False

    @property
    def is_tillegg(self) -> bool:
        """Whether it is a form's own questions, which the next step names one of."""
        return self.classes == (Tillegg,)

    def only(self, kind: type) -> bool:
        """Tell whether every value is a *kind*."""
        return (
            bool(self.classes)
            and not self.several
            and all(issubclass(each, kind) for each in self.classes)
        )

    def member(self, name: str) -> "_Held":
        """Return what the attribute *name* holds; nothing where some class has none."""
        hints = [readable(each).get(name) for each in self.classes]
        if None in hints:
            return _Held()
        found = [each for hint in hints for each in _alternatives(hint)]
        several = any(get_origin(each) is tuple for each in found)
        members = (get_args(each)[0] if get_origin(each) is tuple else each for each in found)
        return _Held(tuple(dict.fromkeys(members)), several)

    def has_row(self, key: str) -> bool:
        """Tell whether it is rows, one of which may have the *key*; what is one is its own row."""
        if not self.several:
            return True
        field = row_key(self.classes[0]) if len(self.classes) == 1 else None
        if field is None:
            return False
        if issubclass(field.kind, Periode):
            return _is_period(key)
        return not issubclass(field.kind, Enum) or key in {each.value for each in field.kind}


def _alternatives(hint: Any) -> Iterator[Any]:
    if get_origin(hint) in (Union, UnionType):
        yield from (each for each in get_args(hint) if each is not NoneType)
    else:
        yield hint


def _is_period(key: str) -> bool:
    try:
        Periode.read(key)
    except InvariantError:
        return False
    return True
