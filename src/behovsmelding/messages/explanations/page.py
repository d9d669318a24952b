"""The words round the explanations: where a rule comes from, and the page that holds them all."""

from behovsmelding.messages import Phrase

HEADING = Phrase("Funn og hva de betyr", "Funn og kva dei tyder", "Findings and their meaning")
INTRODUCTION = Phrase(
    nb=(
        "Hvert funn har en kode. `behovsmelding explain KODE` viser det samme som her; med "
        "`--lang nn` på nynorsk og med `--lang en` på engelsk. En feil stopper dokumentet, en "
        "advarsel ikke. Noen funn er advarsler i et utkast og feil når behovsmeldingen er sendt "
        "inn.\n\n"
        "En advarsel som er grei, kan tillates i filen, med en grunn: "
        "`# behovsmelding: tillat BM311 – partnerne har avtalt det`.\n\n"
        "Siden er laget med `behovsmelding explain --page > docs/findings.md`."
    ),
    nn=(
        "Kvart funn har ein kode. `behovsmelding explain KODE` viser det same som her; med "
        "`--lang nb` på bokmål og med `--lang en` på engelsk. Ein feil stoppar dokumentet, ei "
        "åtvaring ikkje. Nokre funn er åtvaringar i eit utkast og feil når behovsmeldinga er send "
        "inn.\n\n"
        "Ei åtvaring som er grei, kan tillatast i fila, med ein grunn: "
        "`# behovsmelding: tillat BM311 – partnarane har avtalt det`.\n\n"
        "Sida er laga med `behovsmelding explain --page --lang nn`."
    ),
    en=(
        "Every finding has a code. `behovsmelding explain CODE` shows the same as this page; with "
        "`--lang nb` in bokmål and with `--lang nn` in nynorsk. An error stops the document, a "
        "warning does not. Some findings are warnings in a draft and errors once it is sent "
        "in.\n\n"
        "A warning that is all right may be allowed in the file, with a reason: "
        "`# behovsmelding: tillat BM311 – the partners have agreed on it`.\n\n"
        "This page is made with `behovsmelding explain --page --lang en`."
    ),
)
GROUPS = {
    "1": Phrase("YAML-teksten", "YAML-teksten", "The YAML text"),
    "2": Phrase("Felt og svar", "Felt og svar", "Fields and answers"),
    "3": Phrase("Beløp og summer", "Beløp og summar", "Amounts and sums"),
    "4": Phrase("Skjemaets spørsmål", "Spørsmåla i skjemaet", "The form's questions"),
    "5": Phrase("Forskriften", "Forskrifta", "The regulation"),
    "6": Phrase("Navn, numre og adresser", "Namn, nummer og adresser", "Names and numbers"),
    "7": Phrase("Egne skjemaer", "Eigne skjema", "Forms of your own"),
    "8": Phrase("Word-maler", "Word-malar", "Word templates"),
    "9": Phrase("Filer", "Filer", "Files"),
}
SOURCES = {
    "yaml": Phrase(
        "Reglene for YAML, som filen er skrevet i.",
        "Reglane for YAML, som fila er skriven i.",
        "The rules of YAML, which the file is written in.",
    ),
    "tool": Phrase(
        "Slik behovsmelding leser en fil.",
        "Slik behovsmelding les ei fil.",
        "The way behovsmelding reads a file.",
    ),
    "forms": Phrase(
        "Slik behovsmelding leser et skjema.",
        "Slik behovsmelding les eit skjema.",
        "The way behovsmelding reads a form.",
    ),
    "template": Phrase(
        "Slik behovsmelding fyller ut en Word-mal.",
        "Slik behovsmelding fyller ut ein Word-mal.",
        "The way behovsmelding fills in a Word template.",
    ),
    "files": Phrase("Filer på maskinen.", "Filer på maskina.", "Files on the machine."),
}
"""Where a rule comes from that is neither the form's nor the regulation's."""
FORM_SOURCE = Phrase(
    "Skjemaet for {form}: «{label}»",
    "Skjemaet for {form}: «{label}»",
    "The form of {form}: “{label}”",
)
REGULATION_SOURCE = Phrase("Forskrift: {number}", "Forskrift: {number}", "Regulation: {number}")
