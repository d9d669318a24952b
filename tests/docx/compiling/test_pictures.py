"""A drawing in a template runs nothing and fetches nothing, however it asks for it."""

import pytest

from tests.support import templates as t

OUTSIDE = "https://x.no/a.png"
_NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"'


def drawn(picture: str, kind: str = "image/svg+xml") -> bytes:
    """Make a template with a picture that is XML."""
    docx = t.docx(t.paragraph("{{ eier.navn }}"))
    return t.joined(docx, "word/media/a.svg", picture, kind=kind, relation="image")


FETCHED = [
    f'<image x:href="{OUTSIDE}"/>',
    f'<image href=" {OUTSIDE} "/>',
    '<use href="annen.svg#a"/>',
    f'<filter><feImage href="{OUTSIDE}"/></filter>',
    f'<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="{OUTSIDE}"/></foreignObject>',
    f"<style>@import url({OUTSIDE});</style>",
    f"""<style>@font-face{{src: url('{OUTSIDE}')}}</style>""",
    f'<rect style="fill: url({OUTSIDE})"/>',
    f"<style>a{{fill: u\\72l({OUTSIDE})}}</style>",
    f'<rect style="fill: \\u\\r\\l({OUTSIDE})"/>',
    f'<image><set attributeName="href" to="{OUTSIDE}"/></image>',
    f'<image><animate attributeName="x:href" values="{OUTSIDE}"/></image>',
]


@pytest.mark.parametrize("inside", FETCHED)
def test_a_picture_fetches_nothing(inside: str) -> None:
    """A drawing may show pictures of its own, and be given others' only within the file."""
    assert t.codes(drawn(f"<svg {_NAMES}>{inside}</svg>")) == ["BM823"]


@pytest.mark.parametrize(
    "picture",
    [
        f'<?xml-stylesheet href="{OUTSIDE}"?><svg/>',
        f'<!DOCTYPE svg SYSTEM "{OUTSIDE}"><svg/>',
        f'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "{OUTSIDE}"><svg/>',
    ],
)
def test_nor_does_what_stands_before_it(picture: str) -> None:
    """Where a style sheet is, and a standard that is nobody's."""
    assert t.codes(drawn(picture)) == ["BM823"]


@pytest.mark.parametrize(
    "inside",
    [
        f'<a href="{OUTSIDE}"/><text>{OUTSIDE} url({OUTSIDE[7:]})</text>',
        '<use x:href="#a"/><image href="data:image/png;base64,AA"/><rect fill="url(#a)"/>',
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>tekst</p></foreignObject>",
        '<rect><set attributeName="fill" to="url(#a)"/></rect>',
        "<style>.a::before{content:'\\2022 '}</style>",
        '<a href="#del"/>',
    ],
)
def test_an_ordinary_picture_is_taken(inside: str) -> None:
    """Text from a program for diagrams, what the file holds itself, a link to the web."""
    assert t.codes(drawn(f"<svg {_NAMES}>{inside}</svg>")) == []


@pytest.mark.parametrize(
    "inside",
    [
        "<script>x()</script>",
        '<g onload="x()"/>',
        '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    ],
)
@pytest.mark.parametrize("kind", ["image/svg+xml", "image/png", "application/xml"])
def test_a_picture_runs_nothing(inside: str, kind: str) -> None:
    """Whatever its type says that it is."""
    assert t.codes(drawn(f"<svg {_NAMES}>{inside}</svg>", kind)) == ["BM828"]


def test_a_link_in_a_picture_leads_to_the_web() -> None:
    """As a link anywhere else."""
    picture = f'<svg {_NAMES}><a x:href="javascript:x()"/></svg>'
    assert t.codes(drawn(picture)) == ["BM830"]


def test_a_picture_with_definitions_of_its_own_is_named() -> None:
    """To save the file again in Word would not help: Word keeps the picture as it is."""
    (found,) = t.checked(drawn('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'))

    assert (found.code, found.params) == ("BM825", {"bilde": "word/media/a.svg"})
    assert "word/media/a.svg" in str(found)
