"""How well forms of others are read: by their questions alone, with their blank, and tagged.

`python -m tests.support.sight` prints a line for each layout, and one for each group of them.
"""

import io
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from behovsmelding import load, read, to_dict
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.docx.ooxml.xml import parse, w
from behovsmelding.from_word import template_from
from behovsmelding.intake.reading import Certainty, Reading
from behovsmelding.intake.report import as_yaml, lines
from behovsmelding.intake.tagging.proposed import Proposal
from behovsmelding.intake.tagging.tagged import Tagged
from tests.support.forms_of_others import Ink, asked_for, document, leaves, number_of
from tests.support.layouts_of_others import GROUPS, Other
from tests.support.libreoffice import kept
from tests.support.templates import unpacked

EXAMPLES = Path(__file__).parents[2] / "examples"
HEAD = {"skjema", "målform", "status"}
SHOWN = {
    "ordninger": "sumrader",
    "gjelder": "gjelder_ordninger",
    "flere_ordninger": "leverer_flere_ordninger",
}


class Counted(NamedTuple):
    """How many are right, of how many, and what is wrong though it is said to be certain."""

    good: int
    whole: int
    wrong: tuple[str, ...] = ()


@cache
def data(name: str) -> Mapping[str, Any]:
    """Return what an example says."""
    return to_dict(load(EXAMPLES / f"{name}.yaml"))


@cache
def filled(other: Other, name: str) -> bytes:
    """Return a form in the layout of others, filled from an example."""
    made = document(other.layout, other.ink, data(name))
    return kept(made, "docx:MS Word 2007 XML") if other.saved else made


@cache
def blank(other: Other) -> bytes:
    """Return a blank form in the layout of others."""
    return document(other.layout, other.ink)


class By(Enum):
    """What a form is read by: its questions alone, its blank, or what was tagged of that."""

    QUESTIONS = "labels"
    BLANK = "with blank"
    TEMPLATE = "with template"


