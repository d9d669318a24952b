"""Tell whether a document was changed since it was rendered, and what in it."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

import attrs

from behovsmelding.docx.findings import Place, TemplateError, shortened
from behovsmelding.docx.ooxml.package import read_package
from behovsmelding.docx.ooxml.stamp import ANSWERS, PROPERTY, checksum, digest, sums_of
from behovsmelding.docx.ooxml.xml import Xml, parse, w
from behovsmelding.docx.reading.answers import answers, controls_of, stories
from behovsmelding.docx.reading.compare import Content, Piece, stories_of, taken_apart, unlike


@attrs.frozen
class Changes:
    """What differs in a document from what was rendered.

    `ours` is false for a file that carries no hash of ours. `parts` are the parts that changed, and
    `answers` the addresses of the answers in them that did; text outside the controls has none.
    `outside` says that no answer is known to have changed, so that the change stands outside them.
    `paragraphs` are where it does, as far as that is known.
    """

    ours: bool
    parts: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    outside: bool = False
    paragraphs: tuple[Place, ...] = ()

    def __bool__(self) -> bool:
        return not self.ours or bool(self.parts)


def changed_since_rendered(docx: bytes, now: bytes | None = None) -> Changes:
    """Return what was changed in *docx* since it was rendered; a file of no kind is not ours.

    A document carries sums of its parts and of the text of its answers, no more. Where else the
    change is, and whether the look of an answer has changed, is found by comparing it with the
    document that is rendered *now*. When the answers have changed since, only what stands nowhere
    in that one is known to be a change.
    """
    try:
        parts = read_package(docx)
        stamp = _stamp(parts)
        if stamp is None:
            return Changes(ours=False)
        changes = _compared(docx, parts, *stamp)
        return changes if now is None or not changes else _placed(changes, docx, now, stamp[1])
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


def _placed(changes: Changes, docx: bytes, now: bytes, lines: Sequence[str]) -> Changes:
    """Return *changes* with what comparing *docx* with *now* tells of them."""
    before, after = stories_of(docx), stories_of(now)
    rendered = read_package(now)
    answers, paragraphs = list(changes.answers), []
    for part in changes.parts:
        if part in before and part in after:
            expected, found = taken_apart(after[part]), taken_apart(before[part])
            same = f"{digest(rendered[part])} {part}" in lines
            for piece in _changed(part, expected, found) if same else _strange(expected, found):
                if piece.address:
                    answers.append(piece.address)
                elif piece.number:
                    around = shortened(str(piece.text))
                    paragraphs.append(Place(part=part, paragraph=piece.number, around=around))
    return attrs.evolve(
        changes,
        answers=tuple(dict.fromkeys(answers)),
        outside=changes.outside and not answers,
        paragraphs=tuple(paragraphs),
    )


def _changed(part: str, expected: Content, found: Content) -> Iterator[Piece]:
    """Yield what differs in a part from the one that was rendered."""
    for each in unlike(part, expected, found):
        text = each.expected if each.found is None else each.found
        yield Piece(b"", text, each.address, each.paragraph)


def _strange(known: Content, found: Content) -> Iterator[Piece]:
    """Yield the paragraphs that stand nowhere in *known*, and the answers with another look."""
    looks = {(each.address, each.text): each.look for each in known.answers}
    for piece in found.answers:
        if looks.get((piece.address, piece.text), piece.look) != piece.look:
            yield piece
    paragraphs = {each.look for each in known.paragraphs}
    yield from (each for each in found.paragraphs if each.look not in paragraphs)


def _changed_answers(docx: bytes, known: Sequence[int]) -> list[str]:
    addresses: list[str] = []
    found: list[int] = []
    for story in stories(docx):
        for answer, control in zip(answers(story), controls_of(story), strict=True):
            addresses.append(answer.address)
            found.append(_sum(answer.value, control))
    return [addresses[at] for at in _unlike(known, found)]


def _sum(value: str | bool | None, control: Xml) -> int:  # noqa: FBT001 - an answer
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
