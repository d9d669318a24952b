"""The places of a form: one answer each, as a declaration's `oppsett` names them."""

from collections.abc import Mapping
from typing import Any

import attrs

from behovsmelding.docx.findings import Refused
from behovsmelding.docx.kinds import Kind, answer_of, member, row
from behovsmelding.docx.scaffold.wml import Item, Prompt
from behovsmelding.form import Form, FormError, as_ord
from behovsmelding.model.felles import Målform, Tillegg
from behovsmelding.model.kroner import Kroner

EVERY = "*"
"""Stands in an address for the key of each row of a table."""

_BUILDING_BLOCKS = {
    "tekst": "DefaultPlaceholder_-1854013440",
    "valg": "DefaultPlaceholder_-1854013438",
}
"""The names under which Word itself keeps these prompts."""


@attrs.frozen
class Place:
    """Where one answer stands.

    `address` is where the answer is in the model, from the root; `field` is the declared field it
    answers, and `kind` what the model can hold there. A `locked` one shows what is computed. `text`
    stands instead of an answer, `before` and `after` stand round one that was given; `when` is the
    condition for printing any of it.
    """

    label: str
    field: str | None
    address: str | None
    kind: Kind
    prompt: str
    locked: bool
    text: str
    before: str
    after: str
    when: str | None

    @property
    def is_amount(self) -> bool:
        """Whether a number of kroner stands here."""
        return self.kind.only(Kroner)


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
        with nb and nn is words of its own; nothing is no words. Raises `FormError`.
        """
        if not value:
            return ""
        if isinstance(value, Mapping):
            return as_ord(value).of(self.målform.value)
        path, colon = self._split(value)
        if path not in self.form.felt:
            raise self.fault("BM713", navn=path)
        return self.form.label(path).of(self.målform.value) + colon

    def place(self, value: Any) -> Place:
        """Read a place: the path of a field, or a mapping that says more. Raises `FormError`."""
        declared: dict[str, Any] = {"felt": value} if isinstance(value, str) else dict(value)
        written = declared.pop("felt", "")
        path, _ = self._split(written)
        field = path if path in self.form.felt else None
        computed = declared.pop("utregnet", None)
        address = computed or declared.pop("verdi", path) or None
        kind = self.kind(address) if address else Kind()
        found = Place(
            label=self.words(declared.pop("navn", written if field else None)),
            field=field,
            address=address,
            kind=kind,
            prompt=declared.pop("ledetekst", self._prompt(field, kind, computed)),
            locked=computed is not None,
            text=declared.pop("tekst", ""),
            before=declared.pop("foran", ""),
            after=declared.pop("etter", ""),
            when=declared.pop("hvis", None),
        )
        if declared:
            raise self.fault("BM712", navn=", ".join(map(str, declared)), verdi=value)
        return found

    def kind(self, address: str) -> Kind:
        """Return what the model holds at *address*, one member of every tuple on the way.

        Raises `FormError` where the model has no such address.
        """
        if "tillegg" in address.split(".") and address not in self.form.felt:
            raise self.fault("BM713", navn=address)
        found = Kind((self.form.model,))
        try:
            for step in address.split("."):
                name, _, key = step.partition("=")
                owner = found.rows or found
                found = answer_of(owner) if owner.only(Tillegg) else member(owner, name)
                if key not in ("", EVERY) and found.rows is not None:
                    found = row(found, key)[2]
        except Refused as refused:
            raise self.fault("BM713", navn=address) from refused
        return found

    def options(self, field: str) -> list[Item]:
        """Return the choices or periods of *field*: how they are written, how they are shown."""
        choices = self.form.choices(field)
        if choices:
            return [Item(name, each.ord.of(self.målform.value)) for name, each in choices.items()]
        periods = self.form.felt[field].perioder
        return [Item(str(each), self.form.word(each, self.målform)) for each in periods]

    def prompt(self, key: str) -> Prompt:
        """Return the prompt *key* of the form. Raises `FormError` where it has none."""
        if key not in self.form.ledetekster:
            raise self.fault("BM714", navn=key, kjente=tuple(self.form.ledetekster))
        words = self.form.ledetekster[key].of(self.målform.value)
        return Prompt(_BUILDING_BLOCKS.get(key, f"Ledetekst_{key}"), words)

    def _prompt(self, field: str | None, kind: Kind, computed: str | None) -> str:
        if field is not None and self.options(field):
            return "valg"
        particular = "utregnet" if computed else "beløp" if kind.only(Kroner) else "tekst"
        return particular if particular in self.form.ledetekster else "tekst"

    @staticmethod
    def _split(written: str) -> tuple[str, str]:
        path = written.rstrip(":")
        return path, written[len(path) :]
