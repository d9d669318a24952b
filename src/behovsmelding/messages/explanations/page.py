"""The words round the explanations: where a rule comes from, and the page that holds them all."""

from behovsmelding.messages import Phrase

HEADING = Phrase(
    nb="Funn og hva de betyr", nn="Funn og kva dei tyder", en="Findings and their meaning"
)
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
        "A warning that is fine may be allowed in the file, with a reason: "
        "`# behovsmelding: tillat BM311 – the partners have agreed on it`.\n\n"
        "This page is made with `behovsmelding explain --page --lang en`."
    ),
)
GROUPS = {
    "1": Phrase(nb="Teksten i filen", nn="Teksten i fila", en="The text of the file"),
    "2": Phrase(nb="Felt og svar", nn="Felt og svar", en="Fields and answers"),
    "3": Phrase(nb="Beløp og summer", nn="Beløp og summar", en="Amounts and sums"),
    "4": Phrase(nb="Skjemaets spørsmål", nn="Spørsmåla i skjemaet", en="The form's questions"),
    "5": Phrase(nb="Forskriften", nn="Forskrifta", en="The regulation"),
    "6": Phrase(
        nb="Navn, numre og adresser", nn="Namn, nummer og adresser", en="Names and numbers"
    ),
    "7": Phrase(nb="Egne skjemaer", nn="Eigne skjema", en="Forms of your own"),
    "8": Phrase(nb="Word-maler", nn="Word-malar", en="Word templates"),
    "9": Phrase(nb="Filer", nn="Filer", en="Files"),
}
SOURCES = {
    "yaml": Phrase(
        nb="Reglene for hvordan filen skrives.",
        nn="Reglane for korleis fila blir skriven.",
        en="The rules for how the file is written.",
    ),
    "tool": Phrase(
        nb="Slik behovsmelding leser en fil.",
        nn="Slik behovsmelding les ei fil.",
        en="The way behovsmelding reads a file.",
    ),
    "forms": Phrase(
        nb="Slik behovsmelding leser et skjema.",
        nn="Slik behovsmelding les eit skjema.",
        en="The way behovsmelding reads a form.",
    ),
    "template": Phrase(
        nb="Slik behovsmelding fyller ut en Word-mal.",
        nn="Slik behovsmelding fyller ut ein Word-mal.",
        en="The way behovsmelding fills in a Word template.",
    ),
    "files": Phrase(nb="Filer på maskinen.", nn="Filer på maskina.", en="Files on the computer."),
}
"""Where a rule comes from that is neither the form's nor the regulation's."""
FORM_SOURCE = Phrase(
    nb="Skjemaet for {form}: «{label}»",
    nn="Skjemaet for {form}: «{label}»",
    en="The form for {form}: “{label}”",
)
REGULATION_SOURCE = Phrase(
    nb="Forskrift: {number}", nn="Forskrift: {number}", en="Regulation: {number}"
)
