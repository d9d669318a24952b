"""Sentences with fields in them, which say behind an amount whom it is for.

«Regional ordning: kr [ ] til eier og kr [ ] til UH» asks for two amounts. Put before its field,
what each is for is a question like any other.
"""

import re
from collections.abc import Sequence

from behovsmelding.intake.foreign.spots.chunks import Chunk, Is

_UNIT = re.compile(r"(?i)[\s,]*\b(?:kr\.?|kroner|nok)\s*$")
_FOR = re.compile(r"(?i)\s*(?:gå\s+|går\s+)?(til\s+(?:[^\W\d]+))(?:\s+og\b|\s+samt\b)?[\s,.;]*")
_KINDS = {(Is.WORDS, each, Is.WORDS) for each in (Is.ANSWER, Is.OPEN)}
_FEW = 3
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
