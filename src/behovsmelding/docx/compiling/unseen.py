"""Answers in places where nobody will see them: deleted, moved away, hidden, or passed over."""

from bisect import bisect_right
from collections.abc import Collection, Iterator

from behovsmelding.docx.compiling.fields import worked_out
from behovsmelding.docx.compiling.pages import Pages
from behovsmelding.docx.compiling.places import Places
from behovsmelding.docx.compiling.scan import TAG
from behovsmelding.docx.compiling.scope import Scope
from behovsmelding.docx.compiling.untagged import waits
from behovsmelding.docx.findings import Finding, shortened
from behovsmelding.docx.ooxml.controls import Shape, shape_of, tag_of
from behovsmelding.docx.ooxml.xml import MC, W14, W15, WP, W, Xml, is_on, value, w
from behovsmelding.messages.ui.word_files import REMEDIES, UNSEEN

_OFFICE = "http://schemas.microsoft.com/office/"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/"
_UNDERSTOOD = frozenset(
    {W, W14, W15, WP, MC, f"{_DRAWING}main", f"{_DRAWING}picture", f"{_DRAWING}lockedCanvas"}
    | {f"{_DRAWING}{name}" for name in ("chart", "diagram", "chartDrawing")}
    | {"http://schemas.openxmlformats.org/officeDocument/2006/math"}
    | {"urn:schemas-microsoft-com:vml"}
    | {f"urn:schemas-microsoft-com:office:{name}" for name in ("office", "word")}
    | {f"{_OFFICE}word/2010/wordprocessing{name}" for name in ("Shape", "Group", "Canvas", "Ink")}
    | {f"{_OFFICE}word/{year}/wordprocessingDrawing" for year in (2010, 2012)}
    | {f"{_OFFICE}word/2015/wordml/symex", f"{_OFFICE}word/2006/wordml"}
    | {f"{_OFFICE}word/{name}" for name in ("2016/wordml/cid", "2018/wordml", "2018/wordml/cex")}
    | {f"{_OFFICE}word/{name}/wordml/sdtdatahash" for name in ("2020", "2024")}
    | {f"{_OFFICE}drawing/2010/main", f"{_OFFICE}drawing/2014/chartex"}
    | {f"{_OFFICE}drawing/2016/{name}" for name in ("ink", "SVG/main")}
    | {f"{_OFFICE}drawing/2017/model3d", f"{_OFFICE}drawing/2007/8/2/chart"}
)
"""The names that Word knows: of a choice that needs others, it shows the fallback."""
_GONE = {w("del"): "deleted", w("moveFrom"): "moved"}
"""What says of the text in it that it is gone."""
_BRANCHES = _CHOICE, _FALLBACK = f"{{{MC}}}Choice", f"{{{MC}}}Fallback"
_MARKED = {
    w("tr"): ((f"{w('trPr')}/{w('del')}", "row"), (f"{w('trPr')}/{w('moveFrom')}", "moved")),
    w("tc"): ((f"{w('tcPr')}/{w('cellDel')}", "cell"),),
}
"""What says of a row or a cell that it is gone."""
_NOTES = (w("footnote"), w("endnote"))
_HIDDEN = f"{w('trPr')}/{w('hidden')}"


