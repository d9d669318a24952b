"""BM14x: where on its line a text stands, and what came along when it was copied."""

from behovsmelding.messages import Entry, Phrase, Severity

FIRST_FIELD = Phrase(
    nb="her står det første gang", nn="her står det første gong", en=("the first is here")
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
            "Anførselstegnene fra Word kan ikke brukes her: {tekst}",
            'Skriv rette anførselstegn: "Fagfornyelsen: Øke kompetansen".',
        ),
        nn=(
            "Hermeteikna frå Word kan ikkje brukast her: {tekst}",
            'Skriv rette hermeteikn: "Fagfornyinga: Auke kompetansen".',
        ),
        en=(
            "The quotes that Word makes can't be used here: {tekst}",
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
            "Delete the spaces at the beginning of the line.",
        ),
    ),
    "BM143": Entry(
        Severity.WARNING,
        nb=(
            (
                "Anførselstegnet bak svaret blir med i det: {tegn} || "
                "Anførselstegnene fra Word blir med i svaret: {tekst}"
            ),
            (
                "Slett {tegn} hvis det ikke skal stå der. || "
                "Slett dem. Et kort svar trenger ikke anførselstegn."
            ),
        ),
        nn=(
            (
                "Hermeteiknet bak svaret blir med i det: {tegn} || "
                "Hermeteikna frå Word blir med i svaret: {tekst}"
            ),
            (
                "Slett {tegn} om det ikkje skal stå der. || "
                "Slett dei. Eit kort svar treng ikkje hermeteikn."
            ),
        ),
        en=(
            (
                "The quote after the answer becomes part of it: {tegn} || "
                "The quotes that Word made become part of the answer: {tekst}"
            ),
            (
                "Delete {tegn} if it should not be there. || "
                "Delete them. A short answer needs no quotes."
            ),
        ),
    ),
    "BM144": Entry(
        Severity.ERROR,
        nb=(
            "Her står flere svar på én linje, uten {{ og }} rundt.",
            "Sett {{ foran det første og }} bak det siste. Eller skriv dem under hverandre.",
        ),
        nn=(
            "Her står fleire svar på éi linje, utan {{ og }} rundt.",
            "Set {{ framfor det første og }} bak det siste. Eller skriv dei under kvarandre.",
        ),
        en=(
            "Several answers are on one line here, without {{ and }} around them.",
            "Put {{ before the first and }} after the last. Or write each on its own line.",
        ),
    ),
    "BM145": Entry(
        Severity.ERROR,
        nb=(
            "Det som hører til under «{nøkkel}», kan ikke stå på samme linje: «{tekst}».",
            "Flytt det som står etter kolonet, til linjen under, rykket inn to mellomrom.",
        ),
        nn=(
            "Det som høyrer til under «{nøkkel}», kan ikkje stå på same linje: «{tekst}».",
            "Flytt det som står etter kolonet, til linja under, rykt inn to mellomrom.",
        ),
        en=(
            "What belongs below “{nøkkel}” can't be on the same line: “{tekst}”.",
            "Move what follows the colon to the line below, indented by two spaces.",
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
            "Begin each line of the answer with {antall} spaces.",
        ),
    ),
    "BM147": Entry(
        Severity.WARNING,
        nb=(
            (
                "Det som står bak # etter beløpet, blir ikke med i skjemaet: «{bak}». || "
                "Dette ser ut som et svar, men # foran gjør at det ikke blir med: «{tekst}»."
            ),
            (
                "Skal «{bak}» være med, skriver du det der skjemaet spør om det. Er det en "
                "kommentar, flytter du den til en egen linje. || "
                "Skriv «{svar}» om det skal være med. Ellers skriver du et mellomrom etter #. || "
                "Ta bort # om svaret skal være med. Ellers skriver du et mellomrom etter #."
            ),
        ),
        nn=(
            (
                "Det som står bak # etter beløpet, blir ikkje med i skjemaet: «{bak}». || "
                "Dette ser ut som eit svar, men # framfor gjer at det ikkje blir med: «{tekst}»."
            ),
            (
                "Skal «{bak}» vere med, skriv du det der skjemaet spør om det. Er det ein "
                "kommentar, flyttar du han til ei eiga linje. || "
                "Skriv «{svar}» om det skal vere med. Elles skriv du eit mellomrom etter #. || "
                "Ta bort # om svaret skal vere med. Elles skriv du eit mellomrom etter #."
            ),
        ),
        en=(
            (
                "What comes after # behind the amount is not part of the form: “{bak}”. || "
                "This looks like an answer, but the # before it leaves it out: “{tekst}”."
            ),
            (
                "If “{bak}” is to be in the form, write it where the form asks for it. If it is a "
                "comment, move it to a line of its own. || "
                "Write “{svar}” if it counts. Otherwise write a space after the #. || "
                "Delete the # if the answer counts. Otherwise write a space after the #."
            ),
        ),
    ),
    "BM148": Entry(
        Severity.ERROR,
        related=FIRST_FIELD,
        nb=(
            "«{nøkkel}» står to ganger i samme del. Bare det som står først, blir lest.",
            "Begynner en ny del her, skriver du - foran «{nøkkel}». Ellers beholder du ett av dem.",
        ),
        nn=(
            "«{nøkkel}» står to gonger i same del. Berre det som står først, blir lese.",
            "Byrjar ein ny del her, skriv du - framfor «{nøkkel}». Elles beheld du eitt av dei.",
        ),
        en=(
            "“{nøkkel}” appears twice in the same part. Only the first one is read.",
            "If a new part begins here, write - before “{nøkkel}”. Otherwise keep one of them.",
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
            "The line “{tekst}” was pasted from another program and does not belong here.",
            "Delete the line.",
        ),
    ),
    "BM150": Entry(
        Severity.WARNING,
        nb=(
            (
                "Punktene i «{felt}» begynner ikke med - og et mellomrom, og blir ikke punkter i "
                "skjemaet."
            ),
            "Begynn hvert punkt med - og et mellomrom.",
        ),
        nn=(
            (
                "Punkta i «{felt}» byrjar ikkje med - og eit mellomrom, og blir ikkje punkt i "
                "skjemaet."
            ),
            "Byrj kvart punkt med - og eit mellomrom.",
        ),
        en=(
            (
                "The bullets in “{felt}” do not begin with - and a space, and do not become "
                "bullets in the form."
            ),
            "Begin each of them with - and a space.",
        ),
    ),
    "BM151": Entry(
        Severity.WARNING,
        nb=(
            "En tabell ser ut til å være limt inn i «{felt}», og kolonnene blir borte i skjemaet.",
            "Skriv innholdet som tekst eller punkter, eller legg ved tabellen som vedlegg.",
        ),
        nn=(
            "Ein tabell ser ut til å vere limt inn i «{felt}», og kolonnane blir borte i skjemaet.",
            "Skriv innhaldet som tekst eller punkt, eller legg ved tabellen som vedlegg.",
        ),
        en=(
            "A table seems to be pasted into “{felt}”, and its columns are lost in the form.",
            "Write what it says as text or bullets, or enclose the table.",
        ),
    ),
    "BM152": Entry(
        Severity.WARNING,
        nb=(
            "I «{tekst}» står det et tegn som ingen ser ({tegn}). Det blir lest uten.",
            "Slett svaret og skriv det på nytt. Tegnet kommer gjerne med når tekst er limt inn.",
        ),
        nn=(
            "I «{tekst}» står det eit teikn som ingen ser ({tegn}). Det blir lese utan.",
            "Slett svaret og skriv det på nytt. Teiknet kjem gjerne med når tekst er limt inn.",
        ),
        en=(
            "“{tekst}” holds a character that nobody sees ({tegn}). It is read without it.",
            (
                "Delete the answer and type it again. The character is often copied with pasted "
                "text."
            ),
        ),
    ),
    "BM153": Entry(
        Severity.ERROR,
        nb=("Det mangler et kolon mellom «{nøkkel}» og «{tekst}».", "Skriv «{nøkkel}: {tekst}»."),
        nn=("Det manglar eit kolon mellom «{nøkkel}» og «{tekst}».", "Skriv «{nøkkel}: {tekst}»."),
        en=("A colon is missing between “{nøkkel}” and “{tekst}”.", "Write “{nøkkel}: {tekst}”."),
    ),
    "BM154": Entry(
        Severity.ERROR,
        nb=(
            "«{tekst}» blir lest som starten på en lengre tekst, og blir ikke med i svaret.",
            'Sett svaret i anførselstegn: "{alene}". || Skriv {tekst} først i teksten under.',
        ),
        nn=(
            "«{tekst}» blir lese som starten på ein lengre tekst, og blir ikkje med i svaret.",
            'Set svaret i hermeteikn: "{alene}". || Skriv {tekst} først i teksten under.',
        ),
        en=(
            "“{tekst}” is read as the start of a longer text, and is not part of the answer.",
            'Put the answer in quotes: "{alene}". || Write {tekst} first in the text below.',
        ),
    ),
    "BM155": Entry(
        Severity.WARNING,
        nb=(
            "Bokstaver er blitt til andre tegn: «{feil}» skulle vært «{tegn}».",
            "Skriv «{tegn}» der det står «{feil}», og det samme for de andre.",
        ),
        nn=(
            "Bokstavar har vorte til andre teikn: «{feil}» skulle ha vore «{tegn}».",
            "Skriv «{tegn}» der det står «{feil}», og det same for dei andre.",
        ),
        en=(
            "Letters have become other characters: “{feil}” should be “{tegn}”.",
            "Write “{tegn}” where it says “{feil}”, and likewise for the others.",
        ),
    ),
    "BM156": Entry(
        Severity.ERROR,
        nb=(
            (
                "«{alene}» avslutter ingen parentes. || "
                "«{tekst}» i eller etter parentesen hører ikke til svaret."
            ),
            "Slett «{alene}». || Slett det, eller skriv det der skjemaet spør om det.",
        ),
        nn=(
            (
                "«{alene}» avsluttar ingen parentes. || "
                "«{tekst}» i eller etter parentesen høyrer ikkje til svaret."
            ),
            "Slett «{alene}». || Slett det, eller skriv det der skjemaet spør om det.",
        ),
        en=(
            (
                "“{alene}” does not close any brackets. || "
                "“{tekst}” in or after the brackets is not part of the answer."
            ),
            "Delete “{alene}”. || Delete it, or write it where the form asks for it.",
        ),
    ),
    "BM157": Entry(
        Severity.ERROR,
        nb=(
            "Etter «{nøkkel}:» står «{tegn}» der det skal stå «|».",
            (
                "Skriv {nøkkel}: | med teksten under, rykket inn. "
                "Tegnet | er tasten til venstre for 1, på Mac Alt og 7."
            ),
        ),
        nn=(
            "Etter «{nøkkel}:» står «{tegn}» der det skal stå «|».",
            (
                "Skriv {nøkkel}: | med teksten under, rykt inn. "
                "Teiknet | er tasten til venstre for 1, på Mac Alt og 7."
            ),
        ),
        en=(
            "After “{nøkkel}:” there is “{tegn}” where there should be “|”.",
            (
                "Write {nøkkel}: | with the text below it, indented. "
                "On a Norwegian keyboard | is the key to the left of 1, on a Mac Alt and 7."
            ),
        ),
    ),
    "BM158": Entry(
        Severity.ERROR,
        nb=(
            "«{tekst}» er overskriften i en tabell, og hører ikke med her.",
            "Slett linjen, og skriv linjene under slik: {rad}. || Slett linjen.",
        ),
        nn=(
            "«{tekst}» er overskrifta i ein tabell, og høyrer ikkje med her.",
            "Slett linja, og skriv linjene under slik: {rad}. || Slett linja.",
        ),
        en=(
            "“{tekst}” is the heading of a table, and does not belong here.",
            "Delete the line, and write those below like this: {rad}. || Delete the line.",
        ),
    ),
    "BM159": Entry(
        Severity.WARNING,
        nb=(
            "«{nøkkel}» står inne i svaret på «{over}», og blir en del av det.",
            "Flytt linjen ut, så den begynner like langt inn som de andre spørsmålene i delen.",
        ),
        nn=(
            "«{nøkkel}» står inne i svaret på «{over}», og blir ein del av det.",
            "Flytt linja ut, så ho byrjar like langt inne som dei andre spørsmåla i delen.",
        ),
        en=(
            "“{nøkkel}” is inside the answer to “{over}”, and becomes part of it.",
            "Move the line out, so that it begins where the other questions of this part do.",
        ),
    ),
    "BM160": Entry(
        Severity.ERROR,
        nb=("Her står to svar på samme linje: «{tekst}».", "Skriv «{nøkkel}:» på en egen linje."),
        nn=("Her står to svar på same linje: «{tekst}».", "Skriv «{nøkkel}:» på ei eiga linje."),
        en=("There are two answers on one line: “{tekst}”.", "Write “{nøkkel}:” on its own line."),
    ),
    "BM161": Entry(
        Severity.ERROR,
        nb=(
            "«{nøkkel}» står for langt inn: alt under blir en del av svaret på «{over}».",
            "Flytt linjen ut, så den begynner like langt inn som de andre spørsmålene i delen.",
        ),
        nn=(
            "«{nøkkel}» står for langt inne: alt under blir ein del av svaret på «{over}».",
            "Flytt linja ut, så ho byrjar like langt inne som dei andre spørsmåla i delen.",
        ),
        en=(
            "“{nøkkel}” is too far in: all below it becomes part of the answer to “{over}”.",
            "Move the line out, so that it begins where the other questions of this part do.",
        ),
    ),
}
