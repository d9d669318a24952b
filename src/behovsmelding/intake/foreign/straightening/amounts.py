"""What the cells of a table say of money: an amount, a sum, and who gets it."""

import re
from collections.abc import Sequence

from behovsmelding.docx.layout.pieces import Cell
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import folded
from behovsmelding.messages.asked.felles import SUMS

_UNIT = re.compile(r"(?i)\W*\(?\b(?:i )?(?:kr|kroner)\b\W*$")
_SUMS = frozenset(map(folded, SUMS))
TOTAL = "Sum totalt"
"""What the form calls the sum of what the recipients of a tiltak get."""
_WORDS = 5
"""How many words an amount has at the most, where it has any."""
RECIPIENT = re.compile(r"(?i)\b(?:mottak\w+|hvem|kven|til hvem|til kven)\b")
"""What stands above those who get money."""
AMOUNT = re.compile(r"(?i)\b(?:beløp\w*|sum|kr|kroner|tilskudd\w*|tilsk[ou]t+\w*)\b")
"""What asks for an amount."""
SUM = re.compile(r"(?i)\b(?:sum|total\w*|i alt|til sam+[ae]n|samla|samlet)\b")
PART_OF = re.compile(r"(?i)\b(?:herav|av dette|derav|koordinator\w*)\b")
ROLE = re.compile(
    r"(?i)(?:(?:beløp|behov|tilskudd|tilskott?|sum|peng(?:er|ar)|kroner) )?(?:til |for )?"
    r"(?:(?:de |dei )?(?:andre|øvrig[ea]) )?"
    r"(?:eie?r\w*|eigar\w*|partn[ae]r\w*|samarbeidspartn\w+|uh|universitet\w*)"
    r"(?: nr\.?)?(?: \d{1,2})?[:,.]?(?: \(?(?:i )?kr\.?(?:oner)?\)?)?"
    r"(?: \((?:sjå |se )?(?:rute|felt|boks|kolonne|linje|rad|punkt|pkt\.?|nr\.?) ?\d{1,2}\))?:?"
)
"""What recipients are headed with that are called by their part: «Eier 2, kr»."""
HEADS = ("Mottaker", "Beløp")
"""What stands above a table of who gets how much."""
NOTHING = frozenset({"", "-", "–", "—", "0", "kr", "kr.", "kr 0", "kr. 0", "0 kr", "0,-", "kr 0,-"})


def without_unit(text: str) -> str:
    """Return what a column is headed by without «(kr)» behind it."""
    return _UNIT.sub("", text)


def is_sum(text: str) -> bool:
    """Tell whether a column is headed by a word for a sum alone, perhaps in kroner."""
    return folded(without_unit(text)) in _SUMS


def says_amounts(body: Sequence[Sequence[Cell]], columns: Sequence[int]) -> bool:
    """Tell whether all that stands in the columns is amounts, or stands for none."""
    said = [tables.said(tables.at(row, column)) for row in body for column in columns]
    filled = [each for each in said if each not in NOTHING]
    return bool(filled) and all(map(is_amount, filled))


def says_nothing(body: Sequence[Sequence[Cell]], columns: Sequence[int]) -> bool:
    """Tell whether nothing stands in the *columns* of *body*."""
    return not any(tables.said(tables.at(row, column)) for row in body for column in columns)


def says_shares(row: Sequence[Cell], columns: Sequence[int]) -> bool:
    """Tell whether all that stands in the *columns* of a *row* is amounts, or nothing."""
    said = [tables.said(tables.at(row, column)) for column in columns]
    return all(each in NOTHING or is_amount(each) for each in said)


def is_amount(text: str) -> bool:
    """Tell whether *text* is an amount, perhaps with a word before it or a remark behind it."""
    if prose.lone(text) is not None or prose.with_remark(text) is not None:
        return True
    return len(text.split()) <= _WORDS and len(prose.amounts(text)) == 1


def is_total(text: str) -> bool:
    """Tell whether *text* is what a sum is called, or a part of one, and no recipient."""
    return bool(SUM.search(text) or PART_OF.search(text))
