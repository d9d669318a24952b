"""One spelling of Word's XML, whatever program wrote it: the usual namespaces and prefixes.

Strict OOXML says the same in other namespaces, and its widths and switches are among those that
the usual kind allows too. A program may call `w:` what it likes; Word and we call it `w:`.
"""

import re

from behovsmelding.docx.ooxml.xml import (
    MC,
    RELATIONS,
    W14,
    W15,
    WP,
    R,
    W,
    Xml,
    has_doctype,
    is_plain,
    tried,
    w,
    written,
)

_STRICT = re.compile(
    rb"""((?:xmlns(?::[\w.-]+)?|Type)\s*=\s*["'])http://purl\.oclc\.org/ooxml/(\w+)/([\w/]+)"""
)
_CONFORMANCE = re.compile(rb"""\s(?:[\w.-]+:)?conformance\s*=\s*["']strict["']""")
_RENAMED = {
    b"extendedProperties": b"extended-properties",
    b"customProperties": b"custom-properties",
}
_DECLARED = re.compile(rb"""xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']""")
_OURS = {W: "w", R: "r", W14: "w14", W15: "w15", WP: "wp", RELATIONS: None}
"""How we write the names of namespaces, where we write XML as text; relationships have none."""
_BY_PREFIX = {prefix.encode(): uri.encode() for uri, prefix in _OURS.items() if prefix}
_BY_NAME = {uri.encode(): (prefix or "").encode() for uri, prefix in _OURS.items()}
_IGNORABLE = f"{{{MC}}}Ignorable"
_NAMING = (_IGNORABLE, f"{{{MC}}}MustUnderstand", "Requires")
"""The attributes whose text names prefixes."""
_WRITTEN = {"w": W, "r": R}
"""The prefixes that answers are written with."""
_NEWER = {W14: "w14", W15: "w15"}
"""What is newer than the standard: a program that does not know it is to pass it over."""
_STORIES = frozenset(w(n) for n in ("document", "hdr", "ftr", "footnotes", "endnotes"))


def canonical(data: bytes) -> bytes:
    """Return the XML of a part in the spelling that Word itself has; most often it is *data*.

    What can't be read, or defines something of its own, stays as it is: what is wrong with it is
    for whoever knows what the part is for to say.
    """
    if not is_plain(data):
        if (root := _readable(data)) is None:
            return data
        data = written(root)
    if b"purl.oclc.org/ooxml" in data:
        data = _CONFORMANCE.sub(b"", _STRICT.sub(_usual, data))
    if any(map(_is_other, _DECLARED.findall(data))) and (root := _readable(data)) is not None:
        data = written(respelled(root))
    return data


def _readable(data: bytes) -> Xml:
    root = tried(data)
    return None if root is None or has_doctype(root) else root


def _usual(found: re.Match[bytes]) -> bytes:
    steps = [_RENAMED.get(each, each) for each in found[3].split(b"/")]
    return found[1] + b"http://schemas.openxmlformats.org/%s/2006/%s" % (found[2], b"/".join(steps))


def _is_other(declared: tuple[bytes, bytes]) -> bool:
    prefix, uri = declared
    return _BY_PREFIX.get(prefix, uri) != uri or _BY_NAME.get(uri, prefix) != prefix


def ready(root: Xml) -> Xml:
    """Return the story *root* so that answers may be written in it, with the prefixes they have."""
    said = (root.get(_IGNORABLE) or "").split()
    # Word opens no file that names a prefix here and does not say what it stands for.
    passed_over = [prefix for prefix in said if prefix in root.nsmap]
    newer = {prefix: uri for uri, prefix in _NEWER.items() if _is_used(root, uri)}
    names = {**_WRITTEN, **newer}
    if not names.items() <= root.nsmap.items():
        root = respelled(root)
    if (wanted := list(dict.fromkeys([*passed_over, *newer]))) != said:
        root.attrib.pop(_IGNORABLE, None)
        if wanted:
            root.set(_IGNORABLE, " ".join(wanted))
    return root


def _is_used(root: Xml, uri: str) -> bool:
    return next(root.iter(f"{{{uri}}}*"), None) is not None


def respelled(root: Xml) -> Xml:
    """Return the part *root* with our prefixes; a story declares those that answers are written in.

    *root* is emptied.
    """
    from lxml import etree

    names = _prefixes(root)
    known = {uri: prefix for prefix, uri in names.items()}
    for element in root.iter("*"):
        for name in _NAMING:
            if said := element.get(name):
                spaces = [(each, element.nsmap.get(each)) for each in said.split()]
                element.set(name, " ".join(known.get(uri) or each for each, uri in spaces))
    new = etree.Element(root.tag, attrib=dict(root.attrib), nsmap=names)
    new.text = root.text
    new.extend(list(root))
    return new


def _prefixes(root: Xml) -> dict[str | None, str]:
    others = {prefix: uri for prefix, uri in root.nsmap.items() if uri not in _OURS}
    names = {prefix: uri for prefix, uri in others.items() if prefix not in _OURS.values()}
    taken = [uri for prefix, uri in others.items() if prefix in _OURS.values()]
    names |= {f"bm{number}": uri for number, uri in enumerate(taken)}
    wanted = {*root.nsmap.values(), *(_WRITTEN.values() if root.tag in _STORIES else ())}
    wanted |= {uri for uri in _OURS if _is_used(root, uri)}
    return names | {prefix: uri for uri, prefix in _OURS.items() if uri in wanted}
