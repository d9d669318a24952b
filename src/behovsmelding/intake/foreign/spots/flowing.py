"""Sentences with fields in them, which say behind an amount whom it is for.

«Regional ordning: kr [ ] til eier og kr [ ] til UH» asks for two amounts. Put before its field,
what each is for is a question like any other.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Atom
from behovsmelding.intake.foreign.spots.chunks import SIGNS, Chunk
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.words import prose

_UNIT = re.compile(r"(?i)[\s,]*\b(?:kr\.?|kroner|nok)\s*$")
_FOR = re.compile(
    r"(?i)\s*(?:gå\s+|går\s+)?(til\s+(?!sam+[ae]n)(?:[^\W\d]+))(?:\s+og\b|\s+samt\b)?[\s,.;]*"
)
_NAMED = re.compile(r"(?i)\btil\s+(?!tiltak)[^\W\d]+\s*$")
"""Whom an amount is for, right before it."""
_KINDS = {(Is.WORDS, each, Is.WORDS) for each in (Is.ANSWER, Is.OPEN)}
_FEW = 3
_TWO, _LONGEST = 2, 5
"""How many amounts a line has at the least that asks in turn, and how many words each question."""
_UNITS = re.compile(r"(?i)\b(?:kr\.?|kroner|nok)(?=[\s:,;]|$)")
_SENTENCE = re.compile(r"[A-ZÆØÅ][^:?]*[.!]")
_TAIL = 2
"""How many words may stand behind an answer on its line, and ask nothing."""


def named_behind(found: Sequence[Chunk]) -> list[Chunk]:
    """Return the chunks of a line with whom an amount is for before its field, if it is behind."""
    made = list(found)
    subject = ""
    for at in range(len(made) - 2):
        before, field, behind = made[at : at + _FEW]
        kinds = (before.what, field.what, behind.what)
        if kinds not in _KINDS or not _UNIT.search(before.text):
            continue
        named = _FOR.match(behind.text)
        if named is None:
            continue
        said = _UNIT.sub("", before.text).strip()
        if _NAMED.search(said):
            # «Til eier kr [ ] til UH kr [ ]» names each before its own.
            continue
        head, colon, _ = said.partition(":")
        subject = head if colon else subject
        own = said if colon or not subject else f"{subject}: {said}"
        made[at] = before._replace(text=f"{own} {named[1]}".strip())
        made[at + 2] = behind._replace(text=behind.text[named.end() :])
    return [each for each in made if each.what is not Is.WORDS or each.text.strip()]


def with_head(found: Sequence[Chunk], at: int) -> str:
    """Return the question at a place of a line, with what the line as a whole is about.

    «Høsten 2026: eier kr … fordi …, UH kr … fordi …» is about the half-year throughout.
    """
    text = found[at].text
    head, colon, rest = found[0].text.partition(":")
    if not at or found[0].what is not Is.WORDS or not colon or not rest.strip() or ":" in text:
        return text
    return f"{head}: {text.strip(' ,;')}"


def is_tail(each: Chunk) -> bool:
    """Tell whether words behind the last place of a line only say of what: «3 år»."""
    text = each.text.strip()
    return not text.endswith((":", "?")) and len(text.split()) <= _TAIL


def is_sentence(each: Chunk) -> bool:
    """Tell whether words are a sentence as somebody writes it, and ask for nothing."""
    text = each.text.strip()
    return not each.strong and _SENTENCE.fullmatch(text) is not None and len(text.split()) > _TAIL


def answers_before_next(found: Sequence[Chunk], at: int) -> bool:
    """Tell whether words are an amount between two questions: «**Eier** 90 000 **UH** ____».

    The two stand out, and the last place of such a line may be open still.
    """
    each, beside = found[at], (*found[max(at - 1, 0) : at], *found[at + 1 : at + 2])
    asked = [other for other in beside if other.what is Is.WORDS and other.strong]
    is_answer = not each.strong and len(asked) == len(beside)
    return is_answer and at > 0 and prose.lone(each.text) is not None


def between(found: Sequence[Chunk], at: int) -> tuple[Atom, ...]:
    """Return what parts the field at a place of a line from the one before: «[navn], [stilling]».

    Fields of one answer run together without it; where only a blank stood there, that does.
    """
    before = found[at - 1] if at else None
    if before is None or before.what is Is.BOX:
        return ()
    if before.control is None:
        return before.atoms if SIGNS.fullmatch(before.text) else ()
    return (Atom(" "),)


class InTurn(NamedTuple):
    """A question, by its own words and with what its line is about, and where its amount stands."""

    asked: str
    said: str
    start: int
    end: int


def asked_in_turn(text: str) -> list[InTurn]:
    """Return the questions of a line that has nothing but words and amounts in turn, if it does."""
    found = prose.amounts(text)
    if len(found) < _TWO or re.search(r"[^\W\d_]{2,}", text[found[-1].end :]):
        return []
    made: list[InTurn] = []
    about = ""
    at = 0
    for each in found:
        words = _UNITS.sub("", text[at : each.start]).strip(" ,;.\t")
        head, colon, own = words.rpartition(":")
        about = head if colon and not made else about
        said = (own if colon and own.strip() else words).strip(" :")
        if not said or len(said.split()) > _LONGEST:
            return []
        asked = f"{about}: {said}" if about and about != said else said
        made.append(InTurn(asked, said, each.start, each.end))
        at = each.end
    return made
