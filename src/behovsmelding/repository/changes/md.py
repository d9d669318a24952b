"""Differences as Markdown, for the comment on a pull request."""

from collections.abc import Iterator

from behovsmelding.messages import Language
from behovsmelding.messages.ui import differences as words
from behovsmelding.messages.ui.interface import AND_MORE
from behovsmelding.repository.changes import lines
from behovsmelding.repository.differences import Difference
from behovsmelding.repository.formats.md import escaped, row
from behovsmelding.repository.seasons import Differences

_MOST = 60_000
"""How many signs are written: GitHub takes a comment of a few more, and refuses one past it."""


def written(differences: Differences, language: Language) -> str:
    """Return *differences* as a table of sums, and what is different in each, folded away."""
    told = [f"### {words.TITLE.of(language)}", ""]
    told += [escaped(line) for line in lines.head(differences, language)]
    if differences.files:
        columns = (words.FILE, words.BEFORE, words.AFTER, words.MORE)
        told += ["", row(each.of(language) for each in columns), row(_RULES)]
        told += _fitting((row(_cells(each, language)) for each in differences.files), language)
        left = _MOST - sum(map(len, told))
        told += ["", *_fitting(_sections(differences, language), language, left)]
    return "\n".join(told).rstrip("\n") + "\n"


_RULES = ("---", "---:", "---:", "---:")


def _fitting(parts: Iterator[str], language: Language, most: int = _MOST // 2) -> Iterator[str]:
    """Yield as many of *parts* as there is room for, and how many more there are."""
    for part in parts:
        most -= len(part) + 1
        if most < 0:
            yield AND_MORE.of(language, count=1 + sum(1 for _ in parts))
            return
        yield part


def _cells(each: Difference, language: Language) -> Iterator[str]:
    yield escaped(lines.name(each, language))
    amounts = ((each.old, each.old_sum), (each.new, each.new_sum))
    yield from ("" if file is None else lines.amount(kroner, language) for file, kroner in amounts)
    yield lines.more(each.old_sum, each.new_sum)


def _sections(differences: Differences, language: Language) -> Iterator[str]:
    for each in differences.files:
        notes = [escaped(note) for note in lines.notes(each, language)]
        groups = list(lines.groups(each, language))
        if notes or groups:
            yield "\n".join(_section(each, notes, groups, language))


def _section(
    each: Difference, notes: list[str], groups: list[tuple[str, list[str]]], language: Language
) -> Iterator[str]:
    title = f"{lines.name(each, language)}: {each.owners}" if each.owners else each.new or ""
    yield f"<details><summary>{escaped(title)}</summary>"
    yield ""
    for note in notes:
        yield note
        yield ""
    for heading, told in groups:
        yield f"**{heading}**"
        yield ""
        yield from (f"- {escaped(line)}" for line in told)
        yield ""
    yield "</details>"
    yield ""
