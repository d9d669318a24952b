"""From one form to another of the same generation: next year's, or a county's own.

Everything stands where it stood. Stated sums go, for they would be wrong at the first change, and
so do the periods that the new form hasn't got, and a list with such a period in it.
"""

from collections.abc import Iterator
from typing import Any

import attrs

from behovsmelding.carry.notes import Draft, Lost, Moves
from behovsmelding.carry.periods import is_in
from behovsmelding.form import Form
from behovsmelding.model.felles import Målform, Status
from behovsmelding.model.fields import Mark, is_within
from behovsmelding.model.path import Path
from behovsmelding.model.periode import Periode
from behovsmelding.model.walk import answers


def draft(
    old: Any,
    form: Form,
    gammel: Form,  # noqa: ARG001 - as every mapping
    målform: Målform,
    moves: Moves,
) -> Draft:
    """Make a draft on *form* of *old*, in *målform*; *moves* tell where its answers go."""
    return finished(old, moved(old, form, målform, moves), form, moves)


def moved(old: Any, form: Form, målform: Målform, moves: Moves) -> Any:
    """Return *old* as it stands on *form*, in *målform*."""
    moves.carry((), ())
    return attrs.evolve(old, skjema=form.navn, målform=målform, status=Status.UTKAST)


def finished(old: Any, new: Any, form: Form, moves: Moves) -> Draft:
    """Make a draft of *new*, which was made of *old*, without what *form* has no place for."""
    made = Draft(new, tuple(moves.notes(old)))
    # From the end, so that no place moves before its turn.
    for each in reversed(list(_lost(new, form))):
        made.lose(each)
    return made


def _lost(new: Any, form: Form) -> Iterator[Lost]:
    """Yield each answer of *new* that *form* has no place for."""
    said = answers(new)
    gone = {path: periode for path, value, _ in said if (periode := _gone(path, value, form))}
    cut = {path[:-1] for path in gone if isinstance(path[-1], int)}
    for path, _, _ in said:
        if is_within(type(new), path, Mark.OPPGITT):
            yield Lost(path, "regnes_ut")
        elif path in gone:
            yield Lost(path, _why(gone[path], form))
        elif path[:-1] in cut:
            yield Lost(path, "periode_delvis")


def _gone(path: Path, value: Any, form: Form) -> Periode | None:
    """Return the period at *path* if *form* hasn't got it."""
    found = _periode(path, value, form)
    return found[1] if found and not is_in(form, *found) else None


def _periode(path: Path, value: Any, form: Form) -> tuple[str, Periode] | None:
    """Return the field round *path* that has periods, with the one it names there."""
    for length in range(1, len(path)):
        sti = form.sti(path[:length])
        if sti in form.felt and form.felt[sti].perioder:
            return sti, value if isinstance(value, Periode) else Periode.of(path[length])
    return None


def _why(periode: Periode, form: Form) -> str:
    return "anslag_for_året" if periode == Periode(form.år) else "periode"
