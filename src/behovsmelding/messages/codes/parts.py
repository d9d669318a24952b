"""BM226 to BM232: the parts of a list, and what stands where several fields are asked for."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM226": Entry(
        Severity.ERROR,
        nb=(
            "Under «{felt}» kan det stå flere, og hver av dem begynner med en strek.",
            (
                "Slett linjen «{linje}»: det som står under, hører til «{felt}». || "
                "Skriv «{svar}» i stedet for «{tekst}». || "
                "Skriv «- {nøkkel}:», og la de andre linjene begynne like langt inn "
                "som «{nøkkel}». || "
                "Skriv hvert svar på en egen linje, med - og et mellomrom foran."
            ),
        ),
        nn=(
            "Under «{felt}» kan det stå fleire, og kvar av dei byrjar med ein strek.",
            (
                "Slett linja «{linje}»: det som står under, høyrer til «{felt}». || "
                "Skriv «{svar}» i staden for «{tekst}». || "
                "Skriv «- {nøkkel}:», og la dei andre linjene byrje like langt inne "
                "som «{nøkkel}». || "
                "Skriv kvart svar på ei eiga linje, med - og eit mellomrom framfor."
            ),
        ),
        en=(
            "There may be several below “{felt}”, and each of them begins with a dash.",
            (
                "Delete the line “{linje}”: what is below it belongs to “{felt}”. || "
                "Write “{svar}” instead of “{tekst}”. || "
                "Write “- {nøkkel}:” and let the other lines begin in the same column "
                "as “{nøkkel}”. || "
                "Write each answer on a line of its own, with - and a space before it."
            ),
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
            "Write each answer on a line of its own, with - and a space before it.",
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
                "«{herav}» er en del av beløpene her, og telles ikke for seg. || "
                "«{nøkkel}» spør ikke skjemaet om her. Summene regnes ut av seg selv. || "
                "«{tekst}» spør ikke skjemaet om her. Summene regnes ut av seg selv."
            ),
            (
                "Slett «{herav}» og beløpet bak, og svar under «koordinator». || "
                "Slett «{nøkkel}» og beløpet bak. || Slett linjen."
            ),
        ),
        nn=(
            (
                "«{herav}» er ein del av beløpa her, og blir ikkje talt for seg. || "
                "«{nøkkel}» spør ikkje skjemaet om her. Summane blir rekna ut av seg sjølve. || "
                "«{tekst}» spør ikkje skjemaet om her. Summane blir rekna ut av seg sjølve."
            ),
            (
                "Slett «{herav}» og beløpet bak, og svar under «koordinator». || "
                "Slett «{nøkkel}» og beløpet bak. || Slett linja."
            ),
        ),
        en=(
            (
                "“{herav}” is a part of the amounts here, and is not counted by itself. || "
                "The form does not ask for “{nøkkel}” here. The sums are worked out for you. || "
                "The form does not ask for “{tekst}” here. The sums are worked out for you."
            ),
            (
                "Delete “{herav}” and the amount after it, and answer under “koordinator”. || "
                "Delete “{nøkkel}” and the amount after it. || Delete the line."
            ),
        ),
    ),
    "BM230": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» består av flere svar, og her står bare «{tekst}».",
            "Gjelder det ikke dere, slett «{tekst}» og la det stå tomt.",
        ),
        nn=(
            "«{felt}» er sett saman av fleire svar, og her står berre «{tekst}».",
            "Gjeld det ikkje dykk, slett «{tekst}» og la det stå tomt.",
        ),
        en=(
            "“{felt}” is made of several answers, and this is only “{tekst}”.",
            "If it does not concern you, delete “{tekst}” and leave it empty.",
        ),
    ),
    "BM231": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» består av flere svar, og her står bare «{tekst}».",
            "Skriv «{{{svar}}}» her, eller hvert svar på sin linje under, rykket inn.",
        ),
        nn=(
            "«{felt}» er sett saman av fleire svar, og her står berre «{tekst}».",
            "Skriv «{{{svar}}}» her, eller kvart svar på si linje under, rykt inn.",
        ),
        en=(
            "“{felt}” is made of several answers, and this is only “{tekst}”.",
            "Write “{{{svar}}}” here, or each answer on its line below, indented.",
        ),
    ),
    "BM232": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» består av flere svar, og det er ikke sagt hva «{tekst}» er.",
            "Skriv hvert svar på sin egen linje: «{svar}». || Skriv «{nøkkel}:» foran svaret.",
        ),
        nn=(
            "«{felt}» er sett saman av fleire svar, og det er ikkje sagt kva «{tekst}» er.",
            "Skriv kvart svar på si eiga linje: «{svar}». || Skriv «{nøkkel}:» framfor svaret.",
        ),
        en=(
            "“{felt}” is made of several answers, and it is not clear which of them “{tekst}” is.",
            (
                "Write each answer on a line of its own: “{svar}”. || "
                "Write “{nøkkel}:” before the answer."
            ),
        ),
    ),
    "BM233": Entry(
        Severity.ERROR,
        kinds=("tall",),
        nb=(
            "«{felt}» er {telles} og så videre, men her står «{tekst}».",
            (
                "Skriv hvilket år i tiltaket det er: {år}. Ikke årstallet. || Skriv nummeret, for "
                "eksempel 1, eller la det stå tomt."
            ),
        ),
        nn=(
            "«{felt}» er {telles} og så vidare, men her står «{tekst}».",
            (
                "Skriv kva år i tiltaket det er: {år}. Ikkje årstalet. || Skriv nummeret, til "
                "dømes 1, eller la det stå tomt."
            ),
        ),
        en=(
            "“{felt}” is {telles} and so on, but this says “{tekst}”.",
            (
                "Write which year of the tiltak it is: {år}. Not the calendar year. || Write the "
                "number, for example 1, or leave it empty."
            ),
        ),
    ),
    "BM234": Entry(
        Severity.ERROR,
        nb=(
            (
                "Linjene under «{over}» skal stå uten «{tegn}» foran. || "
                "Linjene under «{over}» skal rykkes inn to mellomrom, uten strek foran."
            ),
            "Skriv for eksempel «{nøkkel}» på linjen under «{over}», rykket inn.",
        ),
        nn=(
            (
                "Linjene under «{over}» skal stå utan «{tegn}» framfor. || "
                "Linjene under «{over}» skal rykkjast inn to mellomrom, utan strek framfor."
            ),
            "Skriv til dømes «{nøkkel}» på linja under «{over}», rykt inn.",
        ),
        en=(
            (
                "The lines below “{over}” are to have no “{tegn}” before them. || "
                "The lines below “{over}” are to be indented by two spaces, without a dash."
            ),
            "Write, for example, “{nøkkel}” on the line below “{over}”, indented.",
        ),
    ),
    "BM235": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» er besvart med kryss: «{tekst}».",
            (
                "Skriv bare det som er krysset av: «{svar}». "
                "|| Skriv bare svarene som gjelder, uten kolon og kryss."
            ),
        ),
        nn=(
            "«{felt}» er svart på med kryss: «{tekst}».",
            (
                "Skriv berre det som er kryssa av: «{svar}». "
                "|| Skriv berre svara som gjeld, utan kolon og kryss."
            ),
        ),
        en=(
            "“{felt}” is answered with ticks: “{tekst}”.",
            (
                "Write only what is ticked: “{svar}”. "
                "|| Write only the answers that apply, without colons and ticks."
            ),
        ),
    ),
    "BM236": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» er én person, men her står det flere.",
            "Behold den som skal ha brevene, og skriv de andre i funksjon eller i et vedlegg.",
        ),
        nn=(
            "«{felt}» er éin person, men her står det fleire.",
            "Behald den som skal ha breva, og skriv dei andre i funksjon eller i eit vedlegg.",
        ),
        en=(
            "“{felt}” is one person, but there are several here.",
            (
                "Keep the one who is to get the letters, and name the others in funksjon or an "
                "enclosure."
            ),
        ),
    ),
    "BM237": Entry(
        Severity.ERROR,
        nb=(
            "«{tekst}» står der det skal stå hva svaret gjelder.",
            "Skriv «{svar}», og «{rest}» på linjen under. || Skriv «{svar}».",
        ),
        nn=(
            "«{tekst}» står der det skal stå kva svaret gjeld.",
            "Skriv «{svar}», og «{rest}» på linja under. || Skriv «{svar}».",
        ),
        en=(
            "“{tekst}” is written where the name of a question belongs.",
            "Write “{svar}”, and “{rest}” on the line below. || Write “{svar}”.",
        ),
    ),
    "BM238": Entry(
        Severity.ERROR,
        nb=(
            "Tegnet {tegn} hører bare til lange svar, og «{felt}» består av flere svar.",
            "Slett {tegn} etter kolonet. Linjene under kan stå.",
        ),
        nn=(
            "Teiknet {tegn} høyrer berre til lange svar, og «{felt}» er sett saman av fleire.",
            "Slett {tegn} etter kolonet. Linjene under kan stå.",
        ),
        en=(
            "The sign {tegn} is only for long answers, and “{felt}” is made of several.",
            "Delete {tegn} after the colon. Leave the lines below it.",
        ),
    ),
    "BM239": Entry(
        Severity.WARNING,
        nb=(
            "«{felt}»: «{tekst}» er ikke et svar, og blir ikke med i skjemaet.",
            "Slett «{tekst}» og la det stå tomt.",
        ),
        nn=(
            "«{felt}»: «{tekst}» er ikkje eit svar, og blir ikkje med i skjemaet.",
            "Slett «{tekst}» og la det stå tomt.",
        ),
        en=(
            "“{felt}”: “{tekst}” is not an answer, and does not go into the form.",
            "Delete “{tekst}” and leave it empty.",
        ),
    ),
}
