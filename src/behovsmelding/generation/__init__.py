"""A generation of the scheme: what is to be known of it, looked up by its name.

A generation is a folder of Python. In it stand

- `model`: the class `Behovsmelding`, and those of its parts;
- `rules`: `RULES`, which a behovsmelding is judged by;
- `shown`: `counts` and `tables`, which `show` tells, and `sums`, which editors show;
- `record`: `GENERATION`, the record of it, which costs next to nothing to import.

It is registered in Python, and a form's declaration names it: a declaration must not run code.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from behovsmelding.diagnostics import Diagnostic
    from behovsmelding.form import Form
    from behovsmelding.generation.shown import Sum, Table
    from behovsmelding.messages import Language

Rule = Callable[[Any, "Form"], Iterator["Diagnostic"]]
"""Reads the whole document, judges it by its form, and yields what it finds."""


@attrs.frozen(eq=False)
class Generation:
    """The record of the generation in the folder *package*.

    Making the classes of a model costs more than checking a file, so they are imported when first
    asked for: then only those of the generation that a file is written in are.
    """

    package: str
    keys: tuple[str, ...]
    """The keys at the margin that a file of it is known by, beside `skjema`."""

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

    def sums(self, melding: Any, language: "Language") -> Iterator["Sum"]:
        """Yield the sums that editors show in *melding*; one that lacks an amount is not shown."""
        yield from self._part("shown").sums(melding, language)

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


def named(name: str) -> Generation:
    """Return the record of the generation *name*. Raises `KeyError` when there is none such."""
    record: Generation = import_module(f"{_packages[name]}.record").GENERATION
    return record
