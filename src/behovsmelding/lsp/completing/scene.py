"""What an offer depends on: the file as far as it is written, the cursor, and the form."""

from pathlib import Path
from typing import NamedTuple

from behovsmelding.form import Form, FormError, load_form, names
from behovsmelding.lsp.completing.answers import known
from behovsmelding.lsp.completing.branch import Branch
from behovsmelding.lsp.completing.names import bare, parties
from behovsmelding.lsp.completing.parts import Maker, Style
from behovsmelding.lsp.completing.snippet import Snippet, from_line
from behovsmelding.lsp.completing.spots import Shape, Spot, spot_of
from behovsmelding.lsp.completing.tree import Cursor, read
from behovsmelding.messages import Language
from behovsmelding.reading.examine import looks_ours
from behovsmelding.reading.source import Document


class Scene(NamedTuple):
    """A file that is being written in, on a form."""

    document: Document
    root: Branch
    cursor: Cursor
    form: Form
    language: Language
    maker: Maker

    def spot(self, branch: Branch) -> Spot | None:
        """Return what the form asks for at *branch*."""
        return spot_of(self.form, branch)

    @property
    def range(self) -> tuple[int, int]:
        """Where what is being written begins, and where it ends."""
        written = self.cursor.inside or self.cursor
        return written.start, written.end

    @property
    def typed(self) -> str:
        """What is written of it before the cursor."""
        return self.document.text[self.range[0] : self.cursor.at]

    def put(self, snippet: Snippet, start: int) -> Snippet:
        """Return *snippet*, put in at *start*, as an editor takes it: see `from_line`."""
        before = self.document.text[self.cursor.line : start]
        return from_line(snippet, len(before) - len(before.lstrip(" ")))

    def has_offers(self, spot: Spot) -> bool:
        """Tell whether something is known of the answer to *spot*, or of what stands in it."""
        is_open = spot.shape is not Shape.ANSWER or spot.sti in self.form.generasjon.registers
        return is_open or bool(known(self.form, spot))


class Formless(NamedTuple):
    """A file that is being written in, and doesn't say yet on which form."""

    cursor: Cursor
    forms: tuple[Form, ...]
    """Those that it may be written on, the newest first."""
    names_form: bool
    """Whether the form is being named."""


def scene(text: str, at: int, language: Language, forms: Path | None) -> Scene | Formless | None:
    """Look at *text* from the cursor *at*; None where nothing is to be offered.

    *forms* is a folder of forms beside ours.
    """
    document = Document(text, "")
    root, cursor = read(document, at)
    is_begun = any(not each.is_here for each in root.below)
    if cursor is None or (is_begun and not looks_ours(text.encode("utf-8", "surrogatepass"))):
        return None
    form = _form(root, forms)
    names_form = cursor.is_beside and cursor.here is root.get("skjema")
    if form is None or names_form:
        return Formless(cursor, _fitting(root, forms), names_form=names_form)
    maker = Maker(form, Style.of(root), parties(form, root))
    return Scene(document, root, cursor, form, language, maker)


def _form(root: Branch, forms: Path | None) -> Form | None:
    named = root.get("skjema")
    name = bare(named.value) if named else ""
    return _loaded(name, forms) if name in names(forms) else None


def _loaded(name: str, forms: Path | None) -> Form | None:
    try:
        return load_form(name, forms)
    except FormError:
        return None


def _fitting(root: Branch, forms: Path | None) -> tuple[Form, ...]:
    """Return the forms that ask for what is written already, the newest first."""
    named = root.get("skjema")
    if named is not None and not named.is_here:
        return ()
    written = {each.key for each in root.below if not each.is_here}
    loaded = (_loaded(name, forms) for name in names(forms))
    known = [each for each in loaded if each and written <= each.felt.keys()]
    return tuple(sorted(known, key=lambda each: (-each.år, each.navn)))
