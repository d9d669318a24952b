"""Words that stand where nothing is answered, and only say that an answer goes there.

Word knows of some of them; others are typed, as words in brackets, or again and again.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from behovsmelding.docx.layout.pieces import Layout
from behovsmelding.intake.foreign.straightening.series import guides
from behovsmelding.intake.foreign.words.wording import cleaned, folded

_ASKS_FOR = re.compile(
    r"(?:klikk|trykk|velg|vel|skriv|fyll|sett inn|oppgi|lim|tekst|legg inn)\b[^.!?]*[.!?]?"
    r"|(?:dato|beløp|sum|tal|tall|navn|namn) her|(?:\d{1,2}|ni|elleve) sif(?:fer|re)",
    re.IGNORECASE,
)
_DIGITS = ("siffer", "sifre")
"""What says how long a number is to be: «11 siffer»."""
_SAYS_WHERE = re.compile(
    r"\b(?:svar\w*|skriv\w*|fyll\w*|tekst\w*|slett|erstatt)\b.*\bher\b|^her skriv"
)
_SEVERAL = 3
"""In how many places the same words stand at the least that say where to answer."""
_NO_AMOUNTS = re.compile(r"(?i)(?:\W*(?:[^\W\d_]+\.? ){1,3}(?:kr|kroner|nok)\b[.,;]?\s*){2,}")
"""What several amounts are for that nobody filled in: «eier kr        UH kr»."""
_IN_BRACKETS = re.compile(r"[\[<«(–-]\s*[^\]>»)]+[\]>»)–-]")
_PLACE = re.compile(
    r"(?i)[\[<«]\s*(?:ditt |deres |dykkar )?(?:svar(?:et)?|tekst|navn|namn|beløp|dato|tall?|nummer"
    r"|org\.? ?nr\.?|stilling|e-?post|eier|eigar|partn[ae]r|mottak[ae]r)\s*[\]>»]"
)
"""A word in brackets that says what goes there: «[svar]», «<navn>»."""
_TYPED = re.compile(r"[\[<«][^\[\]<>«»]{1,60}[\]>»]")
_LEAST, _MOST = 3, 12
"""How many words a prompt has: fewer at the least where more was typed beside it."""
_WORD = re.compile(r"[^\W_]+")


def repeated(layout: Layout) -> frozenset[str]:
    """Return what stands in several places of a document to say that an answer goes there."""
    said = Counter(folded(line.text) for line in layout.lines())
    return frozenset(
        text for text, count in said.items() if count >= _SEVERAL and _SAYS_WHERE.search(text)
    )


def said_again(layout: Layout) -> frozenset[str]:
    """Return the lines that a document says more than once: most are the form's own."""
    said = Counter(folded(line.text) for line in layout.lines())
    return frozenset(text for text, count in said.items() if count > 1)


def is_prompt(text: str, prompts: Collection[str], given: str = "") -> bool:
    """Tell whether *text* stands where nothing is answered, as what was *given* there may."""
    said = folded(text)
    if not said:
        return bool(text.strip("-–— ")) or not text.strip()
    if said in prompts:
        return True
    short = cleaned(text)
    few = len(said.split()) <= _MOST
    # What a field shows until somebody writes there may be the answer, unless it asks for one.
    is_given = said == folded(given) and (_ASKS_FOR.match(short) or guides(short))
    if _PLACE.fullmatch(short) or is_given or _NO_AMOUNTS.fullmatch(short):
        return True
    if few and _IN_BRACKETS.fullmatch(short) and _ASKS_FOR.match(short.strip("[]<>«»()–- ")):
        return True
    return few and bool(_ASKS_FOR.fullmatch(short)) and _is_request(said)


def typed_places(text: str) -> Iterator[re.Match[str]]:
    """Yield the words in brackets, anywhere in *text*, that say that an answer goes there."""
    return (found for found in _TYPED.finditer(text) if is_prompt(found[0], ()))


def beside_prompt(text: str, prompts: Collection[str]) -> tuple[int, int]:
    """Return where in *text* that stands which was typed before or behind a prompt; else all."""
    words = list(_WORD.finditer(text))
    said = [folded(each[0]) for each in words]
    for prompt in prompts:
        asked = prompt.split()
        count = len(asked)
        if count < _LEAST or count >= len(words):
            continue
        if said[:count] == asked:
            return words[count].start(), len(text)
        if said[-count:] == asked:
            return 0, words[-count].start()
    return 0, len(text)


def _is_request(said: str) -> bool:
    words = set(said.split())
    return bool(words & {"her", "element", "tekst", "alternativ", "valg", "velg", "vel", *_DIGITS})
