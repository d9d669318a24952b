"""The rules of the kollektiv generation (forms from 2026), after FOR-2026-01-12-23."""

import re
from collections.abc import Iterator

from behovsmelding import nearest
from behovsmelding.diagnostics import Diagnostic, Instead
from behovsmelding.form import Form
from behovsmelding.generation import Rule
from behovsmelding.kollektiv import sum_rules
from behovsmelding.kollektiv.model import (
    Behovsmelding,
    Eier,
    Eiertype,
    Flerårig,
    Partner,
    Partnertype,
)
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.demands import why
from behovsmelding.model.path import Path
from behovsmelding.model.periode import Periode
from behovsmelding.rules import felles, names, periods
from behovsmelding.rules.check_digits import is_kontonummer
from behovsmelding.rules.finding import finding

_FYLKESKOMMUNE = re.compile(
    r"fylkes?kommun|\bfylke$|fyl[hk]k?[ae]suohkan|fylhkentj[iï]elte|fylkinkomuuni"
)
_A_YEAR = r"2[0-9]{3}"
_BEFORE_NUMBER = (
    r"(?i)(?:(?:bank)?konto|kto)?\.?[ -]?(?:n(?:umme)?r\.?)?[ ]?:?[ ]*"
    r"(?:(?:IBAN[ :]*)?NO[ ]?[0-9]{2}[ ]?)?(?P<number>[0-9](?:[ .]?[0-9]){10})"
)
_EVERY_OFFICE = re.compile(r"^\s*(?:statsforvalt[ea]ren\b|fylke\b)(?:\s+i\b)?", re.IGNORECASE)


