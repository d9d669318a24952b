"""Our own templates come compiled, and are compiled anew where anything is another than it was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from behovsmelding.api import load, template_file, template_for
from behovsmelding.docx import compile_template, load_template, program, ready
from behovsmelding.form import Form, load_form, names
from behovsmelding.messages import Phrase
from behovsmelding.model.felles import MÅLFORMER, Målform
from tests.support.commands import NARVIK

FORM = load_form("2025")
SHIPPED = template_file(FORM, Målform.NB)
DOCX = SHIPPED.read_bytes()

_FIRST = f"""
import sys
from behovsmelding import load, render
render(load({str(NARVIK)!r}))
print(*sorted({{"docxtpl", "docx", "lxml", "jinja2", "zipfile"}} & set(sys.modules)))
"""


@pytest.mark.parametrize("form", [*map(load_form, names())], ids=names())
@pytest.mark.parametrize("målform", MÅLFORMER)
def test_what_is_ready_is_what_would_be_compiled(form: Form, målform: Målform) -> None:
    """The program and every part of each template of ours, to the byte."""
    file = template_file(form, målform)
    docx = file.read_bytes()

    assert ready.load(file, docx, form) == compile_template(docx, form, målform).compiled


def test_a_document_has_the_same_bytes_either_way() -> None:
    """Nobody can tell whether a template was compiled here."""
    melding = load(NARVIK)
    made = template_for(FORM, Målform.NB)

    assert made.render(melding) == compile_template(DOCX, FORM, Målform.NB).render(melding)


def test_the_first_document_of_a_new_machine_needs_nothing_that_compiles(tmp_path: Path) -> None:
    """Nor does it keep anything: there is nothing that the next one would miss."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", _FIRST]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)

    assert done.stdout.strip() == ""
    assert list(tmp_path.iterdir()) == []


def test_another_word_file_is_compiled() -> None:
    """Whoever puts a template of their own in the place of ours gets that one."""
    other = template_file(FORM, Målform.NN).read_bytes()

    assert ready.load(SHIPPED, other, FORM) is None
    made = load_template(other, FORM, Målform.NN, SHIPPED)
    assert made.compiled == compile_template(other, FORM, Målform.NN).compiled


def test_other_words_of_the_form_are_compiled() -> None:
    """A template knows the words of its form, and they may have been changed since."""
    other = FORM._replace(ledetekster={**FORM.ledetekster, "tekst": Phrase(nb="Skriv.")})

    assert ready.load(SHIPPED, DOCX, other) is None


def test_another_version_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was made for another version of the engine says something else to this one."""
    monkeypatch.setattr(ready, "VERSION", program.VERSION + 1)

    assert ready.load(SHIPPED, DOCX, FORM) is None


def test_one_that_is_not_there_is_compiled(tmp_path: Path) -> None:
    """As in a checkout where a new form was declared a minute ago."""
    assert ready.load(tmp_path / SHIPPED.name, DOCX, FORM) is None
