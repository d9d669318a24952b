"""The name of one who takes part, changed in all its places."""

from lsprotocol import types

from behovsmelding.lsp.opened import Opened
from tests.support.language_server import URI, edited, place

TEXT = (
    "skjema: 2027\n"
    "eiere:\n  - navn: Narvik kommune\n  - navn: Evenes kommune\n"
    "partnere:\n  - navn: Nord universitet\n"
    "tiltak:\n"
    "  - navn: Nettverk i Narvik kommune\n"
    "    tilskudd:\n      Narvik kommune: {beløp: 1}\n      Evenes kommune: 2\n"
    "  - tilskudd: {'Narvik kommune': 3}\n"
)


def renamed(part: str, name: str) -> str | None:
    """Return the text with what *part* stands in called *name*; None where it can't be."""
    edit = Opened.read(URI, "narvik.yaml", TEXT).renamed(place(TEXT, part), name)
    return None if edit is None else edited(TEXT, types.CodeAction("", edit=edit))


def test_a_name_is_changed_everywhere() -> None:
    """Among the owners and at each amount; what only speaks of it is a text, and stays."""
    new = renamed("Narvik", "Nye Narvik kommune")

    assert new == TEXT.replace("navn: Narvik kommune", "navn: Nye Narvik kommune").replace(
        "Narvik kommune: {", "Nye Narvik kommune: {"
    ).replace("'Narvik kommune': 3", "Nye Narvik kommune: 3")


def test_it_is_changed_from_any_of_its_places() -> None:
    """At an amount as well as where it is named."""
    assert renamed("Narvik kommune: {", "X") == renamed("Narvik", "X")


def test_a_name_is_written_so_that_it_is_read() -> None:
    """In quotes, where YAML would read something else."""
    new = renamed("Evenes", "Evenes: og Tjeldsund")

    assert new is not None
    assert '- navn: "Evenes: og Tjeldsund"\n' in new
    assert '"Evenes: og Tjeldsund": 2\n' in new


def test_nothing_else_is_a_name() -> None:
    """An editor says so when it is asked for; and nobody is called nothing."""
    opened = Opened.read(URI, "narvik.yaml", TEXT)

    assert opened.name_at(place(TEXT, "Nettverk")) is None
    assert opened.name_at(place(TEXT, "tiltak")) is None
    assert renamed("Narvik", "  ") is None
    assert opened.name_at(place(TEXT, "Nord")) is not None
