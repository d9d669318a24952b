"""Write all that is generated, after any change to what it is made from: `make generated`.

The pictures of the documentation are not among it: LibreOffice draws them, by `make pictures`.
"""

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from behovsmelding.cli.output.explained import page as findings
from behovsmelding.docx import compile_template
from behovsmelding.docx import ready as programs
from behovsmelding.docx.scaffold import scaffold
from behovsmelding.form import Form, load_form, names, ready
from behovsmelding.form.faults import At
from behovsmelding.form.reading import declared_in
from behovsmelding.model.felles import Målform
from behovsmelding.writing import json_schema, reference
from tests.support.commands import CHECKOUT
from tests.support.county_form import edited
from tests.support.scripts import script
from tests.support.templates import unpacked

PLACES = (
    "docs/findings.md",
    "docs/skjema/*.md",
    "docs/bilder/*.docx",
    "schemas/*.form.json",
    "schemas/*.schema.json",
    "templates/*/*.docx",
    "templates/*/*.program.json",
    "examples/*/skjema/*.schema.json",
    "examples/*/skjema/*/*.docx",
)
"""Where what is generated stands, and nothing else."""

PICTURED = "docs/bilder/fylkesskjema"
COUNTY = "examples/vestland-variant/skjema"


@cache
def generated() -> Mapping[str, bytes]:
    """Return everything that is generated, by its place in the repository."""
    return MappingProxyType(dict(_made()))


def _made() -> Iterator[tuple[str, bytes]]:
    yield "docs/findings.md", findings("nb").encode()
    for form in map(load_form, names()):
        yield f"schemas/{ready.file(form.fil).name}", ready_to_load(form.fil).encode()
        yield f"docs/skjema/{form.navn}.md", reference.page(form).encode()
        for målform in form.målformer:
            schema = json_schema.dumps(form, målform)
            yield f"schemas/{form.schema_name(målform)}", schema.encode()
            word = Path(f"templates/{form.navn}/behovsmelding.{målform.value}.docx")
            docx = scaffold(form, målform)
            yield word.as_posix(), docx
            yield programs.file(word).as_posix(), compiled(word, docx, form, målform)
    yield f"{PICTURED}.docx", script(CHECKOUT / f"{PICTURED}.py").build()
    county = load_form("2027-vestland", CHECKOUT / COUNTY)
    for målform in county.målformer:
        schema = json_schema.dumps(county, målform)
        yield f"{COUNTY}/{county.schema_name(målform)}", schema.encode()
    template = edited(scaffold(county, Målform.NN), "Vestland", "1F5F8B")
    yield f"{COUNTY}/{county.navn}/behovsmelding.nn.docx", template


def ready_to_load(declaration: Path) -> str:
    """Return what a start reads in the place of the file *declaration*."""
    data = declaration.read_bytes()
    return ready.dumps(data, declared_in(data, At(declaration.name)))


def compiled(template: Path, docx: bytes, form: Form, målform: Målform) -> bytes:
    """Return the program of *docx*, which the file *template* is to hold, ready to render from."""
    place = CHECKOUT / template
    # The program knows the bytes it was made of, and those that stand there may stay.
    there = place.read_bytes() if is_in_step(place, docx) else docx
    return programs.dumps(compile_template(there, form, målform).compiled, form)


def is_in_step(path: Path, content: bytes) -> bool:
    """Tell whether the file *path* holds *content*; a Word file, the same parts.

    Not every zlib packs a part into the same bytes.
    """
    if not path.exists():
        return False
    there = path.read_bytes()
    return unpacked(there) == unpacked(content) if path.suffix == ".docx" else there == content


def write(root: Path) -> tuple[str, ...]:
    """Write below *root* what is not in step there, and take away what is no longer generated.

    Returns the places that were changed.
    """
    made = generated()
    late = [place for place, content in made.items() if not is_in_step(root / place, content)]
    for place in late:
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        (root / place).write_bytes(made[place])
    left = [place for place in there(root) if place not in made]
    for place in left:
        (root / place).unlink()
    return (*late, *left)


def there(root: Path) -> tuple[str, ...]:
    """Return what stands below *root* where only what is generated stands."""
    found = (path for place in PLACES for path in root.glob(place))
    return tuple(sorted(path.relative_to(root).as_posix() for path in found))


if __name__ == "__main__":
    for changed in write(CHECKOUT):
        sys.stdout.write(f"{changed}\n")
