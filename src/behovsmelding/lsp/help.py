"""What an editor shows beside a key: the form's question, its help, and where it is printed."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from behovsmelding.form import Felt, Form, as_phrase
from behovsmelding.messages import Language, Phrase, bound
from behovsmelding.messages.ui import editor, questions
from behovsmelding.model.fields import Mark, is_within

Headings = tuple[Phrase, ...]
"""The headings that an answer is printed under, the outermost first."""

_NO_ANSWERS = ("oppsett", "hode", "hvis", "navn", "gjenta", "for_hver", "utregnet")
"""What a block of a layout holds that is no answer: its parts, headings, conditions and sums."""


def of_field(form: Form, felt: Felt, language: Language) -> str:
    """Return the help on *felt* as Markdown."""
    return bound("\n\n".join(_paragraphs(form, felt, language)))


def _paragraphs(form: Form, felt: Felt, language: Language) -> Iterator[str]:
    yield f"**{felt.spørsmål.of(language)}**"
    if felt.hjelp:
        yield felt.hjelp.of(language)
    if choices := form.choices(felt.sti):
        heading = questions.SUGGESTIONS if felt.åpen else questions.CHOICES
        listed = (f"- `{name}`: {each.ord.of(language)}" for name, each in choices.items())
        yield "\n".join((heading.of(language), "", *listed))
    if felt.perioder:
        yield editor.PERIODS.of(language, periods=", ".join(map(str, felt.perioder)))
    if felt.påkrevd:
        yield questions.MUST_BE_ANSWERED.of(language)
    yield f"*{where(form, felt.sti, language)}*"


def where(form: Form, sti: str, language: Language) -> str:
    """Say where the answer to the field at *sti* stands in the printed form."""
    headings = _printed(form).get(sti)
    is_stated = is_within(form.model, sti.split("."), Mark.OPPGITT)
    if headings is None and "." in sti and not is_stated:
        return where(form, sti.rpartition(".")[0], language)
    if headings:
        named = " › ".join(each.of(language) for each in headings)
        return editor.PRINTED_UNDER.of(language, heading=named)
    if headings is not None:
        return editor.PRINTED_FIRST.of(language)
    return (editor.COMPUTED if is_stated else editor.NOT_PRINTED).of(language)


@lru_cache(maxsize=64)
def _printed(form: Form) -> Mapping[str, Headings]:
    """Return the headings that each printed field stands under."""
    found: dict[str, Headings] = {}
    _read(form, form.oppsett, (), found)
    for sti, headings in tuple(found.items()):
        # A part is printed where the first of its answers is.
        found.setdefault(sti.rpartition(".")[0], headings)
    return found


def _read(form: Form, blocks: Any, above: Headings, found: dict[str, Headings]) -> None:
    """Read the *blocks* of a layout; a heading holds for those after it in its part."""
    for block in blocks:
        if "overskrift" in block:
            heading = block["overskrift"]
            name = form.label(heading) if isinstance(heading, str) else as_phrase(heading)
            above = (*above[:1], name) if block.get("nivå") else (name,)
        for sti in _fields(form, [each for key, each in block.items() if key not in _NO_ANSWERS]):
            # Tables of sums come before what they add, and name it too.
            found[sti] = above
        _read(form, block.get("oppsett", ()), above, found)


def _fields(form: Form, value: Any) -> Iterator[str]:
    """Yield every field that *value* names as an answer."""
    if isinstance(value, str):
        sti = value.rstrip(":").replace("=*", "")
        if sti in form.felt:
            yield sti
    elif isinstance(value, Mapping):
        for key, each in value.items():
            if key not in _NO_ANSWERS:
                yield from _fields(form, each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _fields(form, each)
