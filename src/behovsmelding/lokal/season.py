"""What a behovsmelding of the lokal generation adds to a season."""

from collections.abc import Iterator

from behovsmelding.form import Form
from behovsmelding.generation.season import (
    Added,
    Earlier,
    Estimate,
    Kind,
    Name,
    Organisation,
    Post,
    Share,
    Side,
)
from behovsmelding.lokal.model import Behovsmelding, Ordning, Tiltak, VidereBehov
from behovsmelding.lokal.sum_rules import har_detaljer
from behovsmelding.messages import Language
from behovsmelding.model.kroner import Kroner, total
from behovsmelding.model.periode import Periode

_EIER, _UH = 0, 1
"""The places of those who get money: the owner that writes, and the UH."""


def added(melding: Behovsmelding, form: Form, language: Language) -> Added:
    """Return what *melding* adds: its posts are the rows of its sum table, taken apart."""
    return Added(
        parties=tuple(_parties(melding)),
        network=melding.eier.kompetansenettverk if melding.eier else None,
        office=None,
        contacts=tuple(_contacts(melding)),
        kroner=melding.sum_totalt,
        antall=melding.antall_tiltak or 0,
        posts=tuple(_posts(melding, form, language)),
        schemes=tuple(
            rad.ordning.value for rad in melding.sumrader if har_detaljer(melding, rad.ordning)
        ),
        promised=tuple(
            ("videreføring", i, "koordinator")
            for i, each in enumerate(melding.videreføring)
            if each.koordinator and each.koordinator.egen_behovsmelding
        ),
    )


def _parties(melding: Behovsmelding) -> Iterator[Organisation]:
    eier, uh = melding.eier, melding.uh
    number = eier.organisasjonsnummer if eier else None
    yield Organisation(Side.EIER, eier.navn if eier else None, number, path=("eier",))
    yield Organisation(Side.PARTNER, uh.navn if uh else None, path=("uh",))
    for side, name in ((Side.EIER, "flere_eiere"), (Side.PARTNER, "flere_uh")):
        for i, each in enumerate(getattr(melding, name) or ()):
            yield Organisation(side, each, path=(name, i))


def _contacts(melding: Behovsmelding) -> Iterator[tuple[str, str | None]]:
    person = melding.eier.kontaktperson if melding.eier else None
    if person is not None and person.navn:
        yield person.navn, person.epost


def _posts(melding: Behovsmelding, form: Form, language: Language) -> Iterator[Post]:
    # What is in no ordning is in no row of the sum table, and so in no sum.
    for number, tiltak in enumerate(melding.tiltak, 1):
        if tiltak.ordning is not None and not melding.er_lenket(tiltak):
            yield _tiltak(number, tiltak, form, language)
    for at, each in enumerate(melding.videreføring):
        if each.ordning is not None:
            yield from _continued(at, melding, form, language)
    for rad in melding.sumrader:
        if rad.gjelder and not har_detaljer(melding, rad.ordning):
            group = _named(rad.ordning, form, language)
            yield Post(
                Kind.STATED,
                ("ordninger", rad.ordning.value),
                None,
                None,
                group,
                (),
                _shares(rad.eier, rad.uh),
            )


def _tiltak(number: int, tiltak: Tiltak, form: Form, language: Language) -> Post:
    given = tiltak.tilskudd
    return Post(
        Kind.TILTAK,
        ("tiltak", number - 1),
        number,
        tiltak.navn,
        _named(tiltak.ordning, form, language),
        (),
        _shares(given.eier if given else None, given.uh if given else None),
        purpose=tiltak.formål,
        periods=_periods(tiltak.varighet, form, language),
        estimates=_estimates(tiltak, form, language),
    )


def _continued(at: int, melding: Behovsmelding, form: Form, language: Language) -> Iterator[Post]:
    """Yield each tiltak that goes on, with what its own pages say of it, and its coordinator."""
    part = melding.videreføring[at]
    group = _named(part.ordning, form, language)
    for number, each in enumerate(part.tiltak):
        linked = next(
            (
                tiltak
                for tiltak in melding.tiltak
                if tiltak.ordning is part.ordning and tiltak.viderefører == each.nummer is not None
            ),
            None,
        )
        given = each.tilskudd
        yield Post(
            Kind.CONTINUED,
            ("videreføring", at, "tiltak", number),
            each.nummer,
            each.navn or (linked.navn if linked else None),
            group,
            (),
            _shares(given.eier if given else None, given.uh if given else None),
            purpose=linked.formål if linked else None,
            periods=_periods(part.varighet or (linked.varighet if linked else ()), form, language),
            continues=None if each.nummer is None else str(each.nummer),
            earlier=_earlier(each.nummer, part.ordning, form),
            estimates=_estimates(linked, form, language) if linked else (),
        )
    if (kroner := part.koordinatorbeløp) is not None:
        shares = (Share(_EIER, kroner),)
        periods = _periods(part.varighet, form, language)
        yield Post(
            Kind.COORDINATOR,
            ("videreføring", at, "koordinator"),
            None,
            None,
            group,
            (),
            shares,
            coordinator=kroner,
            periods=periods,
        )


def _earlier(number: int | None, ordning: Ordning | None, form: Form) -> Earlier | None:
    """Return last year's tiltak of that *number*: each ordning has numbers of its own."""
    if number is None or ordning is None:
        return None
    return Earlier(form.år - 1, number, ordning.value)


def _shares(eier: Kroner | None, uh: Kroner | None) -> tuple[Share, ...]:
    return (Share(_EIER, eier), Share(_UH, uh))


def _named(ordning: Ordning | None, form: Form, language: Language) -> Name | None:
    return None if ordning is None else Name(ordning.value, form.words(ordning).of(language))


def _periods(periods: tuple[Periode, ...], form: Form, language: Language) -> tuple[str, ...]:
    return tuple(form.words(each).of(language) for each in periods)


def _estimates(tiltak: Tiltak, form: Form, language: Language) -> tuple[Estimate, ...]:
    return tuple(_estimate(each, form, language) for each in tiltak.videre_behov)


def _estimate(row: VidereBehov, form: Form, language: Language) -> Estimate:
    words = form.words(row.periode).of(language)
    sides = [each for each in (row.eier, row.uh) if each is not None]
    return Estimate(words, row.periode.år, row.eier, row.uh, total(sides))
