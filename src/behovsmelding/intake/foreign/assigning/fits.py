"""How well what stands in a place answers a question, by what kind of answer that wants."""

import re

from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.options import chosen
from behovsmelding.intake.foreign.assigning.fits_text import YES_NO, fits_text
from behovsmelding.intake.foreign.spots.seen import Content, Spot
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import first_word

_LITTLE, _SOME, _MUCH = 0.2, 0.3, 0.4
_IN_PART, _IN_WHOLE, _NOT_WHOLE, _ELSEWHERE = 0.25, 0.1, -0.15, -0.35
_MEMBERS, _LONE = 0.15, -0.1
_ROW_ALONE = -0.2
_OF_OTHERS = -0.7
_CHOSEN, _CHOICE, _NO_BOX = 0.6, -0.5, -0.5
_YES, _NOT_YES = 0.15, -0.4
OF_SEVERAL = re.compile(
    r"(?i)\b\d{1,2} ?(?:av|/) ?\d{1,2}\b"
    r"|\b(?:første|andre|tredje|fjerde|femte) år(?:et)? (?:av|i) (?:\d|to|tre|fire|fem)\b"
)
"""Which of how many: «1 av 3», «andre året av tre»."""
_OF = re.compile(r"(?i)\btiltak(?:et)? (?:nr\.? ?|nummer )?\d{1,2}\b(?!\d)")
"""Which tiltak this one goes on from."""
_SHORT_ONES = (Ask.LINE, Ask.WORKED_OUT, Ask.NUMBER)
_OF_ONE = (Ask.LINE, Ask.LONG, Ask.AMOUNT, Ask.NUMBER, Ask.CHOICE)


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


def is_link(content: Content) -> bool:
    """Tell whether *content* is an address on the web, or all of it leads to one."""
    text = content.text
    said = [atom for _, atoms in content.lines for atom in atoms if atom.text.strip()]
    leads = bool(said) and all(atom.link and prose.links(atom.link) for atom in said)
    return leads or prose.links(text) == [text.strip()]


def fits_boxes(content: Content, asked: Asked) -> float:
    """Return how well boxes are those of a question."""
    said = [first_word(box.text) for box in content.boxes]
    if asked.ask in (Ask.CHOICE, Ask.PERIODS):
        share = chosen(content.boxes, asked)
        is_several = asked.to.field is not None and asked.to.field.several
        if not is_several and sum(box.ticked for box in content.boxes) > 1:
            share -= _LITTLE
        return _CHOSEN * share if share else _CHOICE
    # Of what is worked out, a sum is no yes.
    is_stated = asked.ask is Ask.WORKED_OUT and asked.to.member is None
    if asked.ask is Ask.YES_NO or (is_stated and YES_NO & set(said)):
        return _YES if YES_NO & set(said) or len(said) == 1 else _NOT_YES
    said_beside = " ".join(box.text for box in content.boxes)
    if asked.ask is Ask.AMOUNT and prose.amounts(said_beside):
        return _YES
    if asked.ask is Ask.NUMBER and (OF_SEVERAL.search(said_beside) or _OF.search(said_beside)):
        return 0.0
    return _NO_BOX
