"""The old path of `behovsmelding.lokal`, for one release more."""

from typing import TYPE_CHECKING, Any
from warnings import warn

if TYPE_CHECKING:
    from behovsmelding.lokal.model import *  # noqa: F403 - so that a type checker sees what it saw


def __getattr__(name: str) -> Any:
    """Return *name* of `behovsmelding.lokal.model`, and tell where it stands now."""
    from behovsmelding.lokal import model

    value = getattr(model, name)
    warn(
        "import behovsmelding.lokal: behovsmelding.model.lokal goes in the next release",
        DeprecationWarning,
        stacklevel=2,
    )
    return value
