"""Hooks of MkDocs: what stands beside `docs/` is of the site too, and links lead on there.

The links of a page lead to files of the repository, so that they can be followed there as well. A
folder is only named on the site.
"""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[2]
BESIDE = {
    "README.md": "project/readme.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "CHANGELOG.md": "project/changelog.md",
    "LICENSE": "project/LICENSE.txt",
    "examples/vefsn-2025.yaml": "project/vefsn-2025.yaml",
}
"""What is not in `docs/`, and where the site has it."""

_IN_REPOSITORY = {site: place for place, site in BESIDE.items()}
_CODE = re.compile(r"(^ *```.*?^ *```)", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[(?P<text>[^\]]+)\]\((?P<target>[^)\s]+)\)")
_HTML = re.compile(r'(?P<before>(?:src|href)=")(?P<target>[^"]+)"')


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Let the site have what stands beside `docs/`."""
    for place, site in BESIDE.items():
        files.append(File.generated(config, site, abs_src_path=str(ROOT / place)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001 - they are named as MkDocs calls them
    """Turn the links of *page* to files of the repository into links of the site."""
    return "".join(_pieces(markdown, page.file.src_uri))


def _pieces(markdown: str, site: str) -> Iterator[str]:
    """Yield *markdown* piece by piece; what stands in a block of code is no link."""
    for number, piece in enumerate(_CODE.split(markdown)):
        yield piece if number % 2 else _linked(piece, site)


def _linked(text: str, site: str) -> str:
    def link(found: re.Match[str]) -> str:
        target = _on_site(found["target"], site)
        return found["text"] if target is None else f"[{found['text']}]({target})"

    def html(found: re.Match[str]) -> str:
        return f'{found["before"]}{_on_site(found["target"], site)}"'

    return _HTML.sub(html, _LINK.sub(link, text))


def _on_site(target: str, site: str) -> str | None:
    """Return *target* as seen from the page *site*; None for a folder."""
    file, mark, anchor = target.partition("#")
    if not file or ":" in file:
        return target
    page = _IN_REPOSITORY.get(site, f"docs/{site}")
    place = posixpath.normpath(posixpath.join(posixpath.dirname(page), file))
    if (ROOT / place).is_dir():
        return None
    # What is nowhere is left for MkDocs to find.
    there = BESIDE.get(place, place.removeprefix("docs/"))
    return posixpath.relpath(there, posixpath.dirname(site)) + mark + anchor
