"""Follow the complex fields of a part, which may begin in one paragraph and end in another.

A field has an instruction and, after a separator, the text that it last came to. That text is read;
a field that is a link gives its address to it, and a legacy form field is a control round it.
"""

import re

import attrs

from behovsmelding.docx.layout.pieces import Control
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.docx.ooxml.xml import Xml, is_on, value, w

_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))', re.IGNORECASE)
_COUNTER = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
TICKED, UNTICKED = "☒", "☐"


@attrs.define(eq=False)
class _Field:
    instruction: str = ""
    has_result: bool = False
    link: str | None = None
    control: Control | None = None
    is_counter: bool = False


def counts_pages(instruction: str) -> bool:
    """Tell whether the field with this *instruction* shows a page's number: nobody wrote it."""
    return _COUNTER.match(instruction) is not None


def address(instruction: str) -> str | None:
    """Return the address that the field with this *instruction* leads to, if it is a link."""
    found = _LINK.match(instruction)
    return None if found is None else found[1] or found[2]


def unended(root: Xml) -> frozenset[Xml]:
    """Return the marks in *root* that begin a field which never ends: it is none."""
    begun: list[Xml] = []
    for mark in root.iter(w("fldChar")):
        kind = mark.get(w("fldCharType"))
        if kind == "begin":
            begun.append(mark)
        elif kind == "end" and begun:
            begun.pop()
    return frozenset(begun)


class Fields:
    """The fields that are open at a place, the innermost last."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def shows(self) -> bool:
        """Whether what stands here is text that is shown: no instruction of a field."""
        return all(field.has_result and not field.is_counter for field in self._open)

    @property
    def link(self) -> str | None:
        """The address of the innermost link."""
        return next((field.link for field in reversed(self._open) if field.link), None)

    @property
    def control(self) -> Control | None:
        """The innermost legacy form field."""
        return next((field.control for field in reversed(self._open) if field.control), None)

    def instruct(self, text: str) -> None:
        """Take a piece of an instruction, which may be in several."""
        if self._open and not self._open[-1].has_result:
            self._open[-1].instruction += text

    def meet(self, mark: Xml, parent: Control | None) -> tuple[Control | None, str]:
        """Take a field's *mark*; return the legacy form field that begins, and what it shows.

        A tick box shows its sign, a list the choice that was made: neither has a result to read.
        """
        kind = mark.get(w("fldCharType"))
        if kind == "begin":
            field = _Field(control=_legacy(mark.find(w("ffData")), parent))
            self._open.append(field)
            return field.control, _sign(mark.find(w("ffData")), field.control)
        if kind == "separate" and self._open:
            self._open[-1].has_result = True
            self._open[-1].link = address(self._open[-1].instruction)
            self._open[-1].is_counter = counts_pages(self._open[-1].instruction)
        elif kind == "end" and self._open:
            self._open.pop()
        return None, ""


def _legacy(data: Xml | None, parent: Control | None) -> Control | None:
    """Return the control that a legacy form field is."""
    if data is None:
        return None
    box = data.find(w("checkBox"))
    words = data.find(w("textInput"))
    choices = data.find(w("ddList"))
    shape = Shape.TEXT
    given = "" if words is None else value(words.find(w("default"))) or ""
    if box is not None:
        shape = Shape.TICK
    elif choices is not None:
        shape = Shape.CHOICE
        given = _entry(choices, value(choices.find(w("default"))))
    name = value(data.find(w("name"))) or None
    help_text = value(data.find(w("statusText"))) or value(data.find(w("helpText")))
    return Control(
        tag=None,
        alias=name or help_text,
        id=None,
        shape=shape,
        parent=parent,
        ticked=box is not None and _is_ticked(box),
        is_legacy=True,
        given=given,
    )


def _is_ticked(box: Xml) -> bool:
    own = box.find(w("checked"))
    return is_on(own if own is not None else box.find(w("default")))


def _sign(data: Xml | None, control: Control | None) -> str:
    if data is None or control is None:
        return ""
    if control.shape is Shape.TICK:
        return TICKED if control.ticked else UNTICKED
    if control.shape is Shape.CHOICE:
        choices = data.find(w("ddList"))
        chosen = value(choices.find(w("result"))) or value(choices.find(w("default")))
        return _entry(choices, chosen)
    return ""


def _entry(choices: Xml, number: str | None) -> str:
    """Return the entry of a list that has a *number*, which is the first where none is said."""
    entries = [value(each) or "" for each in choices.findall(w("listEntry"))]
    at = number or "0"
    return entries[int(at)] if at.isdecimal() and int(at) < len(entries) else ""
