"""What is wrong with a declaration."""

from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple

from behovsmelding.messages import sentence, tip
from behovsmelding.model.felles import MÅLFORMER


class FormError(ValueError):
    """A form that can't be used: `code` and `params` say which file it is in, and why.

    Printed, it is the English sentence, with what to do instead.
    """

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __reduce__(self) -> Any:
        """Pickle what it is made of: an exception by itself forgets what was named."""
        return partial(type(self), self.code, **self.params), ()

    def __str__(self) -> str:
        """Return the sentence and the tip of the word table, in English."""
        said = (say(self.code, "en", self.params) for say in (sentence, tip))
        return f"{self.code}: {' '.join(said)}"


class At(NamedTuple):
    """A place in a declaration: the file, and the keys that lead there.

    `målformer` are those that words may stand in.
    """

    fil: str
    sted: str = ""
    målformer: tuple[str, ...] = MÅLFORMER

    def __truediv__(self, key: object) -> "At":
        """Return the place below *key*."""
        return self._replace(sted=f"{self.sted}: {key}" if self.sted else str(key))

    def fault(self, code: str, **params: Any) -> FormError:
        """Return the fault *code* of this place."""
        return FormError(code, fil=self.fil, sted=self.sted or None, **params)

    def wrong(self, value: Any, example: str) -> FormError:
        """Return the fault of a *value* that can't stand here; *example* is one that can."""
        return self.fault("BM708", verdi=_shown(value), eksempel=example)


def _shown(value: Any) -> str:
    text = _as_written(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"


def _as_written(value: Any) -> str:
    """Return *value* as it is written in a declaration."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {_as_written(each)}' for key, each in value.items())}}}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_as_written, value))}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


_LONGEST = 60
