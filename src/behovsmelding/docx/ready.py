"""Our own templates, compiled when the package is made: JSON beside each, ready to render from.

So the first document on a new machine needs nothing that compiles. What is ready knows of which
template and of which words it was made, and what a program was then; where anything is another
now, the template is compiled, as anybody's is. Its parts are packed here, so that a document has
the bytes that it would have then.
"""

from pathlib import Path
from zlib import crc32, decompress

from behovsmelding.docx import program_json
from behovsmelding.docx.ooxml.package import pack, zip_time
from behovsmelding.docx.ooxml.stamp import digest
from behovsmelding.docx.printing import Prints
from behovsmelding.docx.program import VERSION, Compiled

_OF_THE_FORM = ("navn", "valg", "ledetekster", "tilleggsvar", "målformer")


def known_of(form: Prints) -> str:
    """Return all that a compiled template knows of *form*."""
    return repr([getattr(form, name, None) for name in _OF_THE_FORM])


def file(template: Path) -> Path:
    """Return where that of the Word file *template* stands."""
    return template.with_suffix(".program.json")


def dumps(compiled: Compiled, form: Prints) -> bytes:
    """Write down what a template for *form* was *compiled* to."""
    made = {
        "version": VERSION,
        "form": crc32(known_of(form).encode()),
        "same": {each.name.decode(): decompress(each.data, -15).decode() for each in compiled.same},
        "program": compiled.program,
    }
    return program_json.dumps(made) + b"\n"


def load(template: Path, docx: bytes, form: Prints) -> Compiled | None:
    """Return what *docx*, which the file *template* holds, was compiled to for *form*.

    None where it must be compiled.
    """
    try:
        made = program_json.loads(file(template).read_bytes())
    except FileNotFoundError:
        return None
    if made["version"] != VERSION or made["form"] != crc32(known_of(form).encode()):
        return None
    program = program_json.program(made["program"])
    if program.template != digest(docx):
        return None
    extended = {name: "".join(cut) for name, cut in program.extended.items()}
    del extended[program.stamp]
    return Compiled(
        program,
        tuple(pack(name, text.encode(), once=True) for name, text in made["same"].items()),
        {name: pack(name, text.encode(), once=True) for name, text in extended.items()},
        zip_time(),
    )
