"""One file, all the way from bytes to findings."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from behovsmelding import generation, rules
from behovsmelding.diagnostics import Diagnostic, Related, Span, has_errors
from behovsmelding.form import Form
from behovsmelding.messages import Severity
from behovsmelding.model import path
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.model.placed import Placed, places_of
from behovsmelding.reading import allowed, commented_out, fixes, source
from behovsmelding.reading.structure import form_of, structure
from behovsmelding.reading.structure.synonyms import of_målformer

_FORM_KEYS = (b"bygger_p\xc3\xa5", b"generasjon")
_A_FORM = rb"(?m)^(?:" + b"|".join(_FORM_KEYS) + rb")[ \t]*:"
_MARKS = b"\xef\xbb\xbf\xfe\xff"
"""What a file in UTF-8 or UTF-16 may begin with."""
_MÅLFORM = r"(?mi)^målform:[ \t]*[\"']?(?P<name>[\w-]+)"
"""Compiled where a file can't be read: the others tell it themselves."""
_OF_LINES = frozenset({"linjer"})
"""The parameters that name lines of the text."""
_MOST_MENDED, _LONG = 20, 20_000
"""How often a file is read as its fixes mend it, where it can't be read as it stands. One of so
many characters counts twice, and so on: nobody waits for what comes after all they have to mend."""
MOST = 300
"""How many findings of one file are told of."""


def looks_ours(data: bytes) -> bool:
    """Tell whether *data* looks like a behovsmelding: it has one of our keys at the margin.

    The declaration of a form has some of the same keys, and is none.
    """
    # What is written in UTF-16 is refused later, and must not be passed over in silence.
    letters = data.lstrip(_MARKS).replace(b"\0", b"")
    if _ours(generation.every()).search(letters) is None:
        return False
    # The pattern goes through the whole file; to see that neither word is there costs next to none.
    return not any(map(letters.__contains__, _FORM_KEYS)) or re.search(_A_FORM, letters) is None


@cache
def _ours(generations: tuple[generation.Generation, ...]) -> re.Pattern[bytes]:
    """Make the pattern of the keys at the margin that a file of one of *generations* has."""
    keys = {key for each in generations for key in each.keys}
    return re.compile(f"^(?:{'|'.join(('skjema', *keys))})[ \t]*:".encode(), re.MULTILINE)


class Taken(NamedTuple):
    """What could be taken in of a file.

    `melding` holds whatever could be built and is None when nothing could; it is `whole` when
    nothing had to be left out. `document` is what was read, for those who ask where something
    stands.
    """

    document: source.Document
    form: Form | None
    melding: Any
    whole: bool


class Examined:
    """What came of reading a file; what it has of `Taken` is as there."""

    def __init__(self, taken: Taken, found: Iterable[Diagnostic]) -> None:
        self.taken = taken
        self.document, self.form, self.melding, self.whole = taken
        self.file, self.text = self.document.file, self.document.text
        self.found = tuple(found)
        """What was found, before anybody asks where."""

    @cached_property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What was found, in the order of the file."""
        # To find the place of a finding costs more than to find a fault: a document that is
        # rendered has no use for it.
        return _worst(self.found, self.document)

    @property
    def has_errors(self) -> bool:
        """Whether any finding is an error."""
        return has_errors(self.found)

    @property
    def language(self) -> Målform:
        """The document's own målform, for its findings, also where it could not be read."""
        return _målform(self.text, self.form, self.melding)


def _målform(text: str, form: Form | None, melding: Any) -> Målform:
    """Return the målform of *melding*, or of a file whose *text* could not be read as one."""
    if melding is not None:
        taken_in: Målform = melding.målform
        return taken_in
    written = re.search(_MÅLFORM, text)
    name = written["name"].lower() if written else ""
    meant = of_målformer().get(name, name)
    known = MÅLFORMER if form is None else form.målformer
    return Målform(meant) if meant in known else Målform.NB


def examine(data: bytes | str, file: str = "<yaml>", forms: Path | None = None) -> Examined:
    """Read *data*, build what can be built and judge it. Never raises for what *data* holds.

    *forms* is a folder of forms beside ours; raises `FormError` where it can't be used as one.
    """
    return _with_the_rest(_as_it_looks(data, file, forms), forms, _MOST_MENDED)


