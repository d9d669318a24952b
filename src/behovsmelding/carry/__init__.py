"""An old behovsmelding carried over to a new form, with an account of everything in it.

What becomes of an answer is decided in `lokal_to_kollektiv`, `kollektiv_to_kollektiv` and, where
nothing more is known of a generation, `same_generation`; they say it in `Moves`, from which
`without_errors` makes the notes. `report` tells them, `writing` writes the new file.
"""

from typing import Any

from behovsmelding.carry.notes import Carried, Kind, Moves, Note, without_errors
from behovsmelding.form import Form, load_form
from behovsmelding.messages.ui.questions import NAMES
from behovsmelding.model.felles import Målform, Status

__all__ = ["Carried", "Kind", "Note", "WrongWay", "carry"]


class WrongWay(ValueError):  # noqa: N818 - the name says what is asked for
    """A behovsmelding asked to go to its own form, to an older one, or back a generation."""

    def __init__(self, gammel: Form, ny: Form) -> None:
        super().__init__(gammel.navn, ny.navn)
        self.gammel = gammel
        self.ny = ny

    def __reduce__(self) -> Any:
        """Pickle the forms themselves; an exception by itself keeps what it passes on."""
        return type(self), (self.gammel, self.ny)

    def __str__(self) -> str:
        """Return what is wrong, in English."""
        return f"a behovsmelding on {self.gammel.navn} can't be carried over to {self.ny.navn}"


def carry(
    melding: Any, form: Form, gammel: Form | None = None, målform: Målform | None = None
) -> Carried:
    """Make a draft on *form* of what can be carried over from *melding*.

    *gammel* is the form of *melding*, and may be left out when it is one of ours. *målform* is that
    of the draft, where it is to be another than that of *melding*.

    Every answer of *melding* stands in the draft, or in the notes with the reason why not. What
    would be an error in the draft is left out. Raises `WrongWay` unless *form* is a later one than
    the form of *melding*, or another of the same year.
    """
    gammel = gammel or load_form(melding.skjema)
    if form.navn == gammel.navn or form.år < gammel.år:
        raise WrongWay(gammel, form)
    moves = Moves()
    moves.change(("skjema",), ("skjema",), "skjema")
    if melding.status is Status.UTKAST:
        moves.carry(("status",), ("status",))
    else:
        moves.change(("status",), ("status",), "status")
    if målform is None:
        målform = melding.målform if melding.målform in form.målformer else Målform.NB
    if målform == melding.målform:
        moves.carry(("målform",), ("målform",))
    else:
        moves.change(("målform",), ("målform",), "målform", målform=NAMES.get(målform, målform))
    match gammel.generasjon.navn, form.generasjon.navn:
        case "lokal", "kollektiv":
            from behovsmelding.carry.lokal_to_kollektiv import draft
        case "kollektiv", "kollektiv":
            from behovsmelding.carry.kollektiv_to_kollektiv import draft
        case old, new if old == new:
            from behovsmelding.carry.same_generation import draft
        case _:
            raise WrongWay(gammel, form)
    return without_errors(draft(melding, form, gammel, målform, moves), gammel, form)
