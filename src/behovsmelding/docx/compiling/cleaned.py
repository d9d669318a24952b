"""What is taken out of a template before it is used, since nobody can take it out in Word.

Settings that fetch or ask something when a document is opened, a signature that would be of another
file, and the bindings of controls: Word would put the bound text in the answer's place.
"""

from collections.abc import Iterator

from behovsmelding.docx.compiling.additions import Furnished, written
from behovsmelding.docx.findings import Finding, Place
from behovsmelding.docx.ooxml.package import relations_of
from behovsmelding.docx.ooxml.parts import owner_of
from behovsmelding.docx.ooxml.xml import RELATIONS, R, Xml, is_on, is_plain, parse, tried, w
from behovsmelding.messages.ui.word_files import REMOVED

_SETTINGS = (
    *(w(name) for name in ("attachedTemplate", "mailMerge", "updateFields", "saveThroughXslt")),
    "{http://schemas.openxmlformats.org/schemaLibrary/2006/main}schemaLibrary",
)
_QUIET = frozenset({w("updateFields")})
"""What may stand and say no."""
_FETCHED = tuple(
    f"{R}/{name}"
    for name in (
        *("attachedTemplate", "mailMergeSource", "mailMergeHeaderSource"),
        *("mailMergeRecipientData", "recipientData", "transform"),
    )
)
_SIGNATURES = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/"
_BINDING = "{*}dataBinding"


def clean(package: Furnished) -> list[Finding]:
    """Take out of *package* what is no business of a document's; tell what a reader may miss."""
    told: dict[str, Finding] = {}
    for part in [each for each in package.parts if owner_of(each) is None]:
        # What was led to by settings alone may be gone already.
        if part not in package.parts:
            continue
        if _may_hold(package, part, b"dataBinding"):
            _unbind(package, part)
        for name in _without_settings(package, part):
            told.setdefault(name, _removed(name, part))
    if _unsign(package):
        told["signature"] = _removed("signature", "")
    return list(told.values())


def _may_hold(package: Furnished, part: str, name: bytes) -> bool:
    """Tell whether an element with *name* may stand in a part, whatever its type says."""
    data = package.parts[part]
    return name in data or (not is_plain(data) and tried(data) is not None)


def _removed(name: str, part: str) -> Finding:
    return Finding(code="BM831", place=Place(part=part), params={"hva": REMOVED[name]})


def _unbind(package: Furnished, part: str) -> None:
    root = tried(package.parts[part])
    if root is not None and root.tag.startswith(w("")):
        for each in list(root.iter(_BINDING)):
            each.getparent().remove(each)
        package.parts[part] = written(root)


def _without_settings(package: Furnished, part: str) -> Iterator[str]:
    """Take the settings out of a part that has them, with what they are related to."""
    root = tried(package.parts[part]) if _may_hold(package, part, b"settings") else None
    if root is None or root.tag != w("settings"):
        return
    found = list(root.iter(*_SETTINGS))
    for each in found:
        if each.tag not in _QUIET or is_on(each):
            yield each.tag.rpartition("}")[2]
        each.getparent().remove(each)
    if found:
        package.parts[part] = written(root)
    used = {str(key) for key in root.xpath("//@*[namespace-uri()=$r]", r=R)}
    gone = {key for each in found for key in _keys(each)} - used
    fetched = {each.id for each in package.relations(part) if each.kind in _FETCHED}
    _forget(package, part, gone | fetched)


def _keys(element: Xml) -> list[str]:
    return [str(key) for key in element.xpath(".//@*[namespace-uri()=$r]", r=R)]


def _unsign(package: Furnished) -> bool:
    """Take a signature out, with its parts."""
    signed = [each for each in package.relations("") if each.kind.startswith(_SIGNATURES)]
    if signed:
        _forget(package, "", {each.id for each in signed})
    return bool(signed)


def _forget(package: Furnished, owner: str, keys: set[str]) -> None:
    """Drop relationships of *owner*, and the parts that only they lead to."""
    name = relations_of(owner)
    if not keys or name not in package.parts:
        return
    root = parse(package.parts[name], name)
    targets = [each.target for each in package.relations(owner) if each.id in keys]
    for each in root.findall(f"{{{RELATIONS}}}Relationship"):
        if each.get("Id") in keys:
            root.remove(each)
    package.parts[name] = written(root)
    package.forget(owner)
    for target in targets:
        if target in package.parts and not package.is_related(target):
            for inner in package.relations(target):
                _forget(package, target, {inner.id})
            package.drop(target)
