"""The reference pages: every field of a form, in step with its declaration."""

import pytest

from behovsmelding import messages
from behovsmelding.docx import check_template
from behovsmelding.form import load_form, names
from behovsmelding.messages.ui.worked_out import WORKED_OUT
from behovsmelding.model.felles import Målform
from behovsmelding.writing.reference import page, worked_out
from tests.support import templates as t
from tests.support.commands import EXAMPLES, Shell

COUNTY = EXAMPLES / "vestland-variant" / "skjema"


@pytest.mark.parametrize("name", names())
def test_every_field_has_a_row(name: str) -> None:
    """A row a field, with both questions, and only codes that exist."""
    form = load_form(name)
    fields = page(form).partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in fields.splitlines() if "| `" in line]
    told = {code for row in rows for code in row[-1].split() if code.startswith("BM")}

    assert [row[0].strip("`") for row in rows] == list(form.felt)
    asked = [each.spørsmål for each in form.felt.values()]
    assert [tuple(row[1:3]) for row in rows] == [(each.of("nb"), each.of("nn")) for each in asked]
    assert told <= set(messages.every_code())


@pytest.mark.parametrize("name", names())
def test_it_says_what_may_be_chosen_and_when_it_is_required(name: str) -> None:
    """The reader is not sent elsewhere for either."""
    rows = dict(
        line.strip("| ").split(" | ", 1)
        for line in page(load_form(name)).splitlines()
        if line.startswith("| `")
    )

    assert "valg: `nb`, `nn`" in rows["`målform`"]
    assert "valg: `utkast`, `innsendt`" in rows["`status`"]
    asked = [sti for sti, row in rows.items() if {"BM407", "BM502", "BM511"} & set(row.split())]
    required = [rows[sti].split(" | ")[-2].strip() for sti in asked]
    assert asked
    assert all(said == "ja" or said.startswith("når ") for said in required)


def test_a_group_that_nobody_answers_with_says_so() -> None:
    """Of the groups, one only names rows of a sum."""
    assert "**fordeling**\n\nIngen svarer med disse." in page(load_form("2027"))


def test_a_county_gets_a_page_too(shell: Shell) -> None:
    """Its own questions stand there with ours."""
    told = shell("schema", "2027-vestland", "--page", "--forms", COUNTY)

    assert told.code == 0
    assert "| `tiltak.tillegg.små_skular` | Hvordan når tiltaket" in told.out
    assert "[samling](#valg)" in told.out


@pytest.mark.parametrize("name", names())
def test_what_is_worked_out_has_a_row_too(name: str) -> None:
    """Whoever makes a template sees what there is beside the fields, in words and in kind."""
    form = load_form(name)
    told = page(form).partition("## Navn som regnes ut\n")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in told.splitlines() if line.startswith("| `")]

    assert [row[0].strip("`") for row in rows] == [name for name, _ in worked_out(form)]
    assert all(len(row) == 3 and all(row) for row in rows)


def test_no_words_are_left_of_what_is_not_worked_out() -> None:
    """A name that went away takes its words along."""
    known = {sti for name in names() for sti, _ in worked_out(load_form(name))}

    assert known == WORKED_OUT.keys()


@pytest.mark.parametrize("name", names())
def test_every_name_on_the_page_can_be_in_a_template(name: str) -> None:
    """Each is taken where the page says that it may stand: in the section of what is repeated."""
    form = load_form(name)
    body = "".join(map(_place, (sti for sti, hint in worked_out(form) if "." not in str(hint))))

    assert check_template(t.docx(body), form, Målform.NB) == ()


def _place(sti: str) -> str:
    """Write a control for *sti*, in its sections."""
    *above, last = sti.rsplit(".", 1) if sti.startswith(SECTIONS) else (sti,)
    inside = t.paragraph(t.text_control(last))
    for section in reversed(above[0].split(".") if above else ()):
        inside = t.repeated(section, inside)
    return inside


SECTIONS = ("tiltak.", "videreføring.", "sum_", "sumrader.", "tiltak_og_mottakere.")
