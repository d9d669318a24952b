"""From the lokal generation to the kollektiv: who takes part, and what is said of the whole.

What the old form did not ask for stays open: the plan, samiske perspektiver, praksisendring and
egeninnsats. The tiltak are made in `kollektiv_tiltak`.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from behovsmelding import kollektiv, lokal
from behovsmelding.carry.kollektiv_tiltak import Mottakere, TiltakMaker
from behovsmelding.carry.lokal_tiltak import OldTiltak, omtaler
from behovsmelding.carry.notes import Draft, Moves
from behovsmelding.carry.texts import Svar, gathered
from behovsmelding.form import Form
from behovsmelding.messages.ui.carry import OLD_QUESTIONS
from behovsmelding.model.felles import Målform, Status, Vedlegg
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import answers
from behovsmelding.registers import kommuner

_FAGSKOLE = re.compile("fagsk[ou]le", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+[-–—]\s+|\s*/\s*")


def draft(
    old: lokal.Behovsmelding, form: Form, gammel: Form, målform: Målform, moves: Moves
) -> Draft:
    """Make a draft on *form* of *old*, in *målform*; *moves* tell where its answers go."""
    moves.carry(("tillegg",), ("tillegg",))
    moves.carry(("eier", "kompetansenettverk"), ("kompetansenettverk",))
    _leave_what_is_no_more(old, moves)
    taken: set[str] = set()
    eiere = _eiere(old, taken, moves)
    partnere = _partnere(old, taken, moves)
    found = omtaler(old)
    mottakere = Mottakere(
        tuple(each.navn for each in eiere if each.navn),
        tuple(each.navn for each in partnere if each.navn),
    )
    new = kollektiv.Behovsmelding(
        skjema=form.navn,
        målform=målform,
        status=Status.UTKAST,
        eiere=eiere,
        kompetansenettverk=old.eier.kompetansenettverk if old.eier else None,
        partnere=partnere,
        behovsvurdering=_behovsvurdering(found, målform, moves),
        tiltak=tuple(
            TiltakMaker(omtale, i, målform, gammel, form, mottakere, moves).tiltak()
            for i, omtale in enumerate(found)
        ),
        vedlegg=_vedlegg(old, moves),
        tillegg=old.tillegg,
    )
    return Draft(new, tuple(moves.notes(old)))


def _leave_what_is_no_more(old: lokal.Behovsmelding, moves: Moves) -> None:
    moves.leave(("gjelder",), "ordningene_er_borte")
    moves.leave(("flere_ordninger",), "ordningene_er_borte")
    moves.leave(("oppgitt",), "regnes_ut")
    for row in old.ordninger:
        parts: list[lokal.Tiltak | lokal.Videreføring] = [*old.tiltak, *old.videreføring]
        detailed = any(part.ordning is row.ordning for part in parts)
        path = ("ordninger", row.ordning.value)
        moves.leave(path, "regnes_ut" if detailed else "bare_sum")


def _eiere(old: lokal.Behovsmelding, taken: set[str], moves: Moves) -> tuple[kollektiv.Eier, ...]:
    """Make the owners: the one that wrote, then those it named; a type is set where it is sure."""
    eiere = []
    eier = old.eier
    if eier and (eier.navn or eier.organisasjonsnummer or answers(eier.kontaktperson)):
        navn = _own(eier.navn, ("eier", "navn"), ("eiere", 0, "navn"), taken, moves)
        moves.carry(("eier", "organisasjonsnummer"), ("eiere", 0, "organisasjonsnummer"))
        moves.carry(("eier", "kontaktperson"), ("eiere", 0, "kontaktperson"))
        eiere.append(
            kollektiv.Eier(
                navn=navn,
                type=_eiertype(navn),
                organisasjonsnummer=eier.organisasjonsnummer,
                kontaktperson=eier.kontaktperson,
            )
        )
    others = _others(old.flere_eiere, "flere_eiere", ("eiere", len(eiere)), taken, moves)
    return (*eiere, *(kollektiv.Eier(navn=navn, type=_eiertype(navn)) for navn in others))


def _partnere(
    old: lokal.Behovsmelding, taken: set[str], moves: Moves
) -> tuple[kollektiv.Partner, ...]:
    """Make the partners: UH, which is what the old form asked for, but for a fagskole by name."""
    partnere = []
    uh = old.uh
    if uh and (uh.navn or answers(uh.kontaktperson)):
        navn = _own(uh.navn, ("uh", "navn"), ("partnere", 0, "navn"), taken, moves)
        moves.carry(("uh", "kontaktperson"), ("partnere", 0, "kontaktperson"))
        partnere.append(
            kollektiv.Partner(navn=navn, type=_partnertype(navn), kontaktperson=uh.kontaktperson)
        )
    others = _others(old.flere_uh, "flere_uh", ("partnere", len(partnere)), taken, moves)
    return (
        *partnere,
        *(kollektiv.Partner(navn=navn, type=_partnertype(navn)) for navn in others),
    )


def _own(navn: str | None, path: Path, to: Path, taken: set[str], moves: Moves) -> str | None:
    """Return *navn*, to stand at *to*, unless it is *taken*: amounts go by the name."""
    if navn is None:
        return None
    if navn.casefold() in taken:
        moves.leave(path, "samme_navn")
        return None
    taken.add(navn.casefold())
    if type_ := _TYPES[str(to[0])](navn):
        moves.change(path, to, "med_type", type=type_.value)
    else:
        moves.change(path, to, "uten_type")
    return navn


def _others(
    names: tuple[str, ...] | None, key: str, first: tuple[str, int], taken: set[str], moves: Moves
) -> list[str]:
    """Return those of *names* that are not *taken*, to stand in the list from its place *first*."""
    if names == ():
        moves.leave((key,), "liste")
    found: list[str] = []
    part, position = first
    for i, navn in enumerate(names or ()):
        if _own(navn, (key, i), (part, position + len(found), "navn"), taken, moves):
            found.append(navn)
    return found


def _eiertype(navn: str | None) -> kollektiv.Eiertype | None:
    """Return the type of an owner that is surely a kommune; every other is left open."""
    parts = _BETWEEN.split(navn) if navn else [""]
    known = all(kommuner.is_named_kommune(each) or each in kommuner.names() for each in parts)
    return kollektiv.Eiertype.KOMMUNE if known else None


def _partnertype(navn: str | None) -> kollektiv.Partnertype:
    fagskole = navn is not None and _FAGSKOLE.search(navn) is not None
    return kollektiv.Partnertype.FAGSKOLE if fagskole else kollektiv.Partnertype.UH


_TYPES: Mapping[str, Callable[[str | None], kollektiv.Eiertype | kollektiv.Partnertype | None]] = {
    "eiere": _eiertype,
    "partnere": _partnertype,
}
"""How the type of a part of each list is known from its name."""


def _behovsvurdering(
    found: Iterable[OldTiltak], målform: Målform, moves: Moves
) -> kollektiv.Behovsvurdering:
    """Gather what the tiltak build on, and how the employees took part: asked for once now."""
    found = tuple(found)
    return kollektiv.Behovsvurdering(
        vurdering=_of_all(found, "langsiktig_plan", "vurdering", målform, moves),
        involvering=_of_all(found, "forankring", "involvering", målform, moves),
    )


def _of_all(
    found: tuple[OldTiltak, ...], key: str, new_key: str, målform: Målform, moves: Moves
) -> Tekst | None:
    svar = [
        Svar((*each.tiltak_sti, key), _overskrift(each, målform), tekst)
        for each in found
        if (tekst := getattr(each.tiltak, key)) is not None
    ]
    return gathered(svar, ("behovsvurdering", new_key), moves)


def _overskrift(omtale: OldTiltak, målform: Målform) -> str:
    numbered = f"{OLD_QUESTIONS['tiltak'].of(målform)} {omtale.nummer}"
    return omtale.tiltak.navn or omtale.videreført.navn or numbered


def _vedlegg(old: lokal.Behovsmelding, moves: Moves) -> tuple[Vedlegg, ...]:
    """Gather the enclosures: the form has one list of them now."""
    found: dict[Path, Vedlegg] = {("vedlegg", i): each for i, each in enumerate(old.vedlegg)}
    for i, videreføring in enumerate(old.videreføring):
        for j, each in enumerate(videreføring.vedlegg):
            found["videreføring", i, "vedlegg", j] = each
    for position, path in enumerate(found):
        moves.carry(path, ("vedlegg", position))
    return tuple(found.values())
