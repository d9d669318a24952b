"""The page of one file in a browser: from this machine, to this machine, and nothing else."""

import sys
from collections.abc import Callable
from hashlib import sha256
from hmac import compare_digest
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import token_urlsafe
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

HERE = "127.0.0.1"
"""The address that no other machine can reach."""
_BYTES = 24
"""So long is what nobody can guess."""


class Page(NamedTuple):
    """A page as it stands: its HTML, and the policy it is to be shown by."""

    html: str
    policy: str


Show = Callable[[str, str], Page | None]
"""Makes the page in a målform, or in its own, with a nonce; none where there is none just now."""
State = Callable[[], str]
"""Tells one state of the file from another."""


class Served(ThreadingHTTPServer):
    """Serves what *show* makes at one address; anew when *state* says that the file is another."""

    daemon_threads = True

    def __init__(self, show: Show, state: State) -> None:
        super().__init__((HERE, 0), _Handler)
        self.show, self.state = show, state
        self.path = f"/{token_urlsafe(_BYTES)}/"

    @property
    def address(self) -> str:
        """Where the page is: whoever doesn't know it, doesn't find it."""
        return f"http://{HERE}:{self.server_port}{self.path}"

    @property
    def hosts(self) -> tuple[str, str]:
        """What a browser here calls this server; a page elsewhere can only call it otherwise."""
        return f"{HERE}:{self.server_port}", f"localhost:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Let a browser that has left be gone; tell of anything else."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    server: Served
    server_version = "behovsmelding"
    sys_version = ""
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with the page, or that it is as it was; with nothing to anybody else."""
        asked = urlsplit(self.path)
        if self.headers.get("Host") not in self.server.hosts:
            self._nothing(HTTPStatus.FORBIDDEN)
        elif not compare_digest(asked.path.encode(), self.server.path.encode()):
            self._nothing(HTTPStatus.NOT_FOUND)
        else:
            målform = parse_qs(asked.query).get("form", [""])[0]
            self._page(målform)

    def _page(self, målform: str) -> None:
        mark = f'"{sha256(f"{self.server.state()} {målform}".encode()).hexdigest()[:32]}"'
        if self.headers.get("If-None-Match") == mark:
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.end_headers()
            return
        page = self.server.show(målform, token_urlsafe(_BYTES))
        if page is None:
            # An editor may be about to put the file in its place: whoever asks will ask again.
            self._nothing(HTTPStatus.SERVICE_UNAVAILABLE)
            return
        body = page.html.encode("utf-8", "replace")
        self.send_response(HTTPStatus.OK)
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Content-Security-Policy", f"{page.policy}; frame-ancestors 'none'"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-store"),
            ("ETag", mark),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _nothing(self, status: HTTPStatus) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: the address is for one reader."""
