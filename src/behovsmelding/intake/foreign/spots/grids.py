"""Tables: heads of rows and of columns, rows that are alike, or questions with answers beside them.

What a table is, is told from its first row and its first column: whether they are questions of the
form, whether they stand out, and where the controls are.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from behovsmelding.docx.layout.pieces import Grid
from behovsmelding.intake.foreign.asked.evidence import Named, answers_by_itself, named_in
from behovsmelding.intake.foreign.spots.cells import Seen, content_of, seen_in
from behovsmelding.intake.foreign.spots.heads import as_head, head_rows, said_above
from behovsmelding.intake.foreign.spots.own_labels import (
    begins_with_question,
    boxes_with_places,
    has_label,
    yes_above_questions,
)
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.seen import NOBODY, Content, Stray
from behovsmelding.intake.foreign.spots.ticked import asks_yes_or_no, ticks
from behovsmelding.intake.foreign.straightening.amounts import PART_OF, is_sum
from behovsmelding.intake.foreign.straightening.habits import is_advice
from behovsmelding.intake.foreign.straightening.tables import Crossed, Members, Pairs
from behovsmelding.intake.foreign.words.periods import are_periods

if TYPE_CHECKING:
    from behovsmelding.intake.foreign.spots.found import Found

_HEAD, _ROW, _CELL = 0.7, 0.85, 0.5
"""How like questions the heads of columns, the heads of rows, and words before a cell must be."""
_TWO, _THREE = 2, 3
_SEVERAL = 6
"""How many rows a table has at the least whose first cells ask because most of them do."""
_NUMBER = re.compile(r"(?:\d{1,2}\.)*\d{1,2}[.)]?|[A-Za-zÆØÅæøå][.)]|[a-wyzæøå]")
_IN_BRACKETS = re.compile(r"\([^)]*\)")


def grid(found: "Found", table: Grid) -> None:
    """Go through a *table*."""
    rows = [[seen_in(found, cell) for cell in row] for row in table.rows if row]
    rows = said_above([row for row in rows if row]) if any(rows) else []
    if not rows:
        return
    found.depth += 1
    if isinstance(table, (Members, Pairs)):
        found.grids += 1
        if isinstance(table, Pairs):
            _in_pairs(found, rows)
        else:
            _turned(found, rows, table)
        found.depth -= 1
        found.above = ""
        return
    parts = [part for same in _parted(rows) for part in _by_width(found, same)]
    for at, same in enumerate(parts):
        following = parts[at + 1][0] if at + 1 < len(parts) else []
        _table(found, same, below=_below(same, following), alone=len(parts) == 1)
    found.depth -= 1
    found.above = ""


def _in_pairs(found: "Found", rows: list[list[Seen]]) -> None:
    """Go through rows of a question and its answer each."""
    for row in rows:
        question, *others = row
        if not others or not question.is_words:
            for seen in row:
                found.blocks(seen.cell.blocks)
        elif any(each.has_grid or has_label(each) for each in others):
            _pairs(found, row, alone=False)
        elif _question(found, question, waits=False):
            if boxes_with_places(others[0]):
                found.blocks(others[0].cell.blocks)
            else:
                _beside(found, others[0])
        found.close()


def _turned(found: "Found", rows: list[list[Seen]], table: Members) -> None:
    """Go through rows that are a member of a list each, below what is asked of all of them."""
    found.above = found.take_label()[0] or _above(found, table)
    heads, *body = rows
    before = len(found.spots)
    top = {seen.cell.column: seen.text for seen in heads if seen.text}
    (_crossed if isinstance(table, Crossed) else _members)(found, body, top)
    for spot in found.spots[before:]:
        spot.owner, spot.turned = table.owner, not table.is_within
        spot.in_rows = table.in_rows
        headed = found.like.headed(table.called) if table.called else None
        spot.part = headed.section.part[:1] if headed is not None else NOBODY * table.is_rest
    found.close()


def _above(found: "Found", table: Members) -> str:
    """Return what stands above the rows of the member before, if a *table* goes on from those."""
    last = found.spots[-1] if found.spots else None
    goes_on = last is not None and last.turned and None not in (last.owner, table.owner)
    return last.under if last is not None and goes_on and table.owner else ""


def _parted(rows: list[list[Seen]]) -> Iterator[list[list[Seen]]]:
    """Yield the tables in one: a row with a line of words all across begins another."""
    held: list[list[Seen]] = []
    for row in rows:
        across = len(row) == 1 and row[0].is_words and len(row[0].lines) == 1
        if across or (held and len(held[0]) == 1):
            if held:
                yield held
            held = []
        held.append(row)
    if held:
        yield held


def _by_width(found: "Found", rows: list[list[Seen]]) -> Iterator[list[list[Seen]]]:
    """Yield the tables in one: a question and its answer a row, and columns with heads between."""
    runs = [list(same) for _, same in groupby(rows, key=lambda row: len(row) > _TWO)]
    is_one = len(runs) == 1 or not any(_has_heads(found, run) for run in runs)
    yield from [rows] if is_one else runs


def _has_heads(found: "Found", rows: list[list[Seen]]) -> bool:
    """Tell whether *rows* are a table of columns, whose rows are called by the first of them."""
    first, *_ = rows[0]
    is_wide = len(rows) > 1 and len(rows[0]) > _TWO
    is_corner = first.is_empty and not first.cell.goes_on
    return is_wide and is_corner and bool(head_rows(found, rows))


def _below(rows: list[list[Seen]], following: list[Seen]) -> bool:
    """Tell whether the row of *following* has the answer to a question in the one above it."""
    first = rows[-1][0]
    if len(rows) > 1 or len(rows[-1]) > 1 or len(following) != 1 or not first.is_words:
        return False
    answer = following[0]
    if answer.is_answer:
        # A row of a question and its answer both is no answer to the one above.
        return not has_label(answer)
    return answer.is_empty or (first.is_strong and answer.is_words and not answer.is_strong)


def _table(found: "Found", rows: list[list[Seen]], *, below: bool, alone: bool) -> None:
    found.grids += 1
    heads = head_rows(found, rows)
    if heads:
        _matrix(found, rows, heads)
    elif below:
        _question(found, rows[0][0], waits=False)
        return
    elif found.waits and len(rows) == 1 == len(rows[0]):
        found.depth -= 1
        if rows[0][0].is_empty:
            _beside(found, rows[0][0])
        else:
            found.blocks(rows[0][0].cell.blocks)
        found.depth += 1
    else:
        _row_by_row(found, rows, alone=alone or len(rows) == 1)
    found.close()


def _row_by_row(found: "Found", rows: list[list[Seen]], *, alone: bool) -> None:
    """Go through rows of questions beside their answers, or above them."""
    asks = _asks_first(found, rows)
    answered = False
    for row, following in zip(rows, [*rows[1:], []], strict=True):
        if answered:
            answered = False
            continue
        answered = _asks_below(row, following)
        if not answered:
            _pairs(found, row, alone=alone, asks=asks)
            continue
        for asked, said in zip(row, following, strict=True):
            _question(found, asked, waits=False)
            _beside(found, said)
            found.close()


def _asks_below(row: list[Seen], following: list[Seen]) -> bool:
    """Tell whether each cell of a *row* stands out, with a place for its answer below it."""
    if len(row) < _TWO or [s.cell.column for s in row] != [s.cell.column for s in following]:
        return False
    places = [seen.is_answer and seen.said[0].what is not Is.WORDS for seen in following]
    return all(places) and all(seen.is_strong and len(seen.lines) == 1 for seen in row)


def _matrix(found: "Found", rows: list[list[Seen]], heads: int) -> None:
    """Go through a table of columns."""
    found.above = found.take_label()[0]
    top = {}
    for row in rows[:heads]:
        for seen in row:
            for column in range(seen.cell.column, seen.cell.column + seen.cell.span):
                if seen.text:
                    top[column] = seen.text
    body = rows[heads:]
    named = _names_rows(found, rows[heads - 1], body)
    if asks_yes_or_no([text for at, text in top.items() if at]):
        ticks(found, body, top)
    elif named:
        _crossed(found, body, top)
    else:
        _members(found, body, top)


def _names_rows(found: "Found", heads: list[Seen], body: list[list[Seen]]) -> bool:
    """Tell whether the first column of *body* names its rows."""
    firsts = [row[0] for row in body if row[0].cell.column == 0]
    if not firsts or any(seen.is_answer for seen in firsts):
        return False
    said = [seen.text for seen in firsts if not seen.is_empty]
    if not said or (all(map(_NUMBER.fullmatch, said)) and _is_headed(heads)):
        # «4» below «Nr.» is what the form asks for.
        return False
    head = next((seen for seen in heads if seen.cell.column == 0), None)
    # What is a part of the row above is called so in any table.
    known = [_as_row(found, each) for each in said if not PART_OF.search(each)]
    named = sum(named_in(text) is Named.ORGANISATION for text in said)
    # «Sel kommune» is much like «kommune», and yet a name.
    good = sum(score >= _ROW for score in known) if named < len(said) else 0
    # «Tiltak i fjor (nr. og navn)» asks for what no row of a form is called.
    least = _HEAD if good else _CELL
    if head is None or head.is_empty or as_head(found, head) < least:
        return True
    if not good and (named == len(said) or found.like.names_member(head.text)):
        # What they are called is what the head asks for, whatever stands beside them.
        return False
    others = any(seen.is_answer for row in body for seen in row[1:])
    return good * 2 >= len(known) or (others and all(seen.is_words for seen in firsts))


def _is_headed(heads: list[Seen]) -> bool:
    """Tell whether the first column has a head."""
    return any(seen.cell.column == 0 and not seen.is_empty for seen in heads)


def _as_row(found: "Found", text: str) -> float:
    """Return how like the name of a row *text* is, with what stands in brackets and without."""
    if are_periods(text):
        return 1.0
    bare = _IN_BRACKETS.sub("", text).strip()
    return max(
        1.0 if found.like.option(each) else found.like.best(each) for each in {text, bare or text}
    )


def _crossed(found: "Found", body: list[list[Seen]], top: dict[int, str]) -> None:
    """Go through rows with names."""
    for row in body:
        name = row[0].text if row[0].cell.column == 0 else ""
        for seen in row if not name and row[0].cell.column else row[1:]:
            if seen.has_grid:
                found.blocks(seen.cell.blocks)
                continue
            head = top.get(seen.cell.column, "")
            spot = found.spot((name, head), row[0].first_line, [content_of(seen)])
            spot.in_grid = found.grids
            if not name:
                spot.nameless = spot.in_doubt = True


def _members(found: "Found", body: list[list[Seen]], top: dict[int, str]) -> None:
    """Go through rows that are alike: each column asks the same of every row."""
    under, found.above = found.above, " ".join([found.above, *top.values()])
    sums = [row for row in body if _adds_up(row)]
    body = [row for row in body if row not in sums]
    for column, head in sorted(top.items()):
        contents = []
        for row in body:
            seen = next((each for each in row if each.cell.column == column), None)
            contents.append(Content() if seen is None else content_of(seen))
        if any(content.line is not None for content in contents):
            spot = found.spot((head,), contents[0].line, contents)
            spot.in_grid, spot.is_member, spot.under = found.grids, True, under
    for row in sums:
        # No member is called «Sum», in whatever column that stands.
        name, *amounts = (seen for seen in row if not seen.is_empty)
        for seen in amounts:
            labels = (name.text, top.get(seen.cell.column, ""))
            found.spot(labels, name.first_line, [content_of(seen)]).in_grid = found.grids
    found.end_list()


def _adds_up(row: Sequence[Seen]) -> bool:
    """Tell whether a *row* of a list only adds up the others."""
    first = next((seen.text for seen in row if not seen.is_empty), "")
    return is_sum(first)


def _asks_first(found: "Found", rows: list[list[Seen]]) -> bool:
    """Tell whether the first cells of rows of two ask, whatever they say: most are known to."""
    firsts = [row[0] for row in rows if len(row) == _TWO and row[0].is_words]
    known = sum(found.like.best(seen.text) >= _CELL for seen in firsts)
    return len(firsts) >= _SEVERAL and known * _THREE >= len(firsts) * _TWO


def _pairs(found: "Found", row: Sequence[Seen], *, alone: bool, asks: bool = False) -> None:
    """Go through a row of questions with their answers beside them.

    Where the first cells of a table do, so the first of this row *asks*.
    """
    if len(row) == 1 and row[0].is_words and len(row[0].lines) == 1:
        _wide(found, row[0], alone=alone)
        return
    waits = False
    named = ""
    for at, seen in enumerate(row):
        following = row[at + 1] if at + 1 < len(row) else None
        if seen.cell.goes_on and seen.is_empty:
            continue
        if at == 0 and following is not None and _NUMBER.fullmatch(seen.text):
            # «2.5» in a column of its own counts the question beside it.
            continue
        inner = has_label(seen) or begins_with_question(found, seen)
        goes_in = inner and (waits or bool(named))
        is_words = not seen.has_grid and not seen.is_answer and not goes_in
        is_first = asks and at == 0 and following is not None
        if waits and yes_above_questions(found, seen):
            waits = False
        elif waits and is_words and not _asks_anew(found, seen, following):
            _beside(found, seen)
            waits = False
        elif seen.is_words and is_words and (is_first or _is_label(found, seen, following)):
            waits = _question(found, seen, waits=waits) and following is not None
        else:
            if waits and inner:
                named = found.take_label()[0]
            outer = named if inner else ""
            found.blocks(seen.cell.blocks, outer)
            found.outer = ""
            waits = False
    if waits:
        found.close()


def _question(found: "Found", seen: Seen, *, waits: bool) -> bool:
    """Take the words of a cell for a question, unless they are those of a box; tell if they are."""
    if found.option(seen.text):
        return waits
    if waits:
        found.close()
    # A second line belongs to the question; what comes after are words to whoever fills it in.
    count = 1 if _is_known_alone(found, seen) else 2
    text = " ".join("".join(chunk.text for chunk in each) for _, each in seen.lines[:count])
    found.label(text, seen.said[0])
    for line, each in seen.lines[count:]:
        for chunk in each:
            found.stray.append(Stray(line, chunk.atoms, tuple(found.open_titles)))
    return True


def _is_known_alone(found: "Found", seen: Seen) -> bool:
    """Tell whether the first line of a cell is a question, and the second only advice."""
    (first, _), *others = seen.lines
    return bool(others) and is_advice(others[0][0]) and found.like.best(first.text) >= _HEAD


def _wide(found: "Found", seen: Seen, *, alone: bool) -> None:
    """Take a row of one cell with a line of words: a heading, as a rule."""
    line, _ = seen.lines[0]
    headed = found.like.headed(seen.text)
    stands_out = all(each.strong for each in seen.said)
    answers_itself = not stands_out and ":" in seen.text.rstrip(" :")
    if (stands_out or (alone and not answers_itself)) and (alone or headed is not None):
        found.title(seen.text, line, line.heading or 1, headed)
    else:
        found.line(line, found.chunks(line))


def _is_label(found: "Found", seen: Seen, following: Seen | None) -> bool:
    if found.boxing and found.current and not found.current.content.boxes[-1].text:
        return True
    if following is not None and (following.is_answer or following.is_empty):
        return True
    if following is not None and answers_by_itself(following.text):
        return True
    if following is None and answers_by_itself(seen.text):
        return False
    return seen.is_strong or found.like.best(seen.text) >= _CELL


def _asks_anew(found: "Found", seen: Seen, following: Seen | None) -> bool:
    """Tell whether words behind a question are another one."""
    if not seen.is_words or following is None:
        return False
    return seen.is_strong and found.like.best(seen.text) >= _HEAD


def _beside(found: "Found", seen: Seen) -> None:
    """Take a cell for the answer to the question before it."""
    made = content_of(seen)
    if made.line is None:
        made.at = seen.first_line
    spot = found.open(made)
    spot.closed = True
