"""Where each member of a list stands in a blank form, and what of a member is a copy of another."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from behovsmelding.docx.ooxml.xml import Xml, w, w15
from behovsmelding.intake.foreign.spots.seen import Title
from behovsmelding.intake.foreign.words.wording import folded


def members_in(
    titles: Sequence[Title], places: Sequence[int]
) -> Iterator[tuple[Title, Title | None]]:
    """Yield the headings that begin a member of a list, and the one that each goes on to.

    *places* are the lines that have a place for an answer. A heading with none before the next
    begins nothing: «6 Tiltak» with «Tiltak 1» below it is that of all.
    """
    for at, title in enumerate(titles):
        if not _begins_list(title):
            continue
        later = titles[at + 1 :]
        end = next((each for each in later if _ends(title, each)), None)
        inner = next((each for each in later if _begins_same(title, each)), None)
        nearest = min((each.line.number for each in (inner, end) if each), default=None)
        if any(title.line.number < each and (nearest is None or each < nearest) for each in places):
            yield title, end


def _begins_list(title: Title) -> bool:
    section = None if title.headed is None else title.headed.section
    return section is not None and section.begins and len(section.part) == 1


def _begins_same(one: Title, other: Title) -> bool:
    return one.headed is not None and other.begins(one.headed.section.part)


def _ends(title: Title, later: Title) -> bool:
    """Tell whether a *later* heading ends what *title* begins: the next, or that of another list.

    «Partner» below the last «Eier» is none of its, though it is smaller.
    """
    return later.level <= title.level or (_begins_list(later) and not _begins_same(title, later))


def copied(first: Sequence[Xml], other: Sequence[Xml]) -> list[Xml]:
    """Return the elements of the *other* member as far as it says what the *first* one says.

    What stands below the last copy, before the next heading, is none of it.
    """
    said, own = [[_said(each) for each in member] for member in (first, other)]
    alike = SequenceMatcher(None, said, own, autojunk=False).get_matching_blocks()
    return list(other[: max((each.b + each.size for each in alike if each.size), default=0)])


def _said(element: Xml) -> str:
    """Return the words of an element without what counts them."""
    text = "".join(each.text or "" for each in element.iter(w("t")))
    return "".join(sign for sign in folded(text) if not sign.isdigit())


def section_round(elements: Sequence[Xml]) -> Xml | None:
    """Return the section that repeats which begins *elements*, or which has them for an item."""
    first, *_ = elements
    if is_section(first):
        return first
    item = first.getparent().getparent()
    if not is_item(item) or [*first.getparent()] != [*elements]:
        return None
    section = item.getparent().getparent()
    return section if is_section(section) else None


def is_section(element: Xml | None) -> bool:
    """Tell whether an *element* is a section that repeats."""
    return _is(element, "repeatingSection")


def is_item(element: Xml | None) -> bool:
    """Tell whether an *element* is what repeats in such a section."""
    return _is(element, "repeatingSectionItem")


def _is(element: Xml | None, kind: str) -> bool:
    properties = None if element is None else element.find(w("sdtPr"))
    return properties is not None and properties.find(w15(kind)) is not None


def dissolve(control: Xml) -> None:
    """Take a control away from round what stands in it."""
    for each in list(control.find(w("sdtContent"))):
        control.addprevious(each)
    control.getparent().remove(control)
