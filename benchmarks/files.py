"""Measure `check` on many files against check-jsonschema: by the same schema, turn by turn.

Both are whole processes. Ours runs the rules as well, on every processor there is; the other uses
one.
"""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from environments import CHECKER, MADE, OWN, ROOT, binary
from processes import Run, run

SIZE = 10_000
SCHEMA = ROOT / "schemas" / "2025.schema.json"
FOLDER = MADE / "files"
BASE = ROOT / "examples" / "narvik-2025.yaml"
_FOUND = 1
"""How both programs end where they find something: what they find is not the question here."""
_ANSWER = """\
      Lærerne og lederne ved hver skole har vært med på å velge målene for arbeidet.

      - Styringsgruppa møtes hver måned, og de ansatte er med i den.
      - Universitetet er med på to samlinger i halvåret, og følger opp mellom dem.

      Det som prøves ut, blir drøftet i team og delt mellom skolene på samlingen i mai."""


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


def measure(count: int, rounds: int) -> list[Mapping[str, Run]]:
    """Return, for each round, what *count* files took either program."""
    files = _written(count)
    ours = [binary(OWN, "behovsmelding"), "check", "--format", "concise"]
    theirs = [binary(CHECKER, "check-jsonschema"), "--schemafile", SCHEMA]
    for command in (ours, theirs):
        _run([*command, files[0]])
    return [
        {"ours": _run([*ours, FOLDER]), "theirs": _run([*theirs, *files])} for _ in range(rounds)
    ]


def _run(command: Sequence[str | Path]) -> Run:
    return run(command, fine=(0, _FOUND))


def _written(count: int) -> list[Path]:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    files = [FOLDER / f"melding-{number}.yaml" for number in range(count)]
    for number, path in enumerate(files):
        text = document(number).replace("../schemas", str(SCHEMA.parent))
        path.write_text(text, encoding="utf-8")
    return files
