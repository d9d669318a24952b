"""Nothing that completion offers makes a slip: in any beginning of any example."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.lsp.completing import completions
from behovsmelding.lsp.completing.offer import Offer
from behovsmelding.reading.examine import examine
from tests.support.commands import EXAMPLES
from tests.support.completed import put_in
from tests.support.forms import COUNTY

FILES = (*sorted(EXAMPLES.glob("*.yaml")), *sorted(COUNTY.parent.glob("*.yaml")))
TEXTS = {each.name: each.read_text("utf-8") for each in FILES}
"""What is written on our forms, and on those of a county, whose folder is known throughout."""
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"


def slips(text: str) -> list[Diagnostic]:
    """Return what is found of the YAML of *text* and its shape."""
    found = examine(text.encode(), forms=COUNTY).findings
    return [each for each in found if each.code.startswith(("BM1", "BM2"))]


def made(text: str, offers: Iterable[Offer]) -> Iterator[str]:
    """Yield each of *offers* that makes slips in *text*, at its place, with the codes of them."""
    several = tuple(offers)
    before = Counter(each.code for each in (slips(text) if several else ()))
    for offer in several:
        after, start, end = put_in(text, offer)
        spans = ((each.code, each.span) for each in slips(after))
        its = (code for code, span in spans if span and _touches(after, span, start, end))
        if codes := Counter(its) - before:
            yield f"{offer.label}: {dict(codes)}"


def _touches(text: str, span: Span, start: int, end: int) -> bool:
    lines = text.splitlines(keepends=True)
    begins = sum(map(len, lines[: span.line - 1])) + span.column - 1
    ends = sum(map(len, lines[: span.end_line - 1])) + span.end_column - 1
    return begins <= end and start <= ends


def faults(text: str) -> Iterator[str]:
    """Yield the offers at the end of *text* that make a slip there."""
    yield from made(text, completions(text, len(text), forms=COUNTY))


@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_no_offer_makes_a_slip_at_the_end_of_what_is_written(
    name: str, data: st.DataObject
) -> None:
    """At the end of any beginning, every offer with something written in it is YAML, and ours."""
    text = TEXTS[name]
    at = data.draw(st.integers(0, len(text)))

    assert list(faults(text[:at])) == []


@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_no_offer_makes_a_slip_in_the_middle(name: str, data: st.DataObject) -> None:
    """On a new line between any two of a whole file, however far in the cursor stands there."""
    lines = TEXTS[name].splitlines(keepends=True)
    number = data.draw(st.integers(0, len(lines)))
    indent = data.draw(st.integers(0, 8)) * " "
    before = "".join(lines[:number]) + indent
    text = f"{before}\n{''.join(lines[number:])}"

    assert list(made(text, completions(text, len(before), forms=COUNTY))) == []


@pytest.mark.skipif(not NIGHTLY, reason="each character of each example takes minutes: nightly")
@pytest.mark.parametrize("name", sorted(TEXTS))
def test_no_offer_makes_a_slip_anywhere(name: str) -> None:
    """At each character of each example."""
    text = TEXTS[name]

    assert [(at, fault) for at in range(len(text)) for fault in faults(text[:at])] == []


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_every_character_of_every_example_has_an_answer(name: str) -> None:
    """Where something is written half, and where the cursor stands in the midst of a file."""
    text = TEXTS[name]
    for at in range(0, len(text), 1 if NIGHTLY else 29):
        completions(text[:at], at, forms=COUNTY)
        completions(text, at, forms=COUNTY)
