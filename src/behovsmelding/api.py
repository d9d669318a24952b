"""The library: read, judge, write and render a behovsmelding."""

from collections.abc import Callable
from functools import partial
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from behovsmelding import rules
from behovsmelding.diagnostics import Diagnostic, InvalidBehovsmelding, has_errors
from behovsmelding.files import as_bytes, up_to, write
from behovsmelding.form import Form, load_form, names, refuse_unusable
from behovsmelding.kept import Kept
from behovsmelding.messages.ui.paper import LEFT_OUT
from behovsmelding.model import kontaktdata
from behovsmelding.model.answers import as_skjema
from behovsmelding.model.felles import Hode, Målform
from behovsmelding.model.placed import keep_places
from behovsmelding.reading.examine import Taken, judged, placed, take_in, without_places
from behovsmelding.reading.source.text import MAX_SIZE
from behovsmelding.writing import yaml
from behovsmelding.writing.plain import plain

if TYPE_CHECKING:
    from behovsmelding.docx import Template
    from behovsmelding.generation import Behovsmelding


_UNNAMED = "<yaml>"
_KEPT = 16
"""How many compiled templates are held; each is half a megabyte."""
_templates: "Kept[Template]" = Kept(_KEPT)


def load(
    file: str | PathLike[str] | IO[bytes] | IO[str],
    *,
    forms: str | PathLike[str] | None = None,
) -> "Behovsmelding":
    """Read the behovsmelding in *file*: its path, or what is opened for reading.

    *forms* is a folder of forms beside ours, here and in every other function. Raises `OSError`
    when the file can't be read, `InvalidBehovsmelding` when anything in it could not be taken in,
    and `FormError` when there is no such folder, or a form in it has the name of one of ours. What
    the rules say of what was taken in, `check` tells.

    What is returned remembers where each answer stands in the file, so that a finding about it says
    its line. A changed copy (`attrs.evolve`), and one from a pickle, remembers nothing.
    """
    if isinstance(file, (str, PathLike)):
        with Path(file).open("rb") as opened:
            return taken_in(up_to(MAX_SIZE, opened), str(file), forms)
    if not hasattr(file, "read"):
        kind = type(file).__name__
        raise TypeError(f"a path, or what is open for reading, is wanted, not {kind}")
    return taken_in(up_to(MAX_SIZE, file), _name(file), forms)


def loads(text: str | bytes, *, forms: str | PathLike[str] | None = None) -> "Behovsmelding":
    """Read the behovsmelding in *text*. Raises what `load` does."""
    return taken_in(as_bytes(text), _UNNAMED, forms)


def from_dict(data: dict[str, Any], *, forms: str | PathLike[str] | None = None) -> "Behovsmelding":
    """Read a behovsmelding from plain data in the shape of its YAML, as `to_dict` gives it.

    Raises what `load` does. The findings are those that the same YAML would give, with their paths,
    and `TypeError` says in one sentence what is no plain data.
    """
    if not isinstance(data, dict):
        raise TypeError(f"a behovsmelding is a dict, not {type(data).__name__}")
    taken = take_in(as_bytes(yaml.text(data)), "<dict>", _folder(forms))
    return _whole(taken, without_places)


def to_dict(melding: "Behovsmelding") -> dict[str, Any]:
    """Return *melding* as plain data in the shape of its YAML; `from_dict` gives the same back.

    That is dict, list, str, int and bool, as JSON has them and as the JSON Schema of the form asks:
    an amount is a number, a period and the name of a form are text, and what is not answered is
    left out. Raises `TypeError` for what is no behovsmelding.
    """
    return plain(_a_behovsmelding(melding))


def check(
    melding: "Behovsmelding", *, forms: str | PathLike[str] | None = None
) -> tuple[Diagnostic, ...]:
    """Judge *melding* by the rules of its form; every finding names its place by path.

    Of one that `load` or `loads` returned, every finding has its line and column too (`span`), and
    they stand in the order of the file; what the file itself allows in a comment is told as well.
    Raises `FormError` when there is no such form (a behovsmelding made in Python may name any), or
    it can't be used, and `TypeError` when it is a form of another generation.
    """
    return _judged(melding, form_of(melding, forms))


def forms(forms: str | PathLike[str] | None = None) -> tuple[str, ...]:
    """Return the names of the forms there are: ours, and those of the folder *forms*.

    Raises `FormError` when there is no such folder, or a form in it has the name of one of ours.
    """
    return names(_folder(forms))


def json_schema(
    form: str | int,
    *,
    målform: Målform | str = Målform.NB,
    forms: str | PathLike[str] | None = None,
) -> dict[str, Any]:
    """Return the JSON Schema (draft 7) of *form*: of what `to_dict` gives, and its YAML holds.

    A form is named as in a behovsmelding: `2027`, or `"2027-vestland"`. Its help is in *målform*;
    what may be written is the same in all. Raises `FormError` when there is no such form, it can't
    be used, or it has no such målform.
    """
    from behovsmelding.writing.json_schema import json_schema as schema_of

    named = form_named(as_skjema(form), forms)
    words = Målform(målform)
    _refuse_unknown(words, named)
    return schema_of(named, words)


