"""Controls without a tag: what their titles say, where a template has nothing else for answers.

Whoever writes the name of a field in the title, or has let another program take the tags away, is
told so: the titles are of the form.
"""

import re
from collections.abc import Iterator, Sequence

import attrs

from behovsmelding.docx.compiling.homes import homes, is_name
from behovsmelding.docx.compiling.scope import Scope
from behovsmelding.docx.compiling.unprinted import unprinted
from behovsmelding.docx.findings import Finding, shortened
from behovsmelding.docx.ooxml.controls import shape_of, tag_of
from behovsmelding.docx.ooxml.xml import Xml, value, w
from behovsmelding.docx.printing import Prints
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.belonging import MORE
from behovsmelding.messages.ui.in_code import SEEN, TITLED

_TOLD = 4
"""How many titles are told; the others are like them."""
_LOOKED_AT = 100
"""How many titles are held against the form's: more would only take longer."""
_OTHERS = 6
"""How many tags of other programs."""
_CUT = 40
"""How long a title must be for it to be the beginning of a question."""
_ROW_OR_CHOICE = re.compile(r"(.*?)\s*(?:: | – )")
"""What a title of ours has before which choice, or which row, it is of."""


@attrs.define
class Untagged:
    """The titles of a template's controls without a tag; '' of one without a title."""

    titles: list[str] = attrs.Factory(list)

    def look(self, control: Xml) -> None:
        """Note *control*, if it is of a kind that an answer could stand in, and has no tag."""
        properties = control.find(w("sdtPr"))
        if properties is not None and not tag_of(control) and shape_of(control) is not None:
            self.titles.append((value(properties.find(w("alias"))) or "").strip())

    def seen(self, form: Prints, scope: Scope) -> Iterator[Phrase]:
        """Yield how many they are, and which of their titles are names or questions of *form*."""
        if not self.titles:
            return
        yield SEEN["controls"].filled(antall=len(self.titles))
        written = [each for each in dict.fromkeys(self.titles) if each][:_LOOKED_AT]
        names = [each for each in written if leads(scope, each)]
        questions = _questions(form) if len(names) < len(written) else frozenset()
        asked = [each for each in written if each not in names and _asks(each, questions)]
        for what, titles in (("names", names), ("questions", asked)):
            if titles:
                told = ", ".join(f"«{each}»" for each in titles[:_TOLD])
                yield TITLED[what].filled(titler=told + (" …" if len(titles) > _TOLD else ""))


def of_others(tags: Sequence[str]) -> Iterator[Finding]:
    """Yield what to tell of the *tags* of other programs, if there are any: one finding (BM843)."""
    more = len(tags) - _OTHERS
    told: list[str | Phrase] = [shortened(each) for each in tags]
    if more > 1:
        told[_OTHERS:] = [MORE.filled(antall=more)]
    if tags:
        yield Finding(code="BM843", params={"merker": tuple(told)})


def waits(control: Xml, scope: Scope) -> str | None:
    """Return the tag of a *control* that waits for an answer; None if it waits for none.

    Word's own templates name their pictures, and no answer could stand in one.
    """
    tag = tag_of(control)
    if tag is None or not tag.strip():
        return None
    return tag if shape_of(control) is not None or leads(scope, tag) else None


def leads(scope: Scope, title: str) -> bool:
    """Tell whether *title* would be a tag, here or in a section."""
    return is_name(scope, title) or bool(homes(scope, title, named=False))


def _questions(form: Prints) -> frozenset[str]:
    """Return what *form* asks, in every målform."""
    labels = (form.label(sti) for sti in unprinted((), form))
    return frozenset(_folded(label.of(each)) for label in labels for each in form.målformer)


def _asks(title: str, questions: frozenset[str]) -> bool:
    beginning = _ROW_OR_CHOICE.match(title)
    said = {_folded(title), *([_folded(beginning[1])] if beginning else [])}
    if said & questions:
        return True
    # Word takes 64 characters of a title.
    is_cut = len(title) >= _CUT
    return is_cut and any(each.startswith(_folded(title)) for each in questions)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold().rstrip(" :?…")
