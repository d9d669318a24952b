"""Layouts that we made up, in words of our own, to see how forms are read that nobody has seen.

None is an official form. `TUNED` were looked at while the reader was made; `UNSEEN` were written by
the same hand, and nobody looked at how they come out: what is known of them is the figure.
"""

from typing import NamedTuple

from tests.support.forms_of_others import Layout
from tests.support.layouts_kollektiv import kollektiv_nynorsk, kollektiv_søknad, kollektiv_tabeller
from tests.support.layouts_lokal import lokal_felt, lokal_skrevet
from tests.support.layouts_unseen import kollektiv_spørreskjema, lokal_nynorsk


class Other(NamedTuple):
    """A layout, what its places are made of, and the examples that fill it."""

    layout: Layout
    ink: str
    examples: tuple[str, ...]


TUNED = (
    Other(kollektiv_tabeller, "control", ("narvik-2027", "salten-2027")),
    Other(lokal_skrevet, "typed", ("narvik-2025", "vefsn-2025")),
    Other(kollektiv_nynorsk, "typed", ("narvik-2027", "salten-2027")),
    Other(kollektiv_søknad, "control", ("narvik-2027", "salten-2027")),
    Other(lokal_felt, "legacy", ("narvik-2025", "vefsn-2025")),
    Other(lokal_nynorsk, "control", ("narvik-2025", "vefsn-2025")),
)
UNSEEN = (Other(kollektiv_spørreskjema, "legacy", ("narvik-2027", "salten-2027")),)