def form_of(melding: "Behovsmelding", forms: str | PathLike[str] | None = None) -> Form:
    """Return the form that *melding* names.

    Raises `FormError` when there is none such, or it can't be used, and `TypeError` when it is one
    of another generation.
    """
    form = form_named(_a_behovsmelding(melding).skjema, forms)
    if not isinstance(melding, form.model):
        raise TypeError(
            f"the form {form.navn} is for {_named(form.model)}, not {_named(type(melding))}"
        )
    return form


def form_named(name: str, forms: str | PathLike[str] | None = None) -> Form:
    """Return the form *name*. Raises `FormError` when there is none, or it can't be used."""
    return load_form(name, _folder(forms))


def dumps(melding: "Behovsmelding", *, schema: str | None = None) -> str:
    """Write *melding* as YAML; `loads` gives the same back.

    *schema* is the path or address of the form's JSON Schema as seen from the file; the first line
    then tells editors where to find it. It is left out here, since only you know where that is.
    Raises `TypeError` for what is no behovsmelding.
    """
    return yaml.dumps(_a_behovsmelding(melding), schema=schema)


def save(
    melding: "Behovsmelding",
    path: str | PathLike[str],
    *,
    schema: str | None = None,
    forms: str | PathLike[str] | None = None,
) -> None:
    """Write *melding* as YAML to the file *path*, whole or not at all; *schema* is as for `dumps`.

    Raises `InvalidBehovsmelding` with every finding, and writes nothing, when there is an error
    among them, or `load` could not take the file in, such as one that is too large; what `check`
    raises; and `OSError` when the file can't be written.
    """
    refuse_errors(melding, form_of(melding, forms))
    written = dumps(melding, schema=schema).encode()
    _whole(take_in(written, str(path), _folder(forms)), without_places)
    write(Path(path), written)


def render(  # noqa: PLR0913 - an option each
    melding: "Behovsmelding",
    *,
    målform: Målform | str | None = None,
    template: str | PathLike[str] | None = None,
    uten_kontaktdata: bool = False,
    forms: str | PathLike[str] | None = None,
    to: str | PathLike[str] | None = None,
    force: bool = False,
) -> bytes:
    """Render *melding* to a Word document, and put it in the file *to* if that is given.

    *målform* (`"nn"`) prints the form in another than the document's own. *template* is the path of
    a Word template to use in place of the form's own. *uten_kontaktdata* makes a document for
    publication: «Utelatt» in the place of names, e-mails and references of contact people and of
    kontonummer. A file is written whole or not at all, and not over a document that somebody has
    typed in since it was rendered, unless with *force*.

    Raises `InvalidBehovsmelding` with every finding when there is an error among them, or an answer
    that a list in the template does not have (BM852), `TemplateError` when the template can't be
    used, `FileTrouble` when the file is not written, and what `check` raises.
    """
    form = form_of(melding, forms)
    refuse_errors(melding, form)
    words = Målform(målform) if målform else melding.målform
    printed = for_publication(melding, words) if uten_kontaktdata else melding
    chosen = template_for(form, words, template)
    made = chosen.made(printed, uten_kontaktdata=uten_kontaktdata)
    if made.unlisted:
        from behovsmelding.placing import unheld

        raise InvalidBehovsmelding(placed(unheld(made.unlisted, form), melding))
    document = made.document()
    if to is not None:
        from behovsmelding import disk

        if not force:
            held = partial(is_taken_in, document, melding, form, (chosen, template))
            disk.refuse_if_changed(Path(to), document, form, held)
        disk.write(Path(to), document)
    return document


def unplaced(
    melding: "Behovsmelding",
    *,
    template: str | PathLike[str] | None = None,
    målform: Målform | str | None = None,
    forms: str | PathLike[str] | None = None,
) -> tuple[Diagnostic, ...]:
    """Return each answer in *melding* that the Word template at *template* has no place for.

    Without one it is the form's own template, which has a place for each, unless it is a county's.
    They are warnings (BM925) with the path of the answer, and its line where *melding* was loaded.
    Raises what `render` does of a form or a template that can't be used.
    """
    from behovsmelding.placing import unplaced as without_place

    form = form_of(melding, forms)
    words = Målform(målform) if målform else melding.målform
    printed = template_for(form, words, template).compiled.program.printed
    return placed(without_place(melding, form, printed), melding)


def is_taken_in(
    now: bytes,
    melding: "Behovsmelding",
    form: Form,
    template: tuple["Template", str | PathLike[str] | None],
    document: bytes,
) -> bool:
    """Tell whether all that was changed in a *document* stands in *melding*, rendered as *now*.

    Beside the *template* is where it lies, if it is not the form's own.
    """
    from behovsmelding.intake.merging.taken_in import is_taken_in as held
    from behovsmelding.intake.ours.pattern import pattern_of

    compiled, path = template
    docx = template_bytes(form, compiled.målform, path)
    rows = pattern_of(docx, form, compiled.målform)
    return held(document, now, melding, form, compiled, rows)


