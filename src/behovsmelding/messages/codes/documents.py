"""BM92x and BM93x: what became of the documents of a folder."""

from behovsmelding.messages import Entry, Severity

WORDS = {
    "BM927": Entry(
        Severity.ERROR,
        at_render=True,
        nb=("{path} er ikke det som denne filen gir nå.", "Kjør behovsmelding render igjen."),
        nn=("{path} er ikkje det som denne fila gir no.", "Køyr behovsmelding render på nytt."),
        en=("{path} is not what this file gives now.", "Run behovsmelding render again."),
    ),
    "BM928": Entry(
        Severity.ERROR,
        at_render=True,
        nb=(
            "{path} er laget av en fil som ikke finnes lenger.",
            "Slett dokumentet, eller kjør behovsmelding render --prune.",
        ),
        nn=(
            "{path} er laga av ei fil som ikkje finst lenger.",
            "Slett dokumentet, eller køyr behovsmelding render --prune.",
        ),
        en=(
            "{path} was made from a file that is no longer there.",
            "Delete the document, or run behovsmelding render --prune.",
        ),
    ),
    "BM929": Entry(
        Severity.WARNING,
        at_render=True,
        nb=(
            "{path} er laget av en fil som ikke finnes lenger, og er endret etterpå.",
            "Ta vare på det som er skrevet der, før du sletter dokumentet.",
        ),
        nn=(
            "{path} er laga av ei fil som ikkje finst lenger, og er endra etterpå.",
            "Ta vare på det som er skrive der, før du slettar dokumentet.",
        ),
        en=(
            "{path} was made from a file that is no longer there, and was changed afterwards.",
            "Keep what is written there before you delete the document.",
        ),
    ),
    "BM931": Entry(
        Severity.ERROR,
        nb=("{path} ble ikke til PDF.", "Åpne dokumentet i LibreOffice, og se om det går der."),
        nn=("{path} vart ikkje til PDF.", "Opne dokumentet i LibreOffice, og sjå om det går der."),
        en=("{path} did not become a PDF.", "Open the document in LibreOffice, and try there."),
    ),
    "BM932": Entry(
        Severity.ERROR,
        nb=(
            "PDF blir laget av LibreOffice, som ikke finnes på denne maskinen.",
            "Installer LibreOffice, eller la være å be om PDF.",
        ),
        nn=(
            "PDF blir laga av LibreOffice, som ikkje finst på denne maskina.",
            "Installer LibreOffice, eller lat vere å be om PDF.",
        ),
        en=(
            "PDFs are made by LibreOffice, which is not on this machine.",
            "Install LibreOffice, or do not ask for PDFs.",
        ),
    ),
    "BM933": Entry(
        Severity.ERROR,
        nb=("{path} er ikke laget av dette programmet.", "Oppgi et dokument fra render."),
        nn=("{path} er ikkje laga av dette programmet.", "Oppgi eit dokument frå render."),
        en=("{path} was not made by this program.", "Name a document from render."),
    ),
}
