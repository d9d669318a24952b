"""Which words a box belongs to, and what is one: a field for an X is, and an X in advice none."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import document, heading, paragraph, run


def said(*lines: str) -> dict[str, Any]:
    """Return what is read of a form of 2025 that has *lines*, each the runs of a paragraph."""
    body = heading("Behovsmelding 2025") + "".join(map(paragraph, lines))
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data


def field(text: str, number: int) -> str:
    """Return a field with the *number*, in which *text* was typed."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="T{number}"/><w:enabled/>'
        "<w:textInput/></w:ffData></w:fldChar></w:r>"
        "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(text)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize("who", ["Hvem:", "Hvilke:", "Kven:"])
def test_who_it_is_may_stand_behind_boxes_that_stand_behind_their_words(who: str) -> None:
    """«Ja ☒  Nei ☐   Hvem: …» asks on for those whom the question was about."""
    found = said(
        run(f"Er flere eiere med i partnerskapet? Ja ☒  Nei ☐   {who} Bremanger og Stad"),
        run(f"Er flere UH med i partnerskapet? Ja ☐  Nei ☒   {who} "),
    )

    assert found["flere_eiere"] == ["Bremanger", "Stad"]
    assert found["flere_uh"] == ()


@pytest.mark.parametrize(("before", "behind"), [("[", "]"), ("(", ")"), ("", "")])
@pytest.mark.parametrize("yes", [True, False])
def test_a_field_for_an_x_is_a_box(before: str, behind: str, yes: bool) -> None:  # noqa: FBT001 - two ways
    """«Ja [ ]  Nei [ ]» has a field where an X is to be typed, as «(sett X)» says."""
    typed = [field(text, at) for at, text in enumerate("X\u2002" if yes else "\u2002x")]
    found = said(
        run(f"Leverer partnerskapet behovsmelding i flere ordninger? (sett X) Ja {before}")
        + typed[0]
        + run(f"{behind}  Nei {before}")
        + typed[1]
        + run(behind),
        run("Antall tiltak: 2"),
    )

    assert found["flere_ordninger"] is yes


@pytest.mark.parametrize(
    ("lines", "meant"),
    [
        (("☐ Vår 2025", "☐ Høst 2025   X", "☐ Vår 2026 x"), ["høst 2025", "vår 2026"]),
        (("☐ Vår 2025   ☐ Høst 2025 X   ☐ Vår 2026",), ["høst 2025"]),
        (("☐ X Vår 2025", "☐ Høst 2025", "[ ] Vår 2026"), ["vår 2025"]),
        (("☐ Vår 2025 X Høst 2025 ☐ Vår 2026",), ["høst 2025"]),
        (("Vår 2025 ☐   Høst 2025 ☐   Vår 2026 X",), ["vår 2026"]),
        (("☒ Vår 2025", "☐ Høst 2025", "☐ Vår 2026 X"), ["vår 2025", "vår 2026"]),
    ],
)
def test_an_x_may_be_typed_beside_a_box(lines: tuple[str, ...], meant: list[str]) -> None:
    """A box that is left as it was is ticked by it; an X of its own is the box of its words."""
    (tiltak,) = said(
        run("Tiltak 1", bold=True),
        run("Navn på tiltaket: Lesing"),
        run("Når skal tiltaket gjennomføres?", bold=True),
        *map(run, lines),
    )["tiltak"]

    assert tiltak["varighet"] == meant
