"""How findings look: one module a format, each made from the same outcomes.

A format for people is written as each file is done; one for machines is a single document, written
once at the end, also when there is nothing to tell.
"""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol, cast

from behovsmelding.cli.outcome import Outcome
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import (
    AND_MORE,
    COUNT,
    FILES,
    ONE_FILE,
    ONE_VALID,
    SKIPPED,
    VALID,
)

STREAMED = ("full", "concise")
"""The formats that are written as each file is done."""
DOCUMENTS = ("json", "github", "gitlab", "sarif", "junit")
"""The formats that are one document."""
_NAMED = 10
"""How many files are named before the rest are only counted."""
FORMATS = (*STREAMED, *DOCUMENTS)


class Output(NamedTuple):
    """A document that is wanted beside what is shown: its format, and where it goes."""

    format_: str
    path: Path


class _Streamed(Protocol):
    def lines(self, outcome: Outcome) -> Iterator[str]: ...


class _Document(Protocol):
    def document(self, outcomes: tuple[Outcome, ...]) -> str: ...


def lines(format_: str, outcome: Outcome) -> Iterator[str]:
    """Yield what is shown of one file; nothing in a format that is one document."""
    if format_ not in STREAMED:
        return iter(())
    return cast("_Streamed", _module(format_)).lines(outcome)


def document(format_: str, outcomes: Iterable[Outcome]) -> str:
    """Return the whole document of a run; empty in a format that was written file by file."""
    if format_ not in DOCUMENTS:
        return ""
    return cast("_Document", _module(format_)).document(tuple(outcomes))


def count(valid: int, invalid: int, skipped: int, language: Language) -> str:
    """Say how many files there were and how they stand."""
    total = valid + invalid + skipped
    files = ONE_FILE.of(language) if total == 1 else FILES.of(language, count=total)
    right = ONE_VALID.of(language) if valid == 1 else VALID.of(language, count=valid)
    return COUNT.of(language, files=files, valid=right, invalid=invalid, skipped=skipped)


def names_skipped(files: Sequence[Path], language: Language) -> str:
    """Say which files were passed over, so that nobody takes them for checked."""
    names = ", ".join(map(str, files[:_NAMED]))
    more = len(files) - _NAMED
    rest = f" {AND_MORE.of(language, count=more)}" if more > 0 else ""
    return SKIPPED.of(language, names=names + rest)


def _module(format_: str) -> object:
    return import_module(f"{__name__}.{format_}")
