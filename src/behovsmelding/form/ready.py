"""What a declaration of ours says, ready to load: JSON beside its YAML.

To read the YAML at every start would take as long as to judge a behovsmelding. The JSON knows which
YAML it was made of, so that a declaration that was changed since is read itself.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any
from zlib import crc32

_FRIST = "frist"
_FRISTER = "frister"


def file(declaration: Path) -> Path:
    """Return where that of the file *declaration* stands."""
    return declaration.with_suffix(".form.json")


def dumps(data: bytes, declared: dict[str, Any]) -> str:
    """Write down that the YAML in *data* says what is *declared*."""
    made = {"crc32": crc32(data), "declared": declared}
    return json.dumps(made, ensure_ascii=False, indent=1, default=date.isoformat) + "\n"


def load(declaration: Path, data: bytes) -> dict[str, Any] | None:
    """Return what *data*, which the file *declaration* holds, says; None where it must be read."""
    try:
        made = json.loads(file(declaration).read_bytes())
    except FileNotFoundError:
        return None
    if made["crc32"] != crc32(data):
        return None
    declared: dict[str, Any] = made["declared"]
    if declared.get(_FRIST):
        declared[_FRIST] = date.fromisoformat(declared[_FRIST])
    if declared.get(_FRISTER):
        deadlines = declared[_FRISTER].items()
        declared[_FRISTER] = {each: date.fromisoformat(day) for each, day in deadlines}
    return declared
