"""A document that is walked and not yet packed: whoever only compares never pays for the zip."""

from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from behovsmelding.docx.findings import TemplateError
from behovsmelding.docx.ooxml.package import LEVEL, Base, Listed, Packed, deflate, listed
from behovsmelding.docx.ooxml.room import refuse_too_large
from behovsmelding.docx.ooxml.stamp import PRINTED

if TYPE_CHECKING:
    from behovsmelding.docx.rendering.listed import Unlisted


class Unpacked(NamedTuple):
    """A part as it is before it is packed."""

    name: bytes
    checksum: int
    size: int
    data: bytes

    @classmethod
    def of(cls, name: str, data: bytes) -> "Unpacked":
        """Make the part *name*."""
        return cls(name.encode(), crc32(data), len(data), data)

    def packed(self) -> Packed:
        """Return it as a zip holds it."""
        return Packed(*self[:3], deflate(self.data, LEVEL))


class Made(NamedTuple):
    """What a template makes of one behovsmelding.

    `parts` are those that not all documents share, and `stamp` is the last of them. `unlisted` are
    the answers that a list of the template does not have; they are written all the same. `room` is
    how large a document may be.
    """

    base: Base
    same: tuple[Packed, ...]
    parts: tuple[Packed | Unpacked, ...]
    stamp: Unpacked
    unlisted: "tuple[Unlisted, ...]"
    room: int

    @property
    def printed(self) -> str:
        """The hash of what it says, as its stamp has it."""
        return self.stamp.data.decode().partition(PRINTED)[2].partition("\n")[0]

    def document(self) -> bytes:
        """Return the Word document. Raises `TooLarge` for one that could not be read back."""
        every = (*self.parts, self.stamp)
        packed = [each if isinstance(each, Packed) else each.packed() for each in every]
        refuse_too_large(packed, self.room)
        return self.base.with_parts(packed)

    def is_in(self, docx: bytes) -> bool:
        """Tell whether *docx* is that document, part by part.

        Nothing is packed or unpacked for it: a zip lists the checksums of what is in it.
        """
        try:
            there, _ = listed(docx, self.stamp.name.decode())
        except TemplateError:
            return False
        every = (*self.same, *self.parts, self.stamp)
        return there == {each.name.decode(): Listed(each.checksum, each.size) for each in every}
