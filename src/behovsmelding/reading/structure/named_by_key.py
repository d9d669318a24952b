"""A name where a key should stand: `- Narvik kommune: kommune`, `Tiltak 1:` above its fields.

Opened where a part that has a name begins with something that is none of its fields.
"""

import re
from enum import Enum
from typing import Any, NamedTuple

from behovsmelding import nearest, newlines
from behovsmelding.diagnostics import Fix
from behovsmelding.model.addresses import is_web_address
from behovsmelding.model.fields import Field, Mark, by_name, fields_of
from behovsmelding.model.path import Path
from behovsmelding.reading.source import Entry, Mapping, Node, Scalar, Sequence, headed
from behovsmelding.reading.source.quoting import written
from behovsmelding.reading.structure import choices
from behovsmelding.reading.structure.reporter import Reporter
from behovsmelding.rules.check_digits import is_organisasjonsnummer

_NUMBERED = r"(?: nr\.?| nummer)? ?[0-9]{1,2}\.?"
_NUMBER = re.compile(
    r"(?:(?:tiltak(?: nr\.?| nummer)?|nr\.?|nummer) ?)?(?P<number>[0-9]{1,2})[.)]?", re.IGNORECASE
)
_DASH = "- "
IS_PLACE = re.compile(r"https?://|www\.|file:|[A-Za-z]:[\\/]|\\\\")
"""How an address begins, or the path of a file on somebody's machine, which is told then."""


class _Meant(NamedTuple):
    """What an entry says: its fields, and the edits that make it say so."""

    entries: list[Entry]
    fixes: tuple[Fix, ...]
    said: str
    rest: str | None = None
    """What it says beside its name."""


def item(node: Mapping, kind: type[Any], reporter: Reporter) -> None:
    """Report the name that begins the part *node* of a list, and read it as the name."""
    first, *others = node.entries
    if any(each.name not in by_name(kind) for each in others):
        return
    meant = _meant(node, first, kind, reporter)
    if meant is None or {each.name for each in meant.entries} & {each.name for each in others}:
        return
    _report(node, [(first, meant)])
    node.entries = [*meant.entries, *others]
    moved(node, node.path)


def items(node: Mapping, kind: type[Any], reporter: Reporter) -> list[Node]:
    """Report the names that parts without dashes stand below in *node*; return the parts."""
    found = []
    for each in node.entries:
        meant = _meant(node, each, kind, reporter, _DASH)
        if meant is None or node.is_flow:
            return []
        found.append((each, meant))
    _report(node, found)
    made: list[Node] = []
    for number, (entry, meant) in enumerate(found):
        end = entry.value.end
        part = Mapping(node.document, (*node.path, number), entry.key.start, end, is_flow=False)
        part.entries = meant.entries
        moved(part, part.path)
        made.append(part)
    return made


def _report(node: Mapping, found: list[tuple[Entry, _Meant]]) -> None:
    first, meant = found[0]
    is_exact = all(each.fixes for _, each in found)
    node.document.report(
        "BM237",
        first.key.span,
        path=node.path,
        fixes=tuple(fix for _, each in found for fix in each.fixes) if is_exact else (),
        tekst=first.key.value,
        svar=meant.said,
        rest=meant.rest,
    )


def _meant(
    node: Mapping, entry: Entry, kind: type[Any], reporter: Reporter, dash: str = ""
) -> _Meant | None:
    """Return what *entry* says as fields of *kind*, behind a *dash* if it has none of its own."""
    fields, key = fields_of(kind), entry.key
    name = fields[0].name
    if key.style or _is_field(entry, kind):
        return None
    if fields[0].kind is int:
        return _numbered(entry, kind, dash)
    if _is_numbered(key.value, node, reporter):
        return _heading(entry, name, kind, dash)
    names = {each: each for each in by_name(kind)}
    if not _called(key)[:1].isupper() or nearest.meant(key.value, names):
        return None
    return _named(entry, name, kind, dash)


def _named(entry: Entry, name: str, kind: type[Any], dash: str) -> _Meant | None:
    """Return what *entry* says whose key is the answer to *name*."""
    key, value, document = entry.key, entry.value, entry.key.document
    called = _called(key)
    named = Entry(key, Scalar(document, key.path, key.start, key.end, called, ""), name)
    text = f"{name}: {written(called)}"
    if value.is_empty:
        return _Meant([named], (Fix(_with_colon(key), dash + text),), text)
    if isinstance(value, Mapping):
        return _with_fields(entry, named, text, kind, dash)
    if not isinstance(value, Scalar):
        return None
    field = answered_by(value, kind)
    if field is None:
        return _enclosed(entry, name, dash) if _has_link(kind) else None
    span = document.span(key.start, value.start)
    fix = Fix(span, f"{dash}{text}{_between(key, dash)}{field.name}: ")
    rest = f"{field.name}: {value.value}"
    return _Meant([named, Entry(key, value, field.name)], (fix,), text, rest)


def _called(key: Scalar) -> str:
    """Return what *key* says without the number that begins it: `2. Laget rundt barnet`."""
    return headed.name_in(key.value) or key.value


def _has_link(kind: type[Any]) -> bool:
    return any(Mark.LENKE in field.marks for field in fields_of(kind))


