"""One engine in a process of its own: `worker.py ENGINE FOLDER`, then a request a line.

A request is `{"document": …, "times": …}`; the answer is the nanoseconds of each time. With
`"save"` the document is written to that file instead, and with `"ready"` its input is only made
ready, so many times. What an engine is given anew for each
document is made ready outside the time that is measured.
"""

import io
import json
import sys
import time
from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from behovsmelding.docx import Template


class Engine(NamedTuple):
    """What makes a document: `ready` prepares its input, `run` is measured."""

    ready: Callable[[], Any]
    run: Callable[[Any], bytes]


def docxtpl(folder: Path, document: str) -> Engine:
    """Render with docxtpl as its documentation shows (rust-docxtpl goes by the same name)."""
    from docxtpl import DocxTemplate

    context = _context(folder, document)

    def run(context: Any) -> bytes:
        template = DocxTemplate(folder / "docxtpl.docx")
        template.render(context, autoescape=True)
        out = io.BytesIO()
        template.save(out)
        return out.getvalue()

    return Engine(lambda: context, run)


def docxtpl_once(folder: Path, document: str) -> Engine:
    """Render with docxtpl, but patch and compile the template only once."""
    from docxtpl import DocxTemplate
    from jinja2 import Environment

    class Once(DocxTemplate):  # type: ignore[misc]
        patch_xml = staticmethod(cache(DocxTemplate(folder / "docxtpl.docx").patch_xml))

    class Keeping(Environment):
        @cache  # noqa: B019 - there is one, as long as the process lives
        def from_string(self, source: str, *_: Any) -> Any:  # type: ignore[override]
            return super().from_string(source)

    context, environment = _context(folder, document), Keeping(autoescape=True)

    def run(context: Any) -> bytes:
        template = Once(folder / "docxtpl.docx")
        template.render(context, environment)
        out = io.BytesIO()
        template.save(out)
        return out.getvalue()

    return Engine(lambda: context, run)


def ours(folder: Path, document: str) -> Engine:
    """Render a behovsmelding that is read already, and its long texts parsed.

    Each is a new one, but for the first: a processor that has just compressed the same foretells
    what comes, and takes half the time.
    """
    from mixed import mixed

    from behovsmelding.api import loads

    text, numbers = _text(folder, document), count()
    melding = loads(text)

    def ready() -> Any:
        number = next(numbers)
        return _parsed(mixed(melding, str(number)) if number else loads(text))

    return Engine(ready, _template(text).render)


def ours_unparsed(folder: Path, document: str) -> Engine:
    """Render a behovsmelding as `loads` gives it; each once."""
    from behovsmelding.api import loads

    text = _text(folder, document)
    return Engine(lambda: loads(text), _template(text).render)


def ours_from_text(folder: Path, document: str) -> Engine:
    """Read the YAML text, check it and render it, as the command does with each file."""
    from behovsmelding.reading.examine import examine

    text = _text(folder, document)
    template = _template(text)

    def run(text: bytes) -> bytes:
        report = examine(text)
        if report.has_errors:
            raise ValueError(report.findings)
        return template.render(report.melding)

    return Engine(lambda: text, run)


def ours_by_library(folder: Path, document: str) -> Engine:
    """Do the same with `render(loads(text))`, which judges the document a second time."""
    from behovsmelding.api import loads, render

    return Engine(lambda: _text(folder, document), lambda text: render(loads(text)))


def floor(folder: Path, document: str) -> Engine:
    """Join ready strings, and write them in the zip that we write; each time another document."""
    from floor import Floor

    compiled = _template(_text(folder, document)).compiled
    copied = {part.data for part in compiled.ready.values()}
    engine = ours(folder, document)

    def ready() -> Floor:
        docx = engine.run(engine.ready())
        found = Floor.of(docx, len(compiled.same), copied)
        if found.write() != docx:
            raise ValueError("the floor writes another document")
        return found

    return Engine(ready, Floor.write)


def _parsed(melding: Any) -> Any:
    """Ask every long text of *melding* for its paragraphs, and return it."""
    import attrs

    from behovsmelding.model.tekst import Tekst

    waiting: list[Any] = [melding]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Tekst):
            _ = value.blocks
        elif isinstance(value, tuple):
            waiting.extend(value)
        elif attrs.has(value.__class__):
            waiting.extend(getattr(value, each.name) for each in attrs.fields(value.__class__))
    return melding


def _template(text: bytes) -> "Template":
    from behovsmelding.api import loads, template_for
    from behovsmelding.form import load_form

    melding = loads(text)
    return template_for(load_form(melding.skjema), melding.målform)


def _context(folder: Path, document: str) -> Any:
    return json.loads((folder / f"{document}.json").read_text(encoding="utf-8"))


def _text(folder: Path, document: str) -> bytes:
    return (folder / f"{document}.yaml").read_bytes()


ENGINES = {
    each.__name__: each
    for each in (
        docxtpl,
        docxtpl_once,
        ours,
        ours_unparsed,
        ours_from_text,
        ours_by_library,
        floor,
    )
}


def main(name: str, folder: Path) -> None:
    """Answer requests until there are no more."""
    engine = cache(lambda document: ENGINES[name](folder, document))
    for line in sys.stdin:
        request = json.loads(line)
        if "save" in request:
            chosen = engine(request["document"])
            Path(request["save"]).write_bytes(chosen.run(chosen.ready()))
            answer = []
        elif "ready" in request:
            chosen = engine(request["document"])
            answer = [0 for _ in range(request["ready"]) if chosen.ready() is None]
        else:
            answer = _measured(engine(request["document"]), request["times"])
        print(json.dumps(answer), flush=True)


def _measured(engine: Engine, times: int) -> list[int]:
    found = []
    for given in [engine.ready() for _ in range(times)]:
        start = time.perf_counter_ns()
        engine.run(given)
        found.append(time.perf_counter_ns() - start)
    return found


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
