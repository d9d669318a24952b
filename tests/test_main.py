"""The program ends as it is asked to, and leaves nothing half done."""

import subprocess
import sys

import pytest

WAITS_FOR_MORE = b"# lang\n" * 20_000
"""So much that a pipe can't hold it: it is being read when all of it is written."""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is asked there like this")
def test_it_ends_when_it_is_asked_to() -> None:
    """By whoever runs it: as by Ctrl-C, quietly, with the same code."""
    command = [sys.executable, "-m", "behovsmelding", "check", "-"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as program:
        assert program.stdin
        program.stdin.write(WAITS_FOR_MORE)
        program.stdin.flush()
        program.terminate()
        out, err = program.communicate()

    assert (program.returncode, out) == (130, b"")
    assert err.strip()
    assert b"Traceback" not in err
