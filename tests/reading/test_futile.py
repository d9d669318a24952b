"""A fix that mends nothing leaves the file as it was."""

import pytest

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic, Fix, Span
from behovsmelding.reading import mending
from behovsmelding.reading.examine import Examined, examine
from behovsmelding.reading.futile import again, slip, written_then
from behovsmelding.reading.mending import mend

TEXT = "skjema: 2025\nmålform: nb\n"


def found(code: str, *fixes: tuple[tuple[int, int], str]) -> Diagnostic:
    """Make a finding on the second line, with fixes of what stands between two columns."""
    edits = [Fix(Span("", 2, *place[:1], 2, *place[1:]), text) for place, text in fixes]
    return Diagnostic(code, span=edits[0].span, fixes=tuple(edits))


@pytest.mark.parametrize(
    ("code", "place", "text", "is_again"),
    [
        ("BM121", (10, 14), '"ab"x', True),
        ("BM121", (11, 13), "lengre", True),
        ("BM121", (10, 14), "", False),
        ("BM121", (10, 10), "foran", False),
        ("BM121", (1, 8), "noe annet", False),
        ("BM125", (10, 14), '"ab"x', False),
    ],
)
def test_what_a_fix_wrote_is_not_written_over_for_the_same(
    *, code: str, place: tuple[int, int], text: str, is_again: bool
) -> None:
    """Only what makes the same place longer, for the same code, is the same slip again."""
    first = found("BM121", ((10, 12), '"nb"'))
    starts = newlines.starts(TEXT)
    slips, written = written_then([first], (), TEXT, 0)
    now = TEXT.replace("nb", '"nb"')

    made = again([found(code, (place, text))], written, newlines.starts(now))

    assert (made is not None) is is_again
    assert slips == {slip(first, TEXT, starts)}
    assert made is None or made.slip in slips


def test_what_was_written_moves_with_the_text() -> None:
    """A fix before it moves it, and one within it makes one of both, for the slips of both."""
    _, written = written_then([found("BM121", ((10, 12), '"nb"'))], (), TEXT, 0)
    now = TEXT.replace("nb", '"nb"')
    _, (first, second) = written_then(
        [found("BM125", ((1, 2), "Må")), found("BM123", ((11, 12), "nn"))], written, now, 1
    )

    assert (first.start, first.end) == (13, 15)
    assert (second.start, second.end) == (23, 28)
    assert {each.slip.code for each in second.made} == {"BM121", "BM123"}


def _never_mended(data: bytes, file: str, _forms: object = None) -> Examined:
    """Examine *data*, and find its second line in need of quotes, whatever it is."""
    report = examine(data, file)
    answer = report.text.splitlines()[1].partition(": ")[2]
    never = found("BM121", ((10, 10 + len(answer)), f'"{answer}"'))
    also = Diagnostic("BM123", span=Span("", 1, 1, 1, 1), fixes=(Fix(Span("", 1, 1, 1, 2), "S"),))
    first = () if report.text.startswith("S") else (also,)
    return Examined(report.taken, (*first, never))


def test_a_fix_that_never_mends_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """The place stays as it was, all else is mended, and nothing more comes of a second time."""
    monkeypatch.setattr(mending, "examine", _never_mended)

    mended = mend(TEXT.encode(), "x.yaml")

    assert mended.data.decode() == "S" + TEXT[1:]
    assert [each.code for each in mended.fixed] == ["BM123"]
    assert not any(each.fixes for each in mended.after.findings)
    assert mend(mended.data, "x.yaml").data == mended.data


def _to_and_fro(data: bytes, file: str, _forms: object = None) -> Examined:
    """Examine *data*, and find either målform wrong, and the other right."""
    report = examine(data, file)
    other = "nn" if "nb" in report.text else "nb"
    return Examined(report.taken, [found("BM121", ((10, 12), other))])


def test_what_leads_back_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fixes that undo one another leave the file as it was."""
    monkeypatch.setattr(mending, "examine", _to_and_fro)

    mended = mend(TEXT.encode(), "x.yaml")

    assert mended.data == TEXT.encode()
    assert not mended.fixed
    assert not any(each.fixes for each in mended.after.findings)
