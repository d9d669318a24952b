"""The rules about amounts in the kollektiv generation: who gets what, and what adds up."""

import re
from collections.abc import Iterable, Iterator

from behovsmelding.diagnostics import Diagnostic, Instead
from behovsmelding.form import Form
from behovsmelding.generation import Rule
from behovsmelding.kollektiv.model import Behovsmelding, Tilskudd
from behovsmelding.messages.ui.sums import WHOLE
from behovsmelding.model.fields import alone
from behovsmelding.model.path import Path
from behovsmelding.nearest import is_total, meant
from behovsmelding.rules import names
from behovsmelding.rules.finding import finding
from behovsmelding.rules.stated import Sum, compared

_OWNER = frozenset({"eier", "eigar", "eiere", "eigarar", "kommune", "kommunen", "kommuna"})
_PARTNER = frozenset(
    {"uh", "partner", "partnar", "universitet", "universitetet", "høyskole", "høyskolen"}
    | {"høgskole", "høgskolen", "høgskule", "høgskulen", "universitet/høgskole", "uh-partner"}
)
"""What the recipients are called in the forms, instead of by their names."""
_KOMMUNE = frozenset({"kommune", "herad"})
_NUMBER = r"(?i)[(\[]?\s*(?:org(?:anisasjons)?\.?\s*-?n(?:umme)?r\.?:?\s*)?[0-9][0-9 .]*[)\]]?"
_NUMBERED = r"^[0-9]{1,2}[.)]\s+"


def mottakere_er_kjent(melding: Behovsmelding) -> bool:
    """Tell whether every owner and partner has a name, so that amounts can be told apart."""
    return bool(melding.eiere and melding.partnere) and all(each.navn for each in melding.parter)


