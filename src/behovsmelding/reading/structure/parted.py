"""Several answers in one: `barnehage og skole`, `begge`, `(vår 2027, høst 2027)`.

Opened where an answer stands alone that may be one of a list.
"""

import re
from collections.abc import Iterable
from enum import Enum
from typing import Any

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.model.answers import with_plain_blanks
from behovsmelding.reading.source import Mapping, Node, Scalar
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.structure.choices import EVERY
from behovsmelding.reading.structure.reporter import UNREAD
from behovsmelding.reading.structure.values import Hook

_BETWEEN_WORDS = r"[ \t]*(?:[,;/&+]|\b(?:og|samt)\b)[ \t]*|(?<=[0-9])[ \t]+(?=[^\W\d])"
"""What parts choices and periods beside commas: `barnehage og skole`, `vår 2026 ut 2026`."""
_A_CHOICE = r"[^\s.,;/&+|–—-]+"
_AND = frozenset({"og", "samt"})
_DASH = r"[ \t]+[-–—][ \t]+"
_NO_NAME = r"(?:se|sjå|jf\.?|alle|flere|fleire|etter|ikke|ikkje|som)\b"
"""How an answer begins that names nobody."""
_MARK = rf"(?:(?:[*–—-]|{BULLET})[ \t]*)?"
_A_NUMBER = r"[0-9]{1,2}[.)][ \t]+"
_LINES = rf"[ \t]*{_MARK}(?P<part>(?:{_A_NUMBER})?[^\s][^\t\r\n]*)"
"""A tab parts two cells of a spreadsheet, but for one behind the number of a line."""
_BETWEEN_COMMAS = rf"[ \t]*{_MARK}(?P<part>[^\s,](?:[^,\r\n]*[^\s,])?)"
_IN_BRACKETS = r"(?:[(\[](?P<inside>[^()\[\]{}]+)[)\]}]?|(?P<before>[^()\[\]{}]+)[)\]}])"
"""An answer in other brackets than those of a list, or with one of them alone."""


def several(node: Scalar, member: type[Any]) -> tuple[list[Scalar], ...]:
    """Return the ways to part *node* into answers of *member*, the surest first."""
    return every(node, member), between_words(node), between_choices(node, member)


def every(node: Scalar, member: type[Any]) -> list[Scalar]:
    """Return all the choices of *member* where *node* says so in a word, each at that word."""
    if not issubclass(member, Enum) or node.value.strip().lower() not in EVERY:
        return []
    return [
        Scalar(node.document, node.path, node.start, node.end, each.value, "") for each in member
    ]


def between_words(node: Scalar) -> list[Scalar]:
    """Return the parts of the one line of *node*."""
    text, at, parts = node.document.text[: node.end], node.start, []
    if newlines.within(text[at:]):
        return []
    for gap in (*re.compile(_BETWEEN_WORDS).finditer(text, at), None):
        end = gap.start() if gap else node.end
        parts.append(Scalar(node.document, node.path, at, end, text[at:end], ""))
        at = gap.end() if gap else end
    return parts


def between_choices(node: Scalar, member: type[Any]) -> list[Scalar]:
    """Return the parts of the one line of *node* that any sign parts, where choices are asked for.

    Two periods with a dash between them are what lies between them, too.
    """
    if not issubclass(member, Enum) or newlines.within(node.value):
        return []
    found = re.compile(_A_CHOICE).finditer(node.document.text, node.start, node.end)
    return [
        Scalar(node.document, node.path, *each.span(), each[0], "")
        for each in found
        if each[0] not in _AND
    ]


def unbracketed(node: Node) -> Node:
    """Return what stands within the brackets of *node*, if others stand there than a list has.

    That is `(vår 2027, høst 2027)` and `{vår 2027, høst 2027}`.
    """
    document, text = node.document, node.document.text[node.start : node.end]
    inside = ""
    if isinstance(node, Scalar):
        found = None if node.style else re.fullmatch(_IN_BRACKETS, text)
        inside = (found["inside"] or found["before"]).strip() if found else ""
    elif isinstance(node, Mapping) and node.is_flow and ":" not in text:
        inside = text[1:-1].strip()
    if not inside:
        return node
    start = document.text.index(inside, node.start)
    return Scalar(document, node.path, start, start + len(inside), inside, "")


