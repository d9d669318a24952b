"""Old form fields: a text takes a code, and what is told of ticks and lists says what to do."""

import pytest

from behovsmelding.docx import compile_template, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier
from behovsmelding.messages import sentence
from behovsmelding.model.felles import Målform
from tests.support import templates as t

TICK = "<w:checkBox><w:sizeAuto/><w:default w:val='0'/></w:checkBox>"
LIST = "<w:ddList><w:listEntry w:val='Barnehage'/><w:listEntry w:val='Skole'/></w:ddList>"
BEGUN = '<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Felt1"/><w:enabled/>'
EN_SPACES = "\u2002" * 5


def old(kind: str, data: str, shown: str = "") -> str:
    """Write an old form field, as Word divides it; *shown* is what stands in it."""
    result = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}' if shown else ""
    return (
        f"<w:r>{BEGUN}{data}</w:ffData></w:fldChar></w:r>"
        f"<w:r><w:instrText> {kind} </w:instrText></w:r>{result}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def text_field(shown: str, given: str = "") -> str:
    """Write an old text field; *given* is what its own dialogue has."""
    runs = "".join(
        f'<w:r><w:t xml:space="preserve">{each}</w:t></w:r>' for each in shown.split("|")
    )
    return old("FORMTEXT", f"<w:textInput>{given}</w:textInput>", runs)


def told(body: str) -> list[tuple[str, str]]:
    """Return what is told of a template of *body*."""
    found = t.checked(t.docx(body))
    return [(each.code, sentence(each.code, "nb", each.params)) for each in found]


@pytest.mark.parametrize(
    "field",
    [
        text_field("{{ eier.navn }}"),
        text_field("{{ ei|er.na|vn }}"),
        text_field("{{ eier.navn }}", '<w:default w:val="{{ eier.navn }}"/>'),
        text_field("{{ eier.navn }}", '<w:type w:val="calculated"/><w:default w:val="=1+1"/>'),
        text_field("{{ eier.navn }}", '<w:maxLength w:val="3"/><w:format w:val="UPPERCASE"/>'),
        text_field(EN_SPACES + "{{ eier.navn }}"),
    ],
)
def test_a_code_in_an_old_text_field_is_filled(field: str) -> None:
    """Typed in it, or given as its standard text; nothing of the code is left, nor what counts."""
    docx = t.docx(t.paragraph("Eier: ", field))
    melding = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik & co"))

    template = compile_template(docx, load_form("2025"), Målform.NB)
    document = template.render(melding)

    body = t.unpacked(document)["word/document.xml"].decode()
    assert verify(document, template, melding) == ()
    assert "Narvik &amp; co" in body
    assert "{{" not in body
    assert "calculated" not in body
    assert told(t.paragraph(field)) == []


def test_ticks_and_lists_are_told_with_their_paragraphs() -> None:
    """A line for each kind, however many; the template can be used all the same."""
    ticks = "".join(t.paragraph(old("FORMCHECKBOX", TICK), " Ja") for _ in range(9))
    body = t.paragraph("{{ eier.navn }}", old("FORMDROPDOWN", LIST)) + ticks
    body += t.paragraph(old("FORMDROPDOWN", LIST)) + t.paragraph(text_field(EN_SPACES))

    assert told(body) == [
        (
            "BM848",
            (
                "Avmerkingsbokser av det gamle slaget kan ikke fylles ut: "
                "avsnitt 2, 3, 4, 5, 6, 7 og 3 til."
            ),
        ),
        ("BM849", "Rullegardinlister av det gamle slaget kan ikke fylles ut: avsnitt 1 og 11."),
        ("BM850", "Gamle tekstfelt uten kode i seg blir stående som de er: avsnitt 12."),
    ]
    compile_template(t.docx(body), load_form("2025"), Målform.NB)


def test_a_form_of_old_fields_alone_is_explained() -> None:
    """It prints no answer at all, and what is there is told kind by kind."""
    body = t.paragraph(text_field(EN_SPACES)) + t.paragraph(old("FORMCHECKBOX", TICK))

    assert [code for code, _ in told(body)] == ["BM844", "BM848", "BM850"]


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        (t.paragraph(text_field(t.text_control("eier.navn").join(["</w:t></w:r>"] * 2))), None),
        (t.paragraph("{{ eier.navn }}", f"<w:r>{BEGUN}</w:ffData></w:fldChar></w:r>"), ["BM850"]),
        (t.paragraph('{{ uh.navn }}<w:r><w:fldChar w:fldCharType="end"/></w:r>'), []),
        (t.paragraph(text_field("x", '<w:default w:val="{{ eier.navn }}"/>')), ["BM816"]),
        (t.paragraph(text_field("{{ uh }}", "<w:default w:val='{{ eier }}'/>")), ["BM816"]),
        (t.paragraph("{{ uh.navn }}", old("FORMTEXT", "", text_field("x"))), ["BM850"]),
        (t.paragraph(old("FORMCHECKBOX", TICK, "{{ eier.navn }}")), None),
        (t.paragraph(old("FORMTEXT", "<w:helpText w:val='{{ uh.navn }}'/>")), ["BM816"]),
    ],
)
def test_odd_fields_are_told_and_never_a_fault_of_ours(body: str, codes: list[str] | None) -> None:
    """Half a field, a field in a field, a code where Word keeps what it says of the field."""
    found = [code for code, _ in told(body)]

    assert "BM827" not in found or codes is None
    if codes is not None:
        assert set(codes) <= set(found) if codes else found == []
