"""What else a file says, where a fix mends the line that hides it."""

import pytest

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.reading.edits import apart, edited
from behovsmelding.reading.examine import Examined, examine
from behovsmelding.reading.mending import mend
from tests.acceptance.test_tired import EVERY, name
from tests.support.tired import KOLLEKTIV, codes, mending

_BESIDE = KOLLEKTIV.replace("type: kommune", "type: komune").replace("av: 2\n", "av: 3\n")
_TILSKUDD = "    tilskudd:\n"
_EACH, _DRAWN = 32, 8
"""Of so many slips of all tables, this many are gone through."""


def _lines_of(report: Examined, finding: Diagnostic) -> list[str]:
    """Return the lines that *finding* of *report* stands on or changes."""
    lines = newlines.split(report.text)
    spans = [finding.span, *(fix.span for fix in finding.fixes)]
    return [lines[each.line - 1] for each in spans if each is not None]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("right", "written", "code"),
    [
        ("målgruppe: Alle", "målgruppe Alle", "BM153"),
        ("målgruppe: Alle", 'målgruppe: "Alle" sammen', "BM125"),
        ("      begrunnelse: Trengs", "\tbegrunnelse: Trengs", "BM120"),
        ("  Planen.\n", "Bakgrunn:\nPlanen er ny.\n\nMer.\n", "BM146"),
        (f"|\n      Vikar.\n{_TILSKUDD}", "Vikar.\n", "BM131"),
    ],
)
def test_the_rest_of_the_file_is_told_at_its_place(
    right: str, written: str, code: str, end: str
) -> None:
    """Whatever the fix puts in or takes away above, each of the others stands where it is."""
    report = examine(_BESIDE.replace(right, written, 1).replace("\n", end))
    told = {each.code: _lines_of(report, each) for each in report.findings}

    assert sorted(codes(report).split()) == sorted([code, "BM202", "BM516"])
    assert told["BM202"] == ["    type: komune"] * 2
    assert told["BM516"] == ["        2028: 460 000"]


def test_several_lines_that_hide_the_rest_are_told_at_once() -> None:
    """Each that is mended leads to the next."""
    text = _BESIDE.replace("målgruppe: Alle", "målgruppe Alle").replace(
        "      beløp: ", "\tbeløp: "
    )

    assert codes(examine(text)) == "BM202 BM153 BM120 BM516"
    assert mending(text).text == KOLLEKTIV.replace("av: 2\n", "av: 3\n")


def test_another_encoding_hides_nothing() -> None:
    """The words are read whatever their bytes are, and the file is told to be converted."""
    data = _BESIDE.encode("latin-1")
    mended = mend(data, "<stdin>")

    assert codes(examine(data)) == "BM101 BM202 BM516"
    assert [each.code for each in mended.fixed] == ["BM101", "BM202"]
    assert mended.data.decode() == KOLLEKTIV.replace("av: 2\n", "av: 3\n")


def test_a_finding_that_names_lines_names_those_of_the_file() -> None:
    """The line that the fix puts in moves none of them."""
    part = "  - navn:\n    tema:\n"
    text = KOLLEKTIV.replace(f"|\n      Vikar.\n{_TILSKUDD}", "Vikar.\n").replace(
        "vedlegg: []\n", part
    )
    [blank] = [each for each in examine(text).findings if each.code == "BM220"]

    assert blank.params["linjer"] == "57–58"
    assert newlines.split(text)[56] == "  - navn:"


@pytest.mark.parametrize("at", range(_DRAWN))
def test_fixes_made_at_once_are_those_made_one_after_the_other(
    at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is told beyond a line speaks of lines that stay, and its fix is one of the file."""
    hiding = [each for each in EVERY[at::_EACH] if examine(each.text).document.root is None]
    assert hiding
    for slip in hiding:
        at_once, report = mend(slip.text.encode(), "<stdin>"), examine(slip.text)
        with monkeypatch.context() as patched:
            patched.setattr("behovsmelding.reading.examine._MOST_MENDED", 0)
            alone = examine(slip.text)
            then = examine(edited(slip.text, apart(each for each in alone.findings if each.edits)))
            mended = mend(slip.text.encode(), "<stdin>").data
        beyond = [each for each in report.findings if each not in alone.findings]
        stays = {(each.code, *_lines_of(then, each)) for each in then.findings}

        assert mended == at_once.data, name(slip)
        if then.document.root is not None:
            assert {(each.code, *_lines_of(report, each)) for each in beyond} <= stays, name(slip)


@pytest.mark.parametrize(("others", "told"), [(25, 21), (1000, 5)])
def test_of_a_long_file_fewer_lines_are_mended_to_see_what_is_beyond(
    others: int, told: int
) -> None:
    """Each takes as long as the whole file, and none of what is told first is lost."""
    row = "  - navn: {}\n    beskrivelse: Dette er et tiltak som noen har skrevet litt om.\n"
    every = [row.format("Lesing")] * others
    for at in range(0, others, max(others // 30, 1)):
        every[at] = row.format('"Narvik" og omegn')
    report = examine("skjema: 2027\nmålform: nb\ntiltak:\n" + "".join(every))

    assert [each.code for each in report.findings].count("BM125") == told
