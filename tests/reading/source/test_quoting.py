"""Texts in quotes and plain: what is written reads back as itself, to us and to any reader."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.reading.source import (
    is_plain,
    parse,
    quoted,
)
from behovsmelding.reading.source.quoting import ends_in_quote
from tests.support.strategies import TYPED, linjer, tekster


@given(st.one_of(linjer(), tekster()))
def test_quotes_carry_any_text(text: str) -> None:
    """What is put in quotes is read back as it was, by us and by any reader of YAML."""
    written = quoted(text)

    assert yaml.safe_load(f"a: {written}") == {"a": text}
    assert [each.value for each in parse(f"a: {written}\n", "f.yaml").scalars][1:] == [text]


@given(st.one_of(linjer(), st.sampled_from(["Ja", "Åse", "to ord", "a, b", "a:b", "a#b", "c'est"])))
def test_a_plain_text_reads_as_itself(text: str) -> None:
    """A text that may stand without quotes is that text to any reader of YAML."""
    if is_plain(text):
        assert yaml.safe_load(f"a: {text}") == {"a": text}


@pytest.mark.parametrize("text", ["Åse", "to ord", "a, b", "a:b", "a#b", "c'est", "Narvik kommune"])
def test_what_reads_as_itself_needs_no_quotes(text: str) -> None:
    """Signs that mean something to YAML elsewhere are only signs here."""
    assert is_plain(text)


@pytest.mark.parametrize("text", [text for text in TYPED if yaml.safe_load(quoted(text)) == text])
def test_what_yaml_reads_as_something_else_is_not_plain(text: str) -> None:
    """Numbers, dates, yes and no, marks: whatever is not read as itself needs quotes."""
    try:
        as_plain = yaml.safe_load(f"a: {text}")
    except yaml.YAMLError:
        as_plain = None

    assert as_plain == {"a": text} or not is_plain(text)


@pytest.mark.parametrize("text", ['Lesing i barnehagen"', "Lesing”", 'Skjerm på 15"'])
def test_a_quote_that_opens_nowhere_is_put_in_quotes(text: str) -> None:
    """A lone quote at the end is asked about where it stands plain, so it is not written plain."""
    assert ends_in_quote(text)
    assert not is_plain(text)


@pytest.mark.parametrize("text", ['Vi leser "Bø"', "„Bø”", "«Bø”", '"', "Bø", ""])
def test_a_quote_that_opens_ends_as_it_should(text: str) -> None:
    """What opens may end, and a quote alone ends nothing."""
    assert not ends_in_quote(text)
