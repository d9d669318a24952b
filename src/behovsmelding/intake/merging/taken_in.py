"""Whether all that was changed in a document stands in the behovsmelding that it was made from."""

from collections.abc import Sequence
from typing import Any

from behovsmelding.docx.findings import TemplateError
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.docx.reading.changes import stamp_of
from behovsmelding.docx.rendering.template import Template
from behovsmelding.form import Form
from behovsmelding.intake.merging.merge import merge
from behovsmelding.intake.ours.pattern import Row
from behovsmelding.intake.ours.read import read, sources
from behovsmelding.intake.reading import Told
from behovsmelding.writing import yaml


def is_taken_in(  # noqa: PLR0913, PLR0917 - the document, and what it is held against
    document: bytes, now: bytes, melding: Any, form: Form, template: Template, rows: Sequence[Row]
) -> bool:
    """Tell whether nothing is lost where *now* takes the place of *document*.

    *now* is what is rendered of *melding*, and *rows* are the lines of the *template*: a merge of
    the document has nothing to put in then, and nothing to tell.
    """
    try:
        stamp = stamp_of(document)
        if stamp is None or stamp.form != form.navn or stamp.målform != template.målform:
            return False
        reading = read(unwrap(document), template, form, rows, stamp)
    except TemplateError:
        return False
    there = sources(unwrap(now), form, template.målform)
    merged = merge(yaml.dumps(melding), reading, stamp, there)
    # A sum that a template prints outside controls is out of date once an answer has changed.
    left = [each for each in merged.told if not each.is_read and not _is_number(each)]
    return not left and not merged.changes


def _is_number(told: Told) -> bool:
    return told.what == "outside" and "".join(told.text.split()).isdecimal()
