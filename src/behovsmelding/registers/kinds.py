"""Which register an organisation is in: that of the kommuner, or that of the institutions."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from behovsmelding.registers import kommuner, uh


# The questions of a form ask it of one name again and again.
@lru_cache(maxsize=256)
def knows(register: str, navn: str) -> bool:
    """Tell whether a *register* has *navn*, or it says itself that it is of that kind."""
    return _KNOWN[register](navn)


def _is_kommune(navn: str) -> bool:
    return kommuner.is_named_kommune(navn) or bool(kommuner.find(navn))


def _is_institution(navn: str) -> bool:
    return uh.is_known(navn) or uh.which(navn) is not None


_KNOWN: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {"kommuner": _is_kommune, "institusjoner": _is_institution}
)
