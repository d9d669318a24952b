"""The Word engine: templates checked and compiled once, documents rendered and read back.

What costs to import (docxtpl, lxml, jinja2) is imported when a template is compiled or a document
read, never to render from a template that is compiled already. The rooms, in the order of the data:

- `scaffold` makes a template of a form's declaration; anybody may make one in Word.
- `compiling` checks a template and makes a `program` of it, which `cache` keeps between runs:
  as JSON, which `program_json` reads, and proved anew by `proof` before it is run. The programs of
  our own templates are made with the package, and `ready`.
- `rendering` walks the program with a behovsmelding and writes a document.
- `reading` tells what stands in a document, and what was changed in it.

`ooxml` is what they all know of Word's files.
"""

from collections.abc import Collection
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from behovsmelding import log
from behovsmelding.docx.findings import Finding, TemplateError, TooLarge
from behovsmelding.docx.printing import Prints
from behovsmelding.docx.rendering.template import Template
from behovsmelding.model.felles import Målform

if TYPE_CHECKING:
    from behovsmelding.docx.reading.changes import Changes
    from behovsmelding.docx.reading.compare import Difference


def compile_template(docx: bytes, form: Prints, målform: Målform) -> Template:
    """Check and compile the template *docx* for documents on *form*.

    Raises `TemplateError` with every finding.
    """
    template, findings = examine_template(docx, form, målform)
    if template is None:
        raise TemplateError(findings)
    return template


def examine_template(
    docx: bytes, form: Prints, målform: Målform
) -> tuple[Template | None, tuple[Finding, ...]]:
    """Check the template *docx*; return it compiled, if it can be used, and all there is to tell.

    Of a template that can be used too there may be something to tell: what is left out of it.
    """
    from behovsmelding.docx.compiling.compile import compile_docx

    findings, compiled = compile_docx(docx, form, målform)
    return None if compiled is None else Template(compiled, form, målform), findings


def load_template(
    docx: bytes, form: Prints, målform: Målform, shipped: Path | None = None
) -> Template:
    """Return the compiled template *docx*, from the user's cache if it was compiled before.

    One of ours stands ready beside the file *shipped* that it was read from. Raises `TemplateError`
    with every finding. A cache that can't be read or written is no error.
    """
    if shipped is not None:
        from behovsmelding.docx import ready

        if made := ready.load(shipped, docx, form):
            log.debug("the template %s in %s comes with the package", form.navn, målform)
            return Template(made, form, målform)
    from behovsmelding.docx import cache

    key = cache.key(docx, form, målform)
    named = (key.hex()[:8], målform)
    compiled = cache.load(key, form, målform)
    if compiled is not None:
        log.debug("the template %s in %s comes from the cache", *named)
        return Template(compiled, form, målform)
    log.debug("the template %s in %s is not in the cache", *named)
    start = perf_counter()
    template = compile_template(docx, form, målform)
    taken = (perf_counter() - start) * 1000
    log.debug("the template %s in %s was compiled in %.0f ms", *named, taken)
    cache.save(key, template.compiled)
    return template


def check_template(docx: bytes, form: Prints, målform: Målform) -> tuple[Finding, ...]:
    """Return everything there is to tell of the template *docx*; nothing if all is well."""
    return examine_template(docx, form, målform)[1]


def unprinted(template: Template, without: Collection[str] = ()) -> tuple[str, ...]:
    """Return the paths of the model's fields that no place in *template* prints.

    List positions are left out: `tiltak.tilskudd.eier`. What is in *without* is not missed, nor is
    what lies below it.
    """
    from behovsmelding.docx.compiling.unprinted import unprinted as missed

    return missed(template.compiled.program.printed, template.form, without)


def read_back(docx: bytes) -> dict[str, str | bool | None]:
    """Return what stands in the content controls of *docx*, by address: `tiltak[0].navn`.

    A tick box gives True or False, an unanswered control None. Raises `TemplateError` for a file
    that is no Word document.
    """
    from behovsmelding.docx.reading.answers import read_back as read

    return read(docx)


def verify(
    docx: bytes, template: Template, melding: Any, *, uten_kontaktdata: bool = False
) -> "tuple[Difference, ...]":
    """Return where *docx* differs from what *template* says of *melding*; nothing if all is there.

    Whether contact data were left out of *melding*, as *uten_kontaktdata* says, the document tells.
    Raises `TemplateError` for a file that is no Word document.
    """
    from behovsmelding.docx.reading.verify import verify as compare

    return compare(docx, template, melding, uten_kontaktdata=uten_kontaktdata)


def changed_since_rendered(docx: bytes, now: bytes | None = None) -> "Changes":
    """Return what was changed in *docx* since it was rendered; false if nothing was.

    With the document that is rendered *now*, it also tells where the change stands when it is no
    answer's text.
    """
    from behovsmelding.docx.reading.changes import changed_since_rendered as changed

    return changed(docx, now)


__all__ = [
    "Finding",
    "Template",
    "TemplateError",
    "TooLarge",
    "changed_since_rendered",
    "check_template",
    "compile_template",
    "examine_template",
    "load_template",
    "read_back",
    "unprinted",
    "verify",
]
