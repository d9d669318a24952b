"""A form: one year's declaration, read from `schemas/<name>.yaml`.

It says which fields a form asks for, with label and help in both målformer, what must be answered
before it is sent in, and which choices and periods there are. A form may build on another and say
only what differs; `{år}`, `{år+1}` and the like in any text follow the form's year.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
import yaml

from behovsmelding.model.felles import Målform
from behovsmelding.model.periode import Periode, Slag
from behovsmelding.words import Ord

GENERATIONS = ("lokal", "kollektiv")
"""The generations of the scheme: each has a module of its name in `model`."""

_YEAR = re.compile(r"\{år([+-]\d+)?\}")
_PERIODS = {
    Slag.VÅR: Ord("Vår", "Vår"),
    Slag.HØST: Ord("Høst", "Haust"),
    Slag.UT: Ord("Ut", "Ut"),
}
_YES_NO = {True: Ord("Ja", "Ja"), False: Ord("Nei", "Nei")}


class FormError(ValueError):
    """A declaration that cannot be used; the message says which file and why."""


def as_ord(value: Any) -> Ord:
    """Read words: a mapping with nb and nn, or one text that serves both."""
    if isinstance(value, str):
        return Ord(value, value)
    return Ord(**value)


@attrs.frozen
class Valg:
    """A choice: what is written in YAML, what the form prints, and its short name if it has one."""

    navn: str
    ord: Ord
    kort: Ord | None = None

    @classmethod
    def read(cls, navn: str, value: Any) -> "Valg":
        """Read the declaration of the choice *navn*."""
        value = dict(value)
        kort = value.pop("kort", None)
        return cls(navn, as_ord(value), as_ord(kort) if kort else None)


@attrs.frozen
class Felt:
    """A field of the form.

    `sti` is its path in the model with list positions left out: `tiltak.tilskudd.eier`. `påkrevd`
    says that it must be answered when the document is sent in. `valg` names a group of choices;
    where `åpen`, any other text is an answer too. `perioder` are the periods it may name.
    """

    sti: str
    spørsmål: Ord
    hjelp: Ord | None = None
    påkrevd: bool = False
    valg: str | None = None
    åpen: bool = False
    perioder: tuple[Periode, ...] = ()

    @classmethod
    def read(cls, sti: str, value: Mapping[str, Any]) -> "Felt":
        """Read the declaration of the field at *sti*."""
        rest = dict(value)
        spørsmål = as_ord(rest.pop("spørsmål"))
        hjelp = rest.pop("hjelp", None)
        perioder = tuple(Periode.read(each) for each in rest.pop("perioder", ()))
        return cls(sti, spørsmål, as_ord(hjelp) if hjelp else None, perioder=perioder, **rest)


@attrs.frozen
class Form:
    """A year's form. See the module for what it declares."""

    navn: str
    generasjon: str
    år: int
    tittel: Ord
    hjemmel: Ord
    frist: date | None
    ledetekster: Mapping[str, Ord] = attrs.field(hash=False)
    """What an unanswered field shows: `tekst` and `valg`."""
    felt: Mapping[str, Felt] = attrs.field(hash=False)
    valg: Mapping[str, Mapping[str, Valg]] = attrs.field(hash=False)
    oppsett: tuple[Mapping[str, Any], ...] = attrs.field(hash=False)
    """How the form is laid out on paper, for `template new`: see `word.scaffold`."""

    @property
    def model(self) -> type[Any]:
        """The class of a behovsmelding on this form."""
        return model_of(self.generasjon)

    def choices(self, sti: str) -> Mapping[str, Valg]:
        """Return the choices of the field at *sti*, by what is written in YAML; empty if free."""
        group = self.felt[sti].valg if sti in self.felt else None
        return self.valg[group] if group else MappingProxyType({})

    def sti(self, path: Sequence[str | int]) -> str:
        """Return the name of the field at *path*: positions and keys that are answers left out."""
        sti = ""
        for step in path:
            longer = f"{sti}.{step}" if sti else str(step)
            if longer in self.felt:
                sti = longer
        return sti

    def label(self, sti: str) -> Ord:
        """Return the question of the field at *sti*, or the path itself where the form has none."""
        return self.felt[sti].spørsmål if sti in self.felt else Ord(sti, sti)

    def word(self, value: Enum | Periode | bool, målform: Målform) -> str:
        """Return what the form prints for *value*: a choice, a period, yes or no."""
        if isinstance(value, Periode):
            if value.slag is Slag.ÅR:
                return str(value.år)
            return f"{_PERIODS[value.slag].of(målform.value)} {value.år}"
        if isinstance(value, bool):
            return _YES_NO[value].of(målform.value)
        return self._valg(value).ord.of(målform.value)

    def short(self, value: Enum, målform: Målform) -> str:
        """Return the short name the form prints for the choice *value*: «DEKOM»."""
        valg = self._valg(value)
        return (valg.kort or valg.ord).of(målform.value)

    def _valg(self, value: Enum) -> Valg:
        return self.valg[type(value).__name__.lower()][value.value]


