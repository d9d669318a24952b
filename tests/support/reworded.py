"""Filled forms in which every third question is asked in other words than the form's.

`python -m tests.support.reworded FOLDER` reads the filled forms of a folder so, by their questions
alone, and prints how many questions were changed, and how many answers came out as without it. The
words were chosen before that was tried; nothing else in a document is touched.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from behovsmelding import read
from behovsmelding.docx.ooxml.xml import Xml, parse, w, written
from tests.support.forms_of_others import leaves
from tests.support.templates import packed, unpacked

WORDS = {
    "Behovsmeldingen gjelder": "Hvilke ordninger handler meldingen om",
    "Kompetansenettverk": "Nettverk som eieren er med i",
    "Universitet/Høgskole": "UH-institusjon i partnerskapet",
    "Funksjon": "Stilling i virksomheten",
    "E-post": "Adresse for e-post",
    "Ev. merkes": "Merknad på utbetaling",
    "Partnerskapet består av flere eiere": "Er det mer enn én eier i partnerskapet",
    "Partnerskapet består av flere UH": "Er det mer enn én UH-institusjon i partnerskapet",
    "Partnerskapet leverer behovsmelding i flere ordninger": (
        "Melder dere behov i mer enn én ordning"
    ),
    "Totalt antall tiltak det er behov for tilskudd til": "Hvor mange tiltak trenger tilskudd",
    "Navn på tiltak": "Tiltakets tittel",
    "Hva skal tilskuddet brukes til": "Formålet med midlene",
    "Beskriv hvordan dette samarbeidet bidrar til å styrke lærerutdanningen": (
        "Hva gir samarbeidet lærerutdanningen"
    ),
    "Beskriv hvordan dette tiltaket er forankret i langsiktig plan": (
        "Hvordan følger tiltaket den langsiktige planen"
    ),
    "Eiers tilskudd skal brukes på følgende måte": "Eier vil bruke sine midler slik",
    "UH sitt tilskudd skal brukes på følgende måte": "UH vil bruke sine midler slik",
    "Tiltakets varighet": "Periode for gjennomføring",
    "Hvem er målgruppa for tiltaket": "Hvem er med i målgruppen",
    "Gi en kort redegjørelse for fremdriften i tiltaket": "Kort om hvor langt arbeidet er kommet",
    "Ønsket sum eier": "Kroner eieren trenger",
    "Ønsket sum UH": "Kroner UH trenger",
    "Ønsket sum til koordinator": "Kroner til koordinatoren",
}
"""What is asked, and what another would have written."""


def reworded(docx: bytes, third: int) -> tuple[bytes, int]:
    """Return *docx* with one *third* of the known questions in other words, and how many it had."""
    parts = unpacked(docx)
    root = parse(parts["word/document.xml"], "word/document.xml")
    chosen = {old: new for at, (old, new) in enumerate(WORDS.items()) if at % 3 == third}
    count = 0
    for paragraph in root.iter(w("p")):
        for old, new in chosen.items():
            count += _replace(list(_texts(paragraph)), old, new)
    return packed({**parts, "word/document.xml": written(root)}), count


def _texts(paragraph: Xml) -> Iterator[Xml]:
    """Yield the texts of a paragraph that stand in no control."""
    for text in paragraph.iter(w("t")):
        if not any(above.tag == w("sdt") for above in text.iterancestors()):
            yield text


def _replace(texts: list[Xml], old: str, new: str) -> bool:
    """Put *new* for *old* where that stands, however it is parted; tell whether it did."""
    whole = "".join(each.text or "" for each in texts)
    said = whole.replace("\u00ad", "").replace("\u2011", "-").replace("\u00a0", " ")
    start = said.find(old)
    if start < 0 or len(said) != len(whole):
        return False
    at, end = 0, start + len(old)
    for each in texts:
        text = each.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            each.text = text[:first] + (new if at + first == start else "") + text[last:]
        at += len(text)
    return True


def main() -> None:
    """Print the figure of each filled form in a folder, for each third."""
    good = whole = 0
    for path in sorted(Path(sys.argv[1]).glob("filled-*.docx")):
        docx = path.read_bytes()
        wanted = dict(leaves(read(io.BytesIO(docx)).data))
        for third in range(3):
            changed, count = reworded(docx, third)
            found = dict(leaves(read(io.BytesIO(changed)).data))
            same = sum(found.get(each) == said for each, said in wanted.items())
            good, whole = good + same, whole + len(wanted)
            missed = [each for each, said in wanted.items() if found.get(each) != said]
            said = f"{count} changed, {same}/{len(wanted)} {' '.join(missed)}"
            sys.stdout.write(f"{path.stem} {third}: {said}\n")
    sys.stdout.write(f"{good}/{whole} {100 * good / whole:.1f} %\n")


if __name__ == "__main__":
    main()
