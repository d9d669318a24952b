"""How a rule makes what it finds."""

from typing import Any

from behovsmelding.diagnostics import Diagnostic, Instead, Related
from behovsmelding.model.path import Path


def finding(
    code: str,
    path: Path,
    related: tuple[Path, ...] = (),
    /,
    *,
    instead: Instead | None = None,
    nothing_in: tuple[Path, ...] = (),
    **params: Any,
) -> Diagnostic:
    """Make a finding at *path*, with the other places it speaks of."""
    return Diagnostic(
        code,
        path,
        params,
        related=tuple(map(Related, related)),
        instead=instead,
        nothing_in=nothing_in,
    )
