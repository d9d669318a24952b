"""Which periods of an old document a form still has."""

from behovsmelding.form import Form
from behovsmelding.model.periode import Periode


def is_in(form: Form, sti: str, periode: Periode) -> bool:
    """Tell whether *form* has *periode* for the field *sti*; one without periods has them all."""
    perioder = form.felt[sti].perioder if sti in form.felt else ()
    return not perioder or periode in perioder
