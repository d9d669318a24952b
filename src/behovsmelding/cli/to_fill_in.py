"""The files of a form to fill in: in Word, or as YAML."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from behovsmelding.disk import FileTrouble
from behovsmelding.form import Form
from behovsmelding.model.felles import Målform


def contents(
    form: Form, målform: Målform, path: Path, melding: Any = None
) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of a form to fill in at *path*, empty or with what *melding* says already.

    One that is called .docx is filled in in Word: nobody needs YAML to begin. Raises `FileTrouble`
    for a form without a Word template, of which none can be made.
    """
    if path.suffix.casefold() != ".docx":
        from behovsmelding.writing.skeleton import files

        for name, text in files(form, målform, path.name, melding):
            yield path.parent / name, text.encode()
        return
    from behovsmelding.api import template_for
    from behovsmelding.form import FormError
    from behovsmelding.model.felles import Status

    empty = form.model(skjema=form.navn, målform=målform, status=Status.UTKAST)
    try:
        yield path, template_for(form, målform).render(melding or empty)
    except FormError as error:
        raise FileTrouble(error.code, **error.params) from error
