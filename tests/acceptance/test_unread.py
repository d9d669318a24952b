"""What follows only of an answer that could not be read is not told, wherever in a file it is."""

import re
from collections.abc import Iterator

import pytest

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.reading.examine import examine
from tests.support.tired import KOLLEKTIV, LOKAL

_LOKAL = (
    LOKAL.replace(
        "tiltak:\n",
        "ordninger:\n  kompetanseløftet: {eier: 130 000, uh: 831 800}\n"
        "  regional: {eier: 10 000, uh: 20 000}\n"
        "oppgitt: {eier: 140 000, uh: 851 800, totalt: 991 800}\ntiltak:\n",
    )
    .replace(
        "    formål: ",
        "    viderefører: 1\n    oppgitt: {eier: 70 000, uh: 503 800, totalt: 573 800}\n"
        "    formål: ",
    )
    .replace(
        "vedlegg: []",
        """\
videreføring:
  - ordning: kompetanseløftet
    tiltak:
      - nummer: 1
        tilskudd: {eier: 70 000, uh: 503 800}
      - nummer: 2
        tilskudd: {eier: 20 000, uh: 328 000}
        brutto: 30 000
        fra_fond: 10 000
    koordinator: {beløp: 40 000}
    oppgitt: {eier: 90 000, uh: 831 800, totalt: 961 800}
vedlegg: []""",
    )
)
_OPPGITT = "oppgitt: {eiere: 120 000, partnere: 340 000, totalt: 460 000}\n"
_KOLLEKTIV = KOLLEKTIV.replace("vedlegg: []", f"{_OPPGITT}vedlegg: []").replace(
    "    tilskudd:\n", f"    {_OPPGITT}    tilskudd:\n"
)
_WITHIN = ("xx", "[a, b]", "{a: b}", "[]")
_WRITTEN = (*_WITHIN, "{a", "123")
_KEY = re.compile(r"(?P<before>[ ]*(?:- )?(?!skjema|målform|status)[\wæøå ]+:) ?(?P<answer>.*)$")
_IN_BRACES = re.compile(r"(?<=: )[^,{}]+(?=[,}])")


def _unread(text: str) -> Iterator[tuple[int, str]]:
    """Yield *text* with each of its answers in turn as nobody can read it, and its line."""
    lines = newlines.split(text)
    for at, line in enumerate(lines):
        if (key := _KEY.match(line)) is None:
            continue
        indent = len(line) - len(line.lstrip(" -"))
        end = at + 1
        while end < len(lines) and _is_within(lines[end], indent, has_dash="-" in key["before"]):
            end += 1
        for written in _WRITTEN:
            yield at + 1, "\n".join([*lines[:at], f"{key['before']} {written}", *lines[end:]])
        for each in _IN_BRACES.finditer(line):
            for written in _WITHIN:
                instead = line[: each.start()] + written + line[each.end() :]
                yield at + 1, "\n".join([*lines[:at], instead, *lines[at + 1 :]])


def _is_within(line: str, indent: int, *, has_dash: bool) -> bool:
    depth = len(line) - len(line.lstrip(" "))
    return depth > indent or (depth == indent and line.lstrip()[:2] == "- " and not has_dash)


def _is_on(finding: Diagnostic, line: int) -> bool:
    return finding.span is not None and finding.span.line == line


@pytest.mark.parametrize("text", [_LOKAL, _KOLLEKTIV])
def test_no_sum_is_wrong_for_what_was_not_read(text: str) -> None:
    """With every sum there is typed beside the amounts, one slip is one finding."""
    before = {(each.code, each.path) for each in examine(text).findings}

    for line, written in _unread(text):
        findings = examine(written).findings
        if any(_is_on(each, line) and each.is_error for each in findings):
            beside = [each for each in findings if not _is_on(each, line)]
            told = {(each.code, each.path) for each in beside} - before
            assert not told, newlines.split(written)[line - 1]


def test_a_tiltak_that_finds_none_to_continue_is_counted_by_no_sum() -> None:
    """That it continues nothing says all: its amounts would be counted twice."""
    before = {each.code for each in examine(_LOKAL).findings}
    wrong = _LOKAL.replace("viderefører: 1", "viderefører: 3")

    assert {each.code for each in examine(wrong).findings} - before == {"BM411"}
