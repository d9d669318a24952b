"""How a content control is filled: what it looks like with an answer and without."""

import re
from copy import deepcopy

import attrs

from behovsmelding.docx.findings import NotAllowed, Place
from behovsmelding.docx.ooxml.controls import Shape, level_of
from behovsmelding.docx.ooxml.xml import (
    Namespaces,
    Xml,
    bare,
    drop,
    is_on,
    local,
    mark,
    marked,
    w,
    w14,
    w15,
)

ID = "bm:id"
"""Stands where a control's own number comes: it must be unique in every document."""
HOLE = "hole"
"""Marks where an answer comes."""

_BEFORE_PROMPT = ("rPr", "alias", "tag", "id", "lock", "placeholder", "temporary")
_ORDER = (*_BEFORE_PROMPT, "showingPlcHdr", "dataBinding")
_TICKED, _EMPTY = ("checkedState", "☒"), ("uncheckedState", "☐")

_SIGN = re.compile(
    "(?!00[01])(?!D[89A-F])(?!FDD|FDE)(?!FFF[EF])(?!007F|00[89])[0-9A-F]{4}", re.IGNORECASE
)
"""Four hexadecimal digits, as Word writes them, of a character: no control, no surrogate."""


@attrs.frozen
class Control:
    """A content control with a tag. `shape` is None for a kind that can't be filled."""

    tag: str
    shape: Shape | None
    place: Place
    element: Xml = attrs.field(eq=False)
    declared: Namespaces = attrs.field(eq=False)

    @property
    def level(self) -> str:
        """What it stands round: `run`, `block`, `cell` or `row`."""
        return level_of(self.element)


@attrs.frozen
class Styles:
    """What a template calls things, and its prompts."""

    prompt: str | None
    """The character style of a prompt."""
    text: str
    choice: str
    """The words of a prompt, where the control itself has none."""
    unanswered: str
    """What stands there in a document that is sent in."""


def choices(control: Control) -> dict[str, str]:
    """Return the items of a list: what each shows, by its value."""
    items = control.element.iter(w("listItem"))
    return {
        item.get(w("value")) or "": item.get(w("displayText")) or item.get(w("value")) or ""
        for item in items
        if item.get(w("value"))
    }


def is_closed(control: Control) -> bool:
    """Tell whether the control takes nothing but its own choices."""
    return control.element.find(w("sdtPr")).find(w("dropDownList")) is not None


def number(element: Xml) -> None:
    """Let the control *element* take its number when the document is rendered.

    Its properties are put in the standard's order, so that the number comes before what differs
    between a control with an answer and one without.
    """
    properties = element.find(w("sdtPr"))
    if properties is None:
        return
    found = properties.find(w("id"))
    if found is None:
        found = properties.makeelement(w("id"))
        properties.append(found)
    found.set(w("val"), ID)
    properties[:] = sorted(properties, key=_rank)


def _rank(element: Xml) -> int:
    name = local(element)
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def allow_lines(control: Control) -> None:
    """Let a plain-text control hold several lines."""
    text = control.element.find(w("sdtPr")).find(w("text"))
    if text is not None:
        text.set(w("multiLine"), "1")


def has_lines(control: Control) -> bool:
    """Tell whether a plain-text control may hold several lines."""
    text = control.element.find(w("sdtPr")).find(w("text"))
    return text is not None and text.get(w("multiLine")) in ("1", "true", "on")


def keep_look(control: Control) -> None:
    """Let the control itself say how its text looks, where only its content said so.

    Word gives what is typed the look the control names; so does the engine, and reading back tells
    by it what an answer itself sets off.
    """
    properties = control.element.find(w("sdtPr"))
    run = next(control.element.find(w("sdtContent")).iter(w("r")), None)
    look = None if run is None else run.find(w("rPr"))
    if look is None or properties.find(w("rPr")) is not None:
        return
    look = deepcopy(look)
    if is_on(properties.find(w("showingPlcHdr"))):
        for each in look.findall(w("rStyle")):
            look.remove(each)
    if len(look):
        properties.insert(0, look)


def filled(control: Control, *, whole: bool) -> tuple[list[str], Xml, Xml]:
    """Write the control round an answer; *whole* says that it is paragraphs of its own.

    Returns the XML on either side of the answer, the properties of its runs and, for a control
    round paragraphs, those of its paragraphs.
    """
    element = deepcopy(control.element)
    properties = element.find(w("sdtPr"))
    _unbind(properties)
    for prompt in properties.findall(w("showingPlcHdr")):
        properties.remove(prompt)
    content = element.find(w("sdtContent"))
    run = properties.find(w("rPr"))
    paragraph = next(content.iter(w("pPr")), None) if level_of(element) != "run" else None
    _hollow(content, whole=whole)
    return _around(bare(element, control.declared)), run, paragraph


