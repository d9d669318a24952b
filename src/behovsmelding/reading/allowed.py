"""`# behovsmelding: tillat BM311 – grunn`: a warning that its author lets stand."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from behovsmelding import messages
from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.messages import Severity
from behovsmelding.reading.source import Comment

_ALLOWANCE = (
    r"(?i)#+\s*behovsmelding:\s*tillat\b\s*(?P<code>BM\d{3})?"
    r"\s*[-\N{EN DASH}\N{EM DASH}:,.]*\s*(?P<reason>.*)"
)


def allowance(code: str) -> str:
    """Return the comment that allows *code*, up to where its reason stands."""
    return f"# behovsmelding: tillat {code} \N{EN DASH} "


class _Allowance(NamedTuple):
    code: str
    reason: str
    span: Span


def may_stand_in(text: str) -> bool:
    """Tell whether it is worth while to look at the comments in *text*."""
    # Small letters of the whole text would take longer than all rules together.
    lines = (each.partition("\n")[0] for each in text.split("#")[1:])
    return any("behovsmelding:" in line.lower() for line in lines)


def apply(
    findings: Iterable[Diagnostic], comments: Iterable[Comment], *, whole: bool
) -> Iterator[Diagnostic]:
    """Yield *findings* without the warnings that *comments* allow, and what is wrong with those.

    An error is never allowed, and an allowance needs a reason. One that allows nothing is a finding
    too, where the file was read *whole*: a rule may be silent because of what could not be read.
    """
    found = tuple(findings)
    allowances = [each for each in map(_read, comments) if each]
    granted = {each.code for each in allowances if each.reason}
    yield from (each for each in found if each.is_error or each.code not in granted)
    for each in allowances:
        alike = [finding.severity for finding in found if finding.code == each.code]
        if code := _fault(each, alike, whole=whole):
            yield Diagnostic(code, params={"kode": each.code}, span=each.span)


def without_allowed(
    findings: Iterable[Diagnostic], comments: Iterable[Comment]
) -> Iterator[Diagnostic]:
    """Yield *findings* without those that *comments* allow, with a reason."""
    granted = {each.code for each in map(_read, comments) if each and each.reason}
    yield from (each for each in findings if each.is_error or each.code not in granted)


def _read(comment: Comment) -> _Allowance | None:
    match = re.match(_ALLOWANCE, comment.text)
    if match is None:
        return None
    return _Allowance((match["code"] or "").upper(), match["reason"].strip(), comment.span)


def _fault(allowance: _Allowance, alike: list[Severity], *, whole: bool) -> str | None:
    """Return the code of what is wrong with *allowance*; *alike* are the findings with its code."""
    if not allowance.code:
        return "BM923"
    if not allowance.reason:
        return "BM920"
    if Severity.ERROR in alike:
        return "BM921"
    return "BM922" if whole and not alike and not _is_at_render(allowance.code) else None


def _is_at_render(code: str) -> bool:
    """Tell whether *code* is told of a document alone, where a check finds nothing to allow."""
    return code in messages.every_code(code[:3]) and messages.entry(code).at_render
