"""A document for reading alone: where nothing is answered, nothing is written."""

from behovsmelding.docx.ooxml.package import read_package, zipped
from behovsmelding.docx.ooxml.xml import Xml, parse, serialise, w

_SHOWN = b"showingPlcHdr"
_PARTING = frozenset({":", ","})
"""What parts one answer on a line from the next."""


def without_prompts(docx: bytes) -> bytes:
    """Return *docx* without the prompts of its controls.

    They ask whoever fills it in to write there. On paper they would look like answers. Raises
    `TemplateError` for what is no Word document.
    """
    parts = read_package(docx)
    return zipped(
        {name: _without(data, name) if _SHOWN in data else data for name, data in parts.items()}
    )


def _without(data: bytes, part: str) -> bytes:
    root = parse(data, part)
    for control in root.iter(w("sdt")):
        settings, content = control.find(w("sdtPr")), control.find(w("sdtContent"))
        if settings is None or content is None or settings.find(w("showingPlcHdr")) is None:
            continue
        for name in ("showingPlcHdr", "placeholder"):
            for each in settings.findall(w(name)):
                settings.remove(each)
        for text in content.iter(w("t")):
            text.text = ""
        _join(control)
    return serialise(root).encode()


def _join(control: Xml) -> None:
    """Take away the sign that parts *control*, which now says nothing, from what comes after it."""
    for run in control.itersiblings(w("r"), w("sdt")):
        texts = [*run.iter(w("t"))] if run.tag == w("r") else []
        said = "".join(each.text or "" for each in texts).strip()
        if said in _PARTING:
            for text in texts:
                text.text = ""
        if said or not texts:
            return
