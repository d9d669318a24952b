"""What is said beside a «ja», or below it: who it is, or why."""

import re
from collections.abc import Iterator

import attrs

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.long_answers import long
from behovsmelding.intake.foreign.answers.members import above, beside
from behovsmelding.intake.foreign.asked.evidence import asks_whom, is_known_organisation
from behovsmelding.intake.foreign.spots.seen import Box, Content, Spot
from behovsmelding.intake.foreign.words.wording import first_word, folded
from behovsmelding.intake.places import Target
from behovsmelding.intake.reading import Certainty
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import Field
from behovsmelding.model.tekst import Tekst
from behovsmelding.registers import several

_ASKS_ON = re.compile(r"(?s)\s*(?P<head>[^:?\n]{3,40})[:?]\s*(?P<said>\S.*)")
_WHY = re.compile(r"(?i)(?:begrunn|grunngi|grunngje|kvifor|hvorfor|fordi\b)")
"""What asks for reasons."""
_NAMES = re.compile(r"\b(?:navn|namn)")
"""What asks for names, in small letters: «skriv namna på dei»."""
_WHO = re.compile(r"\b(?:hvem|kven|hvilke|kva for)\b")
_IF_YES = re.compile(r"^(?:(?:hvis|dersom|om|viss) (?:ja|så)|i så fall|i tilfelle)\s*")
"""What says, in small letters, who is asked for more: «Hvis ja, hvilke»."""


def beside_yes(form: Form, made: Given, box: Box) -> Iterator[Given]:
    """Yield what is said beside a «ja»: who it is, or why, where the form asks for that."""
    given = made._replace(certainty=likely(made))
    field = made.to.field
    if field is not None and field.several:
        names = several.listed(box.more)
        if names or box.asks_more or is_known_organisation(box.more):
            yield given._replace(value=", ".join(names) or box.more.strip(" ."))
    elif box.asks_more and (reasons := reasons_of(form, made.to)):
        said = beside(form, given, made.to.path[:-1], reasons.name, box.more)
        yield said._replace(on_line=False)


def reasons_of(form: Form, to: Target) -> Field | None:
    """Return the field for why, beside one that is a yes or a no; None where there is none."""
    if to.field is None or to.field.kind is not bool:
        return None
    return next((each for each in above(form, to) if each.kind is Tekst), None)


def below(made: Given, content: Content) -> Box | None:
    """Return the ticked «ja» of a place with what stands below its boxes: «Hvilke: Sel kommune».

    The form may have asked for that before. None where it doesn't ask who it is, or why, as the
    question itself goes on to ask, and where no «ja» is ticked.
    """
    found = _ASKS_ON.fullmatch(content.text)
    ticked = [box for box in content.boxes if box.ticked]
    is_yes = len(ticked) == 1 and first_word(ticked[0].text) == "ja"
    is_list = made.to.field is not None and made.to.field.several
    if content.explains and is_yes and not ticked[0].more:
        said = content.text if is_list else long(content.lines)
        # Whatever stands below may be reasons; who it is, a name says.
        asks_more = not (content.is_below and is_list)
        return attrs.evolve(ticked[0], more=said, asks_more=asks_more)
    if found is None or not is_yes or ticked[0].more:
        return None
    head = _IF_YES.sub("", folded(found["head"]))
    asks = asks_whom(head) or _NAMES.search(head) if is_list else _WHY.match(head)
    return attrs.evolve(ticked[0], more=found["said"], asks_more=True) if asks else None


def asks_of_yes(spot: Spot) -> bool:
    """Tell whether a place is for those whom a «ja» above it means: «Hvis ja, hvilke:»."""
    label = folded(spot.labels[0]) if spot.labels else ""
    found = _IF_YES.match(label)
    return found is not None and (asks_whom(label[found.end() :]) or bool(_WHO.search(label)))


def likely(made: Given) -> Certainty:
    """Return how certain an answer is at the most that is told in words."""
    return Certainty.TROLIG if made.certainty is Certainty.SIKKER else made.certainty
