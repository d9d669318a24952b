"""The rules about amounts in the kollektiv generation: who gets what, and what adds up."""

from collections.abc import Iterable, Iterator

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.generation import Rule
from behovsmelding.kollektiv.model import Behovsmelding, Tilskudd
from behovsmelding.messages.ui.sums import WHOLE
from behovsmelding.model.fields import alone
from behovsmelding.model.path import Path
from behovsmelding.nearest import is_coordinator, is_total
from behovsmelding.rules.finding import finding
from behovsmelding.rules.stated import Sum, compared


def mottakere_er_kjent(melding: Behovsmelding) -> bool:
    """Tell whether every owner and partner has a name, so that amounts can be told apart."""
    return bool(melding.eiere and melding.partnere) and all(each.navn for each in melding.parter)


def ukjent_mottaker(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Refuse an amount to somebody who is neither owner nor partner (BM512, BM513).

    Nor is a sum to anybody, or what a coordinator gets of it (BM517). Where the slip is in the name
    of the owner or partner, it is told of there, once (BM520).
    """
    if not mottakere_er_kjent(melding):
        return
    known = (*melding.eiernavn, *melding.partnernavn)
    right = misnamed_parts(melding).values()
    for path, mottaker in _mottakere(melding):
        if mottaker in known or mottaker in right:
            continue
        if is_total(mottaker):
            yield finding("BM517", path, navn=mottaker)
        elif is_coordinator(mottaker):
            yield finding("BM517", path, navn=mottaker, herav=mottaker)
        else:
            from behovsmelding.kollektiv import recipients

            yield recipients.unknown(melding, path, mottaker)


def misnamed_parts(melding: Behovsmelding) -> dict[Path, str]:
    """Return the names of owners and partners that hold a slip, and what the rows say instead."""
    known = {*melding.eiernavn, *melding.partnernavn}
    if all(mottaker in known for _, mottaker in _mottakere(melding)):
        return {}
    from behovsmelding.kollektiv.misnamed import misnamed

    return misnamed(melding)


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
        counted = (("tiltak", i, "tilskudd"),)
        yield from compared(tiltak.oppgitt, ("tiltak", i, "oppgitt"), sums, form, hva, counted)


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
    counted: tuple[Path, ...] = tuple(("tiltak", i, "tilskudd") for i in range(len(melding.tiltak)))
    yield from compared(melding.oppgitt, ("oppgitt",), sums, form, WHOLE, counted or (("tiltak",),))


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
