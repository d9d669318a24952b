"""A document for reading alone: nothing asks for an answer, and what leads somewhere is a link.

In a form to fill in an address is the link itself, so that it can be typed over. For reading it is
the words before it that lead there: they say where, also to who hears them alone.
"""

from behovsmelding.docx.ooxml.package import (
    HYPERLINK,
    attribute,
    read_package,
    relations_of,
    zipped,
)
from behovsmelding.docx.ooxml.xml import R, Xml, parse, serialise, w
from behovsmelding.model.addresses import is_web_address

_SHOWN = b"showingPlcHdr"
_ADDRESS_IN = b">http"
_LINKED = "bmLest"
_PARTING = frozenset({":", ","})
"""What parts one answer on a line from the next."""


def without_prompts(docx: bytes) -> bytes:
    """Return *docx* without the prompts of its controls.

    They ask whoever fills it in to write there. On paper they would look like answers. Raises
    `TemplateError` for what is no Word document.
    """
    parts = read_package(docx)
    for name, data in list(parts.items()):
        if (_SHOWN in data or _ADDRESS_IN in data) and name.endswith(".xml"):
            root = parse(data, name)
            _without(root)
            addresses = _link(root)
            parts[name] = serialise(root).encode()
            if addresses:
                _relate(parts, name, addresses)
    return zipped(parts)


def _without(root: Xml) -> None:
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


def _link(root: Xml) -> list[str]:
    """Make a link of the words before each address in a control; return the addresses."""
    addresses: list[str] = []
    for control in [*root.iter(w("sdt"))]:
        address = _said(control).strip()
        if control.getparent().tag != w("p") or not is_web_address(address):
            continue
        before = next(control.itersiblings(w("sdt"), preceding=True), None)
        words = control if before is None or not _said(before).strip() else before
        _lead_nowhere(control)
        addresses.append(address)
        link = words.makeelement(w("hyperlink"))
        link.set(f"{{{R}}}id", f"{_LINKED}{len(addresses)}")
        for run in [*words.find(w("sdtContent")).iter(w("r"))]:
            _look_like_link(run)
            link.append(run)
        words.getparent().replace(words, link)
        # In a control round paragraphs LibreOffice prints the address of a link before its words.
        for around in [*link.iterancestors(w("sdt"))]:
            _unwrap(around)
    return addresses


def _lead_nowhere(control: Xml) -> None:
    """Let the address in *control* be text and no link."""
    for link in [*control.iter(w("hyperlink"))]:
        for style in [*link.iter(w("rStyle"))]:
            style.getparent().remove(style)
        above, at = link.getparent(), link.getparent().index(link)
        above[at : at + 1] = list(link)


def _unwrap(control: Xml) -> None:
    """Put what stands in *control* in its place."""
    above, at = control.getparent(), control.getparent().index(control)
    above[at : at + 1] = list(control.find(w("sdtContent")))


def _said(control: Xml) -> str:
    return "".join(text.text or "" for text in control.iter(w("t")))


def _look_like_link(run: Xml) -> None:
    look = run.find(w("rPr"))
    if look is None:
        look = run.makeelement(w("rPr"))
        run.insert(0, look)
    # Any other look than this style takes the link away again in LibreOffice.
    style = look.makeelement(w("rStyle"))
    style.set(w("val"), "Hyperlink")
    look.insert(0, style)


def _relate(parts: dict[str, bytes], part: str, addresses: list[str]) -> None:
    """Say where the links of *part* lead."""
    name = relations_of(part)
    links = "".join(
        f'<Relationship Id="{_LINKED}{number}" Type="{HYPERLINK}" Target="{attribute(address)}"'
        ' TargetMode="External"/>'
        for number, address in enumerate(addresses, 1)
    ).encode()
    end = b"</Relationships>"
    parts[name] = parts[name].replace(end, links + end)


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
