"""The reference of the library: it tells of every public name, and its examples are run."""

import doctest
import re
import shutil
from pathlib import Path

import pytest

import behovsmelding
from behovsmelding import kollektiv, lokal
from tests.support.commands import CHECKOUT, EXAMPLES

PAGES = sorted((CHECKOUT / "docs" / "api").glob("*.md"))
EXAMPLE = re.compile(r"^```pycon\n(.*?)^```", re.DOTALL | re.MULTILINE)
TOLD = re.compile(r"^(?:::: |## `)behovsmelding\.([\w.]+)", re.MULTILINE)
NAMES = [
    *behovsmelding.__all__,
    *(f"lokal.{each}" for each in lokal.__all__),
    *(f"kollektiv.{each}" for each in kollektiv.__all__),
]


class AsRead(doctest.OutputChecker):
    """Takes the no-break space that parts thousands for the blank that it looks like."""

    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        """Tell whether *got* looks like *want*."""
        return super().check_output(want, got.replace("\u00a0", " "), optionflags)


def examples(page: Path) -> str:
    """Return the examples of *page*, one after another."""
    return "\n".join(EXAMPLE.findall(page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_examples_do_what_they_say(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of a page in their order, in a folder that has the examples in it."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(EXAMPLES, "examples")
    told: list[str] = []
    parsed = doctest.DocTestParser().get_doctest(examples(page), {}, page.name, str(page), 0)
    ended = doctest.DocTestRunner(AsRead(), verbose=False).run(parsed, out=told.append)

    assert ended.attempted > 0
    assert ended.failed == 0, "".join(told)


def test_every_public_name_is_told_of_once() -> None:
    """And nothing else is."""
    told = [name for page in PAGES for name in TOLD.findall(page.read_text(encoding="utf-8"))]

    assert sorted(told) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_public_name_has_an_example(name: str) -> None:
    """On the page that tells of it."""
    (page,) = (each for each in PAGES if name in TOLD.findall(each.read_text(encoding="utf-8")))
    used = name if "." in name else name.rpartition(".")[2]

    assert re.search(rf"\b{re.escape(used)}\b", examples(page))
