"""Measure behovsmelding and other engines side by side, and write the tables into README.md.

It takes some minutes, in which the machine should have nothing else to do. `--quick` only shows
that everything works, and writes its tables in `.env/made`.
"""

import argparse
import platform
import re
import subprocess
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import environments
import processes
import rounds
import tables
from environments import HERE, MADE, NODE, OWN, ROOT, RUST, binary
from rounds import Worker

_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")


def main() -> None:
    """Make the environments, measure, and write the README."""
    options = _options()
    environments.prepare()
    made = [binary(OWN, "python"), HERE / "made.py", MADE]
    subprocess.run(made, check=True, env=rounds.environment())
    found = _measure(options)
    readme = MADE / "README.md" if options.quick else HERE / "README.md"
    if options.quick:
        readme.write_text((HERE / "README.md").read_text(encoding="utf-8"), encoding="utf-8")
    tables.put(readme, _about(options), found)
    print(readme.read_text(encoding="utf-8"))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=21, help="rounds of A B C … a document")
    parser.add_argument("--documents", type=int, default=1000, help="how many are many")
    parser.add_argument("--quick", action="store_true", help="a few rounds, to try it")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.documents = 3, 100
    return options


def _measure(options: argparse.Namespace) -> tables.Found:
    measured, sizes = {}, {}
    with ExitStack() as stack:
        workers = {
            name: stack.enter_context(Worker(command))
            for name, command in rounds.commands().items()
        }
        for document in tables.DOCUMENTS:
            _tell(f"{document}: {options.rounds} rounds of {len(workers)} engines")
            sizes[document] = _compared(workers, document)
            measured[document] = rounds.measure(workers, document, options.rounds)
    _tell("cold starts")
    cold = processes.cold(options.rounds)
    _tell(f"{options.documents} documents")
    many = processes.many(options.documents, max(3, options.rounds // 4))
    return tables.Found(measured, sizes, cold, many, options.documents)


def _compared(workers: dict[str, Worker], document: str) -> dict[str, int]:
    """Return the size of *document* by each engine. Stops if two do not print the same text."""
    sizes, texts = {}, {}
    for name, worker in workers.items():
        path = MADE / f"{document}.{name}.docx"
        worker.ask(document=document, save=str(path))
        docx = path.read_bytes()
        sizes[name], texts[name] = len(docx), _text(docx)
    different = [name for name, text in texts.items() if text != texts["ours"]]
    if different:
        sys.exit(f"{document}: another text than ours from {', '.join(different)}")
    return sizes


def _text(docx: bytes) -> str:
    """Return every character that *docx* prints, but for blanks."""
    with ZipFile(BytesIO(docx)) as package:
        xml = package.read("word/document.xml").decode()
    return "".join("".join(_TEXT.findall(xml)).split())


def _about(options: argparse.Namespace) -> str:
    """Say what was measured, where and when."""
    asked = "import sys, zlib; print(sys.version.split()[0], zlib.ZLIB_RUNTIME_VERSION)"
    python, zlib = _said(binary(OWN, "python"), "-c", asked).split()
    packages = ("docxtpl", "python-docx", "Jinja2", "lxml", "attrs", "cattrs", "click", "PyYAML")
    versions = [
        *(f"{name} {_version(OWN, name)}" for name in packages),
        f"rust-docxtpl {_version(RUST, 'rust-docxtpl')}",
        *(f"{name} {_npm_version(name)}" for name in ("docxtemplater", "pizzip")),
    ]
    when = datetime.now(UTC).date().isoformat()
    return (
        f"Measured {when} at commit {_commit()}, in {options.rounds} rounds, on {_machine()}; "
        f"CPython {python}, zlib {zlib}, node {_said('node', '--version').lstrip('v')}; "
        f"{', '.join(versions)}."
    )


def _version(folder: Path, package: str) -> str:
    asked = f"from importlib.metadata import version; print(version({package!r}))"
    return _said(binary(folder, "python"), "-c", asked)


def _npm_version(package: str) -> str:
    path = str(NODE / "node_modules" / package / "package.json")
    asked = f"console.log(require({path!r}).version)"
    return _said("node", "-e", asked)


def _commit() -> str:
    commit = _said("git", "-C", ROOT, "rev-parse", "--short", "HEAD")
    changed = _said("git", "-C", ROOT, "status", "--porcelain", "src", "schemas", "templates")
    return f"{commit}, with changes since" if changed else commit


def _machine() -> str:
    cpus = Path("/proc/cpuinfo")
    text = cpus.read_text(encoding="utf-8") if cpus.exists() else ""
    model = re.search(r"model name\s*:\s*(.*)", text)
    kind = model[1] if model else platform.processor()
    count = len(re.findall(r"^processor\s*:", text, re.MULTILINE))
    return f"{count} cores of {kind}, {platform.system()}"


def _said(*command: str | Path) -> str:
    words = [str(each) for each in command]
    return subprocess.check_output(words, text=True).strip()


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
