"""The page of a document: what it says as one HTML file, beside it."""

from pathlib import Path

from behovsmelding.disk import has_file, write
from behovsmelding.html.page import MARK
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.interface import STALE, UNCHANGED, WROTE

_START = 512
"""Where in a page it says who made it."""


def put(page: Path, data: bytes, *, only_tell: bool) -> Phrase:
    """Let *page* hold *data*, or *only tell*; say what was done. Raises `FileTrouble`."""
    if has_file(page) and page.read_bytes() == data:
        return UNCHANGED
    if only_tell:
        return STALE
    write(page, data, lasting=False)
    return WROTE


def is_ours(page: Path) -> bool:
    """Tell whether *page* was made here, of whatever document."""
    try:
        with page.open("rb") as file:
            return MARK.encode() in file.read(_START)
    except OSError:
        return False
