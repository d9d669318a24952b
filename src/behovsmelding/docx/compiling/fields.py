"""The fields of a template: a list of those that may stand in one, and nothing else.

A field is what Word works out when a document is opened or printed. Some run programs or fetch
files. Its instruction may be spread over runs and paragraphs, and hold other fields.
"""

import re
from collections.abc import Iterator

import attrs

from behovsmelding.docx.compiling.places import Places
from behovsmelding.docx.findings import Finding, shortened
from behovsmelding.docx.ooxml.xml import Xml, w

_ALLOWED = frozenset(
    {
        # Pages and sections.
        *("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"),
        # Dates.
        *("DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME"),
        # Properties of the document.
        *(
            "DOCPROPERTY",
            "INFO",
            "AUTHOR",
            "TITLE",
            "SUBJECT",
            "KEYWORDS",
            "COMMENTS",
            "LASTSAVEDBY",
        ),
        *("FILENAME", "FILESIZE", "TEMPLATE"),
        *("NUMWORDS", "NUMCHARS", "REVNUM"),
        # References.
        *("REF", "PAGEREF", "NOTEREF", "FTNREF", "STYLEREF", "CITATION", "BIBLIOGRAPHY"),
        # Numbers and formulas.
        *("EQ", "SEQ", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT"),
        # Tables of contents.
        *("TOC", "TC", "TOA", "TA", "INDEX", "XE"),
        # Form fields of the old kind.
        *("FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN"),
        # What other programs keep.
        *("ADDIN",),
    }
)
_FORMULA = "="
_WORKED_OUT = frozenset(
    {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "CREATEDATE", "SAVEDATE"}
    | {"PRINTDATE", "EDITTIME", "FILENAME", "FILESIZE", "TEMPLATE", "NUMWORDS", "NUMCHARS"}
    | {"REVNUM", "EQ", "SEQ", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT"}
    | {"PAGEREF", "NOTEREF", "FTNREF"}
)
"""Those that never say what stood in them: Word works them out when a document is printed."""
_LINK = "HYPERLINK"
_ADDRESS = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_NAME = re.compile(r'[^\s\\"]*')
_PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"?|\\(.)|([^\s"\\]+)', re.DOTALL)
_TAKING = frozenset("lots*#@")
"""The switches of a link that are followed by a text of their own."""
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " "})
_NESTED = "\0"
"""Stands in an instruction where another field does: what it will say is not known."""
_MIXED = "\1"
"""Stands in an instruction that is only partly in a version of the text that Word may skip."""

_STORIES = tuple(w(n) for n in ("txbxContent", "footnote", "endnote", "comment", "docPartBody"))
"""What begins a text of its own, in the middle of another."""
_TEXTS = (w("instrText"), w("t"))
_DELETED = (w("delInstrText"), w("delText"))
_BLANKS = (w("tab"), w("br"), w("cr"), w("p"))
_OWN = w("")
_FILLED = (w("t"), w("sdt"))
_SIMPLE, _CHAR = w("fldSimple"), w("fldChar")
_INSTRUCTIONS = (w("instrText"), w("delInstrText"))


def is_web_address(address: str) -> bool:
    """Tell whether a link may lead to *address*: the web, an e-mail, a place in the document."""
    return not address or address.startswith("#") or _ADDRESS.match(address) is not None


@attrs.define
class _Field:
    """A field that is being read: its instruction as it is, and with what was deleted of it."""

    element: Xml
    within: tuple[Xml, ...] = ()
    """What stands round it that is not Word's own, and that Word may pass over."""
    now: list[str] = attrs.Factory(list)
    ever: list[str] = attrs.Factory(list)
    is_instruction: bool = True
    is_said: bool = False
    """Whether any of it is marked as an instruction, so that it counts though it never ends."""

    def say(self, text: str, *, deleted: bool = False) -> None:
        """Add *text* to the instruction."""
        self.ever.append(text)
        if not deleted:
            self.now.append(text)


def check_fields(root: Xml, places: Places) -> Iterator[Finding]:
    """Find the fields of a part that may not stand in a template (BM829, BM830)."""
    for element, code in _fields(root):
        yield from _judged(code, element, places)


