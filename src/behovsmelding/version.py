"""Which version this is."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed

NOWHERE = "0"
"""The version of a checkout that was never installed."""


def version() -> str:
    """Return the version that is installed, else `NOWHERE`."""
    try:
        return installed("behovsmelding")
    except PackageNotFoundError:
        return NOWHERE


__version__ = version()
