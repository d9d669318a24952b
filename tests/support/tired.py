"""Two documents without a fault, and slips put into them."""

from typing import NamedTuple

from behovsmelding.reading.examine import Examined, examine
from behovsmelding.reading.mending import mend

LOKAL = """\
skjema: 2025
målform: nb
status: utkast
eier:
  navn: Narvik kommune
  kompetansenettverk: Narvik
  kontaktperson:
    navn: Kari Nordmann
    funksjon: Rådgiver
    epost: kari.nordmann@example.no
    merkes: Dekom
flere_eiere: []
uh:
  navn: Nord universitet
  kontaktperson:
    navn: Ola Nordmann
    funksjon: Koordinator
    epost: ola.nordmann@example.no
    merkes: Dekom
flere_uh: []
flere_ordninger: nei
tiltak:
  - navn: Inkluderende praksis
    ordning: kompetanseløftet
    tilskudd: {eier: 70 000, uh: 503 800}
    formål: gjennomføre
    forankring: |
      Vi har drøftet det.
    kollektive_prosesser: |
      Sammen.
    lærerutdanning: |
      Studentene.
    langsiktig_plan: |
      Planen.
    bruk_eier: Vikar
    bruk_uh: Reise
    koordinator:
      behov: ja
      begrunnelse: Trengs
    varighet: [vår 2026]
    målgruppe: Alle
vedlegg: []
"""
KOLLEKTIV = """\
skjema: 2027
målform: nb
status: utkast
eiere:
  - navn: Narvik kommune
    type: kommune
    organisasjonsnummer: 959469059
    kontonummer:
    kontaktperson:
      navn: Kari Nordmann
      funksjon: Rådgiver
      epost: kari.nordmann@example.no
      merkes: Kompetanse
kompetansenettverk: Narvik
partnere:
  - navn: Nord universitet
    type: universitet eller høyskole
    organisasjonsnummer: 970940243
    kontonummer:
    kontaktperson:
      navn: Ola Nordmann
      funksjon: Koordinator
      epost: ola.nordmann@example.no
      merkes: Kompetanse
behovsvurdering:
  vurdering: |
    Behov.
  involvering: |
    Ansatte.
  samiske_perspektiver: |
    Samisk.
plan: |
  Planen.
tiltak:
  - navn: Inkluderende praksis
    område: [skole]
    tema: [språk]
    målgruppe: Alle
    beskrivelse: |
      Vi gjør det.
    praksisendring: |
      Endring.
    lærerutdanning: |
      Studenter.
    egeninnsats: |
      Vikar.
    tilskudd:
      Narvik kommune: 120 000
      Nord universitet: 340 000
    koordinator:
      beløp: 40 000
      begrunnelse: Trengs
    varighet: [vår 2027, høst 2027]
    flerårig:
      år: 1
      av: 2
      anslag:
        2028: 460 000
vedlegg: []
"""
RIGHT = {"2025": LOKAL, "2027": KOLLEKTIV}


class Slip(NamedTuple):
    """What stands in the document on *form*, what is written instead, and what comes of it."""

    form: str
    right: str
    written: str
    codes: str = ""
    """The codes of what is found, in the order of the file; nothing where it is right too."""
    becomes: str | None = None
    """What stands there when it is mended; None where nothing is changed."""
    left: str = ""
    """The codes that are left then."""

    @property
    def text(self) -> str:
        """The whole document with the slip in it."""
        whole = RIGHT[self.form]
        assert whole.count(self.right) >= 1, self.right
        return whole.replace(self.right, self.written, 1)

    @property
    def mended(self) -> str:
        """The whole document when it is mended."""
        becomes = self.written if self.becomes is None else self.becomes
        return RIGHT[self.form].replace(self.right, becomes, 1)


def codes(report: Examined) -> str:
    """Return the codes found in *report*, without that it names no schema."""
    return " ".join(each.code for each in report.findings if each.code != "BM913")


def found(text: str | bytes) -> str:
    """Return the codes found in *text*."""
    return codes(examine(text if isinstance(text, bytes) else text.encode()))


class Mending(NamedTuple):
    """A text as it is mended, what is left to find in it, and what a second mending makes of it."""

    text: str
    left: str
    again: str


def mending(text: str | bytes) -> Mending:
    """Mend *text*, and mend it again."""
    once = mend(text if isinstance(text, bytes) else text.encode(), "<stdin>")
    twice = mend(once.data, "<stdin>")
    return Mending(once.data.decode(), codes(once.after), twice.data.decode())