def may_be_several(name: str, marks: Iterable[str]) -> bool:
    """Tell whether *name* may hold several that aren't known: then nobody is told it is one."""
    name = with_plain_blanks(name)
    has_more = any(sign in name for sign in (*marks, "(")) or any(map(str.isdigit, name))
    return has_more or re.match(_NO_NAME, name, re.IGNORECASE) is not None


def is_known(name: str) -> bool:
    """Tell whether *name* is one by the registers, as «Nore og Uvdal kommune» is.

    What a dash parts in it may be two names of one university or college.
    """
    from behovsmelding.registers import uh
    from behovsmelding.rules.names import er_i_register

    if er_i_register(name):
        return True
    parts = re.split(_DASH, name)
    return len(parts) > 1 and len(named := {*map(uh.which, parts)}) == 1 and None not in named


def goes_on_as_list(node: Scalar) -> bool:
    """Tell whether *node* begins beside its key, and goes on as a list below it."""
    document = node.document
    key = document.scalar_before(node)
    others = document.text[node.start : node.end].splitlines()[1:]
    is_beside = key is not None and document.line(key.start) == document.line(node.start)
    return is_beside and bool(others) and all(line.lstrip().startswith("- ") for line in others)


def at_semicolons(node: Scalar) -> list[Scalar]:
    """Return what stands between the semicolons of *node*, or in its cells, an answer each."""
    parts = filter(None, map(str.strip, re.split(r"[;\t]", node.value)))
    return [Scalar(node.document, node.path, node.start, node.end, each, "") for each in parts]


def unnumbered(parts: list[Scalar]) -> list[Scalar]:
    """Return *parts* without the numbers of a list, where each of several has one."""
    found = [re.match(_A_NUMBER, part.value) for part in parts]
    if len(parts) < 2 or None in found:  # noqa: PLR2004
        return parts
    return [
        Scalar(each.document, each.path, each.start, each.end, each.value[number.end() :], "")
        for each, number in zip(parts, found, strict=True)
        if number is not None
    ]


def between_marks(node: Scalar, *, is_text: bool) -> list[Scalar]:
    """Return the parts of a text that lines or cells part, or commas where no part holds any."""
    if node.style:
        return [node]
    document, path = node.document, node.path
    between = re.compile(_LINES if is_text else _BETWEEN_COMMAS)
    found = [
        Scalar(document, path, match.start("part"), match.end("part"), match["part"], "")
        for match in between.finditer(document.text, node.start, node.end)
    ]
    return unnumbered(found) if is_text else found


def instead_of(node: Scalar, svar: tuple[str, ...]) -> dict[str, Any]:
    """Return what is told of the words of *node* where the answers *svar* leave some of them out.

    What goes is named: `begge`, and the «ja» of `ja, Sømna kommune og Vega kommune`.
    """
    said = " ".join(svar).casefold()
    words = set(re.findall(r"[^\W\d_]{2,}", node.value.casefold())) - _AND
    is_kept = all(word in said for word in words)
    return {} if is_kept else {"svar": svar, "bytt": node.value.strip()}


def can_be_read(parts: list[Scalar], hook: Hook, member: type[Any]) -> bool:
    """Tell whether each of *parts* says something."""
    values, _ = _tried(parts, hook, member)
    return UNREAD not in values


def all_read(parts: list[Scalar], hook: Hook, member: type[Any]) -> tuple[Any, ...] | None:
    """Return what *parts* say; None when one can't be read, and only that is reported.

    What is nearly right needs no word of its own: the fix mends it. Two names of a choice are one.
    """
    values, found = _tried(parts, hook, member)
    if UNREAD not in values:
        return values if member is str else tuple(dict.fromkeys(values))
    parts[0].document.add(found)
    return None


def _tried(
    parts: list[Scalar], hook: Hook, member: type[Any]
) -> tuple[tuple[Any, ...], tuple[Diagnostic, ...]]:
    """Return what *parts* say, and what there would be to report of them."""
    return parts[0].document.tried(lambda: tuple(hook(part, member) for part in parts))
