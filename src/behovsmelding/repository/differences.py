"""What is different between two behovsmeldinger, or between two seasons of them, as plain data."""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum, auto
from typing import Any, NamedTuple

from behovsmelding.form import Form
from behovsmelding.form.named import named
from behovsmelding.generation.season import Added, Post
from behovsmelding.messages import Language
from behovsmelding.model.fields import Mark, marked_with
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import Answer, answers, at
from behovsmelding.repository.pairs import Pair, matched, members

HIDDEN = "…"
"""What is told in the place of contact data."""


class Happened(StrEnum):
    """What became of a tiltak, an owner or another member of a list."""

    ADDED = auto()
    REMOVED = auto()
    RENAMED = auto()
    MOVED = auto()


class Member(NamedTuple):
    """A member of a list that is new, gone, called otherwise, or in another place."""

    happened: Happened
    where: str
    old: str | None
    new: str | None
    kroner: int | None
    """What it asks for, or asked for, where it is about money."""


class Changed(NamedTuple):
    """An answer that is another; None where there is none."""

    where: str
    old: str | int | None
    new: str | int | None


class Rewritten(NamedTuple):
    """A long answer that is another: how many words are new, and how many are gone.

    Where both are 0, the same words are in another order.
    """

    where: str
    words_in: int
    words_out: int


class Read(NamedTuple):
    """One side: a behovsmelding as it was read. What can't be read is None."""

    file: str
    form: Form | None = None
    melding: Any = None
    added: Added | None = None
    errors: int = 0


class Difference(NamedTuple):
    """What is different in one behovsmelding; a side without a file has none of it."""

    old: str | None
    new: str | None
    owners: str
    old_sum: int | None
    new_sum: int | None
    errors: int = 0
    """How many errors the new one has."""
    members: tuple[Member, ...] = ()
    amounts: tuple[Changed, ...] = ()
    texts: tuple[Rewritten, ...] = ()
    answers: tuple[Changed, ...] = ()
    other_form: tuple[str, str] | None = None
    """The forms, where they are of two generations: then nothing but tiltak is compared."""

    @property
    def is_none(self) -> bool:
        """Whether nothing is different but perhaps the name of the file."""
        both = self.old is not None and self.new is not None
        found = (self.members, self.amounts, self.texts, self.answers, self.other_form)
        return both and not any(found) and self.old_sum == self.new_sum


def difference(old: Read | None, new: Read | None, language: Language) -> Difference:
    """Return what is different in *new* from *old*; one that is not there is None."""
    here = new or old
    told = Difference(
        old.file if old else None,
        new.file if new else None,
        _owners(here),
        _sum(old),
        _sum(new),
        new.errors if new else 0,
    )
    if old is None or new is None or old.melding is None or new.melding is None:
        return told
    if type(old.melding) is not type(new.melding):
        return _over_generations(told, old, new, language)
    return _compared(told, old, new, language)


def _owners(read: Read | None) -> str:
    added = read.added if read else None
    parties = added.parties if added else ()
    owners = [one.navn for one in parties if one.navn and one.side == parties[0].side]
    return ", ".join(owners)


def _sum(read: Read | None) -> int | None:
    added = read.added if read else None
    return None if added is None or added.kroner is None else int(added.kroner)


def _over_generations(told: Difference, old: Read, new: Read, language: Language) -> Difference:
    """Compare what both have: tiltak by their names, and what each asks for."""
    before, now = _posts(old), _posts(new)
    found = matched([*map(_name, before)], [*map(_name, now)], lambda _at, _number: 0.0)
    changes = [
        _member(Happened.ADDED, None, each, _label(new, each.path, language))
        for at, each in enumerate(now)
        if at not in found
    ]
    changes += [
        _member(Happened.RENAMED, before[at], now[number], _label(new, now[number].path, language))
        for number, at in sorted(found.items())
        if _name(before[at]) != _name(now[number])
    ]
    gone = set(range(len(before))) - set(found.values())
    changes += [
        _member(Happened.REMOVED, before[at], None, _label(old, before[at].path, language))
        for at in sorted(gone)
    ]
    amounts = [
        Changed(_name(now[number]), _kroner(before[at]), _kroner(now[number]))
        for number, at in sorted(found.items())
        if _kroner(before[at]) != _kroner(now[number])
    ]
    forms = (old.form.navn, new.form.navn) if old.form and new.form else None
    return told._replace(members=tuple(changes), amounts=tuple(amounts), other_form=forms)


def _posts(read: Read) -> list[Post]:
    return [each for each in read.added.posts if each.navn] if read.added else []


def _name(post: Post) -> str:
    return post.navn or ""


def _kroner(post: Post | None) -> int | None:
    return None if post is None or post.kroner is None else int(post.kroner)


def _member(happened: Happened, old: Post | None, new: Post | None, where: str) -> Member:
    return Member(
        happened,
        where,
        _name(old) if old else None,
        _name(new) if new else None,
        _kroner(new or old),
    )


