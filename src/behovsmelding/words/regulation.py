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
    "BM502": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» er ikke besvart, men forskriften krever det ({paragraf}).",
            "Skriv svaret. I et utkast kan det vente.",
        ),
        nn=(
            "«{felt}» er ikkje svart på, men forskrifta krev det ({paragraf}).",
            "Skriv svaret. I eit utkast kan det vente.",
        ),
        en=(
            "“{felt}” is not answered, but the regulation demands it ({paragraf}).",
            "Write the answer. In a draft it may wait.",
        ),
    ),
    "BM503": Entry(
        Severity.ERROR,
        nb=(
            "År {år} av {av} finnes ikke.",
            "Skriv hvilket år tiltaket er i, fra 1, og hvor mange år det varer i alt (§ 11).",
        ),
        nn=(
            "År {år} av {av} finst ikkje.",
            "Skriv kva år tiltaket er i, frå 1, og kor mange år det varer i alt (§ 11).",
        ),
        en=(
            "There is no year {år} of {av}.",
            "Write which year the tiltak is in, from 1, and how many it lasts in all (§ 11).",
        ),
    ),
    "BM504": Entry(
        Severity.ERROR,
        nb=(
            "Et beløp står uten mottaker (§ 13).",
            "Skriv navnet på eieren eller partneren foran beløpet.",
        ),
        nn=(
            "Eit beløp står utan mottakar (§ 13).",
            "Skriv namnet på eigaren eller partnaren framfor beløpet.",
        ),
        en=(
            "An amount has no recipient (§ 13).",
            "Write the owner's or partner's name before the amount.",
        ),
    ),
}