class Hidden:
    """The styles of a template that hide their text, by id, and what is hidden where none says."""

    def __init__(self, styles: Xml) -> None:
        found = [] if styles is None else list(styles.iter(w("style")))
        self._styles = {each.get(w("styleId")): each for each in found}
        defaults = None if styles is None else styles.find(w("docDefaults"))
        run = None if defaults is None else defaults.find(f"{w('rPrDefault')}/{w('rPr')}")
        self._usually = bool(_vanish(run))
        self._known: dict[str | None, bool] = {}
        usual = (e for e in found if is_default(e) and e.get(w("type")) == "paragraph")
        self._paragraph = next((each.get(w("styleId")) for each in usual), None)

    def hides(self, run: Xml, paragraph: Xml) -> bool:
        """Tell whether text with the properties *run* in *paragraph* is hidden."""
        own = _vanish(run)
        if own is not None:
            return own
        style = None if run is None else value(run.find(w("rStyle")))
        about = None if paragraph is None else paragraph.find(w("pPr"))
        named = None if about is None else value(about.find(w("pStyle")))
        table = None if paragraph is None else next(paragraph.iterancestors(w("tbl")), None)
        of_table = None if table is None else value(table.find(f"{w('tblPr')}/{w('tblStyle')}"))
        # Of two styles that both hide, one shows what the other hides: so Word counts.
        hiding = [style, named or self._paragraph, of_table]
        return self._usually or sum(map(self._of, hiding)) % 2 == 1

    def _of(self, key: str | None) -> bool:
        if key not in self._known:
            self._known[key] = False
            style = self._styles.get(key)
            own = None if style is None else _vanish(style.find(w("rPr")))
            based = None if style is None else value(style.find(w("basedOn")))
            self._known[key] = self._of(based) if own is None and based is not None else bool(own)
        return self._known[key]


def is_default(style: Xml) -> bool:
    """Tell whether *style* is the one of its kind that is used where none is named."""
    return style.get(w("default")) in ("1", "true", "on")


def _vanish(run: Xml) -> bool | None:
    found = None if run is None else run.find(w("vanish"))
    return None if found is None else is_on(found)


def check_seen(
    root: Xml, hidden: Hidden, pages: Pages, scope: Scope, places: Places
) -> Iterator[Finding]:
    """Find the codes and controls of a part that nobody would see the answers of (BM816)."""
    unseen = _Unseen(hidden, pages, pages.without(places.part), worked_out(root))
    for code, text in _codes(root):
        where = unseen.where(text, code)
        if where is not None:
            yield _finding(code, where, places, text)
    for control in root.iter(w("sdt")):
        tag = waits(control, scope)
        if tag:
            where = unseen.of_control(control, tag)
            if where is not None:
                yield _finding(tag, where, places, control)


def _finding(what: str, where: str, places: Places, element: Xml) -> Finding:
    params = {"hva": shortened(what), "hvor": UNSEEN[where]}
    if where in REMEDIES:
        params["råd"] = REMEDIES[where]
    return Finding(code="BM816", place=places.of(element), params=params)


def _codes(root: Xml) -> Iterator[tuple[str, Xml]]:
    """Yield each code of a part, with the text that it begins in: there its answer will stand."""
    owners: dict[Xml, list[Xml]] = {}
    for text in root.iter(w("t")):
        owner = next(text.iterancestors(w("p")), None)
        if owner is not None and text.text:
            owners.setdefault(owner, []).append(text)
    for texts in owners.values():
        whole = "".join(each.text for each in texts)
        if "{" not in whole:
            continue
        starts, at = [], 0
        for each in texts:
            starts.append(at)
            at += len(each.text)
        for found in TAG.finditer(whole):
            yield found[0], texts[bisect_right(starts, found.start()) - 1]


