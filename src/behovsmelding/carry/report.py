"""The report of a carry-over: what was carried, changed, left out, and must be answered."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from behovsmelding import messages
from behovsmelding.carry.notes import Carried, Kind, Note
from behovsmelding.form import Form
from behovsmelding.form.named import JOINT, named
from behovsmelding.messages import Language, Phrase
from behovsmelding.messages.ui import carry as phrases
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source import Comment
from behovsmelding.writing.skeleton import skeleton


def lines(carried: Carried, language: Language, comments: Iterable[Comment] = ()) -> Iterator[str]:
    """Yield the lines of the report on *carried*, told in *language*.

    *comments* are those of the old file: what a person wrote there is told too.
    """
    told = [f"  {line}" for line in _comments(carried.gammel, comments, language)]
    for heading, section in (
        (phrases.CARRIED, _carried(carried, language)),
        (phrases.CHANGED, _reasoned(carried, Kind.CHANGED, language)),
        (phrases.LEFT_OUT, _reasoned(carried, Kind.LEFT_OUT, language)),
        (phrases.ASKED, _asked(carried, language)),
        (phrases.COMMENTS, told),
    ):
        if found := list(section):
            yield ""
            yield heading.of(language)
            yield from found


def _carried(carried: Carried, language: Language) -> Iterator[str]:
    """Name the answers of each part, and where the part went; one that came in part, by leaves."""
    others = (*carried.of(Kind.CHANGED), *carried.of(Kind.LEFT_OUT))
    cut = {_answer_in(note.path) for note in others}
    parts: dict[tuple[str, str], dict[str, None]] = {}
    for note in carried.of(Kind.CARRIED):
        part, answer = _part(note.path), note.path
        if _answer_in(note.path) not in cut:
            answer = note.path[: len(part) + 1]
        old = named(carried.gammel, part, language)
        new = named(carried.ny, _part(note.to), language)
        whole = named(carried.gammel, answer, language)
        parts.setdefault((old, new), {})[whole.removeprefix(f"{old}{JOINT}")] = None
    for (old, new), answers in parts.items():
        place = old if old == new else f"{old} → {new}"
        said = ", ".join(answers)
        yield f"  {place}" if said == old else f"  {place}: {said}"


def _part(path: Path) -> Path:
    """Return the part that *path* is in: a tiltak, an owner, or else what it begins with."""
    positions = [i for i, step in enumerate(path[:-1], 1) if isinstance(step, int)]
    return path[: max(positions, default=1)]


def _answer_in(path: Path) -> Path:
    """Return where the answer to a question of the part that *path* is in stands."""
    return path[: len(_part(path)) + 1]


def _reasoned(carried: Carried, kind: Kind, language: Language) -> Iterator[str]:
    """Say what became of answers, each reason once, with every answer that it holds for."""
    reasons: dict[str, dict[Path, list[Note]]] = {}
    for note in carried.of(kind):
        answers = reasons.setdefault(sentence(note, carried, language), {})
        answers.setdefault(note.path, []).append(note)
    for reason, answers in reasons.items():
        yield f"  {reason}"
        for notes in answers.values():
            yield from _answer(carried, notes, language)


def _answer(carried: Carried, notes: list[Note], language: Language) -> Iterator[str]:
    """Say where an answer stood, what it was unless it is a text that was kept, and where it is."""
    note, *_ = notes
    old = named(carried.gammel, note.path, language)
    new = [named(carried.ny, each.to, language) for each in notes if each.to != note.path]
    to = f" → {'; '.join(filter(None, new))}" if any(new) else ""
    if isinstance(note.value, Tekst) and note.to:
        yield f"    {old}{to}"
        return
    first, *rest = shown(note.value, language).split("\n")
    if rest:
        yield f"    {old}{to}:"
        yield from (f"      {line}" if line else "" for line in (first, *rest))
    else:
        yield f"    {old}: {first}{to}"


def _asked(carried: Carried, language: Language) -> Iterator[str]:
    questions: dict[str, list[str]] = {}
    for note in carried.of(Kind.ASKED):
        felt = note.params.get("felt")
        asked = felt.of(language) if isinstance(felt, Phrase) else _finding(note, language)
        questions.setdefault(asked, []).append(named(carried.ny, note.to[:-1], language))
    for question, places in questions.items():
        said = ", ".join(filter(None, places))
        yield f"  {question} ({said})" if said else f"  {question}"


def _comments(form: Form, comments: Iterable[Comment], language: Language) -> Iterator[str]:
    """Tell the comments that aren't the form's own, which `new` wrote there."""
    own = {
        line.strip()
        for målform in form.målformer
        for line in skeleton(form, målform, "").splitlines()
    }
    for comment in comments:
        text = comment.text.strip()
        if text not in own and text.strip("#").strip() and "$schema=" not in text:
            yield phrases.LINE.of(language, line=comment.span.line, text=text.lstrip("# "))


def sentence(note: Note, carried: Carried, language: Language) -> str:
    """Return why *note* is what it is."""
    if note.why not in phrases.WHY:
        return _finding(note, language)
    params = {"gammel": carried.gammel.navn, "ny": carried.ny.navn, **note.params}
    return messages.bound(phrases.WHY[note.why].of(language, **params))


def _finding(note: Note, language: Language) -> str:
    return messages.sentence(note.why, language, note.params)


def shown(value: Any, language: Language) -> str:
    """Write an answer as it stood."""
    if value == () or isinstance(value, bool):
        return phrases.YES_NO[bool(value)].of(language)
    return str(value.value) if isinstance(value, Enum) else str(value)
