"""The rule about periods: a form has its own, and no others."""

from collections.abc import Iterable, Iterator

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.messages import Phrase
from behovsmelding.model.path import Path
from behovsmelding.model.periode import Periode
from behovsmelding.rules.finding import finding


def outside(values: Iterable[Periode], path: Path, form: Form, sti: str) -> Iterator[Diagnostic]:
    """Find those of *values*, at *path*, that the form doesn't have for the field *sti* (BM406)."""
    allowed = form.felt[sti].perioder if sti in form.felt else ()
    if not allowed:
        return
    for value in values:
        if value not in allowed:
            yield finding(
                "BM406",
                path,
                felt=form.label(sti),
                periode=written(form, value),
                år=form.år,
                perioder=[written(form, each) for each in allowed],
            )


def written(form: Form, periode: Periode) -> Phrase:
    """Return *periode* as it stands in a sentence."""
    words = form.words(periode).texts
    return Phrase(**{language: each.lower() for language, each in words.items()})