def for_publication(melding: "Behovsmelding", målform: Målform) -> "Behovsmelding":
    """Return *melding* with «Utelatt» in the place of contact data and kontonummer."""
    # An empty control would ask the reader of a published document to write there.
    return kontaktdata.uten_kontaktdata(melding, LEFT_OUT.of(målform))


def template_for(
    form: Form, målform: Målform, path: str | PathLike[str] | None = None
) -> "Template":
    """Return the compiled template of *form*, or the one at *path*.

    A form of somebody's own that has no Word file in *målform* gets the one its declaration makes.
    Raises `OSError` when a file can't be read, `TemplateError` when it can't be used, and
    `FormError` when no template can be made of the form, or it has no such målform.
    """
    _refuse_unknown(målform, form)
    if path is None and form.er_vår:
        ours = template_file(form, målform)
        return _kept(form, målform, lambda: _read(ours), shipped=ours)
    lies = Path(path or template_file(form, målform))
    if path is None and not lies.is_file():
        return _kept(form, målform, lambda: _scaffolded(form, målform))
    docx = _read(lies)
    return _kept(form, målform, lambda: docx, docx)


def template_file(form: Form, målform: Målform) -> Path:
    """Return where the Word template of *form* in *målform* lies, if it has one."""
    return form.maler / f"behovsmelding.{målform}.docx"


def template_bytes(form: Form, målform: Målform, path: str | PathLike[str] | None) -> bytes:
    """Return the Word file of *form* in *målform*, or the one at *path*; made where it has none."""
    lies = Path(path or template_file(form, målform))
    if path is None and not form.er_vår and not lies.is_file():
        return _scaffolded(form, målform)
    return _read(lies)


def _read(docx: Path) -> bytes:
    from behovsmelding.docx.ooxml.package import read_file

    return read_file(docx)


def _scaffolded(form: Form, målform: Målform) -> bytes:
    from behovsmelding.docx.scaffold import scaffold

    return scaffold(form, målform)


def _kept(
    form: Form,
    målform: Målform,
    read: Callable[[], bytes],
    *told_apart_by: bytes,
    shipped: Path | None = None,
) -> "Template":
    """Return the compiled template of what *read* gives; it is compiled once while it is in use."""

    def compiled() -> "Template":
        from behovsmelding.docx import load_template

        return load_template(read(), form, målform, shipped)

    return _templates.get((form, målform, *told_apart_by), compiled)


def _refuse_unknown(målform: Målform, form: Form) -> None:
    if fault := form.ukjent_målform(målform):
        raise fault


def _a_behovsmelding(melding: "Behovsmelding") -> "Behovsmelding":
    """Return *melding* if it is one of any generation."""
    if not isinstance(melding, Hode):
        raise TypeError(f"a behovsmelding is wanted, not {type(melding).__name__}")
    return melding


def _judged(melding: "Behovsmelding", form: Form) -> tuple[Diagnostic, ...]:
    return placed(rules.check(melding, form), melding)


def refuse_errors(melding: "Behovsmelding", form: Form) -> None:
    """Raise `InvalidBehovsmelding` with every finding where *melding* has errors by *form*."""
    findings = rules.check(melding, form)
    if has_errors(findings):
        raise InvalidBehovsmelding(placed(findings, melding))


def taken_in(data: bytes, file: str, forms: str | PathLike[str] | None) -> "Behovsmelding":
    """Return the behovsmelding that *data* is, read from *file*. Raises what `load` does."""
    taken = take_in(data, file, _folder(forms))
    melding = _whole(taken)
    keep_places(melding, taken.document)
    return melding


def _whole(
    taken: Taken, told: Callable[[Diagnostic], Diagnostic] = lambda finding: finding
) -> "Behovsmelding":
    """Return what was *taken* in whole. Raises `InvalidBehovsmelding`, its findings as *told*."""
    if not taken.whole or taken.melding is None:
        raise InvalidBehovsmelding(map(told, judged(taken).findings))
    melding: Behovsmelding = taken.melding
    return melding


def _named(kind: type) -> str:
    """Return the name that *kind* is imported by."""
    return f"{kind.__module__.removesuffix('.model')}.{kind.__qualname__}"


def _name(file: IO[bytes] | IO[str]) -> str:
    """Return what findings call *file*; one that was opened by its number has none."""
    name = getattr(file, "name", None)
    return name if isinstance(name, str) else _UNNAMED


def _folder(forms: str | PathLike[str] | None) -> Path | None:
    """Return where the forms of somebody's own lie; a misspelt folder would go unnoticed."""
    if forms is None:
        return None
    refuse_unusable(Path(forms))
    return Path(forms)
