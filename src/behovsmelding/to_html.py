"""The library: a behovsmelding as a page."""

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from behovsmelding import disk
from behovsmelding.api import for_publication, form_of, refuse_errors
from behovsmelding.html.page import page_of
from behovsmelding.model.felles import Målform

if TYPE_CHECKING:
    from behovsmelding.generation import Behovsmelding


def render_html(
    melding: "Behovsmelding",
    *,
    målform: Målform | str | None = None,
    uten_kontaktdata: bool = False,
    forms: str | PathLike[str] | None = None,
    to: str | PathLike[str] | None = None,
) -> bytes:
    """Render *melding* as one HTML page, and put it in the file *to* if that is given.

    It holds the same as the Word document that the form's own declaration makes, fetches nothing,
    and each answer says in `data-path` where it stands: `tiltak[0].navn`. *målform* and
    *uten_kontaktdata* are as for `render`. A file is written whole or not at all.

    Raises `InvalidBehovsmelding` with every finding when there is an error among them,
    `FileTrouble` when the file is not written, and what `check` raises.
    """
    form = form_of(melding, forms)
    refuse_errors(melding, form)
    words = Målform(målform) if målform else melding.målform
    page = page_of(form, words).file(
        for_publication(melding, words) if uten_kontaktdata else melding
    )
    if to is not None:
        disk.write(Path(to), page)
    return page
