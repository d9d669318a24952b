"""What a file says beside an answer that YAML can't read and only a person can mend."""

import re

import pytest

from behovsmelding import newlines
from behovsmelding.reading.examine import examine
from tests.support.tired import KOLLEKTIV, LOKAL, codes, found, mending

_ANSWER = re.compile(r"[ ]*(?:- )*(?:[^\s:#-][^:#]*:[ ]+|(?<=- ))(?=[^\s|>])")
_UNREADABLE = ("{a", '"C:\\q" b: c')
_UNREAD = ("BM127", "BM129")
_BESIDE = (
    ("type: kommune", "type: komune", "BM202"),
    ("epost: ola.nordmann@example.no", "epost: ola", "BM602"),
    ("      av: 2\n", "      av: 3\n", "BM516"),
)
"""What else is wrong with the document, in its order."""


def _with_others_wrong(text: str) -> str:
    for right, written, _ in _BESIDE:
        text = text.replace(right, written)
    return text


def _without_answer(text: str, number: int, written: str) -> str:
    """Return *text* with what is *written* in the place of the answer on a line, if it has one."""
    lines = newlines.split(text)
    if (answer := _ANSWER.match(lines[number])) is None:
        return text
    lines[number] = answer[0] + written
    return "\n".join(lines)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("right", "written", "code"),
    [
        ("målgruppe: Alle", "målgruppe: {a", "BM127"),
        ("navn: Inkluderende praksis", 'navn: "Sko\\le: x" y', "BM129"),
        ("Narvik kommune: 120 000", 'Narvik kommune: "a" 120 000', "BM125"),
        ("kompetansenettverk: Narvik", 'kompetansenettverk: "Sko\\le: x" y', "BM129"),
        ("tema: [språk]", 'tema:\n      - "C:\\q" x\n      - lesing', "BM129"),
        ("målgruppe: Alle", "målgruppe: {a\n      og b: {c", "BM127"),
    ],
)
def test_the_rest_of_the_file_is_told_too(right: str, written: str, code: str, end: str) -> None:
    """The answer is one finding, each other one is told, and what can be mended is."""
    text = _with_others_wrong(KOLLEKTIV).replace(right, written).replace("\n", end)
    after = mending(text)

    assert sorted(found(text).split()) == sorted([code, *(each for *_, each in _BESIDE)])
    assert after.text == text.replace("komune", "kommune")
    assert after.again == after.text


@pytest.mark.parametrize("text", [LOKAL, KOLLEKTIV])
@pytest.mark.parametrize("written", _UNREADABLE)
def test_nothing_is_told_of_what_only_follows(text: str, written: str) -> None:
    """Whichever answer it is, nothing is said to be missing or to add up otherwise."""
    text = text.replace("status: utkast", "status: innsendt")
    before = codes(examine(text)).split()

    for number, line in enumerate(newlines.split(text)):
        report = examine(_without_answer(text, number, written))
        beside = [
            each for each in report.findings if each.span is None or each.span.line != number + 1
        ]
        told = [each.code for each in beside if each.code != "BM913"]
        assert all(each in before for each in told), line
        assert len(report.findings) - len(beside) <= 1, line


def test_the_answer_is_told_of_at_its_place() -> None:
    """A program that reads the findings knows which answer it is."""
    [found, *_] = examine(KOLLEKTIV.replace("målgruppe: Alle", "målgruppe: {a")).findings[-1:]

    assert found.path == ("tiltak", 0, "målgruppe")
    assert found.span is not None
    assert found.span[1:3] == (38, 16)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("right", "written", "of_the_name"),
    [
        ("målgruppe: Alle", "målgruppe: {a\n    min_egen: x", "BM214"),
        ("målgruppe: Alle", "målgruppe: {a\n    min_egen: x\n    til: y", "BM214 BM214"),
        ("målgruppe: Alle", 'målgruppe: "Sko\\le: x" y\n    min_egen: |\n      mer: x', "BM214"),
        ("vedlegg: []", "vedlegg: {a\nmine_notater: z", "BM214"),
    ],
)
def test_an_unknown_name_ends_an_answer_too(
    right: str, written: str, of_the_name: str, end: str
) -> None:
    """It may be misspelt, or a coordinator's own, and is told of as it is below any answer."""
    text = _with_others_wrong(KOLLEKTIV).replace(right, written).replace("\n", end)
    names = [*of_the_name.split(), *(each for *_, each in _BESIDE)]

    assert sorted(each for each in found(text).split() if each not in _UNREAD) == sorted(names)


def test_a_misspelt_field_below_is_told_with_its_fix() -> None:
    """`Beskrivelse` is what comes next, whoever can't read what stands above."""
    text = KOLLEKTIV.replace("målgruppe: Alle", "målgruppe: {a")
    after = mending(text.replace("    beskrivelse:", "    Beskrivelse:"))

    assert after.text == text
    assert after.left == "BM127"


@pytest.mark.parametrize(
    ("right", "written"),
    [
        # A text goes on behind a name at the margin, and a heading has a capital letter.
        ("plan: |", "plan: {a\nog dette: er [mer"),
        ("målgruppe: Alle", "målgruppe: {a\n    Bakgrunn: Vi er små."),
        ("målgruppe: Alle", "målgruppe: {a\n    viktig: dette\n    og mer av det"),
        ("målgruppe: Alle", "målgruppe: {a\n    viktig: dette\n    Bakgrunn: Vi er små."),
        # No part of a list begins with what nobody knows.
        ("målgruppe: Alle", "målgruppe: {a\n  - viktig: dette"),
        # Below the field it is one of its own.
        (
            "      av: 2\n      anslag:\n        2028: 460 000\n",
            "      av: 2\n      anslag: {2028: [a\n      narvik: 460 000\n",
        ),
    ],
)
def test_what_nobody_knows_the_end_of_is_not_passed_over(right: str, written: str) -> None:
    """Where lines of no field follow, they may be of the answer."""
    text = _with_others_wrong(KOLLEKTIV.replace(right, written))

    assert set(found(text).split()).isdisjoint(each for *_, each in _BESIDE[:2])
