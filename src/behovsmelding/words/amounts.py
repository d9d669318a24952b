"""BM3xx: amounts and sums."""

from behovsmelding.words import Entry, Severity

WORDS = {
    "BM301": Entry(
        Severity.ERROR,
        nb=("«{tekst}» er ikke et beløp.", "Skriv hele kroner med tall, for eksempel 290 000."),
        nn=("«{tekst}» er ikkje eit beløp.", "Skriv heile kroner med tal, til dømes 290 000."),
        en=("“{tekst}” is not an amount.", "Write whole kroner in digits, for example 290 000."),
    ),
    "BM302": Entry(
        Severity.ERROR,
        nb=(
            "«{tekst}» kan leses på to måter: {med_tusen} kroner eller {uten} kroner.",
            "Skriv {med_tusen} eller {uten}.",
        ),
        nn=(
            "«{tekst}» kan lesast på to måtar: {med_tusen} kroner eller {uten} kroner.",
            "Skriv {med_tusen} eller {uten}.",
        ),
        en=(
            "“{tekst}” can be read in two ways: {med_tusen} kroner or {uten} kroner.",
            "Write {med_tusen} or {uten}.",
        ),
    ),
}