def påkrevde_svar(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find required answers that are missing, and name the § that demands them (BM401, BM502)."""
    for found in felles.påkrevde_svar(melding, form):
        sti = form.sti(found.path)
        if sti == "eiere.type" and _is_fylkeskommune(melding.eiere[_position(found.path)]):
            continue
        if paragraf := form.generasjon.krav.get(sti):
            felt = form.label(sti)
            yield _demanded(_amount(found.path), felt, paragraf)
        else:
            yield found


def _demanded(path: Path, felt: Phrase, paragraf: str) -> Diagnostic:
    return finding("BM502", path, felt=felt, paragraf=paragraf, grunn=why(paragraf))


def _position(path: Path) -> int:
    return next(step for step in path if isinstance(step, int))


def _amount(path: Path) -> Path:
    """Return where an amount stands: after the recipient's name, without a key of its own."""
    return path[:-1] if path[-1] == "beløp" and "tilskudd" in path else path


def lærerutdanning(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Ask what the teacher education gains where a UH takes part (BM502, § 4)."""
    sti = "tiltak.lærerutdanning"
    if not melding.har_uh or form.felt[sti].påkrevd:
        return
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.lærerutdanning is None:
            path = ("tiltak", i, "lærerutdanning")
            yield _demanded(path, form.label(sti), form.generasjon.krav[sti])


def parter(melding: Behovsmelding) -> Iterator[tuple[Path, Eier | Partner]]:
    """Return every owner and partner with its place."""
    for i, eier in enumerate(melding.eiere):
        yield ("eiere", i), eier
    for i, partner in enumerate(melding.partnere):
        yield ("partnere", i), partner


def _may_be_kommune(eier: Eier) -> bool:
    """Tell whether *eier* is a kommune, or doesn't say what it is: others have other numbers."""
    return eier.type in (Eiertype.KOMMUNE, None)


def _is_fylkeskommune(part: Eier | Partner) -> bool:
    return bool(part.navn and _FYLKESKOMMUNE.search(part.navn.casefold()))


def fylkeskommune(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Refuse an owner that looks like a fylkeskommune, which § 3 doesn't name (BM506).

    With its type left open it is a question for the draft: last year's document may have had one.
    """
    for i, eier in enumerate(melding.eiere):
        if _is_fylkeskommune(eier):
            yield Diagnostic(
                "BM506",
                ("eiere", i, "navn"),
                {"navn": eier.navn},
                lack=eier.type is None,
                culprit=("eiere", i, "type"),
            )


def ingen_uh(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn when no university or university college is a partner, the main model (BM507, § 1)."""
    types = [partner.type for partner in melding.partnere]
    if types and None not in types and not melding.har_uh:
        yield finding("BM507", ("partnere",))


def uten_tema(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Warn of a tiltak that names none of the themes of samarbeidsforum's plan (BM508, § 9)."""
    for i, tiltak in enumerate(melding.tiltak):
        if not tiltak.tema:
            yield finding("BM508", ("tiltak", i, "tema"), felt=form.label("tiltak.tema"))


def uten_nummer(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Warn of a recipient without the numbers that the grant letter needs (BM509, § 13).

    The kontonummer may wait until the document is sent in.
    """
    paid = {row.mottaker for each in melding.tiltak for row in each.tilskudd if row.beløp != 0}
    asked = ["organisasjonsnummer"] if melding.er_utkast else ["organisasjonsnummer", "kontonummer"]
    for path, part in parter(melding):
        for name in asked:
            if part.navn in paid and getattr(part, name) is None:
                felt = form.label(f"{path[0]}.{name}")
                kjent = None
                if name == asked[0] and isinstance(part, Eier) and _may_be_kommune(part):
                    kjent = names.kjent_nummer(part.navn)
                instead = kjent and Instead(kjent, guessed=True)
                place = (*path, name)
                yield finding(
                    "BM509", place, instead=instead or None, felt=felt, hvem=part.navn, kjent=kjent
                )


def kontonummer(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Refuse a kontonummer that fails its check digit, mod-11 (BM505, § 13).

    What stands before the number can go: what it is called, or the country of an IBAN.
    """
    for path, part in parter(melding):
        tekst = part.kontonummer
        if tekst is not None and not is_kontonummer(tekst):
            forslag = _kontonummer_i(tekst)
            yield finding(
                "BM505",
                (*path, "kontonummer"),
                instead=Instead(forslag) if forslag else None,
                tekst=tekst,
                forslag=forslag,
            )


def _kontonummer_i(tekst: str) -> str | None:
    """Return the kontonummer that ends *tekst*, if no more than what such are called is before."""
    found = re.fullmatch(_BEFORE_NUMBER, tekst)
    digits = re.sub(r"\D", "", found["number"]) if found else ""
    return f"{digits[:4]} {digits[4:6]} {digits[6:]}" if is_kontonummer(digits) else None


def like_navn(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Refuse a name that two owners or partners share: amounts go by it (BM514)."""
    seen: dict[str, Path] = {}
    for path, part in parter(melding):
        if part.navn:
            place = (*path, "navn")
            first = seen.setdefault(part.navn.casefold(), place)
            if first != place:
                yield finding("BM514", place, (first,), navn=part.navn)


@names.enough
def kjente_navn(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn of a kommune, its number or a UH that isn't known (BM603 to BM607).

    A name that the rows of tilskudd spell otherwise, and rightly, is an error (BM520).
    """
    misnamed = sum_rules.misnamed_parts(melding)
    for path, part in parter(melding):
        if right := misnamed.get((*path, "navn")):
            yield _misnamed((*path, "navn"), part.navn or "", right)
    for i, eier in enumerate(melding.eiere):
        if eier.navn and _may_be_kommune(eier) and not _is_fylkeskommune(eier):
            if ("eiere", i, "navn") not in misnamed:
                yield from names.kommune(eier.navn, ("eiere", i, "navn"))
            if eier.organisasjonsnummer:
                path = ("eiere", i, "organisasjonsnummer")
                yield from names.annet_organisasjonsnummer(
                    eier.navn, eier.organisasjonsnummer, path
                )
    for i, partner in enumerate(melding.partnere):
        is_told = ("partnere", i, "navn") in misnamed
        if partner.navn and partner.type is Partnertype.UH and not is_told:
            yield from names.uh(partner.navn, ("partnere", i, "navn"))


def _misnamed(path: Path, navn: str, right: str) -> Diagnostic:
    """Find a name with a slip in it; what stands beside the name is not to be lost."""
    instead = None if names.words(right) < names.words(navn) else Instead(right)
    return finding("BM520", path, instead=instead, navn=navn, nærmest=right)


def statsforvalter(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Warn of an office that isn't known: it sets the deadline (BM518, § 14)."""
    offices = form.choices("statsforvalter")
    if melding.statsforvalter is None or not offices or melding.statsforvalter in offices:
        return
    near = nearest.meant(_office(melding.statsforvalter), {each: each for each in offices})
    instead = Instead(near) if near else None
    yield finding(
        "BM518",
        ("statsforvalter",),
        instead=instead,
        navn=melding.statsforvalter,
        nærmest=near,
        kjente=tuple(offices),
    )


def _office(navn: str) -> str:
    """Return *navn* without what every office is called: «Statsforvalteren i Nordland»."""
    return _EVERY_OFFICE.sub("", navn).strip()


def perioder(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Find periods that the form of this year doesn't have (BM406)."""
    for i, tiltak in enumerate(melding.tiltak):
        path: Path = ("tiltak", i, "varighet")
        yield from periods.outside(tiltak.varighet, path, form, "tiltak.varighet")
        for row in tiltak.flerårig.anslag if tiltak.flerårig else ():
            path = _anslag(i, row.år)
            yield from periods.outside([row.år], path, form, "tiltak.flerårig.anslag")


def anslag(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Compare the estimates with the years still to come (BM515, BM516)."""
    sti = "tiltak.flerårig.anslag"
    asked = form.felt[sti].perioder if sti in form.felt else ()
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.flerårig is None or (last := _last_year(tiltak.flerårig, form)) is None:
            continue
        for row in tiltak.flerårig.anslag:
            if row.år in asked and row.år.år > last:
                yield finding("BM515", _anslag(i, row.år), år=row.år, siste=last)
        given = {row.år for row in tiltak.flerårig.anslag if row.beløp is not None}
        missing = [each for each in asked if each.år <= last and each not in given]
        # An estimate for another year is told as that, and most likely is the one that is missing.
        if missing and all(row.år in asked for row in tiltak.flerårig.anslag):
            path: Path = ("tiltak", i, "flerårig", "anslag")
            # Where the row stands there but can't be read, there is nothing to add.
            if missing[0] in {row.år for row in tiltak.flerårig.anslag}:
                path = _anslag(i, missing[0])
            yield finding("BM516", path, felt=form.label(sti), år=missing)


def _anslag(i: int, år: Periode) -> Path:
    return ("tiltak", i, "flerårig", "anslag", str(år))


def _last_year(flerårig: Flerårig, form: Form) -> int | None:
    if flerårig.år is None or flerårig.av is None:
        return None
    return form.år + flerårig.av - flerårig.år


def viderefører(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Warn of a tiltak that continues one of no earlier year (BM519)."""
    for i, tiltak in enumerate(melding.tiltak):
        skjema = tiltak.viderefører and tiltak.viderefører.skjema
        if not skjema or any(int(år) < form.år for år in re.findall(_A_YEAR, skjema)):
            continue
        century = str(form.år)[:2]
        is_short = skjema.isdecimal() and len(skjema) == len(century)
        meant = f"{century}{skjema}" if is_short and int(century + skjema) < form.år else None
        path = ("tiltak", i, "viderefører", "skjema")
        instead = Instead(meant) if meant else None
        yield finding("BM519", path, instead=instead, tekst=skjema, år=meant or str(form.år - 1))


def like_tiltak(melding: Behovsmelding, _form: Form) -> Iterator[Diagnostic]:
    """Warn of a tiltak that is one before it over again, or has its name (BM314)."""
    yield from felles.like_tiltak(melding.tiltak, ("tiltak",))


RULES: tuple[Rule, ...] = (
    felles.status_mangler,
    felles.ukjent_målform,
    påkrevde_svar,
    lærerutdanning,
    felles.tillegg,
    felles.tekster,
    viderefører,
    like_tiltak,
    fylkeskommune,
    ingen_uh,
    uten_tema,
    uten_nummer,
    kontonummer,
    like_navn,
    kjente_navn,
    statsforvalter,
    perioder,
    anslag,
    *sum_rules.RULES,
)
"""Every rule that a behovsmelding of the kollektiv generation is checked by."""
