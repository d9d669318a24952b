"""`behovsmelding preview FILE`."""

import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.support.commands import EXAMPLES, Shell
from tests.support.pages import parsed, said_at

TEXT = (EXAMPLES / "narvik-2027.yaml").read_text(encoding="utf-8")
# Whatever runs the tests in the background may have told its children to pass Ctrl-C over.
RUN = """
import signal
from behovsmelding.cli import main

signal.signal(signal.SIGINT, signal.default_int_handler)
main()
"""
COMMAND = (sys.executable, "-c", RUN, "preview")
PATIENCE = 60


def asked(address: str, **headers: str) -> tuple[str, str]:
    """Return the page at *address*, and what tells it from another."""
    with urlopen(Request(address, headers=headers), timeout=PATIENCE) as answer:  # noqa: S310 - ours
        return answer.read().decode(), answer.headers["ETag"]


def test_it_follows_the_file_and_ends_with_ctrl_c(tmp_path: Path) -> None:
    """The page is that of the file as it was saved last, half-written or not."""
    file = tmp_path / "narvik.yaml"
    file.write_text(TEXT, encoding="utf-8")
    with subprocess.Popen(
        (*COMMAND, str(file)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        try:
            assert running.stdout
            told = running.stdout.readline() + running.stdout.readline()
            (address,) = re.findall(r"http://127\.0\.0\.1:\d+/\S+/", told)
            first, mark = asked(address)
            with pytest.raises(HTTPError, match="304"):
                asked(address, **{"If-None-Match": mark})
            file.write_text(TEXT.replace("Lesing", "Skriving") + "\nvedl", encoding="utf-8")
            second, _ = asked(address, **{"If-None-Match": mark})
            nynorsk, _ = asked(f"{address}?form=nn")
            strange, _ = asked(f"{address}?form=%3Cscript%3E")
        finally:
            running.send_signal(signal.SIGINT)
            try:
                rest, err = running.communicate(timeout=PATIENCE)
            finally:
                running.kill()

    assert "Avslutt med Ctrl-C." in told
    assert (running.returncode, rest, err) == (0, "", "")
    assert said_at(parsed(first))["eiere[0].navn"] == ["Narvik kommune"]
    assert said_at(parsed(second))["eiere[0].navn"] == ["Narvik kommune"]
    assert "Noe av filen kan ikke leses" in second
    assert "Noe av filen kan ikke leses" not in first
    assert 'lang="nn-NO"' in nynorsk
    assert 'lang="nb-NO"' in strange
    assert "<script>" not in strange


def test_a_file_that_is_not_there_is_told_of(shell: Shell, tmp_path: Path) -> None:
    """Nothing is served then."""
    told = shell("preview", tmp_path / "nei.yaml")

    assert told.code == 2
    assert "BM901" in told.err
