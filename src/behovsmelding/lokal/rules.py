"""The rules of the lokal generation (forms to 2025): what its parts must say of each other."""

from collections.abc import Iterator

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.generation import Rule
from behovsmelding.lokal import sum_rules
from behovsmelding.lokal.model import Behovsmelding, Ordning, Tiltak, VidereførtTiltak
from behovsmelding.lokal.sum_rules import (
    beløp,
    er_plassert,
    har_detaljer,
    oppgitte_beløp,
    ordning_ord,
    videreførte,
)
from behovsmelding.messages import Severity
from behovsmelding.model.path import Path
from behovsmelding.rules import felles, names, periods
from behovsmelding.rules.finding import finding

_NEEDS: tuple[Path, ...] = (("ordninger",), ("tiltak",), ("videreføring",))
"""The parts that a need is told in."""


def ingen_behov(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Find a document that asks for nothing: no tiltak, videreføring or sum (BM403)."""
    if not (melding.tiltak or melding.videreføring or _ordninger(melding)):
        yield Diagnostic("BM403", ("tiltak",), nothing_in=_NEEDS)


def _ordninger(melding: Behovsmelding) -> tuple[Ordning, ...]:
    """Return the ordninger that have details or an amount."""
    return tuple(each for each in Ordning if _i_bruk(melding, each))


def _i_bruk(melding: Behovsmelding, ordning: Ordning) -> bool:
    return har_detaljer(melding, ordning) or bool(oppgitte_beløp(melding, ordning))


def gjelder_uten_innhold(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find an ordning that is ticked («gjelder») with neither amounts nor tiltak (BM408)."""
    if not melding.gjelder or not er_plassert(melding):
        return
    for i, ordning in enumerate(melding.gjelder):
        if not _i_bruk(melding, ordning):
            felt = form.label("gjelder")
            yield Diagnostic(
                "BM408",
                ("gjelder", i),
                {"felt": felt, "ordning": ordning_ord(form, ordning)},
                culprit=("ordninger", ordning.value),
            )


def innhold_uten_gjelder(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find an ordning with amounts or tiltak that isn't ticked («gjelder») (BM409)."""
    if melding.gjelder is None:
        return
    for ordning in _ordninger(melding):
        if ordning not in melding.gjelder:
            felt = form.label("gjelder")
            places = beløp(melding, ordning, *sum_rules.SIDER)
            navn = ordning_ord(form, ordning)
            yield finding("BM409", ("gjelder",), places, felt=felt, ordning=navn)


def flere_ordninger(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find a «Nei» to several ordninger in a document that has several (BM410)."""
    if melding.flere_ordninger is not False:
        return
    ordninger = _ordninger(melding)
    if len(ordninger) > 1:
        yield finding(
            "BM410",
            ("flere_ordninger",),
            felt=form.label("flere_ordninger"),
            ordninger=[ordning_ord(form, each) for each in ordninger],
        )


def sum_uten_detaljer(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Warn of an ordning with a sum whose tiltak aren't in this document (BM415)."""
    if not er_plassert(melding):
        return
    for row in melding.ordninger:
        if oppgitte_beløp(melding, row.ordning) and not har_detaljer(melding, row.ordning):
            path: Path = ("ordninger", row.ordning.value)
            ordning = ordning_ord(form, row.ordning)
            yield Diagnostic("BM415", path, {"ordning": ordning}, nothing_in=_NEEDS)


def halv_sum(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find a stated row with one amount only, which leaves its sum unknown (BM401)."""
    for row in melding.ordninger:
        if (row.eier is None) != (row.uh is None) and not har_detaljer(melding, row.ordning):
            side = "eier" if row.eier is None else "uh"
            path = ("ordninger", row.ordning.value, side)
            yield finding("BM401", path, felt=form.label(f"ordninger.{side}"))


def viderefører_ingen(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find a `viderefører` that points at no continued tiltak in that ordning (BM411)."""
    if not er_plassert(melding):
        return
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.ordning is None or tiltak.viderefører is None:
            continue
        numbers = _numbers(melding, tiltak.ordning)
        if tiltak.viderefører not in numbers and None not in numbers:
            yield finding(
                "BM411",
                ("tiltak", i, "viderefører"),
                (("tiltak", i, "ordning"),),
                nothing_in=videreførte(melding),
                ordning=ordning_ord(form, tiltak.ordning),
                nummer=tiltak.viderefører,
            )


def _numbers(melding: Behovsmelding, ordning: Ordning) -> list[int | None]:
    """Return the numbers of the continued tiltak of *ordning*; None for one without."""
    return [
        tiltak.nummer
        for each in melding.videreføring
        if each.ordning is ordning
        for tiltak in each.tiltak
    ]


def viderefører_samme(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find two tiltak that continue the same one (BM412)."""
    seen: dict[tuple[Ordning, int], int] = {}
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.ordning is None or tiltak.viderefører is None:
            continue
        first = seen.setdefault((tiltak.ordning, tiltak.viderefører), i)
        if first != i:
            yield finding(
                "BM412",
                ("tiltak", i, "viderefører"),
                (("tiltak", first, "viderefører"),),
                ordning=ordning_ord(form, tiltak.ordning),
                nummer=tiltak.viderefører,
            )


def ikke_lenket(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Warn of a tiltak beside a videreføring of its ordning that isn't linked to it (BM416).

    Silent when every continued tiltak is spoken for: what stands beside them is then new.
    """
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.ordning is None or tiltak.viderefører is not None:
            continue
        free = set(_numbers(melding, tiltak.ordning)) - {
            each.viderefører for each in melding.tiltak if each.ordning is tiltak.ordning
        }
        if free:
            related: tuple[Path, ...] = tuple(
                ("videreføring", j)
                for j, each in enumerate(melding.videreføring)
                if each.ordning is tiltak.ordning
            )
            navn = ordning_ord(form, tiltak.ordning)
            yield finding("BM416", ("tiltak", i, "viderefører"), related, ordning=navn)


def to_videreføringer(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find a second videreføring for the same ordning (BM413)."""
    seen: dict[Ordning, int] = {}
    for i, each in enumerate(melding.videreføring):
        if each.ordning is None:
            continue
        first = seen.setdefault(each.ordning, i)
        if first != i:
            yield finding(
                "BM413",
                ("videreføring", i, "ordning"),
                (("videreføring", first, "ordning"),),
                ordning=ordning_ord(form, each.ordning),
            )


def samme_nummer(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find a number that stands twice in a videreføring (BM414)."""
    for i, each in enumerate(melding.videreføring):
        seen: dict[int, int] = {}
        for j, tiltak in enumerate(each.tiltak):
            if tiltak.nummer is None:
                continue
            first = seen.setdefault(tiltak.nummer, j)
            if first != j:
                base = ("videreføring", i, "tiltak")
                yield finding(
                    "BM414",
                    (*base, j, "nummer"),
                    ((*base, first, "nummer"),),
                    felt=form.label("videreføring.tiltak.nummer"),
                    nummer=tiltak.nummer,
                )


def koordinator_uten_begrunnelse(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find a tiltak that needs a coordinator and doesn't say why («Begrunn») (BM407)."""
    for i, tiltak in enumerate(melding.tiltak):
        koordinator = tiltak.koordinator
        if koordinator and koordinator.behov and koordinator.begrunnelse is None:
            part = ("tiltak", i, "koordinator")
            felt = form.label("tiltak.koordinator.begrunnelse")
            behov = ((*part, "behov"),)
            yield finding("BM407", (*part, "begrunnelse"), behov, felt=felt)


def perioder(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find periods that the form of this year doesn't have (BM406)."""
    for i, tiltak in enumerate(melding.tiltak):
        path: Path = ("tiltak", i, "varighet")
        yield from periods.outside(tiltak.varighet, path, form, "tiltak.varighet")
        for row in tiltak.videre_behov:
            path = ("tiltak", i, "videre_behov", str(row.periode))
            yield from periods.outside([row.periode], path, form, "tiltak.videre_behov")
    for i, each in enumerate(melding.videreføring):
        path = ("videreføring", i, "varighet")
        yield from periods.outside(each.varighet, path, form, "videreføring.varighet")


@names.enough
def eiere(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn of owners that look like a kommune and aren't a known one (BM603, BM604, BM608)."""
    if melding.eier and melding.eier.navn:
        yield from names.kommune(melding.eier.navn, ("eier", "navn"), "flere_eiere")
    for i, navn in enumerate(melding.flere_eiere or ()):
        yield from names.kommune(navn, ("flere_eiere", i))


@names.enough
def universiteter(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn of a UH that isn't known, or is several (BM605, BM606, BM608)."""
    if melding.uh and melding.uh.navn:
        yield from names.uh(melding.uh.navn, ("uh", "navn"), "flere_uh")
    for i, navn in enumerate(melding.flere_uh or ()):
        yield from names.uh(navn, ("flere_uh", i))


def like_navn(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn of an owner or a UH that is named twice (BM211)."""
    for first, sti, others in (
        (melding.eier, "flere_eiere", melding.flere_eiere),
        (melding.uh, "flere_uh", melding.flere_uh),
    ):
        seen = {first.navn.casefold()} if first and first.navn else set()
        for i, navn in enumerate(others or ()):
            if navn.casefold() in seen:
                yield Diagnostic("BM211", (sti, i), {"verdi": navn}, Severity.WARNING)
            seen.add(navn.casefold())


def eiers_nummer(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn of an organisasjonsnummer that isn't the one known for the kommune (BM607)."""
    eier = melding.eier
    if eier and eier.navn and eier.organisasjonsnummer:
        path = ("eier", "organisasjonsnummer")
        yield from names.annet_organisasjonsnummer(eier.navn, eier.organisasjonsnummer, path)


def like_tiltak(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn of a tiltak that is one before it over again, or has its name (BM314).

    In two ordninger they may well be called the same; two that continue one are an error already.
    """
    yield from felles.like_tiltak(melding.tiltak, ("tiltak",), _are_two_things)
    for i, each in enumerate(melding.videreføring):
        path = ("videreføring", i, "tiltak")
        yield from felles.like_tiltak(each.tiltak, path, _have_one_number)


def _have_one_number(one: VidereførtTiltak, other: VidereførtTiltak) -> bool:
    """Tell whether two have the same number, which is told of already (BM414)."""
    return one.nummer is not None and one.nummer == other.nummer


def _are_two_things(one: Tiltak, other: Tiltak) -> bool:
    linked = one.viderefører is not None and one.viderefører == other.viderefører
    return linked or (None not in (one.ordning, other.ordning) and one.ordning != other.ordning)


RULES: tuple[Rule, ...] = (
    felles.status_mangler,
    felles.ukjent_målform,
    felles.påkrevde_svar,
    ingen_behov,
    felles.tillegg,
    felles.tekster,
    like_tiltak,
    eiere,
    universiteter,
    like_navn,
    eiers_nummer,
    gjelder_uten_innhold,
    innhold_uten_gjelder,
    flere_ordninger,
    sum_uten_detaljer,
    halv_sum,
    viderefører_ingen,
    viderefører_samme,
    ikke_lenket,
    to_videreføringer,
    samme_nummer,
    koordinator_uten_begrunnelse,
    perioder,
    *sum_rules.RULES,
)
"""Every rule that a behovsmelding of the lokal generation is checked by."""
