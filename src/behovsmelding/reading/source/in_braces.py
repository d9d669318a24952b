"""What lost its colon inside braces: `{eier: 110 000,-}`, `{eier:110 000}` and `{eier 110 000}`."""

import re

from behovsmelding import generation
from behovsmelding.diagnostics import Diagnostic, Fix, Span
from behovsmelding.model.fields import fields_of, lone
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.nearest import is_total
from behovsmelding.reading.source.no_colon import lacking
from behovsmelding.reading.source.nodes import Document, Entry, Mapping, Scalar
from behovsmelding.reading.source.outline import (
    Level,
    below,
    is_amount,
    outline_at,
    outline_with,
    row,
)
from behovsmelding.reading.source.quoting import quoted, to_fill_in
from behovsmelding.reading.source.unsaid import EQUALS

_GLUED = re.compile(
    r"(?P<key>[^\W\d][\w -]*|2[0-9]{3}):(?P<blank>[^\S\x00-\x7f]*)(?P<answer>[^\s/:].*)", re.DOTALL
)
_SUM = re.compile(r"=[ \t]*(?P<answer>[0-9].*)")
_AMOUNT_AND_WORDS = re.compile(
    r"(?P<key>[^\W\d][^:,{}\[\]]*):[ \t]+(?P<answer>(?:kr\.?[ ]?)?[0-9][0-9 .\u00a0]*,-+[ \t]*"
    r"\(?\w[^:{}\[\]]*?)(?=,[ \t]*[^\W\d][^:,{}\[\]]*:|[ \t]*[}\]]|$)"
)
_AMOUNT_AND_DASH = re.compile(r"(?P<amount>[0-9][0-9 .\u00a0]*),[-–]")
_AN_AMOUNT = re.compile(r"(?:kr\.?[ ]?)?[0-9][0-9 .\u00a0]*")


def part(node: Mapping, entry: Entry) -> bool:
    """Part the key of *entry* in *node* from its answer, if both stand before the comma.

    All that lacks the same in one pair of braces is one finding.
    """
    document, key = node.document, entry.key
    if glued := _GLUED.fullmatch(key.value):
        name, answer = glued["key"].rstrip(), glued["answer"]
        at, colon = key.start + glued.start("answer"), key.start + len(name)
        blank = document.span(key.start + glued.start("blank"), at)
        path, params = (*node.path, name), {"nøkkel": name, "tekst": answer.strip()}
        code = "BM134" if glued["blank"] else "BM122"
        span = blank if glued["blank"] else document.character(at - 1)
        if _may_stand(node, name):
            # A blank before the colon: `{eier :85 000}`.
            is_apart = name != glued["key"]
            fix = Fix(document.span(colon, at), ": ") if is_apart else Fix(blank, " ")
            _slip(document, path, code, span, fix, **params)
    elif found := lacking(document, key.start, key.end, ()):
        name, answer = found.name, found.amount
        at = found.gap[1]
        fix = Fix(document.span(*found.gap), ": ")
        # A sum goes, colon or not; so does what nobody asks for.
        if not is_total(name) and _may_stand(node, name):
            _slip(document, (*node.path, name), "BM153", key.span, fix, nøkkel=name, tekst=answer)
    elif behind := _SUM.fullmatch(key.value):
        # What the amounts come to is told of as that: it goes, and needs no colon.
        name, answer, at = EQUALS, behind["answer"], key.start + behind.start("answer")
    else:
        return False
    path = (*node.path, name)
    entry.name = name
    entry.key = Scalar(document, node.path, key.start, key.start + len(name), name, "")
    entry.value = Scalar(document, path, at, key.end, answer, "")
    return True


def _may_stand(node: Mapping, name: str) -> bool:
    """Tell whether *name* may be a field of *node*; what is none is told of as that."""
    inside = _inside(node)
    return not inside.kinds or inside.is_known(name)


def _inside(node: Mapping) -> Level:
    """Return the fields that may stand in *node*."""
    outline, here = outline_with(node.document, node.start)
    return Level(0, below(outline.levels[-1], here.key), None, here.key)


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


