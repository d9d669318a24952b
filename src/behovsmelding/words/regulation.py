"""BM5xx: what the scheme's own regulation says the money is for."""

from behovsmelding.words import Entry, Severity

WORDS = {
    "BM501": Entry(
        Severity.WARNING,
        nb=(
            "«{tekst}»: tilskuddet kan ikke gå til videreutdanning for den enkelte.",
            "Se etter at tiltaket er kollektivt: for hele barnehagen eller skolen.",
        ),
        nn=(
            "«{tekst}»: tilskotet kan ikkje gå til vidareutdanning for den enkelte.",
            "Sjå etter at tiltaket er kollektivt: for heile barnehagen eller skulen.",
        ),
        en=(
            "“{tekst}”: the grant can't pay for one person's further education.",
            "Make sure that the measure is collective: for the whole kindergarten or school.",
        ),
    ),
}