class _Unseen:
    """What is known of one part.

    *without* is why no page has it, if none has; *worked_out* is what stands where Word writes.
    """

    def __init__(
        self, hidden: Hidden, pages: Pages, without: str | None, worked_out: Collection[Xml]
    ) -> None:
        self.hidden = hidden
        self.pages = pages
        self.without = without
        self.worked_out = worked_out
        self._shown: dict[Xml, frozenset[str]] = {}

    def where(self, text: Xml, code: str) -> str | None:
        """Return what keeps *code*, that begins in *text*, from being seen; None if nothing."""
        run = next(text.iterancestors(w("r")), None)
        if run is not None and not _is_block(code) and self._hides(run):
            return "hidden"
        return self._around(text, code)

    def of_control(self, control: Xml, tag: str) -> str | None:
        """Return what keeps the answer in *control* from being seen; None if nothing."""
        properties, content = control.find(w("sdtPr")), control.find(w("sdtContent"))
        runs = [] if content is None else list(content.iter(w("r")))
        look = properties.find(w("rPr"))
        if look is not None and _vanish(look):
            return "hidden"
        # What repeats may begin with a condition, which Word hides.
        own = runs if shape_of(control) is Shape.REPEAT else runs[:1]
        if look is None and own and all(map(self._hides, own)):
            return "hidden"
        gone = [next((_GONE[e.tag] for e in run.iterancestors(*_GONE)), None) for run in runs]
        if gone and None not in gone:
            return gone[0]
        return self._around(control, tag)

    def _hides(self, run: Xml) -> bool:
        return self.hidden.hides(run.find(w("rPr")), next(run.iterancestors(w("p")), None))

    def _around(self, element: Xml, code: str) -> str | None:
        if element in self.worked_out:
            return "field"
        found = (self._inside(each, code) for each in element.iterancestors())
        return next(filter(None, found), self.without)

    def _inside(self, owner: Xml, code: str) -> str | None:
        """Return what keeps all that is in *owner* from being seen; None if nothing."""
        for path, where in _MARKED.get(owner.tag, ()):
            if owner.find(path) is not None:
                return where
        is_known = owner.tag.rpartition("}")[0][1:] in _UNDERSTOOD and not _is_beside(owner)
        if not is_known or (owner.tag in _BRANCHES and self._is_skipped(owner, code)):
            return "choice"
        if owner.tag == w("tr") and is_on(owner.find(_HIDDEN)) and not _is_block(code):
            return "hidden"
        if owner.tag == w("tc") and _is_covered(owner):
            return "covered"
        if owner.tag in _NOTES and not self.pages.has(owner):
            return "note"
        return _GONE.get(owner.tag)

    def _is_skipped(self, branch: Xml, code: str) -> bool:
        """Tell whether Word shows another version than *branch*, and that lacks *code*."""
        shown = _shown(branch.getparent())
        if shown is branch:
            return False
        if branch.getparent() not in self._shown:
            self._shown[branch.getparent()] = frozenset() if shown is None else _said(shown)
        return code not in self._shown[branch.getparent()]


def _is_beside(owner: Xml) -> bool:
    """Tell whether *owner* is about the text, or a second body: Word reads no text there."""
    return owner.tag == w("sectPr") or (
        owner.tag == w("body")
        and next(owner.itersiblings(w("body"), preceding=True), None) is not None
    )


def _is_covered(cell: Xml) -> bool:
    """Tell whether *cell* is merged into the one above it, or beside it, and shows nothing."""
    about = cell.find(w("tcPr"))
    if about is None:
        return False
    if _goes_on(about.find(w("vMerge"))):
        rows = cell.getparent().itersiblings(w("tr"), preceding=True)
        return any(next(row.iter(w("vMerge")), None) is not None for row in rows)
    return _goes_on(about.find(w("hMerge"))) and cell.getprevious() is not None


def _goes_on(merge: Xml) -> bool:
    return merge is not None and value(merge) != "restart"


def _is_block(code: str) -> bool:
    """Tell whether *code* prints nothing itself: hidden, it disturbs nobody in Word."""
    return code.startswith("{%")


def _shown(alternatives: Xml) -> Xml:
    """Return the version that Word shows: the first whose names it knows, else the fallback."""
    for each in alternatives:
        needed = (each.get("Requires") or "").split()
        if each.tag == _FALLBACK or all(each.nsmap.get(name) in _UNDERSTOOD for name in needed):
            return each
    return None


def _said(branch: Xml) -> frozenset[str]:
    """Return the codes and the tags in a version of the text."""
    tags = (tag_of(each) or "" for each in branch.iter(w("sdt")))
    return frozenset((*tags, *(code for code, _ in _codes(branch))))
