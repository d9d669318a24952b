"""How well what stands in a place answers a question, by what kind of answer that wants."""

import re
from functools import lru_cache

from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.evidence import (
    Named,
    is_known_organisation,
    is_mail,
    named_in,
)
from behovsmelding.intake.foreign.asked.options import chosen, has_option
from behovsmelding.intake.foreign.spots.seen import Content
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.periods import periods
from behovsmelding.intake.foreign.words.wording import folded
from behovsmelding.model.fields import Mark

_LITTLE, _SOME, _MUCH = 0.2, 0.3, 0.4
_CHOSEN, _CHOICE, _NO_BOX = 0.6, -0.5, -0.5
_YES, _NOT_YES = 0.15, -0.4
_NAME, _SENTENCE = 15, 5
_LONGEST = 30
"""How many words a name and an answer on a line have at the most."""
_BEGINS = 30
"""How many letters the name of a form has at the most."""
_SENTENCES = re.compile(r"[^\W\d]{3,}[.!?]\s+[A-ZÆØÅ]")
_YEAR = re.compile(r"\b20\d\d\b")
OF_SEVERAL = re.compile(
    r"(?i)\b\d{1,2} ?(?:av|/) ?\d{1,2}\b"
    r"|\b(?:første|andre|tredje|fjerde|femte) år(?:et)? (?:av|i) (?:\d|to|tre|fire|fem)\b"
)
"""Which of how many: «1 av 3», «andre året av tre»."""
_DIGITS = 4
"""How many digits a number has at the most that is no amount."""
_LONE_AMOUNT = re.compile(r"(?:kr\.?\s*)?\d[\d .\u00a0]*(?:,-|,00)?(?:\s*kr\.?|\s*kroner)?")
_NAMED_AMOUNT = re.compile(r"[\s•*–-]*[A-ZÆØÅÁ][^\d]{1,60}\d")
_NINE = re.compile(r"(?<!\d)\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}(?!\d)|\d{4}[ .]\d{2}[ .]\d{5}")
_YES_NO = frozenset({"ja", "nei", "jo"})
_OF_PARTIES = {Mark.NAVN, Mark.EPOST, Mark.STILLING}
_NUMBERS = {Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER}
_IN_WORDS = (Ask.LONG, Ask.LINE, Ask.LIST, Ask.YES_NO, Ask.MEMBERS)


def asks_shares(asked: Asked) -> bool:
    """Tell whether a question is who gets how much."""
    field = asked.to.field
    return asked.ask is Ask.MEMBERS and field is not None and field.row_key is not None


@lru_cache(maxsize=256)
def is_shared(text: str) -> bool:
    """Tell whether line after line of *text* is a name and an amount."""
    lines = [line for line in text.split("\n") if line.strip()]
    named = [line for line in lines if _says_share(line)]
    if len(lines) == 1 == len(named):
        head, colon, _ = lines[0].partition(":")
        return bool(colon) and named_in(head) is Named.ORGANISATION
    return len(named) > 1 and len(named) * 2 > len(lines)


def _says_share(line: str) -> bool:
    """Tell whether a *line* is a name and an amount: the number of an organisation is none."""
    named = _NAMED_AMOUNT.match(line) is not None and _NINE.search(line) is None
    named = named and not prose.is_of_tiltak(line)
    return named and bool(prose.amounts(line))


def is_link(text: str) -> bool:
    """Tell whether *text* is an address on the web, and nothing else."""
    return prose.links(text) == [text.strip()]


def is_contact(text: str) -> bool:
    """Tell whether *text* is an e-mail address among other words: whom to write to."""
    return (
        "@" in text
        and not is_mail(text)
        and len(text.split("\n", maxsplit=1)[0].split()) <= _LONGEST
    )


def fits_text(text: str, asked: Asked) -> float:
    """Return how well *text* answers a question, by what kind of answer that wants."""
    return _fits_number(text, asked) + _fits_words(text, asked)


# Each question that a place may answer asks it of the same text.
@lru_cache(maxsize=16)
def _digits(text: str) -> tuple[str, str]:
    """Return the digits of *text*, and those of its first line."""
    return re.sub(r"\D", "", text), re.sub(r"\D", "", text.partition("\n")[0])


