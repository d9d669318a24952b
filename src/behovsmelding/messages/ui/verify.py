"""What is said of a document, held against the file that it was made from."""

from behovsmelding.messages import Phrase

SAME = Phrase(
    nb="{document} er laget av {source}, og er ikke endret siden.",
    nn="{document} er laga av {source}, og er ikkje endra sidan.",
    en="{document} was made from {source}, and has not been changed since.",
)
CHANGED = Phrase(
    nb="{document} er laget av {source}, og er endret etterpå.",
    nn="{document} er laga av {source}, og er endra etterpå.",
    en="{document} was made from {source}, and was changed afterwards.",
)
SOURCE_CHANGED = Phrase(
    nb="{document} er ikke det {source} gir nå: filen er endret siden dokumentet ble laget.",
    nn="{document} er ikkje det {source} gir no: fila er endra sidan dokumentet vart laga.",
    en="{document} is not what {source} gives now: the file was changed after it was made.",
)
NO_SOURCE = Phrase(
    nb="Finner ikke filen som {document} er laget av.",
    nn="Finn ikkje fila som {document} er laga av.",
    en="The file that {document} was made from was not found.",
)
TYPED = Phrase(nb="Endret i dokumentet:", nn="Endra i dokumentet:", en="Changed in the document:")
DIFFERENT = Phrase(
    nb="Ulikt i dokumentet og filen:",
    nn="Ulikt i dokumentet og fila:",
    en="Different in the document and the file:",
)
