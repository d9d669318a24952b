"""What lacks its dash or its name in a list of parts: `- Narvik kommune, kommune, 959469059`.

Opened where such a line stands.
"""

import re
from typing import Any

from behovsmelding import newlines
from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Mark, fields_of
from behovsmelding.reading.source import Mapping, Scalar
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.source.quoting import written
from behovsmelding.reading.source.unsaid import NO, word
from behovsmelding.reading.structure.choices import ticked_yes
from behovsmelding.reading.structure.named_by_key import IS_PLACE, answered_by
from behovsmelding.reading.structure.reporter import Reporter

_MORE = re.compile(r"[ \t]*(?:,|;|[ \t][-–—][ \t])[ \t]*|[ \t]*\((?=[^()]*\)$)")
_MARKED = re.compile(rf"[ \t]*(?:[0-9]{{1,2}}[.)]|[*–—]|{BULLET})[ \t]+(?P<name>\S.*?)[ \t]*")
_YES = re.compile(r"(?:ja|yes|true|x)(?:[ \t]*[.,:;!(].*|[ \t]+takk\b.*)?", re.IGNORECASE)
"""A yes, and what may stand behind it: «Ja, se under» is no name, and «Ja til lesing» may be."""
_KEY_ALONE = re.compile(r"(?P<key>(?P<indent>[ ]*)[^\W\d]\w*:)[ ]+")
_LINKED = re.compile(r"\[([^\[\]]+)\]\(([^()\s]+)\)")
"""A link as it is written in a long answer."""


def report(item: Scalar, member: type[Any], reporter: Reporter, names: list[str]) -> None:
    """Report *item*, which says what a *member* is called; *names* are all that it says, if any."""
    first, *_ = fields = fields_of(member)
    link = next((field for field in fields if Mark.LENKE in field.marks), None)
    if item.value.startswith(f"{first.name} ") and not item.style:
        after = item.start + len(first.name)
        fix = Fix(item.document.span(after, after), ":")
        item.document.report(
            "BM153",
            item.span,
            path=item.path,
            fixes=(fix,),
            nøkkel=first.name,
            tekst=item.value.removeprefix(first.name).strip(),
        )
        return
    name = link.name if link and IS_PLACE.match(item.value) else first.name
    answers = {} if names else _answers(item, member)
    fixes = _lines(item, answers) if answers else with_name(item, name, names)
    if not (answers or names or link) and _MORE.search(item.value):
        # What else the line says would go with the name.
        fixes = ()
    has_dash = isinstance(item.path[-1], int)
    item.document.report(
        "BM232",
        item.span,
        path=item.path,
        fixes=fixes,
        felt=reporter.label(item.path),
        tekst=item.value,
        nøkkel=name if has_dash else f"- {name}",
        svar=tuple(f"{key}: {answer}" for key, answer in answers.items()) or None,
    )


def says_yes_or_no(item: Scalar, member: type[Any], reporter: Reporter) -> bool:
    """Report a yes or a no in *item*, where the fields of a *member* are asked for.

    What a yes is about is still to be written; a no goes, and so does the dash it may have.
    """
    text, document = item.value.strip(), item.document
    ticked, has_dash = ticked_yes(text), isinstance(item.path[-1], int)
    if item.style:
        # Whoever puts quotes round a word means the word.
        return False
    if ticked is False or word(text) in NO:
        before = document.text[document.line(item.start)[0] : item.start]
        tekst = f"- {text}" if before.endswith("- ") else text
        reporter.report(item, "BM230", fix=None if has_dash else "", tekst=tekst)
    elif ticked or _YES.fullmatch(text):
        reporter.report(item, "BM222", bare=text, begynner=f"- {fields_of(member)[0].name}")
    else:
        return False
    return True


def report_no_dash(node: Mapping, key: Scalar, reporter: Reporter) -> None:
    """Report fields without the dash that begins a part of a list."""
    document, before = node.document, key.start - 2
    has_room = not node.is_flow and document.text[max(before, 0) : key.start] == "  "
    fixes = (Fix(document.span(before, key.start), "- "),) if has_room else ()
    felt = reporter.label(node.path)
    document.report("BM226", key.span, path=node.path, fixes=fixes, felt=felt, nøkkel=key.value)


def _answers(item: Scalar, member: type[Any]) -> dict[str, str]:
    """Return what the parts of *item* answer, if each is beyond doubt; the first is the name."""
    text = item.value.strip()
    name, *others = (*linked.groups(),) if (linked := _LINKED.fullmatch(text)) else _parts(text)
    found = {fields_of(member)[0].name: written(name)}
    for other in others:
        part = Scalar(item.document, item.path, item.start, item.end, other, "")
        field = answered_by(part, member)
        if field is None or field.name in found:
            return {}
        found[field.name] = other
    return found if others else {}


def _parts(text: str) -> list[str]:
    """Return what commas, dashes and brackets part in *text*."""
    parts = _MORE.split(text)
    return [*parts[:-1], parts[-1].removesuffix(")")] if parts[1:] else parts


def _lines(item: Scalar, answers: dict[str, str]) -> tuple[Fix, ...]:
    """Return the edit that puts each of *answers* on a line of its own."""
    document = item.document
    start = document.line(item.start)[0]
    before = document.text[start : item.start]
    said = [f"{name}: {each}" for name, each in answers.items()]
    if (key := _KEY_ALONE.fullmatch(before)) and not newlines.within(item.value):
        between = f"{document.newline}{key['indent']}    "
        dash = f"{document.newline}{key['indent']}  - "
        gap = document.span(start + key.end("key"), item.end)
        return (Fix(gap, dash + between.join(said)),)
    if not before.endswith("- ") or before[:-2].strip():
        return ()
    return (Fix(item.span, (document.newline + " " * len(before)).join(said)),)


def with_name(item: Scalar, name: str, names: list[str]) -> tuple[Fix, ...]:
    """Return the edit that makes *item* the answer to *name*, in a list with dashes."""
    document, start = item.document, item.start
    before = document.text[document.line(start)[0] : start]
    if newlines.within(document.text[start : item.end]):
        return _marked(item, name, before)
    if before.endswith("- "):
        between = f"{document.newline}{before}{name}: "
        if names and not before[:-2].strip():
            return (Fix(item.span, f"{name}: {between.join(names)}"),)
        return (Fix(document.span(start, start), f"{name}: "),)
    key = before.rstrip(" ")
    indent = " " * (len(key) - len(key.lstrip(" -")) + 2)
    if not key.endswith(":") or key.count(":") > 1 or "{" in key:
        return ()
    row = f"{document.newline}{indent}- {name}: "
    if names:
        whole = document.span(start - len(before) + len(key), item.end)
        return (Fix(whole, row + row.join(names)),)
    gap = document.span(start - len(before) + len(key), start)
    return (Fix(gap, row),)


def _marked(item: Scalar, name: str, before: str) -> tuple[Fix, ...]:
    """Return the edit that makes a part of each line of *item*, if each has a bullet or number."""
    document = item.document
    lines = newlines.split(document.text[item.start : item.end])
    found = [_MARKED.fullmatch(line) for line in lines if line.strip()]
    called = [written(each["name"]) for each in found if each]
    if len(called) < len(found) or before.strip():
        return ()
    between = document.newline + before
    return (Fix(item.span, between.join(f"- {name}: {each}" for each in called)),)
