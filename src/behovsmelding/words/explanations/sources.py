"""Where the rules come from: the form, the regulation, YAML, or this tool."""

from behovsmelding.words.interface import Phrase

YAML = Phrase(
    "Reglene for YAML, som filen er skrevet i.",
    "Reglane for YAML, som fila er skriven i.",
    "The rules of YAML, which the file is written in.",
)
TOOL = Phrase(
    "Slik behovsmelding leser en fil.",
    "Slik behovsmelding les ei fil.",
    "The way behovsmelding reads a file.",
)
FILES = Phrase("Filer og mapper på maskinen.", "Filer og mapper på maskina.", "Files and folders.")


def form(label_nb: str, label_nn: str | None = None) -> Phrase:
    """Name a field of the form as the source, by its label."""
    nn = label_nn or label_nb
    return Phrase(f"Skjemaet: «{label_nb}»", f"Skjemaet: «{nn}»", f"The form: “{label_nb}”")


def forskrift(paragraph: str) -> Phrase:
    """Name a paragraph of the regulation of 2026 as the source."""
    number = f"FOR-2026-01-12-23 {paragraph}"
    return Phrase(f"Forskriften: {number}", f"Forskrifta: {number}", f"The regulation: {number}")


RETNINGSLINJER = Phrase(
    "Retningslinjene: FOR-2021-01-26-230",
    "Retningslinjene: FOR-2021-01-26-230",
    "The guidelines: FOR-2021-01-26-230",
)
