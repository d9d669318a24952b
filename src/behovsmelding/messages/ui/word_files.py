"""What is in a Word file, or in its place, and has no business in a template: by its own name."""

from behovsmelding.messages import Phrase

FILES = {
    "pdf": Phrase(nb="en PDF", nn="ein PDF", en="a PDF"),
    "rtf": Phrase(nb="en RTF-fil", nn="ei RTF-fil", en="an RTF file"),
    "html": Phrase(nb="en nettside (HTML)", nn="ei nettside (HTML)", en="a web page (HTML)"),
    "mht": Phrase(
        nb="en e-post eller en lagret nettside (MHT)",
        nn="ein e-post eller ei lagra nettside (MHT)",
        en="an e-mail or a saved web page (MHT)",
    ),
    "wordperfect": Phrase(
        nb="et dokument fra WordPerfect",
        nn="eit dokument frå WordPerfect",
        en="a WordPerfect document",
    ),
    "picture": Phrase(nb="et bilde", nn="eit bilete", en="a picture"),
    "nothing": Phrase(nb="tom", nn="tom", en="empty"),
    "xml": Phrase(
        nb="et Word-dokument lagret som XML",
        nn="eit Word-dokument lagra som XML",
        en="a Word document saved as XML",
    ),
    "other xml": Phrase(nb="XML av et annet slag", nn="XML av eit anna slag", en="some other XML"),
    "doc": Phrase(
        nb="i Words gamle format (.doc)",
        nn="i det gamle formatet til Word (.doc)",
        en="in Word's old format (.doc)",
    ),
    "xls": Phrase(nb="et regneark", nn="eit rekneark", en="a spreadsheet"),
    "ppt": Phrase(nb="en presentasjon", nn="ein presentasjon", en="a presentation"),
    "msg": Phrase(nb="en e-post fra Outlook", nn="ein e-post frå Outlook", en="an Outlook e-mail"),
    "ole": Phrase(
        nb="i et gammelt format fra Office",
        nn="i eit gammalt format frå Office",
        en="in an old Office format",
    ),
    "odt": Phrase(
        nb="et OpenDocument (.odt)", nn="eit OpenDocument (.odt)", en="an OpenDocument (.odt)"
    ),
    "ods": Phrase(
        nb="et regneark fra LibreOffice",
        nn="eit rekneark frå LibreOffice",
        en="a LibreOffice spreadsheet",
    ),
    "odp": Phrase(
        nb="en presentasjon fra LibreOffice",
        nn="ein presentasjon frå LibreOffice",
        en="a LibreOffice presentation",
    ),
    "epub": Phrase(nb="en e-bok (EPUB)", nn="ei e-bok (EPUB)", en="an e-book (EPUB)"),
    "pages": Phrase(nb="et dokument fra Pages", nn="eit dokument frå Pages", en="a Pages document"),
    "visio": Phrase(nb="en tegning fra Visio", nn="ei teikning frå Visio", en="a Visio drawing"),
    "zip": Phrase(
        nb="et arkiv (zip) med noe annet i",
        nn="eit arkiv (zip) med noko anna i",
        en="an archive (zip) of something else",
    ),
}
"""What a file is, by what `docx.ooxml.foreign` calls it."""

