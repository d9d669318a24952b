"""The page in a browser on this machine, and to nobody else."""

from collections.abc import Iterator
from contextlib import closing
from email.message import Message
from http.client import HTTPConnection
from threading import Thread
from typing import NamedTuple

import pytest

from behovsmelding.preview.served import HERE, Page, Served


class File:
    """A file that can become another."""

    def __init__(self) -> None:
        self.text: str | None = "én"
        self.shown: list[tuple[str, str]] = []

    def show(self, målform: str, nonce: str) -> Page | None:
        """Return the page of what the file says now."""
        self.shown.append((målform, nonce))
        return None if self.text is None else Page(self.text, f"script-src 'nonce-{nonce}'")

    def state(self) -> str:
        """Tell what the file says now from what it said."""
        return str(self.text)


@pytest.fixture(name="file")
def a_file() -> File:
    """Return a file that says something."""
    return File()


@pytest.fixture(name="served")
def a_server(file: File) -> Iterator[Served]:
    """Serve *file* while the test lasts."""
    with Served(file.show, file.state) as served:
        thread = Thread(target=served.serve_forever, args=(0.01,))
        thread.start()
        yield served
        served.shutdown()
        thread.join()


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: Message
    text: str


def get(served: Served, path: str, **headers: str) -> Answer:
    """Ask *served* for *path*, as a browser on this machine unless *headers* say otherwise."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    with closing(HTTPConnection(HERE, served.server_port, timeout=30)) as connection:
        connection.request("GET", path, headers=named)
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read().decode())


def test_it_serves_the_page_at_an_address_nobody_can_guess(served: Served) -> None:
    """On this machine alone, by a name that is another each time, and that is not passed on."""
    answer = get(served, served.path)

    assert served.server_address[0] == "127.0.0.1"
    assert len(served.path) > 30
    with Served(served.show, served.state) as another:
        assert served.path != another.path
    assert (answer.status, answer.text) == (200, "én")
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Content-Security-Policy"].startswith("script-src 'nonce-")


@pytest.mark.parametrize("path", ["/", "/index.html", "{path}../../../etc/passwd", "{path}x", "//"])
def test_it_serves_nothing_else(served: Served, path: str) -> None:
    """Neither a list of files nor any of them."""
    assert get(served, path.format(path=served.path)).status == 404


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", ""])
def test_a_page_elsewhere_cannot_ask_by_a_name_of_its_own(served: Served, host: str) -> None:
    """A name that is made to lead here is not one that a browser here would use."""
    answer = get(served, served.path, Host=host.format(port=served.server_port))

    assert (answer.status, answer.text) == (403, "")


def test_it_is_made_anew_when_the_file_is_another(served: Served, file: File) -> None:
    """Whoever has it as it is, is told so, and nothing is made."""
    mark = get(served, served.path).headers["ETag"]
    same = get(served, served.path, If_None_Match=mark)
    file.text = "to"
    other = get(served, served.path, If_None_Match=mark)

    assert same.status == 304
    assert (other.status, other.text) == (200, "to")
    assert len({nonce for _, nonce in file.shown}) == len(file.shown) == 2


def test_it_can_be_asked_for_in_another_malform(served: Served, file: File) -> None:
    """That is another page."""
    mark = get(served, served.path).headers["ETag"]

    assert get(served, f"{served.path}?form=nn", If_None_Match=mark).status == 200
    assert [målform for målform, _ in file.shown] == ["", "nn"]


def test_a_file_that_is_gone_for_a_moment_is_asked_for_again(served: Served, file: File) -> None:
    """An editor may write it anew; the page stays as it was meanwhile."""
    file.text = None

    assert get(served, served.path).status == 503
