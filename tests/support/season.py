"""A season of submissions, as many as are asked for, each with what it asks for in kroner.

`python -m tests.support.season FOLDER 1000` writes them. They are on three forms (2025, 2027 and
the county's own of 2027), in both målformer, and in two years; every sixth has an error. What each
asks for is kept beside the text it is written in, so that nothing of ours has to add it.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from behovsmelding.registers.kommuner import Kommune, kommuner

WITH_AN_ERROR = 6
"""One of so many has an error."""
PARTNERS = (("Nord universitet", "970940243"), ("Høgskulen på Vestlandet", "917641404"))
TOPICS = ("lesing og skriving", "spesialpedagogikk og inkluderende praksis", "matematikk")
PROSE = (
    "Skolene har de siste årene arbeidet med læreplanforståelse og profesjonsfellesskap, og lærerne"
    " planlegger mer sammen enn før. Elevene ønsker mer medvirkning og tydeligere vurdering"
    " underveis. Nettverkene møtes fire ganger i halvåret, prøver ut mellom samlingene og vurderer"
    " sammen hva som skal føres videre til alle enhetene."
)
ERRORS = (
    ("status: innsendt\n", "status: innsendt\nstaus: utkast\n"),
    ("status: innsendt\n", "status: innsendt\noppgitt: {totalt: 1}\n"),
    ("example.no", "example"),
    ("målform: ", "målform: x"),
    ("tiltak:\n", "tiltak: [\n"),
)
"""What is put in the place of what: a key that is none, a wrong sum, an address, and worse."""


class Submission(NamedTuple):
    """A file of the season."""

    name: str
    text: str
    kroner: int
    """What it asks for."""
    has_error: bool
    is_sent: bool
    year: int


def submissions(count: int, seed: int = 2027) -> Iterator[Submission]:
    """Make *count* submissions; the same ones each time."""
    chance = random.Random(seed)  # noqa: S311 - it is to be the same each time
    owners = [each for each in kommuner() if each.organisasjonsnummer and "(" not in each.navn]
    for number in range(count):
        owner = owners[number % len(owners)]
        made = _MADE[number % len(_MADE)](number, owner, chance)
        if number % WITH_AN_ERROR == number // WITH_AN_ERROR % WITH_AN_ERROR:
            old, new = ERRORS[number // WITH_AN_ERROR % len(ERRORS)]
            text = made.text.replace("status: utkast\n", "status: innsendt\n", 1)
            made = made._replace(text=text.replace(old, new, 1), has_error=True, is_sent=True)
        yield made


def write(folder: Path, count: int, seed: int = 2027) -> list[Submission]:
    """Write *count* submissions to *folder*, a folder in it for each year, and return them."""
    made = list(submissions(count, seed))
    for each in made:
        path = folder / each.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(each.text, encoding="utf-8")
    return made


def _lokal(number: int, owner: Kommune, chance: random.Random) -> Submission:
    eier, uh = _kroner(chance), _kroner(chance)
    stated = (_kroner(chance), _kroner(chance))
    continued, coordinator = _kroner(chance), _kroner(chance)
    is_sent = number % 4 != 0
    name = f"2025/{number:05}-{_ascii(owner.navn)}.yaml"
    text = f"""\
skjema: 2025
målform: {"nn" if number % 2 else "nb"}
status: {"innsendt" if is_sent else "utkast"}
eier:
  navn: {owner.navn} kommune
  organisasjonsnummer: {owner.organisasjonsnummer}
  kompetansenettverk: Nettverk {number % 9}
  kontaktperson: {_PERSON}
flere_eiere: []
uh:
  navn: {PARTNERS[number % 2][0]}
  kontaktperson: {_PERSON}
flere_uh: []
flere_ordninger: ja
ordninger:
  regional: {{eier: {stated[0]}, uh: {stated[1]}}}
tiltak:
  - navn: {_TITLES[number % len(_TITLES)]} {number}
    ordning: kompetanseløftet
    tilskudd: {{eier: {eier}, uh: {uh}}}
    formål: gjennomføre og vurdere kompetansetiltak
{_texts(_LOKAL, "    ", chance)}    koordinator: {{behov: nei}}
    varighet: [høst 2025, vår 2026]
    videre_behov:
      høst 2026: {{eier: 70 000, begrunnelse_eier: Vikarer, uh: 500 000, begrunnelse_uh: Reise}}
