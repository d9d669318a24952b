"""The report on a form that was read, and the YAML file that it becomes."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from behovsmelding.form import Form
from behovsmelding.form.named import JOINT, named
from behovsmelding.intake.merging.merge import Change
from behovsmelding.intake.reading import Certainty, Place, Reading, Svar, Told
from behovsmelding.messages import Language
from behovsmelding.messages.ui import intake as words
from behovsmelding.messages.ui.carry import YES_NO
from behovsmelding.model.path import Path
from behovsmelding.reading import source
from behovsmelding.writing import yaml

_BODY = "document"
_LONGEST = 120


def lines(reading: Reading, language: Language) -> Iterator[str]:
    """Yield the lines of the report on *reading*, told in *language*, without its heading."""
    unsure = [each for each in reading.answers if each.certainty is not Certainty.SIKKER]
    if not unsure and not reading.told and not reading.unplaced:
        yield words.ALL.of(language)
    if unsure:
        yield ""
        yield words.UNSURE.of(language)
        for each in unsure:
            if not _names_another(each, unsure):
                yield f"  {_answer(reading.form, each, language)}"
    found = (*reading.told, *reading.unplaced)
    # What nobody need do anything about stands last: it may be long.
    for heading, is_read in ((words.TOLD, False), (words.READ, True)):
        if several := [each for each in found if each.is_read is is_read]:
            yield ""
            yield heading.of(language)
            told_in_order = (
                told(reading.form, each, language) for each in sorted(several, key=_order)
            )
            yield from (f"  {each}" for each in told_in_order)


def _names_another(answer: Svar, every: Iterable[Svar]) -> bool:
    """Tell whether *answer* but names a row, which what else is answered in it is told with."""
    row = answer.path[:-1]
    return answer.value in row[-1:] and any(
        each is not answer and each.path[: len(row)] == row for each in every
    )


def _answer(form: Form, answer: Svar, language: Language) -> str:
    certainty = words.CERTAINTY[answer.certainty.value].of(language)
    value = answer.value
    if isinstance(value, bool):
        value = YES_NO[value].of(language)
    said = f"{named(form, answer.path, language)}: «{_shown(value)}» ({certainty}"
    return f"{said}, {_place(answer.place, language)})" if answer.place else f"{said})"


def _shown(value: Any) -> str:
    listed = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    text = " ".join(listed.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def changed(form: Form, change: Change, language: Language) -> str:
    """Say what an answer was, and what it is: «Tiltak 1 › Målgruppe: gammelt → nytt»."""
    nothing = words.NO_ANSWER.of(language)
    old, new = (
        nothing if each is None else f"«{_shown(_brief(each))}»"
        for each in (change.old, change.new)
    )
    return f"{named(form, change.path, language)}: {old} → {new}"


def _brief(value: Any) -> Any:
    """Return what a member of a list is called, or an answer as it is."""
    return getattr(value, "navn", None) or getattr(value, "value", value)


def told(form: Form, told: Told, language: Language) -> str:
    """Say what is told of a document, with its place."""
    params: dict[str, Any] = {
        "named": named(form, told.path, language),
        # In full: what is told stands nowhere else.
        "text": words.YES.of(language) if told.text == "True" else " ".join(told.text.split()),
        **told.params,
    }
    if told.what == "conflict":
        nothing = words.NO_ANSWER.of(language)
        params.update({key: params[key] or nothing for key in ("text", "now")})
    if "certainty" in params:
        params["certainty"] = words.CERTAINTY[params["certainty"]].of(language)
    if "paths" in params:
        params["text"] = ", ".join(
            _gathered(named(form, each, language) for each in params["paths"])
        )
    if "other" in params:
        params["other"] = named(form, params["other"], language)
    if "now" in params:
        params["now"] = _shown(params["now"])
    said = words.WHAT[told.what].of(language, **params)
    return f"{_place(told.place, language)}: {said}" if told.place else said


def _gathered(names: Iterable[str]) -> Iterator[str]:
    """Yield *names*, those of one part as one: «Tiltak 3 (Målgruppe; Tiltakets varighet)»."""
    for part, each in groupby(names, lambda name: name.rpartition(JOINT)[0]):
        own = dict.fromkeys(name.rpartition(JOINT)[2] for name in each)
        if part and len(own) > 1:
            yield f"{part} ({'; '.join(own)})"
        else:
            yield from (f"{part}{JOINT}{name}" if part else name for name in own)


def _order(told: Told) -> tuple[int, int]:
    """Return where a person comes to it who reads on: the page first, then what stands round it."""
    if told.place is None:
        return 0, 0
    return (1 if _name_of(told.place) == _BODY else 2), told.place.paragraph


def _name_of(place: Place) -> str:
    """Return what the part is called that *place* is in, as its file is: `document`, `header`."""
    return place.part.rpartition("/")[2].partition(".")[0].rstrip("0123456789")


def _place(place: Place, language: Language) -> str:
    name = _name_of(place)
    if name == _BODY:
        return words.AT.of(language, number=place.paragraph)
    part = words.PARTS[name].of(language) if name in words.PARTS else place.part
    return words.ELSEWHERE.of(language, number=place.paragraph, part=part)


class _YesNo:
    """A yes or a no as every program that reads YAML takes it."""

    def __init__(self, *, said: bool) -> None:
        self._said = said

    def __str__(self) -> str:
        # A form that was read is held against answers that others wrote: «ja» is a text to them.
        return "true" if self._said else "false"


def _spelled(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _spelled(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_spelled(each) for each in data]
    return _YesNo(said=data) if isinstance(data, bool) else data


def as_yaml(reading: Reading, language: Language, schema: str | None = None) -> str:
    """Write what was read as a YAML file, with a comment above each answer that is not certain."""
    text = yaml.document(_spelled(reading.data), schema)
    notes = _notes(reading, language)
    if not notes:
        return text
    document = source.parse(text.encode(), "<docx>")
    written = text.split("\n")
    above: dict[int, list[str]] = {}
    for path, note in notes.items():
        if (span := document.locate_key(path)) is not None:
            above.setdefault(span.line - 1, []).append(note)
    lines: list[str] = []
    for number, line in enumerate(written):
        indent = line[: len(line) - len(line.lstrip(" "))]
        lines += [f"{indent}# {note}" for note in above.get(number, ())]
        lines.append(line)
    return "\n".join(lines)


def _notes(reading: Reading, language: Language) -> Mapping[Path, str]:
    return {
        each.path: words.COMMENT.of(
            language,
            certainty=words.CERTAINTY[each.certainty.value].of(language),
            why=words.WHY[each.note].of(language) if each.note in words.WHY else "",
        )
        for each in reading.answers
        if each.certainty is not Certainty.SIKKER
    }
