"""Answers that are ticked, as in the Word form: `- vår 2027: x`, `- [x] vår 2027`.

Only what is ticked is an answer, and where nothing is, none. Opened where a list holds something
else than answers.
"""

import re
from typing import Any

from behovsmelding import newlines
from behovsmelding.model.answers import with_plain_blanks
from behovsmelding.reading.source import Entry, Mapping, Node, Scalar, Sequence
from behovsmelding.reading.source.quoting import written
from behovsmelding.reading.structure.reporter import UNREAD, Reporter
from behovsmelding.reading.structure.values import Hook

_TICKS = frozenset({"x", "xx", "ja", "j", "v", "yes", "true", "✓", "✔", "☒", "☑", "[x]", "1"})
_NO_TICKS = frozenset({"", "~", "null", "nei", "n", "no", "false", "-", "–", "☐", "[ ]", "[]", "0"})
_PLAIN = frozenset({"", "x", "xx", "ja", "nei", "✓", "✔", "☒", "☑", "☐", "[x]", "[ ]", "[]"})
"""What stands behind a name, and is no more of it."""
_SAID = frozenset({"ja", "nei"})
_TICK = r"(?:\[ ?[xX]? ?\]|\( ?[xX]? ?\)|[☐☒☑✓✔]|[xX](?=[ \t]))"
_PARTING = r"[ \t]*[,;][ \t]*|[ \t]{2,}|\t"
"""What parts answers on one line, each with its tick or none."""
_AFTER_A_TICK = r"(?:(?<=[ ][xX])|(?<=[\])☐☒☑✓✔]))[ \t]+(?=[^\W\d_]{2})"
_FAR = 20
"""How far behind an answer its colon may stand."""
_BEFORE = re.compile(
    r"(?P<tick>\[ ?[xX]? ?\]|\( ?[xX]? ?\)|[☐☒☑✓✔]|[xX](?=[ \t]))[ \t]*(?P<answer>[^\s:].*?)"
)
_AFTER = re.compile(
    r"(?P<answer>[^\s:].*?)[ \t]*(?P<tick>\[ ?[xX]? ?\]|\( ?[xX]? ?\)|[☐☒☑✓✔]|(?<=[ \t])[xX])"
)


def read(node: Node, hook: Hook, member: type[Any], reporter: Reporter) -> Any:
    """Return the answers that are ticked in *node*, and report them; None where there are no ticks.

    *hook* reads one *member*. Where nothing is ticked, or it is in doubt what is, nothing is read.
    """
    rows = _rows(node)
    if all(tick is None for _, tick in rows) or (member is str and not _are_plain(rows)):
        return None
    ticks = [_is_ticked(tick or "") for _, tick in rows]
    values, _ = node.document.tried(lambda: [hook(name, member) for name, _ in rows])
    if UNREAD in values and not (any(ticks) and None not in ticks and member is not str):
        return None
    if UNREAD in values:
        # That it is ticked is all to say of it: which answer each is, a person knows.
        tekst = node.document.text[node.start : node.end].strip()
        reporter.report(node, "BM235", span=node.span, tekst=tekst, svar=None)
        return UNREAD
    is_clear = any(ticks) and None not in ticks
    kept = [value for value, tick in zip(values, ticks, strict=True) if tick and is_clear]
    svar = [_spelt(value) for value in kept]
    if member is str and svar and _SAID.issuperset(map(str.lower, svar)):
        # Whether there are any is ticked, and not which.
        code = "BM219" if svar == ["Nei"] else "BM222"
        reporter.report(node, code, tekst=node.document.text[node.start : node.end].strip())
        return UNREAD
    tekst = node.document.text[node.start : node.end].strip()
    # A comment between two answers would go with the one that is not ticked.
    fix = listed(node, list(map(written, svar))) if kept and " #" not in tekst else None
    reporter.report(node, "BM235", span=node.span, fix=fix, tekst=tekst, svar=svar or None)
    node.guessed = True
    return tuple(kept) or UNREAD


def _are_plain(rows: list[tuple[Scalar, str | None]]) -> bool:
    """Tell whether each of *rows* is plainly ticked or not: a name may hold a colon of its own."""
    return all(tick is not None and tick.strip().lower() in _PLAIN for _, tick in rows)


def _is_ticked(tick: str) -> bool | None:
    """Tell whether *tick* marks an answer; None for what may be anything."""
    written = tick.strip().lower().replace("[ x ]", "[x]").replace("(", "[").replace(")", "]")
    return True if written in _TICKS else False if written in _NO_TICKS else None


def _rows(node: Node) -> list[tuple[Scalar, str | None]]:
    """Return each answer that *node* speaks of, and what stands for its tick, if anything does."""
    if isinstance(node, Mapping):
        return [(each.key, _said(each)) for each in node.entries]
    if isinstance(node, Scalar):
        lines = map(with_plain_blanks, newlines.split(node.document.text[node.start : node.end]))
        items: list[Node] = [
            Scalar(node.document, node.path, node.start, node.end, piece, "")
            for line in lines
            for piece in _pieces(line.strip(" \t-"))
        ]
    else:
        items = node.items if isinstance(node, Sequence) else []
    rows: list[tuple[Scalar, str | None]] = []
    for item in items:
        if isinstance(item, Scalar):
            value = with_plain_blanks(item.value)
            found = _BEFORE.fullmatch(value) or _AFTER.fullmatch(value)
            name, tick = (found["answer"], found["tick"]) if found else (item.value, None)
            rows.append((Scalar(item.document, item.path, item.start, item.end, name, ""), tick))
        elif isinstance(item, Mapping):
            rows += [(each.key, _said(each)) for each in item.entries]
        else:
            return []
    return rows


def _said(entry: Entry) -> str | None:
    """Return what stands for a tick behind an answer and its colon: `[x]` is a list to YAML."""
    value = entry.value
    if not value.document.text[entry.key.end : entry.key.end + _FAR].lstrip(" \t").startswith(":"):
        return None
    if isinstance(value, Scalar):
        return value.value
    return value.document.text[value.start : value.end].strip()


def _pieces(line: str) -> list[str]:
    """Return the answers on one *line*, each with its tick: `☐ vår 2027 ☒ høst 2027`."""
    parts = filter(None, re.split(_PARTING, line))
    pieces = []
    for part in parts:
        before = re.match(_TICK, part) is not None
        pieces += re.split(rf"[ \t]+(?={_TICK})" if before else _AFTER_A_TICK, part)
    return pieces


def _spelt(value: Any) -> str:
    return str(getattr(value, "value", value))


def listed(node: Node, answers: list[str]) -> str:
    """Return *answers* as the list that stands in the place of *node*."""
    line_start = node.document.line(node.start)[0]
    is_beside = isinstance(node, Scalar) and node.document.text[line_start : node.start].strip()
    if getattr(node, "is_flow", False) or is_beside:
        return f"[{', '.join(answers)}]"
    gap = node.document.newline + " " * (node.start - line_start)
    return gap.join(f"- {each}" for each in answers)