ACTIVE = {
    "ActiveX": Phrase(
        nb="en kontroll av slaget ActiveX",
        nn="ein kontroll av slaget ActiveX",
        en="an ActiveX control",
    ),
    "OLE": Phrase(
        nb="et innebygd objekt fra et annet program (OLE)",
        nn="eit innebygd objekt frå eit anna program (OLE)",
        en="an embedded object from another program (OLE)",
    ),
    "program": Phrase(
        nb="en innebygd programfil", nn="ei innebygd programfil", en="an embedded program"
    ),
    "altChunk": Phrase(
        nb="et innsatt dokument som først flettes inn når filen åpnes (altChunk)",
        nn="eit innsett dokument som først blir fletta inn når fila blir opna (altChunk)",
        en="an inserted document that is merged when the file is opened (altChunk)",
    ),
    "subDoc": Phrase(
        nb="et deldokument fra en annen fil",
        nn="eit deldokument frå ei anna fil",
        en="a subdocument of another file",
    ),
    "customUI": Phrase(
        nb="knapper på båndet i Word (customUI)",
        nn="knappar på bandet i Word (customUI)",
        en="buttons on Word's ribbon (customUI)",
    ),
    "keyMap": Phrase(
        nb="egne hurtigtaster eller verktøylinjer",
        nn="eigne hurtigtastar eller verktøylinjer",
        en="shortcut keys or toolbars of its own",
    ),
    "webExtension": Phrase(
        nb="et tillegg fra nettet (Office-tillegg)",
        nn="eit tillegg frå nettet (Office-tillegg)",
        en="an add-in from the web (Office add-in)",
    ),
    "media": Phrase(nb="lyd eller video", nn="lyd eller video", en="sound or video"),
    "frame": Phrase(
        nb="rammer som viser andre filer",
        nn="rammer som viser andre filer",
        en="frames that show other files",
    ),
    "formMacro": Phrase(
        nb="et skjemafelt som starter en makro",
        nn="eit skjemafelt som startar ein makro",
        en="a form field that starts a macro",
    ),
    "action": Phrase(
        nb="en figur som starter et program eller en makro når noen klikker på den",
        nn="ein figur som startar eit program eller ein makro når nokon klikkar på han",
        en="a shape that starts a program or a macro when it is clicked",
    ),
    "script": Phrase(
        nb="en tegning med et skript i",
        nn="ei teikning med eit skript i",
        en="a drawing with a script in it",
    ),
    "unknown": Phrase(
        nb="noe av et slag som ikke er kjent: {slag}",
        nn="noko av eit slag som ikkje er kjent: {slag}",
        en="something of a kind that is not known: {slag}",
    ),
}
"""What may run or fetch something, by what the check of a package calls it."""

REMOVED = {
    "attachedTemplate": Phrase(
        nb="tilknytningen til en annen mal",
        nn="tilknytinga til ein annan mal",
        en="the link to another template",
    ),
    "mailMerge": Phrase(nb="flettingen av brev", nn="brevflettinga", en="the mail merge"),
    "updateFields": Phrase(
        nb="spørsmålet om å oppdatere felter når dokumentet åpnes",
        nn="spørsmålet om å oppdatere felt når dokumentet blir opna",
        en="the question of updating fields when the document is opened",
    ),
    "saveThroughXslt": Phrase(
        nb="omformingen når dokumentet lagres",
        nn="omforminga når dokumentet blir lagra",
        en="the transformation when the document is saved",
    ),
    "schemaLibrary": Phrase(
        nb="listen over XML-skjemaer", nn="lista over XML-skjema", en="the list of XML schemas"
    ),
    "signature": Phrase(
        nb="den digitale signaturen, som bare gjaldt malen selv",
        nn="den digitale signaturen, som berre galdt malen sjølv",
        en="the digital signature, which was only for the template",
    ),
}
"""What is taken out of a template, by the name of its element."""

