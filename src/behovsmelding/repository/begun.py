"""A new folder of behovsmeldinger, with all that belongs in it."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from behovsmelding.form import load_form, names
from behovsmelding.messages import Language
from behovsmelding.messages.ui import begun as words
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.repository.configuration import NAME
from behovsmelding.version import version
from behovsmelding.writing.skeleton import files as skeletons

CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1"
PYTHON = "actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0"
UPLOAD = "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0"

_WORKFLOW = """\
name: behovsmelding
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  behovsmelding:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: {checkout}
        with:
          persist-credentials: false
      - uses: {python}
        with:
          python-version: "3.13"
      - run: pip install behovsmelding=={version}
      - run: behovsmelding check . --format github
      - run: behovsmelding render . --uten-kontaktdata
      - uses: {upload}
        with:
          name: {documents}
          path: {documents}
"""
_HOOKS = """\
repos:
  - repo: local
    hooks:
      - id: behovsmelding-check
        name: behovsmelding check
        entry: behovsmelding check --skip-others
        language: python
        additional_dependencies: ["behovsmelding=={version}"]
        types: [yaml]
        require_serial: true
"""
_EXTENSIONS = """\
{
  "recommendations": ["redhat.vscode-yaml"]
}
"""
_EDITOR = """\
{
  "[yaml]": {
    "editor.wordWrap": "on",
    "editor.quickSuggestions": { "comments": false, "other": true, "strings": true }
  },
  "yaml.format.enable": false
}
"""
_IGNORED = """\
/{documents}/
~$*
.~lock.*
.behovsmelding.*.tmp
"""


def files(language: Language) -> Iterator[tuple[PurePosixPath, str]]:
    """Yield each file of a new folder, as path and text, told in *language*."""
    documents = words.DOCUMENTS.of(language)
    forms = names()
    yield PurePosixPath("README.md"), words.README.of(language, form=forms[-1])
    yield PurePosixPath(NAME), words.SETTINGS.of(language)
    yield PurePosixPath(".gitignore"), _IGNORED.format(documents=documents)
    workflow = _WORKFLOW.format(
        checkout=CHECKOUT, python=PYTHON, upload=UPLOAD, version=version(), documents=documents
    )
    yield PurePosixPath(".github/workflows/behovsmelding.yml"), workflow
    yield PurePosixPath(".pre-commit-config.yaml"), _HOOKS.format(version=version())
    yield PurePosixPath(".vscode/extensions.json"), _EXTENSIONS
    yield PurePosixPath(".vscode/settings.json"), _EDITOR
    målform = Målform(language) if language in MÅLFORMER else Målform.NB
    for name in forms:
        for path, text in skeletons(load_form(name), målform, f"{name}.yaml"):
            yield PurePosixPath(words.EXAMPLES.of(language)) / path, text
