"""What is typed in `tests/typing/service.py` also runs: the library as a service uses it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from behovsmelding import load, to_dict
from tests.support.commands import CHECKOUT, EXAMPLES, NARVIK, VEFSN
from tests.support.npm import from_npm
from tests.typing import service


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_what_a_web_form_sends_is_judged(example: Path) -> None:
    """Of either generation; what is answered is JSON as it stands."""
    status, answer = service.judge(to_dict(load(example)))

    assert status == 200
    assert answer["owners"]
    assert answer["sum"] > 0
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ({"skjema": 2025, "tiltk": []}, 422, "tiltk"),
        ({"skjema": "2019"}, 422, "2019"),
        ({"skjema": 2025, "tiltak": {1}}, 400, "set"),
    ],
)
def test_what_is_wrong_is_said(body: dict[str, Any], status: int, said: str) -> None:
    """As findings in the language that is asked for, or in a sentence for who made the service."""
    answered, answer = service.judge(body, "nn")

    assert answered == status
    assert said in json.dumps(answer, ensure_ascii=False)


def test_a_document_is_delivered(tmp_path: Path) -> None:
    """In either målform, and not over one that is no document of ours."""
    path = service.deliver(NARVIK, tmp_path, "nn")
    assert path == tmp_path / "narvik-2025.docx"

    (tmp_path / "vefsn-2025.docx").write_text("notater", encoding="utf-8")
    assert "BM909" in str(service.deliver(VEFSN, tmp_path))


def test_a_behovsmelding_is_known_by_its_class() -> None:
    """Whichever generation it is of, and nothing else is one."""
    melding = load(NARVIK)

    assert service.as_behovsmelding(melding) is melding
    assert service.as_behovsmelding("narvik") is None


def test_pyright_follows_it_as_mypy_does() -> None:
    """What one of them lets through or refuses in `tests/typing`, so does the other."""
    command = [from_npm("pyright"), "--pythonpath", sys.executable]
    ended = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stdout
    assert ended.stdout.startswith("0 errors, 0 warnings")
