"""Every behovsmelding of a folder, for Python."""

from collections.abc import Iterator
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from behovsmelding.api import taken_in
from behovsmelding.diagnostics import Diagnostic, InvalidBehovsmelding
from behovsmelding.disk import FileTrouble, reading
from behovsmelding.repository.found import configuration
from behovsmelding.repository.parallel import over
from behovsmelding.repository.walk import File, find, name

if TYPE_CHECKING:
    from behovsmelding.generation import Behovsmelding


def load_all(
    folder: str | PathLike[str],
    *,
    forms: str | PathLike[str] | None = None,
    processes: int = 1,
) -> Iterator[tuple[Path, "Behovsmelding | tuple[Diagnostic, ...]"]]:
    """Read every behovsmelding in *folder*, and yield each file's path with what it holds.

    That is the behovsmelding, or where it could not be taken in every finding that says why. They
    are the files that `behovsmelding check` works on: what `behovsmelding.toml` excludes or git
    ignores is passed over, and forms are taken from the folder it names where *forms* is not given.
    They come in the order of their paths, and are read as they are asked for; in so many
    *processes*, which pays from some hundred on, and then they remember no lines.

    Raises `InvalidBehovsmelding` where `behovsmelding.toml` has mistakes, `FileTrouble` where there
    is no such folder or no behovsmelding in it, and `FormError` as `load` does.
    """
    said = configuration((Path(folder),))
    if said.mistakes:
        raise InvalidBehovsmelding(said.mistakes)
    with reading(Path(folder)):
        Path(folder).stat()
    chosen = said.forms if forms is None else Path(forms)
    yield from over(partial(_loaded, chosen), find(Path(folder), said), processes)


def _loaded(
    forms: Path | None, file: File
) -> tuple[Path, "Behovsmelding | tuple[Diagnostic, ...]"]:
    try:
        return file.path, taken_in(file.read(), name(file.path), forms)
    except InvalidBehovsmelding as error:
        return file.path, error.findings
    except FileTrouble as trouble:
        return file.path, (trouble.finding,)
