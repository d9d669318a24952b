"""From nodes to a behovsmelding: exact types, nothing coerced unsaid.

What cannot be read becomes a finding in the document and is left out; an item of a list becomes an
empty item, so that a sum it belongs to stays unknown. Where it is plain what was meant (a key with
a letter wrong, `ja` for `true`), the finding stands and the rest is judged as if that was written.
"""

from functools import lru_cache
from typing import Any

from behovsmelding.form import Form
from behovsmelding.reading.source import Document, Mapping, MeansAnother, TooManyFindings
from behovsmelding.reading.structure.hooks import converter
from behovsmelding.reading.structure.reporter import UNREAD
from behovsmelding.reading.structure.skjema import form_of
from behovsmelding.reading.structure.values import Hook

__all__ = ["form_of", "structure"]


def structure(document: Document, form: Form) -> Any:
    """Build the behovsmelding that *document* holds; findings go into the document.

    Returns None when nothing could be built.
    """
    if not isinstance(document.root, Mapping):
        return None
    try:
        melding = _hook(form)(document.root, form.model)
    except (TooManyFindings, MeansAnother):
        return None
    return None if melding is UNREAD else melding


@lru_cache(maxsize=64)
def _hook(form: Form) -> Hook:
    """Return the hook of a whole behovsmelding on *form*, made once."""
    return converter(form).get_structure_hook(form.model)
