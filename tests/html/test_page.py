"""The form as one page: all that the Word form says, and nothing else."""

import os
import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

import behovsmelding
from behovsmelding.api import for_publication, form_of, template_for
from behovsmelding.form import Form, load_form
from behovsmelding.html.page import Page, page_of
from behovsmelding.model.felles import MÅLFORMER, Målform, Status
from behovsmelding.model.path import place
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import answers
from tests.support.browser import ON_A_PHONE, asked, faults
from tests.support.commands import EXAMPLES, VEFSN
from tests.support.lines import document_lines
from tests.support.pages import (
    Element,
    expected,
    has_a_place,
    parsed,
    said_at,
    words_of,
    words_on,
)
from tests.support.strategies import (
    gyldige_behovsmeldinger,
    kollektive_behovsmeldinger,
)

FILES = sorted(EXAMPLES.glob("*.yaml"))
DRAWN = 2000 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else 60
SALTEN = EXAMPLES / "salten-2027.yaml"
TITLE = "return getComputedStyle(document.querySelector('h1')).color"
VESTLAND = EXAMPLES / "vestland-variant"


def read(melding: Any, form: Form, målform: Målform) -> Element:
    """Return the page of *melding*, read back."""
    return parsed(page_of(form, målform).file(melding))


def lost(melding: Any, form: Form, målform: Målform) -> list[tuple[str, str]]:
    """Return each answer of *melding* that its page does not say at its place."""
    said = said_at(read(melding, form, målform))
    return [
        (name, wanted)
        for answer in answers(melding)
        if has_a_place(answer, form)
        for name, wanted in [(place(answer.path), expected(answer, form, målform))]
        if wanted not in (there := at_or_below(name, said))
        # Where one list follows another, a blank line between them says nothing.
        and wanted not in [Tekst(each).canonical for each in there]
    ]


def at_or_below(name: str, said: dict[str, list[str]]) -> list[str]:
    """Return what is *said* at the place *name*; a row with one answer is that answer."""
    return [each for at, all_ in said.items() if f"{at}.".startswith(f"{name}.") for each in all_]


def words_in(docx: bytes) -> list[str]:
    """Return the words of a document that people read, as `words_on` does of a page."""
    return words_of("\n".join(document_lines(docx)))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("målform", MÅLFORMER)
def test_it_says_what_the_word_form_says(file: Path, målform: Målform) -> None:
    """Word for word and in the same order, when the form is sent in."""
    melding = attrs.evolve(behovsmelding.load(file), status=Status.INNSENDT)
    form = form_of(melding)
    docx = template_for(form, målform).render(melding)

    assert words_on(read(melding, form, målform)) == words_in(docx)


@settings(max_examples=DRAWN)
@given(gyldige_behovsmeldinger())
def test_it_says_what_the_word_form_says_of_anything_sent_in(melding: Any) -> None:
    """Whatever was answered, the page has the words of the document, in its order."""
    melding = attrs.evolve(melding, status=Status.INNSENDT)
    form = form_of(melding)
    docx = template_for(form, melding.målform).render(melding)

    assert words_on(read(melding, form, melding.målform)) == words_in(docx)


@settings(max_examples=DRAWN)
@given(gyldige_behovsmeldinger())
def test_no_answer_is_lost(melding: Any) -> None:
    """Each stands at its own place, as it was written: what looks like HTML is text."""
    assert lost(melding, form_of(melding), melding.målform) == []


@settings(max_examples=DRAWN)
@given(kollektive_behovsmeldinger())
def test_no_answer_of_the_kollektiv_generation_is_lost(melding: Any) -> None:
    """Nor in the other generation."""
    assert lost(melding, form_of(melding), melding.målform) == []


def test_no_answer_to_a_county_s_own_question_is_lost() -> None:
    """Questions of a form of somebody's own are like any other."""
    melding = behovsmelding.load(VESTLAND / "hardanger-2027.yaml", forms=VESTLAND / "skjema")
    form = form_of(melding, VESTLAND / "skjema")

    for målform in form.målformer:
        assert lost(melding, form, målform) == []
        assert any("tillegg" in name for name in said_at(read(melding, form, målform)))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_anybody_can_use_it(tmp_path: Path, *, dark: bool) -> None:
    """As far as axe-core can tell, by day and by night: it finds nothing, and doubts nothing."""
    pages = {each.stem: behovsmelding.render_html(behovsmelding.load(each)) for each in FILES}

    assert faults({at: each.decode() for at, each in pages.items()}, tmp_path, dark=dark) == {}


def test_it_fetches_nothing_and_runs_nothing() -> None:
    """One file, that may be mailed; a browser lets it reach nothing, and it has no script."""
    page = behovsmelding.render_html(behovsmelding.load(SALTEN)).decode()

    assert "default-src 'none'" in page
    assert not re.search(r"<script|@import|url\(|<link|<img| style=| on\w+=", page)
    assert set(re.findall(r'(?:src|href)="(\w+):', page)) <= {"https", "http", "mailto"}


