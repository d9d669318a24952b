"""What a form says, for whoever reads one that was filled in with its blank at hand."""

from typing import Protocol


class FormWords(Protocol):
    """What a form says, where its blank is there."""

    @property
    def prompts(self) -> frozenset[str]:
        """What stands where nothing is answered."""

    def says(self, text: str) -> bool:
        """Tell whether the form says *text*."""

    def asks(self, text: str) -> bool:
        """Tell whether the form has *text* before a place for an answer."""

    def label_of(self, text: str) -> int:
        """Return how many letters of *text* are a question that the form has before a place."""

    def guides(self, text: str) -> bool:
        """Tell whether *text* stands in the form, and before no place for an answer."""
