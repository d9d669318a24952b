"""Tables of which it is known how they are to be read, whatever they looked like on the page."""

import attrs

from behovsmelding.docx.layout.pieces import Grid


@attrs.frozen
class Pairs(Grid):
    """A table of questions, each with its answer beside it; a cell alone in a row has both."""


@attrs.frozen
class Members(Grid):
    """A table with a row for each member of a list, below a row of what is asked of each.

    `owner` is the position of the member of another list that they all belong to, if they do.
    """

    owner: int | None = None
