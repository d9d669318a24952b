"""Long answers as HTML."""

import pytest
from hypothesis import given

from behovsmelding.html.text import blocks, email, linked
from behovsmelding.model.tekst import Tekst
from tests.support.pages import Element, parsed, said_at
from tests.support.strategies import tekster


@given(tekster())
def test_every_long_answer_is_given_back(text: str) -> None:
    """Its paragraphs, lists, headings and marks are those that were written."""
    tekst = Tekst(text)
    page = parsed(f'<div class="long" data-path="x">{blocks(tekst, 3)}</div>')

    assert said_at(page) == {"x": [tekst.canonical]}


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("en\nto\n\ntre", "<p>en<br>to</p><p>tre</p>"),
        (
            "- a\n  - b\n- c",
            "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
        ),
        ("3. c\n4. d", '<ol start="3"><li>c</li><li>d</li></ol>'),
        ("- a\n1. b\n2. c", "<ul><li>a</li></ul><ol><li>b</li><li>c</li></ol>"),
        ("**fet** og *skrå*", "<p><strong>fet</strong> og <em>skrå</em></p>"),
        ("***begge***", "<p><strong><em>begge</em></strong></p>"),
        (
            '[her](https://example.no/?a=1&b="2")',
            '<p><a href="https://example.no/?a=1&amp;b=&quot;2&quot;">her</a></p>',
        ),
        ("a  b\n c", '<p><span class="kept">a  b</span><br><span class="kept"> c</span></p>'),
        ("1. mai <b>", "<p>1. mai &lt;b&gt;</p>"),
    ],
)
def test_it_is_written_as_html(written: str, html: str) -> None:
    """What the dialect marks is marked, and all else is the characters it is."""
    assert blocks(Tekst(written), 3) == html


@pytest.mark.parametrize(
    ("written", "levels"),
    [
        ("## a\n### b\n## c", ["h4", "h5", "h4"]),
        ("### b\n## a\n### c", ["h4", "h4", "h5"]),
    ],
)
def test_no_heading_is_a_level_too_deep(written: str, levels: list[str]) -> None:
    """Whoever goes from heading to heading misses none, and each still tells which it was."""
    page = parsed(blocks(Tekst(written), 4))
    names = [each.name for each in page.inside if isinstance(each, Element)]

    assert names == levels


def test_there_is_no_seventh_heading() -> None:
    """Where a form goes deep, the headings of an answer stay at the lowest there is."""
    assert blocks(Tekst("## a\n### b"), 6) == '<h6 class="own2">a</h6><h6 class="own3">b</h6>'


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "ikke en lenke", "https://x y", "file:///etc"]
)
def test_only_an_address_on_the_web_is_a_link(text: str) -> None:
    """An answer that should be one may be anything; a page follows no other."""
    assert linked(text) == text
    assert linked("https://example.no/?a&b") == (
        '<a href="https://example.no/?a&amp;b">https://example.no/?a&amp;b</a>'
    )


def test_an_address_of_somebody_is_broken_between_its_parts() -> None:
    """On a phone it does not fit on one line; what is copied is the address alone."""
    written = email("kari.nordmann@example.no")

    assert written == "kari<wbr>.nordmann<wbr>@example<wbr>.no"
