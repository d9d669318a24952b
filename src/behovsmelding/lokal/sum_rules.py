"""The rules about amounts in the lokal generation: what adds up, and what must be the same."""

from collections.abc import Iterator

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.generation import Rule
from behovsmelding.lokal.model import Behovsmelding, Ordning, Tilskudd, VidereførtTiltak
from behovsmelding.messages import Phrase
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.rules.finding import finding
from behovsmelding.rules.stated import Sum, compared

SIDER = ("eier", "uh")


def ordning_ord(form: Form, ordning: Ordning) -> Phrase:
    """Return what *form* calls *ordning*."""
    valg = form.choices("tiltak.ordning").get(ordning.value)
    return valg.ord if valg else Phrase(nb=ordning.value)


def har_detaljer(melding: Behovsmelding, ordning: Ordning) -> bool:
    """Tell whether *ordning* has tiltak or a videreføring in this document."""
    return any(each.ordning is ordning for each in melding.tiltak) or any(
        each.ordning is ordning for each in melding.videreføring
    )


def er_plassert(melding: Behovsmelding) -> bool:
    """Tell whether every tiltak and videreføring says which ordning it is in."""
    return all(each.ordning for each in melding.tiltak) and all(
        each.ordning for each in melding.videreføring
    )


def oppgitte_beløp(melding: Behovsmelding, ordning: Ordning) -> tuple[Path, ...]:
    """Return the places of the amounts stated in the row of *ordning*; «-» asks for nothing."""
    return tuple(
        ("ordninger", ordning.value, side)
        for row in melding.ordninger
        if row.ordning is ordning
        for side in SIDER
        if getattr(row, side)
    )


def beløp(melding: Behovsmelding, ordning: Ordning, *sider: str) -> tuple[Path, ...]:
    """Return the places of the amounts that the row of *ordning* adds, on these *sider*."""
    if not har_detaljer(melding, ordning):
        return tuple(path for path in oppgitte_beløp(melding, ordning) if path[-1] in sider)
    found: list[Path] = []
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.ordning is ordning and not melding.er_lenket(tiltak):
            found += [("tiltak", i, "tilskudd", side) for side in sider]
    for i, each in enumerate(melding.videreføring):
        if each.ordning is ordning:
            found += videreførte_beløp(melding, i, *sider)
            if "eier" in sider:
                found += _koordinator(melding, i)
    return tuple(found)


def videreførte_beløp(melding: Behovsmelding, i: int, *sider: str) -> list[Path]:
    """Return the places of the tiltak's amounts in videreføring number *i*, on these *sider*."""
    return [
        ("videreføring", i, "tiltak", j, "tilskudd", side)
        for j in range(len(melding.videreføring[i].tiltak))
        for side in sider
    ]


def _koordinator(melding: Behovsmelding, i: int) -> list[Path]:
    counted = melding.videreføring[i].koordinatorbeløp
    return [("videreføring", i, "koordinator", "beløp")] if counted else []


def _regnes_med(melding: Behovsmelding) -> tuple[Path, ...]:
    """Return the parts that the sums count, where what can't be read may be an amount.

    Or it may say that one is counted already.
    """
    tiltak = tuple(
        ("tiltak", i, key)
        for i in range(len(melding.tiltak))
        for key in ("ordning", "viderefører", "tilskudd")
    )
    koordinator = tuple(
        ("videreføring", i, "koordinator") for i in range(len(melding.videreføring))
    )
    return (("ordninger",), *tiltak, *koordinator, *videreførte(melding))


def videreførte(melding: Behovsmelding) -> tuple[Path, ...]:
    """Return the parts that hold the continued tiltak."""
    if not melding.videreføring:
        return (("videreføring",),)
    return tuple(
        ("videreføring", i, key)
        for i in range(len(melding.videreføring))
        for key in ("ordning", "tiltak")
    )


