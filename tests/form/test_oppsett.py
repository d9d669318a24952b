"""What a form's layout holds is the same for whoever draws it: no Word, and one målform."""

from collections.abc import Iterable, Iterator, Mapping

import pytest

from behovsmelding.form import FormError, load_form
from behovsmelding.form.elements import (
    Boxes,
    Conditional,
    Element,
    Heading,
    Line,
    LongAnswer,
    Repeated,
    Table,
    rows_in,
)
from behovsmelding.form.folders import names
from behovsmelding.form.oppsett import elements
from behovsmelding.form.places import AnswerPlace, Option, Reader
from behovsmelding.model.felles import Målform

FORM = load_form("2025")


def read(*oppsett: Mapping[str, object], målform: Målform = Målform.NB) -> list[Element]:
    """Return what a form with this *oppsett* holds."""
    return [*elements(Reader(FORM._replace(oppsett=oppsett), målform))]


def every(several: Iterable[Element]) -> Iterator[Element]:
    """Yield what is in sections and conditions too."""
    for each in several:
        yield each
        if isinstance(each, (Repeated, Conditional)):
            yield from every(each.elements)


def places(several: Iterable[Element]) -> Iterator[AnswerPlace]:
    """Yield the places of answers."""
    for each in every(several):
        match each:
            case Line(found):
                yield from found
            case LongAnswer(place):
                yield place
            case Table():
                yield from (place for row in rows_in(each.rows) for place in row.places)


def test_words_are_of_one_målform() -> None:
    """Those of the layout, and those of the fields."""
    block = {"overskrift": {"nb": "Vurdering", "nn": "Vurdering på nynorsk"}, "nivå": 2}
    for målform, words in ((Målform.NB, "Vurdering"), (Målform.NN, "Vurdering på nynorsk")):
        (heading,) = read(block, målform=målform)
        assert isinstance(heading, Heading)
        assert (heading.text, heading.level) == (words, 2)
    label = FORM.label("eier.navn")
    (line,) = read({"linje": ["eier.navn:"]}, målform=Målform.NN)
    assert isinstance(line, Line)
    assert line.places[0].label == f"{label.of('nn')}:"


def test_a_place_says_what_its_answer_is() -> None:
    """Kroner, a long text, a choice, or what is computed; and where it is in the model."""
    amount, long, computed = places(
        read({"linje": ["tiltak.tilskudd.eier", "tiltak.forankring", {"utregnet": "sum_totalt"}]})
    )
    assert (amount.is_amount, amount.is_long, amount.prompt) == (True, False, "beløp")
    assert (long.is_amount, long.is_long, long.address) == (False, True, "tiltak.forankring")
    assert (computed.locked, computed.is_amount, computed.field) == (True, True, None)
    (choice,) = places(read({"linje": ["tiltak.ordning"]}))
    assert [each.value for each in choice.options] == [*FORM.choices("tiltak.ordning")]
    assert choice.prompt == "valg"


def test_a_box_for_each_choice() -> None:
    """Each with its address, and the words that are shown."""
    (boxes,) = read({"bokser": "gjelder"})
    assert isinstance(boxes, Boxes)
    assert [each.address for each in boxes.boxes] == [
        f"gjelder={each}" for each in FORM.choices("gjelder")
    ]


def test_a_table_has_a_row_for_each_choice() -> None:
    """Where `for_hver` says so; the first column names them."""
    row = {"celler": ["ordninger=*.eier"], "for_hver": "gjelder", "hvis": "'*' in gjelder"}
    head = {"tabell": "gjelder", "hode": [None, "eier"], "bredder": [1, 2]}
    (table,) = read({**head, "rader": [row]})
    assert isinstance(table, Table)
    assert table.names_rows
    assert [each.key for each in rows_in(table.rows)] == [*FORM.choices("gjelder")]
    first, *_ = rows_in(table.rows)
    assert first.condition == f"'{first.key}' in gjelder"


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("målform", [Målform.NB, Målform.NN])
def test_every_place_of_our_forms_is_understood(name: str, målform: Målform) -> None:
    """Each has words or an address, and none is two things at once."""
    found = [*places(elements(Reader(load_form(name), målform)))]

    assert len(found) > 20
    assert all(each.label or each.text or each.address for each in found)
    assert not any(each.is_amount and each.is_long for each in found)
    assert all(isinstance(option, Option) for each in found for option in each.options)
    kinds = {type(each) for each in every(elements(Reader(load_form(name), målform)))}
    assert kinds >= {Heading, Line, LongAnswer, Repeated}


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ({"bilde": "x"}, "BM711"),
        ({"linje": []}, "BM712"),
        ({"overskrift": {"nb": "Mål", "de": "Ziele"}}, "BM712"),
        ({"overskrift": {"nb": "Mål"}}, "BM712"),
        ({"linje": ["eier.navn"], "skille": 3}, "BM712"),
        ({"linje": [{"felt": "eier.navn", "ukjent": 1}]}, "BM712"),
        ({"linje": [{"felt": "eier.navn", "etter": 3}]}, "BM712"),
        ({"overskrift": "eier", "farge": "rød"}, "BM712"),
        ({"gjenta": "tiltak", "oppsett": []}, "BM712"),
        ({"gjenta": "tiltak"}, "BM712"),
        ({"tabell": "gjelder", "hode": ["eier"], "bredder": [1], "rader": []}, "BM712"),
        ({"tabell": "eier", "hode": ["eier"], "bredder": [0], "rader": [["eier.navn"]]}, "BM712"),
        ({"tabell": "eier", "hode": ["eier"], "bredder": [1, 2], "rader": [["eier.navn"]]},
         "BM712"),
        ({"tabell": "eier", "hode": ["eier", "uh"], "bredder": [1, 2],
          "rader": [["eier.navn"], ["eier.navn", "uh.navn"]]}, "BM712"),
        ({"langt_svar": "finnes_ikke"}, "BM713"),
        ({"linje": [{"utregnet": "sum_finnes_ikke"}]}, "BM713"),
        ({"linje": [{"verdi": "ordninger=finnes_ikke.eier"}]}, "BM713"),
        ({"linje": [{"verdi": "eier.navn.upper"}]}, "BM713"),
        ({"hvis": "x", "oppsett": [{"bilde": "x"}]}, "BM711"),
    ],
)  # fmt: skip
def test_a_layout_that_cannot_be_understood_is_told_of(block: dict[str, object], code: str) -> None:
    """With what is wrong, also deep down."""
    with pytest.raises(FormError) as error:
        read(block)
    assert error.value.code == code
