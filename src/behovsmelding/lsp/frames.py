"""What comes over the wire: which frames are read, and which requests are answered as wrong."""

import re
from concurrent.futures import Future
from typing import Any, BinaryIO

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidRequest
from pygls.protocol import LanguageServerProtocol

from behovsmelding.lsp.newest import Superseded

LARGEST = 64 * 1024 * 1024
"""So many bytes may a frame have; a behovsmelding has one in 64 of them at most."""
_LINE = 64 * 1024
_LENGTH = re.compile(rb"Content-Length: *0*([0-9]+)\s*")


class Frames:
    """What an editor sends, without the headers that claim more than there is room for.

    What stands below such a header is passed over as noise, up to the next frame.
    """

    def __init__(self, source: BinaryIO) -> None:
        self._source = source

    def readline(self) -> bytes:
        """Read the next line of a header, or a piece of one that has no end."""
        line = self._source.readline(_LINE)
        claimed = _LENGTH.fullmatch(line)
        return b"\n" if claimed and not _has_room(claimed[1]) else line

    def read(self, size: int) -> bytes:
        """Read the *size* bytes of a frame."""
        return self._source.read(size)


def _has_room(digits: bytes) -> bool:
    """Tell whether a frame may be as long as *digits* say: not all of them may be a number."""
    return len(digits) <= len(str(LARGEST)) and int(digits) <= LARGEST


class Told(JsonRpcException):
    """A request was wrong, and whoever sent it has been told."""


class Protocol(LanguageServerProtocol):
    """The protocol, that owes an answer to each request, and to nothing that is none."""

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Make a message of *data*. Raises `Told` for a request that is none of the protocol's."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            self._answer(data, error)
            raise

    def handle_message(self, message: Any) -> None:
        """Handle *message*; one that comes when none may come is answered, where it asks."""
        version = _of(message, "jsonrpc")
        late = self._shutdown and _of(message, "method") != types.EXIT
        if late or version != self.VERSION:
            self._answer(message, JsonRpcInvalidRequest())
            return
        super().handle_message(message)

    def _send_handler_result(self, future: Future[Any], *, msg_id: str | int) -> None:
        """Send what came of a request; one that is pointless by now is told so, and nobody else."""
        if not future.cancelled() and isinstance(future.exception(), Superseded):
            self._request_futures.pop(msg_id, None)
            code = types.LSPErrorCodes.ContentModified
            self._send_response(msg_id, error=types.ResponseError(code, "content modified"))
            return
        super()._send_handler_result(future, msg_id=msg_id)

    def _handle_cancel_notification(self, msg_id: str | int) -> None:
        """Leave a request; what is answered already was left too late, and that is no fault."""
        if msg_id in self._request_futures:
            super()._handle_cancel_notification(msg_id)

    def _answer(self, message: Any, error: JsonRpcException) -> None:
        """Answer *message* with *error*, and raise `Told`, where it is a request."""
        number = _of(message, "id")
        if isinstance(number, (str, int)) and _of(message, "method") is not None:
            self._send_response(number, error=error.to_response_error())
            raise Told from error


def _of(message: Any, name: str) -> Any:
    """Return what *message* says by *name*, whatever kind of value it is."""
    return message.get(name) if isinstance(message, dict) else getattr(message, name, None)
