"""What a template may hold and be related to: lists of what may be, and all else by its name.

What counts is who uses a relationship, as well as what it calls itself: Word fetches a «hyperlink»
that is used as a picture.
"""

import re
from collections.abc import Iterator

from behovsmelding.docx.compiling.fields import is_web_address
from behovsmelding.docx.compiling.places import Places
from behovsmelding.docx.findings import Finding, Place, shortened
from behovsmelding.docx.ooxml.foreign import OLE
from behovsmelding.docx.ooxml.package import HYPERLINK
from behovsmelding.docx.ooxml.parts import Package, Relation, media_type, owner_of
from behovsmelding.docx.ooxml.xml import R, Xml, local, value
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.word_files import ACTIVE

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/"
_MICROSOFT = "http://schemas.microsoft.com/office/"
_OF_WORD = (
    "officeDocument",
    "styles",
    "numbering",
    "settings",
    "webSettings",
    "fontTable",
    "theme",
    "themeOverride",
    "font",
    "header",
    "footer",
    "footnotes",
    "endnotes",
    "comments",
    "glossaryDocument",
    "image",
    "thumbnail",
    "hyperlink",
    "customXml",
    "customXmlProps",
    "extended-properties",
    "custom-properties",
    "printerSettings",
    "chart",
    "chartUserShapes",
    "diagramData",
    "diagramLayout",
    "diagramQuickStyle",
    "diagramColors",
    "bibliography",
)
_OF_MICROSOFT = (
    "2007/relationships/stylesWithEffects",
    "2006/relationships/stylesWithtEffects",
    "2007/relationships/diagramDrawing",
    "2007/relationships/hdphoto",
    "2011/relationships/people",
    "2011/relationships/commentsExtended",
    "2016/09/relationships/commentsIds",
    "2018/08/relationships/commentsExtensible",
    "2011/relationships/chartStyle",
    "2011/relationships/chartColorStyle",
    "2014/relationships/chartEx",
    "2017/06/relationships/model3d",
    "2019/05/relationships/documenttasks",
    "2020/02/relationships/classificationlabels",
    "2019/09/relationships/intelligence",
    "2020/10/relationships/intelligence",
    "2006/relationships/txbx",
    "2017/10/relationships/threadedComment",
    "2017/10/relationships/person",
)
_OF_PACKAGES = ("metadata/core-properties", "metadata/thumbnail")
_ALLOWED = frozenset(
    {f"{R}/{name}" for name in _OF_WORD}
    | {_MICROSOFT + name for name in _OF_MICROSOFT}
    | {_PACKAGE + name for name in _OF_PACKAGES}
    | {f"{R.replace('officeDocument', 'officedocument')}/metadata/core-properties"}
)
_REFUSED = {
    "control": "ActiveX",
    "activexcontrolbinary": "ActiveX",
    "oleobject": "OLE",
    "package": "OLE",
    "afchunk": "altChunk",
    "subdocument": "subDoc",
    "extensibility": "customUI",
    "usercustomization": "customUI",
    "keymapcustomizations": "keyMap",
    "attachedtoolbars": "keyMap",
    "webextension": "webExtension",
    "webextensiontaskpanes": "webExtension",
    "audio": "media",
    "video": "media",
    "media": "media",
    "frame": "frame",
}
"""What a relationship is of, by the last word of its type: so it is told by its own name."""
_MACROS = ("vbaproject", "vbadata", "macroenabled")
_BY_ELEMENT = {
    "altChunk": "altChunk",
    "subDoc": "subDoc",
    "control": "ActiveX",
    "ocx": "ActiveX",
    "OLEObject": "OLE",
    "objectEmbed": "OLE",
    "objectLink": "OLE",
    "oleObj": "OLE",
    "movie": "media",
    "videoFile": "media",
    "audioFile": "media",
    "wavAudioFile": "media",
    "quickTimeFile": "media",
    "audioCd": "media",
    "webVideoPr": "media",
    "frameset": "frame",
    "customUI": "customUI",
    "tcg": "keyMap",
    "webextension": "webExtension",
    "webextensionref": "webExtension",
    "taskpanes": "webExtension",
    "entryMacro": "formMacro",
    "exitMacro": "formMacro",
}
"""What an element stands for, whatever the part is called and whatever it is related to."""
_NAMED = tuple(f"{{*}}{name}" for name in _BY_ELEMENT)
_ACTING = ("hlinkClick", "hlinkHover", "hlinkMouseOver")
_LINKING = frozenset({"hyperlink", *_ACTING})
"""The elements that a reader clicks on, and Word follows only then."""
_VML = ("urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office",
        "urn:schemas-microsoft-com:office:word")  # fmt: skip
