"""Tell whether a document was changed since it was rendered, and what in it."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

import attrs

from behovsmelding.word.findings import TemplateError
from behovsmelding.word.ooxml.package import read_package
from behovsmelding.word.ooxml.stamp import ANSWERS, PROPERTY, checksum, digest, sums_of
from behovsmelding.word.ooxml.xml import parse, w
from behovsmelding.word.reading.answers import answers, controls_of, stories


@attrs.frozen
class Changes:
    """What differs in a document from what was rendered.

    `ours` is false for a file that carries no hash of ours. `parts` are the parts that changed, and
    `answers` the addresses of the answers in them that did; text outside the controls has none.
    `outside` says that every answer is as it was, so that the change stands outside them.
    """

    ours: bool
    parts: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    outside: bool = False

    def __bool__(self) -> bool:
        return not self.ours or bool(self.parts)


def changed_since_rendered(docx: bytes) -> Changes:
    """Return what was changed in *docx* since it was rendered; a file of no kind is not ours."""
    try:
        parts = read_package(docx)
        stamp = _stamp(parts)
        if stamp is None:
            return Changes(ours=False)
        return _compared(docx, parts, *stamp)
    except TemplateError:
        return Changes(ours=False)


def _stamp(parts: dict[str, bytes]) -> tuple[str, list[str]] | None:
    """Return the part that carries the stamp, and the stamp's lines."""
    for name, data in parts.items():
        if name.endswith(".xml") and PROPERTY.encode() in data and b"custom-properties" in data:
            for each in parse(data, name):
                if each.get("name") == PROPERTY:
                    return name, "".join(each.itertext()).split("\n")
    return None


def _compared(docx: bytes, parts: dict[str, bytes], stamp: str, lines: list[str]) -> Changes:
    pairs = [line.split(" ", 1) for line in lines if " " in line]
    known = {name: found for found, name in pairs if found != ANSWERS}
    found = {name: digest(data) for name, data in parts.items() if name != stamp}
    changed = {name for name in known.keys() | found.keys() if known.get(name) != found.get(name)}
    sums = next((name for mark, name in pairs if mark == ANSWERS), "")
    if not changed:
        return Changes(ours=True)
    try:
        changed_answers = _changed_answers(docx, sums_of(sums))
    except ValueError:
        return Changes(ours=True, parts=tuple(sorted(changed)))
    return Changes(
        ours=True,
        parts=tuple(sorted(changed)),
        answers=tuple(changed_answers),
        outside=not changed_answers,
    )


def _changed_answers(docx: bytes, known: Sequence[int]) -> list[str]:
    addresses: list[str] = []
    found: list[int] = []
    for story in stories(docx):
        for answer, control in zip(answers(story), controls_of(story), strict=True):
            addresses.append(answer.address)
            found.append(_sum(answer.value, control))
    return [addresses[at] for at in _unlike(known, found)]


def _sum(value: str | bool | None, control: Any) -> int:  # noqa: FBT001 - an answer
    if value is None or isinstance(value, bool):
        return int(value or 0)
    return checksum("".join(text.text or "" for text in control.iter(w("t"))))


def _unlike(known: Sequence[int], found: Sequence[int]) -> list[int]:
    """Return the places in *found* that are not in *known*, item by item."""
    matcher = SequenceMatcher(None, known, found, autojunk=False)
    return [
        at
        for kind, _, _, start, end in matcher.get_opcodes()
        if kind != "equal"
        for at in range(start, end)
    ]
