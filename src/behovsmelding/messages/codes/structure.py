"""BM2xx: fields, answers and their kinds."""

from behovsmelding.messages import Entry, Severity
from behovsmelding.messages.codes.parts import WORDS as PARTS

_FIELDS = {
    "BM201": Entry(
        Severity.ERROR,
        kinds=("flere felt",),
        nb=("Skjemaet har ikke noe som heter «{nøkkel}» her.", "Mente du «{forslag}»?"),
        nn=("Skjemaet har ikkje noko som heiter «{nøkkel}» her.", "Meinte du «{forslag}»?"),
        en=("The form has nothing called “{nøkkel}” here.", "Did you mean “{forslag}”?"),
    ),
    "BM202": Entry(
        Severity.ERROR,
        kinds=("valg",),
        nb=("«{felt}» kan ikke være «{tekst}».", "Mente du «{forslag}»?"),
        nn=("«{felt}» kan ikkje vere «{tekst}».", "Meinte du «{forslag}»?"),
        en=("“{felt}” can't be “{tekst}”.", "Did you mean “{forslag}”?"),
    ),
    "BM203": Entry(
        Severity.ERROR,
        kinds=("ja_nei",),
        nb=(
            "«{felt}» er et spørsmål om ja eller nei, men her står «{tekst}».",
            "Skriv ja eller nei.",
        ),
        nn=(
            "«{felt}» er eit spørsmål om ja eller nei, men her står «{tekst}».",
            "Skriv ja eller nei.",
        ),
        en=(
            "“{felt}” is a yes or no question, but this says “{tekst}”.",
            "Write ja for yes or nei for no.",
        ),
    ),
    "BM204": Entry(
        Severity.ERROR,
        kinds=("tall",),
        nb=(
            "«{felt}» skal være et helt tall, men her står «{tekst}».",
            "Skriv {svar}, på hver sin linje. || Skriv bare tallet, for eksempel 1.",
        ),
        nn=(
            "«{felt}» skal vere eit heilt tal, men her står «{tekst}».",
            "Skriv {svar}, på kvar si linje. || Skriv berre talet, til dømes 1.",
        ),
        en=(
            "“{felt}” must be a whole number, but this says “{tekst}”.",
            "Write {svar}, a line each. || Write the number alone, for example 1.",
        ),
    ),
    "BM205": Entry(
        Severity.ERROR,
        kinds=("én linje", "lang tekst"),
        nb=(
            (
                "«{felt}» har ett svar, så det skal stå uten strek og klammer: {alene} || "
                "Hvert svar på «{felt}» står alene, uten «{nøkkel}:» foran. || "
                "«{felt}» skal ha ett svar, men her står flere."
            ),
            (
                "Skriv {alene} rett etter kolonet. || Skriv bare {bare}. || "
                "Velg ett av disse: {kjente}. || Skriv svaret på samme linje. Trenger du flere "
                "linjer, skriv {linjer} etter kolonet og rykk linjene inn under. || "
                "Skriv ett svar, på samme linje."
            ),
        ),
        nn=(
            (
                "«{felt}» har eitt svar, så det skal stå utan strek og klammer: {alene} || "
                "Kvart svar på «{felt}» står åleine, utan «{nøkkel}:» framfor. || "
                "«{felt}» skal ha eitt svar, men her står fleire."
            ),
            (
                "Skriv {alene} rett etter kolonet. || Skriv berre {bare}. || "
                "Vel eitt av desse: {kjente}. || Skriv svaret på same linje. Treng du fleire "
                "linjer, skriv {linjer} etter kolonet og rykk linjene inn under. || "
                "Skriv eitt svar, på same linje."
            ),
        ),
        en=(
            (
                "“{felt}” takes one answer, without a dash or brackets: {alene} || "
                "Each answer to “{felt}” is written alone, without “{nøkkel}:” before it. || "
                "“{felt}” takes one answer, but there are several here."
            ),
            (
                "Write {alene} right after the colon. || Write only {bare}. || "
                "Choose one of these: {kjente}. || Write the answer on the same line. If it needs "
                "more, write {linjer} after the colon and indent the lines below it. || "
                "Write one answer, on the same line."
            ),
        ),
    ),
    "BM206": Entry(
        Severity.ERROR,
        kinds=("periode",),
        nb=(
            "«{felt}»: «{tekst}» er ikke en periode. || «{tekst}» er ikke en periode.",
            (
                "Mente du «{forslag}»? || Skriv en eller flere av disse: {perioder}. || "
                "Skriv for eksempel vår 2026, ut 2026 eller 2027."
            ),
        ),
        nn=(
            "«{felt}»: «{tekst}» er ikkje ein periode. || «{tekst}» er ikkje ein periode.",
            (
                "Meinte du «{forslag}»? || Skriv ein eller fleire av desse: {perioder}. || "
                "Skriv til dømes vår 2026, ut 2026 eller 2027."
            ),
        ),
        en=(
            "“{felt}”: “{tekst}” is not a period. || “{tekst}” is not a period.",
            (
                "Did you mean “{forslag}”? || Write one or more of these: {perioder}. || "
                "Write for example vår 2026, ut 2026 or 2027."
            ),
        ),
    ),
    "BM207": Entry(
        Severity.ERROR,
        kinds=("liste",),
        nb=(
            "«{felt}» kan ha flere svar, og de skal stå hver for seg.",
            (
                "Skriv {svar} i stedet for «{bytt}», hvert på en egen linje, med - og et mellomrom "
                "foran. || Skriv hvert svar på en egen linje, med - og et mellomrom foran."
            ),
        ),
        nn=(
            "«{felt}» kan ha fleire svar, og dei skal stå kvar for seg.",
            (
                "Skriv {svar} i staden for «{bytt}», kvart på ei eiga linje, med - og eit "
                "mellomrom framfor. || "
                "Skriv kvart svar på ei eiga linje, med - og eit mellomrom framfor."
            ),
        ),
        en=(
            "“{felt}” may have several answers, each by itself.",
            (
                "Write {svar} instead of “{bytt}”, each on a line of its own, with - and a space "
                "before it. || "
                "Write each answer on a line of its own, with - and a space before it."
            ),
        ),
    ),
    "BM208": Entry(
        Severity.ERROR,
        kinds=("én linje",),
        nb=(
            "«{felt}» kan bare være én linje. || Dette svaret kan bare være én linje.",
            "Skriv svaret på én linje.",
        ),
        nn=(
            "«{felt}» kan berre vere éi linje. || Dette svaret kan berre vere éi linje.",
            "Skriv svaret på éi linje.",
        ),
        en=(
            "“{felt}” can only be one line. || This answer can only be one line.",
            "Write the answer on one line.",
        ),
    ),
    "BM209": Entry(
        Severity.ERROR,
        kinds=("én linje", "lang tekst"),
        nb=(
            (
                "«{felt}» inneholder et usynlig tegn ({tegn}) som ikke kan stå i Word. || "
                "Svaret inneholder et usynlig tegn ({tegn}) som ikke kan stå i et Word-dokument."
            ),
            "Slett tegnet. Det kommer gjerne med når tekst er limt inn fra et annet program.",
        ),
        nn=(
            (
                "«{felt}» inneheld eit usynleg teikn ({tegn}) som ikkje kan stå i Word. || "
                "Svaret inneheld eit usynleg teikn ({tegn}) som ikkje kan stå i eit Word-dokument."
            ),
            "Slett teiknet. Det kjem gjerne med når tekst er limt inn frå eit anna program.",
        ),
        en=(
            (
                "“{felt}” contains an invisible character ({tegn}) that Word can't hold. || The "
                "answer contains an invisible character ({tegn}) that Word can't hold."
            ),
            "Delete it. It is often copied with text from another program.",
        ),
    ),
    "BM210": Entry(
        Severity.ERROR,
        kinds=("flere felt", "rader"),
        nb=(
            "«{felt}» består av flere svar, og det er ikke sagt hva dette gjelder.",
            (
                "Skriv en linje for hver under, rykket inn: {rad}. || "
                "Skriv hvert på en egen linje, rykket inn og uten - foran: {kjente}."
            ),
        ),
        nn=(
            "«{felt}» er sett saman av fleire svar, og det er ikkje sagt kva dette gjeld.",
            (
                "Skriv ei linje for kvar under, rykt inn: {rad}. || "
                "Skriv kvart på ei eiga linje, rykt inn og utan - framfor: {kjente}."
            ),
        ),
        en=(
            "“{felt}” is made of several answers, and it is not clear which this is.",
            (
                "Write a line for each below, indented: {rad}. || "
                "Write each on a line of its own, indented and without a - before: {kjente}."
            ),
        ),
    ),
    "BM211": Entry(
        Severity.ERROR,
        kinds=("liste", "rader"),
        nb=("«{verdi}» står to ganger.", "Slett den ene."),
        nn=("«{verdi}» står to gonger.", "Slett den eine."),
        en=("“{verdi}” is here twice.", "Delete one of them."),
    ),
    "BM212": Entry(
        Severity.ERROR,
        kinds=("liste",),
        nb=("Her er et tomt punkt i «{felt}».", "Fyll det ut, eller slett linjen med -."),
        nn=("Her er eit tomt punkt i «{felt}».", "Fyll det ut, eller slett linja med -."),
        en=("An item of “{felt}” is empty.", "Fill it in, or delete the line with the -."),
    ),
    "BM214": Entry(
        Severity.ERROR,
        unknown=True,
        kinds=("flere felt",),
        nb=("Skjemaet har ikke noe som heter «{nøkkel}» her.", "Her kan det stå {kjente}."),
        nn=("Skjemaet har ikkje noko som heiter «{nøkkel}» her.", "Her kan det stå {kjente}."),
        en=("The form has nothing called “{nøkkel}” here.", "You can write {kjente} here."),
    ),
    "BM215": Entry(
        Severity.ERROR,
        kinds=("valg",),
        nb=("«{felt}» kan ikke være «{tekst}».", "Skriv ett av disse: {valg}."),
        nn=("«{felt}» kan ikkje vere «{tekst}».", "Skriv eitt av desse: {valg}."),
        en=("“{felt}” can't be “{tekst}”.", "Write one of these: {valg}."),
    ),
    "BM216": Entry(
        Severity.ERROR,
        kinds=("skjemaets navn",),
        nb=(
            "Det mangler en linje med skjema, så det er ukjent hvilket år dette er for.",
            "Skriv det øverst i filen, for eksempel skjema: {forslag}. Skjemaene er {kjente}.",
        ),
        nn=(
            "Det manglar ei linje med skjema, så det er ukjent kva år dette er for.",
            "Skriv det øvst i fila, til dømes skjema: {forslag}. Skjemaa er {kjente}.",
        ),
        en=(
            "There is no line with skjema, so it is unknown which year this is for.",
            "Write it at the top of the file, such as skjema: {forslag}. The forms are {kjente}.",
        ),
    ),
    "BM217": Entry(
        Severity.ERROR,
        kinds=("skjemaets navn",),
        nb=(
            "Skjemaet «{tekst}» finnes ikke.",
            "Skriv skjema: {forslag}. Skjemaene er {kjente}. Et eget skjema leser du med --forms.",
        ),
        nn=(
            "Skjemaet «{tekst}» finst ikkje.",
            "Skriv skjema: {forslag}. Skjemaa er {kjente}. Eit eige skjema les du med --forms.",
        ),
        en=(
            "There is no form “{tekst}”.",
            "Write skjema: {forslag}. The forms are {kjente}. Your own are read with --forms.",
        ),
    ),
    "BM218": Entry(
        Severity.ERROR,
        kinds=("skjemaets navn",),
        nb=(
            "Det som står i filen, hører ikke til skjemaet for {skjema}.",
            (
                "Det hører til ett av disse skjemaene: {forslag}. Rett linjen med skjema, "
                "eller lag en ny fil med: behovsmelding new {skjema} -o FIL"
            ),
        ),
        nn=(
            "Det som står i fila, høyrer ikkje til skjemaet for {skjema}.",
            (
                "Det høyrer til eitt av desse skjemaa: {forslag}. Rett linja med skjema, "
                "eller lag ei ny fil med: behovsmelding new {skjema} -o FIL"
            ),
        ),
        en=(
            "The answers in this file do not belong to the form for {skjema}.",
            (
                "They belong to one of these forms: {forslag}. Correct skjema, "
                "or make a new file with: behovsmelding new {skjema} -o FILE"
            ),
        ),
    ),
    "BM219": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» er et spørsmål om navn, så nei skrives på en annen måte enn «{tekst}».",
            "Er det ingen, skriv nei rett bak kolonet. Er det noen, skriv bare navnet.",
        ),
        nn=(
            "«{felt}» er eit spørsmål om namn, så nei blir skrive på ein annan måte enn «{tekst}».",
            "Er det ingen, skriv nei rett bak kolonet. Er det nokon, skriv berre namnet.",
        ),
        en=(
            "“{felt}” asks for names, so no is written in another way than “{tekst}”.",
            "If there are none, write nei right after the colon. If there are any, write the name.",
        ),
    ),
    "BM220": Entry(
        Severity.WARNING,
        nb=(
            "«{felt}»: denne delen er ikke fylt ut, og blir ikke med i skjemaet.",
            "Fyll den ut, eller slett linje {linjer}. || Fyll den ut, eller slett den.",
        ),
        nn=(
            "«{felt}»: denne delen er ikkje fylt ut, og blir ikkje med i skjemaet.",
            "Fyll han ut, eller slett linje {linjer}. || Fyll han ut, eller slett han.",
        ),
        en=(
            "“{felt}”: this part is not filled in, and is left out of the form.",
            "Fill it in, or delete line {linjer}. || Fill it in, or delete it.",
        ),
    ),
    "BM221": Entry(
        Severity.WARNING,
        nb=(
            "Linjene i dette svaret blir slått sammen, så linjeskift og punkter blir borte.",
            "Sett | etter kolonet, og skriv svaret på linjene under.",
        ),
        nn=(
            "Linjene i dette svaret blir slegne saman, så linjeskift og punkt blir borte.",
            "Set | etter kolonet, og skriv svaret på linjene under.",
        ),
        en=(
            "The lines of this answer are joined, so line breaks and bullets are lost.",
            "Put | after the colon, and write the answer on the lines below.",
        ),
    ),
    "BM222": Entry(
        Severity.ERROR,
        nb=(
            (
                "«{felt}» består av flere svar, så «{bare}» er ikke nok. || "
                "«{felt}» er et spørsmål om navn, så ja er ikke nok."
            ),
            (
                "Skriv svarene på linjene under, rykket inn. Begynn med «{begynner}:». || "
                "Skriv navnene, hvert på en egen linje med - foran."
            ),
        ),
        nn=(
            (
                "«{felt}» er sett saman av fleire svar, så «{bare}» er ikkje nok. || "
                "«{felt}» er eit spørsmål om namn, så ja er ikkje nok."
            ),
            (
                "Skriv svara på linjene under, rykte inn. Begynn med «{begynner}:». || "
                "Skriv namna, kvart på ei eiga linje med - framfor."
            ),
        ),
        en=(
            (
                "“{felt}” is made of several answers, so “{bare}” is not enough. || "
                "“{felt}” asks for names, so yes is not enough."
            ),
            (
                "Write the answers on the lines below, indented. Begin with “{begynner}:”. || "
                "Write the names, each on a line of its own with - before it."
            ),
        ),
    ),
    "BM223": Entry(
        Severity.ERROR,
        nb=(
            "«{felt}» er et beløp, men her står det også ord: «{tekst}».",
            (
                "Skriv {rad}, eller bare beløpet. || "
                "Skriv bare beløpet her. Det andre hører hjemme i {felter}."
            ),
        ),
        nn=(
            "«{felt}» er eit beløp, men her står det òg ord: «{tekst}».",
            (
                "Skriv {rad}, eller berre beløpet. || "
                "Skriv berre beløpet her. Det andre høyrer heime i {felter}."
            ),
        ),
        en=(
            "“{felt}” is an amount, but there are words here too: “{tekst}”.",
            (
                "Write {rad}, or the amount alone. || "
                "Write the amount alone here. The rest belongs in {felter}."
            ),
        ),
    ),
    "BM224": Entry(
        Severity.ERROR,
        nb=(
            "«{nøkkel}» er rykket for langt inn, så det blir en del av «{over}».",
            (
                "Flytt «{nøkkel}» ned under det siste i «{liste}», like langt inn som «{liste}». "
                "|| La «{nøkkel}» begynne like langt inn som «{over}»."
            ),
        ),
        nn=(
            "«{nøkkel}» er rykt for langt inn, så det blir ein del av «{over}».",
            (
                "Flytt «{nøkkel}» ned under det siste i «{liste}», like langt inne som «{liste}». "
                "|| La «{nøkkel}» byrje like langt inne som «{over}»."
            ),
        ),
        en=(
            "“{nøkkel}” is indented too far, so it becomes a part of “{over}”.",
            (
                "Move “{nøkkel}” below the last of “{liste}”, in the same column as “{liste}”. "
                "|| Let “{nøkkel}” begin in the same column as “{over}”."
            ),
        ),
    ),
    "BM225": Entry(
        Severity.ERROR,
        nb=(
            "I «{nøkkel}:» står det et usynlig tegn.",
            "Slett det og skriv det på nytt: {forslag}",
        ),
        nn=(
            "I «{nøkkel}:» står det eit usynleg teikn.",
            "Slett det og skriv det på nytt: {forslag}",
        ),
        en=(
            "There is an invisible character in “{nøkkel}:”.",
            "Delete it and type it again: {forslag}",
        ),
    ),
}

WORDS = _FIELDS | PARTS
ONE_OF = WORDS["BM215"].tip
"""Names the `valg` there are, wherever one of them must be written."""
