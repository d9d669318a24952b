"""What the command line says that is no finding: headings, counts, progress."""

from typing import NamedTuple

from behovsmelding.words import Language, Severity


class Phrase(NamedTuple):
    """A phrase in each language."""

    nb: str
    nn: str
    en: str

    def of(self, language: Language, **params: object) -> str:
        """Return the phrase in *language* with *params* filled in."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[language].format_map(params)


SEVERITIES = {
    Severity.ERROR: Phrase("feil", "feil", "error"),
    Severity.WARNING: Phrase("advarsel", "åtvaring", "warning"),
    Severity.INFO: Phrase("merknad", "merknad", "note"),
}
TIP = Phrase("tips", "tips", "tip")
SEE_ALSO = Phrase("se også", "sjå òg", "see also")
COUNT = Phrase(
    "{files}: {valid} gyldige, {invalid} med feil, {skipped} hoppet over",
    "{files}: {valid} gyldige, {invalid} med feil, {skipped} hoppa over",
    "{files}: {valid} valid, {invalid} with errors, {skipped} skipped",
)
ONE_FILE = Phrase("1 fil", "1 fil", "1 file")
FILES = Phrase("{count} filer", "{count} filer", "{count} files")
WROTE = Phrase("Skrev {path}", "Skreiv {path}", "Wrote {path}")
NOT_RENDERED = Phrase(
    "{path} har feil og ble ikke til noe dokument.",
    "{path} har feil og vart ikkje til noko dokument.",
    "{path} has errors, so no document was made of it.",
)
INTERRUPTED = Phrase(
    "Avbrutt. Ingen dokumenter står halvskrevet.",
    "Avbrote. Ingen dokument står halvskrivne.",
    "Interrupted. No document is left half-written.",
)
