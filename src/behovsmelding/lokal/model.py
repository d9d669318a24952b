"""The lokal generation (forms to 2025): three ordninger, an owner side and a UH side.

Legal basis: FOR-2021-01-26-230. Every sum is a property, never typed. A sum that a missing amount
makes unknown is None, and the form prints its prompt.
"""

from enum import Enum
from functools import cached_property

from attrs import field

from behovsmelding.model.answers import (
    ROW_KEY,
    Beløp,
    Choice,
    ChoicesOrNo,
    EnPeriode,
    Langtekst,
    Part,
    Perioder,
    RequiredChoice,
    Several,
    SeveralOrNo,
    as_choice,
    choice,
    choices_or_no,
    frozen,
    kroner,
    line,
    lines_or_no,
    number,
    optional,
    periods,
    required,
    rows,
    tekst,
)
from behovsmelding.model.felles import Hode, Kontaktperson, Tillegg, Vedlegg
from behovsmelding.model.fields import Mark
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner, total
from behovsmelding.model.linje import Linje, named_lines, numbered_lines
from behovsmelding.model.periode import Periode


class Ordning(Enum):
    """One of the three tilskuddsordninger, in the order the form lists them."""

    REGIONAL = "regional"
    DESENTRALISERT = "desentralisert"
    KOMPETANSELØFTET = "kompetanseløftet"


@frozen(kw_only=True)
class Eier(Part):
    """The owner that writes («Eier», «Kompetansenettverk»)."""

    navn: str | None = line(Mark.NAVN)
    organisasjonsnummer: str | None = line(Mark.ORGANISASJONSNUMMER)
    kompetansenettverk: str | None = line()
    kontaktperson: Kontaktperson | None = optional(Kontaktperson)


@frozen(kw_only=True)
class Uh(Part):
    """The university or university college that takes part («Universitet/Høgskole»)."""

    navn: str | None = line(Mark.NAVN)
    kontaktperson: Kontaktperson | None = optional(Kontaktperson)


@frozen(kw_only=True)
class Tilskudd(Part):
    """An amount to the owner and one to the UH, in kroner («Eier», «UH», «Sum totalt»)."""

    eier: Beløp = kroner()
    uh: Beløp = kroner()

    @property
    def totalt(self) -> Kroner | None:
        """Both amounts together; unknown when one is missing."""
        return total((self.eier, self.uh))


@frozen(kw_only=True)
class Oppgitt(Part):
    """Sums as somebody typed them beside what is computed: they are checked, never printed."""

    eier: Beløp = kroner()
    uh: Beløp = kroner()
    totalt: Beløp = kroner()


@frozen(kw_only=True)
class OppgittOrdning(Part):
    """The stated sums of one ordning («Total sum det meldes behov for»)."""

    ordning: RequiredChoice[Ordning] = required(as_choice(Ordning), Mark.ROW_KEY, kind=Ordning)
    eier: Beløp = kroner()
    uh: Beløp = kroner()


@frozen
class Sumrad:
    """A row of the sum table: what an ordning asks for in all, in kroner."""

    ordning: Ordning = field(metadata=ROW_KEY)
    eier: Kroner | None
    uh: Kroner | None
    gjelder: bool
    """Whether the behovsmelding concerns this ordning at all."""

    @property
    def totalt(self) -> Kroner | None:
        """Both sides together; unknown when one is."""
        return total((self.eier, self.uh))


@frozen(kw_only=True)
class Koordinator(Part):
    """Whether a tiltak needs money for a coordinator; it lies inside the owner's tilskudd."""

    behov: bool | None = optional(bool)
    begrunnelse: Langtekst = tekst()


@frozen(kw_only=True)
class VidereBehov(Part):
    """An estimate of what is needed after the form's own periods, in kroner."""

    periode: EnPeriode = required(Periode.of, Mark.ROW_KEY)
    eier: Beløp = kroner()
    begrunnelse_eier: Langtekst = tekst()
    uh: Beløp = kroner()
    begrunnelse_uh: Langtekst = tekst()


@frozen(kw_only=True)
class Tiltak(Part):
    """A measure the owner and the UH carry out together («Tiltak N»).

    `viderefører` is the number of the continued tiltak in the same ordning's videreføring that this
    one *is*: the pair is counted once.
    """

    navn: str | None = line(Mark.NAVN)
    ordning: Choice[Ordning] = choice(Ordning)
    viderefører: int | None = number()
    tilskudd: Tilskudd | None = optional(Tilskudd)
    oppgitt: Oppgitt | None = optional(Oppgitt, Mark.OPPGITT)
    formål: str | None = line()
    forankring: Langtekst = tekst()
    kollektive_prosesser: Langtekst = tekst()
    lærerutdanning: Langtekst = tekst(Mark.LÆRERUTDANNING)
    langsiktig_plan: Langtekst = tekst()
    bruk_eier: Langtekst = tekst()
    bruk_uh: Langtekst = tekst()
    koordinator: Koordinator | None = optional(Koordinator)
    varighet: Perioder = periods()
    videre_behov: Several[VidereBehov] = rows(VidereBehov, by="periode", in_order=True)
    målgruppe: Langtekst = tekst()
    tillegg: Several[Tillegg] = rows(Tillegg, by="id")


