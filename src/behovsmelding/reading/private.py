"""The text of a file without contact data, for a log that anybody may read."""

from collections.abc import Iterable, Iterator
from typing import Any

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages import HIDDEN, without_contact
from behovsmelding.model.fields import by_name
from behovsmelding.model.kontaktdata import holds_contact, without_words
from behovsmelding.reading.doubtful import doubtful
from behovsmelding.reading.examine import Examined
from behovsmelding.reading.private_lines import private_lines
from behovsmelding.reading.source.nodes import Mapping, Node, Scalar, Sequence

_MASK = "•"


def masked(report: Examined) -> str:
    """Return the text of *report* with what is private in it covered, every line as long as it was.

    What could not be read is known by the keys of its lines, and anything by its looks; what is in
    doubt is covered, too.
    """
    text = report.text
    for start, end in doubtful(text):
        text = text[:start] + _covered(text[start:end]) + text[end:]
    for line in private_lines(text):
        text = text[: line.start] + _covered(text[line.start : line.end]) + text[line.end :]
    if report.form is not None and report.document.root is not None:
        for start, end in _private(report.document.root, report.form.model, within=False):
            text = text[:start] + _covered(text[start:end]) + text[end:]
    return without_contact(text, _covered)


def without_doubtful(findings: Iterable[Diagnostic], report: Examined) -> tuple[Diagnostic, ...]:
    """Return *findings* of *report*, where those of what is in doubt repeat no words."""
    starts = newlines.starts(report.text)
    doubts = [*doubtful(report.text)]

    def is_doubtful(finding: Diagnostic) -> bool:
        spans = (finding.span, *(fix.span for fix in finding.fixes))
        return any(
            start < max(ends, begins + 1) and begins < end
            for begins, ends in (span.reach(starts) for span in spans if span)
            for start, end in doubts
        )

    model = report.form and report.form.model

    def told(finding: Diagnostic) -> Diagnostic:
        place = without_words(model, finding.path)
        # Of a field that is known, it is known if it is private.
        is_known = bool(place) and place == finding.path
        if finding.private or is_known or not is_doubtful(finding):
            return finding
        return finding.but(private=place or (HIDDEN,))

    return tuple(map(told, findings))


def _private(node: Node, kind: Any, *, within: bool) -> Iterator[tuple[int, int]]:
    """Yield where each private answer in *node* stands, which is of a *kind* or *within* such."""
    if isinstance(node, Mapping):
        for entry in node.entries:
            field = by_name(kind).get(entry.name)
            if field is None and within:
                yield entry.key.start, entry.key.end
            private = within or (field is not None and holds_contact(field))
            yield from _private(entry.value, field.kind if field else kind, within=private)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _private(item, kind, within=within)
    elif within and not (isinstance(node, Scalar) and node.is_empty):
        yield node.start, node.end


def _covered(text: str) -> str:
    return "".join(each if each.isspace() else _MASK for each in text)
