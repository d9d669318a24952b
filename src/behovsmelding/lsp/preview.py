"""The form beside the text: what `behovsmelding/preview` answers.

It is asked with `textDocument`, and may say in which `målform` and with which `nonce` its script
and style may run. The answer is plain data, with places as the protocol counts them.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from behovsmelding.diagnostics import Span
from behovsmelding.lsp.places import Places
from behovsmelding.model.felles import Målform
from behovsmelding.preview.page import Said
from behovsmelding.preview.shown import shown
from behovsmelding.reading.examine import Examined


def preview(report: Examined, places: Places, asked: Any, forms: Path | None) -> dict[str, Any]:
    """Return the page of the file of *report*, as *asked* for, and what is beside it."""
    målform = getattr(asked, "målform", None)
    nonce = getattr(asked, "nonce", None)
    made = shown(report, Målform(målform) if målform else None, nonce=str(nonce or ""), forms=forms)
    return {
        "html": made.html,
        "title": made.title,
        "målform": str(made.målform),
        "målformer": [str(each) for each in made.panel.målformer],
        "places": [
            {"path": path, "range": _range(span, places)} for path, span in made.places.items()
        ],
        "toFillIn": _told(made.panel.to_fill_in, places),
        "findings": _told(made.panel.findings, places),
        "sums": _told(made.panel.sums, places),
    }


def _told(several: Iterable[Said], places: Places) -> list[dict[str, Any]]:
    return [
        {"text": each.text, "path": each.path, "range": each.span and _range(each.span, places)}
        for each in several
    ]


def _range(span: Span, places: Places) -> dict[str, Any]:
    found = places.range(span)
    return {
        name: {"line": at.line, "character": at.character}
        for name, at in (("start", found.start), ("end", found.end))
    }
