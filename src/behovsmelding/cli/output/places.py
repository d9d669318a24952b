"""How the place of a finding is written, for people and for machines."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.terminal import visible
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.repository import git


def where(finding: Diagnostic) -> str:
    """Return `file:line:column: `, empty for a finding without a place in a file."""
    span = finding.span
    return f"{visible(span.file)}:{span.line}:{span.column}: " if span else ""


def relative(file: str) -> str:
    """Return *file* as seen from the working folder, with `/` between folders, as CI wants it."""
    path = Path(file)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()


def from_root(file: str) -> str:
    """Return *file* as seen from the top of its repository, wherever one stands in it.

    That is what CI looks for. A file in no repository is as seen from the working folder, and what
    is no file (standard input) is called what it is.
    """
    path = Path(os.path.abspath(file))  # noqa: PTH100 - Path.absolute keeps «..»
    root = _root(path.parent)
    if root is None or file.startswith("<"):
        return relative(file)
    return path.relative_to(root).as_posix()


@lru_cache(maxsize=1024)
def _root(folder: Path) -> Path | None:
    """Return the top of the repository that *folder* is in: as CI says, else as git knows it."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        said = os.environ.get(name)
        if said and folder.is_relative_to(said):
            return Path(said)
    return git.root_of(folder)


def uri(file: str) -> str:
    """Return *file* as a URI reference."""
    seen = from_root(file)
    return Path(seen).as_uri() if Path(seen).is_absolute() else quote(os.fsencode(seen))


def fingerprints(outcome: Outcome) -> Iterator[str]:
    """Yield, for each finding, a name that it keeps when lines above it come or go."""
    seen: Counter[str] = Counter()
    for finding in outcome.findings:
        name = "\0".join((from_root(outcome.file), finding.code, finding.place))
        seen[name] += 1
        yield _digest((name, str(seen[name])))


def _digest(parts: Iterable[str]) -> str:
    # It takes a while to import, and only some formats ask.
    import hashlib

    return hashlib.sha256(os.fsencode("\0".join(parts))).hexdigest()[:32]
