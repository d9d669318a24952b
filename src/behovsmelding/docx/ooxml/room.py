"""How large a document may become: no larger than what is read back."""

from collections.abc import Collection

from behovsmelding.docx.findings import Finding, Place, TooLarge
from behovsmelding.docx.ooxml.package import MAX_PARTS, MAX_SIZE, Packed, is_bomb


def refused(part: str = "") -> TooLarge:
    """Return the finding that a document would be too large, to be raised."""
    return TooLarge([Finding(code="BM842", place=Place(part=part))])


def refuse_too_large(parts: Collection[Packed], room: int = MAX_SIZE, more: int = 0) -> None:
    """Raise `TooLarge` where *parts* take more than *room* unpacked, or one is read as a bomb.

    That is also where they are too many, with as many *more* as documents have.
    """
    if len(parts) + more > MAX_PARTS:
        raise refused()
    for name, _, size, data in parts:
        room -= size
        if room < 0 or is_bomb(size, len(data)):
            raise refused(name.decode())


def room_beside(parts: Collection[Packed]) -> int:
    """Return how much there is room for beside *parts*, which are the same in all documents."""
    return MAX_SIZE - sum(part.size for part in parts)
