"""Sums and counts that a form of others says, held against what they come to."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from behovsmelding.intake.draft import Draft
from behovsmelding.intake.foreign.asked.asking import is_table
from behovsmelding.intake.foreign.words.wording import cleaned, folded
from behovsmelding.intake.reading import Svar, Told
from behovsmelding.intake.tags import Given
from behovsmelding.intake.telling import worked_out
from behovsmelding.model.kroner import grouped
from behovsmelding.model.path import Path
from behovsmelding.reading.examine import Taken


def differing(said: Iterable[Given], made: Draft, taken: Taken) -> Iterator[Told]:
    """Tell of sums and counts that say something else than what they come to."""
    for each in said:
        if each.to.field is not None or is_table(each.to) or each.value in (None, False):
            continue
        to = made.place(each.to.path)
        if to is None:
            yield worked_out(
                _parted(str(each.value)), each.place, each.to.path, each.to.member, None
            )
            continue
        now = _value_at(taken.melding, to, each.to.member)
        if isinstance(each.value, str) and not _same(each.value, now):
            yield worked_out(_parted(each.value), each.place, to, each.to.member, _printed(now))
        elif each.value is True and now is not None and now is not (each.to.member == "ja"):
            yield worked_out("True", each.place, to, None, _printed(now))


def agreeing(
    said: Iterable[Given], dropped: Iterable[Svar], made: Draft, taken: Taken
) -> Iterator[Told]:
    """Tell what a document says that is worked out, and comes to the same."""
    texts = [str(each.value) for each in dropped]
    for each in said:
        to = made.place(each.to.path) if each.to.field is None else None
        if to is not None and isinstance(each.value, str):
            now = _value_at(taken.melding, to, each.to.member)
            texts += [cleaned(each.value)] if _same(each.value, now) else []
    if texts:
        yield Told("agrees", ", ".join(dict.fromkeys(map(_parted, texts))))


def _parted(text: str) -> str:
    """Return an amount with its thousands parted, as people write it; any other text as it is."""
    return grouped(int(text), " ") if text.isdecimal() else text


def _printed(now: Any) -> str:
    """Return what is worked out as people write it; the rows of a table one after another."""
    if isinstance(now, tuple):
        rows = (attrs.astuple(row, recurse=False) for row in now)
        return ", ".join(" ".join(map(_printed, row)) for row in rows)
    return "" if now is None else str(now)


def _same(text: str, now: Any) -> bool:
    if isinstance(now, int) and not isinstance(now, bool):
        return re.sub(r"\D", "", text.partition(",")[0]) == str(int(now))
    if now is None:
        return not text.strip(" 0-–,") or not re.search(r"[1-9]", text)
    return folded(text) == folded(str(now))


def _value_at(melding: Any, path: Path, member: str | None) -> Any:
    """Return what *melding* works out at *path*; *member* is what follows: `=regional.totalt`."""
    value = melding
    for step in path:
        if value is None:
            return None
        if isinstance(step, int):
            value = value[step] if isinstance(value, tuple) and step < len(value) else None
        else:
            value = getattr(value, step, None)
    if not member or member in ("ja", "nei") or value is None:
        return value
    key, _, name = member.lstrip("=").rpartition(".")
    for row in value if isinstance(value, tuple) else ():
        first = next(iter(attrs.asdict(row, recurse=False).values()))
        if getattr(first, "value", str(first)) == key:
            return getattr(row, name, None)
    return None