def _with_the_rest(report: Examined, forms: Path | None, left: int) -> Examined:
    """Return *report* with what is found beyond lines that only a fix makes readable."""
    if report.document.root is not None or left <= 0:
        return report
    from behovsmelding.reading.beyond import with_the_rest

    def read(text: str) -> tuple[Diagnostic, ...]:
        mended = _as_it_looks(text, report.file, forms)
        return _with_the_rest(mended, forms, left - 1 - len(text) // _LONG).findings

    return Examined(report.taken, with_the_rest(report.findings, report.text, read))


def _as_it_looks(data: bytes | str, file: str, forms: Path | None) -> Examined:
    """Read *data* and judge it, once more with ordinary signs where others may be to blame."""
    report = judged(take_in(data, file, forms))
    if not report.has_errors or report.text.isascii():
        return report
    given = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    if report.text not in given or len(report.found) > MOST:
        return report
    from behovsmelding.reading.alike import as_it_looks

    def read(text: str) -> tuple[Diagnostic, ...]:
        return judged(take_in(text, file, forms)).findings

    return Examined(report.taken, as_it_looks(report.findings, report.text, read))


def take_in(data: bytes | str, file: str = "<yaml>", forms: Path | None = None) -> Taken:
    """Read *data* and build what can be built, but judge nothing; raises as `examine` does."""
    document = source.parse(data, file)
    form = form_of(document, forms)
    melding = None if form is None else structure(document, form)
    return Taken(document, form, melding, not has_errors(document.findings))


def judged(taken: Taken) -> Examined:
    """Judge what was *taken* in by the rules of its form, which run once."""
    document, form, melding, whole = taken
    findings = list(document.findings)
    if form is not None and melding is not None:
        ruled = rules.check(melding, form)
        # What could not be taken in, or was guessed at, was found to be so.
        findings.extend(_certain(ruled, document) if document.findings else ruled)
        if any(each.lack for each in findings):
            from behovsmelding.reading import swallowed

            findings = list(swallowed.found(findings, document))
            if any(each.unknown for each in document.findings):
                from behovsmelding.reading import unknown

                findings = list(unknown.without_lacks(findings, document))
            if any(each.same_name for each in findings):
                from behovsmelding.reading import repeated

                findings = repeated.without_lacks(findings, document)
    if form is not None:
        findings.extend(fixes.schema_line(document, form, _målform(document.text, form, melding)))
        commented = list(islice(commented_out.answers(document, form), MOST))
        # What is behind a mark is told there, and not as missing.
        answered = {each.path for each in commented if each.path}
        findings = [each for each in findings if each.is_error or each.blamed not in answered]
        findings.extend(commented)
        findings = [each if each.private else rules.told_of(form, each) for each in findings]
    if any(each.span for each in findings):
        # Only where a line can't be read, or looks like none, is there more to hide.
        from behovsmelding.reading.private_lines import hiding

        findings = hiding(findings, document.text)
    if document.root is not None and allowed.may_stand_in(document.text):
        findings = list(allowed.apply(findings, document.comments, whole=whole))
    return Examined(taken, findings)


def _certain(findings: Iterable[Diagnostic], document: source.Document) -> Iterator[Diagnostic]:
    """Yield those of *findings* that don't follow from what could not be taken in.

    Nor does a draft lack what stands there and is told to be no answer, nor anybody what stands
    where it can't be taken in.
    """
    told = {each.path for each in document.findings}
    if document.passed_over:
        from behovsmelding.reading.source import passed_over

        findings = passed_over.without_consequences(findings, document)
    for finding in findings:
        in_doubt = any(map(document.is_in_doubt, _paths(finding)))
        in_doubt = in_doubt or (finding.lack and not finding.is_error and finding.blamed in told)
        nothing_in = (*finding.nothing_in, finding.blamed) if finding.lack else finding.nothing_in
        if not in_doubt and not _has_errors_in(nothing_in, document):
            yield finding


def _has_errors_in(parts: tuple[path.Path, ...], document: source.Document) -> bool:
    """Tell whether anything was written in one of *parts* that could not be read."""
    return any(
        each.is_error and each.path[: len(part)] == part
        for part in parts
        for each in document.findings
    )


def placed(findings: Iterable[Diagnostic], melding: Placed) -> tuple[Diagnostic, ...]:
    """Return *findings* about *melding* with their places, and in the order of the file.

    One that was not read from a file knows no places, and its findings stay as they are.
    """
    document = places_of(melding)
    return tuple(findings if document is None else _in_order(findings, document))


def without_places(finding: Diagnostic) -> Diagnostic:
    """Return *finding* with its paths alone, for those who never saw the text it was made in."""
    # Only who is told of a finding without its file pays for it.
    import attrs

    return attrs.evolve(
        finding,
        params={**finding.params, **dict.fromkeys(_OF_LINES & finding.params.keys())},
        span=None,
        related=tuple(Related(other.path, other.note) for other in finding.related),
        fixes=(),
    )


def with_findings(report: Examined, findings: Iterable[Diagnostic]) -> Examined:
    """Return *report* with more *findings* about its melding, but for what the file allows."""
    if allowed.may_stand_in(report.text):
        findings = allowed.without_allowed(findings, report.document.comments)
    return Examined(report.taken, (*report.found, *findings))


def _placed(finding: Diagnostic, document: source.Document) -> Diagnostic:
    """Give *finding* and the places it speaks of their spans in the file."""
    related = tuple(
        [Related(other.path, other.note, document.locate(other.path)) for other in finding.related]
    )
    span = (document.locate_key if finding.at_key else document.locate)(finding.path)
    return finding.but(span=span, related=related, fixes=fixes.fixes(finding, span, document))


def _paths(finding: Diagnostic) -> Iterator[path.Path]:
    """Yield every place that *finding* speaks of."""
    yield finding.path
    yield from (other.path for other in finding.related)


def _worst(findings: Sequence[Diagnostic], document: source.Document) -> tuple[Diagnostic, ...]:
    """Return as many of *findings* as anybody reads, the worst; the last counts the rest."""
    if len(findings) <= MOST:
        return tuple(_in_order(findings, document))
    worst = sorted(findings, key=_severity, reverse=True)[:MOST]
    # Finding its place costs more than finding a fault, so only what is told of gets one.
    kept = _in_order(worst, document)
    last = Diagnostic("BM197", params={"antall": len(findings) - MOST}, span=kept[-1].span)
    return (*kept, last)


def _in_order(findings: Iterable[Diagnostic], document: source.Document) -> list[Diagnostic]:
    """Return *findings* in the order of the file, each with its place."""
    return sorted((each if each.span else _placed(each, document) for each in findings), key=_order)


def _severity(finding: Diagnostic) -> Severity:
    return finding.severity


def _order(finding: Diagnostic) -> tuple[Span | tuple[()], str]:
    return (finding.span or (), finding.code)
