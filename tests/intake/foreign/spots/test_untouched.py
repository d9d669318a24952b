"""A field that shows «0» of itself says nothing of a tiltak that nobody has begun."""

import io
from collections.abc import Callable
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, run, table


def tiltak(*names: str) -> list[dict[str, Any]]:
    """Return the tiltak of a form of 2025 with one for each of *names*, which cost nothing."""
    body = heading("Behovsmelding 2025")
    for at, name in enumerate(names, 1):
        rows = (("Navn på tiltaket", name), ("Tilskudd til eier", "kr 0"), ("Tilskudd til UH", "0"))
        body += heading(f"Tiltak {at}", 2)
        body += table([[bold(asked), run(said)] for asked, said in rows])
    filled = io.BytesIO(document(lambda _: iter([body]), "typed"))
    return list(read(filled, form="2025").data["tiltak"])


def test_zeros_alone_are_no_tiltak() -> None:
    """What has no name and no words, and costs nothing, has not been filled in."""
    assert [each["navn"] for each in tiltak("Lesing", "")] == ["Lesing"]


def test_a_zero_beside_a_name_is_an_answer() -> None:
    """Somebody who names a tiltak may want nothing for it."""
    assert [each["tilskudd"] for each in tiltak("Lesing", "Regning")] == [{"eier": 0, "uh": 0}] * 2


def choice(chosen: int | None) -> str:
    """Return a list of the kinds of owners, which shows the first until somebody chooses."""
    result = "" if chosen is None else f'<w:result w:val="{chosen}"/>'
    entries = "".join(f'<w:listEntry w:val="{each}"/>' for each in ("Kommune", "Privat skole"))
    return (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="R"/><w:ddList>'
        f"{result}{entries}</w:ddList></w:ffData></w:fldChar></w:r>"
        "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


NAMES, KINDS = ("Sel kommune", "Solbu skole", ""), (None, 1, None)


def parts() -> str:
    """Return owners in parts of their own."""
    drawn = (
        heading(f"Eier {at}", 2) + table([[bold("Navn på eier"), run(name)], [bold("Type"), kind]])
        for at, (name, kind) in enumerate(zip(NAMES, map(choice, KINDS), strict=True), 1)
    )
    return "".join(drawn)


def rows() -> str:
    """Return owners in a row each."""
    drawn = ([run(name), choice(kind)] for name, kind in zip(NAMES, KINDS, strict=True))
    return heading("Eiere", 2) + table([[bold("Eier"), bold("Type")], *drawn])


def columns() -> str:
    """Return owners in a column each."""
    heads = [bold(""), *(bold(f"Eier {at}") for at in (1, 2, 3))]
    drawn = [heads, [bold("Navn"), *map(run, NAMES)], [bold("Type"), *map(choice, KINDS)]]
    return heading("Eiere", 2) + table(drawn)


@pytest.mark.parametrize("drawn", [parts, rows, columns])
def test_the_first_choice_of_a_list_alone_is_no_owner(drawn: Callable[[], str]) -> None:
    """Where somebody chose another, it says something, and beside a name it is an answer."""
    body = heading("Behovsmelding 2027") + drawn()
    filled = io.BytesIO(document(lambda _: iter([body]), "legacy"))
    owners = read(filled, form="2027").data["eiere"]

    assert [each["navn"] for each in owners] == ["Sel kommune", "Solbu skole"]
    assert [str(each["type"]) for each in owners] == ["kommune", "privat skole"]
