"""How far a behovsmelding has come, as an editor says it in a line."""

from datetime import date

import pytest

from behovsmelding.lsp.opened import Opened
from behovsmelding.lsp.state import forms, state
from tests.support.commands import EXAMPLES, NARVIK
from tests.support.language_server import URI

COUNTY = EXAMPLES / "vestland-variant" / "skjema"
TODAY = date(2025, 1, 20)


def said(text: str, today: date = TODAY) -> str:
    """Return what is said of *text* on the day *today*."""
    return state(Opened.read(URI, "narvik.yaml", text), today)["text"]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2025, 1, 20), "frist om 12 dager"),
        (date(2025, 1, 31), "frist i morgen"),
        (date(2025, 2, 1), "frist i dag"),
        (date(2025, 2, 2), "fristen er ute"),
    ],
)
def test_it_says_how_long_there_is(today: date, expected: str) -> None:
    """Where the deadline is known."""
    told = said(NARVIK.read_text("utf-8"), today)

    assert told.startswith("utkast · ")
    assert told.endswith(f" · {expected}")


def test_the_day_is_written_out() -> None:
    """As it is on the form, and in the language of the document."""
    found = state(Opened.read(URI, "x", NARVIK.read_text("utf-8")), TODAY)

    assert found["detail"] == "Frist: 1. februar 2025"


def test_it_counts_what_is_to_be_answered() -> None:
    """As many as there are findings of what is lacking."""
    text = NARVIK.read_text("utf-8")
    lacks = [each for each in Opened.read(URI, "x", text).report.findings if each.lack]

    assert lacks
    assert f" · {len(lacks)} å besvare · " in said(text)


def test_what_is_sent_in_has_no_deadline() -> None:
    """And it is said in the målform of the document."""
    text = "skjema: 2025\nmålform: nn\nstatus: innsendt\n"

    assert said(text).startswith("innsend · ")
    assert "frist" not in said(text)


@pytest.mark.parametrize("text", ["skjema: 2025\nx: [\n", "skjema: 2025\nstatus:utkast\n"])
def test_of_what_cannot_be_read_it_says_how_much_is_wrong(text: str) -> None:
    """So that an editor keeps showing the form beside it while a slip stands there."""
    assert said(text) == "1 å rette"


def test_the_forms_are_named_the_newest_first() -> None:
    """Those of a county too, where its folder is known."""
    ours = [each["name"] for each in forms(None, "nb")]

    assert ours == ["2027", "2026", "2025"]
    assert "2027-vestland" in [each["name"] for each in forms(COUNTY, "nn")]


def test_a_form_tells_which_målformer_it_has() -> None:
    """By the name that a person knows."""
    newest, *_ = forms(None, "nb")

    assert newest["målformer"] == [
        {"name": "nb", "title": "bokmål"},
        {"name": "nn", "title": "nynorsk"},
    ]