@frozen(kw_only=True)
class VidereførtTiltak(Part):
    """One of last year's tiltak that goes on, by its number in that behovsmelding.

    `tilskudd.eier` is net. `brutto` and `fra_fond` may say how it came about; the fund's share
    can't exceed the gross amount (BM306).
    """

    nummer: int | None = number()
    navn: str | None = line(Mark.NAVN)
    tilskudd: Tilskudd | None = optional(Tilskudd)
    brutto: Beløp = kroner()
    fra_fond: Beløp = kroner()
    merknad_eier: str | None = line()
    merknad_uh: str | None = line()

    def __attrs_post_init__(self) -> None:
        """Refuse a fund's share that is larger than the gross amount."""
        if self.brutto is not None and self.fra_fond is not None and self.fra_fond > self.brutto:
            raise InvariantError(
                "BM306", "brutto", "fra_fond", brutto=self.brutto, fra_fond=self.fra_fond
            )


@frozen(kw_only=True)
class Koordinatorsum(Part):
    """«Ønsket sum til koordinator»: an amount, or reported in a behovsmelding of its own."""

    beløp: Beløp = kroner()
    egen_behovsmelding: bool | None = optional(bool)
    merknad: str | None = line()


@frozen(kw_only=True)
class Videreføring(Part):
    """«Ved videreføring av tiltak» for one ordning: last year's tiltak that go on."""

    ordning: Choice[Ordning] = choice(Ordning)
    vedlegg: Several[Vedlegg] = rows(Vedlegg)
    beskrivelse: Langtekst = tekst()
    tiltak: Several[VidereførtTiltak] = rows(VidereførtTiltak)
    fremdrift: Langtekst = tekst()
    koordinator: Koordinatorsum | None = optional(Koordinatorsum)
    varighet: Perioder = periods()
    oppgitt: Oppgitt | None = optional(Oppgitt, Mark.OPPGITT)

    @property
    def flere_tiltak(self) -> bool:
        """Whether several tiltak go on, so that each prints its amounts on a line of its own."""
        return len(self.tiltak) > 1

    @property
    def eier(self) -> Kroner | None:
        """«Ønsket sum eier»: the owner's net amounts, without the coordinator."""
        return total([_eier(each.tilskudd) for each in self.tiltak])

    @property
    def uh(self) -> Kroner | None:
        """«Ønsket sum UH»."""
        return total([_uh(each.tilskudd) for each in self.tiltak])

    @property
    def linjer_tiltak(self) -> tuple[Linje, ...]:
        """What goes on in one box: what is said of it, and a line for each tiltak."""
        tiltak = [(each.nummer, each.navn) for each in self.tiltak]
        return named_lines(self.beskrivelse, tiltak, each="tiltak")

    @property
    def linjer_eier(self) -> tuple[Linje, ...]:
        """«Ønsket sum eier» in one box: a line for each tiltak, with its remark, and the sum."""
        amounts = [(each.nummer, _eier(each.tilskudd), each.merknad_eier) for each in self.tiltak]
        return numbered_lines(amounts, self.eier, each="tiltak", all_of="oppgitt.totalt")

    @property
    def linjer_uh(self) -> tuple[Linje, ...]:
        """«Ønsket sum UH» in one box: a line for each tiltak, with its remark, and the sum."""
        amounts = [(each.nummer, _uh(each.tilskudd), each.merknad_uh) for each in self.tiltak]
        return numbered_lines(amounts, self.uh, each="tiltak", all_of="oppgitt.totalt")

    @property
    def koordinatorbeløp(self) -> Kroner | None:
        """The coordinator money counted here: none when reported elsewhere or not answered."""
        if self.koordinator is None or self.koordinator.egen_behovsmelding:
            return None
        return self.koordinator.beløp

    @property
    def eiersiden(self) -> Kroner | None:
        """The owner's amounts with the coordinator's: what the sum table counts."""
        return total((self.eier, self.koordinatorbeløp or Kroner(0)))

    @property
    def totalt(self) -> Kroner | None:
        """«Total sum»: owner, UH and coordinator."""
        return total((self.eiersiden, self.uh))


def _eier(tilskudd: Tilskudd | None) -> Kroner | None:
    return None if tilskudd is None else tilskudd.eier


def _uh(tilskudd: Tilskudd | None) -> Kroner | None:
    return None if tilskudd is None else tilskudd.uh