videreføring:
  - ordning: desentralisert
    tiltak:
      - nummer: 1
        navn: Videre arbeid {number}
        tilskudd: {{eier: {continued}, uh: {continued}}}
{_texts(("fremdrift",), "    ", chance)}    koordinator: {{beløp: {coordinator}}}
    varighet: [vår 2026]
"""
    kroner = eier + uh + sum(stated) + 2 * continued + coordinator
    return Submission(name, text, kroner, has_error=False, is_sent=is_sent, year=2025)


def _kollektiv(number: int, owner: Kommune, chance: random.Random) -> Submission:
    return _of_form("2027", number, owner, chance)


def _county(number: int, owner: Kommune, chance: random.Random) -> Submission:
    return _of_form("2027-vestland", number, owner, chance)


def _of_form(form: str, number: int, owner: Kommune, chance: random.Random) -> Submission:
    is_own = form != "2027"
    is_sent = number % 5 != 0
    partner, partner_number = PARTNERS[number % 2]
    tiltak, kroner = [], 0
    for i in range(1 + number % 4):
        eier, uh = _kroner(chance), _kroner(chance)
        kroner += eier + uh
        own = "    tillegg: {små_skular: Alle er med., samling: begge}\n" if is_own else ""
        tiltak.append(f"""\
  - navn: {_TITLES[(number + i) % len(_TITLES)]} {number}.{i}
    område: [{("skole", "barnehage", "barnehage, skole")[(number + i) % 3]}]
    tema: [{", ".join(TOPICS[: 1 + (number + i) % 3])}]
{_texts(_KOLLEKTIV, "    ", chance)}    tilskudd:
      {owner.navn} kommune: {eier}
      {partner}: {uh}
    koordinator: {{beløp: {eier // 4}, begrunnelse: Holder nettverket samlet.}}
    varighet: [høst 2027, vår 2028]
    flerårig: {{år: 1, av: 2, anslag: {{2028: {eier}}}}}
{own}""")
    own = "tillegg: {regional_plan: Mål 2.1}\n" if is_own else ""
    text = f"""\
skjema: {form}
målform: {"nn" if number % 2 else "nb"}
status: {"innsendt" if is_sent else "utkast"}
eiere:
  - navn: {owner.navn} kommune
    type: kommune
    organisasjonsnummer: {owner.organisasjonsnummer}
    kontonummer: 86011117947
    kontaktperson: {_PERSON}
kompetansenettverk: Nettverk {number % 9}
partnere:
  - navn: {partner}
    type: universitet eller høyskole
    organisasjonsnummer: {partner_number}
    kontonummer: 86011117947
    kontaktperson: {_PERSON}
behovsvurdering:
{_texts(("vurdering", "involvering", "samiske_perspektiver"), "  ", chance)}\
{_texts(("plan",), "", chance)}tiltak:
{"".join(tiltak)}{own}"""
    name = f"2027/{number:05}-{_ascii(owner.navn)}.yaml"
    return Submission(name, text, kroner, has_error=False, is_sent=is_sent, year=2027)


_MADE = (_lokal, _kollektiv, _county)
_PERSON = "{navn: Kari Nordmann, funksjon: Rådgiver, epost: kari.nordmann@example.no}"
_TITLES = ("Inkluderende praksis", "Lesing i alle fag", "Tidlig innsats", "Ledelse og samarbeid")
_LOKAL = (
    *("forankring", "kollektive_prosesser", "lærerutdanning", "langsiktig_plan"),
    *("bruk_eier", "bruk_uh", "målgruppe"),
)
_KOLLEKTIV = ("målgruppe", "beskrivelse", "praksisendring", "lærerutdanning", "egeninnsats")


def _kroner(chance: random.Random) -> int:
    return chance.randrange(10, 900) * 1000


def _texts(names: tuple[str, ...], margin: str, chance: random.Random) -> str:
    """Answer each of *names* with a text of its own."""
    return "".join(
        f"{margin}{name}: |\n{margin}  {PROSE}\n{margin}  Punkt {chance.randrange(10**6)}.\n"
        for name in names
    )


def _ascii(navn: str) -> str:
    letters = navn.lower().translate(str.maketrans("æøåáđšŋ", "aoaadsn"))
    return "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in letters)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
