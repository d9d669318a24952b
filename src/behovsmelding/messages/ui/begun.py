"""The files that `init` puts in a new folder of behovsmeldinger, but for the forms themselves."""

from behovsmelding.messages import Phrase

KEPT = Phrase(
    nb="{path} finnes fra før og er ikke endret",
    nn="{path} finst frå før og er ikkje endra",
    en="{path} was there already and is unchanged",
)

SETTINGS = Phrase(
    nb="""\
# Innstillinger for behovsmeldingene i denne mappen. Fjern # foran en linje for å ta den i bruk.

# Dette blir ikke sett på, med mindre det nevnes på kommandolinjen. Skrives som i .gitignore.
# exclude = ["arkiv/", "*.kladd.yaml"]

# Egne skjemaer, i en mappe her.
# forms = "skjemaer"

# Også advarsler skal gi feil.
# strict = true

# Hvem som skal levere, én på hver linje: navn eller organisasjonsnummer.
# expected = "eiere.csv"

[render]
output = "dokumenter"
# uten-kontaktdata = true
# pdf = true
# html = true

# [ignore]
# "2025/" = ["BM311"]

# Hva som kan fordeles, i året eller på hver ordning.
# [ramme]
# 2027 = "4 500 000"
""",
    nn="""\
# Innstillingar for behovsmeldingane i denne mappa. Ta bort # framfor ei linje for å ta ho i bruk.

# Dette blir ikkje sett på, om det ikkje er nemnt på kommandolinja. Blir skrive som i .gitignore.
# exclude = ["arkiv/", "*.kladd.yaml"]

# Eigne skjema, i ei mappe her.
# forms = "skjema"

# Òg åtvaringar skal gi feil.
# strict = true

# Kven som skal levere, éin på kvar linje: namn eller organisasjonsnummer.
# expected = "eigarar.csv"

[render]
output = "dokument"
# uten-kontaktdata = true
# pdf = true
# html = true

# [ignore]
# "2025/" = ["BM311"]

# Kva som kan fordelast, i året eller på kvar ordning.
# [ramme]
# 2027 = "4 500 000"
""",
    en="""\
# Settings for the behovsmeldinger in this folder. Remove # before a line to use it.

# These are not checked, unless they are named on the command line. Written as in .gitignore.
# exclude = ["archive/", "*.draft.yaml"]

# Forms of your own, in a folder here.
# forms = "forms"

# Fail on warnings too.
# strict = true

# Who is to deliver, one on each line: a name or an organisasjonsnummer.
# expected = "owners.csv"

[render]
output = "documents"
# uten-kontaktdata = true
# pdf = true
# html = true

# [ignore]
# "2025/" = ["BM311"]

# What there is to share out, in a year or in each ordning.
# [ramme]
# 2027 = "4 500 000"
""",
)
DOCUMENTS = Phrase(nb="dokumenter", nn="dokument", en="documents")
EXAMPLES = Phrase(nb="eksempler", nn="døme", en="examples")

README = Phrase(
    nb="""\
# Behovsmeldinger

Her ligger behovsmeldingene våre, én fil for hver, i en mappe for hvert år. Filene blir kontrollert
hver gang noe endres, og Word-dokumentene blir laget av dem.

## Slik gjør du det

1. Lag en mappe for året, for eksempel `{form}/`, og kopier `eksempler/{form}.yaml` dit. Kopier
   mappen `.behovsmelding` ved siden av, så hjelper editoren deg mens du skriver. Gi filen navn
   etter kommunen eller nettverket: `{form}/narvik.yaml`.
2. Skriv svarene etter kolon, under hvert spørsmål. Du kan lagre og fortsette senere: så lenge det
   står `status: utkast`, er det lov at svar mangler.
3. Se etter om alt er riktig, og lag Word-dokumentet:

       behovsmelding check {form}
       behovsmelding render {form}

   Dokumentene kommer i mappen `dokumenter`.
4. Skriv `status: innsendt` når behovsmeldingen er ferdig.

Har noen skrevet i Word-dokumentet, setter `behovsmelding merge` det inn i filen igjen.

## Hele året

    behovsmelding overview {form} -o oversikt.csv

viser hva alle har meldt, og summene. Neste år lager `behovsmelding new` en ny fil av den gamle.

## Innstillinger

`behovsmelding.toml` sier hva som gjelder for alle filene. Mappen `eksempler` kan du slette.
""",
    nn="""\
# Behovsmeldingar

Her ligg behovsmeldingane våre, éi fil for kvar, i ei mappe for kvart år. Filene blir kontrollerte
kvar gong noko blir endra, og Word-dokumenta blir laga av dei.

## Slik gjer du det

1. Lag ei mappe for året, til dømes `{form}/`, og kopier `døme/{form}.yaml` dit. Kopier mappa
   `.behovsmelding` ved sida av, så hjelper editoren deg medan du skriv. Gi fila namn etter kommunen
   eller nettverket: `{form}/narvik.yaml`.
2. Skriv svara etter kolon, under kvart spørsmål. Du kan lagre og halde fram seinare: så lenge det
   står `status: utkast`, er det lov at svar manglar.
3. Sjå etter om alt er rett, og lag Word-dokumentet:

       behovsmelding check {form}
       behovsmelding render {form}

   Dokumenta kjem i mappa `dokument`.
4. Skriv `status: innsendt` når behovsmeldinga er ferdig.

Har nokon skrive i Word-dokumentet, set `behovsmelding merge` det inn i fila att.

## Heile året

    behovsmelding overview {form} -o oversyn.csv

viser kva alle har meldt, og summane. Neste år lagar `behovsmelding new` ei ny fil av den gamle.

## Innstillingar

`behovsmelding.toml` seier kva som gjeld for alle filene. Mappa `døme` kan du slette.
""",
    en="""\
# Behovsmeldinger

These are our behovsmeldinger, a file for each, in a folder for each year. The files are checked
whenever something changes, and the Word documents are made from them.

## How to

1. Make a folder for the year, such as `{form}/`, and copy `examples/{form}.yaml` to it. Copy the
   folder `.behovsmelding` too, and an editor helps you while you write. Name the file after the
   kommune or the network: `{form}/narvik.yaml`.
2. Write the answers after the colons, below each question. You may save and go on later: as long
   as it says `status: utkast`, answers may be missing.
3. Check that all is right, and make the Word document:

       behovsmelding check {form}
       behovsmelding render {form}

   The documents are in the folder `documents`.
4. Write `status: innsendt` when the behovsmelding is done.

If somebody has written in the Word document, `behovsmelding merge` puts it back into the file.

## The whole year

    behovsmelding overview {form} -o overview.csv

shows what everybody has asked for, and the sums. Next year `behovsmelding new` makes a new file of
the old one.

## Settings

`behovsmelding.toml` says what holds for all the files. The folder `examples` may be deleted.
""",
)
