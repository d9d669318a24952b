"""What is read of a file: no more than shows that it is too large to be what it should."""

from typing import BinaryIO

_PIECE = 64 * 1024


def up_to(most: int, file: BinaryIO) -> bytes:
    """Read *file* to its end, or *most* bytes of it and one more. Raises `OSError`."""
    # Room for all that may come takes longer to make than most files take to read.
    pieces, left = [], most + 1
    while left and (piece := file.read(min(_PIECE, left))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)