def test_it_follows_the_light_and_the_paper(tmp_path: Path) -> None:
    """Its colours are others in the dark, and it says so to the browser; what is printed is A4."""
    page = behovsmelding.render_html(behovsmelding.load(SALTEN)).decode()
    day, night = (asked(page, TITLE, tmp_path, dark=dark) for dark in (False, True))

    assert "color-scheme: light dark" in page
    assert (day, night) == ("rgb(23, 54, 93)", "rgb(169, 205, 242)")
    assert "@page { size: A4; margin: 2.2cm; }" in page


def test_it_fits_on_a_phone(tmp_path: Path) -> None:
    """Wide tables scroll by themselves, and the page never sideways."""
    page = behovsmelding.render_html(behovsmelding.load(SALTEN)).decode()

    assert asked(page, ON_A_PHONE, tmp_path) == [375, 375]


def test_a_draft_says_that_it_is_one() -> None:
    """On top, with the day it is due; what is sent in says neither, and asks for nothing."""
    draft = behovsmelding.load(VEFSN)
    sent = attrs.evolve(draft, status=Status.INNSENDT)
    form = form_of(draft)
    said, asks = (" ".join(words_on(read(each, form, Målform.NN))) for each in (draft, sent))

    assert "Frist:" in said
    assert "Ikkje svart på" in said
    assert "Frist:" not in asks
    assert "Ikkje svart på" not in asks
    assert '<p class="draft">Utkast</p>' in page_of(form, Målform.NN).file(draft).decode()
    assert "Utkast" not in page_of(form, Målform.NN).file(sent).decode()


@pytest.mark.parametrize(
    ("enclosed", "said"),
    [("", "Ikke besvart"), ("\n  - navn: Plan", "Plan: Ikke besvart")],
)
def test_what_lacks_all_its_parts_says_so_once(enclosed: str, said: str) -> None:
    """An enclosure has a name and an address: «Ikke besvart: Ikke besvart» tells no more."""
    text = f"skjema: 2025\nstatus: utkast\nvedlegg:{enclosed}\n"
    page = page_of(load_form("2025"), Målform("nb")).file(behovsmelding.loads(text)).decode()

    told = page.partition("Vedlegg</h3>")[2].partition("</p>")[0]
    assert re.sub("<[^>]+>", "", told).strip() == said


def test_a_number_is_kept_on_one_line() -> None:
    """On a phone the last digit would stand alone on the next; a name may be broken."""
    page = behovsmelding.render_html(behovsmelding.load(SALTEN)).decode()
    numbers = re.findall(r"<span([^>]*)>972\u00a0418\u00a0021<", page)
    names = re.findall(r"<span([^>]*)>Fauske kommune<", page)

    assert numbers
    assert names
    assert all('class="number"' in each for each in numbers)
    assert not any("class" in each for each in names)


def test_without_contact_data_nobody_is_named() -> None:
    """«Utelatt» stands where an answer was, and the answer nowhere in the file."""
    melding = behovsmelding.load(EXAMPLES / "narvik-2027.yaml")
    published = behovsmelding.render_html(melding, uten_kontaktdata=True).decode()
    form = form_of(melding)

    assert lost(for_publication(melding, Målform.NB), form, Målform.NB) == []
    assert "Utelatt" in said_at(parsed(published))["eiere[0].kontaktperson.navn"]
    assert "@" not in published.partition("</style>")[2]


def test_the_same_behovsmelding_gives_the_same_bytes(tmp_path: Path) -> None:
    """In a file, too, and however often it is made."""
    melding = behovsmelding.load(SALTEN)
    page = behovsmelding.render_html(melding, målform="nn", to=tmp_path / "s.html")

    assert page == behovsmelding.render_html(melding, målform="nn")
    assert page == (tmp_path / "s.html").read_bytes()
    assert Page(form_of(melding), Målform.NN).file(melding) == page


def test_what_looks_like_html_is_text() -> None:
    """In a name, in a long answer, and in the title."""
    melding = behovsmelding.loads(
        "skjema: 2025\nstatus: utkast\neier:\n  navn: '<b>N</b> & co \"x\"'\n"
        "tiltak:\n  - forankring: '<script>alert(1)</script> &amp;'\n"
    )
    page = page_of(form_of(melding), Målform.NB).file(melding).decode()
    said = said_at(parsed(page))

    assert said["eier.navn"] == ['<b>N</b> & co "x"']
    assert said["tiltak[0].forankring"] == ["<script>alert(1)</script> &amp;"]
    assert "<script" not in page
    assert "<b>" not in page


def test_a_behovsmelding_with_errors_is_no_page() -> None:
    """Every error is told, as for a Word document."""
    wrong = behovsmelding.loads("skjema: 2025\nstatus: innsendt\n")

    with pytest.raises(behovsmelding.InvalidBehovsmelding, match="BM"):
        behovsmelding.render_html(wrong)


def test_a_malform_that_the_form_has_not_got_is_refused() -> None:
    """With the sentence that a Word document gets."""
    form = load_form("2027")

    with pytest.raises(behovsmelding.FormError, match="BM215"):
        page_of(form, Målform("se"))
