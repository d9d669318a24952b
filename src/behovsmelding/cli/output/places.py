"""How the place of a finding is written, for people and for machines."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.terminal import visible
from behovsmelding.diagnostics import Diagnostic


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


def uri(file: str) -> str:
    """Return *file* as a URI reference."""
    path = Path(file)
    if path.is_absolute() and not path.is_relative_to(Path.cwd()):
        return path.as_uri()
    return quote(os.fsencode(relative(file)))


def fingerprints(outcome: Outcome) -> Iterator[str]:
    """Yield, for each finding, a name that it keeps when lines above it come or go."""
    seen: Counter[str] = Counter()
    for finding in outcome.findings:
        name = "\0".join((relative(outcome.file), finding.code, finding.place))
        seen[name] += 1
        yield _digest((name, str(seen[name])))


def _digest(parts: Iterable[str]) -> str:
    # It takes a while to import, and only some formats ask.
    import hashlib

    return hashlib.sha256(os.fsencode("\0".join(parts))).hexdigest()[:32]
