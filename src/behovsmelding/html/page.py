"""A behovsmelding as one HTML file, which fetches nothing and needs no script to be read."""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from types import MappingProxyType
from typing import Any, NamedTuple

from behovsmelding.docx.rendering.evaluate import Values
from behovsmelding.form import Form
from behovsmelding.html.layout import Layout
from behovsmelding.html.style import of_form
from behovsmelding.html.underway import Note, Pieces, Underway, run, written
from behovsmelding.kept import Kept
from behovsmelding.messages import bound, locale
from behovsmelding.messages.ui import dates
from behovsmelding.messages.ui.dates import DEADLINE
from behovsmelding.messages.ui.paper import DRAFT, FORM_OF_YEAR, OF_PAGES, PAGE
from behovsmelding.model.felles import Målform
from behovsmelding.model.path import Path

_KEPT = 16
"""How many forms are held as they are drawn."""
_pages: "Kept[Page]" = Kept(_KEPT)
MARK = '<meta name="generator" content="behovsmelding">'
"""What says in a page that it was made here."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a page may do in a browser: be read."""


class Shown(NamedTuple):
    """What stands on a page between the headers, and the places that are on it.

    It is in `pieces`, and a place has the number of the one that is kept free for notes on it.
    """

    pieces: tuple[str, ...]
    places: Mapping[Path, int]

    def body(self, notes: Mapping[Path, Iterable[Note]] = MappingProxyType({})) -> str:
        """Return all of it, with the *notes* on the places that have some."""
        pieces = list(self.pieces)
        for path, number in self.places.items():
            pieces[number] += "".join(written(note, path) for note in notes.get(path, ()))
        return "".join(pieces)


class Page:
    """A form in one målform, ready to be shown with any behovsmelding on it."""

    def __init__(self, form: Form, målform: Målform) -> None:
        layout = Layout(form, målform)
        self.form, self.målform = form, målform
        self._body: Pieces = layout.body()
        self._slots, self._prelude = layout.meanings.slots, layout.meanings.prelude
        self.printed = tuple(layout.meanings.printed)
        """The model's paths that have a place."""
        self.style = of_form(layout.shares, PAGE.of(målform), OF_PAGES.of(målform))

    def title(self, melding: Any) -> str:
        """Return what the page is called: whose it is, for which year."""
        year = FORM_OF_YEAR.of(self.målform, year=self.form.år)
        sender = _sender(melding)
        return f"{year} – {sender}" if sender else year

    def shown(self, melding: Any, line: Callable[[Path], int] | None = None) -> Shown:
        """Return what the page says of *melding*; each answer tells its *line*, if given."""
        values: Values = [None] * (self._slots + len(self._prelude))
        values[0] = melding
        for number, name in enumerate(self._prelude, 1):
            values[-number] = getattr(melding, name)
        page = Underway(line)
        page.out.append(self._above(melding))
        run(self._body, values, page)
        page.out.append("</main>\n")
        return Shown(tuple(page.out), page.seen)

    def file(self, melding: Any) -> bytes:
        """Return *melding* as an HTML file: the same bytes every time."""
        body = self.shown(melding).body()
        page = whole(self.title(melding), body, self.målform, policy=_POLICY, style=self.style)
        return page.encode()

    def _above(self, melding: Any) -> str:
        """Write what stands above the answers: what it is, whose, and when a draft is due."""
        words, sender = self.målform, _sender(melding)
        draft = f'<p class="draft">{DRAFT.of(words)}</p>\n' if melding.er_utkast else ""
        due = self.form.frist_for(melding) if melding.er_utkast else None
        about = [self.form.hjemmel.of(words)]
        about += [DEADLINE.of(words, when=dates.written(due, words))] if due else []
        named = f"<br>{escape(sender)}" if sender else ""
        return (
            f"<header>\n<p>{escape(self.title(melding))}</p>\n{draft}</header>\n<main>\n"
            f"<h1>{escape(f'{self.form.tittel.of(words)} {self.form.år}')}{named}</h1>\n"
            f'<p class="about">{escape(bound(" · ".join(about)))}</p>\n'
        )


def whole(  # noqa: PLR0913 - what a page is made of
    title: str, body: str, målform: Målform, *, policy: str, style: str, nonce: str = ""
) -> str:
    """Return the HTML of a page, which may do in a browser what its *policy* says.

    With a *nonce* the browser takes no style but its own.
    """
    named = f' nonce="{escape(nonce)}"' if nonce else ""
    return f"""\
<!DOCTYPE html>
<html lang="{locale(målform)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{MARK}
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{escape(title)}</title>
<style{named}>
{style}</style>
</head>
<body>
{body}</body>
</html>
"""


def page_of(form: Form, målform: Målform) -> Page:
    """Return the page of *form* in *målform*, drawn once while it is in use.

    Raises `FormError` where the form has no such målform, or its `oppsett` can't be understood.
    """
    if fault := form.ukjent_målform(målform):
        raise fault
    return _pages.get((form, målform), lambda: Page(form, målform))


def _sender(melding: Any) -> str:
    """Return who sends *melding*; nothing where its model has no name for that, or it has none."""
    return getattr(melding, "avsendernavn", None) or ""
