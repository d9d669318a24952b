"""From one form of the kollektiv generation to another: a year later, a tiltak goes on.

What is described anew every year (§ 11) stands as it was, to be looked through.
"""

from typing import Any

import attrs

from behovsmelding.carry import same_generation
from behovsmelding.carry.notes import Draft, Moves
from behovsmelding.form import Form
from behovsmelding.kollektiv.model import Behovsmelding, Flerårig, Tiltak, Viderefører
from behovsmelding.model.felles import Målform
from behovsmelding.model.path import Path


def draft(old: Any, form: Form, gammel: Form, målform: Målform, moves: Moves) -> Draft:
    """Make a draft on *form* of *old*, in *målform*; *moves* tell where its answers go."""
    new = same_generation.moved(old, form, målform, moves)
    if form.år > gammel.år:
        new = _a_year_on(new, form, gammel, moves)
    return same_generation.finished(old, new, form, moves)


def _a_year_on(melding: Behovsmelding, form: Form, gammel: Form, moves: Moves) -> Behovsmelding:
    years = form.år - gammel.år
    for path in (("behovsvurdering",), ("plan",)):
        moves.change(path, path, "på_nytt")
    tiltak = (_later(each, i, years, gammel, moves) for i, each in enumerate(melding.tiltak))
    return attrs.evolve(melding, tiltak=tuple(tiltak))


def _later(tiltak: Tiltak, position: int, years: int, gammel: Form, moves: Moves) -> Tiltak:
    """Return *tiltak* as it goes on *years* later: it is the one with the same number before."""
    path = ("tiltak", position)
    moves.leave((*path, "viderefører"), "nummer")
    for key in ("beskrivelse", "egeninnsats"):
        moves.change((*path, key), (*path, key), "på_nytt")
    for row in tiltak.tilskudd:
        to = (*path, "tilskudd", row.mottaker)
        moves.change(to, to, "forslag")
        for key in ("fra_fond", "merknad"):
            moves.change((*to, key), (*to, key), "ved_siden")
    fremdrift = tiltak.viderefører.fremdrift if tiltak.viderefører else None
    to = (*path, "viderefører", "fremdrift")
    moves.change(to, to, "fremdrift")
    return attrs.evolve(
        tiltak,
        viderefører=Viderefører(skjema=gammel.navn, nummer=position + 1, fremdrift=fremdrift),
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
