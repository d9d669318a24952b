"""How a date is written, and what is said of a deadline."""

from datetime import date

from behovsmelding.messages import Language, Phrase

DEADLINE = Phrase(nb="Frist: {when}", nn="Frist: {when}", en="Deadline: {when}")
SET_BY_STATSFORVALTEREN = Phrase(
    nb="fastsettes av Statsforvalteren",
    nn="blir fastsett av Statsforvaltaren",
    en="set by Statsforvalteren",
)
DATE = Phrase(nb="{day}. {month} {year}", nn="{day}. {month} {year}", en="{day} {month} {year}")
MONTHS = (
    Phrase(nb="januar", nn="januar", en="January"),
    Phrase(nb="februar", nn="februar", en="February"),
    Phrase(nb="mars", nn="mars", en="March"),
    Phrase(nb="april", nn="april", en="April"),
    Phrase(nb="mai", nn="mai", en="May"),
    Phrase(nb="juni", nn="juni", en="June"),
    Phrase(nb="juli", nn="juli", en="July"),
    Phrase(nb="august", nn="august", en="August"),
    Phrase(nb="september", nn="september", en="September"),
    Phrase(nb="oktober", nn="oktober", en="October"),
    Phrase(nb="november", nn="november", en="November"),
    Phrase(nb="desember", nn="desember", en="December"),
)


def written(day: date, language: Language) -> str:
    """Write out *day*: «1. februar 2025»."""
    month = MONTHS[day.month - 1].of(language)
    return DATE.of(language, day=day.day, month=month, year=day.year)
