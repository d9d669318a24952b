"""A key or a dash of a file as far as it is written, with what stands below it."""

from collections.abc import Iterator


class Branch:
    """A key with its answer, or a dash; the root stands for the file.

    No node of `reading.source`: that has what YAML could read, and here it often can't.
    """

    __slots__ = (
        "above",
        "below",
        "column",
        "inner",
        "is_here",
        "is_item",
        "key",
        "start",
        "value",
        "value_end",
        "value_start",
    )

    def __init__(  # noqa: PLR0913 - what a line says
        self,
        above: "Branch | None",
        key: str,
        column: int,
        inner: int,
        start: int,
        *,
        is_item: bool = False,
    ) -> None:
        self.above = above
        self.key = key
        self.column = column
        """How far in its key or its dash stands."""
        self.inner = inner
        """Of a dash, how far in its keys stand."""
        self.start = start
        """Where its line begins."""
        self.is_item = is_item
        self.value = ""
        """What stands behind it on its line."""
        self.value_start = self.value_end = start
        self.is_here = False
        """Whether the cursor is on its line."""
        self.below: list[Branch] = []

    def field(self, key: str, column: int, start: int) -> "Branch":
        """Add a *key* below this."""
        made = Branch(self, key, column, column, start)
        self.below.append(made)
        return made

    def item(self, column: int, inner: int, start: int) -> "Branch":
        """Add a dash below this."""
        made = Branch(self, "", column, inner, start, is_item=True)
        self.below.append(made)
        return made

    def get(self, key: str) -> "Branch | None":
        """Return what stands at *key* below this."""
        return next((each for each in self.below if each.key == key), None)

    def way(self) -> "Iterator[Branch]":
        """Yield the branches from the root to this, both included."""
        if self.above is not None:
            yield from self.above.way()
        yield self
