"""BM9xx: files and output."""

from behovsmelding.messages import Entry, Severity
from behovsmelding.messages.codes.documents import WORDS as DOCUMENTS
from behovsmelding.messages.codes.settings import WORDS as SETTINGS

_FILES = {
    "BM901": Entry(
        Severity.ERROR,
        nb=("Finner ikke {path}.", "Se etter om navnet er skrevet riktig."),
        nn=("Finn ikkje {path}.", "Sjå etter om namnet er rett skrive."),
        en=("{path} does not exist.", "Check that the name is spelt right."),
    ),
    "BM902": Entry(
        Severity.ERROR,
        nb=("Får ikke lest {path}: {grunn}.", "Se etter om du har lov til å åpne filen."),
        nn=("Får ikkje lese {path}: {grunn}.", "Sjå etter om du har lov til å opne fila."),
        en=("Can't read {path}: {grunn}.", "Check that you may open the file."),
    ),
    "BM903": Entry(
        Severity.ERROR,
        nb=(
            "Fant ingen behovsmeldinger i {path}.",
            "Oppgi en fil, eller en mappe med filer som begynner med «skjema:».",
        ),
        nn=(
            "Fann ingen behovsmeldingar i {path}.",
            "Oppgi ei fil, eller ei mappe med filer som byrjar med «skjema:».",
        ),
        en=(
            "Found no behovsmelding in {path}.",
            "Name a file, or a folder with files that begin with “skjema:”.",
        ),
    ),
    "BM904": Entry(
        Severity.ERROR,
        nb=(
            "{first} og {second} ville begge blitt til {path}.",
            "Gi den ene filen et annet navn, eller lag dokumentene i hver sin mappe.",
        ),
        nn=(
            "{first} og {second} ville begge ha vorte til {path}.",
            "Gi den eine fila eit anna namn, eller lag dokumenta i kvar si mappe.",
        ),
        en=(
            "{first} and {second} would both become {path}.",
            "Rename one of them, or render them to different folders.",
        ),
    ),
    "BM905": Entry(
        Severity.ERROR,
        nb=("{path} er ikke en mappe.", "Velg en annen mappe med -o."),
        nn=("{path} er ikkje ei mappe.", "Vel ei anna mappe med -o."),
        en=("{path} is not a folder.", "Choose another folder with -o."),
    ),
    "BM906": Entry(
        Severity.ERROR,
        nb=(
            "Får ikke lov til å skrive {path}.",
            "Lukk dokumentet hvis det er åpent i Word, eller velg en annen mappe med -o.",
        ),
        nn=(
            "Får ikkje lov til å skrive {path}.",
            "Lat att dokumentet om det er ope i Word, eller vel ei anna mappe med -o.",
        ),
        en=(
            "Not allowed to write {path}.",
            "Close the document if it is open in Word, or choose another folder with -o.",
        ),
    ),
    "BM907": Entry(
        Severity.ERROR,
        nb=("Det er ikke plass på disken til {path}.", "Rydd plass og prøv igjen."),
        nn=("Det er ikkje plass på disken til {path}.", "Rydd plass og prøv på nytt."),
        en=("There is not enough disk space for {path}.", "Free some space and try again."),
    ),
    "BM908": Entry(
        Severity.ERROR,
        nb=("Får ikke skrevet {path}: {grunn}.", "Prøv igjen, eller velg en annen mappe med -o."),
        nn=("Får ikkje skrive {path}: {grunn}.", "Prøv på nytt, eller vel ei anna mappe med -o."),
        en=("Can't write {path}: {grunn}.", "Try again, or choose another folder with -o."),
    ),
    "BM909": Entry(
        Severity.ERROR,
        nb=(
            "{path} finnes fra før.",
            (
                "Velg et annet navn, eller bruk --force for å skrive over. Svar fra Word settes inn"
                " i en fil med: behovsmelding merge FIL SKJEMA.docx"
            ),
        ),
        nn=(
            "{path} finst frå før.",
            (
                "Vel eit anna namn, eller bruk --force for å skrive over. Svar frå Word blir sette"
                " inn i ei fil med: behovsmelding merge FIL SKJEMA.docx"
            ),
        ),
        en=(
            "{path} already exists.",
            (
                "Choose another name, or use --force to overwrite it. Answers from Word are put"
                " into a file with: behovsmelding merge FILE FORM.docx"
            ),
        ),
    ),
    "BM910": Entry(
        Severity.ERROR,
        nb=("Det finnes ikke noe skjema som heter {navn}.", "Disse finnes: {finnes}."),
        nn=("Det finst ikkje noko skjema som heiter {navn}.", "Desse finst: {finnes}."),
        en=("There is no form called {navn}.", "Choose among: {finnes}."),
    ),
    "BM911": Entry(
        Severity.ERROR,
        nb=(
            "{path} er endret siden det ble laget ({endret}), så det blir ikke skrevet over.",
            "Sett endringene inn i filen med behovsmelding merge, eller bruk --force.",
        ),
        nn=(
            "{path} er endra sidan det vart laga ({endret}), så det blir ikkje skrive over.",
            "Set endringane inn i fila med behovsmelding merge, eller bruk --force.",
        ),
        en=(
            "{path} was changed after it was made ({endret}), so it is not overwritten.",
            "Put the changes into the file with behovsmelding merge, or use --force.",
        ),
    ),
    "BM912": Entry(
        Severity.ERROR,
        nb=(
            "{path} er åpent i et annet program.",
            "Lukk dokumentet og prøv igjen. Er det ikke åpent, kan du slette {lås}.",
        ),
        nn=(
            "{path} er ope i eit anna program.",
            "Lat att dokumentet og prøv på nytt. Er det ikkje ope, kan du slette {lås}.",
        ),
        en=(
            "{path} is open in another program.",
            "Close the document and try again. If it is not open, you may delete {lås}.",
        ),
    ),
    "BM913": Entry(
        Severity.INFO,
        nb=(
            "Filen sier ikke hvor reglene for skjemaet ligger. Noen editorer trenger det.",
            "«behovsmelding check --fix» skriver linjen, og legger reglene ved siden av.",
        ),
        nn=(
            "Fila seier ikkje kvar reglane for skjemaet ligg. Nokre editorar treng det.",
            "«behovsmelding check --fix» skriv linja, og legg reglane ved sida av.",
        ),
        en=(
            "The file does not say where the form's rules are. Some editors need that.",
            "`behovsmelding check --fix` writes the line, and puts the rules beside the file.",
        ),
    ),
    "BM914": Entry(
        Severity.ERROR,
        nb=(
            "{path} ble ikke skrevet, for dokumentet gjengir ikke alle svarene riktig: {steder}.",
            "Dette er en feil i programmet eller i malen. Meld fra til dem som har laget den.",
        ),
        nn=(
            "{path} vart ikkje skrive, for dokumentet gir ikkje att alle svara rett: {steder}.",
            "Dette er ein feil i programmet eller i malen. Meld frå til dei som har laga han.",
        ),
        en=(
            "{path} was not written, since the document does not give every answer: {steder}.",
            "This is a fault in the program or the template. Please tell those who made it.",
        ),
    ),
    "BM915": Entry(
        Severity.ERROR,
        nb=(
            "{path} er på skjemaet {gammel} og kan ikke føres over til {ny}.",
            "Velg et senere skjema, eller en eldre behovsmelding.",
        ),
        nn=(
            "{path} er på skjemaet {gammel} og kan ikkje førast over til {ny}.",
            "Vel eit seinare skjema, eller ei eldre behovsmelding.",
        ),
        en=(
            "{path} uses the form {gammel} and can't be carried over to {ny}.",
            "Choose a later form, or an older behovsmelding.",
        ),
    ),
    "BM916": Entry(
        Severity.WARNING,
        nb=(
            "«{hva}» er utelatt som kontaktdata, men det samme står i dette svaret.",
            "Ta det ut av svaret før dokumentet publiseres.",
        ),
        nn=(
            "«{hva}» er utelate som kontaktdata, men det same står i dette svaret.",
            "Ta det ut av svaret før dokumentet blir publisert.",
        ),
        en=(
            "“{hva}” is left out as contact data, but the same is part of this answer.",
            "Take it out of the answer before the document is published.",
        ),
    ),
    "BM917": Entry(
        Severity.ERROR,
        nb=(
            "{path} er ikke en vanlig fil.",
            "Oppgi en fil, en mappe, eller - for det som sendes inn fra et annet program.",
        ),
        nn=(
            "{path} er ikkje ei vanleg fil.",
            "Oppgi ei fil, ei mappe, eller - for det som blir sendt inn frå eit anna program.",
        ),
        en=(
            "{path} is not a regular file.",
            "Name a file, a folder, or - to read standard input.",
        ),
    ),
    "BM918": Entry(
        Severity.ERROR,
        nb=(
            "{path} er en mappe, så dokumentet kan ikke skrives dit.",
            "Gi mappen et annet navn, eller velg et annet sted med -o.",
        ),
        nn=(
            "{path} er ei mappe, så dokumentet kan ikkje skrivast dit.",
            "Gi mappa eit anna namn, eller vel ein annan stad med -o.",
        ),
        en=(
            "{path} is a folder, so the document can't be written there.",
            "Rename the folder, or choose another place with -o.",
        ),
    ),
    "BM919": Entry(
        Severity.ERROR,
        nb=(
            "{path} er {hva}, så det blir ikke skrevet noe dit.",
            "Velg et annet navn eller et annet sted med -o.",
        ),
        nn=(
            "{path} er {hva}, så det blir ikkje skrive noko dit.",
            "Vel eit anna namn eller ein annan stad med -o.",
        ),
        en=(
            "{path} is {hva}, so nothing was written there.",
            "Choose another name or another place with -o.",
        ),
    ),
    "BM920": Entry(
        Severity.WARNING,
        nb=(
            "Det står ikke hvorfor {kode} er tillatt, så advarselen vises likevel.",
            "Skriv grunnen etter koden: # behovsmelding: tillat {kode} – grunnen",
        ),
        nn=(
            "Det står ikkje kvifor {kode} er tillaten, så åtvaringa blir vist likevel.",
            "Skriv grunnen etter koden: # behovsmelding: tillat {kode} – grunnen",
        ),
        en=(
            "There is no reason for allowing {kode}, so the warning is still shown.",
            "Write the reason after the code: # behovsmelding: tillat {kode} – the reason",
        ),
    ),
    "BM921": Entry(
        Severity.WARNING,
        nb=(
            "{kode} er en feil her, og en feil kan ikke tillates.",
            "Rett feilen, og slett kommentaren.",
        ),
        nn=(
            "{kode} er ein feil her, og ein feil kan ikkje tillatast.",
            "Rett feilen, og slett kommentaren.",
        ),
        en=(
            "{kode} is an error here, and an error can't be allowed.",
            "Correct the error, and delete the comment.",
        ),
    ),
    "BM922": Entry(
        Severity.WARNING,
        nb=(
            "{kode} er tillatt, men filen har ingen slik advarsel.",
            "Slett kommentaren, eller se etter om koden er riktig.",
        ),
        nn=(
            "{kode} er tillaten, men fila har inga slik åtvaring.",
            "Slett kommentaren, eller sjå etter om koden er rett.",
        ),
        en=(
            "{kode} is allowed, but the file has no such warning.",
            "Delete the comment, or check that the code is right.",
        ),
    ),
    "BM923": Entry(
        Severity.WARNING,
        nb=(
            "Det står ikke hvilken advarsel som skal tillates.",
            "Skriv koden og grunnen: # behovsmelding: tillat BM311 – grunnen",
        ),
        nn=(
            "Det står ikkje kva for ei åtvaring som skal tillatast.",
            "Skriv koden og grunnen: # behovsmelding: tillat BM311 – grunnen",
        ),
        en=(
            "The comment does not name a warning to allow.",
            "Write the code and the reason: # behovsmelding: tillat BM311 – the reason",
        ),
    ),
    "BM924": Entry(
        Severity.WARNING,
        nb=(
            "Editoren får reglene for «{tekst}», men behovsmeldingen er på skjemaet «{skjema}».",
            "Skriv «{skjema}» i linjen som sier hvor reglene ligger.",
        ),
        nn=(
            "Editoren får reglane for «{tekst}», men behovsmeldinga er på skjemaet «{skjema}».",
            "Skriv «{skjema}» i linja som seier kvar reglane ligg.",
        ),
        en=(
            "The editor is given the rules of “{tekst}”, but the file uses the form “{skjema}”.",
            "Write “{skjema}” in the line that says where the rules are.",
        ),
    ),
    "BM925": Entry(
        Severity.WARNING,
        at_render=True,
        nb=(
            "«{felt}» er besvart, men har ingen plass i malen, så svaret kommer ikke med.",
            "Gi det plass i malen, eller tillat det her: # behovsmelding: tillat BM925 – grunnen",
        ),
        nn=(
            "«{felt}» er svart på, men har ingen plass i malen, så svaret kjem ikkje med.",
            "Gi det plass i malen, eller tillat det her: # behovsmelding: tillat BM925 – grunnen",
        ),
        en=(
            "“{felt}” is answered, but is not in the template, so the answer is left out.",
            "Put it in the template, or allow it: # behovsmelding: tillat BM925 – why",
        ),
    ),
    "BM926": Entry(
        Severity.ERROR,
        nb=(
            "Arbeidet stoppet ved {path}: en prosess ble stoppet, kanskje fordi minnet tok slutt.",
            "Prøv igjen. Hjelper det ikke, ta færre filer om gangen.",
        ),
        nn=(
            "Arbeidet stoppa ved {path}: ein prosess vart stoppa, kanskje fordi minnet tok slutt.",
            "Prøv på nytt. Hjelper det ikkje, ta færre filer om gongen.",
        ),
        en=(
            "The work stopped at {path}: a process was killed, perhaps for lack of memory.",
            "Try again. If that does not help, take fewer files at a time.",
        ),
    ),
    "BM930": Entry(
        Severity.ERROR,
        nb=(
            "Dokumentet sier ikke hvilket skjema det er.",
            "Skriv hvilket med --form. Disse finnes: {finnes}.",
        ),
        nn=(
            "Dokumentet seier ikkje kva for eit skjema det er.",
            "Skriv kva for eit med --form. Desse finst: {finnes}.",
        ),
        en=(
            "The document does not say which form it is.",
            "Say which with --form. There are: {finnes}.",
        ),
    ),
}
WORDS = dict(sorted((_FILES | DOCUMENTS | SETTINGS).items()))
