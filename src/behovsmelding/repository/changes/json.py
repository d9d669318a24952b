"""Differences as JSON in a documented, versioned shape: see docs/formats.md."""

import json
from typing import Any

from behovsmelding.messages import Language
from behovsmelding.repository.differences import Difference
from behovsmelding.repository.seasons import Differences

VERSION = 1
"""Goes up when something that a reader relies on is renamed, moved or removed."""


def written(differences: Differences, _language: Language) -> str:
    """Return *differences* as one JSON object."""
    whole = {
        "version": VERSION,
        "old": differences.old,
        "new": differences.new,
        "sum": {"old": differences.old_sum, "new": differences.new_sum},
        "unknown": differences.unknown,
        "unchanged": differences.unchanged,
        "files": [_file(each) for each in differences.files],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _file(each: Difference) -> dict[str, Any]:
    return {
        "old": each.old,
        "new": each.new,
        "owners": each.owners,
        "sum": {"old": each.old_sum, "new": each.new_sum},
        "errors": each.errors,
        "forms": each.other_form and {"old": each.other_form[0], "new": each.other_form[1]},
        "members": [one._asdict() | {"happened": one.happened.value} for one in each.members],
        "amounts": [one._asdict() for one in each.amounts],
        "texts": [one._asdict() for one in each.texts],
        "answers": [one._asdict() for one in each.answers],
    }
