"""Rows of heads: whether a table has a kind a column, or questions beside their answers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from behovsmelding.intake.foreign.asked.evidence import answers_by_itself
from behovsmelding.intake.foreign.spots.cells import Seen
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.words.periods import is_period, periods
from behovsmelding.intake.foreign.words.wording import folded

if TYPE_CHECKING:
    from behovsmelding.intake.foreign.spots.found import Found

_HEAD, _ASKS = 0.7, 0.5
"""How like questions the heads of columns must be, and what asks in the first one."""
_TWO = 2
_SEVERAL = 3
"""How many columns beside the first have known heads at the least where that has none."""
_FEW = 4
"""How many words a head has at the most that only says of which year a column is."""
_YES_NO = frozenset({"ja", "nei"})


def said_above(rows: list[list[Seen]]) -> list[list[Seen]]:
    """Return *rows* with the words of the first one as what they are.

    «Navn» among the heads of columns is no prompt, though it is one where an answer is to come.
    """
    first, *body = rows
    prompts = [seen for seen in first if _is_typed_prompt(seen)]
    others = [seen for seen in first if seen not in prompts]
    all_say = all(seen.is_words for seen in others)
    if not body or not prompts or len(others) < _TWO * len(prompts) or not all_say:
        return rows
    return [[_as_words(seen) if seen in prompts else seen for seen in first], *body]


def _is_typed_prompt(seen: Seen) -> bool:
    """Tell whether words stand in a cell, and nothing else, that are a prompt elsewhere."""
    said = seen.said
    is_open = all(each.what is Is.OPEN and each.control is None for each in said)
    return bool(said) and is_open and any(map(str.isalpha, seen.text)) and not seen.has_grid


def _as_words(seen: Seen) -> Seen:
    lines = (
        (line, tuple(each._replace(what=Is.WORDS) for each in found)) for line, found in seen.lines
    )
    return seen._replace(lines=tuple(lines))


def head_rows(found: "Found", rows: list[list[Seen]]) -> int:
    """Return how many rows of heads a table has; none where it is no table of columns."""
    if len(rows) == 1 or max(map(len, rows)) == 1:
        return 0
    # What goes on from the first row makes the second one of heads, too.
    count = 2 if any(seen.cell.goes_on for seen in rows[1]) and rows[2:] else 1
    heads = rows[count - 1]
    if len(heads) == _TWO and not heads[1].is_strong and _asks_down(found, rows):
        return 0
    body = [seen for row in rows[count:] for seen in row if seen.cell.column > 0]
    firsts = [row[0] for row in rows[count:] if row[0].cell.column == 0]
    named = all(seen.is_words and found.like.option(seen.text) for seen in firsts)
    return count if body and _are_heads(found, heads, body, named=bool(firsts) and named) else 0


def _asks_down(found: "Found", rows: list[list[Seen]]) -> bool:
    """Tell whether the first column asks, row after row: the words beside it are answers."""
    firsts = [row[0] for row in rows if row[0].cell.column == 0]
    if not firsts or not firsts[0].is_words or firsts[0].is_strong != firsts[-1].is_strong:
        return False
    texts = [seen.text for seen in firsts[1:]]
    asked = (
        not answers_by_itself(text)
        and (found.like.is_asked_by_others(text) or found.like.best(text) >= _ASKS)
        for text in texts
    )
    return bool(texts) and sum(asked) * 2 >= len(texts)


def _are_heads(found: "Found", heads: Sequence[Seen], body: Sequence[Seen], *, named: bool) -> bool:
    """Tell whether a row is heads of columns, with *body* below them, whose rows may be *named*."""
    first, *_ = heads
    beyond = [seen for seen in heads if seen.cell.column > 0]
    if not beyond or not all(seen.is_words for seen in beyond) or first.is_answer:
        return False
    scores = [as_head(found, seen) for seen in beyond]
    known = sum(score >= _HEAD for score in scores)
    if known * 2 < len(scores):
        return False
    if first.cell.column > 0 or first.is_empty:
        return True
    stands_out = first.is_strong and beyond[0].is_strong
    # Where all the others are known, it is what the first column is called that isn't.
    is_clear = len(beyond) >= _SEVERAL and known == len(scores)
    if not (named or stands_out or is_clear) and as_head(found, first) < _HEAD:
        return False
    if len(beyond) == 1 and not any(seen.is_answer for seen in body):
        # Two columns of words: heads only where they stand out, or are both known.
        plain = not any(seen.is_strong for seen in body)
        if not (stands_out and plain) and known < len(scores):
            return False
    labels = sum(seen.is_words and as_head(found, seen) >= _HEAD for seen in body)
    answered = sum(seen.is_answer or seen.is_empty for seen in body)
    return labels <= answered or labels * 2 <= len(body)


def as_head(found: "Found", seen: Seen) -> float:
    """Return how like the head of a column the words of a cell are."""
    # What is paid may stand in a column for each ordning.
    is_choice = found.like.option(seen.text) and not is_period(seen.text)
    if is_choice or folded(seen.text) in _YES_NO:
        return 1.0
    if answers_by_itself(seen.text):
        return 0.0
    # «Anslag 2027» beside «Anslag 2028»: which year it is says of which column.
    return max(found.like.best(seen.text), _HEAD if _names_year(seen.text) else 0.0)


def _names_year(text: str) -> bool:
    """Tell whether *text* is the head of a column for one year or half of one."""
    return len(text.split()) <= _FEW and len([*periods(text)]) == 1