UNSEEN = {
    "deleted": Phrase(nb="i slettet tekst", nn="i sletta tekst", en="in deleted text"),
    "moved": Phrase(
        nb="i tekst som er flyttet bort", nn="i tekst som er flytta bort", en="in text moved away"
    ),
    "row": Phrase(nb="i en slettet rad", nn="i ei sletta rad", en="in a deleted row"),
    "cell": Phrase(nb="i en slettet celle", nn="i ei sletta celle", en="in a deleted cell"),
    "hidden": Phrase(nb="i skjult tekst", nn="i gøymd tekst", en="in hidden text"),
    "choice": Phrase(
        nb="i en utgave av teksten som Word hopper over",
        nn="i ei utgåve av teksten som Word hoppar over",
        en="in a version of the text that Word skips",
    ),
    "field": Phrase(
        nb="i et felt som Word regner ut på nytt",
        nn="i eit felt som Word reknar ut på nytt",
        en="in a field that Word works out again",
    ),
    "covered": Phrase(
        nb="i en celle som er slått sammen med en annen",
        nn="i ei celle som er slått saman med ei anna",
        en="in a cell that is merged into another",
    ),
    "first": Phrase(
        nb="i en topp- eller bunntekst for førstesider, som malen ikke har",
        nn="i ein topp- eller botntekst for førstesider, som malen ikkje har",
        en="in a header or footer of first pages, which the template does not have",
    ),
    "even": Phrase(
        nb="i en topp- eller bunntekst for partallssider, som malen ikke skiller ut",
        nn="i ein topp- eller botntekst for partalssider, som malen ikkje skil ut",
        en="in a header or footer of even pages, which the template does not set apart",
    ),
    "none": Phrase(
        nb="i en topp- eller bunntekst som ingen side har",
        nn="i ein topp- eller botntekst som inga side har",
        en="in a header or footer that no page has",
    ),
    "note": Phrase(
        nb="i en fotnote eller sluttnote som teksten ikke viser til",
        nn="i ein fotnote eller sluttnote som teksten ikkje viser til",
        en="in a footnote or endnote that the text does not refer to",
    ),
}
"""Where nobody will see an answer."""

_SAVED = Phrase(
    nb=(
        "Word viser den ikke og tar den bort når malen lagres: åpne malen i Word og lagre den."
        " Sett svaret inn i vanlig tekst om det skal være med."
    ),
    nn=(
        "Word viser han ikkje og tek han bort når malen blir lagra: opne malen i Word og lagre"
        " han. Set svaret inn i vanleg tekst om det skal vere med."
    ),
    en=(
        "Word does not show it and drops it when the template is saved: open the template in Word"
        " and save it. Put the answer in ordinary text if it is to be there."
    ),
)
REMEDIES = {
    "field": Phrase(
        nb="Merk feltet og trykk Ctrl+Shift+F9, så blir det vanlig tekst, eller slett det.",
        nn="Merk feltet og trykk Ctrl+Shift+F9, så blir det vanleg tekst, eller slett det.",
        en="Select the field and press Ctrl+Shift+F9 to make it ordinary text, or delete it.",
    ),
    "covered": Phrase(
        nb="Del cellene igjen i Word, så ser du det, eller sett svaret i den cellen som vises.",
        nn="Del cellene opp att i Word, så ser du det, eller set svaret i den cella som er synleg.",
        en="Split the cells in Word to see it, or put the answer in the cell that is shown.",
    ),
    "first": Phrase(
        nb=(
            "Slå på egen førsteside for topptekst og bunntekst i Word, så ser du den. Flytt svaret"
            " derfra, eller la førstesiden stå på."
        ),
        nn=(
            "Slå på eiga førsteside for topptekst og botntekst i Word, så ser du han. Flytt svaret"
            " derifrå, eller la førstesida stå på."
        ),
        en=(
            "Turn on the different first page of headers and footers in Word, and you see it. Move"
            " the answer from there, or leave that page on."
        ),
    ),
    "even": Phrase(
        nb=(
            "Slå på ulike odde- og partallssider for topptekst og bunntekst i Word, så ser du den."
            " Flytt svaret derfra, eller la det stå på."
        ),
        nn=(
            "Slå på ulike odde- og partalssider for topptekst og botntekst i Word, så ser du han."
            " Flytt svaret derifrå, eller la det stå på."
        ),
        en=(
            "Turn on different odd and even pages of headers and footers in Word, and you see it."
            " Move the answer from there, or leave them on."
        ),
    ),
    "none": _SAVED,
    "note": _SAVED,
}
"""What to do where turning a change down, or showing what is hidden, does not help."""
