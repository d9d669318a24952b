"""The report of a carry-over: what was carried, changed, left out, and must be answered."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from behovsmelding import messages
from behovsmelding.carry.notes import Carried, Kind, Note
from behovsmelding.form import Form
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
        (phrases.CARRIED, _carried(carried)),
        (phrases.CHANGED, _reasoned(carried, Kind.CHANGED, language)),
        (phrases.LEFT_OUT, _reasoned(carried, Kind.LEFT_OUT, language)),
        (phrases.ASKED, _asked(carried.of(Kind.ASKED), language)),
        (phrases.COMMENTS, told),
    ):
        if found := list(section):
            yield ""
            yield heading.of(language)
            yield from found


def _carried(carried: Carried) -> Iterator[str]:
    """Name the answers of each part, and where the part went; one that came in part, by leaves."""
    others = (*carried.of(Kind.CHANGED), *carried.of(Kind.LEFT_OUT))
    cut = {_answer_in(note.path) for note in others}
    parts: dict[tuple[Path, Path], dict[str, None]] = {}
    for note in carried.of(Kind.CARRIED):
        part, to = _part(note.path), _part(note.to)
        if _answer_in(note.path) in cut:
            answer = where(note.path[len(part) :] or part).replace(", ", " ")
        else:
            answer = where(note.path[len(part) :][:1] or part)
        parts.setdefault((part, to), {})[answer] = None
    for (part, to), answers in parts.items():
        place = where(part) if part == to else f"{where(part)} → {where(to)}"
        named = ", ".join(answers)
        yield f"  {place}" if named == where(part) else f"  {place}: {named}"


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
            yield from _answer(notes[0], [each.to for each in notes], language)


def _answer(note: Note, places: list[Path], language: Language) -> Iterator[str]:
    """Say where an answer stood, what it was unless it is a text that was kept, and where it is."""
    new = "; ".join(where(each) for each in places if each != note.path)
    to = f" → {new}" if new else ""
    if isinstance(note.value, Tekst) and note.to:
        yield f"    {where(note.path)}{to}"
        return
    first, *rest = shown(note.value, language).split("\n")
    if rest:
        yield f"    {where(note.path)}{to}:"
        yield from (f"      {line}" if line else "" for line in (first, *rest))
    else:
        yield f"    {where(note.path)}: {first}{to}"


def _asked(notes: tuple[Note, ...], language: Language) -> Iterator[str]:
    questions: dict[str, list[str]] = {}
    for note in notes:
        felt = note.params.get("felt")
        asked = felt.of(language) if isinstance(felt, Phrase) else _finding(note, language)
        questions.setdefault(asked, []).append(where(note.to[:-1]))
    for question, places in questions.items():
        named = ", ".join(filter(None, places))
        yield f"  {question} ({named})" if named else f"  {question}"


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


def where(path: Path) -> str:
    """Write a place as people count: `tiltak 1, koordinator, beløp`."""
    named: list[str] = []
    for step in path:
        if isinstance(step, int) and named:
            named[-1] += f" {step + 1}"
        else:
            named.append(str(step).replace("_", " "))
    return ", ".join(named)


def shown(value: Any, language: Language) -> str:
    """Write an answer as it stood."""
    if value == () or isinstance(value, bool):
        return phrases.YES_NO[bool(value)].of(language)
    return str(value.value) if isinstance(value, Enum) else str(value)
