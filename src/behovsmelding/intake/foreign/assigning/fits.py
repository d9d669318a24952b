"""How well what stands in a place answers a question, by what kind of answer that wants."""

import re
from functools import lru_cache
from typing import NamedTuple

from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.evidence import (
    Named,
    is_known_organisation,
    is_mail,
    named_in,
)
from behovsmelding.intake.foreign.asked.options import chosen, has_option
from behovsmelding.intake.foreign.spots.seen import Content, Spot
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.periods import periods
from behovsmelding.intake.foreign.words.wording import folded
from behovsmelding.model.fields import Mark

_LITTLE, _SOME, _MUCH = 0.2, 0.3, 0.4
_IN_PART, _IN_WHOLE, _NOT_WHOLE, _ELSEWHERE = 0.25, 0.1, -0.15, -0.35
_MEMBERS, _LONE = 0.15, -0.1
_ROW_ALONE = -0.2
_OF_OTHERS = -0.7
_CHOSEN, _CHOICE, _NO_BOX = 0.6, -0.5, -0.5
_YES, _NOT_YES = 0.15, -0.4
_NAME, _SENTENCE = 15, 5
_LONGEST = 30
"""How many words a name and an answer on a line have at the most."""
_BEGINS = 30
"""How many letters the name of a form has at the most."""
_SENTENCES = re.compile(r"[^\W\d]{3,}[.!?]\s+[A-ZÆØÅ]")
_YEAR = re.compile(r"\b20\d\d\b")
_DATE = re.compile(
    r"(?i)\d{1,2}[./-] ?\d{1,2}[./-] ?(?:20)?\d\d|20\d\d-\d\d-\d\d"
    r"|\d{1,2}\.? (?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\w*\.?(?: 20\d\d)?"
)
"""A day, which no form asks for but where somebody signs."""
OF_SEVERAL = re.compile(
    r"(?i)\b\d{1,2} ?(?:av|/) ?\d{1,2}\b"
    r"|\b(?:første|andre|tredje|fjerde|femte) år(?:et)? (?:av|i) (?:\d|to|tre|fire|fem)\b"
)
"""Which of how many: «1 av 3», «andre året av tre»."""
_OF = re.compile(r"(?i)\btiltak(?:et)? (?:nr\.? ?|nummer )?\d{1,2}\b(?!\d)")
"""Which tiltak this one goes on from."""
_FEW = 3
"""How many words «Nei, nytt tiltak» has at the most."""
_WHEN = 8
"""How many words it has at the most when something is done, and no more."""
_DIGITS = 4
"""How many digits a number has at the most that is no amount."""
_LONE_AMOUNT = re.compile(r"(?:kr\.?\s*)?\d[\d .\u00a0]*(?:,-|,00)?(?:\s*kr\.?|\s*kroner)?")
_NAMED_AMOUNT = re.compile(r"[\s•*–-]*[A-ZÆØÅÁ][^\d]{1,60}\d")
_NINE = re.compile(r"(?<!\d)\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}(?!\d)|\d{4}[ .]\d{2}[ .]\d{5}")
_YES_NO = frozenset({"ja", "nei", "jo"})
_OF_PARTIES = {Mark.NAVN, Mark.EPOST, Mark.STILLING}
_NUMBERS = {Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER}
_SHORT_ONES = (Ask.LINE, Ask.WORKED_OUT, Ask.NUMBER)
_OF_ONE = (Ask.LINE, Ask.LONG, Ask.AMOUNT, Ask.NUMBER, Ask.CHOICE)
_IN_WORDS = (Ask.LONG, Ask.LINE, Ask.LIST, Ask.YES_NO, Ask.MEMBERS)


