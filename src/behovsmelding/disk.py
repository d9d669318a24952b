"""Read files and put them in their place, and tell in a finding what is in the way of it."""

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from behovsmelding import files
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.messages import Phrase, without_contact
from behovsmelding.messages.ui.reasons import LINK, NO_FILE, reason

_OPENED = (Path("/dev/fd"), Path("/proc/self/fd"))
"""Where a shell puts what it has opened for us: `check <(…)`."""


class FileTrouble(Exception):  # noqa: N818 - it is told, not handled
    """Something is in the way of reading or writing a file; `finding` says what."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.finding = Diagnostic(code, params=params)

    def __reduce__(self) -> Any:
        """Pickle what it is made of: an exception by itself forgets what was named."""
        return partial(type(self), self.finding.code, **self.finding.params), ()

    def __str__(self) -> str:
        """Return what is in the way, on one line, in English."""
        return str(self.finding)


def read_document(path: Path) -> bytes:
    """Read a Word document; no more of it than shows if it is too large. Raises `FileTrouble`."""
    # A check reads none, and must not pay for Word.
    from behovsmelding.docx.ooxml.package import read_file

    refuse_if_endless(path)
    with reading(path):
        return read_file(path)


def refuse_if_endless(path: Path) -> None:
    """Raise `FileTrouble` where *path* is a device or a pipe.

    A device has no end, and a pipe that nobody writes to never begins.
    """
    with reading(path):
        mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or path.parent in _OPENED):
        raise FileTrouble("BM917", path=path)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Raise `FileTrouble` for whatever the machine has against reading *path*."""
    try:
        yield
    except FileNotFoundError:
        raise FileTrouble("BM901", path=path) from None
    except OSError as error:
        raise FileTrouble("BM902", path=path, grunn=reason(error)) from error