def empty(control: Control, styles: Styles) -> str:
    """Write the control without an answer: its own prompt, or the form's where it has none."""
    own = is_on(control.element.find(w("sdtPr")).find(w("showingPlcHdr")))
    words = styles.choice if control.shape is Shape.CHOICE else styles.text
    return _prompting(control, styles, None if own else words)


def sent(control: Control, styles: Styles) -> str:
    """Write the control without an answer in a document that is sent in: nobody is asked there."""
    return _prompting(control, styles, styles.unanswered)


def _prompting(control: Control, styles: Styles, words: str | None) -> str:
    """Write the control with *words* for a prompt, or with its own."""
    element = deepcopy(control.element)
    properties = element.find(w("sdtPr"))
    _unbind(properties)
    if words is not None:
        _show_prompt(properties)
        _put_prompt(_hollow(element.find(w("sdtContent")), whole=False), words, styles.prompt)
    return bare(element, control.declared)


def ticked(control: Control, *, on: bool) -> str:
    """Write a tick box, ticked or not: its state and its sign say the same.

    Raises `NotAllowed` (BM813) if the sign is no character that a document can hold.
    """
    element = deepcopy(control.element)
    _unbind(element.find(w("sdtPr")))
    box = element.find(w("sdtPr")).find(w14("checkbox"))
    checked = box.find(w14("checked"))
    if checked is None:
        checked = box.makeelement(w14("checked"))
        box.insert(0, checked)
    checked.set(w14("val"), "1" if on else "0")
    name, usual = _TICKED if on else _EMPTY
    state = box.find(w14(name))
    code = None if state is None else state.get(w14("val"))
    if code and not _SIGN.fullmatch(code):
        raise NotAllowed("BM813", tagg=control.tag)
    _put_sign(element.find(w("sdtContent")), chr(int(code, 16)) if code else usual, code)
    return bare(element, control.declared)


def _put_sign(content: Xml, sign: str, code: str | None) -> None:
    symbol = next(content.iter(w("sym")), None)
    if symbol is not None and code:
        symbol.set(w("char"), code)
        return
    texts = list(content.iter(w("t")))
    if not texts:
        owner = next(content.iter(w("p")), content)
        run = owner.makeelement(w("r"))
        owner.append(run)
        texts = [run.makeelement(w("t"))]
        run.append(texts[0])
    for text in texts:
        text.text = ""
    texts[0].text = sign


def items(control: Control) -> list[Xml]:
    """Return the items of a repeating section."""
    content = control.element.find(w("sdtContent"))
    return [each for each in content if _is_item(each)] if content is not None else []


def _is_item(element: Xml) -> bool:
    properties = element.find(w("sdtPr")) if element.tag == w("sdt") else None
    if properties is None or element.find(w("sdtContent")) is None:
        return False
    return properties.find(w15("repeatingSectionItem")) is not None


def _unbind(properties: Xml) -> None:
    """Take away a binding: Word would put its XML part's text in the place of the answer."""
    for name in (w("dataBinding"), w15("dataBinding")):
        for each in properties.findall(name):
            properties.remove(each)
    date = properties.find(w("date"))
    if date is not None:
        date.attrib.pop(w("fullDate"), None)
    for each in (*properties.findall(w("comboBox")), *properties.findall(w("dropDownList"))):
        each.attrib.pop(w("lastValue"), None)


def _hollow(content: Xml, *, whole: bool) -> Xml:
    """Empty *content* but for a hole where the answer comes; return the hole."""
    hole = mark(HOLE)
    cell = content.find(w("tc"))
    owner = content if cell is None else cell
    paragraph = owner.find(w("p"))
    for each in list(owner):
        if each is not paragraph and local(each) != "tcPr":
            drop(each)
    if paragraph is None:
        owner.append(hole)
    elif whole:
        owner.replace(paragraph, hole)
    else:
        for each in list(paragraph):
            if each.tag != w("pPr"):
                drop(each)
        paragraph.append(hole)
    return hole


def _around(written: str) -> list[str]:
    before, _, after = written.partition(marked(HOLE))
    return [before, after]


def _show_prompt(properties: Xml) -> None:
    mark = properties.makeelement(w("showingPlcHdr"))
    after = [each for each in properties if local(each) in _BEFORE_PROMPT]
    for each in properties.findall(w("showingPlcHdr")):
        properties.remove(each)
    properties.insert(properties.index(after[-1]) + 1 if after else 0, mark)


def _put_prompt(hole: Xml, words: str, style: str | None) -> None:
    owner = hole.getparent()
    run = owner.makeelement(w("r"))
    if style is not None:
        look = owner.makeelement(w("rPr"))
        named = owner.makeelement(w("rStyle"))
        named.set(w("val"), style)
        look.append(named)
        run.append(look)
    text = owner.makeelement(w("t"))
    text.text = words
    run.append(text)
    owner.replace(hole, run)
