"""Ask a carry-over what became of an answer."""

from behovsmelding import kollektiv
from behovsmelding.carry import Carried, Kind
from behovsmelding.carry.report import lines


def only(result: Carried) -> kollektiv.Tiltak:
    """Return the only tiltak."""
    (tiltak,) = result.melding.tiltak
    return tiltak  # type: ignore[no-any-return]


def became(result: Carried, *path: str | int) -> list[tuple[Kind, str]]:
    """Return what became of the answer at *path*."""
    return [(note.kind, note.why) for note in result.notes if note.path == path]


def asked(result: Carried) -> set[tuple[str | int, ...]]:
    """Return the places that must be answered."""
    return {note.to for note in result.of(Kind.ASKED)}


def told(result: Carried) -> str:
    """Return the report in bokmål."""
    return "\n".join(lines(result, "nb"))
