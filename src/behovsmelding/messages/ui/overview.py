"""What `show` says beside the form's own labels."""

from behovsmelding.messages import Phrase

SUM = Phrase(nb="Sum", nn="Sum", en="Sum")
UNKNOWN = Phrase(nb="mangler", nn="manglar", en="missing")
AMOUNT = Phrase(nb="Beløp", nn="Beløp", en="Amount")
COORDINATOR = Phrase(nb="Herav koordinator", nn="Av dette koordinator", en="Of which coordinator")
PER_RECIPIENT = Phrase(nb="Sum per mottaker", nn="Sum per mottakar", en="Sum per recipient")
RECIPIENT = Phrase(nb="Mottaker", nn="Mottakar", en="Recipient")
PER_OMRÅDE = Phrase(nb="Sum per område", nn="Sum per område", en="Sum per område")
OMRÅDE = Phrase(nb="Område", nn="Område", en="Område")
PER_TEMA = Phrase(
    nb="Sum per tema (et tiltak med flere temaer teller i hvert av dem)",
    nn="Sum per tema (eit tiltak med fleire tema tel i kvart av dei)",
    en="Sum per tema (a tiltak with several counts in each of them)",
)
TEMA = Phrase(nb="Tema", nn="Tema", en="Tema")
TILTAK = Phrase(
    nb="Antall tiltak: {count}", nn="Talet på tiltak: {count}", en="Number of tiltak: {count}"
)
STATUS = Phrase(nb="Status: {status}", nn="Status: {status}", en="Status: {status}")
UNANSWERED = Phrase(
    nb="Ikke besvart ({count}):", nn="Ikkje svart på ({count}):", en="Unanswered ({count}):"
)
ALL_ANSWERED = Phrase(nb="Alt er besvart.", nn="Alt er svart på.", en="Everything is answered.")
HAS_ERRORS = Phrase(
    nb="Filen har feil, så dette kan endre seg. Se feilene med: behovsmelding check {path}",
    nn="Fila har feil, så dette kan endre seg. Sjå feila med: behovsmelding check {path}",
    en="The file has errors, so this may change. See the errors with: behovsmelding check {path}",
)
NEAR = {
    -1: Phrase(nb="gikk ut i går", nn="gjekk ut i går", en="it was yesterday"),
    0: Phrase(nb="i dag", nn="i dag", en="today"),
    1: Phrase(nb="i morgen", nn="i morgon", en="tomorrow"),
}
"""How long that is, in days from today, where there is a word for it."""
AHEAD = Phrase(nb="om {days} dager", nn="om {days} dagar", en="in {days} days")
PAST = Phrase(
    nb="gikk ut for {days} dager siden", nn="gjekk ut for {days} dagar sidan", en="{days} days ago"
)
