"""What stands on the paper of a form: the elements of its `oppsett`, a class a kind."""

from collections.abc import Iterable
from typing import Any, TypeAlias

import attrs

from behovsmelding.form.places import AnswerPlace


@attrs.frozen
class Heading:
    """A heading; a `counted` one says the number of its item, `code` is the template's own."""

    text: str
    level: Any
    counted: bool
    code: str
    on_new_page: bool


@attrs.frozen
class Words:
    """Words of the form's own."""

    text: str


@attrs.frozen
class Question:
    """A question whose answer is what follows; `path` is that of the part it asks for, if any."""

    text: str
    path: str = ""


@attrs.frozen
class Line:
    """Places on one line, parted by `between`, else by a tab.

    `is_answer` says that it answers a question above; `keeps` it on the page of what follows.
    """

    places: tuple[AnswerPlace, ...]
    between: str | None
    is_answer: bool
    keeps: bool


@attrs.frozen
class LongAnswer:
    """A long answer, under its question unless that stands already."""

    place: AnswerPlace
    asks: bool


@attrs.frozen
class Box:
    """A tick box, of the answer at `address`, and its words."""

    address: str
    words: str


@attrs.frozen
class Boxes:
    """A box for each choice or period of a field; on one line with its label, or below it."""

    label: str
    boxes: tuple[Box, ...]
    on_line: bool


@attrs.frozen
class YesNo:
    """A question with two boxes; `behind` are words behind the first."""

    label: str
    yes: Box
    no: Box
    behind: str


@attrs.frozen
class Repeated:
    """A section for each member of the tuple at `path`."""

    path: str
    name: str
    elements: "tuple[Element, ...]"


@attrs.frozen
class Conditional:
    """What is printed on a condition."""

    condition: str
    elements: "tuple[Element, ...]"


Cell: TypeAlias = tuple[AnswerPlace, ...]
"""The places of a cell, a line each; where there are several, each says what it is."""


@attrs.frozen
class Row:
    """A row of a table: its name, and its cells. `heads` says that the first of them names it.

    `key` stands for `*` in their addresses; with a `condition` it is printed where that holds. One
    that `adds` is the sum of those above it, one that `is_part` is within the one above.
    """

    key: str
    name: str
    cells: tuple[Cell, ...]
    condition: str | None
    heads: bool = False
    adds: bool = False
    is_part: bool = False

    @property
    def places(self) -> tuple[AnswerPlace, ...]:
        """Every place in it."""
        return tuple(place for cell in self.cells for place in cell)


@attrs.frozen
class RepeatedRows:
    """Rows of a table for each member of the tuple at `path`."""

    path: str
    name: str
    rows: tuple[Row, ...]
    condition: str | None


@attrs.frozen
class Crossed:
    """A table with a column for each member of one tuple, and a row for each of another.

    `columns` is that of the columns, with `column` for what heads one and `sum` for its sum. In a
    row of `rows` is what it is called, `row`, the tuple of its `cells`, and `total`; `sum_total` is
    the total of all. `corner` and `total_head` are the heads at either side.
    """

    title: str
    corner: str
    total_head: str
    sum_name: str
    columns: str
    column: AnswerPlace
    rows: str
    row: AnswerPlace
    cells: AnswerPlace
    total: AnswerPlace
    sum: AnswerPlace
    sum_total: AnswerPlace


@attrs.frozen
class Table:
    """A table; `shares` are the columns' of its width. Where it `names_rows`, the first is names.

    `amounts` says of each of the others whether it holds kroner. One that `is_whole` stands on one
    page.
    """

    title: str
    heads: tuple[str, ...]
    shares: tuple[int, ...]
    rows: "tuple[Row | RepeatedRows, ...]"
    amounts: tuple[bool, ...]
    names_rows: bool
    is_whole: bool

    @property
    def columns_of_amounts(self) -> tuple[bool, ...]:
        """Of each column, that of the names too, whether it holds kroner."""
        return (False,) * self.names_rows + self.amounts

    @property
    def ends_in_sum(self) -> bool:
        """Whether the last row adds those above it."""
        return rows_in(self.rows)[-1].adds

    @property
    def marks_first(self) -> bool:
        """Whether the first column says what each row is of."""
        several = any(row.heads and len(row.cells[0]) > 1 for row in rows_in(self.rows))
        return self.names_rows or not (self.amounts[0] or several)


Element: TypeAlias = (
    Heading
    | Words
    | Question
    | Line
    | LongAnswer
    | Box
    | Boxes
    | YesNo
    | Repeated
    | Conditional
    | Table
    | Crossed
)
"""What an `oppsett` is made of."""


def rows_in(rows: "Iterable[Row | RepeatedRows]") -> tuple[Row, ...]:
    """Return the rows of a table, those that repeat among them."""
    return tuple(
        row for each in rows for row in (each.rows if isinstance(each, RepeatedRows) else (each,))
    )