def ukjent_mottaker(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Refuse an amount to somebody who is neither owner nor partner (BM512, BM513).

    Nor is a sum to anybody (BM517).
    """
    if not mottakere_er_kjent(melding):
        return
    known = (*melding.eiernavn, *melding.partnernavn)
    for path, mottaker in _mottakere(melding):
        if mottaker in known:
            continue
        if is_total(mottaker):
            yield finding("BM517", path, navn=mottaker)
        elif (part := _the_only(melding, mottaker)) is not None:
            guess = Instead(part, guessed=True)
            yield finding("BM512", path, instead=guess, navn=mottaker, nærmest=part)
        elif (part := _by_number(melding, mottaker) or _kommune(mottaker, known)) is not None:
            yield finding("BM512", path, instead=Instead(part), navn=mottaker, nærmest=part)
        elif (near := _nearest(mottaker, known)) is not None:
            # What stands beside the name is not to be lost; its number in a list is no part of it.
            is_all = not _words(near) < _words(re.sub(_NUMBERED, "", mottaker))
            instead = Instead(near) if is_all else None
            yield finding("BM512", path, instead=instead, navn=mottaker, nærmest=near)
        else:
            yield _ukjent(path, mottaker, known)


def _the_only(melding: Behovsmelding, mottaker: str) -> str | None:
    """Return the only owner or partner, where *mottaker* is what such are called in the forms."""
    said = mottaker.casefold().strip(" :.")
    names_of = melding.eiernavn if said in _OWNER else melding.partnernavn
    return names_of[0] if said in _OWNER | _PARTNER and len(names_of) == 1 else None


def _by_number(melding: Behovsmelding, mottaker: str) -> str | None:
    """Return the owner or partner with the number in *mottaker*, if no other name stands there."""
    digits, name = re.sub(r"\D", "", mottaker), re.sub(_NUMBER, "", mottaker).strip(" ,;–-")
    for each in melding.parter:
        number = re.sub(r"\D", "", each.organisasjonsnummer or "")
        if each.navn and number and number == digits and name in ("", each.navn):
            return each.navn
    return None


def _kommune(mottaker: str, known: tuple[str, ...]) -> str | None:
    """Return which of the *known* is the kommune *mottaker*, as «Narvik» is «Narvik kommune»."""
    number = names.kjent_nummer(mottaker)
    name = _words(mottaker) - _KOMMUNE
    found = [
        each
        for each in known
        if number and names.kjent_nummer(each) == number and _words(each) - _KOMMUNE == name
    ]
    return found[0] if len(found) == 1 else None


def _words(navn: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", navn.casefold()))


def _ukjent(path: Path, mottaker: str, known: tuple[str, ...]) -> Diagnostic:
    """Find *mottaker*, who is not *known*: perhaps several in one name, or known as one of such."""
    deler = names.flere(mottaker)
    samlet = next((each for each in known if mottaker in names.flere(each)), None)
    return finding("BM513", path, navn=mottaker, deler=deler, samlet=samlet, kjente=known)


def _nearest(mottaker: str, known: tuple[str, ...]) -> str | None:
    """Return which of the *known* is meant; none where *mottaker* is somebody else.

    That is an organisation of its own, or one of several that share a name: money must never go to
    another.
    """
    near = meant(mottaker, {navn: navn for navn in known})
    if near is None or names.flere(mottaker) or names.flere(near):
        return None
    return None if names.er_en_annen(mottaker, near) else near


def _mottakere(melding: Behovsmelding) -> Iterator[tuple[Path, str]]:
    for i, tiltak in enumerate(melding.tiltak):
        for row in tiltak.tilskudd:
            yield ("tiltak", i, "tilskudd", row.mottaker), row.mottaker


def null_til_en_part(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn of a recipient that is named and gets nothing (BM311)."""
    for i, tiltak in enumerate(melding.tiltak):
        for row in tiltak.tilskudd:
            if row.beløp == 0:
                yield finding("BM311", _sti(i, row), felt=row.mottaker)


def for_mye_til_koordinator(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Refuse a coordinator's amount above what the tiltak gets: it is part of it (BM510, § 11).

    Who gets it makes no difference: an owner, a partner or several of them.
    """
    for i, tiltak in enumerate(melding.tiltak):
        beløp = tiltak.koordinator.beløp if tiltak.koordinator else None
        totalt = tiltak.totalt
        if beløp is None or totalt is None or beløp <= totalt:
            continue
        yield finding(
            "BM510",
            ("tiltak", i, "koordinator", "beløp"),
            _beløp(melding, i),
            felt=form.label("tiltak.koordinator.beløp"),
            beløp=beløp,
            totalt=totalt,
        )


def koordinator_uten_begrunnelse(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find money for a coordinator without a reason (BM511, § 11)."""
    for i, tiltak in enumerate(melding.tiltak):
        koordinator = tiltak.koordinator
        if koordinator and koordinator.beløp and koordinator.begrunnelse is None:
            felt = form.label("tiltak.koordinator.begrunnelse")
            path = ("tiltak", i, "koordinator", "begrunnelse")
            yield finding("BM511", path, felt=felt)


def oppgitt_i_tiltak(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Compare the stated sums of a tiltak with its amounts (BM310)."""
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.oppgitt is None:
            continue
        sums = [
            Sum(navn, tiltak.til(mottakere), _beløp(melding, i, mottakere))
            for navn, mottakere in _grupper(melding)
        ]
        sums.append(Sum("totalt", tiltak.totalt, _beløp(melding, i)))
        hva = form.label("tiltak.tilskudd")
        yield from compared(tiltak.oppgitt, ("tiltak", i, "oppgitt"), sums, form, hva)


def oppgitt_i_alt(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Compare the stated sums of the document with the computed (BM310)."""
    if melding.oppgitt is None:
        return
    computed = {"eiere": melding.sum_eiere, "partnere": melding.sum_partnere}
    sums = [
        Sum(navn, computed[navn], _alle_beløp(melding, mottakere))
        for navn, mottakere in _grupper(melding)
    ]
    sums.append(Sum("totalt", melding.sum_totalt, _alle_beløp(melding)))
    yield from compared(melding.oppgitt, ("oppgitt",), sums, form, WHOLE)


def _grupper(melding: Behovsmelding) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Return the two sides of the partnership, as long as it is known who is on which."""
    if mottakere_er_kjent(melding):
        yield "eiere", melding.eiernavn
        yield "partnere", melding.partnernavn


def _beløp(
    melding: Behovsmelding, i: int, mottakere: Iterable[str] | None = None
) -> tuple[Path, ...]:
    """Return the places of the amounts of tiltak number *i* to *mottakere*, or to everybody."""
    rows = melding.tiltak[i].tilskudd
    wanted = {row.mottaker for row in rows} if mottakere is None else set(mottakere)
    return tuple(_sti(i, row) for row in rows if row.mottaker in wanted)


def _sti(i: int, row: Tilskudd) -> Path:
    """Return where the amount of *row* stands: behind the name, unless more stands there."""
    path: Path = ("tiltak", i, "tilskudd", row.mottaker)
    return path if alone(row) else (*path, "beløp")


def _alle_beløp(melding: Behovsmelding, mottakere: Iterable[str] | None = None) -> tuple[Path, ...]:
    return tuple(path for i in range(len(melding.tiltak)) for path in _beløp(melding, i, mottakere))


RULES: tuple[Rule, ...] = (
    ukjent_mottaker,
    null_til_en_part,
    for_mye_til_koordinator,
    koordinator_uten_begrunnelse,
    oppgitt_i_tiltak,
    oppgitt_i_alt,
)
