"""The last of the account: words of a document that are in no answer, not told, and not the form's.

Whoever reads by questions follows what looks like one. What was typed beside a question, in the
head of a column or behind a prompt, may be none: so it is looked for once all else is known.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from behovsmelding.docx.layout.pieces import Layout, Line
from behovsmelding.intake.foreign.asked.questions import Questions
from behovsmelding.intake.foreign.words.wording import cleaned, unnumbered
from behovsmelding.intake.reading import Place, Svar, Told
from behovsmelding.messages.asked import BESIDE, IN_PROMPTS

_PIECE = re.compile(r"\d(?:[ .:/-]?\d)*(?![^\W_])|[^\W_]+")
"""A word, or a number with what parts its digits."""
_NUMBER = re.compile(r"\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+")
"""A number of those that stand beside one another: «980.000 2029»."""
_LARGE = 3
"""How many digits such a number has at the least."""
_TICK = "x"
_TICKS = re.compile(r"(?i)(?<!\w)x(?!\w)")
"""What stands in place of boxes in a line that is the form's own but for them."""
_ROUND_THE_PAGE = re.compile("header|footer")
"""The parts that every page has: what stands there is the form's."""
_WEB = ("http://", "https://")
_SHORT = 2
"""How many digits a number has at the most that only counts: «Tiltak 2»."""


def passed_over(
    layout: Layout,
    asked: Questions,
    answers: Iterable[Svar],
    told: Iterable[Told],
    is_own: Callable[[str], bool],
) -> Iterator[Told]:
    """Tell of the words in *layout* that stand neither in *answers* nor in what is *told*.

    The form's own words are those that are *asked*, and the lines that it says itself (*is_own*).
    """
    answers = tuple(answers)
    read_at = {each.place for each in answers}
    texts = [*map(_flat, (each.value for each in answers))]
    texts += [_flat([each.text, *each.params.values()]) for each in told]
    known = {piece for text in texts for piece in _pieces(text)} | asked.words | IN_PROMPTS | BESIDE
    whole = "\n".join(texts)
    for line in layout.in_order():
        text = cleaned(line.text)
        if not text or is_own(text):
            continue
        for link in dict.fromkeys(_leads_to(line)):
            if link not in whole:
                yield Told("outside", f"{text} ({link})", Place(line.part, line.number))
        words = unnumbered(text)
        left = [
            found
            for found, piece, before in _said(words)
            if piece not in known
            and not (_counts(piece) and before in asked.words)
            and not _are_known(found[0], known)
        ]
        if left:
            # What stands between two of them is the sentence that they are in.
            said = words[left[0].start() : left[-1].end()]
            place = Place(line.part, line.number)
            if _ROUND_THE_PAGE.search(line.part):
                yield Told("heading", said, place)
            elif place in read_at and (_are_ticks(left) or is_own(_TICKS.sub("", text))):
                yield Told("tick", said, place)
            else:
                yield Told("outside", said, place)


def _are_ticks(left: Iterable[re.Match[str]]) -> bool:
    return all(_folded(found[0]) == _TICK for found in left)


def _leads_to(line: Line) -> Iterator[str]:
    """Yield the addresses on the web that words of *line* lead to."""
    for atom in line.atoms:
        if atom.link is not None and atom.link.startswith(_WEB):
            yield atom.link


def _said(text: str) -> Iterator[tuple[re.Match[str], str, str]]:
    """Yield each piece of *text* where it stands, as it is compared, and the one before it."""
    before = ""
    for found in _PIECE.finditer(text):
        piece = _folded(found[0])
        yield found, piece, before
        before = piece


def _pieces(text: str) -> Iterator[str]:
    for found in _PIECE.finditer(cleaned(text)):
        yield _folded(found[0])
        if found[0][0].isdigit():
            yield from re.findall(r"\d+", found[0])


def _are_known(text: str, known: Collection[str]) -> bool:
    """Tell whether *text* is several numbers with blanks between, each of which is known."""
    numbers = [_folded(each) for each in _NUMBER.findall(text)]
    return len(numbers) > 1 and all(len(each) >= _LARGE and each in known for each in numbers)


def _folded(piece: str) -> str:
    is_number = not any(map(str.isalpha, piece))
    return re.sub(r"\D", "", piece) if is_number else piece.casefold()


def _counts(piece: str) -> bool:
    return piece.isdigit() and len(piece) <= _SHORT


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(map(_flat, value.values()))
    if isinstance(value, (list, tuple, frozenset, set)):
        # Two amounts with a blank between would be one.
        return ", ".join(map(_flat, value))
    return str(value)
