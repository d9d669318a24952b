"""Whatever a colleague does to a document in Word is in the file afterwards, or told."""

import io
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache, partial
from pathlib import Path

import pytest

from behovsmelding import from_dict, load, loads, merge, render, to_dict
from behovsmelding.api import form_of, is_taken_in, template_for
from behovsmelding.model.felles import Målform
from behovsmelding.model.path import Path as Sti
from behovsmelding.reading import source
from tests.support import edits, edits_of_word, edits_taken_away
from tests.support.colleague import edited
from tests.support.edits import Data

GROUPS = {**edits.GROUPS, **edits_taken_away.GROUPS, **edits_of_word.GROUPS}
EXAMPLES = Path(__file__).parents[3] / "examples"


@cache
def document(name: str, målform: str) -> bytes:
    """Return the document of an example."""
    return render(load(EXAMPLES / f"{name}.yaml"), målform=målform)


@pytest.mark.parametrize("målform", ["nb", "nn"])
@pytest.mark.parametrize("group", GROUPS)
def test_what_a_colleague_did_is_in_the_file_or_told(
    group: str, målform: str, tmp_path: Path
) -> None:
    """All of it, at once; no other line of the file is touched, and a second merge does nothing."""
    name, done, told = GROUPS[group]
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    docx = edited(document(name, målform), *(each.do for each in done))
    file = tmp_path / "fil.yaml"
    file.write_text(text, encoding="utf-8")

    found = merge(file, io.BytesIO(docx))

    expected = to_dict(load(EXAMPLES / f"{name}.yaml"))
    for each in done:
        each.then(expected)
    assert loads(found.text) == from_dict(_said(expected))
    assert {each.what for each in found.told} == told
    assert lines_beside(text, found.text, [each.path for each in found.changes]) == []
    file.write_text(found.text, encoding="utf-8")
    again = merge(file, io.BytesIO(docx))
    assert (again.text, again.changes) == (found.text, ())
    if found.is_whole:
        assert _may_be_overwritten(docx, found.text, målform)


def lines_beside(before: str, after: str, changed: Iterable[Sti]) -> list[str]:
    """Return the lines that differ and belong to none of the answers *changed*."""
    lines = before.splitlines(), after.splitlines()
    matcher = SequenceMatcher(None, *lines, autojunk=False)
    beside = []
    opcodes = matcher.get_opcodes()
    spans = (
        [(start, end) for kind, start, end, _, _ in opcodes if kind != "equal"],
        [(start, end) for kind, _, _, start, end in opcodes if kind != "equal"],
    )
    for text, said, differing in zip((before, after), lines, spans, strict=True):
        parsed = source.parse(text.encode(), "<fil>")
        known: set[int] = set()
        for path in changed:
            keys = [parsed.locate_key(path[:at]) for at in (len(path) - 1, len(path))]
            for span in (*keys, parsed.locate(path)):
                known |= {*range(span.line - 1, span.end_line)}
        rows = [row for start, end in differing for row in range(start, end)]
        beside += [said[row] for row in rows if row not in known and said[row].strip()]
    return beside


def _may_be_overwritten(docx: bytes, text: str, målform: str) -> bool:
    melding = loads(text)
    form = form_of(melding, None)
    template = template_for(form, Målform(målform))
    now = render(melding, målform=målform)
    return partial(is_taken_in, now, melding, form, (template, None))(docx)


def _said(data: Data) -> Data:
    """Return *data* with the item that was copied written out."""
    said = data.get("tiltak", [{}])[0].get("beskrivelse", "")
    if "{again}" in said:
        item = next(line for line in said.split("\n") if "Rektornettverket" in line)
        data["tiltak"][0]["beskrivelse"] = said.replace(
            "{again}", item.replace("{again}", "") + "\n"
        )
    return data
