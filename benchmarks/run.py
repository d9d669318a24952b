"""Measure behovsmelding and other engines side by side, and write the tables into README.md.

It takes some minutes, in which the machine should have nothing else to do. `--quick` only shows
that everything works, and writes its tables in `.env/made`.
"""

import argparse
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import environments
import files
import instructions
import machine
import processes
import rounds
import tables
from environments import HERE, MADE, OWN, binary
from found import DOCUMENTS, Counts, Found
from rounds import Worker

COUNTED = ("narvik", "tolv")
"""The documents whose instructions are counted: it takes long, and two are enough."""
_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_START = time.monotonic()


def main() -> None:
    """Make the environments, measure, and write the README."""
    options = _options()
    _tell("the environments")
    missing = environments.prepare()
    made = [binary(OWN, "python"), HERE / "made.py", MADE]
    subprocess.run(made, check=True, env=rounds.environment())
    found = _measure(options, missing)
    readme = MADE / "README.md" if options.quick else HERE / "README.md"
    if options.quick:
        readme.write_text((HERE / "README.md").read_text(encoding="utf-8"), encoding="utf-8")
    tables.put(readme, machine.about(options.rounds), found)
    print(readme.read_text(encoding="utf-8"))
    _tell("done")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, help="rounds of A B C … a document")
    parser.add_argument("--documents", type=int, default=1000, help="how many are many")
    parser.add_argument("--keys", type=int, default=300, help="how many keystrokes")
    parser.add_argument("--quick", action="store_true", help="a few rounds, to try it")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.documents, options.keys = 2, 50, 30
    return options


def _measure(options: argparse.Namespace, missing: tuple[str, ...]) -> Found:
    measured, sizes = {}, {}
    commands = rounds.commands(missing)
    with ExitStack() as stack:
        workers = {name: stack.enter_context(Worker(words)) for name, words in commands.items()}
        for document in DOCUMENTS:
            _tell(f"{document}: {options.rounds} rounds of {len(workers)} engines")
            sizes[document] = _compared(workers, document)
            measured[document] = rounds.measure(workers, document, options.rounds)
    _tell("cold starts")
    cold = processes.cold(options.rounds)
    few = max(1, options.rounds // 5)
    _tell(f"{options.documents} documents")
    many = processes.many(options.documents, few)
    lost = list(missing)
    growth = _tried("what a tiltak costs among many", lost, lambda: _growth(few + 2)) or {}
    checked, each = [], options.documents
    if "check-jsonschema" not in missing:
        checked = _tried(f"{each} files", lost, lambda: files.measure(each, few)) or []
    typed = str(options.keys)
    keys = _tried("keystrokes", lost, lambda: _said_by_ours("keystrokes.py", typed)) or {}
    counts = _tried("instructions", lost, lambda: _counts(commands))
    return Found(lost, measured, sizes, cold, many, each, checked, keys, growth, counts)


def _tried(what: str, lost: list[str], measure: Callable[[], Any]) -> Any:
    """Return what is measured; where it can't be, it is *lost*, and the rest is not."""
    _tell(what)
    try:
        return measure()
    except (OSError, RuntimeError, ValueError, subprocess.SubprocessError) as error:
        _tell(f"{what}: {error}")
        lost.append(what)
        return None


def _growth(times: int) -> dict[str, dict[str, list[int]]]:
    result = MADE / "growth.json"
    _said_by_ours("growth.py", str(MADE), str(times), str(result), quiet=True)
    found: dict[str, dict[str, list[int]]] = json.loads(result.read_text(encoding="utf-8"))
    return found


def _said_by_ours(script: str, *words: str, quiet: bool = False) -> list[float]:
    """Run one of our scripts in our environment, and return what it says unless it is *quiet*."""
    command = [str(binary(OWN, "python")), str(HERE / script), *words]
    ended = subprocess.run(command, env=rounds.environment(), capture_output=True, check=False)
    if ended.returncode:
        raise RuntimeError(f"{script} failed: {ended.stderr.decode()}")
    said: list[float] = [] if quiet else json.loads(ended.stdout)
    return said


def _counts(commands: dict[str, list[str | Path]]) -> Counts | None:
    """Count instructions, where anything can."""
    counter = instructions.counter()
    if counter is None:
        _tell("neither perf nor valgrind counts here")
        return None
    name, count = counter
    processes.clear()
    of_processes = instructions.of_processes(count, processes.commands())
    of_documents = instructions.of_documents(count, commands, COUNTED)
    return Counts(name, of_processes, of_documents)


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


def _tell(words: str) -> None:
    print(f"{time.monotonic() - _START:4.0f} s  {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