def join(node: Mapping, rest: Scalar) -> bool:
    """Report the comma between the last answer in *node* and *rest*, as if it parted nothing.

    A number that is no amount has nothing more to say: what stands behind it is told by itself.
    """
    last = node.entries[-1] if node.entries else None
    if last is not None and _is_behind_name(node, last, rest):
        fix = Fix(rest.document.span(last.key.end, rest.start), ": ")
        span, path = rest.document.span(last.key.start, rest.end), (*node.path, last.name)
        _slip(rest.document, path, "BM153", span, fix, nøkkel=last.name, tekst=rest.value)
        last.value = Scalar(rest.document, path, rest.start, rest.end, rest.value, "")
        return True
    value = last.value if last else None
    if last is None or not isinstance(value, Scalar) or value.style or value.is_empty:
        return False
    if value.value.isdecimal() and not _is_amount(node, last.name):
        return False
    document = rest.document
    if rest.value[:1].isalpha() and ":" not in document.text[last.key.end : value.start]:
        # Where a comma stands for the colon of one, it does for that of the next.
        return False
    comma = document.text.index(",", value.end)
    whole = document.text[value.start : rest.end]
    if not _is_no_amount(node, last.name, whole):
        fix = Fix(document.span(value.start, rest.end), quoted(whole))
        _slip(document, value.path, "BM130", document.span(comma, rest.end), fix, tekst=whole)
    value.value = whole
    value.end = rest.end
    return True


def _is_behind_name(node: Mapping, last: Entry, rest: Scalar) -> bool:
    """Tell whether *rest* is the amount of the name before its comma: `{eier, 70 000}`.

    Only where each name before has its own: else it may be the amount of another.
    """
    *before, _ = node.entries
    is_next = last.value.is_empty and all(not each.value.is_empty for each in before)
    is_next = is_next and _AN_AMOUNT.fullmatch(rest.value) is not None
    is_bare = ":" not in rest.document.text[last.key.end : rest.start]
    return is_next and is_bare and last.name[:1].isalpha() and _is_amount(node, last.name)


def _is_no_amount(node: Mapping, name: str, whole: str) -> bool:
    """Tell whether *whole* is told of where the amount *name* in *node* is read, quoted or not."""
    if not (_is_amount(node, name) if _inside(node).is_known(name) else _AN_AMOUNT.match(whole)):
        return False
    try:
        Kroner.read(whole)
    except InvariantError:
        return True
    return False


def _is_amount(node: Mapping, name: str) -> bool:
    """Tell whether the answer to *name* in *node* may be an amount."""
    inside = _inside(node)
    return not inside.is_known(name) or is_amount(inside, name)


def words_after_amount(document: Document, at: int) -> bool:
    """Report the words at *at* after an amount and its `,-`: `{eier: 110 000,- fra fond}`."""
    start, end = document.line(at)
    found = None
    for each in _AMOUNT_AND_WORDS.finditer(document.text, start, end):
        if each.start() < at < each.end():
            found = each
    if found is None:
        return False
    felt, tekst = found["key"].strip(), found["answer"].strip()
    beside, rad = _for_words(document, at, felt)
    span = document.span(*found.span("answer"))
    if beside:
        document.report("BM223", span, felt=felt, tekst=tekst, felter=beside, rad=rad)
    else:
        document.report("BM301", span, felt=felt, tekst=tekst)
    return True


def _for_words(document: Document, at: int, name: str) -> tuple[tuple[str, ...], str | None]:
    """Return the fields for what people write beside the amount *name*, and how a row is written.

    They stand in its part, which the line of *at* opens, or beside it.
    """
    start, end = document.line(at)
    outline, here = outline_at(document, at), row(document.text[start:end], start)
    outline.open(here)
    level = outline.levels[-1]
    inside = below(level, here.key)
    only = next(filter(None, map(lone, inside)), None)
    kinds = (*level.kinds, *inside) if only is None else inside
    named = only.name if only else name
    asked = {field for each in generation.every() for field in each.beside.get(named, ())}
    fields = dict.fromkeys(field.name for kind in kinds for field in fields_of(kind))
    beside = tuple(each for each in fields if each in asked)
    return beside, only and to_fill_in((only.name, *beside))


def dash_of_amount(document: Document, at: int) -> bool:
    """Report the dash at *at* that ends an amount inside braces: `{eier: 70 000,- , uh: 5}`."""
    start, _ = document.line(at)
    found = _AMOUNT_AND_DASH.search(document.text, start, at + 1)
    if found is None or found.end() != at + 1:
        return False
    fix = Fix(document.span(found.end("amount"), at + 1), "")
    document.report("BM130", document.span(*found.span()), fixes=(fix,), tekst=found[0])
    return True
