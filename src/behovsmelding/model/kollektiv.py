"""The old path of `behovsmelding.kollektiv`, for one release more."""

from typing import TYPE_CHECKING, Any
from warnings import warn

if TYPE_CHECKING:
    from behovsmelding.kollektiv.model import *  # noqa: F403 - so that a type checker sees what it saw


def __getattr__(name: str) -> Any:
    """Return *name* of `behovsmelding.kollektiv.model`, and tell where it stands now."""
    from behovsmelding.kollektiv import model

    value = getattr(model, name)
    warn(
        "import behovsmelding.kollektiv: behovsmelding.model.kollektiv goes in the next release",
        DeprecationWarning,
        stacklevel=2,
    )
    return value
