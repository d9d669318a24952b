"""BM14x: where on its line a text stands, and what came along when it was copied."""

from behovsmelding.messages import Entry, Phrase, Severity

FIRST_FIELD = Phrase(
    nb="her står feltet første gang", nn="her står feltet første gong", en="first here"
)

WORDS = {
    "BM140": Entry(
        Severity.ERROR,
        nb=(
            "Teksten må begynne på linjen under |, ikke ved siden av den.",
            "Flytt teksten til neste linje, rykket inn.",
        ),
        nn=(
            "Teksten må byrje på linja under |, ikkje ved sida av.",
            "Flytt teksten til neste linje, rykt inn.",
        ),
        en=(
            "The text must begin on the line below |, not beside it.",
            "Move the text to the next line, indented.",
        ),
    ),
    "BM141": Entry(
        Severity.ERROR,
        nb=(
            "Anførselstegnene fra Word teller ikke som anførselstegn i YAML: {tekst}",
            'Skriv rette anførselstegn: "Fagfornyelsen: Øke kompetansen".',
        ),
        nn=(
            "Hermeteikna frå Word tel ikkje som hermeteikn i YAML: {tekst}",
            'Skriv rette hermeteikn: "Fagfornyinga: Auke kompetansen".',
        ),
        en=(
            "The quotes that Word makes are no quotes in YAML: {tekst}",
            'Type straight quotes: "Fagfornyelsen: Øke kompetansen".',
        ),
    ),
    "BM142": Entry(
        Severity.ERROR,
        nb=(
            "Den første linjen er rykket inn, men linjene under er det ikke.",
            "Slett mellomrommene først på linjen.",
        ),
        nn=(
            "Den første linja er rykt inn, men linjene under er det ikkje.",
            "Slett mellomromma først på linja.",
        ),
        en=(
            "The first line is indented, but the lines below it are not.",
            "Delete the blanks that begin the line.",
        ),
    ),
    "BM143": Entry(
        Severity.WARNING,
        nb=(
            "Anførselstegnene fra Word blir med i svaret: {tekst}",
            "Slett dem. Et kort svar trenger ikke anførselstegn.",
        ),
        nn=(
            "Hermeteikna frå Word blir med i svaret: {tekst}",
            "Slett dei. Eit kort svar treng ikkje hermeteikn.",
        ),
        en=(
            "The quotes that Word made become part of the answer: {tekst}",
            "Delete them. A short answer needs no quotes.",
        ),
    ),
    "BM144": Entry(
        Severity.ERROR,
        nb=(
            "Her står flere felt på én linje, uten parentes rundt.",
            "Sett parentes rundt: {{eier: 70 000, uh: 500 000}}. Eller skriv dem under hverandre.",
        ),
        nn=(
            "Her står fleire felt på éi linje, utan parentes rundt.",
            "Set parentes rundt: {{eier: 70 000, uh: 500 000}}. Eller skriv dei under kvarandre.",
        ),
        en=(
            "Several fields stand on one line here, with no braces round them.",
            "Put braces round: {{eier: 70 000, uh: 500 000}}. Or write each on a line of its own.",
        ),
    ),
    "BM145": Entry(
        Severity.ERROR,
        nb=(
            "Under «{nøkkel}» hører det til felt, og de kan ikke stå på samme linje: {tekst}",
            "Flytt det som står etter kolonet, til linjen under, rykket inn to mellomrom.",
        ),
        nn=(
            "Under «{nøkkel}» høyrer det til felt, og dei kan ikkje stå på same linje: {tekst}",
            "Flytt det som står etter kolonet, til linja under, rykt inn to mellomrom.",
        ),
        en=(
            "Fields belong below “{nøkkel}”, and they can't stand on the same line: {tekst}",
            "Move what follows the colon to the line below, indented by two blanks.",
        ),
    ),
    "BM146": Entry(
        Severity.ERROR,
        nb=(
            "Teksten under «{nøkkel}» er ikke rykket inn her.",
            "Skriv {antall} mellomrom først på hver linje i svaret.",
        ),
        nn=(
            "Teksten under «{nøkkel}» er ikkje rykt inn her.",
            "Skriv {antall} mellomrom først på kvar linje i svaret.",
        ),
        en=(
            "The text below “{nøkkel}” is not indented here.",
            "Begin each line of the answer with {antall} blanks.",
        ),
    ),
    "BM147": Entry(
        Severity.WARNING,
        nb=(
            "Dette ser ut som et svar, men # foran gjør at det ikke blir med: «{tekst}».",
            "Ta bort # om svaret skal være med. Ellers skriver du et mellomrom etter #.",
        ),
        nn=(
            "Dette ser ut som eit svar, men # framfor gjer at det ikkje blir med: «{tekst}».",
            "Ta bort # om svaret skal vere med. Elles skriv du eit mellomrom etter #.",
        ),
        en=(
            "This looks like an answer, but the # before it leaves it out: “{tekst}”.",
            "Take the # away if the answer counts. Else write a blank after the #.",
        ),
    ),
    "BM148": Entry(
        Severity.ERROR,
        related=FIRST_FIELD,
        nb=(
            "«{nøkkel}» står to ganger i samme del. Bare det som står først, blir lest.",
            "Begynner en ny del her, skriver du - foran {nøkkel}. Ellers beholder du ett av dem.",
        ),
        nn=(
            "«{nøkkel}» står to gonger i same del. Berre det som står først, blir lese.",
            "Byrjar ein ny del her, skriv du - framfor {nøkkel}. Elles beheld du eitt av dei.",
        ),
        en=(
            "“{nøkkel}” stands twice in the same part. Only what stands first is read.",
            "If a new part begins here, write - before {nøkkel}. Else keep one of them.",
        ),
    ),
    "BM149": Entry(
        Severity.ERROR,
        nb=(
            "Linjen «{tekst}» er kommet med fra et annet program og hører ikke til her.",
            "Slett linjen.",
        ),
        nn=(
            "Linja «{tekst}» er komen med frå eit anna program og høyrer ikkje til her.",
            "Slett linja.",
        ),
        en=(
            "The line “{tekst}” came along from another program and does not belong here.",
            "Delete the line.",
        ),
    ),
}
