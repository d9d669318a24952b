"""The documentation as a site: it builds without a warning, its links lead on, it is all here."""

import importlib.util
import os
import re
import subprocess
import sys
import urllib.parse
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.support.commands import CHECKOUT

LOADED = {"script": "src", "img": "src", "iframe": "src", "link": "href"}
"""What a browser fetches of itself, and the attribute that says from where."""


class Page(HTMLParser):
    """A page: what can be pointed at in it, what it points at, and what it loads."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids = {""}
        self.links: list[str] = []
        self.loads: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in what the tag says of either."""
        said = {name: value for name, value in attrs if value is not None}
        self.ids |= {said[name] for name in ("id", "name") if name in said}
        if tag == "a" and "href" in said:
            self.links.append(said["href"])
        if LOADED.get(tag, "") in said:
            self.loads.append(said[LOADED[tag]])


@pytest.fixture(scope="module", name="site")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site as `make docs` does; a warning stops it."""
    if importlib.util.find_spec("mkdocs") is None:
        reason = "no mkdocs: `make test` installs it, with the extra docs"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    ended = subprocess.run(
        command, cwd=CHECKOUT, env=quiet, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return folder


def test_the_site_is_whole(site: Path) -> None:
    """Every link and picture leads to a page or a file of it, and to a place that is there."""
    pages = {path: Page(path) for path in site.rglob("*.html") if path.name != "404.html"}
    missing = []
    for path, page in pages.items():
        for link in (*page.links, *page.loads):
            file, _, anchor = link.partition("#")
            if ":" in file:
                continue
            there = (path.parent / urllib.parse.unquote(file)).resolve() if file else path
            known = pages[there].ids if there in pages else {anchor}
            if not there.is_file() or urllib.parse.unquote(anchor) not in known:
                missing.append(f"{path.relative_to(site)}: {link}")

    assert missing == []
    assert len(pages) > 25


def test_the_site_needs_no_network(site: Path) -> None:
    """Nothing is fetched from elsewhere: no font, no script, no picture; and search is here."""
    loads = {each for path in site.rglob("*.html") for each in Page(path).loads}
    styles = "".join(path.read_text(encoding="utf-8") for path in site.rglob("*.css"))

    assert [each for each in loads if ":" in each and not each.startswith("data:")] == []
    assert re.findall(r"(?:@import|url\()\s*[\"']?(?:https?:)?//", styles) == []
    assert (site / "search" / "search_index.js").is_file()
    assert (site / "site" / "iframe-worker.js").is_file()


def test_the_reference_tells_of_answers(site: Path) -> None:
    """Their types, what the form asks, units and choices; and the errors, and the source code."""
    told = (site / "api" / "lokal.html").read_text(encoding="utf-8")

    for words in ("«Universitet/Høgskole»", "in whole kroner", "kompetanseløftet", "BM306"):
        assert words in told
    assert 'href="values.html#behovsmelding.Kroner' in told
    assert "src/behovsmelding/lokal/model.py" in told
