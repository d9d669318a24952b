"""Word documents as PDF, made by LibreOffice: many at a time, each seen to be there and to be one.

LibreOffice says that all went well whatever became of it. A PDF says which document it was made
from, so that it is made again only when that has changed.
"""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from typing import NamedTuple

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import FileTrouble, read_document, write
from behovsmelding.docx.ooxml.stamp import digest
from behovsmelding.repository import guard
from behovsmelding.repository.stripped import without_prompts

_PROGRAMS = ("soffice", "libreoffice")
_ELSEWHERE = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
_FILTER = "writer_pdf_Export"
_OPTIONS = {
    "PDFUACompliance": True,
    "UseTaggedPDF": True,
    "ExportBookmarks": True,
    # A field that can be filled in would have its prompt for an answer.
    "ExportFormFields": False,
}
_BATCH = 25
"""Starting takes as long as some ten documents."""
_SECONDS = 90
_SECONDS_EACH = 20
"""So long is a batch waited for, and so much longer for each document in it."""
_START = b"%PDF-"
_END = re.compile(rb"startxref\s+\d+\s+%%EOF\s*\Z")
_MARK = b"%behovsmelding "
_LAST = 2048
"""Where in a PDF its end is looked for."""


class Wanted(NamedTuple):
    """A document, and the PDF that is to be made of it."""

    document: Path
    pdf: Path


def program() -> Path | None:
    """Return where LibreOffice is; None on a machine without it."""
    for name in _PROGRAMS:
        if found := shutil.which(name):
            return Path(found)
    return next((Path(each) for each in _ELSEWHERE if Path(each).exists()), None)


def is_made_from(pdf: Path, document: bytes) -> bool:
    """Tell whether *pdf* is there, whole, and was made from *document*."""
    begin, end = _ends(pdf)
    return begin == _START and _mark(document) in end and _END.search(end) is not None


def is_ours(pdf: Path) -> bool:
    """Tell whether *pdf* was made here, from whatever document."""
    return _MARK in _ends(pdf)[1]


def _ends(pdf: Path) -> tuple[bytes, bytes]:
    """Return how *pdf* begins and ends; what can't be read does neither."""
    try:
        with pdf.open("rb") as file:
            begin = file.read(len(_START))
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - _LAST))
            return begin, file.read()
    except OSError:
        return b"", b""


def _mark(document: bytes) -> bytes:
    """Return what a PDF made of *document* says at its end."""
    return _MARK + digest(document).encode() + b"\n"


def make(wanted: Sequence[Wanted], soffice: Path, jobs: int = 1) -> Iterator[Diagnostic | Wanted]:
    """Make each of the PDFs that are *wanted*, and yield it, or what is in the way of it.

    So many *jobs* work at a time, each with a profile of its own: LibreOffice can't share one.
    """
    batches = [wanted[at : at + _BATCH] for at in range(0, len(wanted), _BATCH)]
    with ThreadPoolExecutor(jobs) as pool, _offices(soffice, jobs) as offices:
        for made in pool.map(offices.make, batches):
            yield from made


@contextmanager
def _offices(soffice: Path, jobs: int) -> Iterator["_Offices"]:
    with TemporaryDirectory(prefix="behovsmelding-") as folder:
        offices = _Offices(soffice, Path(folder), jobs)
        try:
            yield offices
        finally:
            offices.end()


class _Offices:
    """As many LibreOffices as there are jobs, each in a folder of its own below *folder*."""

    def __init__(self, soffice: Path, folder: Path, jobs: int) -> None:
        self.soffice = soffice
        self.folders: SimpleQueue[Path] = SimpleQueue()
        self.running: set[subprocess.Popen[bytes]] = set()
        self.is_over = False
        for number in range(jobs):
            self.folders.put(folder / f"{number}")

    def end(self) -> None:
        """End what is still running: nobody waits for it."""
        self.is_over = True
        for each in tuple(self.running):
            if each.stdin:
                each.stdin.close()

    def make(self, batch: Sequence[Wanted]) -> list[Diagnostic | Wanted]:
        """Make the PDFs of a *batch*; of one that failed in company, once more alone."""
        folder = self.folders.get()
        try:
            made = self._made(batch, folder)
            if len(batch) == 1:
                return made
            return [
                each if isinstance(each, Wanted) else self._made([one], folder)[0]
                for one, each in zip(batch, made, strict=True)
            ]
        finally:
            self.folders.put(folder)

    def _made(self, batch: Sequence[Wanted], folder: Path) -> list[Diagnostic | Wanted]:
        before, after = folder / "docx", folder / "pdf"
        for each in (before, after):
            shutil.rmtree(each, ignore_errors=True)
            each.mkdir(parents=True)
        read: list[bytes | Diagnostic] = []
        for number, (document, _) in enumerate(batch):
            try:
                data = read_document(document)
                (before / f"{number}.docx").write_bytes(without_prompts(data))
                read.append(data)
            except FileTrouble as trouble:
                read.append(trouble.finding)
            except (OSError, ValueError):
                read.append(Diagnostic("BM931", params={"path": document}))
        self._convert(folder, len(batch))
        return [
            data if isinstance(data, Diagnostic) else _put(each, data, after / f"{number}.pdf")
            for number, (each, data) in enumerate(zip(batch, read, strict=True))
        ]

    def _convert(self, folder: Path, count: int) -> None:
        documents = sorted(map(str, (folder / "docx").iterdir()))
        if self.is_over or not documents:
            return
        options = {
            name: {"type": "boolean", "value": str(on).lower()} for name, on in _OPTIONS.items()
        }
        command = (
            str(self.soffice),
            f"-env:UserInstallation={(folder / 'profile').resolve().as_uri()}",
            *("--headless", "--norestore", "--nologo"),
            *("--convert-to", f"pdf:{_FILTER}:{json.dumps(options)}"),
            *("--outdir", str(folder / "pdf")),
            *documents,
        )
        watched = guard.guarded(*command)
        nowhere = subprocess.DEVNULL
        with subprocess.Popen(
            watched, stdin=subprocess.PIPE, stdout=nowhere, stderr=nowhere
        ) as running:
            self.running.add(running)
            try:
                running.wait(_SECONDS + count * _SECONDS_EACH)
            except subprocess.TimeoutExpired:
                pass
            finally:
                self.running.discard(running)
                if running.stdin:
                    running.stdin.close()


def _put(wanted: Wanted, document: bytes, made: Path) -> Diagnostic | Wanted:
    """Put what was *made* of *document* in its place, if it is a PDF."""
    try:
        data = made.read_bytes()
    except OSError:
        data = b""
    end = _END.search(data)
    if not data.startswith(_START) or end is None:
        return Diagnostic("BM931", params={"path": wanted.document})
    # A comment there moves nothing that the PDF counts the place of.
    try:
        write(wanted.pdf, data[: end.start()] + _mark(document) + data[end.start() :])
    except FileTrouble as trouble:
        return trouble.finding
    return wanted
