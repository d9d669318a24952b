"""The library: read, judge, write and render a behovsmelding."""

from functools import cache
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from behovsmelding import dump, rules
from behovsmelding.diagnostics import Diagnostic, InvalidBehovsmelding, has_errors
from behovsmelding.form import Form, load_form, template_dir
from behovsmelding.model.felles import Målform
from behovsmelding.report import examine

if TYPE_CHECKING:
    from behovsmelding.model import kollektiv, lokal
    from behovsmelding.word import Template

    Behovsmelding = lokal.Behovsmelding | kollektiv.Behovsmelding
    """A behovsmelding, whatever its generation."""


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


def render(melding: "Behovsmelding", *, målform: Målform | None = None) -> bytes:
    """Render *melding* to a Word document on its form's template.

    *målform* prints the form in another målform than the document's own. Raises
    `InvalidBehovsmelding` with every finding when there is an error among them.
    """
    findings = check(melding)
    if has_errors(findings):
        raise InvalidBehovsmelding(findings)
    return template(load_form(melding.skjema), målform or melding.målform).render(melding)


@cache
def template(form: Form, målform: Målform) -> "Template":
    """Return the compiled template that ships with *form*."""
    from behovsmelding.word import compile_template

    path = template_dir(form.navn) / f"behovsmelding.{målform.value}.docx"
    return compile_template(path.read_bytes(), form, målform)


def _taken_in(data: bytes, file: str) -> "Behovsmelding":
    report = examine(data, file)
    if not report.whole or report.melding is None:
        raise InvalidBehovsmelding(report.findings)
    melding: Behovsmelding = report.melding
    return melding