@cache
def reading(other: Other, name: str, by: By = By.QUESTIONS) -> Reading:
    """Read a filled form."""
    if by is By.QUESTIONS:
        return read(io.BytesIO(filled(other, name)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "blank.docx"
        path.write_bytes(blank(other) if by is By.BLANK else tagged(other).docx)
        return read(io.BytesIO(filled(other, name)), template=path)


def wanted(other: Other, name: str) -> dict[str, str]:
    """Return what a filled form says, by its path.

    The sums of an ordning that has tiltak of its own are worked out of those: they are none.
    """
    said = {"tiltak", "videreføring"}
    own = {part.get("ordning") for each in said for part in data(name).get(each, ())}
    return {
        path: words
        for path, words in asked_for(other.layout, data(name)).items()
        if not (path.startswith("ordninger.") and path.split(".")[1] in own)
    }


def right(other: Other, name: str, found: Reading) -> Counted:
    """Return how many answers were read right, and which wrong ones are certain."""
    expected, said = wanted(other, name), dict(leaves(found.data))
    good = sum(said.get(path) == words for path, words in expected.items())
    return Counted(good, len(expected), tuple(wrong_and_sure(name, found)))


def wrong_and_sure(name: str, found: Reading) -> Iterator[str]:
    """Yield the paths of answers that are certain, and not what stands in the form."""
    expected, said = dict(leaves(data(name))), dict(leaves(found.data))
    for each in found.answers:
        path = ".".join(map(str, each.path)).removesuffix(".beløp")
        is_sure = each.certainty is Certainty.SIKKER and path not in HEAD
        if is_sure and path in said and said[path] != expected.get(path):
            yield path


def unaccounted(other: Other, name: str, found: Reading) -> set[str]:
    """Return the words of a filled form that stand in no answer, not in its blank, nor are told."""
    report = "\n".join(lines(found, "nb"))
    new = words(filled(other, name)) - words(blank(other))
    return new - of_text(as_yaml(found, "nb") + report)


def words(docx: bytes) -> set[str]:
    """Return the words of a document."""
    return of_text("\n".join(line.text for line in unwrap(docx).lines()))


def of_text(text: str) -> set[str]:
    """Return the words of *text*."""
    return set(re.findall(r"\w+", text.casefold()))


@cache
def tagged(other: Other) -> Tagged:
    """Tag the blank form in a layout."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "blank.docx"
        path.write_bytes(blank(other))
        made, _, _ = template_from(path)
        return made


def judged(other: Other) -> Counted:
    """Return how many places of a blank were proposed right, and which wrong ones are certain.

    Which place is for what, a bookmark before it tells; what repeats is asked for once.
    """
    meant = _meant(other)
    proposed: dict[int, list[Proposal]] = defaultdict(list)
    for each in tagged(other).proposals:
        if each.line is not None:
            proposed[each.line.number].append(each)
    good = whole = 0
    for number, paths in meant.items():
        first = [path for path in paths if not re.search(r"\.[1-9]\d*\.", path)]
        found = {_path(each.address) for each in proposed[number]}
        whole += len(first)
        good += sum(bool(_spelled(path) & found) for path in first)
    wrong = [
        f"{each.label} → {each.address}"
        for number, every in proposed.items()
        for each in every
        if each.sure and not any(_path(each.address) in _spelled(p) for p in meant.get(number, ()))
    ]
    return Counted(good, whole, tuple(wrong))


def _meant(other: Other) -> dict[int, list[str]]:
    """Return what the places of a blank are for, by the number of their paragraph."""
    ink = Ink(other.ink, None)
    tuple(other.layout(ink))
    known = {number_of(name): name for name in (*ink.asked, *ink.boxed)}
    body = parse(unpacked(blank(other))["word/document.xml"], "word/document.xml")
    found: dict[int, list[str]] = {}
    for number, paragraph in enumerate(body.iter(w("p")), 1):
        names = [each.get(w("name")) for each in paragraph.iter(w("bookmarkStart"))]
        found[number] = [known[name] for name in names]
    return found


def _path(address: str) -> str:
    return re.sub(r"[\[\]=.]+", ".", address).rstrip(".")


def _spelled(path: str) -> set[str]:
    """Return how *path* may be tagged: as it is said, or as it is shown worked out."""
    path = re.sub(r"\.\d+(?=\.|$)", ".0", path.replace("=", "."))
    name, _, rest = path.partition(".")
    return {path, f"{SHOWN.get(name, name)}.{rest}"}


def main() -> None:
    """Print the figures of every layout whose group is named, or of all."""
    chosen = sys.argv[1:] or list(GROUPS)
    for group in chosen:
        sums: dict[str, list[Counted]] = defaultdict(list)
        for other in GROUPS[group]:
            own: dict[str, list[Counted]] = defaultdict(list)
            for name in other.examples:
                for by in By:
                    found = reading(other, name, by)
                    own[by.value].append(right(other, name, found))
                    left = unaccounted(other, name, found)
                    own["unaccounted"].append(Counted(0, len(left), tuple(left)))
            own["tags"].append(judged(other))
            _print(f"{other.layout.__name__} {other.ink}{' saved' * other.saved}", own)
            for what, every in own.items():
                sums[what] += every
        _print(f"== {group}", sums)


def _print(name: str, sums: Mapping[str, list[Counted]]) -> None:
    said = []
    for what, every in sums.items():
        good, whole = sum(each.good for each in every), sum(each.whole for each in every)
        wrong = [each for one in every for each in one.wrong]
        share = f"{good}/{whole} {100 * good / whole:.1f} %" if good else f"{whole}"
        said.append(f"{what} {share}" + (f" wrong: {'; '.join(wrong)}" if wrong else ""))
    sys.stdout.write("\n    ".join([name, *said]) + "\n")


if __name__ == "__main__":
    main()
