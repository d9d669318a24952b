"""Make what is measured: the documents, the templates and the contexts. Runs in our environment."""

import json
import sys
from pathlib import Path
from typing import Any

import attrs
from environments import ROOT
from mixed import mixed
from tagged import Docxtemplater, Docxtpl, tagged
from view import view

from behovsmelding.api import check, dumps, load, loads, template_for
from behovsmelding.diagnostics import has_errors
from behovsmelding.form import load_form, template_dir

SIZES = (1, 12, 50, 200)
"""How many tiltak there are in each of the documents that grow."""
LONG = (
    "forankring",
    "kollektive_prosesser",
    "lærerutdanning",
    "langsiktig_plan",
    "målgruppe",
)
"""The long answers of each of them; those of two hundred would be more than a file may hold."""
FEWER = LONG[:1]


def main(folder: Path) -> None:
    """Write everything to *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {name: _example(name) for name in ("narvik", "vefsn")}
    texts["tolv"] = dumps(_with_tiltak(12, LONG))
    texts |= {f"tiltak-{count}": dumps(_with_tiltak(count, FEWER)) for count in SIZES}
    for name, text in texts.items():
        melding = loads(text)
        if has_errors(check(melding)):
            sys.exit(f"{name} has errors, and can't be measured")
        template = template_for(load_form(melding.skjema), melding.målform)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
        _write_json(folder / f"{name}.json", view(melding, template))
    docx = (template_dir("2025") / "behovsmelding.nb.docx").read_bytes()
    (folder / "docxtpl.docx").write_bytes(tagged(docx, Docxtpl()))
    (folder / "docxtemplater.docx").write_bytes(tagged(docx, Docxtemplater()))


def _example(name: str) -> str:
    return (ROOT / "examples" / f"{name}-2025.yaml").read_text(encoding="utf-8")


def _with_tiltak(count: int, long: tuple[str, ...]) -> Any:
    """Return a behovsmelding with *count* tiltak, each with *long* answers of its own."""
    melding: Any = load(ROOT / "examples" / "vefsn-2025.yaml")
    (tiltak,) = melding.tiltak
    new = [
        attrs.evolve(
            tiltak,
            navn=f"{tiltak.navn} ({number})",
            viderefører=None,
            **{name: mixed(tiltak.lærerutdanning, f"{name} {number}") for name in long},
        )
        for number in range(2, count + 1)
    ]
    return attrs.evolve(melding, tiltak=(tiltak, *new))


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
