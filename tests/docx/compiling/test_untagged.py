"""A template without a place for an answer says what it has instead: controls without tags."""

from typing import Any

import pytest

from tests.support import templates as t

P = t.paragraph


def untagged(title: str, kind: str = "") -> str:
    """Write a control with a title and no tag."""
    return t.paragraph(
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/>{kind}</w:sdtPr>'
        "<w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>"
    )


def seen(body: str, **stories: Any) -> list[str]:
    """Return what is told that a template without a place for an answer has."""
    found = next(each for each in t.checked(t.docx(body, **stories)) if each.code == "BM844")
    return [each.of("nb") for each in found.params["sett"]]


def test_a_template_that_prints_nothing_says_what_it_saw() -> None:
    """Controls without tags and old form fields are no places for answers, and that is told."""
    field = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="a"/></w:ffData>'
    ended = '</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = untagged("") + P("Eier: ", field + ended) + untagged("Hylle", "<w:docPartObj/>")

    assert seen(body, header=untagged("")) == [
        "2 innholdskontroller uten merke",
        "1 gamle skjemafelt",
    ]


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        (("eier.navn", "Noe annet", "eier.navn"), "navn på felt i titlene deres, {}: «eier.navn»"),
        (("sumrader=regional.eier",), "navn på felt i titlene deres, {}: «sumrader=regional.eier»"),
        (("bruk_uh", "tiltak.navn"), "navn på felt i titlene deres, {}: «bruk_uh», «tiltak.navn»"),
        (("Navn på tiltak", "x"), "spørsmål fra skjemaet i titlene deres: «Navn på tiltak»"),
        (("navn på tiltak:",), "spørsmål fra skjemaet i titlene deres: «navn på tiltak:»"),
        (
            ("Beskriv hvordan tiltaket er forankret i den enkelte barnehage…",),
            (
                "spørsmål fra skjemaet i titlene deres:"
                " «Beskriv hvordan tiltaket er forankret i den enkelte barnehage…»"
            ),
        ),
        (
            ("Partnerskapet består av flere eiere: Ja",),
            "spørsmål fra skjemaet i titlene deres: «Partnerskapet består av flere eiere: Ja»",
        ),
        (
            ("navn", "ordning", "målgruppe", "formål", "forankring", "bruk_uh"),
            ("navn på felt i titlene deres, {}: «navn», «ordning», «målgruppe», «formål» …"),
        ),
    ],
)
def test_titles_that_are_of_the_form_are_named(titles: tuple[str, ...], told: str) -> None:
    """Whoever wrote the tags where titles go, or had them taken away, is told what was found."""
    count, *others = seen("".join(map(untagged, titles)))

    assert count == f"{len(titles)} innholdskontroller uten merke"
    assert others == [told.format("der ingen leser dem som merker")]


def test_titles_of_somebody_else_are_not() -> None:
    """Only how many they are."""
    assert seen(untagged("Saksnummer") + untagged("…")) == ["2 innholdskontroller uten merke"]
