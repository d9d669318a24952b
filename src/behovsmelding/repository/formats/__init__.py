"""How an overview is written: a module a format, each with `written`, from the same tables."""

from importlib import import_module

from behovsmelding.repository.tables import Overview

FORMATS = ("xlsx", "html", "csv", "md", "json")
"""The formats, by the ends of the names of their files."""


def written(format_: str, overview: Overview) -> bytes:
    """Return *overview* as the file that it is in *format_*; the same each time."""
    content: bytes = import_module(f"{__name__}.{format_}").written(overview)
    return content
