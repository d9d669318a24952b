"""Tell whether a document was changed since it was rendered, and what in it."""

from collections.abc import Iterator, Sequence

import attrs

from behovsmelding.docx.findings import Place, TemplateError, shortened
from behovsmelding.docx.ooxml.canonical import canonical
from behovsmelding.docx.ooxml.controls import number_of
from behovsmelding.docx.ooxml.package import listed, read_package, relations_of
from behovsmelding.docx.ooxml.parts import PROPERTIES, Package
from behovsmelding.docx.ooxml.salvage import salvage
from behovsmelding.docx.ooxml.stamp import (
    HIDDEN,
    PROPERTY,
    STAMP,
    Stamp,
    read,
    sum_of_0_1,
    sum_said,
)
from behovsmelding.docx.ooxml.xml import Xml, tried, w
from behovsmelding.docx.reading import pairing
from behovsmelding.docx.reading.answers import Filled, answers
from behovsmelding.docx.reading.compare import Content, Piece, taken_apart, unlike, walked_parts


@attrs.frozen
class Changes:
    """What differs in a document from what was rendered.

    `ours` is false for a file that carries no hash of ours. `parts` are the parts that changed, and
    `answers` the addresses of the answers in them that did; text outside the controls has none.
    `outside` says that no answer is known to have changed, so that the change stands outside them.
    `paragraphs` are where it does, as far as that is known. Of `looks` the text is as it was, and
    they look otherwise.
    """

    ours: bool
    parts: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    outside: bool = False
    paragraphs: tuple[Place, ...] = ()
    looks: tuple[str, ...] = ()

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
        found = _stamp(docx)
        if found is None:
            return Changes(ours=False)
        changes = _compared(docx, *found)
        return changes if now is None or not changes else _placed(changes, docx, now, found[1])
    except TemplateError:
        return Changes(ours=False)


def stamp_of(docx: bytes) -> Stamp | None:
    """Return what *docx* says it was made of; None for a document that is not ours.

    A damaged one says it as long as that part can be read. Raises `TemplateError` for a file that
    is no Word document.
    """
    try:
        found = _stamp(docx)
    except TemplateError:
        package = salvage(docx).package
        part = package.related("", PROPERTIES) or STAMP
        return _said_in(package.parts.get(part, b""))
    return None if found is None else found[1]


def _said_in(properties: bytes) -> Stamp | None:
    root = tried(properties) if properties else None
    for each in () if root is None else root:
        if each.get("name") == PROPERTY:
            return read("".join(each.itertext()))
    return None


def _stamp(docx: bytes) -> tuple[str, Stamp] | None:
    """Return the part that carries the stamp, found as Word finds it, and the stamp."""
    here = relations_of("")
    names, relations = listed(docx, here)
    # No part is unpacked to see what a document has to do with which.
    package = Package({**dict.fromkeys(names, b""), here: canonical(relations)}, {}, "")
    part = package.related("", PROPERTIES)
    stamp = None if part is None else _said_in(listed(docx, part)[1])
    return None if part is None or stamp is None else (part, stamp)


def _compared(docx: bytes, where: str, stamp: Stamp) -> Changes:
    """Hold the parts against the *stamp* in the part *where*, by the zip's directory alone."""
    there, _ = listed(docx, where)
    del there[where]
    data: dict[str, bytes] = read_package(docx) if stamp.is_of_0_1 else {}
    changed = stamp.parts.keys() - there.keys()
    changed |= {name for name, part in there.items() if not stamp.has(name, part, data.get(name))}
    if not changed:
        return Changes(ours=True)
    parts = tuple(sorted(changed))
    if not stamp.sums:
        return Changes(ours=True, parts=parts)
    answers = tuple(_changed_answers(docx, stamp))
    return Changes(ours=True, parts=parts, answers=answers, outside=not answers)


def _placed(changes: Changes, docx: bytes, now: bytes, stamp: Stamp) -> Changes:
    """Return *changes* with what comparing *docx* with *now* tells of them."""
    before, after = walked_parts(docx), walked_parts(now)
    rendered = read_package(now)
    there, _ = listed(now, "")
    answers, paragraphs = list(changes.answers), []
    for part in changes.parts:
        if part in before and part in after:
            expected, found = taken_apart(after[part]), taken_apart(before[part])
            same = stamp.has(part, there[part], rendered[part])
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
        looks=tuple([each for each in dict.fromkeys(answers) if each not in changes.answers]),
    )


def _changed(part: str, expected: Content, found: Content) -> Iterator[Piece]:
    """Yield what differs in a part from the one that was rendered."""
    for each in unlike(part, expected, found):
        text = each.expected if each.found is None else each.found
        yield Piece(b"", text, each.address, each.paragraph)


def _strange(known: Content, found: Content) -> Iterator[Piece]:
    """Yield the paragraphs that stand nowhere in *known*, and the answers with another look."""
    # A sum may stand in several places, and look otherwise in each.
    looks: dict[tuple[str, object], set[bytes]] = {}
    for each in known.answers:
        looks.setdefault((each.address, each.text), set()).add(each.look)
    for piece in found.answers:
        if piece.look not in looks.get((piece.address, piece.text), {piece.look}):
            yield piece
    paragraphs = {each.look for each in known.paragraphs}
    yield from (each for each in found.paragraphs if each.look not in paragraphs)


def _changed_answers(docx: bytes, stamp: Stamp) -> list[str]:
    """Return the addresses of the answers whose sums are others than the *stamp* knows."""
    addresses: list[str] = []
    numbers: list[int | None] = []
    sums: list[int] = []
    for part in walked_parts(docx).values():
        for answer in answers(part.story):
            addresses.append(answer.address)
            numbers.append(number_of(answer.control.id))
            element = part.elements[answer.control]
            sums.append(_sum_of_0_1(answer, element) if stamp.is_of_0_1 else sum_said(answer.value))
    if stamp.is_of_0_1:
        return [addresses[at] for at in _unlike(stamp.sums, sums)]
    known = stamp.by_number
    # A control whose number is another is one that has been copied, or saved by another program.
    here = set(numbers)
    gone = {total for number, total in known.items() if number not in here}
    return [
        address
        for address, number, total in zip(addresses, numbers, sums, strict=True)
        if known.get(number) != total
        and known.get(number) != HIDDEN
        and (number in known or total not in gone)
    ]


def _sum_of_0_1(answer: Filled, control: Xml) -> int:
    if answer.value is None or isinstance(answer.value, bool):
        return int(answer.value or 0)
    return sum_of_0_1("".join(text.text or "" for text in control.iter(w("t"))))


def _unlike(known: Sequence[int], found: Sequence[int]) -> list[int]:
    """Return the places in *found* that are not in *known*, item by item."""
    return [at for _, _, start, end in pairing.unlike(known, found) for at in range(start, end)]
