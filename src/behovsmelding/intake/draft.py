"""Answers put together to a draft: plain data in the shape of its YAML, and what it makes."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, cast

from behovsmelding.form import Form
from behovsmelding.model.felles import Målform, Status
from behovsmelding.model.fields import Field, beside_key, is_part, lone
from behovsmelding.model.path import Path
from behovsmelding.reading.examine import Taken, take_in
from behovsmelding.writing import yaml

Tree = dict[str | int, Any]
"""Answers by the steps of their paths."""
_UNNAMED = "…"


class Draft(NamedTuple):
    """Answers put together. `places` says where each path of the document went to in the YAML."""

    data: dict[str, Any]
    places: Mapping[Path, Path]

    def place(self, path: Path) -> Path | None:
        """Return where *path* went to, or what it leads through; None where nothing is answered."""
        for length in range(len(path), 0, -1):
            if (to := self.places.get(path[:length])) is not None:
                left = path[length:]
                return None if any(isinstance(step, int) for step in left) else (*to, *left)
        return None if any(isinstance(step, int) for step in path) else path

    def taken(self, form: Form) -> Taken:
        """Take the draft in as the file that it would be."""
        return take_in(yaml.document(self.data).encode(), "<docx>", form.mappe)


def draft(form: Form, målform: Målform, answers: Iterable[tuple[Path, Any]]) -> Draft:
    """Put *answers* together, each at its path in a document.

    Members of a list that have no answer are left out, and those after them move up. A row with a
    key stands under it, wherever the document has it.
    """
    tree: Tree = {}
    for path, value in answers:
        if value is not None and value != "":
            _put(tree, path, value)
    places: dict[Path, Path] = {}
    head = {"skjema": form.navn, "målform": str(målform), "status": Status.UTKAST.value}
    body = _part(form.model, tree, (), (), places)
    return Draft({**head, **{key: body[key] for key in body if key not in head}}, places)


def _put(tree: Tree, path: Path, value: Any) -> None:
    for step in path[:-1]:
        tree = tree.setdefault(step, {})
    tree[path[-1]] = value


def _part(kind: Any, tree: Tree, came: Path, to: Path, places: dict[Path, Path]) -> dict[str, Any]:
    """Return the answers of a part, in the order of the model."""
    found: dict[str, Any] = {}
    for field in beside_key(kind):
        if field.name in tree:
            below = (*came, field.name), (*to, field.name)
            found[field.name] = _answer(field, tree[field.name], *below, places)
    return found


def _answer(field: Field, held: Any, came: Path, to: Path, places: dict[Path, Path]) -> Any:
    places[came] = to
    if not isinstance(held, dict):
        return held
    if field.row_key is not None:
        return _rows(field, held, came, to, places)
    if field.several and field.is_part:
        places.update({(*came, each): (*to, at) for at, each in enumerate(sorted(held))})
        return [
            _part(field.kind, held[position], (*came, position), (*to, number), places)
            for number, position in enumerate(sorted(held))
        ]
    return _part(field.kind, held, came, to, places)


def _rows(
    field: Field, held: Tree, came: Path, to: Path, places: dict[Path, Path]
) -> dict[str, Any]:
    """Return rows under their keys; one with a single answer is that answer."""
    named = cast("Field", field.row_key).name
    found: dict[str, Any] = {}
    for step, row in held.items():
        answers = dict(row) if isinstance(row, dict) else row
        key = str(step)
        if isinstance(step, int):
            key = str(answers.pop(named, _UNNAMED))
        below = (*came, step), (*to, key)
        if isinstance(answers, dict) and is_part(field.kind):
            found[key] = _row(field.kind, answers, *below, places)
        else:
            places[below[0]] = below[1]
            found[key] = answers
    return found


def _row(kind: Any, answers: Tree, came: Path, to: Path, places: dict[Path, Path]) -> Any:
    """Return what stands behind the key of a row: of a row with a single answer, that answer."""
    whole = _part(kind, answers, came, to, places)
    places[came] = to
    only = lone(kind)
    if only is None or set(whole) - {only.name}:
        return whole
    places[*came, only.name] = to
    return whole.get(only.name)