def _compared(told: Difference, old: Read, new: Read, language: Language) -> Difference:
    """Compare two of one generation, answer by answer."""
    pairs = tuple(members(old.melding, new.melding))
    places = {pair.new: pair.old for pair in pairs if pair.new and pair.old}
    before = {_whole(each): each for each in answers(old.melding)}
    amounts: list[Changed] = []
    texts: list[Rewritten] = []
    others: list[Changed] = []
    seen: set[Path] = set()
    gone = [pair.old for pair in pairs if pair.new is None and pair.old]
    for each in answers(new.melding):
        path = _whole(each)
        came = _came(path, places)
        if came is None:
            continue
        seen.add(came)
        was = before.get(came)
        # What a member is called is told with the member.
        is_name = Mark.NAVN in each.field.marks and path[:-1] in places
        if not is_name and (was is None or was.value != each.value):
            _tell(was, each, _label(new, path, language), (amounts, texts, others))
    for path, was in before.items():
        is_name = Mark.NAVN in was.field.marks and path[:-1] in places.values()
        if path not in seen and not is_name and not _is_within(path, gone):
            _tell(was, None, _label(old, path, language), (amounts, texts, others))
    return told._replace(
        members=tuple(_happened(pairs, old, new, language)),
        amounts=tuple(amounts),
        texts=tuple(texts),
        answers=tuple(others),
    )


def _whole(answer: Answer) -> Path:
    """Return the path of *answer* as it is where its row has others beside it, too."""
    path, field = answer.path, answer.field
    is_alone = isinstance(path[-1], str) and path[-1] != field.name and not field.is_row_key
    return (*path, field.name) if is_alone else path


def _came(path: Path, places: Mapping[Path, Path]) -> Path | None:
    """Return where what is at *path* was; None in a member that is new."""
    for length in range(len(path), 0, -1):
        if isinstance(path[length - 1], int) and length < len(path):
            found = places.get(path[:length])
            return None if found is None else (*found, *path[length:])
    return path


def _is_within(path: Path, parts: list[Path]) -> bool:
    return any(path[: len(part)] == part for part in parts)


def _label(read: Read, path: Path, language: Language) -> str:
    return named(read.form, path, language) if read.form else ""


def _tell(
    old: Answer | None,
    new: Answer | None,
    where: str,
    kept: tuple[list[Changed], list[Rewritten], list[Changed]],
) -> None:
    """Tell what became of an answer, in the list of its kind."""
    amounts, texts, others = kept
    values = [each.value if each else None for each in (old, new)]
    if any(isinstance(each, Kroner) for each in values):
        before, now = (int(each) if isinstance(each, Kroner) else None for each in values)
        amounts.append(Changed(where, before, now))
    elif any(isinstance(each, Tekst) for each in values):
        before_words, now_words = (Counter(_text(each).split()) for each in (old, new))
        came, went = now_words - before_words, before_words - now_words
        texts.append(Rewritten(where, came.total(), went.total()))
    elif any(each and Mark.KONTAKTDATA in each.field.marks for each in (old, new)):
        # Who a person is, and where money goes, is for the file alone.
        others.append(Changed(where, _hidden(old), _hidden(new)))
    else:
        others.append(Changed(where, _text(old) or None, _text(new) or None))


def _hidden(answer: Answer | None) -> str | None:
    return HIDDEN if answer else None


def _text(answer: Answer | None) -> str:
    if answer is None:
        return ""
    value = answer.value
    return str(getattr(value, "value", value)) if type(value) is not Tekst else value.tekst


def _happened(
    pairs: tuple[Pair, ...], old: Read, new: Read, language: Language
) -> Iterator[Member]:
    """Yield what became of the members; those in one that is new or gone are told of with it."""
    lone = [each for pair in pairs for each in (pair.old, pair.new) if None in pair[:2] and each]
    for pair in pairs:
        path = pair.new or pair.old or ()
        if any(len(each) < len(path) and _is_within(path, [each]) for each in lone):
            continue
        read = new if pair.new else old
        where = _label(read, path, language)
        names = _called(old, pair.old), _called(new, pair.new)
        told = (where, *names, _asked(read, path))
        if pair.old is None:
            yield Member(Happened.ADDED, *told)
        elif pair.new is None:
            yield Member(Happened.REMOVED, *told)
        else:
            if names[0] != names[1]:
                yield Member(Happened.RENAMED, *told)
            if pair.is_moved:
                yield Member(Happened.MOVED, *told)


def _called(read: Read, path: Path | None) -> str | None:
    """Return the name of the member at *path*."""
    member = at(read.melding, path) if path else None
    field = marked_with(type(member), Mark.NAVN) if member is not None else None
    name: str | None = getattr(member, field.name) if field else None
    return name


def _asked(read: Read, path: Path) -> int | None:
    """Return what the member at *path* asks for, where it asks for money."""
    posts = read.added.posts if read.added else ()
    return next((_kroner(each) for each in posts if each.path == path), None)