def model_of(generation: str) -> type[Any]:
    """Return the class of a behovsmelding of *generation*."""
    # Making the classes of a generation costs more than checking a file, so only one is imported.
    model: type[Any] = import_module(f"behovsmelding.model.{generation}").Behovsmelding
    return model


def schema_dir() -> Path:
    """Return the folder of the declarations: in the installed package, else in the checkout."""
    return _shipped("schemas")


def template_dir(form: str) -> Path:
    """Return the folder of the Word templates of *form*."""
    return _shipped("templates") / form


def _shipped(folder: str) -> Path:
    package = Path(__file__).parent
    installed = package / folder
    return installed if installed.is_dir() else package.parents[1] / folder


def names() -> tuple[str, ...]:
    """Return the names of the forms there are, in order."""
    return tuple(sorted(path.stem for path in schema_dir().glob("*.yaml")))


@cache
def load_form(name: str, folder: Path | None = None) -> Form:
    """Read the form *name*. Raises `FormError` when there is none, or it cannot be used."""
    return _form(name, _declaration(name, folder or schema_dir()))


def _declaration(name: str, folder: Path) -> dict[str, Any]:
    """Return the declaration of *name*, laid over the form it builds on."""
    path = folder / f"{name}.yaml"
    if not path.is_file():
        path = schema_dir() / f"{name}.yaml"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise FormError(f"there is no form {name!r} in {folder}") from error
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    own: dict[str, Any] = yaml.load(text, Loader=loader)  # noqa: S506 - both are safe loaders
    base = own.pop("bygger_på", None)
    return own if base is None else _laid_over(_declaration(str(base), folder), own)


def _laid_over(base: Any, own: Any) -> Any:
    """Lay *own* over *base*: mappings key by key, everything else whole."""
    if not (isinstance(base, dict) and isinstance(own, dict)):
        return own
    return base | {key: _laid_over(base.get(key), value) for key, value in own.items()}


def _form(name: str, declared: dict[str, Any]) -> Form:
    try:
        dated: dict[str, Any] = _dated(declared, int(declared["år"]))
        return Form(
            navn=name,
            generasjon=dated["generasjon"],
            år=dated["år"],
            tittel=as_ord(dated["tittel"]),
            hjemmel=as_ord(dated["hjemmel"]),
            frist=dated.get("frist"),
            ledetekster=_frozen(dated["ledetekster"], lambda _, value: as_ord(value)),
            felt=_frozen(dated["felt"], Felt.read),
            valg=_frozen(dated["valg"], lambda _, group: _frozen(group, Valg.read)),
            oppsett=tuple(dated["oppsett"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise FormError(f"the form {name!r} can't be used: {error!r}") from error


def _frozen(mapping: Mapping[str, Any], read: Any) -> Mapping[str, Any]:
    return MappingProxyType({str(key): read(str(key), value) for key, value in mapping.items()})


def _dated(value: Any, year: int) -> Any:
    """Put the form's year where a text says `{år}`, `{år-1}` and so on."""
    if isinstance(value, str):
        return _YEAR.sub(lambda match: str(year + int(match[1] or 0)), value)
    if isinstance(value, dict):
        return {_dated(key, year): _dated(each, year) for key, each in value.items()}
    return [_dated(each, year) for each in value] if isinstance(value, list) else value
