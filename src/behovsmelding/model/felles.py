"""What both generations of the scheme share: people, enclosures, a form's own questions."""

from enum import Enum
from typing import Any, ClassVar, Self

from attrs import field

from behovsmelding.model.answers import (
    Choice,
    Langtekst,
    Part,
    RequiredChoice,
    Row,
    Skjemanavn,
    as_line,
    as_skjema,
    choice,
    frozen,
    line,
    required,
    tekst,
)
from behovsmelding.model.fields import Mark
from behovsmelding.model.invariants import InvariantError, instance_of
from behovsmelding.model.placed import Placed

_LENGTHS = (2, 3)
"""How long the code of a language is."""


class Målform(str):
    """The written standard of a document: bokmål, nynorsk, or another that its form declares.

    It is its name, the language tag: what words are asked for by. Raises `ValueError` for a text
    that is none.
    """

    __slots__ = ()
    NB: "ClassVar[Målform]"
    NN: "ClassVar[Målform]"

    def __new__(cls, value: str) -> Self:
        """Take the name of a målform."""
        if not _is_tag(str(value)):
            raise ValueError(f"{value!r} is not the name of a målform")
        return super().__new__(cls, value)

    @property
    def value(self) -> str:
        """The name as it is written in YAML, and nothing more."""
        return str(self)

    def __repr__(self) -> str:
        """Return what makes the same målform."""
        return f"Målform({self.value!r})"


def _is_tag(text: str) -> bool:
    """Tell whether *text* is the tag of a language: its code, and perhaps more, such as `nn-NO`."""
    # A pattern would take longer to compile than a file takes to read.
    code, *parts = text.split("-")
    is_code = len(code) in _LENGTHS and code.isalpha() and code.islower()
    return is_code and text.isascii() and all(map(str.isalnum, parts))


Målform.NB = Målform("nb")
Målform.NN = Målform("nn")
MÅLFORMER = (Målform.NB, Målform.NN)
"""Those of every form that declares no others."""


def as_målform(value: str) -> Målform:
    """Take a målform, or its name; other types are for a validator to refuse."""
    return Målform(value) if type(value) is str else value  # type: ignore[return-value]


class Status(Enum):
    """How far the document has come: what is missing is a warning in a utkast, else an error."""

    UTKAST = "utkast"
    INNSENDT = "innsendt"


@frozen(kw_only=True)
class Kontaktperson(Part):
    """The person to write to («Kontaktpersoner»); `merkes` is a payment reference."""

    navn: str | None = line(Mark.NAVN, Mark.KONTAKTDATA)
    funksjon: str | None = line(Mark.STILLING, Mark.KONTAKTDATA)
    epost: str | None = line(Mark.EPOST, Mark.KONTAKTDATA)
    merkes: str | None = line(Mark.BETALINGSMERKE, Mark.KONTAKTDATA)


@frozen(kw_only=True)
class Vedlegg(Part):
    """Something enclosed: what it is called and where it lies."""

    navn: str | None = line(Mark.NAVN)
    lenke: str | None = line(Mark.LENKE)


def _id(value: str) -> str:
    """Clean the id of a question. Raises `InvariantError` (BM113) when nothing is left of it."""
    if cleaned := as_line(value):
        return cleaned
    raise InvariantError("BM113", "id")


@frozen
class Tillegg(Row):
    """The answer to a question that a county's own form adds, by the question's id."""

    id: str = required(_id, Mark.ROW_KEY)
    svar: Langtekst = tekst()


def målform() -> Any:
    """Declare a målform, bokmål when left out."""
    return field(default=Målform.NB, converter=as_målform, validator=instance_of(Målform))


# Nobody makes a head alone, so attrs needn't write what only that would use: it takes its time.
@frozen(kw_only=True, init=False)
class Hode(Placed, Part):
    """The head of a behovsmelding of any generation: its form, its målform, how far it has come."""

    skjema: Skjemanavn = required(as_skjema, Mark.SKJEMA)
    målform: RequiredChoice[Målform] = målform()
    status: Choice[Status] = choice(Status)

    @property
    def er_utkast(self) -> bool:
        """Whether this is a draft; it is unless it says «innsendt»."""
        return self.status is not Status.INNSENDT
