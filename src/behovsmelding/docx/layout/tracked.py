"""What changes that were tracked have come to: paragraphs, rows and items that are gone, or new."""

from behovsmelding.docx.ooxml.xml import Xml, w, w15

_TEXT, _ITEM = w("t"), w15("repeatingSectionItem")


def ends_deleted(properties: Xml | None) -> bool:
    """Tell whether the end of the paragraph with these *properties* was deleted, or moved away."""
    look = None if properties is None else properties.find(w("rPr"))
    return look is not None and (
        look.find(w("del")) is not None or look.find(w("moveFrom")) is not None
    )


def is_deleted(control: Xml) -> bool:
    """Tell whether *control* is an item of a section that was deleted with all that stands in it.

    That is more than an item in which nothing is answered.
    """
    properties = control.find(w("sdtPr"))
    if properties is None or properties.find(_ITEM) is None or not _has(control, w("del")):
        return False
    said = (text for text in control.iter(_TEXT) if (text.text or "").strip())
    return all(map(_is_in_deleted_row, said))


def says_inserted(row: Xml) -> bool:
    """Tell whether an inserted *row* has words that are marked as inserted themselves."""
    return any(_has(cell, w("ins")) for cell in row.iter(w("tc")))


def shown(element: Xml) -> str:
    """Return all text in *element*, deleted text too, on one line."""
    pieces = element.iter(w("t"), w("delText"), w("p"))
    texts = [" " if each.tag == w("p") else each.text or "" for each in pieces]
    return " ".join("".join(texts).split())


def _has(element: Xml, tag: str) -> bool:
    return next(element.iter(tag), None) is not None


def _is_in_deleted_row(element: Xml) -> bool:
    rows = element.iterancestors(w("tr"))
    return any(row.find(f"{w('trPr')}/{w('del')}") is not None for row in rows)
