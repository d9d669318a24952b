"""What is logged is of use, silent by default, and says nothing of anybody."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from behovsmelding import log
from behovsmelding.docx import load_template
from behovsmelding.form import load_form
from behovsmelding.model.felles import Målform
from tests.support import templates as t

DOCX = t.docx(t.paragraph(t.text_control("eier.navn")))


def test_a_template_that_is_compiled_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """That it is not in the cache, how long it took, and the next time that it is there."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("BEHOVSMELDING_NO_CACHE", raising=False)
    with caplog.at_level(logging.DEBUG, log.NAME):
        load_template(DOCX, load_form("2025"), Målform.NB)
        load_template(DOCX, load_form("2025"), Målform.NB)

    missed, compiled, found = caplog.messages
    assert missed.endswith("in nb is not in the cache")
    assert compiled.endswith(" ms")
    assert found.endswith("in nb comes from the cache")
    assert {each.name for each in caplog.records} == {"behovsmelding"}


def test_nothing_is_written_unless_somebody_asks() -> None:
    """A program that has not set up logging, and one that lets every warning out."""
    code = "import logging\nfrom behovsmelding import log\nlog.debug('hei %s', 'du')"
    for setup in ("", "logging.basicConfig(level=logging.INFO)"):
        done = subprocess.run(
            [sys.executable, "-c", f"import logging\n{setup}\n{code}"],
            capture_output=True,
            check=True,
        )
        assert done.stdout + done.stderr == b""


def test_the_logger_has_a_handler_of_its_own() -> None:
    """One that does nothing, as every library's should; only one, however often it logs."""
    log.debug("hei")
    log.debug("hei")

    own = [each for each in logging.getLogger(log.NAME).handlers if "Null" in type(each).__name__]
    assert len(own) <= 1
    assert logging.getLogger(log.NAME).handlers
