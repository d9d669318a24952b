"""Where declarations and their Word templates lie: with us, or in a folder of somebody's own."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from behovsmelding.form.faults import FormError

State = tuple[str, int, int]
"""The name of a file, when it was last written, and its length."""


class Folder(NamedTuple):
    """A folder of declarations as it was just now: one that changes is another `Folder`."""

    path: Path
    states: tuple[State, ...]

    @classmethod
    def now(cls, path: Path) -> "Folder":
        """Look into *path*; one that can't be looked into is empty."""
        try:
            files = [(each.name, each.stat()) for each in sorted(path.glob("*.yaml"))]
        except OSError:
            files = []
        return cls(path, tuple((name, at.st_mtime_ns, at.st_size) for name, at in files))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the forms declared here."""
        return tuple(name.removesuffix(".yaml") for name, _, _ in self.states)


def schema_dir() -> Path:
    """Return the folder of our declarations: in the installed package, else in the checkout."""
    return _shipped("schemas")


@cache
def template_dir(form: str) -> Path:
    """Return the folder of the Word templates of our *form*."""
    return _shipped("templates") / form


@cache
def _shipped(folder: str) -> Path:
    # Asked for at every render; where the program lies does not change while it runs.
    package = Path(__file__).parents[1]
    installed = package / folder
    return installed if installed.is_dir() else package.parents[1] / folder


@cache
def ours() -> Folder:
    """Return our own folder; it does not change while the program runs."""
    return Folder.now(schema_dir())


def own(forms: Path) -> Folder:
    """Look into the folder *forms* of somebody's own.

    Raises `FormError`: BM705 for a form that has the name of one of ours, since nobody could tell
    which of the two a document means.
    """
    folder = Folder.now(forms.absolute())
    for name in folder.names if folder.path != schema_dir() else ():
        if name in ours().names:
            raise FormError("BM705", fil=f"{name}.yaml", forslag=f"{name}-vestland")
    return folder


def refuse_unusable(forms: Path) -> None:
    """Raise `FormError` for a folder that isn't there (BM716), or can't be used beside ours."""
    if not forms.is_dir():
        raise FormError("BM716", path=forms)
    own(forms)


def names(forms: Path | None = None) -> tuple[str, ...]:
    """Return the names of the forms there are, ours and those in the folder *forms*, in order."""
    if forms is None:
        return ours().names
    return tuple(sorted({*ours().names, *own(forms).names}))
