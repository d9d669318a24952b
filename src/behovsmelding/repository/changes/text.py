"""Differences as plain lines."""

from collections.abc import Iterator

from behovsmelding.messages import Language
from behovsmelding.messages.ui import differences as words
from behovsmelding.repository.changes import lines
from behovsmelding.repository.differences import Difference
from behovsmelding.repository.seasons import Differences


def written(differences: Differences, language: Language) -> str:
    """Return *differences* as lines, what is different in a behovsmelding below its name."""
    return "".join(f"{' '.join(line.split(chr(10)))}\n" for line in _lines(differences, language))


def _lines(differences: Differences, language: Language) -> Iterator[str]:
    yield from lines.head(differences, language)
    for each in differences.files:
        yield ""
        yield lines.name(each, language)
        yield f"  {_sum(each, language)}"
        yield from (f"  {note}" for note in lines.notes(each, language))
        for heading, told in lines.groups(each, language):
            yield f"  {heading}:"
            yield from (f"    {line}" for line in told)


def _sum(each: Difference, language: Language) -> str:
    sides = ((each.old, each.old_sum), (each.new, each.new_sum))
    amounts = [lines.amount(kroner, language) for file, kroner in sides if file is not None]
    difference = lines.more(each.old_sum, each.new_sum)
    more = f" ({difference})" if difference else ""
    return f"{words.SUM.of(language)}: {' → '.join(amounts)}{more}"
