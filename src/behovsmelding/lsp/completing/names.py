"""Names that are known: of those who take part in a behovsmelding, and of the registers."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Any, NamedTuple

from behovsmelding.form import Form
from behovsmelding.form.asked import Asked
from behovsmelding.lsp.completing.branch import Branch
from behovsmelding.lsp.completing.spots import Spot, fields
from behovsmelding.model.fields import Mark, marked_with
from behovsmelding.registers import kommuner, uh

MOST = 40
"""How many names are offered at once: whoever looks for another writes more of it."""


class Named(NamedTuple):
    """An organisation that is known: its name, what it is also looked for by, and its number."""

    navn: str
    shown: str
    also: str
    organisasjonsnummer: str | None


def parties(form: Form, root: Branch) -> tuple[str, ...]:
    """Return the names of those who take part, in the order of the file."""
    return tuple(dict.fromkeys(bare(each.value) for each in named(form, root) if each.value))


def named(form: Form, root: Branch) -> Iterator[Branch]:
    """Yield the keys behind which the organisations of a file are named."""
    model: Any = form.model
    for each in fields(form, model, ""):
        part, name = root.get(each.felt.navn), _name_of(each)
        if part is not None and name is not None:
            members = [item for item in part.below if item.is_item] or [part]
            yield from (found for member in members if (found := member.get(name)))


def _name_of(each: Asked) -> str | None:
    """Return the key of the name in *each*, if it is an organisation or a list of them."""
    kind: Any = each.field.kind
    if marked_with(kind, Mark.ORGANISASJONSNUMMER) is None:
        return None
    name = marked_with(kind, Mark.NAVN)
    return None if name is None else name.name


def bare(value: str) -> str:
    """Return what is written as *value*, without the quotes round it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def looked_for(form: Form, spot: Spot, typed: str) -> tuple[Named, ...]:
    """Return the known names for *spot* that have a word which begins as *typed*."""
    register = form.generasjon.registers.get(spot.sti)
    if register is None:
        return ()
    begins = _words(bare(typed.strip()).strip("\"'"))
    found = (each for each in _REGISTERS[register.navn]() if _has(each, begins))
    return tuple(islice(found, MOST))


def written(branch: Branch) -> frozenset[str]:
    """Return the names that stand at or below *branch*, whoever they are of."""
    own = {bare(branch.value).casefold()} if branch.value and not branch.is_here else set()
    return frozenset(own.union(*map(written, branch.below)))


def called(form: Form, sti: str, navn: str) -> tuple[Named, ...]:
    """Return those whose name is *navn* of all who may be named at *sti*."""
    register = form.generasjon.registers.get(sti)
    known = () if register is None else _REGISTERS[register.navn]()
    return tuple(each for each in known if each.navn == bare(navn))


def _has(each: Named, begins: list[str]) -> bool:
    words = _words(f"{each.shown} {each.also}")
    return all(any(word.startswith(begin) for word in words) for begin in begins)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


@cache
def _kommuner() -> tuple[Named, ...]:
    made = [
        Named(
            each.fullt_navn,
            # Of two with the same name, the county is shown.
            f"{each.fullt_navn}{each.navn.removeprefix(each.uten_fylke)}",
            " ".join(each.andre_navn),
            each.organisasjonsnummer,
        )
        for each in kommuner.kommuner()
    ]
    return tuple(sorted(made, key=lambda each: each.navn))


@cache
def _uh() -> tuple[Named, ...]:
    named = uh.institutions()
    return tuple(Named(first, first, " ".join(others), None) for first, *others in named)


_REGISTERS: Mapping[str, Callable[[], tuple[Named, ...]]] = MappingProxyType(
    {"kommuner": _kommuner, "institusjoner": _uh}
)
