"""Word's old form fields: a text with a code in it is filled, a tick box and a list never are."""

from collections.abc import Iterator
from functools import reduce

import attrs

from behovsmelding.docx.compiling.places import Places
from behovsmelding.docx.compiling.scan import TAG
from behovsmelding.docx.findings import Finding, Place
from behovsmelding.docx.ooxml.xml import Xml, value, w
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.belonging import AND, BESIDE, MORE, ONE
from behovsmelding.messages.ui.in_code import SEEN

_TOLD = 6
"""How many places are told, before it is said how many more there are."""


@attrs.define
class _Field:
    """A field that has begun: its form field if it is one, and what stands in it."""

    data: Xml
    place: Xml
    text: str = ""
    is_filled: bool = False


@attrs.define
class FormFields:
    """The old form fields of a template that no answer comes in, by their kinds."""

    ticks: list[Place] = attrs.Factory(list)
    lists: list[Place] = attrs.Factory(list)
    texts: list[Place] = attrs.Factory(list)

    def look(self, root: Xml, places: Places) -> None:
        """Find those of the part *root*; let Word keep the answers in those that hold a code."""
        if next(root.iter(w("ffData")), None) is None:
            return
        for field in _fields(root):
            if field.data.find(w("checkBox")) is not None:
                self.ticks.append(places.of(field.place))
            elif field.data.find(w("ddList")) is not None:
                self.lists.append(places.of(field.place))
            elif TAG.search(field.text):
                _release(field)
            elif not field.is_filled:
                self.texts.append(places.of(field.place))

    def seen(self) -> Iterator[Phrase]:
        """Yield how many they are."""
        if count := len(self.ticks) + len(self.lists) + len(self.texts):
            yield SEEN["fields"].filled(antall=count)

    def told(self) -> Iterator[Finding]:
        """Yield a finding for each kind there is."""
        if self.ticks:
            yield Finding("BM848", self.ticks[0], {"hvor": _where(self.ticks)})
        if self.lists:
            yield Finding("BM849", self.lists[0], {"hvor": _where(self.lists)})
        if self.texts:
            yield Finding("BM850", self.texts[0], {"hvor": _where(self.texts)})


def _fields(root: Xml) -> Iterator[_Field]:
    """Yield the form fields of a part, each with the text and the controls right inside it."""
    open_still: list[_Field] = []
    for element in root.iter(w("fldChar"), w("t"), w("tag")):
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            open_still.append(_Field(element.find(w("ffData")), element))
        elif open_still and kind == "end":
            ended = open_still.pop()
            if ended.data is not None:
                yield ended
        elif open_still and element.tag == w("t"):
            open_still[-1].text += element.text or ""
        elif open_still and element.tag == w("tag"):
            open_still[-1].is_filled = True
    yield from (each for each in open_still if each.data is not None)


def _release(field: _Field) -> None:
    """Take away what the field itself would put in the answer's place.

    Word keeps what was given as its text beside what it shows, so a code stands there twice.
    """
    given = field.data.find(w("textInput"))
    for each in () if given is None else list(given):
        written = " ".join((value(each) or "").split())
        is_same = TAG.search(written) and written in " ".join(field.text.split())
        if (each.tag == w("default") and is_same) or written == "calculated":
            given.remove(each)


def _where(places: list[Place]) -> Phrase:
    """Return the paragraphs of *places*, in words."""
    numbers = list(dict.fromkeys(each.paragraph for each in places))
    more = len(numbers) - _TOLD
    named = numbers[:_TOLD] if more > 1 else numbers
    told = [Phrase(nb=str(each)) for each in named[1:]]
    first = ONE.filled(fra=named[0])
    if more > 1:
        told.append(MORE.filled(antall=more))
    *middle, last = [first, *told]
    if not middle:
        return last
    return AND.filled(før=reduce(_beside, middle), etter=last)


def _beside(one: Phrase, other: Phrase) -> Phrase:
    return BESIDE.filled(før=one, etter=other)
