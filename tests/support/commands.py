"""Run the command line in this process, as a person would from a shell."""

from pathlib import Path

import attrs
import pytest

from behovsmelding.cli import main

CHECKOUT = Path(__file__).parents[2]
EXAMPLES = CHECKOUT / "examples"
NARVIK = EXAMPLES / "narvik-2025.yaml"
VEFSN = EXAMPLES / "vefsn-2025.yaml"


@attrs.frozen
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


class Shell:
    """Runs commands and keeps what they print."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *args: object) -> Result:
        """Run `behovsmelding` with *args*."""
        self.capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(arg) for arg in args])
        captured = self.capsys.readouterr()
        return Result(int(ended.value.code or 0), captured.out, captured.err)
