"""What a behovsmelding of the kollektiv generation adds to a season."""

from collections.abc import Iterator, Mapping

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
from behovsmelding.kollektiv.model import Behovsmelding, Eier, Partner, Tiltak
from behovsmelding.messages import Language
from behovsmelding.model.path import Path


def added(melding: Behovsmelding, form: Form, language: Language) -> Added:
    """Return what *melding* adds: a post is a tiltak, and a share what one recipient gets of it."""
    places = {each.navn: place for place, each in reversed([*enumerate(melding.parter)])}
    posts = [
        _post(number, each, places, form, language) for number, each in enumerate(melding.tiltak, 1)
    ]
    return Added(
        parties=(
            *(_party(Side.EIER, each, ("eiere", i)) for i, each in enumerate(melding.eiere)),
            *(
                _party(Side.PARTNER, each, ("partnere", i))
                for i, each in enumerate(melding.partnere)
            ),
        ),
        network=melding.kompetansenettverk,
        office=melding.statsforvalter,
        contacts=tuple(_contacts(melding)),
        kroner=melding.sum_totalt,
        antall=melding.antall_tiltak or 0,
        posts=tuple(posts),
    )


def _party(side: Side, part: Eier | Partner, path: Path) -> Organisation:
    return Organisation(side, part.navn, part.organisasjonsnummer, part.kontonummer, path)


def _contacts(melding: Behovsmelding) -> Iterator[tuple[str, str | None]]:
    """Yield the sender's contact, where a network sends it, and each owner's."""
    senders = (melding.avsender,) if melding.avsender else ()
    for each in (*senders, *melding.eiere):
        person = each.kontaktperson
        if person is not None and person.navn:
            yield person.navn, person.epost


def _post(
    number: int,
    tiltak: Tiltak,
    places: Mapping[str | None, int],
    form: Form,
    language: Language,
) -> Post:
    temaer = form.choices("tiltak.tema")
    group = tiltak.fordeling
    return Post(
        Kind.TILTAK,
        ("tiltak", number - 1),
        number,
        tiltak.navn,
        None if group is None else Name(group.value, form.words(group).of(language)),
        tuple(
            Name(each, temaer[each].ord.of(language) if each in temaer else each)
            for each in tiltak.tema
        ),
        tuple(Share(places.get(row.mottaker), row.beløp) for row in tiltak.tilskudd),
        tiltak.koordinator.beløp if tiltak.koordinator else None,
        periods=tuple(form.words(each).of(language) for each in tiltak.varighet),
        continues=_continues(tiltak),
        earlier=_earlier(tiltak),
        estimates=_estimates(tiltak, form, language),
    )


def _continues(tiltak: Tiltak) -> str | None:
    """Name the earlier tiltak by its form and its number: «2025/1»."""
    earlier = tiltak.viderefører
    if earlier is None or earlier.skjema is None:
        return None
    return earlier.skjema if earlier.nummer is None else f"{earlier.skjema}/{earlier.nummer}"


def _earlier(tiltak: Tiltak) -> Earlier | None:
    """Return which it is, where its form is named by a year and so can be found."""
    named = tiltak.viderefører
    if named is None or named.nummer is None:
        return None
    year = (named.skjema or "").partition("-")[0]
    return Earlier(int(year), named.nummer) if year.isascii() and year.isdecimal() else None


def _estimates(tiltak: Tiltak, form: Form, language: Language) -> tuple[Estimate, ...]:
    rows = tiltak.flerårig.anslag if tiltak.flerårig else ()
    return tuple(
        Estimate(form.words(row.år).of(language), row.år.år, None, None, row.beløp) for row in rows
    )
