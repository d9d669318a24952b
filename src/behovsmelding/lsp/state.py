"""How far a behovsmelding has come, and how long there is: what an editor shows at the bottom."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from behovsmelding.form import Form, FormError, load_form, names
from behovsmelding.lsp.opened import Opened
from behovsmelding.messages import Language, Phrase
from behovsmelding.messages.ui.dates import DEADLINE, written
from behovsmelding.messages.ui.editor import (
    DAYS,
    DRAFT,
    OVER,
    SENT,
    TODAY,
    TOMORROW,
    UNANSWERED,
    UNREADABLE,
    WRONG,
)
from behovsmelding.messages.ui.questions import NAMES

ASKED = "behovsmelding/state"
"""The method that asks for it."""
FORMS = "behovsmelding/forms"
"""The method that asks which forms there are."""


def state(opened: Opened, today: date) -> dict[str, str]:
    """Return the state of *opened* in words, on the day *today*.

    What can't be read is a behovsmelding, too: it says how much is wrong, and an editor keeps what
    it can do with one.
    """
    report, language = opened.report, opened.language
    if report.form is None or report.melding is None:
        wrong = sum(finding.is_error for finding in report.findings)
        return {"text": WRONG.of(language, antall=wrong), "detail": UNREADABLE.of(language)}
    lacks = sum(finding.lack for finding in report.findings)
    deadline = report.form.frist_for(report.melding)
    is_draft = report.melding.er_utkast
    said = [(DRAFT if is_draft else SENT).of(language)]
    if lacks:
        said.append(UNANSWERED.of(language, antall=lacks))
    if deadline is not None and is_draft:
        said.append(_left((deadline - today).days).of(language))
    detail = "" if deadline is None else DEADLINE.of(language, when=written(deadline, language))
    return {"text": " · ".join(said), "detail": detail}


def forms(own: Path | None, language: Language) -> list[dict[str, Any]]:
    """Return the forms there are, the newest first; *own* is a folder of some beside ours."""
    found = sorted(_usable(own), key=lambda form: (-form.år, form.navn))
    return [
        {
            "name": form.navn,
            "title": form.tittel.of(language),
            "målformer": [
                {"name": str(each), "title": NAMES.get(each, str(each))} for each in form.målformer
            ],
        }
        for form in found
    ]


def _usable(own: Path | None) -> Iterator[Form]:
    for name in names(own):
        with suppress(FormError):
            yield load_form(name, own)


def _left(days: int) -> Phrase:
    """Say how long there is: so many *days*."""
    if days < 0:
        return OVER
    return (TODAY, TOMORROW)[days] if days <= 1 else DAYS.filled(dager=days)
