"""What a generation shows of its sums: tables for `show`, and sums beside what they add."""

from collections.abc import Iterator

import attrs

from behovsmelding.messages import Language
from behovsmelding.messages.ui import overview as words
from behovsmelding.messages.ui.editor import SUM
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path

Sum = tuple[Path, str]
"""Where a sum is shown, and what is shown there."""


@attrs.frozen
class Table:
    """Sums under a title; the last row of a table with a total is the total."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def amount(kroner: Kroner | None, language: Language) -> str:
    """Write *kroner*, or that an amount it needs is missing."""
    return words.UNKNOWN.of(language) if kroner is None else str(kroner)


def known(path: Path, kroner: Kroner | None, language: Language) -> Iterator[Sum]:
    """Yield the sum *kroner* at *path*, if it is known."""
    if kroner is not None:
        yield path, SUM.of(language, sum=kroner)
