"""Make a form's Word template from its declaration: what `template new` writes.

`layout` draws the form's `oppsett` as the body of the document; the other parts stand ready in
`parts/`, as the files of the package, with `$lang` and the like where the form comes in.
"""

import json
from collections.abc import Iterable
from datetime import date
from html import escape
from importlib import resources
from importlib.resources.abc import Traversable
from io import BytesIO
from string import Template
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from behovsmelding.docx.ooxml.package import HYPERLINK
from behovsmelding.docx.scaffold import wml
from behovsmelding.docx.scaffold.layout import Layout
from behovsmelding.form import Form
from behovsmelding.messages import locale
from behovsmelding.messages.ui.dates import DEADLINE, written
from behovsmelding.messages.ui.paper import DRAFT, FORM_OF_YEAR, OF_PAGES, PAGE
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Mark, marked_with, readable

__all__ = ["scaffold"]

_FIRST = "[Content_Types].xml"
_SENDER = "avsendernavn"
_FOOT = 80
"""How many characters the foot of a page has room for beside the number of it."""
"""What a model calls who sends a behovsmelding, if it can tell."""
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' mc:Ignorable="w14 w15"'
)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PAGE = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
    '<w:footerReference w:type="default" r:id="rId5"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="567"'
    ' w:footer="567" w:gutter="0"/></w:sectPr>'
)


def scaffold(form: Form, målform: Målform) -> bytes:
    """Return the Word template of *form* in *målform*: the same bytes every time.

    Raises `FormError` when the form's `oppsett` can't be understood.
    """
    layout = Layout(form, målform)
    sender = _sender(form)
    header = wml.run(FORM_OF_YEAR.of(målform, year=form.år)) + layout.sender(sender, " – ")
    draft = wml.TAB + wml.run(DRAFT.of(målform), "Utkast")
    words = {
        "lang": locale(målform),
        "title": escape(form.tittel.of(målform)),
        "foot": escape(_foot(f"{form.tittel.of(målform)}, {form.år}")),
        "year": str(form.år),
        "sender": f"{{% if {sender} %}} – {{{{ {sender} }}}}{{% endif %}}" if sender else "",
        "creator": f"{{{{ {sender} }}}}" if sender else "",
        "header": header + wml.on_condition("er_utkast", draft),
        "page": PAGE.of(målform),
        "of": OF_PAGES.of(målform),
    }
    body = _document(form, målform, layout, sender)
    words["links"] = "".join(map(_relationship, layout.links.items()))
    parts = dict(_ready(resources.files(__name__) / "parts", "", words))
    parts["word/document.xml"] = body
    parts["word/glossary/document.xml"] = _glossary(layout.prompts.values())
    return _package(parts)


def _document(form: Form, målform: Målform, layout: Layout, sender: str) -> str:
    head = wml.paragraph(
        "Heading1",
        wml.run(f"{form.tittel.of(målform)} {form.år}"),
        layout.sender(sender, wml.BREAK),
        properties='<w:spacing w:before="0"/>',
    )
    head += wml.paragraph("Subtitle", _basis(form, målform), _deadlines(form, målform))
    body = head + layout.body()
    if form.opphav:
        body += wml.paragraph("Veiledning", layout.words(form.opphav.of(målform)))
    return f"{_DECLARATION}<w:document {_NAMESPACES}><w:body>{body}{_PAGE}</w:body></w:document>"


def _relationship(link: tuple[str, str]) -> str:
    """Write what leads from a document to the address that is first in *link*."""
    address, name = link
    return (
        f'  <Relationship Id="{name}" Type="{HYPERLINK}" Target="{escape(address)}"'
        ' TargetMode="External"/>\n'
    )


def _foot(title: str) -> str:
    """Return *title* as it stands at the foot of a page, where the number has to have room."""
    if len(title) <= _FOOT:
        return title
    name, _, year = title.rpartition(", ")
    return f"{wml.short(name.partition(' – ')[0], _FOOT)}, {year}"


def _basis(form: Form, målform: Målform) -> str:
    """Write what the form is made by; a regulation's number begins a line, or one breaks in it."""
    title, sign, number = form.hjemmel.of(målform).partition(" (")
    return wml.run(title) + (wml.BREAK + wml.run(f"({number}") if sign else "")


def _sender(form: Form) -> str:
    """Return what the model calls the name of who sends it; nothing where it has none."""
    return _SENDER if _SENDER in readable(form.model) else ""


def _deadlines(form: Form, målform: Målform) -> str:
    """Write when a draft is due, where that is known: the office that it goes to sets the day."""
    office = marked_with(form.model, Mark.EMBETE)
    due = ""
    if office is None or not form.frister:
        due = wml.run(_due(form.frist, målform)) if form.frist else ""
        return wml.on_condition("er_utkast", due) if due else ""
    known = [(json.dumps(each, ensure_ascii=False), day) for each, day in form.frister.items()]
    due = "".join(
        wml.on_condition(f"{office.name} == {each}", wml.run(_due(day, målform)))
        for each, day in known
    )
    if form.frist:
        others = " and ".join(f"{office.name} != {each}" for each, _ in known)
        due += wml.on_condition(others, wml.run(_due(form.frist, målform)))
    return wml.on_condition("er_utkast", due)


def _due(day: date, målform: Målform) -> str:
    return f" · {DEADLINE.of(målform, when=written(day, målform))}"


def _glossary(prompts: Iterable[wml.Prompt]) -> str:
    """Write the building blocks that Word takes the prompt of a cleared control from."""
    blocks = "".join(map(_building_block, prompts))
    return (
        f"{_DECLARATION}<w:glossaryDocument {_NAMESPACES}><w:docParts>{blocks}</w:docParts>"
        "</w:glossaryDocument>"
    )


def _building_block(prompt: wml.Prompt) -> str:
    shown = wml.paragraph("Normal", wml.run(prompt.words, "PlaceholderText"))
    return (
        f'<w:docPart><w:docPartPr><w:name w:val="{prompt.name}"/>'
        '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>'
        '<w:behaviors><w:behavior w:val="content"/></w:behaviors>'
        f'<w:guid w:val="{{{str(uuid5(NAMESPACE_URL, prompt.name)).upper()}}}"/></w:docPartPr>'
        f"<w:docPartBody>{shown}</w:docPartBody></w:docPart>"
    )


def _ready(folder: Traversable, path: str, words: dict[str, str]) -> Iterable[tuple[str, str]]:
    """Yield the parts that stand ready in *folder*: their names, and their text with *words*."""
    for each in folder.iterdir():
        name = f"{path}{each.name}"
        if each.is_dir():
            yield from _ready(each, f"{name}/", words)
        else:
            yield name, Template(each.read_text(encoding="utf-8")).substitute(words)


def _package(parts: dict[str, str]) -> bytes:
    """Zip *parts*, the list of their types first, with nothing of the time or the machine."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name in sorted(parts, key=lambda each: (each != _FIRST, each)):
            entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, parts[name])
    return target.getvalue()
