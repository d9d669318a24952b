"""Questions that are counted: «a) … b) …», «3.1 … 3.2 …», and what helps whoever fills them in."""

import re
from typing import NamedTuple

_COUNTED = re.compile(
    r"\s*(?P<before>(?:(?i:del|punkt|pkt\.?|spørsmål)\s+)?(?:[A-ZÆØÅ]|\d{1,2}\.(?:\d{1,2}\.)?)?)"
    r"(?:(?P<number>\d{1,2})|(?P<letter>[A-Za-zæøåÆØÅ]))(?P<after>[.):]?)\s+(?=\S)"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
_GUIDES = re.compile(
    r"(?:her (?:kan|skal|bør|ber)|dere (?:kan|skal|bør|trenger)|de (?:kan|skal|bør) |det holder"
    # «Skriving som felles ansvar» is what a tiltak is called.
    r"|det er nok|(?:skriv|beskriv|fortell|forklar|nevn|husk|oppgi|svar|fyll)(?:e?s|ast?)?\b"
    r"|(?:bare|berre|kun) (?:når|dersom|hvis|viss)\b"
    r"|vis (?:til|gjerne)|ta (?:gjerne )?med"
    r"|gi (?:en|ei|ein|eit|et|gjerne)|bruk (?:gjerne|eit|et|maks|inntil)"
    r"|legg (?:ved|gjerne)"
    r"|maks\b|maksimum|inntil|gjelder (?:for )?alle|gjeld (?:for )?alle|tenk (?:på|gjerne)"
    r"|sjå |se (?:også|veiled|rettled)|kryss av|merk:|vi (?:tenker|tenkjer|ønsker|ønskjer|ber)"
    # «Er dere flere eiere, kopieres linjene under for hver av dem.»
    r"|[^.]{0,60}\bkopier(?:es|ast)?\b|[^.]{0,60}, kopierer (?:dere|de)\b"
    r"|[^.]{0,60}\bkan (?:dere|de) kopiere\b"
    r"|stikkord|eksempel|for eksempel|til dømes|det er tilstrekkelig|hold |hald )",
    re.IGNORECASE,
)
_PART = re.compile(r"\s*(?i:del|kapittel|kap\.?|bolk)\s+(?:\d{1,2}|[A-ZÆØÅ]|[IVX]{1,4})\b")
_MEMBER = re.compile(r"\s*[A-ZÆØÅ][^\W\d]+(?:[- ][^\W\d]+)?(?: nr\.?| nummer)? \d{1,2}\s*[:.]?\s*")
_DOCUMENT = re.compile(
    r"(?i)\b(?:behovsmelding|\w*skjema|(?:inn)?melding|søknad|lokal kompetanse|kompetanseutvikling)"
)
_QUESTION = re.compile(r"\?\s*(?:\([^()]*\)\s*)?$")
_OF_TILTAK = re.compile(r"(?i)\s*tiltak (?:nr\.? ?)?(\d{1,2})\s*(?::|\s[–-]\s)\s*(?=\S)")
_LONGEST = 40
"""How many words a line of guidance has at the most."""


class Counted(NamedTuple):
    """What counts a question: what is the same in all of a series, and the number."""

    series: str
    number: int

    def follows(self, other: "Counted | None") -> bool:
        """Tell whether it is the one after *other*."""
        return other is not None and self.series == other.series and self.number == other.number + 1


def counted(text: str) -> Counted | None:
    """Return the number or the letter that *text* begins with, in small numbers."""
    found = _COUNTED.match(text)
    if found is None or not (found["after"] or found["before"]):
        return None
    letter = found["letter"]
    kind = "1" if letter is None else "A" if letter.isupper() else "a"
    number = int(found["number"]) if letter is None else _LETTERS.index(letter.lower()) + 1
    return Counted(f"{found['before']}{kind}{found['after']}", number)


def ends_as_question(text: str) -> bool:
    """Tell whether *text* ends with a question mark, perhaps with a hint in brackets behind it."""
    return bool(_QUESTION.search(text)) and len(text.split()) <= _LONGEST


def guides(text: str) -> bool:
    """Tell whether *text* says to whoever fills a form in how to do it."""
    return len(text.split()) <= _LONGEST and bool(_GUIDES.match(text.strip(" ()[]–-*")))


def asks_on(text: str) -> bool:
    """Tell whether *text* says what to write below it: «Skriv navnene på de andre:»."""
    return text.rstrip().endswith(":") and guides(text)


def is_part(text: str) -> bool:
    """Tell whether *text* begins a part of a form: «Del B. Økonomi»."""
    return bool(_PART.match(text))


def names_form(text: str) -> bool:
    """Tell whether *text* is what a form as a whole is called: «Behovsmelding 2027»."""
    return bool(_DOCUMENT.search(text)) and not text.rstrip().endswith((":", "?"))


def tiltak_of(text: str) -> re.Match[str] | None:
    """Return the number of the tiltak that *text* begins with, before what is said of it."""
    return _OF_TILTAK.match(text)


def is_numbered(text: str) -> bool:
    """Tell whether *text* names a member of a list, and no more: «Fagmiljø 1»."""
    return bool(_MEMBER.fullmatch(text))
