"""Which form a document is written on: the field `skjema` decides."""

import re

import attrs

from behovsmelding.form import Form, FormError, load_form, model_of, names
from behovsmelding.nearest import nearest
from behovsmelding.source import Document, Entry, Mapping, Scalar

_NAME = re.compile(r"\w[\w-]*")


def form_of(document: Document) -> Form | None:
    """Return the form that *document* names; one finding says why when it names none we have."""
    root = document.root
    if not isinstance(root, Mapping):
        return None
    entry = root.get("skjema")
    if entry is None or entry.value.is_empty:
        # A file with a fault of its own may have lost the line to that fault.
        if not any(finding.is_error for finding in document.findings):
            place = entry.key.span if entry else document.span(0, 0)
            document.report("BM216", place, path=("skjema",), kjente=names())
        return None
    form = _named(entry)
    if form is None:
        _report_unknown(document, entry)
        return None
    return None if _is_of_another_generation(document, root, entry, form) else form


def _named(entry: Entry) -> Form | None:
    if not isinstance(entry.value, Scalar) or not _NAME.fullmatch(entry.value.value):
        return None
    try:
        return load_form(entry.value.value)
    except FormError:
        if entry.value.value in names():
            raise
        return None


def _report_unknown(document: Document, entry: Entry) -> None:
    value = entry.value
    written = value.value if isinstance(value, Scalar) else document.text[value.start : value.end]
    document.report(
        "BM217",
        entry.value.span,
        path=entry.value.path,
        tekst=written,
        forslag=_nearest_form(written),
        kjente=names(),
    )


def _nearest_form(written: str) -> str:
    """Return the form nearest to *written*: in years where it is a year."""
    known = names()
    if year := re.search(r"\d{4}", written):
        years = {name: abs(load_form(name).år - int(year[0])) for name in known}
        return min(known, key=years.__getitem__)
    return nearest(written, known) or known[-1]


def _keys(generation: str) -> set[str]:
    return {field.name for field in attrs.fields(model_of(generation))}


def _is_of_another_generation(document: Document, root: Mapping, entry: Entry, form: Form) -> bool:
    """Report it when most of the fields belong to another generation's form."""
    written = {each.name for each in root.entries}
    foreign = written - _fields(form)
    if 2 * len(foreign) <= len(written):
        return False
    forms = [other for name in names() if len(_fields(other := load_form(name)) & foreign) > 1]
    if not forms:
        return False
    document.report(
        "BM218",
        entry.value.span,
        path=entry.value.path,
        skjema=form.navn,
        forslag=[other.navn for other in forms],
    )
    return True


def _fields(form: Form) -> set[str]:
    return {field.name for field in attrs.fields(form.model)}
