"""BM94x: what is wrong with `behovsmelding.toml`."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM940": Entry(
        Severity.ERROR,
        nb=(
            "{path} kan ikke leses videre herfra.",
            "Skriv én opplysning på hver linje, som strict = true. Tekst står i anførselstegn.",
        ),
        nn=(
            "{path} kan ikkje lesast vidare herifrå.",
            "Skriv éi opplysning på kvar linje, som strict = true. Tekst står i hermeteikn.",
        ),
        en=(
            "{path} can't be read from here on.",
            "Write one setting on each line, like strict = true. Text is in quotes.",
        ),
    ),
    "BM941": Entry(
        Severity.ERROR,
        at_key=True,
        nb=(
            "Det finnes ingen innstilling som heter «{felt}».",
            "Mente du «{nærmest}»? || Disse finnes her: {kjente}.",
        ),
        nn=(
            "Det finst inga innstilling som heiter «{felt}».",
            "Meinte du «{nærmest}»? || Desse finst her: {kjente}.",
        ),
        en=(
            "There is no setting called “{felt}”.",
            "Did you mean “{nærmest}”? || There are: {kjente}.",
        ),
    ),
    "BM942": Entry(
        Severity.ERROR,
        nb=("«{felt}» er ikke skrevet slik det skal.", "Skriv {hva}."),
        nn=("«{felt}» er ikkje skrive slik det skal.", "Skriv {hva}."),
        en=("“{felt}” is not written as it should be.", "Write {hva}."),
    ),
    "BM943": Entry(
        Severity.ERROR,
        nb=(
            "«{tekst}» ligger utenfor mappen som innstillingene gjelder for.",
            "Oppgi noe i mappen, eller bruk et valg på kommandolinjen.",
        ),
        nn=(
            "«{tekst}» ligg utanfor mappa som innstillingane gjeld for.",
            "Oppgi noko i mappa, eller bruk eit val på kommandolinja.",
        ),
        en=(
            "“{tekst}” is outside the folder that the settings are for.",
            "Name something in the folder, or use an option on the command line.",
        ),
    ),
    "BM944": Entry(
        Severity.ERROR,
        nb=(
            "Det finnes ingen koder som begynner med {kode}.",
            "«behovsmelding explain» viser alle kodene.",
        ),
        nn=(
            "Det finst ingen kodar som byrjar med {kode}.",
            "«behovsmelding explain» viser alle kodane.",
        ),
        en=(
            "There are no codes that begin with {kode}.",
            "`behovsmelding explain` shows all the codes.",
        ),
    ),
    "BM945": Entry(
        Severity.ERROR,
        nb=(
            "Rammen gjelder et år, og «{tekst}» er ikke et årstall.",
            'Skriv året og beløpet: 2027 = "4 500 000"',
        ),
        nn=(
            "Ramma gjeld eit år, og «{tekst}» er ikkje eit årstal.",
            'Skriv året og beløpet: 2027 = "4 500 000"',
        ),
        en=(
            "The budget (ramme) is for a year, and “{tekst}” is not a year.",
            'Write the year and the amount: 2027 = "4 500 000"',
        ),
    ),
}
