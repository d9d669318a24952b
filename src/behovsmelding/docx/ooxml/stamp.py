"""The stamp: what a document was made of, and sums by which a change is seen, in a property of it.

It is text, a line each: `stamp 2`, then whether contact data are left out, the hash of what was
printed, form, målform and the hash of the template; then checksum (CRC-32, as the zip has it) and
length of each part; and last the number of each control with an answer, and the sum of that answer.

A file of 0.1 has a stamp without such a beginning: it is a hash of each part, and sums that know
only the order of the answers. It is read for good.

Nothing in it lets an account number be guessed, should somebody erase it by hand: the sum of such
an answer says only that there is one, the hash of what was printed leaves it out, and of the
checksum of the part that it stands in there are no more than 8 bits.
"""

import struct
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import accumulate
from operator import sub
from typing import NamedTuple, Protocol
from zlib import crc32

from behovsmelding.docx.ooxml.package import Listed, Packed

STAMP = "docProps/custom.xml"
"""The part that carries the stamp, as an ordinary custom property."""
PROPERTY = "behovsmelding"
TICKED, SECRET = b"1", b"*"
"""What is summed of a ticked box, and of an account number."""
HIDDEN = crc32(SECRET)
"""The sum of every account number."""

PRINTED = "\nprinted "
"""What stands before the hash of what was printed."""

_VERSION = "stamp 2"
_ANSWERS = "answers"
_ABOUT = 5
"""How many lines tell what the document was made of."""
_LEFT_OUT = "utelatt"
_LENGTH = 16
_UNSEEN = str.maketrans("", "", "\n\t")
_FEW_BITS = 0xFF


class Said(NamedTuple):
    """What a document was printed to say: its answers, with their controls' numbers, and `others`.

    The others stand outside controls.
    """

    answers: Sequence[bytes]
    numbers: Sequence[int]
    others: Sequence[bytes]


class Stamp(NamedTuple):
    """What a stamp says. Of 0.1 only `parts`, and `sums` without the `numbers` of their controls.

    `parts` are the marks of the parts by their names, and `sums` those of the answers.
    """

    form: str
    målform: str
    uten_kontaktdata: bool
    template: str
    printed: str
    parts: Mapping[str, str]
    numbers: Sequence[int]
    sums: Sequence[int]

    @property
    def is_of_0_1(self) -> bool:
        """Whether 0.1 made the document."""
        return not self.form

    @property
    def by_number(self) -> dict[int | None, int]:
        """The sums by the numbers of their controls; none for a control without one."""
        return dict(zip(self.numbers, self.sums, strict=False))

    def has(self, name: str, part: Listed, data: bytes | None) -> bool:
        """Tell whether a part is what was rendered; only a stamp of 0.1 needs its *data*."""
        mark = self.parts.get(name, "")
        if self.is_of_0_1:
            return data is not None and digest(data) == mark
        checksum, _, size = mark.partition(" ")
        return size == str(part.size) and f"{part.checksum:08x}".endswith(checksum)


def digest(data: bytes) -> str:
    """Return the hash of *data*, short enough to carry."""
    return sha256(data).hexdigest()[:_LENGTH]


def begun(form: str, målform: str, template: str, parts: Iterable[Packed]) -> str:
    """Write what the stamps of all documents from a template have in common, after their heads."""
    about = f"form {form}\nmålform {målform}\ntemplate {template}\n"
    return about + "".join([marked(part) for part in parts])


class _Part(Protocol):
    """A part, packed or not."""

    @property
    def name(self) -> bytes: ...
    @property
    def checksum(self) -> int: ...
    @property
    def size(self) -> int: ...


def marked(part: _Part, *, few: bool = False) -> str:
    """Write the line of a part, with but a *few* bits of its checksum where it holds a secret."""
    checksum = f"{part.checksum & _FEW_BITS:02x}" if few else f"{part.checksum:08x}"
    return f"{checksum} {part.size} {part.name.decode()}\n"


def stamped(common: str, parts: str, said: Said, *, uten_kontaktdata: bool) -> str:
    """Write the stamp: what is *common*, the lines of other *parts*, and of what was *said*.

    A part that stands twice was written anew: the last line counts.
    """
    answers, numbers, others = said
    sums = struct.pack(f">{len(answers)}I", *map(crc32, answers)).hex()
    # Numbers that count on look alike as steps, and take no room when they are packed.
    steps = struct.pack(f">{len(numbers)}i", *map(sub, numbers, (0, *numbers))).hex()
    printed = digest(b"\0".join((*answers, b"", *others)))
    kontaktdata = _LEFT_OUT if uten_kontaktdata else "alle"
    about = f"{_VERSION}\nkontaktdata {kontaktdata}{PRINTED}{printed}\n"
    return f"{about}{common}{parts}{_ANSWERS} {steps} {sums}"


def read(text: str) -> Stamp:
    """Read a stamp. What of it is no stamp's is not there, as if nobody had written it."""
    version, *lines = text.split("\n")
    if version != _VERSION:
        return _of_0_1([version, *lines])
    about = dict(line.partition(" ")[::2] for line in lines[:_ABOUT])
    marks = [line.split(" ", 2) for line in lines[_ABOUT:-1]]
    steps, sums = _numbers(lines[-1:], "i"), _numbers(lines[-1:], "I")
    if len(steps) != len(sums):
        steps = sums = ()
    return Stamp(
        about.get("form", "?"),
        about.get("målform", ""),
        about.get("kontaktdata") == _LEFT_OUT,
        about.get("template", ""),
        about.get("printed", ""),
        {each[-1]: " ".join(each[:-1]) for each in marks},
        tuple(accumulate(steps)),
        sums,
    )


def _numbers(lines: Sequence[str], kind: str) -> tuple[int, ...]:
    mark, *held = "".join(lines).split(" ")
    try:
        data = bytes.fromhex(held[kind == "I"]) if mark == _ANSWERS else b""
        return struct.unpack(f">{len(data) // 4}{kind}", data)
    except (ValueError, IndexError, struct.error):
        return ()


def _of_0_1(lines: Sequence[str]) -> Stamp:
    pairs = [line.split(" ", 1) for line in lines if " " in line]
    parts = {name: found for found, name in pairs if found != _ANSWERS}
    written = next((name for mark, name in pairs if mark == _ANSWERS), "")
    try:
        data = bytes.fromhex(written)
    except ValueError:
        data = b""
    sums = [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)]
    return Stamp("", "", False, "", "", parts, (), sums)  # noqa: FBT003 - it never said so


def sum_of(said: bytes) -> int:
    """Return the sum of what an answer says, with its line breaks and the marks of its look."""
    return crc32(said)


def sum_said(value: str | bool | None) -> int:  # noqa: FBT001 - an answer
    """Return the sum of what a control says: whether it is ticked, its text, or nothing."""
    if isinstance(value, bool):
        return sum_of(TICKED if value else b"")
    return sum_of((value or "").encode())


def sum_of_0_1(text: str) -> int:
    """Return the sum of a text that 0.1 made, which knows no line breaks and tabs."""
    if "\n" in text or "\t" in text:
        text = text.translate(_UNSEEN)
    return crc32(text.encode()) & 0xFFFF
