"""What a template check finds: plain records, which the command line words."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from behovsmelding.messages import sentence


class Place(NamedTuple):
    """Where in a template: the part of the package, the paragraph from 1, the text around it."""

    part: str = ""
    paragraph: int | None = None
    around: str = ""


class Finding(NamedTuple):
    """One fault of a template.

    `params` fill the words of `code`; `near` is the nearest name that would have been right.
    """

    code: str
    place: Place = Place()
    params: Mapping[str, Any] = {}
    near: str | None = None

    @property
    def part(self) -> str:
        """The part of the package, such as `word/document.xml`."""
        return self.place.part

    @property
    def paragraph(self) -> int | None:
        """The number of the paragraph within the part, from 1."""
        return self.place.paragraph

    @property
    def around(self) -> str:
        """The text round the fault."""
        return self.place.around

    def __str__(self) -> str:
        """Return the finding on one line, in English."""
        where = self.part + (f", paragraph {self.paragraph}" if self.paragraph else "")
        return f"{where}: {self.code} {sentence(self.code, 'en', self.params)}"


def shortened(text: str) -> str:
    """Return the beginning of *text*, for a finding."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"  # noqa: PLR2004


class TemplateError(ValueError):
    """A template that is not used; `findings` holds everything that is wrong with it."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(self.findings)

    def __str__(self) -> str:
        """Return one line a finding, in English."""
        return "\n".join(map(str, self.findings))


class TooLarge(TemplateError):  # noqa: N818 - the name says what is wrong
    """A document that would be larger than what is read back; it is not made."""


class NotAllowed(Exception):  # noqa: N818 - one place is refused, the check goes on
    """Something in one place of a template that is not allowed; the check adds the place."""

    def __init__(self, code: str, near: str | None = None, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.near = near
        self.params = params

    def at(self, place: Place) -> Finding:
        """Return the finding that this is at *place*."""
        return Finding(code=self.code, place=place, params=self.params, near=self.near)


class NoName(NotAllowed):
    """A name that leads nowhere."""


class NoRows(NotAllowed):
    """A key where there are no rows with keys to choose from."""
