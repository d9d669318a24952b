"""A season made of behovsmeldinger in Python, as if each were a file without findings."""

from collections.abc import Iterable
from typing import Any

from behovsmelding.api import form_of
from behovsmelding.generation.season import Added
from behovsmelding.repository.documents import Document
from behovsmelding.repository.season import Season


def document(melding: Any, file: str, **changes: Any) -> Document:
    """Return what *melding* is in a season, with *changes*."""
    form = form_of(melding)
    added: Added = form.generasjon.added(melding, form, "nb")
    made = Document(
        file,
        form.navn,
        form.år,
        is_sent=not melding.er_utkast,
        deadline=form.frist_for(melding),
        added=added,
    )
    return made._replace(**changes)


def season(meldinger: Iterable[Any]) -> Season:
    """Return the season of *meldinger*, in files called `0.yaml`, `1.yaml` and so on."""
    return Season(document(each, f"{number}.yaml") for number, each in enumerate(meldinger))
