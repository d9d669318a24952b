"""What the command line says that is no finding: headings, counts, progress."""

from behovsmelding.messages import Phrase, Severity

SEVERITIES = {
    Severity.ERROR: Phrase("feil", "feil", "error"),
    Severity.WARNING: Phrase("advarsel", "åtvaring", "warning"),
    Severity.INFO: Phrase("merknad", "merknad", "note"),
}
TIP = Phrase("tips", "tips", "tip")
SEE_ALSO = Phrase("se også", "sjå òg", "see also")
_SUMMED = Phrase("disse beløpene summeres", "desse beløpa blir summerte", "these amounts are added")
_CONTINUED = Phrase(
    "samme tiltak i videreføringen", "same tiltak i vidareføringa", "the same tiltak, continued"
)
_FIRST = Phrase("her står det første", "her står det første", "here is the first")
RELATED = {
    "BM108": Phrase("her står feltet første gang", "her står feltet første gong", "first here"),
    "BM148": Phrase("her står feltet første gang", "her står feltet første gong", "first here"),
    "BM307": _SUMMED,
    "BM308": Phrase("netto følger av disse", "netto følgjer av desse", "net follows from these"),
    "BM309": _CONTINUED,
    "BM310": _SUMMED,
    "BM312": Phrase("her står det andre", "her står det andre", "and here the other"),
    "BM409": Phrase("ordningens beløp", "beløpa i ordninga", "its amounts"),
    "BM412": _FIRST,
    "BM413": _FIRST,
    "BM414": _FIRST,
}
"""What the other places have to do with a finding, where the finding itself does not say."""
NO_FINDINGS = Phrase("Ingen funn.", "Ingen funn.", "No findings.")
TABLE_SEVERITY = Phrase("Hva", "Kva", "What")
TABLE_PLACE = Phrase("Hvor", "Kvar", "Where")
TABLE_FINDING = Phrase("Funn", "Funn", "Finding")
COUNT = Phrase(
    "{files}: {valid}, {invalid} med feil, {skipped} hoppet over",
    "{files}: {valid}, {invalid} med feil, {skipped} hoppa over",
    "{files}: {valid}, {invalid} with errors, {skipped} skipped",
)
SKIPPED = Phrase(
    "Hoppet over, fordi de ikke ligner på behovsmeldinger: {names}",
    "Hoppa over, fordi dei ikkje liknar på behovsmeldingar: {names}",
    "Skipped, since they do not look like behovsmeldinger: {names}",
)
AND_MORE = Phrase("og {count} til", "og {count} til", "and {count} more")
STOPPED = Phrase(
    "Kommandoen måtte stoppe: {reason}.",
    "Kommandoen måtte stoppe: {reason}.",
    "The command had to stop: {reason}.",
)
ONE_VALID = Phrase("1 gyldig", "1 gyldig", "1 valid")
VALID = Phrase("{count} gyldige", "{count} gyldige", "{count} valid")
ONE_FILE = Phrase("1 fil", "1 fil", "1 file")
FILES = Phrase("{count} filer", "{count} filer", "{count} files")
WRONG = Phrase("Feil:", "Feil:", "Wrong:")
RIGHT = Phrase("Riktig:", "Rett:", "Right:")
SOURCE = Phrase("Kilde", "Kjelde", "Source")
WROTE = Phrase("Skrev {path}", "Skreiv {path}", "Wrote {path}")
NOT_RENDERED = Phrase(
    "{path} har feil og ble ikke til noe dokument.",
    "{path} har feil og vart ikkje til noko dokument.",
    "{path} has errors, so no document was made of it.",
)
OUTSIDE_ANSWERS = Phrase(
    "noe utenfor svarfeltene", "noko utanfor svarfelta", "something outside the answer fields"
)
FIXED = Phrase(
    "rettet {code}: {sentence} → {now}",
    "retta {code}: {sentence} → {now}",
    "fixed {code}: {sentence} → {now}",
)
LSP_MISSING = Phrase(
    "Språktjeneren trenger et tillegg. Installer det med: pip install 'behovsmelding[lsp]'",
    "Språktenaren treng eit tillegg. Installer det med: pip install 'behovsmelding[lsp]'",
    "The language server needs an extra. Install it with: pip install 'behovsmelding[lsp]'",
)
LOOK = Phrase("(se over at det ble riktig)", "(sjå over at det vart rett)", "(look it over)")
VERSION = Phrase(
    "behovsmelding, versjon {version}",
    "behovsmelding, versjon {version}",
    "behovsmelding, version {version}",
)
NOT_INSTALLED = Phrase(
    "behovsmelding, rett fra kildekoden: bare en installert utgave har en versjon.",
    "behovsmelding, rett frå kjeldekoden: berre ei installert utgåve har ein versjon.",
    "behovsmelding, straight from the source: only what is installed has a version.",
)
NO_SUCH_CODE = Phrase(
    "Det finnes ingen kode {code}.",
    "Det finst ingen kode {code}.",
    "There is no code {code}.",
)
NO_SUCH_CODES = Phrase(
    "{code} er ingen kode, og ingen kode begynner slik.",
    "{code} er ingen kode, og ingen kode byrjar slik.",
    "{code} is no code, and no code begins so.",
)
FIX_NEEDS_FILES = Phrase(
    "--fix kan ikke endre standard inn. Bruk --diff.",
    "--fix kan ikkje endre standard inn. Bruk --diff.",
    "--fix can't change standard input. Use --diff.",
)
INTERRUPTED = Phrase(
    "Avbrutt. Ingen dokumenter står halvskrevet.",
    "Avbrote. Ingen dokument står halvskrivne.",
    "Interrupted. No document is left half-written.",
)
PARAGRAPH = Phrase(
    "{part}, avsnitt {number}", "{part}, avsnitt {number}", "{part}, paragraph {number}"
)
IN_PARAGRAPH = Phrase(
    "{part}, avsnitt {number}: «{around}»",
    "{part}, avsnitt {number}: «{around}»",
    "{part}, paragraph {number}: “{around}”",
)
DID_YOU_MEAN = Phrase("Mente du {near}?", "Meinte du {near}?", "Did you mean {near}?")
TEMPLATE_GOOD = Phrase("{path} kan brukes.", "{path} kan brukast.", "{path} can be used.")
UNPRINTED = Phrase(
    "Disse feltene i skjemaet har ingen plass i malen:",
    "Desse felta i skjemaet har ingen plass i malen:",
    "These fields of the form have no place in the template:",
)
