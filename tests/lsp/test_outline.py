"""The outline of a file in an editor."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types

from behovsmelding.lsp.opened import Opened
from tests.support.commands import NARVIK, VEFSN
from tests.support.language_server import HEAD, URI


def symbols(found: list[types.DocumentSymbol]) -> Iterator[types.DocumentSymbol]:
    """Walk every symbol of an outline."""
    for each in found:
        yield each
        yield from symbols(list(each.children or ()))


def is_within(inner: types.Range, outer: types.Range) -> bool:
    """Tell whether *inner* lies within *outer*."""
    return outer.start <= inner.start and inner.end <= outer.end


@pytest.mark.parametrize("path", [NARVIK, VEFSN], ids=lambda path: str(path.name))
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_the_outline_is_nested(path: Path, newline: str) -> None:
    """What is within another is within its lines too, and a name within its part."""
    text = path.read_text(encoding="utf-8").replace("\n", newline)
    found = list(symbols(Opened.read(URI, path.name, text).symbols()))

    assert len(found) > 20
    for each in found:
        assert is_within(each.selection_range, each.range)
        assert all(is_within(child.range, each.range) for child in each.children or ())


def named(symbol: types.DocumentSymbol) -> tuple[str, str | None, types.SymbolKind]:
    """Return what is shown of *symbol*."""
    return (symbol.name, symbol.detail, symbol.kind)


def test_a_part_has_its_name_and_an_answer_its_beginning() -> None:
    """A long answer is shown on one line and cut; a list shows what is in it, in its order."""
    text = (
        f"{HEAD}uh: {{navn: UiB}}\ntiltak:\n  - navn: |\n      Første\n      tiltak\n"
        f"    formål: {'x' * 60}\n    målgruppe: {'y' * 61}\n"
        "  - {navn: , ordning: regional}\n  - {}\n"
    )
    found = {each.name: each for each in Opened.read(URI, "narvik.yaml", text).symbols()}
    first, second, third = found["tiltak"].children or ()
    navn, formål, målgruppe = first.children or ()

    assert named(found["skjema"]) == ("skjema", "2025", types.SymbolKind.Field)
    assert named(found["uh"]) == ("uh", "", types.SymbolKind.Object)
    assert [each.name for each in found["uh"].children or ()] == ["navn"]
    assert named(found["tiltak"]) == ("tiltak", "", types.SymbolKind.Array)
    assert named(first) == ("Første tiltak", None, types.SymbolKind.Object)
    assert named(second) == ("regional", None, types.SymbolKind.Object)
    assert named(third) == ("(tomt)", None, types.SymbolKind.Object)
    assert named(navn) == ("navn", "Første tiltak", types.SymbolKind.Field)
    assert formål.detail == "x" * 60
    assert målgruppe.detail == f"{'y' * 60} …"


def test_a_part_goes_to_the_end_of_what_is_in_it() -> None:
    """Its brackets are within it, and its name is its key."""
    text = f"{HEAD}uh: {{navn: UiB, kontaktperson: {{navn: Kari}}}}\n"
    (uh,) = (each for each in Opened.read(URI, "narvik.yaml", text).symbols() if each.name == "uh")

    assert uh.range == types.Range(
        types.Position(2, 0), types.Position(2, len(text.splitlines()[2]))
    )
    assert uh.selection_range == types.Range(types.Position(2, 0), types.Position(2, 2))


@pytest.mark.parametrize("text", ["", "- a\n", "bare tekst\n", "a: [\n"])
def test_what_is_no_behovsmelding_has_no_outline(text: str) -> None:
    """A list, a text and what can't be read show nothing, and break nothing."""
    assert Opened.read(URI, "narvik.yaml", text).symbols() == []