def worked_out(root: Xml) -> frozenset[Xml]:
    """Return the texts and controls of a part that stand where Word writes what it works out."""
    if next(root.iter(_SIMPLE, _CHAR), None) is None:
        return frozenset()
    found = [
        inner
        for field in root.iter(_SIMPLE)
        if _is_worked_out(field.get(w("instr")) or "")
        for inner in field.iter(*_FILLED)
    ]
    open_still: list[list[str]] = []
    results: list[bool] = []
    for element in root.iter(_CHAR, w("instrText"), *_FILLED):
        kind = element.get(w("fldCharType")) if element.tag == _CHAR else None
        if kind == "begin":
            open_still.append([])
            results.append(False)
        elif kind == "separate" and results:
            results[-1] = _is_worked_out("".join(open_still[-1]))
        elif kind == "end" and results:
            open_still.pop()
            results.pop()
        elif element.tag == w("instrText") and open_still:
            open_still[-1].append(element.text or "")
        elif element.tag in _FILLED and any(results):
            found.append(element)
    return frozenset(found)


def _is_worked_out(code: str) -> bool:
    code = code.translate(_STRAIGHT).strip()
    name = _NAME.match(code)
    return code.startswith(_FORMULA) or (name is not None and name[0].upper() in _WORKED_OUT)


def _judged(code: str, element: Xml, places: Places) -> Iterator[Finding]:
    code = code.translate(_STRAIGHT).strip()
    name = _NAME.match(code)
    called = name[0].upper() if name else ""
    if called == _LINK and _MIXED not in code:
        for address in _addresses(code[len(called) :]):
            if not is_web_address(address):
                params = {"adresse": shortened(address.replace(_NESTED, "…"))}
                yield Finding(code="BM830", place=places.of(element), params=params)
    elif code and (_MIXED in code or not (code.startswith(_FORMULA) or called in _ALLOWED)):
        shown = shortened((called or code).replace(_NESTED, "{…}").replace(_MIXED, "…"))
        yield Finding(code="BM829", place=places.of(element), params={"felt": shown})


def _addresses(code: str) -> Iterator[str]:
    """Yield what a link's instruction says that belongs to no switch: its address."""
    taken = False
    for text, switch, word in (each.groups() for each in _PIECE.finditer(code)):
        if switch is not None:
            taken = switch.lower() in _TAKING
        elif taken:
            taken = False
        else:
            yield (word if text is None else text.replace("\\\\", "\\")).strip()


def _fields(root: Xml) -> Iterator[tuple[Xml, str]]:
    """Yield the instruction of every field, with an element that stands where the field does."""
    from lxml import etree

    stack: list[_Field | None] = []
    names = (*_STORIES, *_TEXTS, *_DELETED, *_BLANKS, _SIMPLE, _CHAR)
    for event, element in etree.iterwalk(root, events=("start", "end"), tag=names):
        if event == "start":
            yield from _begun(element, stack)
        elif element.tag in _STORIES:
            while (inner := stack.pop()) is not None:
                if inner.is_said:
                    yield from _said(inner)
        elif element.tag == _SIMPLE:
            _pop(stack)
    for open_still in filter(None, stack):
        if open_still.is_said:
            yield from _said(open_still)


def _begun(element: Xml, stack: list[_Field | None]) -> Iterator[tuple[Xml, str]]:
    name, top = element.tag, stack[-1] if stack else None
    if name in _STORIES:
        stack.append(None)
    elif name == _SIMPLE:
        field = _open(element, stack)
        field.say(element.get(w("instr")) or "")
        field.is_instruction = False
        yield from _said(field)
        field.now, field.ever = [], []
    elif name == _CHAR:
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            _open(element, stack)
        elif kind == "separate" and top is not None and top.within == _around(element):
            top.is_instruction = False
        elif kind == "end" and (ended := _pop(stack)) is not None:
            yield from _said(ended)
    elif name in _INSTRUCTIONS or (top is not None and top.is_instruction):
        text = " " if name in _BLANKS else element.text or ""
        if top is None:
            yield element, text
        else:
            mixed = _MIXED if text.strip() and top.within != _around(element) else ""
            top.say(mixed + text, deleted=name in _DELETED)
            top.is_said = top.is_said or name in _INSTRUCTIONS


def _open(element: Xml, stack: list[_Field | None]) -> _Field:
    if stack and (top := stack[-1]) is not None and top.is_instruction:
        top.say(_NESTED)
    field = _Field(element, _around(element))
    stack.append(field)
    return field


def _around(element: Xml) -> tuple[Xml, ...]:
    """Return what stands round *element*, within its text, that is not Word's own."""
    found = []
    for each in element.iterancestors():
        if each.tag in _STORIES:
            break
        if not each.tag.startswith(_OWN):
            found.append(each)
    return tuple(found)


def _pop(stack: list[_Field | None]) -> _Field | None:
    return stack.pop() if stack and stack[-1] is not None else None


def _said(field: _Field) -> Iterator[tuple[Xml, str]]:
    now, ever = "".join(field.now), "".join(field.ever)
    yield field.element, now
    if ever != now:
        yield field.element, ever
