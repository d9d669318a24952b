# ruff: noqa: INP001, T201 - a script that tells what it does
"""Make the pictures of the documentation again: python docs/bilder/make.py.

LibreOffice lays out the documents and pdftoppm (of poppler) draws their pages. A Chromium shows the
overview of a season that is made up.
"""

import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT), str(ROOT / "src")]

import fylkesskjema  # noqa: E402 - found only now

from behovsmelding import api  # noqa: E402
from tests.support import browser, season  # noqa: E402
from tests.support.forms import COUNTY  # noqa: E402

RESOLUTION = 90
COLOURS = 256
FRAME = (140, 140, 140)
Colour = tuple[int, int, int]


class Picture(NamedTuple):
    """A page of a document, from its top down to `part` of its height."""

    name: str
    document: str
    page: int = 1
    part: float = 1.0


PICTURES = (
    Picture("narvik-2025-side-1", "narvik-2025"),
    Picture("narvik-2025-side-3", "narvik-2025", page=3),
    Picture("narvik-2027-side-1", "narvik-2027"),
    Picture("tilbake-fra-word", "tilbake", page=4, part=0.62),
    Picture("fylkesskjema", "fylkesskjema", part=0.78),
    Picture("fylkesskjema-merker", "merker", part=0.84),
    Picture("fylkesskjema-vefsn", "utfylt", part=0.74),
)


def main() -> int:
    """Make every picture; say what is missing where they can't be made."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    drawer = shutil.which("pdftoppm")
    for program, name in ((office, "LibreOffice"), (drawer, "pdftoppm (poppler-utils)")):
        if program is None:
            print(f"The pictures were not made: {name} was not found. Install it and try again.")
            return 1
    assert office is not None  # noqa: S101 - said above
    assert drawer is not None  # noqa: S101 - said above
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        pages = lay_out(office, documents(work), work)
        for picture in PICTURES:
            image = draw(drawer, pages / f"{picture.document}.pdf", picture.page)
            target = HERE / f"{picture.name}.png"
            target.write_bytes(png(image, picture.part))
            print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1000} kB")
        show_overview(work)
    return 0


def show_overview(work: Path) -> None:
    """Make the picture of the overview, where there is a browser to show it."""
    season.write(work, 120)
    page = work / "oversikt.html"
    words = ("overview", "2025", "2027", "--forms", str(COUNTY), "-o", str(page))
    command = [sys.executable, "-m", "behovsmelding", *words]
    subprocess.run(command, cwd=work, check=True, capture_output=True)
    target = HERE / "oversikt.png"
    if browser.pictured(page, target, work):
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1000} kB")
    else:
        print("The picture of the overview was left as it is: there is no Chromium.")


def documents(work: Path) -> list[Path]:
    """Make the Word documents that are pictured."""
    examples = ROOT / "examples"
    template = HERE / "fylkesskjema.docx"
    vefsn = api.load(examples / "vefsn-2025.yaml")
    made = {
        "narvik-2025": api.render(api.load(examples / "narvik-2025.yaml")),
        "narvik-2027": api.render(api.load(examples / "narvik-2027.yaml")),
        "tilbake": typed_in(api.render(api.load(examples / "narvik-2027.yaml"))),
        "fylkesskjema": template.read_bytes(),
        "merker": fylkesskjema.build(fylkesskjema.marked),
        "utfylt": api.render(vefsn, template=template),
    }
    paths = []
    for name, content in made.items():
        paths.append(work / f"{name}.docx")
        paths[-1].write_bytes(content)
    return paths


def typed_in(docx: bytes) -> bytes:
    """Return *docx* as it comes back from the university."""
    from tests.support.colleague import Word

    word = Word(docx)
    word.type("tiltak[0].egeninnsats", "Kommunen dekker vikar, lokaler og reise.")
    word.type("tiltak[0].tilskudd[1].beløp", "355 000")
    return word.saved()


def lay_out(office: str, files: list[Path], work: Path) -> Path:
    """Convert *files* to PDF with a LibreOffice that knows no settings of anybody's."""
    pages = work / "pdf"
    profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(pages)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True)
    return pages


class Image(NamedTuple):
    """Pixels, row by row, three bytes each."""

    width: int
    height: int
    pixels: bytes


def draw(drawer: str, pdf: Path, page: int) -> Image:
    """Draw one page of *pdf*."""
    only = ["-f", str(page), "-l", str(page), "-singlefile"]
    command = [drawer, "-r", str(RESOLUTION), *only, str(pdf)]
    ppm = subprocess.run(command, check=True, capture_output=True).stdout
    _kind, size, _depth, pixels = ppm.split(b"\n", 3)
    width, height = map(int, size.split())
    return Image(width, height, pixels)


def png(image: Image, part: float) -> bytes:
    """Write the upper *part* of *image* as a PNG with a palette and a thin frame."""
    height = int(image.height * part)
    rows = [_row(image, number) for number in range(height)]
    edge = [FRAME] * image.width
    rows[0] = rows[-1] = edge
    counted = Counter(colour for row in rows for colour in row)
    palette = _palette(counted)
    nearest = {colour: _nearest(colour, palette) for colour in counted}
    lines = b"".join(b"\0" + bytes(nearest[colour] for colour in row) for row in rows)
    header = struct.pack(">IIBBBBB", image.width, height, 8, 3, 0, 0, 0)
    table = b"".join(map(bytes, palette))
    chunks = (
        (b"IHDR", header),
        (b"PLTE", table),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def _row(image: Image, number: int) -> list[Colour]:
    line = image.pixels[number * image.width * 3 : (number + 1) * image.width * 3]
    row = list(zip(line[::3], line[1::3], line[2::3], strict=True))
    row[0] = row[-1] = FRAME
    return row


def _palette(counted: Counter[Colour]) -> list[Colour]:
    """Choose colours: of those that look alike only the commonest, so that rare ones have room."""
    chosen: dict[Colour, Colour] = {}
    for colour, _ in counted.most_common():
        red, green, blue = colour
        chosen.setdefault((red >> 4, green >> 4, blue >> 4), colour)
    return list(chosen.values())[:COLOURS]


def _nearest(colour: Colour, palette: list[Colour]) -> int:
    distances = [sum((a - b) ** 2 for a, b in zip(colour, each, strict=True)) for each in palette]
    return distances.index(min(distances))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    sys.exit(main())
