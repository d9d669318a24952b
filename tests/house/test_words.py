"""Every word that we say is one of those that the house has chosen: `docs/sprak.md`."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from behovsmelding.form import Form, load_form, names
from behovsmelding.form.folders import own
from behovsmelding.messages import LANGUAGES, Phrase
from behovsmelding.messages.everything import every_phrase
from tests.support import generated
from tests.support.commands import CHECKOUT

DOCS = CHECKOUT / "docs"
RULES = DOCS / "sprak.md"
HEADINGS = {"nb": "Bokmål", "nn": "Nynorsk", "en": "Engelsk"}
GUIDES = (
    *("README.md", "veileder.md", "for-statsforvaltere.md", "egen-mal.md", "editor.md"),
    *("nytt-skjema.md", "forskrift.md", "innstillinger.md", "tilbake-fra-word.md"),
)
"""The guides that we write by hand in bokmål; the other pages are made of what is tried here."""
COUNTY = CHECKOUT / generated.COUNTY
OFFICIAL = "2025"
"""The form whose questions are Statsforvalteren's own, as they stand on the paper."""
OF_A_FILE = re.compile(
    r"codes\.(amounts|answers|layout|names|parts|regulation|slips|structure|yaml)\b"
    r"|explanations\.(BM[1-6]|page\.SOURCES)|ui\.(carry|editor|preview|questions|schema|skeleton)\b"
).match
"""The words about a file being written; those about templates and settings are for others."""
JARGON = re.compile(r"(?i)\byaml\b|\bliste[nr]?\b|\bfelt|\bnøkkel|\btrue\b|\bfalse\b|\w\[").search
_PARAM = re.compile(r"\{\w*\}")
_CODE = re.compile(r"```.*?```|`[^`]*`|\]\([^)]*\)|\*På nynorsk:.*", re.DOTALL)


@cache
def unwanted(language: str) -> tuple[str, ...]:
    """Return the words of the second column of the table of *language*."""
    table = RULES.read_text(encoding="utf-8").partition(f"## {HEADINGS[language]}\n")[2]
    rows = (line.split("|") for line in table.partition("\n## ")[0].splitlines() if "|" in line)
    return tuple(word for row in rows for word in re.findall("`([^`]+)`", row[2]))


def found_in(text: str, language: str) -> list[str]:
    """Return the unwanted words that stand in *text*."""
    return [word for word in unwanted(language) if re.search(_as_word(word), text, re.IGNORECASE)]


def _as_word(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)" if word.isalpha() or " " in word else re.escape(word)


def said(language: str) -> Iterator[tuple[str, str]]:
    """Yield everything that we say in *language*, with its place."""
    for place, phrase in every_phrase().items():
        yield place, _PARAM.sub("", phrase.texts.get(language, ""))
    for form in (
        *map(load_form, names()),
        *(load_form(each, COUNTY) for each in own(COUNTY).names),
    ):
        for place, phrase in _declared(form):
            yield f"{form.navn} {place}", phrase.texts.get(language, "")
    if language == "nb":
        for name in GUIDES:
            text = (DOCS / name).read_text(encoding="utf-8")
            yield from ((name, line) for line in _CODE.sub("", text).splitlines())


def _declared(form: Form) -> Iterator[tuple[str, Phrase]]:
    """Yield the words of *form*, but not the questions of one that is not ours."""
    yield from (("tittel", form.tittel), ("hjemmel", form.hjemmel))
    if form.opphav:
        yield "opphav", form.opphav
    yield from ((f"ledetekster.{key}", each) for key, each in form.ledetekster.items())
    for sti, felt in form.felt.items():
        words: dict[str, Phrase | None] = {"hjelp": felt.hjelp, "når": felt.når, "ny": felt.ny}
        if form.navn != OFFICIAL:
            words["spørsmål"] = felt.spørsmål
        yield from ((f"{sti}.{key}", each) for key, each in words.items() if each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_one_that_we_do_not_write(language: str) -> None:
    """The choice is made in the table, and holds for messages, forms, help and guides."""
    assert [(at, words) for at, text in said(language) if (words := found_in(text, language))] == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("nb", "Høgskolen stod der.", ["høgskolen", "stod"]),
        ("nn", "Det er det samme også.", ["samme", "også"]),
        ("en", "It stands here, with «quotes» and a blank.", ["«", "»", "stands", "blank"]),
        ("nb", "Fjordhøgskolene og understod.", []),
        ("en", "The standard answer is blanket.", []),
    ],
)
def test_an_unwanted_word_is_seen(language: str, text: str, words: list[str]) -> None:
    """Whatever its letter case, and not within another word."""
    assert found_in(text, language) == words


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_norwegian_quotes_with_guillemets(language: str) -> None:
    """A straight quote is one to be typed, which stands in the English words too."""
    to_type = {place for place, text in said("en") if '"' in text}

    assert [at for at, text in said(language) if '"' in text and at not in to_type] == []
    assert [at for at, text in said(language) if "“" in text or "”" in text] == []


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_nothing_a_kommune_reads_of_its_file_takes_a_programmers_word(language: str) -> None:
    """Not YAML, list, field, key, true, nor a place with a number in brackets."""
    assert [(at, text) for at, text in said(language) if OF_A_FILE(at) and JARGON(text)] == []


def test_every_language_has_its_table() -> None:
    """A language of ours without rules would be one where nothing is tried."""
    assert all(len(unwanted(language)) > 10 for language in LANGUAGES)
