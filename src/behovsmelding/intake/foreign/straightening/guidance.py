"""Parts of a form that ask nothing: how to fill it in, and the words that it uses.

Below «Ord vi bruker» stands «UH» beside «Universitet eller høgskole», as questions have their
answers. Such a part goes on to the next heading, or to the first place for an answer.
"""

import re
from collections.abc import Sequence

from behovsmelding.docx.layout.pieces import Block, Line, lines_of
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening.tables import is_typed
from behovsmelding.intake.foreign.words.wording import cleaned, unnumbered

_WORDS = re.compile(
    r"(?i)(?:ord|omgrep|begrep)(?:a|ene|er)?\b(?: og (?:ut)?(?:trykk|begrep|omgrep))?"
    r"(?: (?:vi|som|i|dere|de|dykk)\b.*)?|ord(?:forklaring\w*|liste)|definisjon\w*"
    r"|forkort(?:else|ing)\w*"
)
_GUIDES = re.compile(
    r"(?i)(?:slik|korleis|hvordan) (?:fyller|fyll) (?:du|dere|de|dykk)\b.*|(?:kort )?(?:rettleiing|"
    r"rettledning|veiledning)(?:en|a)?(?: (?:til|for|om)\b.*)?|les dette\b.*|om utfylling\w*\b.*"
    r"|før (?:du|dere|de) (?:fyller|fyll|begynner|byrjar|starter|startar)\b.*"
)
_BLANKS = re.compile(r"_{3,}|\.{4,}|…{2,}")
_ASKED, _LIKELY = 0.88, 0.72
"""How like a question a line is that ends advice, and what stands before its colon."""


def without_guidance(blocks: Sequence[Block], like: Likeness) -> tuple[list[Block], list[Line]]:
    """Return those of *blocks* that may ask something, and the lines of the others."""
    asking: list[Block] = []
    lines: list[Line] = []
    at = 0
    while at < len(blocks):
        if (end := _end(blocks, at, like)) > at:
            lines += lines_of(tuple(blocks[at:end]))
        else:
            asking.append(blocks[at])
        at = max(end, at + 1)
    return asking, lines


def _end(blocks: Sequence[Block], start: int, like: Likeness) -> int:
    """Return where the part ends that *start* is the heading of; *start* if it heads none."""
    first = blocks[start]
    if not isinstance(first, Line) or not _is_heading(first):
        return start
    said = unnumbered(cleaned(first.text)).rstrip(" :.")
    has_words = _WORDS.fullmatch(said) is not None
    if not has_words and not _GUIDES.fullmatch(said):
        return start
    if not any(isinstance(block, Line) and _ends(block, first) for block in blocks[start + 1 :]):
        return start
    for at, block in enumerate(blocks[start + 1 :], start + 1):
        if isinstance(block, Line):
            if _ends(block, first) or _asks(block, like):
                return at
        elif not has_words or any(map(_has_place, lines_of((block,)))):
            return at
    return start


def _is_heading(line: Line) -> bool:
    said = [atom for atom in line.atoms if atom.text.strip()]
    return bool(said) and (line.heading is not None or all(atom.bold for atom in said))


def _ends(line: Line, heading: Line) -> bool:
    """Tell whether *line* is another heading, which looks no less than *heading*."""
    return _is_heading(line) and (line.heading is not None or heading.heading is None)


def _asks(line: Line, like: Likeness) -> bool:
    """Tell whether *line* is a question, or has a place for an answer."""
    text = cleaned(line.text)
    head, colon, _ = text.partition(":")
    score = like.best(head) if colon else 0.0
    return _has_place(line) or score >= _LIKELY or like.best(text) >= _ASKED


def _has_place(line: Line) -> bool:
    return is_typed(line) or bool(_BLANKS.search(line.text))
