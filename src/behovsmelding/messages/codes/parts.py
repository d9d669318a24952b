"""BM226 to BM232: the parts of a list, and what stands where several fields are asked for."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM226": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» er en liste, og hver del av den begynner med en strek.",
            "Skriv - {nøkkel}: og la de andre feltene begynne like langt inn som {nøkkel}.",
        ),
        nn=(
            "«{felt}» er ei liste, og kvar del av ho byrjar med ein strek.",
            "Skriv - {nøkkel}: og la dei andre felta byrje like langt inne som {nøkkel}.",
        ),
        en=(
            "“{felt}” is a list, and each part of it begins with a dash.",
            "Write - {nøkkel}: and let the other fields begin in the same column as {nøkkel}.",
        ),
    ),
    "BM227": Entry(
        Severity.ERROR,
        nb=(
            "Her står flere svar på én linje: «{tekst}».",
            "Skriv hvert svar på en egen linje, med - og et mellomrom foran.",
        ),
        nn=(
            "Her står fleire svar på éi linje: «{tekst}».",
            "Skriv kvart svar på ei eiga linje, med - og eit mellomrom framfor.",
        ),
        en=(
            "There are several answers on one line here: “{tekst}”.",
            "Write each answer on a line of its own, with - and a blank before it.",
        ),
    ),
    "BM228": Entry(
        Severity.WARNING,
        kinds=("beløp", "tall"),
        nb=("«{felt}»: «{tekst}» blir lest som {tall}.", "Skriv {tall}, eller det du mente."),
        nn=("«{felt}»: «{tekst}» blir lese som {tall}.", "Skriv {tall}, eller det du meinte."),
        en=("“{felt}”: “{tekst}” is read as {tall}.", "Write {tall}, or what you meant."),
    ),
    "BM229": Entry(
        Severity.ERROR,
        nb=(
            (
                "«{nøkkel}» er ikke et felt her. Summene regnes ut av seg selv. || "
                "«{tekst}» er ikke et felt her. Summene regnes ut av seg selv."
            ),
            "Slett linjen.",
        ),
        nn=(
            (
                "«{nøkkel}» er ikkje eit felt her. Summane blir rekna ut av seg sjølve. || "
                "«{tekst}» er ikkje eit felt her. Summane blir rekna ut av seg sjølve."
            ),
            "Slett linja.",
        ),
        en=(
            (
                "“{nøkkel}” is no field here. The sums are worked out for you. || "
                "“{tekst}” is no field here. The sums are worked out for you."
            ),
            "Delete the line.",
        ),
    ),
    "BM230": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» består av flere felt, og her står bare «{tekst}».",
            "Gjelder det ikke dere, slett «{tekst}» og la det stå tomt.",
        ),
        nn=(
            "«{felt}» er sett saman av fleire felt, og her står berre «{tekst}».",
            "Gjeld det ikkje dykk, slett «{tekst}» og la det stå tomt.",
        ),
        en=(
            "“{felt}” is made of several fields, and this is only “{tekst}”.",
            "If it does not concern you, delete “{tekst}” and leave it empty.",
        ),
    ),
    "BM231": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» består av flere felt, og her står bare «{tekst}».",
            "Skriv {svar} på linjen under, rykket inn to mellomrom.",
        ),
        nn=(
            "«{felt}» er sett saman av fleire felt, og her står berre «{tekst}».",
            "Skriv {svar} på linja under, rykt inn to mellomrom.",
        ),
        en=(
            "“{felt}” is made of several fields, and this is only “{tekst}”.",
            "Write {svar} on the line below, indented by two blanks.",
        ),
    ),
    "BM232": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» består av flere felt, og her mangler navnet på feltet: «{tekst}».",
            "Skriv {nøkkel}: foran svaret.",
        ),
        nn=(
            "«{felt}» er sett saman av fleire felt, og her manglar namnet på feltet: «{tekst}».",
            "Skriv {nøkkel}: framfor svaret.",
        ),
        en=(
            "“{felt}” is made of several fields, and here the field's name is missing: “{tekst}”.",
            "Write {nøkkel}: before the answer.",
        ),
    ),
}
