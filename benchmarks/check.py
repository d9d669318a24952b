"""Measure `check` on many files against check-jsonschema, and the language server on one.

python benchmarks/check.py [--files 1000] [--rounds 3] [--keys 300]

Needs the dev extra and check-jsonschema. Both programs are whole processes that read the same files
by the same schema, turn by turn; ours runs the rules as well.
"""

import argparse
import asyncio
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lsprotocol import types

CHECKOUT = Path(__file__).parents[1]
sys.path.insert(0, str(CHECKOUT))

from tests.support.editors import Editor, talk  # noqa: E402 - it stands beside us, and is not installed

SIZE = 10_000
SCHEMA = CHECKOUT / "schemas" / "2025.schema.json"
_ANSWER = """\
      Lærerne og lederne ved hver skole har vært med på å velge målene for arbeidet.

      - Styringsgruppa møtes hver måned, og de ansatte er med i den.
      - Universitetet er med på to samlinger i halvåret, og følger opp mellom dem.

      Det som prøves ut, blir drøftet i team og delt mellom skolene på samlingen i mai."""
BASE = CHECKOUT / "examples" / "narvik-2025.yaml"
OURS = [sys.executable, "-c", "from behovsmelding.cli import main; main()"]


def document(number: int) -> str:
    """Make a behovsmelding of about 10 KB, like no other by its *number*."""
    text = BASE.read_text(encoding="utf-8").replace("290 000", f"{290_000 + number}")
    text = text.replace("merkes: Dekom 12035", f"merkes: Dekom {number}")
    # With a tiltak of its own, the row of Kompetanseløftet would have to be their sum.
    text = text.replace("  kompetanseløftet: {eier: 480 000, uh: 702 800}\n", "")
    more = 0
    while len(text.encode()) < SIZE:
        more += 1
        text = _with_tiltak(text, more)
    return text


def _with_tiltak(text: str, number: int) -> str:
    """Add a tiltak in which everything is answered."""
    tiltak = f"""\
  - navn: Tiltak {number}
    ordning: kompetanseløftet
    tilskudd: {{eier: 10 000, uh: {number}0 000}}
    formål: gjennomføre og vurdere kompetansetiltak
    forankring: |
{_ANSWER}
    kollektive_prosesser: |
{_ANSWER}
    lærerutdanning: |
{_ANSWER}
    langsiktig_plan: "[Planen for perioden](https://example.no/plan)"
    bruk_eier: Vikarer, reise og lokaler
    bruk_uh: |
{_ANSWER}
    koordinator: {{behov: false}}
    varighet: [høst 2025, vår 2026]
    målgruppe: Alle lærere og assistenter i barnehager og skoler
"""
    return text + ("" if "\ntiltak:\n" in text else "tiltak:\n") + tiltak


def seconds(command: list[str]) -> float:
    """Run *command* and return how long it took; what it finds is not the question here."""
    # An installed program is compiled once and for all, and so are both of these.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    start = time.perf_counter()
    ended = subprocess.run(command, capture_output=True, check=False, env=environment)
    if ended.returncode not in (0, 1):
        sys.exit(ended.stderr.decode())
    return time.perf_counter() - start


def many_files(count: int, rounds: int) -> None:
    """Check *count* files with both programs, turn by turn, and print the medians."""
    other = shutil.which("check-jsonschema", path=str(Path(sys.executable).parent))
    if other is None:
        sys.exit("check-jsonschema is not installed here: pip install check-jsonschema")
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"melding-{number}.yaml" for number in range(count)]
        for number, path in enumerate(files):
            path.write_text(document(number).replace("../schemas", str(SCHEMA.parent)))
        theirs_command = [other, "--schemafile", str(SCHEMA), *map(str, files)]
        ours_command = [*OURS, "check", "--format", "concise"]
        for command in ([*ours_command, str(files[0])], [*theirs_command[:3], str(files[0])]):
            seconds(command)
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(seconds([*ours_command, folder]))
            theirs.append(seconds(theirs_command))
        size = statistics.mean(path.stat().st_size for path in files) / 1000
    ratio = statistics.median(b / a for a, b in zip(ours, theirs, strict=True))
    print(f"{count} files of {size:.1f} kB, median of {rounds}:")
    print(f"  behovsmelding check  {statistics.median(ours):7.2f} s")
    print(f"  check-jsonschema     {statistics.median(theirs):7.2f} s   {ratio:.1f} x")


def keystrokes(count: int) -> None:
    """Type *count* characters in a file of 10 KB in an editor, and print how soon they are told."""
    text = document(1)
    at = text.index("Rådgiver") + 3
    waits: list[float] = []

    async def conversation(editor: Editor) -> None:
        uri = BASE.as_uri()
        await editor.open(uri, text)
        for number in range(count):
            typed = "x" * (number % 20) + ("" if number % 3 else ": ")
            start = time.perf_counter()
            found: list[types.Diagnostic] = await editor.change(uri, text[:at] + typed + text[at:])
            waits.append((time.perf_counter() - start) * 1000)
            if not found:
                sys.exit("the server found nothing in what was typed")
            await asyncio.sleep(0.005)

    talk([*OURS[:2], OURS[2].replace("main()", 'main(["lsp"])')], conversation)
    slow = statistics.quantiles(waits, n=100)[94]
    print(f"{count} keystrokes in a file of {len(text.encode()) / 1000:.1f} kB, to findings:")
    print(f"  median {statistics.median(waits):.1f} ms, 95 of 100 within {slow:.1f} ms")


def main() -> None:
    """Measure both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keys", type=int, default=300)
    asked = parser.parse_args()
    keystrokes(asked.keys)
    many_files(asked.files, asked.rounds)


if __name__ == "__main__":
    main()
