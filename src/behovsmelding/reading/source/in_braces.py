"""What lost its colon inside braces: `{eier: 110 000,-}`, `{eier:110 000}` and `{eier 110 000}`."""

import re

from behovsmelding import generation
from behovsmelding.diagnostics import Diagnostic, Fix, Span
from behovsmelding.model.fields import fields_of
from behovsmelding.model.path import Path
from behovsmelding.nearest import is_total
from behovsmelding.reading.source.no_colon import lacking
from behovsmelding.reading.source.nodes import Document, Entry, Mapping, Scalar
from behovsmelding.reading.source.outline import Level, outline_at, row
from behovsmelding.reading.source.quoting import quoted

_GLUED = re.compile(r"(?P<key>[^\W\d][\w -]*):(?P<answer>[^\s/:].*)", re.DOTALL)
_WORDS = re.compile(r"[^\W\d]{2}")
_AMOUNT_AND_WORDS = re.compile(
    r"(?P<key>[^\W\d][^:,{}\[\]]*):[ \t]+(?P<answer>(?:kr\.?[ ]?)?[0-9][0-9 .\u00a0]*,-+[ \t]*"
    r"\(?[^\W\d][^:{}\[\]]*?)(?=,[ \t]*[^\W\d][^:,{}\[\]]*:|[ \t]*[}\]]|$)"
)
_IN_ENGLISH = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
"""What is told of as an amount that may be read in two ways."""
_AMOUNT_AND_DASH = re.compile(r"(?P<amount>[0-9][0-9 .\u00a0]*),[-–]")
_AN_AMOUNT = re.compile(r"(?:kr\.?[ ]?)?[0-9][0-9 .\u00a0]*")


def part(node: Mapping, entry: Entry) -> bool:
    """Part the key of *entry* in *node* from its answer, if both stand before the comma.

    All that lacks the same in one pair of braces is one finding.
    """
    document, key = node.document, entry.key
    if glued := _GLUED.fullmatch(key.value):
        name, answer = glued["key"], glued["answer"]
        at = key.start + glued.start("answer")
        _slip(
            document,
            (*node.path, name),
            "BM122",
            document.character(at - 1),
            Fix(document.span(at, at), " "),
            nøkkel=name,
            tekst=answer.strip(),
        )
    elif found := lacking(document, key.start, key.end, ()):
        name, answer = found.name, found.amount
        at = found.gap[1]
        fix = Fix(document.span(*found.gap), ": ")
        # A sum goes, colon or not.
        if not is_total(name):
            _slip(document, (*node.path, name), "BM153", key.span, fix, nøkkel=name, tekst=answer)
    else:
        return False
    path = (*node.path, name)
    entry.name = name
    entry.key = Scalar(document, node.path, key.start, key.start + len(name), name, "")
    entry.value = Scalar(document, path, at, key.end, answer, "")
    return True


def _slip(document: Document, path: Path, code: str, span: Span, fix: Fix, **params: str) -> None:
    """Add a finding of what stands at *path* in braces, or its *fix* to the same one of them."""
    last = document.findings[-1] if document.findings else None
    others: tuple[Fix, ...] = ()
    if last is not None and last.code == code and last.path == path[:-1]:
        document.findings.pop()
        # An answer that more than one comma parts is put together once, whole.
        others = tuple(each for each in last.fixes if each.span[:3] != fix.span[:3])
        span, params = last.span or span, dict(last.params) if others else params
    document.add([Diagnostic(code, path[:-1], params, span=span, fixes=(*others, fix))])


def join(value: Scalar, rest: Scalar) -> None:
    """Report the comma between *value* and *rest*, as if it had not parted them."""
    document = rest.document
    comma = document.text.index(",", value.end)
    whole = document.text[value.start : rest.end]
    # An amount with words after it is told of where the amount is read.
    is_told = _AN_AMOUNT.fullmatch(value.value) and _WORDS.search(rest.value)
    if not is_told and not _IN_ENGLISH.fullmatch(whole):
        fix = Fix(document.span(value.start, rest.end), quoted(whole))
        _slip(document, value.path, "BM130", document.span(comma, rest.end), fix, tekst=whole)
    value.value = whole
    value.end = rest.end


def words_after_amount(document: Document, at: int) -> bool:
    """Report the words at *at* after an amount and its `,-`: `{eier: 110 000,- fra fond}`."""
    start, end = document.line(at)
    found = None
    for each in _AMOUNT_AND_WORDS.finditer(document.text, start, end):
        if each.start() < at < each.end():
            found = each
    if found is None:
        return False
    outline = outline_at(document, at)
    outline.open(row(document.text[start:end], start))
    beside = _for_words(found["key"].strip(), outline.levels[-1])
    span = document.span(*found.span("answer"))
    felt, tekst = found["key"].strip(), found["answer"].strip()
    if beside:
        document.report("BM223", span, felt=felt, tekst=tekst, felter=beside)
    else:
        document.report("BM301", span, felt=felt, tekst=tekst)
    return True


def _for_words(name: str, level: Level) -> tuple[str, ...]:
    """Return the fields for what people write beside the amount *name*, in or beside its part."""
    here = {field.name for kind in level.kinds for field in fields_of(kind)}
    found = (each.beside.get(name, ()) for each in generation.every())
    return tuple(dict.fromkeys(field for fields in found for field in fields if field in here))


def dash_of_amount(document: Document, at: int) -> bool:
    """Report the dash at *at* that ends an amount inside braces: `{eier: 70 000,- , uh: 5}`."""
    start, _ = document.line(at)
    found = _AMOUNT_AND_DASH.search(document.text, start, at + 1)
    if found is None or found.end() != at + 1:
        return False
    fix = Fix(document.span(found.end("amount"), at + 1), "")
    document.report("BM130", document.span(*found.span()), fixes=(fix,), tekst=found[0])
    return True
