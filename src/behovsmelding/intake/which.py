"""Which form a document is on, and in which målform."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from behovsmelding.docx.layout.pieces import Layout
from behovsmelding.docx.ooxml.stamp import Stamp
from behovsmelding.form import FormError
from behovsmelding.model.felles import Målform

_YEAR = re.compile(r"\b20[0-9]{2}\b")
_FIRST = 6
"""How many lines a form has above its first questions, where it says its year."""
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
    name = named or _year(text, forms)
    if name is None:
        raise FormError("BM930", finnes=tuple(forms))
    return name, _likely(" ".join(text))


def _year(text: Sequence[str], forms: Collection[str]) -> str | None:
    """Return the year of the form: the first that it begins with, else the one most often said."""
    lines = [line for line in text if line.strip()]
    first = [year for line in lines[:_FIRST] for year in _YEAR.findall(line) if year in forms]
    every = Counter(year for line in lines for year in _YEAR.findall(line) if year in forms)
    return first[0] if first else max(every, key=every.__getitem__, default=None)


def _likely(text: str) -> Målform:
    words = re.findall(r"\w+", text.casefold())
    return max(_WORDS, key=lambda each: sum(word in _WORDS[each] for word in words))
