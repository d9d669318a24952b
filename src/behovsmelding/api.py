"""The library: read, judge, write and render a behovsmelding."""

from functools import cache
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from behovsmelding import dump, rules
from behovsmelding.diagnostics import Diagnostic, InvalidBehovsmelding, has_errors
from behovsmelding.form import Form, load_form, template_dir
from behovsmelding.model import kontaktdata
from behovsmelding.model.felles import Målform
from behovsmelding.report import examine
from behovsmelding.words import Ord

if TYPE_CHECKING:
    from behovsmelding.model import kollektiv, lokal
    from behovsmelding.word import Template

    Behovsmelding = lokal.Behovsmelding | kollektiv.Behovsmelding
    """A behovsmelding, whatever its generation."""

# An empty control would ask the reader of a published document to write there.
_UTELATT = Ord("Utelatt", "Utelate")


def load(path: str | PathLike[str]) -> "Behovsmelding":
    """Read the behovsmelding in the file *path*.

    Raises `OSError` when the file can't be read, and `InvalidBehovsmelding` when anything in it
    could not be taken in; what the rules say of the rest, `check` tells.
    """
    return _taken_in(Path(path).read_bytes(), str(path))


def loads(text: str | bytes) -> "Behovsmelding":
    """Read the behovsmelding in *text*. Raises `InvalidBehovsmelding` as `load` does."""
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return _taken_in(data, "<yaml>")


def check(melding: "Behovsmelding") -> tuple[Diagnostic, ...]:
    """Judge *melding* by the rules of its form; every finding names its place by path."""
    return rules.check(melding)


def dumps(melding: "Behovsmelding") -> str:
    """Write *melding* as YAML; `loads` gives the same back."""
    return dump.dumps(melding)


def save(melding: "Behovsmelding", path: str | PathLike[str]) -> None:
    """Write *melding* as YAML to the file *path*.

    Raises `InvalidBehovsmelding` with every finding, and writes nothing, when there is an error
    among them.
    """
    _refuse_errors(melding)
    Path(path).write_text(dumps(melding), encoding="utf-8", newline="\n")


def render(
    melding: "Behovsmelding",
    *,
    målform: Målform | None = None,
    template: str | PathLike[str] | None = None,
    uten_kontaktdata: bool = False,
) -> bytes:
    """Render *melding* to a Word document.

    *målform* prints the form in another målform than the document's own. *template* is the path of
    a Word template to use in place of the form's own. *uten_kontaktdata* makes a document for
    publication: «Utelatt» in the place of names, e-mails and references of contact people and of
    kontonummer. Raises `InvalidBehovsmelding` with every finding when there is an error among them,
    and `TemplateError` when the template can't be used.
    """
    _refuse_errors(melding)
    form = load_form(melding.skjema)
    words = målform or melding.målform
    printed = for_publication(melding, words) if uten_kontaktdata else melding
    return template_for(form, words, template).render(printed)


def for_publication(melding: "Behovsmelding", målform: Målform) -> "Behovsmelding":
    """Return *melding* with «Utelatt» in the place of contact data and kontonummer."""
    return kontaktdata.uten_kontaktdata(melding, _UTELATT.of(målform.value))


def template_for(
    form: Form, målform: Målform, path: str | PathLike[str] | None = None
) -> "Template":
    """Return the compiled template of *form*, or the one at *path*.

    Raises `OSError` when it can't be read, and `TemplateError` when it can't be used.
    """
    if path is None:
        return _shipped(form, målform)
    return _compiled(Path(path).read_bytes(), form, målform)


@cache
def _shipped(form: Form, målform: Målform) -> "Template":
    path = template_dir(form.navn) / f"behovsmelding.{målform.value}.docx"
    return _compiled(path.read_bytes(), form, målform)


@cache
def _compiled(docx: bytes, form: Form, målform: Målform) -> "Template":
    from behovsmelding.word import load_template

    return load_template(docx, form, målform)


def _refuse_errors(melding: "Behovsmelding") -> None:
    findings = check(melding)
    if has_errors(findings):
        raise InvalidBehovsmelding(findings)


def _taken_in(data: bytes, file: str) -> "Behovsmelding":
    report = examine(data, file)
    if not report.whole or report.melding is None:
        raise InvalidBehovsmelding(report.findings)
    melding: Behovsmelding = report.melding
    return melding
