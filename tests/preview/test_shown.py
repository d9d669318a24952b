"""The page of a file as it is being written."""

import re

from behovsmelding.model.felles import Målform
from behovsmelding.preview.shown import Preview, shown
from behovsmelding.reading.examine import examine
from tests.support.commands import EXAMPLES, NARVIK
from tests.support.pages import Element, one, parsed

TEXT = (EXAMPLES / "salten-2027.yaml").read_text(encoding="utf-8")
VESTLAND = EXAMPLES / "vestland-variant"


def made(text: str, målform: Målform | None = None) -> Preview:
    """Make the page of *text*."""
    return shown(examine(text.encode(), "f.yaml"), målform)


def noted(page: Element, place: str) -> list[str]:
    """Return the notes that stand right below the block that holds what is at *place*."""
    found = []
    for each in one(page, "main").all():
        inside = [part for part in each.inside if isinstance(part, Element)]
        block: Element | None = None
        for part in inside:
            if not part.attributes.get("class", "").startswith("note "):
                block = part
            elif block and place in [one.attributes.get("data-path") for one in block.all()]:
                found.append(" ".join(part.text.split()))
    return found


def test_a_finding_stands_at_its_answer() -> None:
    """With what to do, in the målform of the page; and in the list above it, with its line."""
    text = TEXT.replace("beløp: ", "beløp: 1", 1).replace("epost: ", "epost: x", 1)
    text = text.replace("@", " at ", 1)
    page = made(text)
    finding = next(each for each in examine(text.encode()).findings if "post" in str(each.path))

    assert noted(parsed(page.html), "eiere[0].kontaktperson.epost") == [
        f"{finding.sentence('nb')} {finding.tip('nb')}"
    ]
    assert finding.sentence("nb") in [each.text for each in page.panel.findings]


def test_every_answer_says_its_line() -> None:
    """The line of the file that it stands on, or that of where it would."""
    page = parsed(made(TEXT).html)
    lines = TEXT.split("\n")
    at = {
        each.attributes["data-path"]: int(each.attributes["data-line"])
        for each in one(page, "main").all()
        if "data-path" in each.attributes
    }

    assert "Fauske kommune" in lines[at["eiere[0].navn"] - 1]
    assert "type: kommune" in lines[at["eiere[0].type"] - 1]
    assert len(at) > 150


def test_a_place_is_where_the_answer_stands() -> None:
    """So that an editor finds the answer of the cursor, and the other way."""
    places = made(TEXT).places
    span = places["eiere[0].navn"]
    line = TEXT.split("\n")[span.line - 1]

    assert line[span.column - 1 : span.end_column - 1] == "Fauske kommune"


def test_nothing_is_left_where_everything_is_answered() -> None:
    """The page says so; where something is left, it says what."""
    whole, part = made(TEXT), made(TEXT.replace("område: [barnehage]", "område:", 1))

    assert whole.panel.to_fill_in == ()
    assert "Alt som må besvares, er besvart." in whole.html
    assert [each.text for each in part.panel.to_fill_in] != []
    assert "Å besvare: 1" in part.html


def test_the_sums_are_named() -> None:
    """By what they are sums of, in the form's words."""
    sums = [each.text for each in made(TEXT, Målform.NN).panel.sums]

    assert any(re.fullmatch(r"Tiltak 1.*: 975\u00a0000", each) for each in sums)


def test_it_is_in_the_malform_that_is_asked_for_if_the_form_has_it() -> None:
    """Else in the document's own."""
    assert made(TEXT, Målform.NN).målform == "nn"
    assert made(TEXT, Målform("sme")).målform == "nb"
    assert made("målform: nn\n").målform == "nn"


def test_a_county_s_own_form_is_shown() -> None:
    """From its folder, as it is checked."""
    folder = VESTLAND / "skjema"
    data = (VESTLAND / "hardanger-2027.yaml").read_bytes()
    page = shown(examine(data, "h.yaml", folder), forms=folder)

    assert any("tillegg" in place for place in page.places)


def test_every_kind_of_answer_has_a_place() -> None:
    """In the other generation too: a tick, a row, a sum that stands in the file."""
    places = made(NARVIK.read_text(encoding="utf-8")).places

    assert {"ordninger.regional.eier", "flere_eiere", "eier.navn"} <= places.keys()
