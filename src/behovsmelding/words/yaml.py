"""BM1xx: the YAML text, before it is known what it says."""

from behovsmelding.words import Entry, Severity

WORDS = {
    "BM101": Entry(
        Severity.ERROR,
        nb=(
            "Filen er ikke lagret som UTF-8. Den ser ut til å være {koding}.",
            "Lagre filen på nytt og velg kodingen UTF-8. I Notisblokk står valget ved «Lagre som».",
        ),
        nn=(
            "Fila er ikkje lagra som UTF-8. Ho ser ut til å vere {koding}.",
            "Lagre fila på nytt og vel kodinga UTF-8. I Notisblokk står valet ved «Lagre som».",
        ),
        en=(
            "The file is not saved as UTF-8. It looks like {koding}.",
            "Save the file again and choose the encoding UTF-8; Notepad has it under “Save as”.",
        ),
    ),
    "BM102": Entry(
        Severity.WARNING,
        nb=(
            "Filen begynner med et usynlig merke (BOM). Den blir lest likevel.",
            "Lagre filen som «UTF-8», ikke «UTF-8 med BOM».",
        ),
        nn=(
            "Fila begynner med eit usynleg merke (BOM). Ho blir lesen likevel.",
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
            "See whether this is the right file. Long documents belong among the enclosures.",
        ),
    ),
    "BM104": Entry(
        Severity.ERROR,
        nb=(
            "Filen er tom.",
            "Lag en behovsmelding å begynne på med: behovsmelding new 2025 -o FIL",
        ),
        nn=(
            "Fila er tom.",
            "Lag ei behovsmelding å byrje på med: behovsmelding new 2025 -o FIL",
        ),
        en=("The file is empty.", "Make one to begin with: behovsmelding new 2025 -o FILE"),
    ),
    "BM105": Entry(
        Severity.ERROR,
        nb=(
            "Her står et usynlig tegn ({tegn}) som ikke kan stå i en behovsmelding.",
            "Slett tegnet. Det kommer gjerne med når tekst er limt inn fra et annet program.",
        ),
        nn=(
            "Her står eit usynleg teikn ({tegn}) som ikkje kan stå i ei behovsmelding.",
            "Slett teiknet. Det kjem gjerne med når tekst er limt inn frå eit anna program.",
        ),
        en=(
            "There is an invisible character here ({tegn}) that a behovsmelding can't hold.",
            "Delete it. It often comes along when text is pasted from another program.",
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
            "This is indented too many times: at most {dypest} levels may stand in one another.",
            "See whether the indentation and the brackets are right.",
        ),
    ),
    "BM107": Entry(
        Severity.ERROR,
        nb=(
            "Filen begynner ikke med et felt.",
            "Begynn med skjema: 2025, og skriv feltene under hverandre uten - foran.",
        ),
        nn=(
            "Fila begynner ikkje med eit felt.",
            "Byrj med skjema: 2025, og skriv felta under kvarandre utan - framfor.",
        ),
        en=(
            "The file does not begin with a field.",
            "Begin with skjema: 2025, and write the fields below one another without a - before.",
        ),
    ),
    "BM108": Entry(
        Severity.ERROR,
        nb=(
            "Feltet «{nøkkel}» står to ganger. Bare det første blir lest.",
            "Behold ett av dem, og flytt det du trenger fra det andre dit.",
        ),
        nn=(
            "Feltet «{nøkkel}» står to gonger. Berre det første blir lese.",
            "Behald eitt av dei, og flytt det du treng frå det andre dit.",
        ),
        en=(
            "The field “{nøkkel}” stands here twice. Only the first is read.",
            "Keep one of them, and move what you need from the other into it.",
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
            "Et utropstegn først i et svar har en egen betydning i YAML.",
            'Sett svaret i anførselstegn, for eksempel "! Viktig".',
        ),
        nn=(
            "Eit utropsteikn først i eit svar har ei eiga tyding i YAML.",
            'Set svaret i hermeteikn, til dømes "! Viktig".',
        ),
        en=(
            "An exclamation mark that begins an answer has a meaning of its own in YAML.",
            'Put the answer in quotes, for example "! Important".',
        ),
    ),
    "BM111": Entry(
        Severity.ERROR,
        nb=(
            "«<<» henter svar fra et annet sted. Det går ikke i en behovsmelding.",
            "Skriv feltene ut her.",
        ),
        nn=(
            "«<<» hentar svar frå ein annan stad. Det går ikkje i ei behovsmelding.",
            "Skriv felta ut her.",
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
            "Her begynner eit nytt dokument. Ei fil er éi behovsmelding.",
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
            "Her mangler navnet på et felt foran kolonet.",
            "Skriv feltet først, for eksempel navn: Narvik kommune.",
        ),
        nn=(
            "Her manglar namnet på eit felt framfor kolonet.",
            "Skriv feltet først, til dømes navn: Narvik kommune.",
        ),
        en=(
            "The name of a field is missing before the colon.",
            "Write the field first, for example navn: Narvik kommune.",
        ),
    ),
    "BM120": Entry(
        Severity.ERROR,
        nb=("Her står et tabulatortegn.", "Rykk inn med mellomrom, to for hvert nivå."),
        nn=("Her står eit tabulatorteikn.", "Rykk inn med mellomrom, to for kvart nivå."),
        en=("There is a tab here.", "Indent with blanks, two for each level."),
    ),
    "BM121": Entry(
        Severity.ERROR,
        nb=(
            "Et kolon inni et svar må stå i anførselstegn: «{tekst}».",
            'Sett hele svaret i anførselstegn, for eksempel "Fagfornyelsen: Øke kompetansen".',
        ),
        nn=(
            "Eit kolon inni eit svar må stå i hermeteikn: «{tekst}».",
            'Set heile svaret i hermeteikn, til dømes "Fagfornyinga: Auke kompetansen".',
        ),
        en=(
            "An answer with a colon in it must stand in quotes: “{tekst}”.",
            'Put the whole answer in quotes, for example "Fagfornyelsen: Øke kompetansen".',
        ),
    ),
    "BM122": Entry(
        Severity.ERROR,
        nb=(
            "Det mangler et mellomrom etter kolonet.",
            "Skriv et mellomrom mellom kolonet og svaret: navn: Narvik kommune.",
        ),
        nn=(
            "Det manglar eit mellomrom etter kolonet.",
            "Skriv eit mellomrom mellom kolonet og svaret: navn: Narvik kommune.",
        ),
        en=(
            "A blank is missing after the colon.",
            "Write a blank between the colon and the answer: navn: Narvik kommune.",
        ),
    ),
    "BM123": Entry(
        Severity.ERROR,
        nb=(
            "Tegnet {tegn} har en egen betydning når et svar begynner med det.",
            "Sett hele svaret i anførselstegn.",
        ),
        nn=(
            "Teiknet {tegn} har ei eiga tyding når eit svar begynner med det.",
            "Set heile svaret i hermeteikn.",
        ),
        en=(
            "The character {tegn} has a meaning of its own when an answer begins with it.",
            "Put the whole answer in quotes.",
        ),
    ),
    "BM124": Entry(
        Severity.ERROR,
        nb=(
            "Anførselstegnet {tegn} blir ikke avsluttet der svaret slutter.",
            "Sett {tegn} også bak svaret.",
        ),
        nn=(
            "Hermeteiknet {tegn} blir ikkje avslutta der svaret sluttar.",
            "Set {tegn} også bak svaret.",
        ),
        en=(
            "The quote {tegn} is not closed where the answer ends.",
            "Put {tegn} after the answer too.",
        ),
    ),
    "BM125": Entry(
        Severity.ERROR,
        nb=(
            "Svaret fortsetter etter det siste anførselstegnet: {tekst}",
            "Sett hele svaret i anførselstegn av den typen det ikke inneholder selv.",
        ),
        nn=(
            "Svaret held fram etter det siste hermeteiknet: {tekst}",
            "Set heile svaret i hermeteikn av den typen det ikkje inneheld sjølv.",
        ),
        en=(
            "The answer goes on after its closing quote: {tekst}",
            "Put the whole answer in the kind of quotes that it does not hold itself.",
        ),
    ),
    "BM126": Entry(
        Severity.ERROR,
        nb=(
            "Innrykket på denne linjen passer ikke med linjene over.",
            "La felt som hører sammen begynne like langt inn, to mellomrom for hvert nivå.",
        ),
        nn=(
            "Innrykket på denne linja passar ikkje med linjene over.",
            "La felt som høyrer saman begynne like langt inne, to mellomrom for kvart nivå.",
        ),
        en=(
            "The indentation of this line does not fit the lines above it.",
            "Let fields that belong together begin in the same column, two blanks for each level.",
        ),
    ),
    "BM127": Entry(
        Severity.ERROR,
        nb=(
            "Noe mangler inni parentesen {tegn}: et komma, eller tegnet som avslutter den.",
            (
                "Skriv {{eier: 70 000, uh: 500 000}} eller [vår 2025, høst 2025]. "
                "Svar med kolon, komma eller parenteser må stå i anførselstegn."
            ),
        ),
        nn=(
            "Noko manglar inni parentesen {tegn}: eit komma, eller teiknet som avsluttar han.",
            (
                "Skriv {{eier: 70 000, uh: 500 000}} eller [vår 2025, høst 2025]. "
                "Svar med kolon, komma eller parentesar må stå i hermeteikn."
            ),
        ),
        en=(
            "Something is missing inside the bracket {tegn}: a comma, or the one that closes it.",
            (
                "Write {{eier: 70 000, uh: 500 000}} or [vår 2025, høst 2025]. "
                "Answers with a colon, comma or bracket must stand in quotes."
            ),
        ),
    ),
    "BM128": Entry(
        Severity.ERROR,
        nb=("En strek alene er ikke et svar i YAML.", 'Skriv 0 for ingenting, eller "-".'),
        nn=("Ein strek åleine er ikkje eit svar i YAML.", 'Skriv 0 for ingenting, eller "-".'),
        en=("A dash alone is no answer in YAML.", 'Write 0 for nothing, or "-".'),
    ),
    "BM129": Entry(
        Severity.ERROR,
        nb=(
            "En skråstrek bakover inni doble anførselstegn har en egen betydning.",
            r"Bruk enkle anførselstegn, for eksempel 'C:\behovsmelding'.",
        ),
        nn=(
            "Ein skråstrek bakover inni doble hermeteikn har ei eiga tyding.",
            r"Bruk enkle hermeteikn, til dømes 'C:\behovsmelding'.",
        ),
        en=(
            "A backslash inside double quotes has a meaning of its own.",
            r"Use single quotes, for example 'C:\behovsmelding'.",
        ),
    ),
    "BM130": Entry(
        Severity.ERROR,
        nb=(
            "Inni {{ }} skiller komma feltene, så «{tekst}» blir delt.",
            'Sett svaret i anførselstegn: "{tekst}". Et beløp kan skrives uten ,-',
        ),
        nn=(
            "Inni {{ }} skil komma felta, så «{tekst}» blir delt.",
            'Set svaret i hermeteikn: "{tekst}". Eit beløp kan skrivast utan ,-',
        ),
        en=(
            "Inside {{ }} a comma parts the fields, so “{tekst}” is cut in two.",
            'Put the answer in quotes: "{tekst}". An amount needs no ,-',
        ),
    ),
    "BM131": Entry(
        Severity.ERROR,
        nb=(
            "Denne linjen er verken et felt eller en del av svaret over: «{tekst}».",
            "Rykk linjen inn under feltet den hører til, eller begynn med feltets navn og kolon.",
        ),
        nn=(
            "Denne linja er korkje eit felt eller ein del av svaret over: «{tekst}».",
            "Rykk linja inn under feltet ho høyrer til, eller byrj med namnet på feltet og kolon.",
        ),
        en=(
            "This line is neither a field nor part of the answer above: “{tekst}”.",
            "Indent it below the field it belongs to, or begin with the field's name and a colon.",
        ),
    ),
    "BM132": Entry(
        Severity.WARNING,
        nb=(
            "Det som står fra # og ut linjen, blir ikke med i svaret: «{tekst}».",
            (
                "Sett svaret i anførselstegn om det skal være med. "
                "Skal det være en kommentar, skriv to mellomrom foran # og ett etter."
            ),
        ),
        nn=(
            "Det som står frå # og ut linja, blir ikkje med i svaret: «{tekst}».",
            (
                "Set svaret i hermeteikn om det skal vere med. "
                "Skal det vere ein kommentar, skriv to mellomrom framfor # og eitt etter."
            ),
        ),
        en=(
            "From # to the end of the line is not part of the answer: “{tekst}”.",
            (
                "Put the answer in quotes if it should be. "
                "If it is a comment, write two blanks before # and one after."
            ),
        ),
    ),
    "BM133": Entry(
        Severity.ERROR,
        nb=(
            "Tegnet # avslutter svaret, så det som følger, kan ikke leses: «{tekst}».",
            (
                "Sett hele svaret i anførselstegn om # hører med. "
                "Er det en kommentar, flytt den til en egen linje."
            ),
        ),
        nn=(
            "Teiknet # avsluttar svaret, så det som følgjer, kan ikkje lesast: «{tekst}».",
            (
                "Set heile svaret i hermeteikn om # høyrer med. "
                "Er det ein kommentar, flytt han til ei eiga linje."
            ),
        ),
        en=(
            "The character # ends the answer, so what follows can't be read: “{tekst}”.",
            (
                "Put the whole answer in quotes if # belongs to it. "
                "If it is a comment, move it to a line of its own."
            ),
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
            "Fra dette tegnet kan ikke filen leses som YAML.",
            "Se etter anførselstegn, parenteser og innrykk på denne linjen og linjen over.",
        ),
        nn=(
            "Frå dette teiknet kan ikkje fila lesast som YAML.",
            "Sjå etter hermeteikn, parentesar og innrykk på denne linja og linja over.",
        ),
        en=(
            "From this character on the file can't be read as YAML.",
            "Look at the quotes, brackets and indentation on this line and the one above.",
        ),
    ),
}
