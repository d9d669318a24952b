"""The rule about sums that somebody typed beside what is computed."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.messages import Phrase
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path, sti_of
from behovsmelding.rules.finding import finding


class Sum(NamedTuple):
    """A sum that may be stated: its name, what it comes to, and the places it adds."""

    navn: str
    regnet: Kroner | None
    deler: tuple[Path, ...]


def compared(  # noqa: PLR0913, PLR0917 - what is compared, and what is said of it
    oppgitt: Any,
    path: Path,
    sums: list[Sum],
    form: Form,
    hva: Phrase,
    counted: tuple[Path, ...],
) -> Iterator[Diagnostic]:
    """Compare what *oppgitt*, at *path*, states with the *sums* of *hva* (BM310).

    What can't be read in the parts that are *counted* may be what is missing in a sum.
    """
    for navn, regnet, deler in sums:
        stated = getattr(oppgitt, navn)
        if stated is not None and regnet is not None and stated != regnet:
            felt = form.label(sti_of((*path, navn)))
            yield finding(
                "BM310",
                (*path, navn),
                deler,
                nothing_in=counted,
                hva=hva,
                felt=felt,
                oppgitt=stated,
                regnet=regnet,
            )
