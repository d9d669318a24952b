"""The Word engine: templates checked and compiled once, documents rendered and read back.

What costs to import (docxtpl, lxml, jinja2) is imported when a template is compiled or a document
read, never to render from a template that is compiled already.
"""

from behovsmelding.model.felles import Målform
from behovsmelding.word.findings import Finding, TemplateError
from behovsmelding.word.printing import Prints
from behovsmelding.word.render import Template


def compile_template(docx: bytes, form: Prints, målform: Målform) -> Template:
    """Check and compile the template *docx* for documents on *form*.

    Raises `TemplateError` with every finding.
    """
    from behovsmelding.word.compile import compile_docx

    checked = compile_docx(docx, form, målform)
    if checked.compiled is None:
        raise TemplateError(checked.findings)
    return Template(checked.compiled, form, målform)


def check_template(docx: bytes, form: Prints, målform: Målform) -> tuple[Finding, ...]:
    """Return everything that is wrong with the template *docx*; nothing if it can be used."""
    from behovsmelding.word.compile import compile_docx

    return compile_docx(docx, form, målform).findings


__all__ = ["Finding", "Template", "TemplateError", "check_template", "compile_template"]