def write(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Put *content* at *path*, whole or not at all. Raises `FileTrouble`.

    What can be made again need not be *lasting*, as `files.write` has it.
    """
    refuse_if_in_use(path)
    try:
        files.write(path, content, lasting=lasting)
    except OSError as error:
        raise _trouble(error, path) from error


def remove(path: Path) -> None:
    """Take the file at *path* away, unless it is protected or in use. Raises `FileTrouble`."""
    refuse_if_in_use(path)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _trouble(error, path) from error


def refuse_if_there(path: Path) -> None:
    """Raise `FileTrouble` where there is a file at *path* already."""
    if is_there(path):
        raise FileTrouble("BM909", path=path)


def refuse_if_in_use(path: Path) -> None:
    """Raise `FileTrouble` where *path* is no file of its own, write-protected, or open in Word."""
    mode = _mode_of_its_own(path)
    # Taking the place of a file needs no right to the file itself, so its protection is asked for.
    if mode is not None and not mode & 0o222:
        raise FileTrouble("BM906", path=path)
    name = path.name
    before = str(path).removesuffix(name)
    for lock in (f"~${name}", f"~${name[2:]}", f".~lock.{name}#"):
        if os.path.exists(before + lock):  # noqa: PTH110 - a path for each takes longer than to ask
            raise FileTrouble("BM912", path=path, lås=path.with_name(lock))


def has_file(path: Path) -> bool:
    """Tell whether there is a file at *path* that another may take the place of.

    Raises `FileTrouble` for a folder, a pipe, a device, or a link: what it leads to would stay as
    it was.
    """
    return _mode_of_its_own(path) is not None


def _mode_of_its_own(path: Path) -> int | None:
    """Return the mode of the file at *path*, None without one. Raises as `has_file` does."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        # A name that is too long names nothing.
        return None
    if stat.S_ISREG(mode):
        return mode
    if stat.S_ISLNK(mode):
        raise FileTrouble("BM919", path=path, hva=LINK.filled(path=path.readlink()))
    if stat.S_ISDIR(mode):
        raise FileTrouble("BM918", path=path)
    raise FileTrouble("BM919", path=path, hva=NO_FILE)


def is_own_file(path: Path) -> bool:
    """Tell whether there is a file at *path* itself, and no link, folder or device.

    Where nobody may look there is one: whoever reads it next tells what is in the way.
    """
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return True


def is_there(path: Path) -> bool:
    """Tell whether there is anything at *path*; a name that is too long names nothing."""
    try:
        return path.exists()
    except OSError:
        return False


def _trouble(error: OSError, path: Path) -> FileTrouble:
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return FileTrouble("BM905", path=path.parent)
    if isinstance(error, (PermissionError, IsADirectoryError)) or error.errno == errno.EROFS:
        return FileTrouble("BM906", path=path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FileTrouble("BM907", path=path)
    return FileTrouble("BM908", path=path, grunn=reason(error))


def refuse_if_changed(
    document: Path, content: bytes, form: Form, is_taken_in: Callable[[bytes], bool]
) -> None:
    """Raise `FileTrouble` when *document* was changed since it was rendered.

    The *content* that would take its place helps to say where, in the words of *form*. What was
    changed may be lost where *is_taken_in* says of the document that it stands in the behovsmelding
    now.
    """
    # These are for documents, and most of what is read or written is none.
    from behovsmelding.docx import changed_since_rendered
    from behovsmelding.messages.ui.interface import OUTSIDE_ANSWERS

    # Where the machine lost its power there may be an empty file, and nothing is lost with it.
    if not has_file(document) or not (there := read_document(document)):
        return
    changes = changed_since_rendered(there, content)
    if not changes:
        return
    if not changes.ours:
        raise FileTrouble("BM909", path=document)
    # What is no text, such as a line through an answer, is in no file.
    if not changes.outside and not changes.looks and is_taken_in(there):
        return
    from behovsmelding.docx import read_back

    said, typed = read_back(content), read_back(there)
    parts = (OUTSIDE_ANSWERS, *changes.parts) if changes.outside else changes.parts
    around = [paragraph(at.part, at.paragraph, at.around) for at in changes.paragraphs]
    answers = [_changed(form, each, said.get(each), typed.get(each)) for each in changes.answers]
    raise FileTrouble("BM911", path=document, endret=(*answers, *around) or parts)


def _changed(form: Form, address: str, old: object, new: object) -> Phrase:
    """Name the answer at *address*, and what it was and is: of one that is not private."""
    from behovsmelding.docx.findings import shortened
    from behovsmelding.form.named import addressed, path_of
    from behovsmelding.messages.ui.interface import CHANGED, NOT_ANSWERED, QUOTED
    from behovsmelding.model.fields import along
    from behovsmelding.model.kontaktdata import holds_contact

    named, path = addressed(form, address), path_of(address)
    fields = list(along(form.model, path))
    is_answer = bool(fields) and fields[-1].name in path[-2:]
    # What is worked out may well be put together of contact data.
    if old == new or not is_answer or any(map(holds_contact, fields)):
        return named
    texts = [each for each in (old, new) if each is not None]
    if not all(isinstance(each, str) for each in texts):
        return named
    before, after = (
        NOT_ANSWERED if each is None else QUOTED.filled(text=without_contact(shortened(str(each))))
        for each in (old, new)
    )
    return CHANGED.filled(named=named, old=before, new=after)


def paragraph(part: str, number: int | None, around: str = "") -> Phrase | str:
    """Name a paragraph of a document, in every language; just its part if it is not known.

    What stands *around* there is told at home alone: somebody typed it, and it may well be a name.
    """
    from behovsmelding.messages.ui.interface import IN_PARAGRAPH, PARAGRAPH

    if number is None:
        return part
    if not around or os.environ.get("CI"):
        return PARAGRAPH.filled(part=part, number=number)
    return IN_PARAGRAPH.filled(part=part, number=number, around=without_contact(around))
