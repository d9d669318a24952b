"""The help on the commands that make documents, and look at them."""

from behovsmelding.messages import Phrase

DOCUMENTS = {
    "init": Phrase(
        nb="Lager en mappe for mange behovsmeldinger.",
        nn="Lagar ei mappe for mange behovsmeldingar.",
        en="Makes a folder for many behovsmeldinger.",
    ),
    "init.more": Phrase(
        nb=(
            "Lager en mappe for mange behovsmeldinger, med innstillinger, veiledning, kontroll ved "
            "hver endring og et eksempel på hvert skjema. Filer som finnes der, blir ikke endret."
        ),
        nn=(
            "Lagar ei mappe for mange behovsmeldingar, med innstillingar, rettleiing, kontroll ved "
            "kvar endring og eit døme på kvart skjema. Filer som finst der, blir ikkje endra."
        ),
        en=(
            "Makes a folder for many behovsmeldinger, with settings, a guide, checks at every "
            "change and an example of each form. Files that are there already are not changed."
        ),
    ),
    "render": Phrase(
        nb="Lager Word-dokumenter av behovsmeldinger.",
        nn="Lagar Word-dokument av behovsmeldingar.",
        en="Makes Word documents of behovsmeldinger.",
    ),
    "render.more": Phrase(
        nb="Lager Word-dokumenter: <navn>.docx ved siden av hver fil, eller i -o.",
        nn="Lagar Word-dokument: <namn>.docx ved sida av kvar fil, eller i -o.",
        en="Makes Word documents: <name>.docx beside each file, or in -o.",
    ),
    "verify": Phrase(
        nb="Sier om et dokument er det filen gir.",
        nn="Seier om eit dokument er det fila gir.",
        en="Checks whether a document is what its file gives.",
    ),
    "verify.more": Phrase(
        nb=(
            "Finner filen som et Word-dokument er laget av, og viser hva som er endret siden, i "
            "dokumentet eller i filen. STI er en fil eller en mappe; uten den letes det her."
        ),
        nn=(
            "Finn fila som eit Word-dokument er laga av, og viser kva som er endra sidan, i "
            "dokumentet eller i fila. STI er ei fil eller ei mappe; utan den blir det leitt her."
        ),
        en=(
            "Finds the file that a Word document was made from, and shows what was changed since, "
            "in the document or in the file. PATH is a file or a folder; without it, this folder."
        ),
    ),
    "verify.template": Phrase(
        nb="Malen som dokumentet er laget fra, hvis det ikke er skjemaets egen.",
        nn="Malen som dokumentet er laga frå, om det ikkje er den til skjemaet.",
        en="The template that it was made from, if it is not the form's own.",
    ),
    "render.output": Phrase(
        nb=(
            "Mappen dokumentene skrives til, eller navnet på dokumentet (.docx) eller nettsiden "
            "(.html) når det er én."
        ),
        nn=(
            "Mappa dokumenta blir skrivne til, eller namnet på dokumentet (.docx) eller nettsida "
            "(.html) når det er éi."
        ),
        en=(
            "The folder for documents, or the name of the document (.docx) or of the page (.html) "
            "if there is just one."
        ),
    ),
    "render.målform": Phrase(
        nb="Skriv skjemaet i en annen målform enn dokumentets egen.",
        nn="Skriv skjemaet i ei anna målform enn dokumentet si eiga.",
        en="Write the form in another målform than the document's own.",
    ),
    "render.template": Phrase(
        nb="En egen Word-mal i stedet for skjemaets.",
        nn="Ein eigen Word-mal i staden for den til skjemaet.",
        en="A Word template of your own in place of the form's.",
    ),
    "render.uten-kontaktdata": Phrase(
        nb="Utelat kontaktpersoner og kontonummer: <navn>-uten-kontaktdata.docx, til publisering.",
        nn="Utelat kontaktpersonar og kontonummer: <namn>-uten-kontaktdata.docx, til publisering.",
        en=(
            "Leave out contact people and account numbers: <name>-uten-kontaktdata.docx, to"
            " publish."
        ),
    ),
    "render.pdf": Phrase(
        nb="Lag PDF av hvert dokument også, med LibreOffice.",
        nn="Lag PDF av kvart dokument òg, med LibreOffice.",
        en="Make a PDF of each document too, with LibreOffice.",
    ),
    "render.html": Phrase(
        nb="Lag en nettside av hvert dokument også: én fil, som ikke henter noe.",
        nn="Lag ei nettside av kvart dokument òg: éi fil, som ikkje hentar noko.",
        en="Make a web page of each document too: one file, which fetches nothing.",
    ),
    "render.check": Phrase(
        nb="Skriv ingenting. Si fra om dokumenter som ikke er det filene gir nå.",
        nn="Skriv ingenting. Sei frå om dokument som ikkje er det filene gir no.",
        en="Write nothing. Tell of documents that are not what the files give now.",
    ),
    "render.prune": Phrase(
        nb="Slett dokumenter som ingen har endret, og som ikke har noen fil lenger.",
        nn="Slett dokument som ingen har endra, og som ikkje har noka fil lenger.",
        en="Delete documents that nobody has changed, and that have no file any more.",
    ),
    "render.verify": Phrase(
        nb="Les dokumentet igjen og se at hvert svar står der.",
        nn="Les dokumentet på nytt og sjå at kvart svar står der.",
        en="Read the document back and check that every answer is in it.",
    ),
    "render.force": Phrase(
        nb="Skriv over dokumenter som noen har endret.",
        nn="Skriv over dokument som nokon har endra.",
        en="Overwrite documents that somebody has changed.",
    ),
    "render.no-cache": Phrase(
        nb="Ikke bruk det som er tatt vare på fra før, og ta ikke vare på noe til neste gang.",
        nn="Ikkje bruk det som er teke vare på frå før, og ta ikkje vare på noko til neste gong.",
        en="Use nothing that was kept from before, and keep nothing for the next time.",
    ),
    "render.jobs": Phrase(
        nb="Hvor mange dokumenter som lages samtidig.",
        nn="Kor mange dokument som blir laga samtidig.",
        en="How many documents are made at once.",
    ),
}
