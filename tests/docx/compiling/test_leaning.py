"""A name that several parts have is of the part that its neighbours and its heading tell of."""

import pytest

from tests.support import templates as t

P, T = t.paragraph, t.text_control


def parts(body: str) -> list[str]:
    """Return what each finding of a template of *body* says that its names are of."""
    return [each.params["del"].of("nb") for each in t.checked(t.docx(body))]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (P(T("navn")) + P(T("formål")), ["tiltak"]),
        (P(T("navn")) + P(T("nummer")), ["tiltak i videreføring"]),
        (P(T("ordning")) + P(T("fremdrift")), ["videreføring"]),
        (P("Vedlegg") + P(T("navn")) + P(T("lenke")), ["vedlegg"]),
        (P("Videreføring") + P(T("ordning")) + P(T("varighet=ut 2026")), ["videreføring"]),
        (P("Ved videreføring av tiltak") + P(T("ordning")), ["videreføring"]),
        (P(T("formål")) + P("Videreføring") + P(T("ordning")), ["tiltak", "videreføring"]),
        (P(T("formål")) + P("Mer") + P(T("ordning")), ["tiltak"]),
        (
            P("Tiltak") + P(T("navn")) + P("Vedlegg") + t.table([P(T("navn")), P(T("lenke"))]),
            ["tiltak", "vedlegg"],
        ),
        (P(T("fremdrift")) + P(T("nummer")) + P(T("navn")) + P(T("varighet=ut 2026")),
         ["videreføring", "tiltak i videreføring"]),
    ],
)  # fmt: skip
def test_neighbours_and_headings_tell(body: str, told: list[str]) -> None:
    """A heading counts where it names a part that the name can be of; other words count nothing."""
    assert parts(body) == told
