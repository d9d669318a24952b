"""The kollektiv generation (forms from 2026): owners and partners who share one tilskudd.

Legal basis: FOR-2026-01-12-23, which the § signs below refer to. Every sum is a property, never
typed. A sum that a missing amount makes unknown is None, and the form prints its prompt.
"""

from collections.abc import Iterable, Sequence
from enum import Enum

from attrs import field

from behovsmelding.kollektiv.sums import (
    Mottakersum,
    Temasum,
    Tiltaksrad,
    per_mottaker,
    per_tema,
)
from behovsmelding.model.answers import (
    ROW_KEY,
    Beløp,
    Choice,
    Choices,
    EnPeriode,
    Langtekst,
    Part,
    Perioder,
    Row,
    Several,
    SkjemanavnOrNo,
    as_name,
    choice,
    choices,
    frozen,
    kroner,
    line,
    lines,
    number,
    optional,
    periods,
    required,
    rows,
    skjemanavn,
    tekst,
)
from behovsmelding.model.felles import Hode, Kontaktperson, Tillegg, Vedlegg
from behovsmelding.model.fields import Mark
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner, total
from behovsmelding.model.linje import Linje, sum_lines
from behovsmelding.model.periode import Periode, Slag


class Eiertype(Enum):
    """Who may be an owner (§ 3); a fylkeskommune has a forskrift of its own."""

    KOMMUNE = "kommune"
    PRIVAT_BARNEHAGE = "privat barnehage"
    PRIVAT_SKOLE = "privat skole"


class Partnertype(Enum):
    """Who may be a partner (§§ 1, 3, 4)."""

    UH = "universitet eller høyskole"
    FAGSKOLE = "fagskole"
    ANNET = "annet kompetansemiljø"


class Område(Enum):
    """What a tiltak is for: barnehage or skole (§ 9)."""

    BARNEHAGE = "barnehage"
    SKOLE = "skole"


class Fordeling(Enum):
    """The rows of the sum per område: a tiltak for both is counted in a row of its own."""

    BARNEHAGE = "barnehage"
    SKOLE = "skole"
    BEGGE = "barnehage og skole"


@frozen(kw_only=True)
class Eier(Part):
    """An owner in the partnership; the numbers are what a payment needs (§ 13)."""

    navn: str | None = line(Mark.NAVN)
    type: Choice[Eiertype] = choice(Eiertype)
    organisasjonsnummer: str | None = line(Mark.ORGANISASJONSNUMMER)
    kontonummer: str | None = line(Mark.KONTONUMMER, Mark.KONTAKTDATA)
    kontaktperson: Kontaktperson | None = optional(Kontaktperson)


@frozen(kw_only=True)
class Partner(Part):
    """A university, fagskole or other centre of competence that the owners work with (§ 4)."""

    navn: str | None = line(Mark.NAVN)
    type: Choice[Partnertype] = choice(Partnertype)
    organisasjonsnummer: str | None = line(Mark.ORGANISASJONSNUMMER)
    kontonummer: str | None = line(Mark.KONTONUMMER, Mark.KONTAKTDATA)
    kontaktperson: Kontaktperson | None = optional(Kontaktperson)


@frozen(kw_only=True)
class Avsender(Part):
    """Who sends the behovsmelding, where that is a network and none of the owners."""

    navn: str | None = line(Mark.NAVN)
    kontaktperson: Kontaktperson | None = optional(Kontaktperson)


@frozen(kw_only=True)
class Behovsvurdering(Part):
    """The assessment of what is needed (§§ 4, 11)."""

    vurdering: Langtekst = tekst()
    involvering: Langtekst = tekst()
    samiske_perspektiver: Langtekst = tekst()


@frozen(kw_only=True)
class Viderefører(Part):
    """The earlier tiltak that one continues: its number in the behovsmelding of that form.

    `fremdrift` is what has been done in it since.
    """

    skjema: SkjemanavnOrNo = skjemanavn()
    nummer: int | None = number()
    fremdrift: Langtekst = tekst()


_MOST_COLUMNS = 5
"""How many recipients have room beside each other on a page."""


def _mottaker(value: str) -> str:
    """Clean the name of a recipient. Raises `InvariantError` (BM504) when nothing is left of it."""
    if name := as_name(value):
        return name
    raise InvariantError("BM504", "mottaker")


@frozen
class Tilskudd(Row):
    """What one recipient gets, in kroner; the recipient is named as among eiere or partnere.

    `beløp` is what is asked for. `fra_fond` is what the recipient has left from before and uses
    beside it: it is in no sum, and nothing is subtracted.
    """

    mottaker: str = required(_mottaker, Mark.ROW_KEY)
    beløp: Beløp = kroner(Mark.ALONE)
    fra_fond: Beløp = kroner()
    merknad: str | None = line()


