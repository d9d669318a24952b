"""Which language the words of an answer are in, where the form is printed in another.

Opened where a document is printed in another målform than it is written in.
"""

import re

from behovsmelding.docx.program import Look
from behovsmelding.messages import locale
from behovsmelding.model.felles import Målform

_OWN = re.compile(r"<w:lang\b[^>]*/>")
_END = re.compile(r"(?:<w:(?:eastAsianLayout|specVanish|oMath)\b[^>]*/>)*</w:rPr>")
"""What comes after the language among the properties of a run: Word insists on the order."""


def spoken(look: Look, tongue: Målform) -> Look:
    """Return *look* for words in *tongue*."""
    return look._replace(runs=tuple(_in(run, locale(tongue)) for run in look.runs))


def _in(run: str, language: str) -> str:
    said = f'<w:lang w:val="{language}"/>'
    if "</w:rPr>" not in run:
        return f"{run}<w:rPr>{said}</w:rPr>"
    return _END.sub(lambda end: said + end[0], _OWN.sub("", run), count=1)