def _enclosed(entry: Entry, name: str, dash: str) -> _Meant | None:
    """Return what an enclosure is called that is no address: `Plan: plan.pdf`, every word of it."""
    key, value, document = entry.key, entry.value, entry.key.document
    if not isinstance(value, Scalar) or newlines.within(document.text[key.start : value.end]):
        return None
    text = f"{key.value}: {value.value}"
    said = f"{name}: {written(text)}"
    named = Entry(key, Scalar(document, key.path, key.start, value.end, text, ""), name)
    # In quotes nobody would be told that what is behind a # is left out.
    rest = document.text[value.end : document.line(value.end)[1]]
    fixes = (Fix(document.span(key.start, value.end), dash + said),) * ("#" not in rest)
    return _Meant([named], fixes, said)


def _before(key: Scalar) -> str:
    return key.document.text[key.document.line(key.start)[0] : key.start]


def _is_field(entry: Entry, kind: type[Any]) -> bool:
    return entry.name in by_name(kind)


def _is_numbered(text: str, node: Node, reporter: Reporter) -> bool:
    """Tell whether *text* is «Tiltak 1»: what a part is called in the form, and its number."""
    above = next((step for step in reversed(node.path) if isinstance(step, str)), "")
    path = node.path if isinstance(node.path[-1], str) else node.path[:-1]
    names = {above, *reporter.label(path).texts.values()}
    called = "|".join(re.escape(each) for each in names if each)
    return re.fullmatch(rf"(?:{called}){_NUMBERED}", text, re.IGNORECASE) is not None


def _numbered(entry: Entry, kind: type[Any], dash: str) -> _Meant | None:
    """Return what `Tiltak 2: Lesing` says of a part whose first answer is its number."""
    key, value, document = entry.key, entry.value, entry.key.document
    found = _NUMBER.fullmatch(key.value)
    named = next((field.name for field in fields_of(kind) if Mark.NAVN in field.marks), None)
    if found is None or named is None or not isinstance(value, Scalar) or value.style in ("|", ">"):
        return None
    first = fields_of(kind)[0].name
    number = Scalar(document, key.path, key.start, key.end, found["number"], "")
    said = f"{first}: {number.value}"
    if value.is_empty:
        return _Meant([Entry(key, number, first)], (Fix(_with_colon(key), dash + said),), said)
    fix = Fix(
        document.span(key.start, value.start), dash + said + _between(key, dash) + f"{named}: "
    )
    entries = [Entry(key, number, first), Entry(key, value, named)]
    return _Meant(entries, (fix,), said, f"{named}: {value.value}")


def _between(key: Scalar, dash: str) -> str:
    """Return what parts two answers that stand instead of one at *key*."""
    is_flow = key.document.text[key.start - 1 : key.start] in ("{", " ") and "{" in _before(key)
    return ", " if is_flow else key.document.newline + " " * (_column(key) + len(dash))


def _heading(entry: Entry, name: str, kind: type[Any], dash: str) -> _Meant | None:
    """Return what «Tiltak 1» says above or before the name of a part."""
    key, value = entry.key, entry.value
    if isinstance(value, Scalar) and value.value.strip():
        said = f"{name}: {value.value}"
        return _Meant([Entry(key, value, name)], (Fix(key.span, dash + name),), said)
    if not isinstance(value, Mapping) or value.is_flow or not _fits(value, kind):
        return None
    first = value.entries[0]
    is_inside = _column(first.key) == _column(key) + len(_DASH)
    fix = Fix(key.document.span(key.start, first.key.start), dash)
    said = f"{first.name}: {first.value.value}" if isinstance(first.value, Scalar) else first.name
    return _Meant(value.entries, (fix,) if is_inside else (), said)


def _with_fields(
    entry: Entry, named: Entry, text: str, kind: type[Any], dash: str
) -> _Meant | None:
    """Return what a name says that its fields stand below."""
    key, value = entry.key, entry.value
    if not isinstance(value, Mapping) or value.is_flow or not _fits(value, kind):
        return None
    if value.get(named.name) is not None:
        return None
    fixes = (Fix(_with_colon(key), dash + text),)
    first = value.entries[0].key
    if not dash:
        from behovsmelding.reading.source.folding import dedented

        lines = dedented(key.document, key, first, value.end)
        return _Meant([named, *value.entries], (*fixes, *lines) if lines else (), text)
    is_inside = _column(first) == _column(key) + len(_DASH)
    return _Meant([named, *value.entries], fixes if is_inside else (), text)


def _fits(value: Mapping, kind: type[Any]) -> bool:
    return bool(value.entries) and all(_is_field(each, kind) for each in value.entries)


def _column(key: Scalar) -> int:
    return key.start - key.document.line(key.start)[0]


def _with_colon(key: Scalar) -> Any:
    """Return the place of *key* and its colon."""
    document = key.document
    colon = document.text.index(":", key.end)
    return document.span(key.start, colon + 1)


def answered_by(value: Scalar, kind: type[Any]) -> Field | None:
    """Return the one field of *kind* that *value* can only be the answer to."""
    fields = [each for each in fields_of(kind) if _is_answer(value, each)]
    return fields[0] if len(fields) == 1 else None


def _is_answer(value: Scalar, field: Field) -> bool:
    if Mark.ORGANISASJONSNUMMER in field.marks:
        return is_organisasjonsnummer(value.value)
    if Mark.LENKE in field.marks:
        return is_web_address(value.value) or IS_PLACE.match(value.value) is not None
    if not isinstance(field.kind, type) or not issubclass(field.kind, Enum):
        return False
    return choices.same(value.value, [str(each.value) for each in field.kind]) is not None


def moved(node: Node, path: Path) -> None:
    """Let *node* and all in it stand at *path*."""
    node.path = path
    if isinstance(node, Mapping):
        for each in node.entries:
            each.key.path = path
            moved(each.value, (*path, each.name))
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            moved(item, (*path, number))