def fits(spot: Spot, content: Content, text: str, asked: Asked) -> float:
    """Return how well the *content* of a place, which has this *text*, answers a question."""
    score = 0.0
    if len(spot.contents) > 1:
        is_member = len(asked.part) > 1 or (asked.part and not _in_member(spot))
        score = _MEMBERS if is_member else _LONE
        if not asked.part and asked.ask in _OF_ONE and _says_several(spot):
            # Name below name is of several, and what is asked once is of one.
            score = _OF_OTHERS
    elif len(asked.part) > 1 and spot.in_grid is None and spot.number is None:
        # One place alone is not where the rows of a table are asked for.
        score = _ROW_ALONE
    if spot.is_member and asked.ask is Ask.MEMBERS:
        score -= _SOME
    if content.boxes:
        return score + fits_boxes(content, asked)
    if not text:
        # A question with no place at all behind it is most often what the next ones are about.
        score -= _SOME if spot.placeless and asked.ask in _SHORT_ONES else 0.0
        return score - (_YES if asked.ask is Ask.YES_NO else 0.0)
    return score + fits_text(text, asked)


def _says_several(spot: Spot) -> bool:
    """Tell whether a column of a table says something in more than one of its rows."""
    return spot.is_member and sum(bool(each.text) for each in spot.contents) > 1


def _in_member(spot: Spot) -> bool:
    """Tell whether a place is in the member of a list that a heading begins."""
    return any(title.headed and title.headed.section.begins for title in spot.titles)


def within(asked: Asked, part: tuple[str, ...] | None) -> float:
    """Return what it adds that a place stands in a *part* of the form, or in none."""
    if part is None:
        return _LONE if asked.part else 0.0
    if not part:
        return _NOT_WHOLE if asked.part else _IN_WHOLE
    return _IN_PART if asked.part[: len(part)] == part else _ELSEWHERE


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


def is_link(content: Content) -> bool:
    """Tell whether *content* is an address on the web, or all of it leads to one."""
    text = content.text
    said = [atom for _, atoms in content.lines for atom in atoms if atom.text.strip()]
    leads = bool(said) and all(atom.link and prose.links(atom.link) for atom in said)
    return leads or prose.links(text) == [text.strip()]


def is_contact(text: str) -> bool:
    """Tell whether *text* is an e-mail address among other words: whom to write to."""
    return (
        "@" in text
        and not is_mail(text)
        and len(text.split("\n", maxsplit=1)[0].split()) <= _LONGEST
    )


def fits_text(text: str, asked: Asked) -> float:
    """Return how well *text* answers a question, by what kind of answer that wants."""
    score = _fits_number(text, asked) + _fits_words(text, asked)
    if _DATE.fullmatch(text) and asked.ask is not Ask.LONG:
        score -= _MUCH
    if text and marks(asked) & _NUMBERS and not any(map(str.isdigit, text)):
        # «Kommune» is the number of no organisation.
        score -= _SOME
    return score


# Each question that a place may answer asks it of the same text.
@lru_cache(maxsize=16)
def _digits(text: str) -> tuple[str, str]:
    """Return the digits of *text*, and those of its first line."""
    return re.sub(r"\D", "", text), re.sub(r"\D", "", _first(text))


def _first(text: str) -> str:
    return text.partition("\n")[0]


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
    # «År 1 av 3» may have the amounts of the years to come below it, «nr. 2 i 2026» its year beside
    # it.
    first = first if len(first) <= _DIGITS else re.sub(r"\D", "", _YEAR.sub("", _first(text)))
    if asked.ask is Ask.NUMBER and (len(first) > _DIGITS or _YEAR.fullmatch(text.strip())):
        score -= _MUCH
    if Mark.SKJEMA in marks(asked):
        # «Hausten 2027» is when, and names no form.
        is_other = bool(digits) or len(text) > _BEGINS
        score += (
            -_MUCH
            if _says_when(text)
            else _LITTLE
            if _YEAR.search(text)
            else -_MUCH
            if is_other
            else 0.0
        )
    if digits and asked.ask is Ask.CHOICE and prose.lone(text) is not None:
        score -= _MUCH
    if digits and asked.ask in _IN_WORDS and _LONE_AMOUNT.fullmatch(text):
        score -= 0.0 if marks(asked) & _NUMBERS else _MUCH if asked.ask is Ask.LONG else _SOME
    return score


