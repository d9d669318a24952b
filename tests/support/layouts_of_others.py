"""Layouts that we made up, in words of our own, to see how forms are read that nobody has seen.

None is an official form, and all but `ANOTHER` are by the hand that made the reader. `TUNED` were
looked at while it was made; `UNSEEN` were not, but for two changes that were made when their misses
were known (from 85 to 90 of a hundred): they are kept to what the first reading gave. `MET` came
later, and were looked at once that first reading was measured, as all that followed were.
"""

from typing import NamedTuple

from tests.support.forms_of_others import Layout
from tests.support.layouts_another_hand import (
    kollektiv_punkter,
    lokal_bokser,
    lokal_firedelt,
)
from tests.support.layouts_first_sight import (
    kollektiv_brev,
    kollektiv_rutenett,
    lokal_linjer,
    lokal_skjemaark,
)
from tests.support.layouts_fourth_sight import (
    kollektiv_bokser,
    kollektiv_samlet,
    lokal_notat,
    lokal_skjema_nn,
)
from tests.support.layouts_kollektiv import kollektiv_nynorsk, kollektiv_søknad, kollektiv_tabeller
from tests.support.layouts_lokal import lokal_felt, lokal_skrevet
from tests.support.layouts_second_sight import (
    lokal_over,
    lokal_sidestilt,
    lokal_strekar,
    lokal_veiledning,
)
from tests.support.layouts_second_sight_kollektiv import kollektiv_ark, kollektiv_nummerert
from tests.support.layouts_third_sight import (
    kollektiv_kort,
    kollektiv_spalter,
    lokal_setninger,
    lokal_tabellark,
)
from tests.support.layouts_unseen import kollektiv_spørreskjema, lokal_brev, lokal_nynorsk


class Other(NamedTuple):
    """A layout, what its places are made of, and the examples that fill it."""

    layout: Layout
    ink: str
    examples: tuple[str, ...]
    saved: bool = False
    """Whether whoever filled it has saved it in LibreOffice."""


_LOKAL, _KOLLEKTIV = ("narvik-2025", "vefsn-2025"), ("narvik-2027", "salten-2027")
TUNED = (
    Other(kollektiv_tabeller, "control", _KOLLEKTIV),
    Other(lokal_skrevet, "typed", _LOKAL),
    Other(kollektiv_nynorsk, "typed", _KOLLEKTIV),
    Other(kollektiv_søknad, "control", _KOLLEKTIV),
    Other(lokal_felt, "legacy", _LOKAL),
    Other(lokal_nynorsk, "control", _LOKAL),
    Other(kollektiv_spørreskjema, "legacy", _KOLLEKTIV),
)
MET = (
    Other(lokal_skjemaark, "control", _LOKAL),
    Other(lokal_linjer, "typed", _LOKAL),
    Other(kollektiv_rutenett, "legacy", _KOLLEKTIV),
    Other(kollektiv_brev, "control", _KOLLEKTIV),
)
UNSEEN = (Other(lokal_brev, "control", _LOKAL), Other(lokal_brev, "typed", _LOKAL))
SECOND = (
    Other(lokal_veiledning, "control", _LOKAL, saved=True),
    Other(lokal_sidestilt, "legacy", _LOKAL),
    Other(lokal_over, "legacy", _LOKAL),
    Other(lokal_strekar, "typed", _LOKAL),
    Other(kollektiv_nummerert, "typed", _KOLLEKTIV),
    Other(kollektiv_ark, "control", _KOLLEKTIV, saved=True),
)
THIRD = (
    Other(lokal_setninger, "control", _LOKAL),
    Other(lokal_tabellark, "legacy", _LOKAL),
    Other(kollektiv_kort, "typed", _KOLLEKTIV),
    Other(kollektiv_spalter, "control", _KOLLEKTIV, saved=True),
)
FOURTH = (
    Other(lokal_notat, "typed", _LOKAL),
    Other(lokal_skjema_nn, "control", _LOKAL, saved=True),
    Other(kollektiv_samlet, "legacy", _KOLLEKTIV),
    Other(kollektiv_bokser, "control", _KOLLEKTIV, saved=True),
)
ANOTHER = (
    Other(lokal_bokser, "control", _LOKAL),
    Other(lokal_bokser, "control", _LOKAL, saved=True),
    Other(kollektiv_punkter, "control", _KOLLEKTIV),
    Other(kollektiv_punkter, "typed", _KOLLEKTIV, saved=True),
    Other(lokal_firedelt, "legacy", _LOKAL),
    Other(lokal_firedelt, "typed", _LOKAL, saved=True),
)
GROUPS = {
    "another hand": ANOTHER,
    "tuned": TUNED,
    "unseen": UNSEEN,
    "met": MET,
    "second": SECOND,
    "third": THIRD,
    "fourth": FOURTH,
}
