"""`behovsmelding explain`: every code has an explanation, in every language."""

import pytest

from behovsmelding import messages
from behovsmelding.messages import Language
from behovsmelding.messages.explanations import explanation
from tests.support.commands import Shell

CODES = messages.every_code()
LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained_in_every_language(code: str) -> None:
    """A meaning stands in nb, nn and en, and is whole: YAML cuts at a blank and #."""
    meanings = {explanation(code).meaning.of(language) for language in LANGUAGES}

    assert len(meanings) == len(LANGUAGES)
    assert [each for each in meanings if not each.endswith(".")] == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_plain(code: str, language: Language) -> None:
    """No explanation uses the words of programmers, nor calls a behovsmelding a «søknad»."""
    told = explanation(code).meaning.of(language).lower()

    assert not [word for word in ("mapping", "node", "scalar", "null", "søknad") if word in told]


def test_explain_prints_meaning_examples_and_source(shell: Shell) -> None:
    """A code is explained with its meaning, both examples and where the rule comes from."""
    result = shell("explain", "bm302")

    assert result.code == 0
    for part in ("BM302 (feil)", "fem hundre tusen", "Feil:", "eier: 500.000", "Riktig:"):
        assert part in result.out
    assert "Kilde: Skjemaet for 2025: «Tilskuddet fordeles»" in result.out


def test_explain_speaks_the_language_asked_for(shell: Shell) -> None:
    """--lang chooses among bokmål, nynorsk and English."""
    assert "Kjelde:" in shell("explain", "BM302", "--lang", "nn").out
    assert "Source:" in shell("explain", "BM302", "--lang", "en").out


def test_explain_without_a_code_lists_them(shell: Shell) -> None:
    """Without a code, each is listed on a line of its own."""
    lines = shell("explain").out.splitlines()

    assert [line[:5] for line in lines] == list(CODES)


def test_an_unknown_code_is_a_usage_error(shell: Shell) -> None:
    """A code that does not exist is said so, with exit code 2."""
    result = shell("explain", "BM999")

    assert result.code == 2
    assert "BM999" in result.err
