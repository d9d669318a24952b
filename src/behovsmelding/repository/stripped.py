"""A document for reading alone: where nothing is answered, nothing is written."""

from behovsmelding.docx.ooxml.package import read_package, zipped
from behovsmelding.docx.ooxml.xml import parse, serialise, w

_SHOWN = b"showingPlcHdr"


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
    return serialise(root).encode()
