"""A section that repeats what another does is told; two that share a few fields are not."""

import pytest

from behovsmelding.docx import compile_template
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from tests.support import templates as t

P, T = t.paragraph, t.text_control
WHOLE = t.repeated("tiltak", P(T("navn")) + P(T("formål")))
NESTED = t.repeated("videreføring", P(T("ordning")) + t.repeated("tiltak", P(T("nummer"))))


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (WHOLE + P("") + WHOLE, [4]),
        (WHOLE + WHOLE + WHOLE, [3, 5]),
        (NESTED + NESTED, [3]),
        (WHOLE + t.repeated("tiltak", P(T("navn")) + P(T("tilskudd.eier"))), []),
        (t.repeated("tiltak", P(T("navn"))) + t.repeated("tiltak", P(T("navn"))), []),
        (WHOLE + t.repeated("vedlegg", P(T("navn")) + P(T("lenke"))), []),
        (WHOLE + NESTED, []),
    ],
)
def test_the_second_is_told_where_it_stands(body: str, told: list[int]) -> None:
    """The template can be used all the same: it may be meant."""
    found = t.checked(t.docx(body))

    assert [(each.code, each.paragraph) for each in found] == [("BM851", place) for place in told]
    compile_template(t.docx(body), load_form("2025"), Målform.NB)
