"""How differences are written: a module a format, each with `written`, from the same record."""

from importlib import import_module

from behovsmelding.messages import Language
from behovsmelding.repository.seasons import Differences

FORMATS = ("text", "md", "json")


def written(format_: str, differences: Differences, language: Language) -> str:
    """Return *differences* as they are told in *format_*."""
    said: str = import_module(f"{__name__}.{format_}").written(differences, language)
    return said
