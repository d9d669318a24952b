"""What stands in a drawing, and which of the ways to draw it is shown."""

from behovsmelding.docx.ooxml.xml import Xml, local, w

_PICTURES = frozenset({"blip", "imagedata"})


def chosen(element: Xml) -> Xml:
    """Return what Word shows of an alternative: the first choice, else the fallback."""
    return next((each for each in element if local(each) in ("Choice", "Fallback")), ())


def text_boxes(drawing: Xml) -> list[Xml]:
    """Return the text boxes in *drawing*, each once where it is drawn in two ways."""
    found = list(drawing.iter(w("txbxContent")))
    inner = {box for each in found for box in each.iter(w("txbxContent")) if box is not each}
    return [each for each in found if each not in inner and not _is_fallback(each)]


def picture(drawing: Xml) -> str:
    """Return what a picture in *drawing* is called; nothing where it is none."""
    if not any(local(each) in _PICTURES for each in drawing.iter()):
        return ""
    names = (each.get("descr") or each.get("name") for each in drawing.iter())
    return next(filter(None, names), "–")


def _is_fallback(element: Xml) -> bool:
    return any(local(each) == "Fallback" for each in element.iterancestors())
