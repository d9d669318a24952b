"""Which form a document is written on: the field `skjema` decides."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from behovsmelding.diagnostics import Diagnostic, Fix
from behovsmelding.form import Form, FormError, load_form, names
from behovsmelding.model.fields import fields_of
from behovsmelding.nearest import nearest
from behovsmelding.reading.source import Document, Entry, Mapping, Refused, Scalar, TooManyFindings
from behovsmelding.reading.structure.numerals import as_yaml_reads

_A_YEAR = r"\d{4}"


def form_of(document: Document, forms: Path | None = None) -> Form | None:
    """Return the form that *document* names, ours or one in the folder *forms*.

    One finding says why when it names none that can be used.
    """
    if not isinstance(document.root, Mapping):
        return None
    try:
        return _form_of(document, document.root, forms)
    except TooManyFindings:
        return None


def _form_of(document: Document, root: Mapping, forms: Path | None) -> Form | None:
    entry = root.get("skjema") or _misspelt(document, root)
    if entry is None or entry.value.is_empty:
        # A file with a fault of its own may have lost the line to that fault.
        if not any(finding.is_error for finding in document.findings):
            place = document.locate_key(("skjema",))
            forslag = _fitting({each.name for each in root.entries}, _usable(forms))
            document.report("BM216", place, path=("skjema",), forslag=forslag, kjente=names(forms))
        return None
    _read_odd_year(document, entry, forms)
    form = _named(entry, forms)
    if isinstance(form, FormError):
        span, path = entry.value.span, entry.value.path
        document.add([Diagnostic(form.code, path, form.params, span=span)])
        return None
    if form is None:
        _report_unknown(document, entry, forms)
        return None
    written = {each.name for each in root.entries}
    # Reading every other form costs more than reading the file, so only a stray key makes us look.
    if not written <= _fields(form) and (meant := _meant(written, form, _usable(forms))):
        document.report(
            "BM218", entry.value.span, path=entry.value.path, skjema=form.navn, forslag=meant
        )
        return None
    return form


def _misspelt(document: Document, root: Mapping) -> Entry | None:
    """Report the key that was meant to be `skjema`, and return it as that."""
    name = nearest("skjema", [entry.name for entry in root.entries])
    entry = root.get(name) if name else None
    if entry is None or not isinstance(entry.value, Scalar) or entry.value.is_empty:
        return None
    document.report(
        "BM201",
        entry.key.span,
        path=entry.value.path,
        fixes=(Fix(entry.key.span, "skjema"),),
        nøkkel=entry.name,
        forslag="skjema",
    )
    entry.name = "skjema"
    return entry


def _read_odd_year(document: Document, entry: Entry, forms: Path | None) -> None:
    """Report a year that is one only to YAML (`2025.0`), and read it as the year."""
    value = entry.value
    if isinstance(value, Scalar):
        value.value = value.value.strip()
    if not isinstance(value, Scalar) or value.value in names(forms):
        return
    year = str(as_yaml_reads(value))
    if year in names(forms):
        document.report(
            "BM228",
            value.span,
            path=value.path,
            fixes=(Fix(value.span, year),),
            felt=entry.name,
            tekst=value.value,
            tall=year,
        )
        value.value = year


def _named(entry: Entry, forms: Path | None) -> Form | FormError | None:
    """Return the form that *entry* names; None when there is none, and why it can't be used."""
    if not isinstance(entry.value, Scalar) or entry.value.value not in names(forms):
        return None
    try:
        return load_form(entry.value.value, forms)
    except FormError as error:
        return error


def _usable(forms: Path | None) -> Iterator[Form]:
    """Yield every form there is, but for those of somebody's own that can't be used."""
    for name in names(forms):
        with suppress(FormError):
            yield load_form(name, forms)


def _report_unknown(document: Document, entry: Entry, forms: Path | None) -> None:
    value = entry.value
    if isinstance(value, Refused):
        return
    written = value.value if isinstance(value, Scalar) else document.text[value.start : value.end]
    document.report(
        "BM217",
        entry.value.span,
        path=entry.value.path,
        tekst=written,
        forslag=_nearest_form(written, forms),
        kjente=names(forms),
    )


def _nearest_form(written: str, forms: Path | None) -> str:
    """Return the form nearest to *written*: by its name, or in years where it is a year."""
    known = {form.navn: form.år for form in _usable(forms)}
    year = re.search(_A_YEAR, written)
    if not (year and year[0] == written) and (near := nearest(written, known)):
        return near
    if year:
        return min(known, key=lambda name: (abs(known[name] - int(year[0])), name))
    return list(known)[-1]


def _meant(written: set[str], form: Form, others: Iterable[Form]) -> list[str]:
    """Name the *others* whose own fields are *written* more than those of *form* alone."""
    own = written & _fields(form)
    return [
        other.navn
        for other in others
        if len((written & _fields(other)) - own) > max(1, len(own - _fields(other)))
    ]


def _fitting(written: set[str], forms: Iterable[Form]) -> str:
    """Name the newest of the forms that most of what is *written* belongs to."""
    return max(forms, key=lambda form: (len(written & _fields(form)), form.år)).navn


def _fields(form: Form) -> set[str]:
    return {field.name for field in fields_of(form.model)}
