"""What the command line says that is no finding: headings, counts, progress."""

from behovsmelding.messages import Phrase, Severity

SEVERITIES = {
    Severity.ERROR: Phrase(nb="feil", nn="feil", en="error"),
    Severity.WARNING: Phrase(nb="advarsel", nn="åtvaring", en="warning"),
    Severity.INFO: Phrase(nb="merknad", nn="merknad", en="note"),
}
TIP = Phrase(nb="tips", nn="tips", en="tip")
NO_FINDINGS = Phrase(nb="Ingen funn.", nn="Ingen funn.", en="No findings.")
TABLE_SEVERITY = Phrase(nb="Hva", nn="Kva", en="What")
TABLE_PLACE = Phrase(nb="Hvor", nn="Kvar", en="Where")
TABLE_FINDING = Phrase(nb="Funn", nn="Funn", en="Finding")
COUNT = Phrase(
    nb="{files}: {valid}, {invalid} med feil, {skipped} hoppet over",
    nn="{files}: {valid}, {invalid} med feil, {skipped} hoppa over",
    en="{files}: {valid}, {invalid} with errors, {skipped} skipped",
)
SKIPPED = Phrase(
    nb="Hoppet over, fordi de ikke ligner på behovsmeldinger: {names}",
    nn="Hoppa over, fordi dei ikkje liknar på behovsmeldingar: {names}",
    en="Skipped, since they do not look like behovsmeldinger: {names}",
)
AND_MORE = Phrase(nb="og {count} til", nn="og {count} til", en="and {count} more")
STOPPED = Phrase(
    nb="Kommandoen måtte stoppe: {reason}.",
    nn="Kommandoen måtte stoppe: {reason}.",
    en="The command had to stop: {reason}.",
)
ONE_VALID = Phrase(nb="1 gyldig", nn="1 gyldig", en="1 valid")
VALID = Phrase(nb="{count} gyldige", nn="{count} gyldige", en="{count} valid")
ONE_FILE = Phrase(nb="1 fil", nn="1 fil", en="1 file")
FILES = Phrase(nb="{count} filer", nn="{count} filer", en="{count} files")
WRONG = Phrase(nb="Feil:", nn="Feil:", en="Wrong:")
RIGHT = Phrase(nb="Riktig:", nn="Rett:", en="Right:")
SOURCE = Phrase(nb="Kilde", nn="Kjelde", en="Source")
WROTE = Phrase(nb="Skrev {path}", nn="Skreiv {path}", en="Wrote {path}")
UNCHANGED = Phrase(
    nb="{path} er som det skal", nn="{path} er som det skal", en="{path} is up to date"
)
STALE = Phrase(
    nb="{path} er ikke som det skal",
    nn="{path} er ikkje som det skal",
    en="{path} is not up to date",
)
PRUNED = Phrase(nb="Slettet {path}", nn="Sletta {path}", en="Deleted {path}")
PRUNE_NEEDS_FOLDER = Phrase(
    nb="Til --prune hører en mappe for dokumentene. Oppgi den med -o.",
    nn="Til --prune høyrer ei mappe for dokumenta. Oppgi ho med -o.",
    en="With --prune the documents need a folder. Name it with -o.",
)
PAGE_ALONE = Phrase(
    nb="Med en .html-fil i -o blir bare den laget. Til --pdf og --verify hører et Word-dokument.",
    nn="Med ei .html-fil i -o blir berre ho laga. Til --pdf og --verify høyrer eit Word-dokument.",
    en="With a .html file in -o only that is made. --pdf and --verify go with a Word document.",
)
NOT_RENDERED = Phrase(
    nb="{path} har feil og ble ikke til noe dokument.",
    nn="{path} har feil og vart ikkje til noko dokument.",
    en="{path} has errors, so no document was made from it.",
)
OUTSIDE_ANSWERS = Phrase(
    nb="noe utenfor svarfeltene",
    nn="noko utanfor svarfelta",
    en="something outside the answer fields",
)
FIXED = Phrase(
    nb="rettet {code}: {sentence} → {now}",
    nn="retta {code}: {sentence} → {now}",
    en="fixed {code}: {sentence} → {now}",
)
LSP_MISSING = Phrase(
    nb="Språktjeneren trenger et tillegg. Installer det med: pip install 'behovsmelding[lsp]'",
    nn="Språktenaren treng eit tillegg. Installer det med: pip install 'behovsmelding[lsp]'",
    en="The language server needs an extra. Install it with: pip install 'behovsmelding[lsp]'",
)
LOOK = Phrase(
    nb="(se over at det ble riktig)", nn="(sjå over at det vart rett)", en="(please check)"
)
VERSION = Phrase(
    nb="behovsmelding, versjon {version}",
    nn="behovsmelding, versjon {version}",
    en="behovsmelding, version {version}",
)
NOT_INSTALLED = Phrase(
    nb="behovsmelding, rett fra kildekoden: bare en installert utgave har en versjon.",
    nn="behovsmelding, rett frå kjeldekoden: berre ei installert utgåve har ein versjon.",
    en="behovsmelding, straight from the source: only an installed version has a number.",
)
NO_SUCH_CODE = Phrase(
    nb="Det finnes ingen kode {code}.",
    nn="Det finst ingen kode {code}.",
    en="There is no code {code}.",
)
NO_SUCH_CODES = Phrase(
    nb="{code} er ingen kode, og ingen kode begynner slik.",
    nn="{code} er ingen kode, og ingen kode byrjar slik.",
    en="{code} is not a code, and no code begins with it.",
)
FIX_NEEDS_FILES = Phrase(
    nb="--fix kan ikke endre det som sendes inn fra et annet program. Bruk --diff.",
    nn="--fix kan ikkje endre det som blir sendt inn frå eit anna program. Bruk --diff.",
    en="--fix can't change standard input. Use --diff.",
)
INTERRUPTED = Phrase(
    nb="Avbrutt. Ingen dokumenter står halvskrevet.",
    nn="Avbrote. Ingen dokument står halvskrivne.",
    en="Interrupted. No document is left half-written.",
)
PARAGRAPH = Phrase(
    nb="{part}, avsnitt {number}", nn="{part}, avsnitt {number}", en="{part}, paragraph {number}"
)
IN_PARAGRAPH = Phrase(
    nb="{part}, avsnitt {number}: «{around}»",
    nn="{part}, avsnitt {number}: «{around}»",
    en="{part}, paragraph {number}: “{around}”",
)
CHANGED = Phrase(
    nb="{named}: {old} → {new}", nn="{named}: {old} → {new}", en="{named}: {old} → {new}"
)
NOT_ANSWERED = Phrase(nb="ikke besvart", nn="ikkje svart på", en="not answered")
QUOTED = Phrase(nb="«{text}»", nn="«{text}»", en="“{text}”")
DID_YOU_MEAN = Phrase(nb="Mente du {near}?", nn="Meinte du {near}?", en="Did you mean {near}?")
TEMPLATE_GOOD = Phrase(nb="{path} kan brukes.", nn="{path} kan brukast.", en="{path} can be used.")
UNPRINTED = Phrase(
    nb="Disse feltene i skjemaet har ingen plass i malen:",
    nn="Desse felta i skjemaet har ingen plass i malen:",
    en="These fields of the form are not in the template:",
)
NO_OUTPUT = Phrase(
    nb="Skriv formatet og filen, som sarif=funn.sarif. Formatene er {formats}.",
    nn="Skriv formatet og fila, som sarif=funn.sarif. Formata er {formats}.",
    en="Write the format and the file, like sarif=findings.sarif. The formats are {formats}.",
)
