"""BM82x and BM83x: what a template's file may hold, and what is no such file."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM820": Entry(
        Severity.ERROR,
        nb=(
            "Filen er {hva}, ikke et Word-dokument. || Filen er ikke et Word-dokument.",
            "Velg et Word-dokument, eller åpne filen i Word og lagre den som .docx.",
        ),
        nn=(
            "Fila er {hva}, ikkje eit Word-dokument. || Fila er ikkje eit Word-dokument.",
            "Vel eit Word-dokument, eller opne fila i Word og lagre ho som .docx.",
        ),
        en=(
            "The file is {hva}, not a Word document. || The file is not a Word document.",
            "Choose a Word document, or open the file in Word and save it as .docx.",
        ),
    ),
    "BM821": Entry(
        Severity.ERROR,
        nb=("Malen har makroer.", "Lagre den som .docx, uten makroer."),
        nn=("Malen har makroar.", "Lagre han som .docx, utan makroar."),
        en=("The template has macros.", "Save it as .docx, without macros."),
    ),
    "BM822": Entry(
        Severity.ERROR,
        nb=("Filen har passord.", "Ta bort passordet i Word, og lagre som .docx."),
        nn=("Fila har passord.", "Ta bort passordet i Word, og lagre som .docx."),
        en=("The file has a password.", "Remove the password in Word, and save as .docx."),
    ),
    "BM823": Entry(
        Severity.ERROR,
        nb=(
            "Malen henter noe utenfra: {adresse}.",
            "Sett bildet eller tallene inn i filen i stedet for å lenke til dem.",
        ),
        nn=(
            "Malen hentar noko utanfrå: {adresse}.",
            "Set biletet eller tala inn i fila i staden for å lenkje til dei.",
        ),
        en=(
            "The template fetches something from outside: {adresse}.",
            "Put the picture or the numbers into the file instead of linking to them.",
        ),
    ),
    "BM824": Entry(
        Severity.ERROR,
        nb=("Malen er for stor når den pakkes ut.", "Ta bort store bilder, og lagre på nytt."),
        nn=("Malen er for stor når han blir pakka ut.", "Ta bort store bilete, og lagre på nytt."),
        en=("The template is too large once unpacked.", "Remove large pictures, and save again."),
    ),
    "BM825": Entry(
        Severity.ERROR,
        nb=(
            (
                "Bildet {bilde} har egne definisjoner av XML. || "
                "Malen har en definisjon av XML som Word ikke lager."
            ),
            "Sett inn {bilde} på nytt, som PNG. || Lagre den på nytt fra Word.",
        ),
        nn=(
            (
                "Biletet {bilde} har eigne definisjonar av XML. || "
                "Malen har ein definisjon av XML som Word ikkje lagar."
            ),
            "Set inn {bilde} på nytt, som PNG. || Lagre han på nytt frå Word.",
        ),
        en=(
            (
                "The picture {bilde} has XML definitions of its own. || "
                "The template defines XML in a way Word never does."
            ),
            "Insert {bilde} again, as PNG. || Save it again from Word.",
        ),
    ),
    "BM826": Entry(
        Severity.ERROR,
        nb=(
            "Malen er lagret i LibreOffice, som tar bort merkene på innholdskontrollene.",
            "Hent malen slik den var, og rediger den i Word.",
        ),
        nn=(
            "Malen er lagra i LibreOffice, som tek bort merka på innhaldskontrollane.",
            "Hent malen slik han var, og rediger han i Word.",
        ),
        en=(
            "The template was saved in LibreOffice, which removes the tags of content controls.",
            "Take the template as it was, and edit it in Word.",
        ),
    ),
    "BM827": Entry(
        Severity.ERROR,
        nb=(
            "Word-filen er skadet: {del} kan ikke leses. || Word-filen er skadet.",
            "La Word åpne og reparere den, og lagre den på nytt, eller hent en kopi som er hel.",
        ),
        nn=(
            "Word-fila er skadd: {del} kan ikkje lesast. || Word-fila er skadd.",
            "La Word opne og reparere ho, og lagre ho på nytt, eller hent ein kopi som er heil.",
        ),
        en=(
            "The Word file is damaged: {del} can't be read. || The Word file is damaged.",
            "Let Word open and repair it, and save it again, or get a copy that is whole.",
        ),
    ),
    "BM828": Entry(
        Severity.ERROR,
        nb=(
            "Malen har {hva}. Det kan kjøre eller hente noe hos den som leser dokumentet.",
            "Ta det bort, eller lim inn innholdet som vanlig tekst eller bilde.",
        ),
        nn=(
            "Malen har {hva}. Det kan køyre eller hente noko hos den som les dokumentet.",
            "Ta det bort, eller lim inn innhaldet som vanleg tekst eller bilete.",
        ),
        en=(
            "The template has {hva}. It can run or fetch something where the document is read.",
            "Remove it, or paste what it shows as ordinary text or a picture.",
        ),
    ),
    "BM829": Entry(
        Severity.ERROR,
        nb=(
            "Feltet «{felt}» kan ikke stå i en mal.",
            (
                "Merk feltet og trykk Ctrl+Shift+F9, så blir det vanlig tekst, eller slett det. "
                "Der et svar skal stå, setter du inn en innholdskontroll eller en kode."
            ),
        ),
        nn=(
            "Feltet «{felt}» kan ikkje stå i ein mal.",
            (
                "Merk feltet og trykk Ctrl+Shift+F9, så blir det vanleg tekst, eller slett det. "
                "Der eit svar skal stå, set du inn ein innhaldskontroll eller ein kode."
            ),
        ),
        en=(
            "The field “{felt}” can't be used in a template.",
            (
                "Select the field and press Ctrl+Shift+F9 to make it plain text, or delete it. "
                "Where an answer should go, insert a content control or a code."
            ),
        ),
    ),
    "BM830": Entry(
        Severity.ERROR,
        nb=(
            "Lenken til «{adresse}» går ikke til nettet eller en e-postadresse.",
            "Rett lenken i Word, så den begynner med https:// eller mailto:, eller ta den bort.",
        ),
        nn=(
            "Lenkja til «{adresse}» går ikkje til nettet eller ei e-postadresse.",
            "Rett lenkja i Word, så ho byrjar med https:// eller mailto:, eller ta ho bort.",
        ),
        en=(
            "The link to “{adresse}” does not lead to the web or an e-mail address.",
            "Correct it in Word so that it begins with https:// or mailto:, or remove it.",
        ),
    ),
    "BM831": Entry(
        Severity.INFO,
        nb=("Dokumentene blir laget uten {hva}.", "Malen kan brukes som den er."),
        nn=("Dokumenta blir laga utan {hva}.", "Malen kan brukast som han er."),
        en=("Documents are made without {hva}.", "The template can be used as it is."),
    ),
}
