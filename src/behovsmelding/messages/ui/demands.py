"""Why an answer is asked for: the regulation demands it, the grant letter needs it, or we ask."""

from collections.abc import Mapping
from types import MappingProxyType

from behovsmelding.messages import Phrase

_BY_LAW = Phrase(
    nb="men forskriften krever det",
    nn="men forskrifta krev det",
    en="but the regulation requires it",
)
_FOR_THE_LETTER = Phrase(
    nb="og det trengs til tilskuddsbrevet",
    nn="og det trengst til tilskotsbrevet",
    en="and the grant letter needs it",
)
_ASKED = Phrase(
    nb="og skjemaet spør om det", nn="og skjemaet spør om det", en="and the form asks for it"
)
_WHY: Mapping[str, Phrase] = MappingProxyType(
    {"§ 4": _BY_LAW, "§ 11": _BY_LAW, "§ 13": _FOR_THE_LETTER}
)
"""§§ 4 and 11 say what a behovsmelding holds; § 13 binds the letter that answers it."""


def why(paragraf: str) -> Phrase:
    """Return why *paragraf* of the regulation makes the form ask."""
    return _WHY.get(paragraf, _ASKED)
