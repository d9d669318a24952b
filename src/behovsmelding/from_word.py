"""What comes back from Word, for the library: a form read, and changes put into a file."""

from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING

from behovsmelding.api import (
    for_publication,
    form_named,
    form_of,
    load,
    template_bytes,
    template_for,
)
from behovsmelding.docx.layout.pieces import Layout
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.docx.ooxml.package import read_file
from behovsmelding.docx.ooxml.stamp import Stamp
from behovsmelding.docx.reading.changes import stamp_of
from behovsmelding.form import Form, names
from behovsmelding.intake.foreign.known import Known
from behovsmelding.intake.foreign.read import fitting_of, is_foreign, read_foreign
from behovsmelding.intake.merging.merge import Merged
from behovsmelding.intake.merging.merge import merge as merged
from behovsmelding.intake.ours.pattern import Row, pattern_of, says_all
from behovsmelding.intake.ours.read import as_printed, sources
from behovsmelding.intake.ours.read import read as read_layout
from behovsmelding.intake.reading import Told
from behovsmelding.intake.tagging.tagged import tagged
from behovsmelding.intake.which import which
from behovsmelding.kept import Kept
from behovsmelding.model.answers import as_skjema
from behovsmelding.model.felles import Målform

if TYPE_CHECKING:
    from behovsmelding.intake.reading import Reading
    from behovsmelding.intake.tagging.tagged import Tagged

_KEPT = 16
_blanks: Kept[Known] = Kept(_KEPT)


def read(
    file: str | PathLike[str] | IO[bytes],
    *,
    form: str | int | None = None,
    template: str | PathLike[str] | None = None,
    forms: str | PathLike[str] | None = None,
) -> "Reading":
    """Read a filled form in Word: a document of ours that somebody typed in, or a county's own.

    Of a form that is none of ours the answers are found by the questions, and each says how sure
    that is. Which *form* it is (`2027`, or `"2027-vestland"`), a document of ours says itself.
    *template* is the path of the Word template that it was made with, where that is not the form's
    own, or of a county's blank form.

    Everything in the document is in an answer of what is returned, or told there. Raises `OSError`
    when a file can't be read, `TemplateError` for what is no Word document, and `FormError` when
    there is no such form, or the document doesn't say which (BM930).
    """
    docx = _bytes_of(file)
    return _read_form(unwrap(docx), stamp_of(docx), _name_of(form), template, forms)


def _name_of(form: str | int | None) -> str | None:
    """Return the name of *form*, where it is said: a year may be a number."""
    return None if form is None else as_skjema(form)


def _bytes_of(file: str | PathLike[str] | IO[bytes]) -> bytes:
    return read_file(Path(file)) if isinstance(file, (str, PathLike)) else file.read()


def _read_form(
    layout: Layout,
    stamp: Stamp | None,
    form: str | None,
    template: str | PathLike[str] | None,
    forms: str | PathLike[str] | None,
) -> "Reading":
    name, målform = which(layout, stamp, form, forms=names(None if forms is None else Path(forms)))
    declared = form_named(name, forms)
    words = målform if målform in declared.målformer else Målform.NB
    foreign = is_foreign(layout, stamp, declared)
    rows = _rows(declared, words, template) if not foreign or template is None else ()
    if not foreign or says_all(layout, rows):
        chosen = template_for(declared, words, template)
        reading = read_layout(layout, chosen, declared, rows, stamp)
        # What says to the word what a document of ours would, is one, whatever saved it.
        if not foreign or (reading.answers and not reading.told):
            return reading
    return read_foreign(layout, declared, words, _known(declared, words, template))


def merge(  # noqa: PLR0913 - an option each
    file: str | PathLike[str],
    document: str | PathLike[str] | IO[bytes],
    *,
    form: str | int | None = None,
    template: str | PathLike[str] | None = None,
    forms: str | PathLike[str] | None = None,
    accept_removed: bool = False,
) -> Merged:
    """Take what was changed in a Word *document* into the behovsmelding in *file*.

    The text of what is returned is the file as it would be: but for the answers that were changed,
    every byte of it is as it was. Nothing is written. What was changed in the file as well is a
    conflict, which is told, and left. With *accept_removed* what was removed from the document is
    taken out. *form* is the form of the document, where it says another than the file does. Raises
    what `load` and `read` do.
    """
    text = Path(file).read_bytes().decode()
    melding = load(file, forms=forms)
    docx = _bytes_of(document)
    stamp = stamp_of(docx)
    said = _name_of(form) or (stamp.form if stamp is not None else "") or melding.skjema
    if said != melding.skjema:
        other = Told("other_form", said, params={"now": melding.skjema})
        return Merged(text, (), (other,))
    layout = unwrap(docx)
    reading = _read_form(layout, stamp, said, template, forms)
    declared, words = form_of(melding, forms), reading.melding.målform
    chosen = template_for(declared, words, template)
    printed = melding
    if stamp is not None and stamp.uten_kontaktdata:
        printed = for_publication(melding, words)
    now = unwrap(chosen.render(printed))
    reading = as_printed(reading, layout, now)
    said_now = sources(now, declared, words)
    return merged(text, reading, stamp, said_now, accept_removed=accept_removed)


def template_from(
    blank: str | PathLike[str],
    *,
    form: str | int | None = None,
    like: str | PathLike[str] | None = None,
    forms: str | PathLike[str] | None = None,
) -> "tuple[Tagged, Form, Målform]":
    """Tag a county's *blank* form; return it, what was proposed, and which form it is on.

    *like* is the same form in another målform, tagged already. Raises what `read` does.
    """
    docx = read_file(Path(blank))
    layout = unwrap(docx)
    every = names(None if forms is None else Path(forms))
    name, målform = which(layout, None, _name_of(form), forms=every)
    declared = form_named(name, forms)
    words = målform if målform in declared.målformer else Målform.NB
    other = None if like is None else read_file(Path(like))
    return tagged(docx, declared, fitting_of(declared), other), declared, words


def _known(form: Form, målform: Målform, path: str | PathLike[str] | None) -> Known | None:
    """Return what the blank of a form of others says, or a template of it."""
    if path is None:
        return None
    docx = template_bytes(form, målform, path)
    return _blanks.get((form, docx), lambda: Known(unwrap(docx), form, fitting_of(form)))


def _rows(form: Form, målform: Målform, path: str | PathLike[str] | None) -> Sequence[Row]:
    """Return the lines of a template, as a filled form is held against them."""
    return pattern_of(template_bytes(form, målform, path), form, målform)
