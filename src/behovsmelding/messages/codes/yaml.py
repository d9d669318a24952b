"""BM1xx: the YAML text, before it is known what it says."""

from behovsmelding.messages import Entry, Severity
from behovsmelding.messages.codes.layout import FIRST_FIELD
from behovsmelding.messages.codes.layout import WORDS as LAYOUT
from behovsmelding.messages.codes.slips import WORDS as SLIPS

_FILE = {
    "BM101": Entry(
        Severity.ERROR,
        nb=(
            (
                "Bokstaver er blitt til andre tegn: «{feil}» skulle vært «{tegn}». || "
                "Filen er ikke lagret som UTF-8. Den ser ut til å være {koding}."
            ),
            (
                "Skriv «{tegn}» der det står «{feil}», og det samme for de andre. || "
                "Lagre filen på nytt og velg kodingen UTF-8. I Notisblokk står valget ved "
                "«Lagre som»."
            ),
        ),
        nn=(
            (
                "Bokstavar har vorte til andre teikn: «{feil}» skulle ha vore «{tegn}». || "
                "Fila er ikkje lagra som UTF-8. Ho ser ut til å vere {koding}."
            ),
            (
                "Skriv «{tegn}» der det står «{feil}», og det same for dei andre. || "
                "Lagre fila på nytt og vel kodinga UTF-8. I Notisblokk står valet ved "
                "«Lagre som»."
            ),
        ),
        en=(
            (
                "Letters have become other characters: “{feil}” should be “{tegn}”. || "
                "The file is not saved as UTF-8. It looks like {koding}."
            ),
            (
                "Write “{tegn}” where it says “{feil}”, and likewise for the others. || "
                "Save the file again and choose the encoding UTF-8; Notepad has it under "
                "“Save as”."
            ),
        ),
    ),
    "BM102": Entry(
        Severity.WARNING,
        nb=(
            "Filen begynner med et usynlig merke (BOM). Den blir lest likevel.",
            "Lagre filen som «UTF-8», ikke «UTF-8 med BOM».",
        ),
        nn=(
            "Fila byrjar med eit usynleg merke (BOM). Ho blir lesen likevel.",
            "Lagre fila som «UTF-8», ikkje «UTF-8 med BOM».",
        ),
        en=(
            "The file begins with an invisible mark (BOM). It is read all the same.",
            "Save the file as “UTF-8”, not “UTF-8 with BOM”.",
        ),
    ),
    "BM103": Entry(
        Severity.ERROR,
        nb=(
            "Filen er for stor: en behovsmelding kan være på høyst {størst} kB.",
            "Se etter om det er riktig fil. Lange dokumenter hører hjemme som vedlegg.",
        ),
        nn=(
            "Fila er for stor: ei behovsmelding kan vere på høgst {størst} kB.",
            "Sjå etter om det er rett fil. Lange dokument høyrer heime som vedlegg.",
        ),
        en=(
            "The file is too large: a behovsmelding holds at most {størst} kB.",
            "Check that this is the right file. Long documents belong among the enclosures.",
        ),
    ),
    "BM104": Entry(
        Severity.ERROR,
        nb=(
            "Filen er tom.",
            "Lag en behovsmelding å begynne på med: behovsmelding new 2027 -o FIL",
        ),
        nn=(
            "Fila er tom.",
            "Lag ei behovsmelding å byrje på med: behovsmelding new 2027 -o FIL",
        ),
        en=("The file is empty.", "Make one to begin with: behovsmelding new 2027 -o FILE"),
    ),
    "BM105": Entry(
        Severity.ERROR,
        nb=(
            (
                "På denne linjen står bare et tegn som ingen ser ({usett}). || "
                "Her står et usynlig tegn ({tegn}) som ikke kan stå i en behovsmelding."
            ),
            "Slett tegnet. Det kommer gjerne med når tekst er limt inn fra et annet program.",
        ),
        nn=(
            (
                "På denne linja står berre eit teikn som ingen ser ({usett}). || "
                "Her står eit usynleg teikn ({tegn}) som ikkje kan stå i ei behovsmelding."
            ),
            "Slett teiknet. Det kjem gjerne med når tekst er limt inn frå eit anna program.",
        ),
        en=(
            (
                "This line holds only a character that nobody sees ({usett}). || "
                "There is an invisible character here ({tegn}) that a behovsmelding can't hold."
            ),
            "Delete it. It is often copied with text from another program.",
        ),
    ),
    "BM106": Entry(
        Severity.ERROR,
        nb=(
            "Her er det rykket inn for mange ganger: høyst {dypest} nivåer kan stå inni hverandre.",
            "Se etter om innrykkene og parentesene er riktige.",
        ),
        nn=(
            "Her er det rykt inn for mange gonger: høgst {dypest} nivå kan stå inni kvarandre.",
            "Sjå etter om innrykka og parentesane er rette.",
        ),
        en=(
            "This is indented too many times: at most {dypest} levels can be nested.",
            "Check that the indentation and the brackets are right.",
        ),
    ),
    "BM107": Entry(
        Severity.ERROR,
        nb=(
            "Filen begynner ikke slik en behovsmelding gjør.",
            "Begynn med skjema: 2027, og skriv svarene under hverandre uten - foran.",
        ),
        nn=(
            "Fila byrjar ikkje slik ei behovsmelding gjer.",
            "Byrj med skjema: 2027, og skriv svara under kvarandre utan - framfor.",
        ),
        en=(
            "The file does not begin as a behovsmelding does.",
            "Begin with skjema: 2027, and write the answers below one another without a - before.",
        ),
    ),
    "BM108": Entry(
        Severity.ERROR,
        related=FIRST_FIELD,
        nb=(
            (
                "Hele behovsmeldingen ser ut til å stå to ganger: «{hele}» kommer på nytt her. "
                "Bare den første blir lest. || "
                "«{nøkkel}» står to ganger. Bare det første blir lest."
            ),
            (
                "Slett alt fra «{hele}» og ned, eller flytt det til en egen fil. || "
                "Behold ett av dem, og flytt det du trenger fra det andre dit."
            ),
        ),
        nn=(
            (
                "Heile behovsmeldinga ser ut til å stå to gonger: «{hele}» kjem på nytt her. "
                "Berre den første blir lesen. || «{nøkkel}» står to gonger. Berre det første blir "
                "lese."
            ),
            (
                "Slett alt frå «{hele}» og ned, eller flytt det til ei eiga fil. || "
                "Behald eitt av dei, og flytt det du treng frå det andre dit."
            ),
        ),
        en=(
            (
                "The whole behovsmelding seems to be here twice: “{hele}” begins again here. "
                "Only the first is read. || “{nøkkel}” is here twice. Only the first is read."
            ),
            (
                "Delete everything from “{hele}” on, or move it to a file of its own. || "
                "Keep one of them, and move what you need from the other into it."
            ),
        ),
    ),
    "BM109": Entry(
        Severity.ERROR,
        nb=(
            "Her gjenbrukes et svar med & og *. Det går ikke i en behovsmelding.",
            "Skriv svaret ut på hvert sted.",
        ),
        nn=(
            "Her blir eit svar brukt om att med & og *. Det går ikkje i ei behovsmelding.",
            "Skriv svaret ut på kvar stad.",
        ),
        en=(
            "An answer is reused here with & and *. A behovsmelding can't do that.",
            "Write the answer out in each place.",
        ),
    ),
    "BM110": Entry(
        Severity.ERROR,
        nb=(
            "Et utropstegn først i et svar har en egen betydning.",
            'Sett svaret i anførselstegn, for eksempel "! Viktig".',
        ),
        nn=(
            "Eit utropsteikn først i eit svar har ei eiga tyding.",
            'Set svaret i hermeteikn, til dømes "! Viktig".',
        ),
        en=(
            "An exclamation mark that begins an answer has a meaning of its own.",
            'Put the answer in quotes, for example "! Important".',
        ),
    ),
    "BM111": Entry(
        Severity.ERROR,
        nb=(
            "«<<» henter svar fra et annet sted. Det går ikke i en behovsmelding.",
            "Skriv svarene ut her.",
        ),
        nn=(
            "«<<» hentar svar frå ein annan stad. Det går ikkje i ei behovsmelding.",
            "Skriv svara ut her.",
        ),
        en=(
            "“<<” fetches answers from elsewhere. A behovsmelding can't do that.",
            "Write the fields out here.",
        ),
    ),
    "BM112": Entry(
        Severity.ERROR,
        nb=(
            "Her begynner et nytt dokument. En fil er én behovsmelding.",
            "Slett linjen, eller flytt det som følger til en egen fil.",
        ),
        nn=(
            "Her byrjar eit nytt dokument. Ei fil er éi behovsmelding.",
            "Slett linja, eller flytt det som følgjer til ei eiga fil.",
        ),
        en=(
            "A new document begins here. A file is one behovsmelding.",
            "Delete the line, or move what follows to a file of its own.",
        ),
    ),
    "BM113": Entry(
        Severity.ERROR,
        nb=(
            "Her mangler det noe foran kolonet.",
            "Skriv først hva svaret gjelder, for eksempel navn: Narvik kommune.",
        ),
        nn=(
            "Her manglar det noko framfor kolonet.",
            "Skriv først kva svaret gjeld, til dømes navn: Narvik kommune.",
        ),
        en=(
            "The name of a field is missing before the colon.",
            "Write the field first, for example navn: Narvik kommune.",
        ),
    ),
    "BM114": Entry(
        Severity.ERROR,
        nb=(
            "Dette er {slag}, ikke en tekstfil.",
            (
                "Skriv svarene i en tekstfil. Lag en å begynne på med:"
                " behovsmelding new 2027 -o FIL. Et utfylt skjema i Word leses med:"
                " behovsmelding read SKJEMA.docx -o FIL"
            ),
        ),
        nn=(
            "Dette er {slag}, ikkje ei tekstfil.",
            (
                "Skriv svara i ei tekstfil. Lag ei å byrje på med:"
                " behovsmelding new 2027 -o FIL. Eit utfylt skjema i Word blir lese med:"
                " behovsmelding read SKJEMA.docx -o FIL"
            ),
        ),
        en=(
            "This is not a text file, but {slag}.",
            (
                "Write the answers in a text file. "
                "Make one to begin with: behovsmelding new 2027 -o FILE. "
                "A form filled in Word is read with: behovsmelding read FORM.docx -o FILE"
            ),
        ),
    ),
    "BM115": Entry(
        Severity.ERROR,
        nb=(
            "{tekst} er en plass i en Word-mal, ikke et svar.",
            "Skriv svaret her. Skal det stå slik, sett det i anførselstegn.",
        ),
        nn=(
            "{tekst} er ein plass i ein Word-mal, ikkje eit svar.",
            "Skriv svaret her. Skal det stå slik, set det i hermeteikn.",
        ),
        en=(
            "{tekst} is a place in a Word template, not an answer.",
            "Write the answer here. If it is meant to be written like that, put it in quotes.",
        ),
    ),
    "BM116": Entry(
        Severity.ERROR,
        nb=(
            "Filen har mer enn {flest} svar. Så mange har ingen behovsmelding.",
            "Se etter om det er riktig fil, og om noe er limt inn mange ganger.",
        ),
        nn=(
            "Fila har meir enn {flest} svar. Så mange har inga behovsmelding.",
            "Sjå etter om det er rett fil, og om noko er limt inn mange gonger.",
        ),
        en=(
            "The file has more than {flest} answers. No behovsmelding has that many.",
            "Check that this is the right file, and that nothing was pasted many times.",
        ),
    ),
    "BM197": Entry(
        Severity.INFO,
        nb=(
            "Det er {antall} funn til i denne filen.",
            "Rett de som står her først, og kontroller filen på nytt.",
        ),
        nn=(
            "Det er {antall} funn til i denne fila.",
            "Rett dei som står her først, og kontroller fila på nytt.",
        ),
        en=(
            "There are {antall} more findings in this file.",
            "Correct these first, and check the file again.",
        ),
    ),
    "BM198": Entry(
        Severity.ERROR,
        nb=(
            "Det er så mye å rette at resten av filen ikke er lest.",
            "Rett det som er funnet, og kontroller filen på nytt.",
        ),
        nn=(
            "Det er så mykje å rette at resten av fila ikkje er lesen.",
            "Rett det som er funne, og kontroller fila på nytt.",
        ),
        en=(
            "There is so much to correct that the rest of the file was not read.",
            "Correct what was found, and check the file again.",
        ),
    ),
    "BM199": Entry(
        Severity.ERROR,
        nb=(
            "Fra dette tegnet av kan ikke filen leses.",
            "Se etter anførselstegn, parenteser og innrykk på denne linjen og linjen over.",
        ),
        nn=(
            "Frå dette teiknet av kan ikkje fila lesast.",
            "Sjå etter hermeteikn, parentesar og innrykk på denne linja og linja over.",
        ),
        en=(
            "From this character on the file can't be read.",
            "Look at the quotes, brackets and indentation on this line and the one above.",
        ),
    ),
}

WORDS = dict(sorted((_FILE | SLIPS | LAYOUT).items()))
