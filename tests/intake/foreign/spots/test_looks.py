"""What stands out at the beginning of a line asks, with its hint, however that looks."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run


def said(body: str) -> dict[str, Any]:
    """Return what is read of a form of 2027 that says *body*."""
    whole = heading("Behovsmelding 2027") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2027").data


ASKED = (
    ("Navn på tiltaket", "", "Lesing"),
    ("Gjelder", " (barnehage, skole eller begge)", "skole"),
    ("Halvår tilskuddet brukes i", " (vår 2027, høst 2027, vår 2028)", "høst 2027"),
)


@pytest.mark.parametrize("sign", [run(": "), bold(": ")], ids=["plain", "bold"])
def test_a_hint_before_the_colon_is_of_the_question(sign: str) -> None:
    """«**Gjelder** (barnehage, skole eller begge): skole» answers skole alone."""
    body = "".join(
        paragraph(bold(asked) + run(hint) + sign + run(answer)) for asked, hint, answer in ASKED
    )
    (found,) = said(heading("Tiltak 1", 2) + body)["tiltak"]

    assert found == {"navn": "Lesing", "område": ["skole"], "varighet": ["høst 2027"]}


def test_the_colon_of_an_address_asks_nothing() -> None:
    """«Vedlegg (navn og lenke): Planen, https://…» is a name and its address."""
    body = paragraph(
        bold("Vedlegg") + run(" (navn og lenke): Oppvekstplan for Voss, https://example.no/plan")
    )

    assert said(body)["vedlegg"] == [
        {"navn": "Oppvekstplan for Voss", "lenke": "https://example.no/plan"}
    ]
