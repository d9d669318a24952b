"""What a form says, for whoever reads one that was filled in with its blank at hand."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Piece(NamedTuple):
    """What stands on a line from `start` to `end`: words of the form, or what was typed."""

    start: int
    end: int
    is_typed: bool


class FormWords(Protocol):
    """What a form says, where its blank is there."""

    @property
    def prompts(self) -> frozenset[str]:
        """What stands where nothing is answered."""

    @property
    def shown(self) -> frozenset[str]:
        """What its controls show until somebody writes in them."""

    @property
    def lead_ins(self) -> frozenset[str]:
        """What stands before answers to say that they are answers: «Svar:»."""

    def has(self, text: str) -> bool:
        """Tell whether the form has *text* on a line, and no more."""

    def says(self, text: str) -> bool:
        """Tell whether the form says *text*."""

    def asks(self, text: str) -> bool:
        """Tell whether the form has *text* before a place for an answer."""

    def label_of(self, text: str) -> int:
        """Return how many letters of *text* are a question that the form has before a place."""

    def follows(self, text: str, last: str) -> bool:
        """Tell whether the form asks *text* soon after the *last* question."""

    def edits(self, text: str, last: str) -> bool:
        """Tell whether *text* is the question after the *last* one, as somebody has edited it."""

    def guides(self, text: str) -> bool:
        """Tell whether *text* stands in the form, and before no place for an answer."""

    def parted(self, text: str) -> Sequence[Piece]:
        """Return the pieces of *text* if the form has a line of its words with places between."""