@frozen(kw_only=True)
class Koordinator(Part):
    """Money for a coordinator, in kroner: a part of the tiltak's, whoever gets it (§ 11)."""

    beløp: Beløp = kroner()
    begrunnelse: Langtekst = tekst()


def _year(value: Periode | str | int) -> Periode:
    """Make a whole year of *value*. Raises `InvariantError` (BM206) for any other period."""
    year = Periode.of(value)
    if year.slag is not Slag.ÅR:
        raise InvariantError("BM206", "år", tekst=str(year))
    return year


@frozen
class Anslag(Row):
    """An estimate of what a coming year will need, in kroner."""

    år: EnPeriode = required(_year, Mark.ROW_KEY)
    beløp: Beløp = kroner()


@frozen(kw_only=True)
class Flerårig(Part):
    """Which year of how many a tiltak is in, and estimates for those to come.

    It is described anew every year (§ 11). Raises `InvariantError` (BM503) for a year that is not
    among those it lasts.
    """

    år: int | None = optional(int)
    av: int | None = number()
    anslag: Several[Anslag] = rows(Anslag, by="år", in_order=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a year before the first or after the last."""
        if self.år is not None and self.år < 1:
            raise InvariantError("BM503", "år", år=self.år, av=self.av or "…")
        if self.år is not None and self.av is not None and self.år > self.av:
            raise InvariantError("BM503", "år", "av", år=self.år, av=self.av)


@frozen(kw_only=True)
class Oppgitt(Part):
    """Sums as somebody typed them beside what is computed: they are checked, never printed."""

    eiere: Beløp = kroner()
    partnere: Beløp = kroner()
    totalt: Beløp = kroner()


@frozen(kw_only=True)
class Tiltak(Part):
    """A measure that the partnership carries out («Tiltak N»)."""

    navn: str | None = line(Mark.NAVN)
    viderefører: Viderefører | None = optional(Viderefører)
    prioritet: int | None = number()
    område: Choices[Område] = choices(Område)
    tema: Several[str] = lines()
    målgruppe: Langtekst = tekst()
    beskrivelse: Langtekst = tekst()
    praksisendring: Langtekst = tekst()
    lærerutdanning: Langtekst = tekst(Mark.LÆRERUTDANNING)
    egeninnsats: Langtekst = tekst()
    tilskudd: Several[Tilskudd] = rows(Tilskudd, by="mottaker")
    oppgitt: Oppgitt | None = optional(Oppgitt, Mark.OPPGITT)
    koordinator: Koordinator | None = optional(Koordinator)
    varighet: Perioder = periods()
    flerårig: Flerårig | None = optional(Flerårig)
    tillegg: Several[Tillegg] = rows(Tillegg, by="id")

    @property
    def totalt(self) -> Kroner | None:
        """What every recipient is to get together; the coordinator's money is within it."""
        return total([row.beløp for row in self.tilskudd])

    @property
    def linjer_tilskudd(self) -> tuple[Linje, ...]:
        """What each recipient gets, in one box: a line for each, with its remark, and the sum."""
        amounts = [(row.mottaker, row.beløp, row.merknad) for row in self.tilskudd]
        if len(amounts) == 1:
            return tuple(Linje(f"{amounts[0][0]}: {each}") for each in sum_lines(amounts, None))
        return sum_lines(amounts, self.totalt, all_of="oppgitt.totalt")

    @property
    def koordinatorbeløp(self) -> Kroner | None:
        """«Herav koordinator»: none at all is 0, an amount not given yet is unknown."""
        return Kroner(0) if self.koordinator is None else self.koordinator.beløp

    @property
    def fordeling(self) -> Fordeling | None:
        """The row of the sum per område that this tiltak is counted in."""
        if len(self.område) == len(Område):
            return Fordeling.BEGGE
        return Fordeling(self.område[0].value) if self.område else None

    def til(self, mottakere: Iterable[str]) -> Kroner | None:
        """Return what *mottakere* get together: 0 for those not named, unknown before any is."""
        if not self.tilskudd:
            return None
        wanted = frozenset(mottakere)
        amounts = [row.beløp for row in self.tilskudd if row.mottaker in wanted]
        return total(amounts) if amounts else Kroner(0)

    def til_hver(self, mottakere: Iterable[str]) -> tuple[Kroner | None, ...]:
        """Return what each of *mottakere* gets: 0 if not named, unknown before any is."""
        given = {row.mottaker: row.beløp for row in self.tilskudd}
        unnamed = Kroner(0) if given else None
        return tuple([given.get(each, unnamed) for each in mottakere])


@frozen
class Områdesum:
    """A row of the sums per område, in kroner."""

    område: Fordeling = field(metadata=ROW_KEY)
    beløp: Kroner | None


@frozen(kw_only=True)
class Behovsmelding(Hode):
    """A behovsmelding of the kollektiv generation, by one or several owners and their partners."""

    eiere: Several[Eier] = rows(Eier)
    kompetansenettverk: str | None = line()
    statsforvalter: str | None = line(Mark.EMBETE)
    avsender: Avsender | None = optional(Avsender)
    partnere: Several[Partner] = rows(Partner)
    behovsvurdering: Behovsvurdering | None = optional(Behovsvurdering)
    plan: Langtekst = tekst()
    tiltak: Several[Tiltak] = rows(Tiltak)
    oppgitt: Oppgitt | None = optional(Oppgitt, Mark.OPPGITT)
    vedlegg: Several[Vedlegg] = rows(Vedlegg)
    tillegg: Several[Tillegg] = rows(Tillegg, by="id")

    @property
    def antall_tiltak(self) -> int | None:
        """How many tiltak there are; unknown before the first."""
        return len(self.tiltak) or None

    @property
    def har_uh(self) -> bool:
        """Whether a university or university college takes part."""
        return any(each.type is Partnertype.UH for each in self.partnere)

    @property
    def parter(self) -> tuple[Eier | Partner, ...]:
        """The owners, then the partners."""
        return (*self.eiere, *self.partnere)

    @property
    def eiernavn(self) -> tuple[str, ...]:
        """The names of the owners, as a tilskudd may name them."""
        return _names(self.eiere)

    @property
    def partnernavn(self) -> tuple[str, ...]:
        """The names of the partners, as a tilskudd may name them."""
        return _names(self.partnere)

    @property
    def sum_mottakere(self) -> tuple[Mottakersum, ...]:
        """What each owner and each partner is to get, in the order they are named."""
        return per_mottaker(self.parter, self.tiltak)

    @property
    def tiltak_og_mottakere(self) -> tuple[Tiltaksrad, ...]:
        """A row a tiltak with what it gives each; none where a page is too narrow, or there is one.

        Up to five recipients have a column each. A tiltak is called by its number.
        """
        names = _names(self.parter)
        if not 1 < len(names) <= _MOST_COLUMNS:
            return ()
        return tuple(
            Tiltaksrad(number, each.til_hver(names), each.totalt)
            for number, each in enumerate(self.tiltak, 1)
        )

    @property
    def avsendernavn(self) -> str | None:
        """Who sends it: who is said to, else the one owner, else the network of several."""
        if self.avsender is not None and self.avsender.navn:
            return self.avsender.navn
        names = self.eiernavn
        if len(names) > 1 and self.kompetansenettverk:
            return self.kompetansenettverk
        return ", ".join(names) or None

    @property
    def sum_områder(self) -> tuple[Områdesum, ...]:
        """What is for barnehage, for skole, and for both: the rows add up to the total."""
        counted = [(each.fordeling, each.totalt) for each in self.tiltak]
        # Unknown while it is not said which row a tiltak is in.
        is_known = bool(counted) and all(row is not None for row, _ in counted)
        sums = {
            each: [amount for row, amount in counted if row is each] or [Kroner(0)]
            for each in Fordeling
        }
        return tuple(
            Områdesum(each, total(amounts) if is_known else None) for each, amounts in sums.items()
        )

    @property
    def sum_tema(self) -> tuple[Temasum, ...]:
        """What each tema is to get, in the order they are named: the rows may overlap."""
        return per_tema(self.tiltak)

    @property
    def sum_eiere(self) -> Kroner | None:
        """What the owners are to get together."""
        return self._sum_til(self.eiernavn)

    @property
    def sum_partnere(self) -> Kroner | None:
        """What the partners are to get together."""
        return self._sum_til(self.partnernavn)

    @property
    def sum_koordinator(self) -> Kroner | None:
        """«Herav koordinator», a part of what everybody is to get."""
        return total([each.koordinatorbeløp for each in self.tiltak])

    @property
    def sum_totalt(self) -> Kroner | None:
        """What the partnership needs in all."""
        return total([each.totalt for each in self.tiltak])

    def _sum_til(self, mottakere: Sequence[str]) -> Kroner | None:
        return total([each.til(mottakere) for each in self.tiltak])


def _names(parts: "Iterable[Eier | Partner]") -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.navn for part in parts if part.navn))