@frozen(kw_only=True)
class Behovsmelding(Hode):
    """A behovsmelding of the lokal generation.

    `gjelder` is None when left out: an ordning is then ticked when it has an amount or details.
    `flere_eiere` and `flere_uh` are None when not answered, empty for «Nei», else the other names.
    """

    gjelder: ChoicesOrNo[Ordning] = choices_or_no(Ordning)
    eier: Eier | None = optional(Eier)
    flere_eiere: SeveralOrNo[str] = lines_or_no()
    uh: Uh | None = optional(Uh)
    flere_uh: SeveralOrNo[str] = lines_or_no()
    flere_ordninger: bool | None = optional(bool)
    ordninger: Several[OppgittOrdning] = rows(OppgittOrdning, by="ordning")
    oppgitt: Oppgitt | None = optional(Oppgitt, Mark.OPPGITT)
    tiltak: Several[Tiltak] = rows(Tiltak)
    videreføring: Several[Videreføring] = rows(Videreføring)
    vedlegg: Several[Vedlegg] = rows(Vedlegg)
    tillegg: Several[Tillegg] = rows(Tillegg, by="id")

    @cached_property
    def sumrader(self) -> tuple[Sumrad, ...]:
        """The sum table: a row for every ordning, in the form's order."""
        return tuple(self._sumrad(ordning) for ordning in Ordning)

    @property
    def sum_eier(self) -> Kroner | None:
        """«Sum», the owner's column."""
        return total([rad.eier for rad in self.sumrader if rad.gjelder])

    @property
    def sum_uh(self) -> Kroner | None:
        """«Sum», the UH's column."""
        return total([rad.uh for rad in self.sumrader if rad.gjelder])

    @property
    def sum_totalt(self) -> Kroner | None:
        """«Sum», both columns."""
        return total((self.sum_eier, self.sum_uh))

    @property
    def antall_tiltak(self) -> int | None:
        """«Totalt antall tiltak det er behov for tilskudd til?»; a linked pair counts once."""
        continued = sum(len(each.tiltak) for each in self.videreføring)
        return continued + len(self.ulenkede_tiltak) or None

    @property
    def gjelder_ordninger(self) -> tuple[Ordning, ...]:
        """The ordninger the boxes tick: those stated, else those with an amount or details."""
        if self.gjelder is not None:
            return self.gjelder
        return tuple(rad.ordning for rad in self.sumrader if rad.gjelder)

    @property
    def gjelder_flere_ordninger(self) -> bool:
        """Whether this document concerns more than one ordning."""
        return len(self.gjelder_ordninger) > 1

    @property
    def leverer_flere_ordninger(self) -> bool | None:
        """«Partnerskapet leverer behovsmelding i flere ordninger?», as answered or implied."""
        if self.flere_ordninger is None and self.gjelder_flere_ordninger:
            return True
        return self.flere_ordninger

    @property
    def ønsker_videreføring(self) -> bool | None:
        """«Partnerskapet ønsker å videreføre behovsmelding»; open while no tiltak stands here."""
        return bool(self.videreføring) if self.videreføring or self.tiltak else None

    @property
    def avsendernavn(self) -> str | None:
        """Who sends it: the owner that writes."""
        return None if self.eier is None else self.eier.navn

    @property
    def kontaktpersoner(self) -> str | None:
        """«Kontaktpersoner»: the names, each with its organisation."""
        named = []
        for part in (self.eier, self.uh):
            if part and part.kontaktperson and part.kontaktperson.navn:
                where = f" ({part.navn})" if part.navn else ""
                named.append(part.kontaktperson.navn + where)
        return ", ".join(named) or None

    @property
    def ulenkede_tiltak(self) -> tuple[Tiltak, ...]:
        """The tiltak that are not the continuation of one that a videreføring counts."""
        return tuple(each for each in self.tiltak if not self.er_lenket(each))

    def er_lenket(self, tiltak: Tiltak) -> bool:
        """Tell whether *tiltak* is the same as a continued one of its ordning's videreføring."""
        return tiltak.viderefører is not None and any(
            continued.nummer == tiltak.viderefører
            for videreføring in self.videreføring
            if videreføring.ordning is tiltak.ordning
            for continued in videreføring.tiltak
        )

    def _sumrad(self, ordning: Ordning) -> Sumrad:
        parts: list[Tiltak | Videreføring] = [*self.tiltak, *self.videreføring]
        if any(each.ordning is ordning for each in parts):
            parts = [*self.ulenkede_tiltak, *self.videreføring]
            counted = [each for each in parts if each.ordning in (ordning, None)]
            return Sumrad(
                ordning=ordning,
                eier=total([_eier_of(each, ordning) for each in counted]),
                uh=total([_uh_of(each, ordning) for each in counted]),
                gjelder=True,
            )
        stated = next((rad for rad in self.ordninger if rad.ordning is ordning), None)
        eier, uh = (stated.eier, stated.uh) if stated else (None, None)
        # A row left empty, or one of nothing but «-», asks for nothing.
        asks = (eier, uh) not in ((None, None), (0, 0))
        return Sumrad(
            ordning=ordning, eier=eier, uh=uh, gjelder=asks or ordning in (self.gjelder or ())
        )


def _eier_of(part: Tiltak | Videreføring, ordning: Ordning) -> Kroner | None:
    """Return the owner's side of *part*; unknown while it is not said which ordning it is in."""
    if part.ordning is not ordning:
        return None
    return part.eiersiden if isinstance(part, Videreføring) else _eier(part.tilskudd)


def _uh_of(part: Tiltak | Videreføring, ordning: Ordning) -> Kroner | None:
    if part.ordning is not ordning:
        return None
    return part.uh if isinstance(part, Videreføring) else _uh(part.tilskudd)
