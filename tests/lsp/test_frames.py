"""What comes over the wire may be anything: a wrong request is answered, noise ends nothing."""

import json
import subprocess
from typing import Any

from behovsmelding.lsp.frames import LARGEST
from tests.support.language_server import SERVER

ALIVE = {"jsonrpc": "2.0", "id": "i live", "method": "shutdown"}
ANSWER = {"id": "i live", "jsonrpc": "2.0", "result": None}


def frame(message: object) -> bytes:
    """Write *message* as an editor sends it."""
    body = json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def run(*sent: bytes) -> subprocess.CompletedProcess[bytes]:
    """Let our server read what is *sent*, to the end."""
    told = b"".join(sent)
    return subprocess.run(SERVER, input=told, capture_output=True, check=False, timeout=60)


def answers(*sent: bytes) -> list[Any]:
    """Return what our server answers to what is *sent*; messages to a person are left out."""
    found = []
    rest = run(*sent).stdout
    while rest:
        head, _, rest = rest.partition(b"\r\n\r\n")
        size = int(head.split(b":")[1].split(b"\r")[0])
        found.append(json.loads(rest[:size]))
        rest = rest[size:]
    return [each for each in found if "method" not in each]


def test_noise_gets_no_answer_and_ends_nothing() -> None:
    """A frame that claims 99 GB, no JSON, no message, an answer to nothing: the next is heard."""
    noise = (
        b"Content-Length: 99000000000\r\n\r\n{",
        b"Content-Length: %d\r\n\r\n{}" % (LARGEST + 1),
        b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n",
        b"Content-Length: 0\r\n\r\n",
        b"\x00" * 200_000 + b"\r\n\r\n",
        b"Content-Length: 3\r\n\r\n}{}",
        b"Content-Length: 2\r\n\r\n[]",
        frame({"jsonrpc": "2.0"}),
        frame({"method": "shutdown"}),
        frame({"jsonrpc": "2.0", "id": 7, "result": None}),
        frame({"jsonrpc": "2.0", "id": [7], "method": "textDocument/hover", "params": {}}),
        frame({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": 5}),
    )

    assert answers(b"\r\n".join(noise), b"\r\n", frame(ALIVE)) == [ANSWER]


WRONG: dict[int | str, tuple[dict[str, object], int]] = {
    1: ({"jsonrpc": "2.0", "method": "textDocument/hover", "params": {}}, -32602),
    "a": ({"jsonrpc": "2.0", "method": "textDocument/hover", "params": 3}, -32602),
    2: ({"jsonrpc": "2.0", "method": "textDocument/hover"}, -32602),
    3: ({"jsonrpc": "2.0", "method": ["hover"]}, -32603),
    4: ({"jsonrpc": "2.0", "method": "no/such", "params": {}}, -32601),
    5: ({"jsonrpc": "1.0", "method": "no/such", "params": {}}, -32600),
    6: ({"method": "shutdown"}, -32600),
}


def test_a_wrong_request_is_answered() -> None:
    """Whoever asked is told that it was wrong, by the number of the request; the next is heard."""
    *wrong, last = answers(
        *(frame({**asked, "id": number}) for number, (asked, _) in WRONG.items()), frame(ALIVE)
    )

    assert {each["id"]: each["error"]["code"] for each in wrong} == {
        number: code for number, (_, code) in WRONG.items()
    }
    assert last == ANSWER


def test_a_request_after_the_farewell_is_answered() -> None:
    """The protocol asks for an answer: that it came too late."""
    place = {"textDocument": {"uri": "file:///a"}, "position": {"line": 0, "character": 0}}
    late = {"jsonrpc": "2.0", "id": 9, "method": "textDocument/hover", "params": place}

    first, second = answers(frame(ALIVE), frame(late))

    assert (first, second["id"], second["error"]["code"]) == (ANSWER, 9, -32600)


def test_a_request_that_is_left_too_late_is_no_fault() -> None:
    """An editor leaves what it asked for when more is typed; nobody reads a warning of that."""
    left = {"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 3}}

    done = run(frame(left), frame(ALIVE))

    assert b"Cancel" not in done.stderr
    assert done.returncode == 0
