"""From one form to another of the same generation: next year's, or a county's own.

Everything stands where it stood. Stated sums go, for they would be wrong at the first change, and
so do the periods that the new form hasn't got, and a list with such a period in it.
"""

from collections.abc import Iterator
from typing import Any

import attrs

from behovsmelding.carry.leaves import leaves
from behovsmelding.carry.notes import Draft, Lost, Moves
from behovsmelding.carry.periods import is_in
from behovsmelding.diagnostics import Path
from behovsmelding.form import Form
from behovsmelding.kollektiv.model import Behovsmelding, Flerårig, Tiltak, Viderefører
from behovsmelding.model.felles import Målform, Status
from behovsmelding.model.periode import Periode


def draft(old: Any, form: Form, gammel: Form, målform: Målform, moves: Moves) -> Draft:
    """Make a draft on *form* of *old*, in *målform*; *moves* tell where its answers go."""
    moves.carry((), ())
    new = attrs.evolve(old, skjema=form.navn, målform=målform, status=Status.UTKAST)
    if isinstance(new, Behovsmelding) and form.år > gammel.år:
        years = form.år - gammel.år
        for path in (("behovsvurdering",), ("plan",)):
            moves.change(path, path, "på_nytt")
        tiltak = (_later(each, i, years, gammel, moves) for i, each in enumerate(new.tiltak))
        new = attrs.evolve(new, tiltak=tuple(tiltak))
    made = Draft(new, tuple(moves.notes(old)))
    # From the end, so that no place moves before its turn.
    for each in reversed(list(_lost(new, form))):
        made.lose(each)
    return made


def _lost(new: Any, form: Form) -> Iterator[Lost]:
    """Yield each answer of *new* that *form* has no place for."""
    gone = {path: periode for path, value in leaves(new) if (periode := _gone(path, value, form))}
    cut = {path[:-1] for path in gone if isinstance(path[-1], int)}
    for path, _ in leaves(new):
        if "oppgitt" in path:
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


def _later(tiltak: Tiltak, position: int, years: int, gammel: Form, moves: Moves) -> Tiltak:
    """Return *tiltak* as it goes on *years* later: it is the one with the same number before."""
    path = ("tiltak", position)
    moves.leave((*path, "viderefører"), "nummer")
    for key in ("beskrivelse", "egeninnsats"):
        moves.change((*path, key), (*path, key), "på_nytt")
    for row in tiltak.tilskudd:
        to = (*path, "tilskudd", row.mottaker)
        moves.change(to, to, "forslag")
    return attrs.evolve(
        tiltak,
        viderefører=Viderefører(skjema=gammel.navn, nummer=position + 1),
        flerårig=_flerårig(tiltak.flerårig, years, (*path, "flerårig"), moves),
    )


def _flerårig(flerårig: Flerårig | None, years: int, path: Path, moves: Moves) -> Flerårig | None:
    if flerårig is None or flerårig.år is None:
        return flerårig
    år = flerårig.år + years
    if flerårig.av is not None and år > flerårig.av:
        moves.leave(path, "siste_år")
        return None
    moves.change((*path, "år"), (*path, "år"), "neste_år", år=år)
    return attrs.evolve(flerårig, år=år)