def _er_lenket_riktig(melding: Behovsmelding) -> bool:
    """Tell whether every tiltak finds the one that it continues: else both are counted."""
    return all(each.viderefører is None or melding.er_lenket(each) for each in melding.tiltak)


def oppgitt_for_ordning(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Compare the stated row of an ordning with what its details give (BM307)."""
    stated = [row for row in melding.ordninger if har_detaljer(melding, row.ordning)]
    if not stated or not _er_lenket_riktig(melding):
        return
    rows = {row.ordning: row for row in melding.sumrader}
    for row in stated:
        for side in SIDER:
            oppgitt, regnet = getattr(row, side), getattr(rows[row.ordning], side)
            if None not in (oppgitt, regnet) and oppgitt != regnet:
                yield finding(
                    "BM307",
                    ("ordninger", row.ordning.value, side),
                    beløp(melding, row.ordning, side),
                    nothing_in=_regnes_med(melding),
                    ordning=ordning_ord(form, row.ordning),
                    felt=form.label(f"ordninger.{side}"),
                    oppgitt=oppgitt,
                    regnet=regnet,
                )


def oppgitt_i_alt(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Compare the stated sums of the document («Sum») with the computed (BM310)."""
    if melding.oppgitt is None or not _er_lenket_riktig(melding):
        return
    sums = [
        Sum(side, regnet, _alle_beløp(melding, *sider))
        for side, regnet, sider in (
            ("eier", melding.sum_eier, ("eier",)),
            ("uh", melding.sum_uh, ("uh",)),
            ("totalt", melding.sum_totalt, SIDER),
        )
    ]
    hva, counted = form.label("ordninger"), _regnes_med(melding)
    yield from compared(melding.oppgitt, ("oppgitt",), sums, form, hva, counted)


def _alle_beløp(melding: Behovsmelding, *sider: str) -> tuple[Path, ...]:
    return tuple(path for ordning in Ordning for path in beløp(melding, ordning, *sider))


def oppgitt_i_tiltak(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Compare the stated sums of a tiltak («Tilskuddet fordeles») with its amounts (BM310)."""
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.oppgitt is None or tiltak.tilskudd is None:
            continue
        base: Path = ("tiltak", i)
        eier, uh = ((*base, "tilskudd", side) for side in SIDER)
        sums = [
            Sum("eier", tiltak.tilskudd.eier, (eier,)),
            Sum("uh", tiltak.tilskudd.uh, (uh,)),
            Sum("totalt", tiltak.tilskudd.totalt, (eier, uh)),
        ]
        hva = form.label("tiltak.tilskudd")
        counted = ((*base, "tilskudd"),)
        yield from compared(tiltak.oppgitt, (*base, "oppgitt"), sums, form, hva, counted)


def oppgitt_i_videreføring(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Compare the stated sums of a videreføring («Økonomi») with the computed (BM310).

    «Ønsket sum eier» is without the coordinator, which has its own line; «Total sum» is with.
    """
    for i, each in enumerate(melding.videreføring):
        if each.oppgitt is None:
            continue
        eier, uh = (tuple(videreførte_beløp(melding, i, side)) for side in SIDER)
        sums = [
            Sum("eier", each.eier, eier),
            Sum("uh", each.uh, uh),
            Sum("totalt", each.totalt, (*eier, *uh, *_koordinator(melding, i))),
        ]
        base: Path = ("videreføring", i)
        hva = form.label("videreføring.tiltak.tilskudd")
        counted = ((*base, "tiltak"), (*base, "koordinator"))
        yield from compared(each.oppgitt, (*base, "oppgitt"), sums, form, hva, counted)


def netto(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Check that the owner's net amount is the gross less what comes from a fund (BM308)."""
    for i, each in enumerate(melding.videreføring):
        for j, tiltak in enumerate(each.tiltak):
            net = tiltak.tilskudd.eier if tiltak.tilskudd else None
            if net is None or tiltak.brutto is None or tiltak.fra_fond is None:
                continue
            regnet = Kroner(int(tiltak.brutto) - tiltak.fra_fond)
            if net != regnet:
                base = ("videreføring", i, "tiltak", j)
                yield finding(
                    "BM308",
                    (*base, "tilskudd", "eier"),
                    ((*base, "brutto"), (*base, "fra_fond")),
                    felt=form.label("videreføring.tiltak.tilskudd.eier"),
                    netto=net,
                    brutto=tiltak.brutto,
                    fra_fond=tiltak.fra_fond,
                    regnet=regnet,
                )


def lenkede_beløp(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Check that a tiltak asks for the same as the continued tiltak that it is (BM309)."""
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.viderefører is None or tiltak.tilskudd is None:
            continue
        linked = _videreført(melding, tiltak.ordning, tiltak.viderefører)
        if linked is None or linked[1].tilskudd is None:
            continue
        for side in SIDER:
            her, der = getattr(tiltak.tilskudd, side), getattr(linked[1].tilskudd, side)
            if None not in (her, der) and her != der:
                yield finding(
                    "BM309",
                    ("tiltak", i, "tilskudd", side),
                    ((*linked[0], "tilskudd", side),),
                    felt=form.label(f"tiltak.tilskudd.{side}"),
                    her=her,
                    der=der,
                )


def _videreført(
    melding: Behovsmelding, ordning: Ordning | None, nummer: int
) -> tuple[Path, VidereførtTiltak] | None:
    for i, each in enumerate(melding.videreføring):
        for j, tiltak in enumerate(each.tiltak):
            if each.ordning is ordning and tiltak.nummer == nummer:
                return ("videreføring", i, "tiltak", j), tiltak
    return None


def null_til_en_part(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Warn when the owner's or the UH's share is zero (BM311); a linked pair once."""
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.tilskudd and not melding.er_lenket(tiltak):
            path: Path = ("tiltak", i, "tilskudd")
            yield from _zeros(tiltak.tilskudd, path, "tiltak.tilskudd", form)
    for i, each in enumerate(melding.videreføring):
        for j, continued in enumerate(each.tiltak):
            if continued.tilskudd:
                path = ("videreføring", i, "tiltak", j, "tilskudd")
                yield from _zeros(continued.tilskudd, path, "videreføring.tiltak.tilskudd", form)
    for row in melding.ordninger:
        if (row.eier or row.uh) and not har_detaljer(melding, row.ordning):
            stated = Tilskudd(eier=row.eier, uh=row.uh)
            yield from _zeros(stated, ("ordninger", row.ordning.value), "ordninger", form)


def _zeros(tilskudd: Tilskudd, path: Path, sti: str, form: Form) -> Iterator[Diagnostic]:
    for side in SIDER:
        if getattr(tilskudd, side) == 0:
            yield finding("BM311", (*path, side), felt=form.label(f"{sti}.{side}"))


def koordinator_annet_sted(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Warn of coordinator money reported elsewhere (BM313); an amount here is an error (BM312).

    Money reported elsewhere is never counted here, so an amount beside it would be lost unnoticed.
    """
    for i, each in enumerate(melding.videreføring):
        if each.koordinator is None or not each.koordinator.egen_behovsmelding:
            continue
        base = ("videreføring", i, "koordinator")
        felt = form.label("videreføring.koordinator")
        if each.koordinator.beløp:
            path = (*base, "beløp")
            elsewhere = ((*base, "egen_behovsmelding"),)
            yield finding("BM312", path, elsewhere, felt=felt, beløp=each.koordinator.beløp)
        else:
            yield finding("BM313", (*base, "egen_behovsmelding"), felt=felt)


RULES: tuple[Rule, ...] = (
    oppgitt_for_ordning,
    oppgitt_i_alt,
    oppgitt_i_tiltak,
    oppgitt_i_videreføring,
    netto,
    lenkede_beløp,
    null_til_en_part,
    koordinator_annet_sted,
)
