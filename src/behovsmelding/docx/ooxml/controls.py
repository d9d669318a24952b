"""Content controls: what kind one is, and what it stands round."""

import re
from collections.abc import Iterator
from enum import Enum

from behovsmelding.docx.ooxml.xml import Xml, local, value, w, w14, w15

_NUMBER = "-?[0-9]{1,10}"


class Shape(Enum):
    """The kinds of control that are filled."""

    TEXT = "text"
    RICH = "rich"
    CHOICE = "choice"
    TICK = "tick"
    REPEAT = "repeat"


_OF_OTHERS = re.compile(
    r"goog_rdk_\d+|-?\d+|MENDELEY_.*|Mendeley.*|Citavi.*|ZOTERO_.*|EN\.[A-Z.]+.*", re.DOTALL
)
"""The tags that other programs leave: Google Docs, Word itself (a number), those of references."""


def number_of(written: str | None) -> int | None:
    """Read the number of a control, as its `w:id` has it *written*."""
    return int(written) if written is not None and re.fullmatch(_NUMBER, written) else None


def tag_of(element: Xml) -> str | None:
    """Return the tag of the control *element*; that of another program is none of ours."""
    return own_tag(_written_tag(element))


def own_tag(tag: str | None) -> str | None:
    """Return *tag*; one of another program, or none, is none of ours."""
    return None if not tag or _OF_OTHERS.fullmatch(tag.strip()) else tag


def tag_of_others(element: Xml) -> str | None:
    """Return the tag that another program has given the control *element*."""
    tag = _written_tag(element)
    return None if tag == tag_of(element) else tag


def _written_tag(element: Xml) -> str | None:
    properties = element.find(w("sdtPr"))
    return None if properties is None else value(properties.find(w("tag")))


_SHAPES = {
    w15("repeatingSection"): Shape.REPEAT,
    w14("checkbox"): Shape.TICK,
    w("comboBox"): Shape.CHOICE,
    w("dropDownList"): Shape.CHOICE,
    w("text"): Shape.TEXT,
    w("date"): Shape.TEXT,
}
_ORDER = list(dict.fromkeys(_SHAPES.values()))
"""Which of them a control is that says to be several."""
_UNFILLED = frozenset(
    {"picture", "docPartObj", "docPartList", "citation", "bibliography", "equation", "group"}
    | {"repeatingSectionItem", "entityPicker"}
    | {name.rpartition("}")[2] for name in _SHAPES}
)


def shape_of(element: Xml) -> Shape | None:
    """Return the kind of the control *element*; None for one that can't be filled."""
    kinds = [each.tag for each in element.find(w("sdtPr"))]
    known = [_SHAPES[kind] for kind in kinds if kind in _SHAPES]
    if known:
        return known[0] if len(known) == 1 else min(known, key=_ORDER.index)
    # A name that means something elsewhere, in a namespace that Word does not give it, is no kind.
    names = {kind.rpartition("}")[2] for kind in kinds}
    return None if names & _UNFILLED else Shape.RICH


def level_of(element: Xml) -> str:
    """Return what the control *element* stands round: `run`, `block`, `cell` or `row`."""
    content = element.find(w("sdtContent"))
    names = set() if content is None else {local(each) for each in _flat(content)}
    for name, level in (("tr", "row"), ("tc", "cell"), ("p", "block"), ("tbl", "block")):
        if name in names:
            return level
    return "run"


def _flat(content: Xml) -> Iterator[Xml]:
    """Yield what stands in *content*, through the controls within it."""
    for each in content:
        inner = each.find(w("sdtContent")) if each.tag == w("sdt") else None
        if inner is None:
            yield each
        else:
            yield from _flat(inner)
