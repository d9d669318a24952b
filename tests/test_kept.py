"""What costs to make is made once, however many ask, and kept only while it is in use."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event

import pytest

from behovsmelding import api, docx, render
from behovsmelding.form import load_form
from behovsmelding.kept import Kept
from behovsmelding.lokal import Behovsmelding
from behovsmelding.model.felles import Målform
from tests.support import templates as t

THREADS = 8


def test_eight_threads_make_it_once() -> None:
    """They all ask at the same moment, and all get the same."""
    kept: Kept[object] = Kept(4)
    start, made = Barrier(THREADS), []

    def make() -> object:
        made.append(object())
        return made[-1]

    def ask(_number: int) -> object:
        start.wait()
        return kept.get("key", make)

    with ThreadPoolExecutor(THREADS) as threads:
        given = list(threads.map(ask, range(THREADS)))

    assert given == made * THREADS
    assert len(made) == 1


def test_nobody_waits_for_what_another_wants() -> None:
    """While one thing is being made, another can be had."""
    kept: Kept[str] = Kept(4)
    begun, other = Event(), Event()

    def slow() -> str:
        begun.set()
        assert other.wait(timeout=60)
        return "slow"

    with ThreadPoolExecutor(1) as thread:
        waiting = thread.submit(kept.get, "slow", slow)
        assert begun.wait(timeout=60)
        assert kept.get("quick", lambda: "quick") == "quick"
        other.set()
        assert waiting.result() == "slow"


def test_what_was_not_asked_for_longest_goes_first() -> None:
    """No more is kept than is said."""
    kept: Kept[int] = Kept(2)
    for number in (1, 2, 1, 3):
        kept.get(number, lambda number=number: number)  # type: ignore[misc]

    assert len(kept) == 2
    assert kept.get(1, lambda: -1) == 1
    assert kept.get(2, lambda: -2) == -2


def test_what_could_not_be_made_is_tried_again() -> None:
    """An error is of that time only."""
    kept: Kept[int] = Kept(2)
    with pytest.raises(ZeroDivisionError):
        kept.get("key", lambda: 1 // 0)

    assert kept.get("key", lambda: 1) == 1


def test_a_template_compiles_once_under_eight_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And each of them gets the same document."""
    template = tmp_path / "mal.docx"
    template.write_bytes(t.docx(t.paragraph(t.text_control("eier.navn"))))
    melding = Behovsmelding(skjema=2025)
    start, compiled = Barrier(THREADS), []
    load_template = docx.load_template

    def counted(*args: object) -> docx.Template:
        compiled.append(args)
        return load_template(*args)  # type: ignore[arg-type]

    def document(_number: int) -> bytes:
        start.wait()
        return render(melding, template=template)

    monkeypatch.setattr(docx, "load_template", counted)
    with ThreadPoolExecutor(THREADS) as threads:
        assert len(set(threads.map(document, range(THREADS)))) == 1
    assert len(compiled) == 1


def test_the_templates_of_a_long_run_are_let_go(tmp_path: Path) -> None:
    """A service that is sent one template after another does not grow with them."""
    form = load_form("2025")
    for number in range(api._KEPT + 2):
        template = tmp_path / "mal.docx"
        template.write_bytes(t.docx(t.paragraph(f"{number} {{{{ eier.navn }}}}")))
        api.template_for(form, Målform.NB, template)

    assert len(api._templates) == api._KEPT
