"""What a command reads, it reads once: what is judged is what is shown, mended and rendered."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.support.commands import NARVIK, Shell


@pytest.mark.parametrize(
    "command",
    [
        ["check"],
        ["check", "--skip-others"],
        ["check", "--diff"],
        ["check", "--fix"],
        ["check", "--format", "json"],
        ["render"],
        ["new", "2027", "-o", "ny.yaml", "--from"],
    ],
)
@pytest.mark.parametrize("named", [True, False])
def test_a_file_is_read_once(
    command: list[str],
    *,
    named: bool,
    shell: Shell,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also one that has to be read to see that it is a behovsmelding, among other YAML."""
    monkeypatch.chdir(tmp_path)
    folder = Path("alle")
    folder.mkdir()
    file, other = folder / "narvik.yaml", folder / "annet.yaml"
    file.write_text(NARVIK.read_text(encoding="utf-8").replace("12035", "12036"), encoding="utf-8")
    other.write_text("on: push\n", encoding="utf-8")
    opened: Counter[Path] = Counter()
    opens = Path.open

    def counting(path: Path, *args: Any, **kwargs: Any) -> Any:
        opened[path] += 1
        return opens(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", counting)
    result = shell(*command, file if named else folder)

    assert result.code == 0
    assert opened[file] == 1
    assert opened[other] == (0 if named else 1)