_SHAPES = frozenset(
    ("shape", "rect", "oval", "line", "group", "roundrect", "arc", "curve", "polyline", "image")
)
_FETCHING = frozenset({"src", "href", "althref"})
_SAYING = frozenset({"alt", "title", "string"})
"""What says something to a reader, and may well be an address."""
_ADDRESS = re.compile(r"(?:https?|ftp|file):|\\\\", re.IGNORECASE)
_STYLE_ADDRESS = re.compile(r"url\s*\(", re.IGNORECASE)
_OF_SPACE, _CALLED = "//@*[namespace-uri()=$x]", "//@*[local-name()=$x]"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CHARTS = frozenset({f"{R}/chart", f"{_MICROSOFT}2014/relationships/chartEx"})
_PROGRAMS = (b"MZ", b"\x7fELF", b"L\0\0\0\x01\x14\x02\0", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""What programs of Windows, Linux, Mac and Java begin with, and a shortcut to one."""
_RUN = re.compile(
    r"\.(?:exe|dll|com|scr|pif|cpl|msi|msc|bat|cmd|lnk|hta|jse?|vb[es]?|wsf|wsh|ps1|jar|reg|sct|url)$"
)
"""The names of what a computer runs when somebody opens it."""
_HANDLER = re.compile(r"on\w{4,}", re.IGNORECASE)
"""What a drawing does when it is loaded or clicked on; `on` and `oned` only say how it looks."""
_ACTION = re.compile(r"ppaction://(?:program|macro|ole|media|hlinkfile|hlinkpres)", re.IGNORECASE)


def active(what: str, place: Place) -> Finding:
    """Return the finding of *what* may run or fetch something, by its name (BM828)."""
    return Finding(code="BM828", place=place, params={"hva": ACTIVE[what]})


def inserted(package: Package) -> frozenset[str]:
    """Return the parts that are refused by their relationships: what is in them is all one."""
    related = (each for part in package.parts for each in package.relations(part))
    return frozenset(e.target for e in related if e.kind.rpartition("/")[2].casefold() in _REFUSED)


def check_part(package: Package, part: str) -> Iterator[Finding]:
    """Find what a part is by its name, its type and its first bytes, and may not be."""
    names = (part.casefold(), package.types[part].casefold())
    data = package.parts[part]
    if any(word in name for name in names for word in _MACROS):
        yield Finding(code="BM821", place=Place(part=part))
    elif any("activex" in name for name in names):
        yield active("ActiveX", Place(part=part))
    elif data.startswith(OLE) or "oleobject" in names[1]:
        yield active("OLE", Place(part=part))
    elif data.startswith(_PROGRAMS) or _RUN.search(names[0]):
        yield active("program", Place(part=part))


def check_relations(package: Package, name: str) -> Iterator[Finding]:
    """Find what a part must not be related to, if *name* is the part with its relationships."""
    owner = owner_of(name)
    for each in () if owner is None else package.relations(owner):
        last = each.kind.rpartition("/")[2].casefold()
        if any(word in last for word in _MACROS):
            yield Finding(code="BM821", place=Place(part=name))
        elif each.kind == HYPERLINK:
            yield from linked(each.target, Place(part=name))
        elif _leads_out(package, each):
            yield outside(each.target, Place(part=name))
        elif last == "package" and _is_of_a_chart(package, owner or "", each.target):
            pass
        elif last in _REFUSED:
            yield active(_REFUSED[last], Place(part=name))
        elif each.kind not in _ALLOWED:
            kind: Phrase = ACTIVE["unknown"].filled(slag=each.kind.replace("{", "").strip() or "?")
            yield Finding(code="BM828", place=Place(part=name), params={"hva": kind})


def _leads_out(package: Package, relation: Relation) -> bool:
    """Tell whether a relationship leads out of the package, whatever it says of itself."""
    path = relation.target.strip().replace("\\", "/").partition("#")[0]
    if relation.is_outside:
        return True
    return relation.target not in package.parts and (":" in path or path.startswith("//"))


def _is_of_a_chart(package: Package, owner: str, target: str) -> bool:
    """Tell whether a package is the sheet of numbers behind a chart."""
    is_chart = any(
        each.kind in _CHARTS and each.target == owner
        for story in package.parts
        for each in package.relations(story)
    )
    return is_chart and media_type(package.types.get(target, "")) == _SHEET


def outside(address: str, place: Place) -> Finding:
    """Return the finding that *address* is fetched (BM823)."""
    return Finding(code="BM823", place=place, params={"adresse": shortened(address)})


def check_elements(root: Xml, package: Package, places: Places) -> Iterator[Finding]:
    """Find what runs or fetches by what it is, and relationships that are used for what is not."""
    for element in root.iter(*_NAMED):
        if local(element) not in ("entryMacro", "exitMacro") or value(element):
            yield active(_BY_ELEMENT[local(element)], places.of(element))
    for element in root.iter(*(f"{{*}}{name}" for name in _ACTING)):
        if _ACTION.match((element.get("action") or "").strip()):
            yield active("action", places.of(element))
    known: dict[str, list[Relation]] = {}
    for each in package.relations(places.part):
        known.setdefault(each.id, []).append(each)
    keys = [*root.xpath(_OF_SPACE, x=R), *root.xpath(_CALLED, x="relid")] if known else []
    for key in keys:
        for relation in known.get(str(key), ()):
            yield from _used(relation, key.attrname, key.getparent(), package, places)
    for element in root.iter(*(f"{{{space}}}*" for space in _VML)):
        yield from _drawn(element, places)


def _used(
    relation: Relation, attribute: str, element: Xml, package: Package, places: Places
) -> Iterator[Finding]:
    """Find what a relationship must not be used for, where it is used."""
    is_link = relation.kind == HYPERLINK
    if is_link and local(element) in _LINKING:
        yield from linked(relation.target, places.of(element))
    elif is_link or attribute.endswith(("}link", "}href")) or _leads_out(package, relation):
        yield outside(relation.target, places.of(element))


def linked(address: str, place: Place) -> Iterator[Finding]:
    """Find that a link leads to what is no web address (BM830)."""
    if not is_web_address(address.strip()):
        yield Finding(code="BM830", place=place, params={"adresse": shortened(address)})


def _drawn(element: Xml, places: Places) -> Iterator[Finding]:
    """Find what a drawing of the old kind fetches without a relationship."""
    for name, text in element.attrib.items():
        called = name.rpartition("}")[2]
        if called == "style" and _STYLE_ADDRESS.search(text):
            yield outside(text, places.of(element))
        elif "}" not in name and _HANDLER.fullmatch(name):
            yield active("script", places.of(element))
        elif called not in _FETCHING:
            if called not in _SAYING and _ADDRESS.match(text):
                yield outside(text, places.of(element))
        elif not text.strip() or name.startswith(f"{{{R}}}"):
            continue
        elif called == "href" and "}" not in name and local(element) in _SHAPES:
            yield from linked(text, places.of(element))
        elif not text.startswith("#"):
            yield outside(text, places.of(element))