class _Words(NamedTuple):
    """What a text is, whatever is asked: how many words, and whether it is prose, a contact …."""

    many: int
    is_prose: bool
    is_contact: bool
    is_mail: bool
    option: str
    """How an option is compared with it."""


@lru_cache(maxsize=16)
def _words(text: str) -> _Words:
    many = len(text.split())
    is_prose = many > _NAME or _SENTENCES.search(text) is not None or text[:1].islower()
    return _Words(many, is_prose, is_contact(text), is_mail(text), folded(text))


def _fits_words(text: str, asked: Asked) -> float:
    score = 0.0
    said = _words(text)
    if Mark.NAVN in marks(asked) and said.is_prose and not said.is_contact:
        score -= _MUCH
    if _is_against(said.option, asked):
        score -= _MUCH
    if asked.ask in (Ask.CHOICE, Ask.PERIODS) and said.option in asked.options:
        score += _LITTLE
    if asked.ask is Ask.PERIODS:
        score += _LITTLE if _says_when(text) else 0.0 if any(periods(text)) else -_MUCH
    if asked.ask is Ask.CHOICE and not asked.free and is_known_organisation(text):
        # «Narvik kommune» is who, and not what kind it is.
        score -= _MUCH
    if asked.ask is Ask.CHOICE and not has_option(text, asked):
        score -= _LITTLE if asked.free else _MUCH
    if asked.ask in (Ask.LINE, Ask.AMOUNT, Ask.NUMBER) and said.many > _LONGEST:
        score -= _MUCH
    if said.is_contact:
        return score + (_LITTLE if marks(asked) & _OF_PARTIES else -_SOME)
    wants_mail = Mark.EPOST in marks(asked)
    if said.is_mail != wants_mail:
        return score - _SOME
    return score + (_LITTLE if wants_mail else 0.0)


@lru_cache(maxsize=16)
def _says_when(text: str) -> bool:
    """Tell whether *text* names half-years, and little else."""
    return len(text.split()) <= _WHEN and any(" " in each for each in periods(text))


def _is_against(said: str, asked: Asked) -> bool:
    """Tell whether what is *said* is no yes or no where one is asked for, or only that else.

    Whoever is asked to describe something says more than «Nei, nytt».
    """
    if asked.ask not in (Ask.YES_NO, Ask.LONG):
        return False
    first, *others = said.split() or [""]
    if asked.ask is Ask.YES_NO:
        return first not in _YES_NO
    return first in _YES_NO and len(others) < _FEW


def fits_boxes(content: Content, asked: Asked) -> float:
    """Return how well boxes are those of a question."""
    said = [folded(box.text).partition(" ")[0] for box in content.boxes]
    if asked.ask in (Ask.CHOICE, Ask.PERIODS):
        share = chosen(content.boxes, asked)
        is_several = asked.to.field is not None and asked.to.field.several
        if not is_several and sum(box.ticked for box in content.boxes) > 1:
            share -= _LITTLE
        return _CHOSEN * share if share else _CHOICE
    # Of what is worked out, a sum is no yes.
    is_stated = asked.ask is Ask.WORKED_OUT and asked.to.member is None
    if asked.ask is Ask.YES_NO or (is_stated and _YES_NO & set(said)):
        return _YES if _YES_NO & set(said) or len(said) == 1 else _NOT_YES
    said_beside = " ".join(box.text for box in content.boxes)
    if asked.ask is Ask.AMOUNT and prose.amounts(said_beside):
        return _YES
    if asked.ask is Ask.NUMBER and (OF_SEVERAL.search(said_beside) or _OF.search(said_beside)):
        return 0.0
    return _NO_BOX


def marks(asked: Asked) -> frozenset[Mark]:
    """Return what the field of a question is marked with."""
    return frozenset() if asked.to.field is None else asked.to.field.marks