def _fits_number(text: str, asked: Asked) -> float:
    """Return how well *text* is a number where one is asked for: an amount, a count, a year."""
    score = 0.0
    digits, first = _digits(text)
    is_sentence = len(text.split()) > _SENTENCE and not prose.amounts(text)
    if asked.ask is Ask.AMOUNT and is_sentence and not prose.is_elsewhere(text):
        score -= _MUCH
    if asked.ask in (Ask.AMOUNT, Ask.NUMBER) and not digits:
        score -= _LITTLE if asked.ask is Ask.AMOUNT else _SOME
    if asked.ask in (Ask.AMOUNT, Ask.LINE) and is_shared(text):
        score -= _MUCH
    if asks_shares(asked) and is_shared(text):
        score += _SOME
    # «År 1 av 3» may have the amounts of the years to come below it.
    if asked.ask is Ask.NUMBER and (len(first) > _DIGITS or _YEAR.fullmatch(text.strip())):
        score -= _MUCH
    if Mark.SKJEMA in marks(asked):
        is_other = bool(digits) or len(text) > _BEGINS
        score += _LITTLE if _YEAR.search(text) else -_MUCH if is_other else 0.0
    if digits and asked.ask is Ask.CHOICE and prose.lone(text) is not None:
        score -= _MUCH
    if digits and asked.ask in _IN_WORDS and _LONE_AMOUNT.fullmatch(text):
        score -= 0.0 if marks(asked) & _NUMBERS else _MUCH if asked.ask is Ask.LONG else _SOME
    return score


def _fits_words(text: str, asked: Asked) -> float:
    score = 0.0
    is_prose = len(text.split()) > _NAME or _SENTENCES.search(text) or text[:1].islower()
    if Mark.NAVN in marks(asked) and is_prose and not is_contact(text):
        score -= _MUCH
    if asked.ask is Ask.YES_NO and folded(text).partition(" ")[0] not in _YES_NO:
        score -= _MUCH
    if asked.ask in (Ask.CHOICE, Ask.PERIODS) and folded(text) in asked.options:
        score += _LITTLE
    if asked.ask is Ask.PERIODS and not any(periods(text)):
        score -= _MUCH
    if asked.ask is Ask.CHOICE and not asked.free and is_known_organisation(text):
        # «Narvik kommune» is who, and not what kind it is.
        score -= _MUCH
    if asked.ask is Ask.CHOICE and not has_option(text, asked):
        score -= _LITTLE if asked.free else _MUCH
    if asked.ask in (Ask.LINE, Ask.AMOUNT, Ask.NUMBER) and len(text.split()) > _LONGEST:
        score -= _MUCH
    if is_contact(text):
        return score + (_LITTLE if marks(asked) & _OF_PARTIES else -_SOME)
    wants_mail = Mark.EPOST in marks(asked)
    if is_mail(text) != wants_mail:
        return score - _SOME
    return score + (_LITTLE if wants_mail else 0.0)


def fits_boxes(content: Content, asked: Asked) -> float:
    """Return how well boxes are those of a question."""
    said = [folded(box.text).partition(" ")[0] for box in content.boxes]
    if asked.ask in (Ask.CHOICE, Ask.PERIODS):
        share = chosen(content.boxes, asked)
        is_several = asked.to.field is not None and asked.to.field.several
        if not is_several and sum(box.ticked for box in content.boxes) > 1:
            share -= _LITTLE
        return _CHOSEN * share if share else _CHOICE
    if asked.ask is Ask.YES_NO or (asked.ask is Ask.WORKED_OUT and _YES_NO & set(said)):
        return _YES if _YES_NO & set(said) or len(said) == 1 else _NOT_YES
    said_beside = " ".join(box.text for box in content.boxes)
    if asked.ask is Ask.AMOUNT and prose.amounts(said_beside):
        return _YES
    if asked.ask is Ask.NUMBER and OF_SEVERAL.search(said_beside):
        return 0.0
    return _NO_BOX


def marks(asked: Asked) -> frozenset[Mark]:
    """Return what the field of a question is marked with."""
    return frozenset() if asked.to.field is None else asked.to.field.marks
