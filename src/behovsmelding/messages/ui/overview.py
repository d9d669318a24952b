"""What `show` says beside the form's own labels."""

from behovsmelding.messages import Phrase

SUM = Phrase("Sum", "Sum", "Sum")
UNKNOWN = Phrase("mangler", "manglar", "missing")
AMOUNT = Phrase("Beløp", "Beløp", "Amount")
COORDINATOR = Phrase("Herav koordinator", "Av dette koordinator", "Of which coordinator")
PER_RECIPIENT = Phrase("Sum per mottaker", "Sum per mottakar", "Sum per recipient")
RECIPIENT = Phrase("Mottaker", "Mottakar", "Recipient")
PER_OMRÅDE = Phrase("Sum per område", "Sum per område", "Sum per område")
OMRÅDE = Phrase("Område", "Område", "Område")
PER_TEMA = Phrase(
    "Sum per tema (et tiltak med flere temaer teller i hvert av dem)",
    "Sum per tema (eit tiltak med fleire tema tel i kvart av dei)",
    "Sum per tema (a tiltak with several counts in each of them)",
)
TEMA = Phrase("Tema", "Tema", "Tema")
TILTAK = Phrase("Antall tiltak: {count}", "Tal på tiltak: {count}", "Number of tiltak: {count}")
STATUS = Phrase("Status: {status}", "Status: {status}", "Status: {status}")
UNANSWERED = Phrase("Ikke besvart ({count}):", "Ikkje svart på ({count}):", "Unanswered ({count}):")
ALL_ANSWERED = Phrase("Alt er besvart.", "Alt er svart på.", "Everything is answered.")
DEADLINE = Phrase("Frist: {when}", "Frist: {when}", "Deadline: {when}")
SET_BY_STATSFORVALTEREN = Phrase(
    "fastsettes av Statsforvalteren",
    "blir fastsett av Statsforvaltaren",
    "set by Statsforvalteren",
)
HAS_ERRORS = Phrase(
    "Filen har feil, så dette kan endre seg. Se feilene med: behovsmelding check {path}",
    "Fila har feil, så dette kan endre seg. Sjå feila med: behovsmelding check {path}",
    "The file has errors, so this may change. See the errors with: behovsmelding check {path}",
)
DATE = Phrase("{day}. {month} {year}", "{day}. {month} {year}", "{day} {month} {year}")
NEAR = {
    -1: Phrase("gikk ut i går", "gjekk ut i går", "it was yesterday"),
    0: Phrase("i dag", "i dag", "today"),
    1: Phrase("i morgen", "i morgon", "tomorrow"),
}
"""How long that is, in days from today, where there is a word for it."""
AHEAD = Phrase("om {days} dager", "om {days} dagar", "in {days} days")
PAST = Phrase(
    "gikk ut for {days} dager siden", "gjekk ut for {days} dagar sidan", "{days} days ago"
)
MONTHS = (
    Phrase("januar", "januar", "January"),
    Phrase("februar", "februar", "February"),
    Phrase("mars", "mars", "March"),
    Phrase("april", "april", "April"),
    Phrase("mai", "mai", "May"),
    Phrase("juni", "juni", "June"),
    Phrase("juli", "juli", "July"),
    Phrase("august", "august", "August"),
    Phrase("september", "september", "September"),
    Phrase("oktober", "oktober", "October"),
    Phrase("november", "november", "November"),
    Phrase("desember", "desember", "December"),
)
