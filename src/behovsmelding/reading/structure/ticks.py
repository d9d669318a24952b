"""Choices and periods that are ticked, as in the Word form: `- vår 2027: x`, `- [x] vår 2027`.

Only what is ticked is an answer. Opened where a list of choices or periods holds something else.
"""

import re
from typing import Any

from behovsmelding import newlines
from behovsmelding.reading.source import Mapping, Node, Scalar, Sequence
from behovsmelding.reading.structure.reporter import UNREAD, Reporter
from behovsmelding.reading.structure.values import Hook

_TICKS = frozenset({"x", "xx", "ja", "j", "v", "yes", "true", "✓", "✔", "☒", "☑", "[x]", "1"})
_NO_TICKS = frozenset({"", "~", "null", "nei", "n", "no", "false", "-", "–", "☐", "[ ]", "[]", "0"})
_TICK = r"(?:\[ ?[xX]? ?\]|\( ?[xX]? ?\)|[☐☒☑✓✔]|[xX](?=[ \t]))"
_PARTING = r"[ \t]*[,;][ \t]*|[ \t]{2,}|\t"
"""What parts answers on one line, each with its tick or none."""
_AFTER_A_TICK = r"(?:(?<=[ ][xX])|(?<=[\])☐☒☑✓✔]))[ \t]+(?=[^\W\d_]{2})"
_BEFORE = re.compile(
    r"(?P<tick>\[ ?[xX]? ?\]|\( ?[xX]? ?\)|[☐☒☑✓✔]|[xX](?=[ \t]))[ \t]*(?P<answer>[^\s:].*?)"
)
_AFTER = re.compile(
    r"(?P<answer>[^\s:].*?)[ \t]*(?P<tick>\[ ?[xX]? ?\]|\( ?[xX]? ?\)|[☐☒☑✓✔]|(?<=[ \t])[xX])"
)


def read(node: Node, hook: Hook, member: type[Any], reporter: Reporter) -> Any:
    """Return the answers that are ticked in *node*, and report them; None where none are.

    *hook* reads one *member*. Where it is in doubt which are ticked, nothing is.
    """
    rows = _rows(node)
    if not rows or None in (ticks := [_is_ticked(tick) for _, tick in rows]):
        return None
    values, _ = node.document.tried(lambda: [hook(name, member) for name, _ in rows])
    if UNREAD in values or not any(ticks):
        return None
    kept = [value for value, tick in zip(values, ticks, strict=True) if tick]
    written = [_spelt(value) for value in kept]
    reporter.report(
        node,
        "BM235",
        span=node.span,
        fix=_fix(node, written),
        tekst=node.document.text[node.start : node.end],
        svar=written,
    )
    node.guessed = True
    return tuple(kept)


def _is_ticked(tick: str) -> bool | None:
    """Tell whether *tick* marks an answer; None for what may be anything."""
    written = tick.strip().lower().replace("[ x ]", "[x]").replace("(", "[").replace(")", "]")
    return True if written in _TICKS else False if written in _NO_TICKS else None


def _rows(node: Node) -> list[tuple[Scalar, str]]:
    """Return each answer that *node* speaks of, and what stands for its tick."""
    if isinstance(node, Mapping):
        return [(each.key, _said(each.value)) for each in node.entries]
    if isinstance(node, Scalar):
        lines = newlines.split(node.document.text[node.start : node.end])
        items: list[Node] = [
            Scalar(node.document, node.path, node.start, node.end, piece, "")
            for line in lines
            for piece in _pieces(line.strip(" \t-"))
        ]
    else:
        items = node.items if isinstance(node, Sequence) else []
    rows = []
    for item in items:
        if isinstance(item, Scalar):
            found = _BEFORE.fullmatch(item.value) or _AFTER.fullmatch(item.value)
            name, tick = (found["answer"], found["tick"]) if found else (item.value, "")
            rows.append((Scalar(item.document, item.path, item.start, item.end, name, ""), tick))
        elif isinstance(item, Mapping):
            rows += [(each.key, _said(each.value)) for each in item.entries]
        else:
            return []
    return rows


def _said(value: Node) -> str:
    """Return what stands for a tick behind an answer: `[x]` is a list to YAML."""
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


def _fix(node: Node, written: list[str]) -> str:
    line_start = node.document.line(node.start)[0]
    is_beside = isinstance(node, Scalar) and node.document.text[line_start : node.start].strip()
    if getattr(node, "is_flow", False) or is_beside:
        return f"[{', '.join(written)}]"
    gap = node.document.newline + " " * (node.start - line_start)
    return gap.join(f"- {each}" for each in written)
