"""Which form a document is on, and in which målform."""

import re
from collections.abc import Collection

from behovsmelding.docx.layout.pieces import Layout
from behovsmelding.docx.ooxml.stamp import Stamp
from behovsmelding.form import FormError
from behovsmelding.model.felles import Målform

_YEAR = re.compile(r"\b20[0-9]{2}\b")
_WORDS = {
    Målform.NB: frozenset({"ikke", "fra", "hvilke", "hvem", "hvordan", "hvilken"}),
    Målform.NN: frozenset({"ikkje", "frå", "kva", "kven", "korleis"}),
}
"""Words that a form says often, by the målform that has them."""


def which(
    layout: Layout, stamp: Stamp | None, named: str | None, *, forms: Collection[str]
) -> tuple[str, Målform]:
    """Return the form a document is on and its målform: as *named*, as its *stamp* says, or likely.

    Raises `FormError` (BM930) where it doesn't say which of *forms* it is.
    """
    text = [line.text for line in layout.in_order()]
    if stamp is not None and stamp.form:
        return named or stamp.form, Målform(stamp.målform) if stamp.målform else Målform.NB
    years = (year for line in text for year in _YEAR.findall(line))
    name = named or next((year for year in years if year in forms), None)
    if name is None:
        raise FormError("BM930", finnes=tuple(forms))
    return name, _likely(" ".join(text))


def _likely(text: str) -> Målform:
    words = re.findall(r"\w+", text.casefold())
    return max(_WORDS, key=lambda each: sum(word in _WORDS[each] for word in words))
