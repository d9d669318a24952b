"""Which text of a file is the newest: of several that come in a row, only the last is looked at."""

import asyncio
from collections import Counter
from collections.abc import Callable

_PAUSE = 0.02
"""So long after a change it is looked at, unless another comes or somebody asks, in seconds."""
_MOMENT = 0.002
"""So long a question waits for what was sent along with it, which may have made it pointless."""


class Superseded(Exception):  # noqa: N818 - nothing went wrong
    """The text has been changed since the question was asked; it will be asked again."""


class Newest:
    """The files that were changed and not looked at yet; *look* looks at the one it is told."""

    def __init__(self, look: Callable[[str], None]) -> None:
        self._look = look
        self._waiting: dict[str, asyncio.TimerHandle] = {}
        self._changes: Counter[str] = Counter()

    def changed(self, uri: str) -> None:
        """Let the file at *uri* be looked at soon, as it stands then."""
        self._changes[uri] += 1
        self.forget(uri)
        self._waiting[uri] = asyncio.get_running_loop().call_later(_PAUSE, self.look, uri)

    def look(self, uri: str) -> None:
        """Look at the file at *uri* now, if it was changed."""
        if uri in self._waiting:
            self.forget(uri)
            self._look(uri)

    def forget(self, uri: str) -> None:
        """Leave the file at *uri* as it is."""
        if timer := self._waiting.pop(uri, None):
            timer.cancel()

    async def settled(self, uri: str) -> None:
        """Wait for a change of the file at *uri*. Raises `Superseded` where one comes."""
        changes = self._changes[uri]
        await asyncio.sleep(_MOMENT)
        if self._changes[uri] != changes:
            raise Superseded
