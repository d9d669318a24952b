"""Tables of questions with a column for «ja» and one for «nei», and perhaps one for more."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from behovsmelding.intake.foreign.spots.cells import Seen, content_of
from behovsmelding.intake.foreign.spots.seen import Box, Content
from behovsmelding.intake.foreign.words.wording import folded

if TYPE_CHECKING:
    from behovsmelding.intake.foreign.spots.found import Found

_YES_NO = frozenset({"ja", "nei"})
_PAIR = 2
_MOST = 3
"""How many columns such a table has at the most beside its questions."""


def asks_yes_or_no(heads: Sequence[str]) -> bool:
    """Tell whether *heads* stand over «ja» and «nei», and over one column more at the most."""
    asked = set(map(folded, heads))
    return asked <= _YES_NO or (asked > _YES_NO and len(asked) == _MOST)


def ticks(found: "Found", body: Sequence[Sequence[Seen]], top: Mapping[int, str]) -> None:
    """Go through questions in rows, with a column for each answer.

    In one more stands who it is, or why: «Hvis ja, hvem».
    """
    for row in body:
        made = Content(at=row[0].first_line)
        for seen in row[1:]:
            head = top.get(seen.cell.column, "")
            line = seen.first_line
            if len(row) == _PAIR and seen.cell.span > 1:
                made = content_of(seen)
            elif folded(head) not in _YES_NO:
                made.lines += content_of(seen).lines
                made.explains = bool(made.lines)
            elif line is not None:
                ticked = any(each.ticked or each.text.strip().lower() == "x" for each in seen.said)
                made.boxes.append(Box(head, ticked, line))
        found.spot((row[0].text,), row[0].first_line, [made])
