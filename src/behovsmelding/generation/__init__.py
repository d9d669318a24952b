"""A generation of the scheme: what is to be known of it, looked up by its name.

A generation is a folder of Python. In it stand

- `model`: the class `Behovsmelding`, and those of its parts;
- `rules`: `RULES`, which a behovsmelding is judged by;
- `season`: `added`, what it adds to the overview of many;
- `shown`: `counts` and `tables`, which `show` tells, and `sums`, which editors show;
- `inferred`, if it can tell: `conclude`, what follows from the answers in a form of others;
- `record`: `GENERATION`, the record of it, which costs next to nothing to import.

It is registered in Python, and a form's declaration names it: a declaration must not run code.
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from behovsmelding.model.felles import Hode

if TYPE_CHECKING:
    from behovsmelding import kollektiv, lokal
    from behovsmelding.diagnostics import Diagnostic
    from behovsmelding.form import Form
    from behovsmelding.generation.season import Added
    from behovsmelding.generation.shown import Sum, Table
    from behovsmelding.messages import Language

    Behovsmelding = lokal.Behovsmelding | kollektiv.Behovsmelding
    """A behovsmelding of any generation of ours."""
else:
    # The classes cost more to import than a check takes; this is what all of them are.
    Behovsmelding = Hode


class Register(NamedTuple):
    """Where the names are known that answer a field, and what follows of one of them."""

    navn: str
    """What they are names of: kommuner, or institusjoner."""
    type: str | None = None
    """The answer to `type` beside it."""


Rule = Callable[[Any, "Form"], Iterator["Diagnostic"]]
"""Reads the whole document, judges it by its form, and yields what it finds."""


class Generation(NamedTuple):
    """The record of the generation in the folder *package*.

    Making the classes of a model costs more than checking a file, so they are imported when first
    asked for: then only those of the generation that a file is written in are.
    """

    package: str
    keys: tuple[str, ...]
    """The keys at the margin that a file of it is known by, beside `skjema`."""
    lists: tuple[str, ...] = ()
    """Its parts that are lists of parts, known where a file can't be read as YAML."""
    rows: tuple[str, ...] = ()
    """Its parts whose keys are names, ordninger, periods or years."""
    parts: tuple[str, ...] = ()
    """Its other parts: each has fields below it."""
    synonyms: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """What people call its fields, where neither the form nor a slip of the pen explains it."""
    choice_synonyms: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType({})
    """What they call its choices, by the name of the choice's class."""
    parties: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """Its parts with a contact of their own, each with the words that say whose that is."""
    beside: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """The fields for what people write beside an amount, by the field of the amount."""
    shown_otherwise: tuple[str, ...] = ()
    """Its own fields that a form shows through something else, such as what it works out."""
    ready: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """What each of its ready texts shows: the paths of the fields, by that of the text."""
    stated: Mapping[str, str] = MappingProxyType({})
    """Its fields where what a form shows worked out may be said, by the name of what is shown."""
    registers: Mapping[str, Register] = MappingProxyType({})
    """Where names for a field are known, by its path; whoever writes is offered them."""
    krav: Mapping[str, str] = MappingProxyType({})
    """The paragraph of a forskrift that demands a field."""

    def __hash__(self) -> int:
        """Return the hash of its folder: there is one record in each."""
        return hash(self.package)

    @property
    def navn(self) -> str:
        """The name that a declaration gives it: that of its folder."""
        return self.package.rpartition(".")[2]

    @property
    def model(self) -> type[Any]:
        """The class of a behovsmelding of this generation."""
        model: type[Any] = self._part("model").Behovsmelding
        return model

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that a behovsmelding of this generation is judged by."""
        rules: tuple[Rule, ...] = self._part("rules").RULES
        return rules

    def counts(self, melding: Any, language: "Language") -> Iterator[str]:
        """Yield a line for each thing that is counted in *melding*."""
        yield from self._part("shown").counts(melding, language)

    def tables(self, melding: Any, form: "Form", language: "Language") -> Iterator["Table"]:
        """Yield the tables of sums that `show` tells of *melding*."""
        yield from self._part("shown").tables(melding, form, language)

    def added(self, melding: Any, form: "Form", language: "Language") -> "Added":
        """Return what *melding* adds to a season of many."""
        added: Added = self._part("season").added(melding, form, language)
        return added

    def sums(self, melding: Any, language: "Language") -> Iterator["Sum"]:
        """Yield the sums that editors show in *melding*; one that lacks an amount is not shown."""
        yield from self._part("shown").sums(melding, language)

    def conclude(self, *read: Any) -> Iterator[Any]:
        """Add to what was *read* of a form of others what follows from it; yield what is told.

        A generation without a module `inferred` concludes nothing.
        """
        if find_spec(f"{self.package}.inferred") is not None:
            yield from self._part("inferred").conclude(*read)

    def _part(self, name: str) -> Any:
        return import_module(f"{self.package}.{name}")


_packages = {"lokal": "behovsmelding.lokal", "kollektiv": "behovsmelding.kollektiv"}


def register(package: str) -> None:
    """Let declarations name the generation in the folder *package*, by the folder's name.

    Raises `ValueError` when there is another of that name.
    """
    name = package.rpartition(".")[2]
    if _packages.setdefault(name, package) != package:
        raise ValueError(f"there is a generation {name!r} already: {_packages[name]}")


def forget(package: str) -> None:
    """Let no declaration name the generation in *package* any more."""
    del _packages[package.rpartition(".")[2]]


def names() -> tuple[str, ...]:
    """Return the names of the generations there are."""
    return tuple(_packages)


def every() -> tuple[Generation, ...]:
    """Return the records of the generations there are."""
    return tuple(map(named, _packages))


def named(name: str) -> Generation:
    """Return the record of the generation *name*. Raises `KeyError` when there is none such."""
    record: Generation = import_module(f"{_packages[name]}.record").GENERATION
    return record
