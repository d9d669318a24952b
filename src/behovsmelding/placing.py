"""Which answers of a behovsmelding a template or a page has no place for, or can't hold."""

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.docx.compiling.unprinted import unprinted
from behovsmelding.form import Form
from behovsmelding.generation import Behovsmelding
from behovsmelding.model.felles import Hode
from behovsmelding.model.fields import Mark, by_name, is_within
from behovsmelding.model.walk import answers

if TYPE_CHECKING:
    from behovsmelding.docx.rendering.listed import Unlisted

_HEAD = tuple(by_name(Hode))
"""Fields that any form shows through something else: its title, its language, its header."""


def missing_fields(form: Form, printed: Collection[str]) -> tuple[str, ...]:
    """Return the fields that *form* asks for and that are not *printed*."""
    told = {*_HEAD, *form.generasjon.shown_otherwise}
    shown = {sti for text in printed for sti in form.generasjon.ready.get(text, ())}
    missed = (sti for sti in unprinted(printed, form) if sti in form.felt and sti not in shown)
    return tuple(sti for sti in missed if not _is_told(form, sti.split("."), told))


def unplaced(melding: Behovsmelding, form: Form, printed: Collection[str]) -> Iterator[Diagnostic]:
    """Find each answer in *melding* of what is not *printed* anywhere (BM925)."""
    missing = frozenset(missing_fields(form, printed))
    for answer in answers(melding) if missing else ():
        sti = form.sti(answer.path)
        if sti in missing:
            yield Diagnostic("BM925", answer.path, {"felt": form.label(sti)})


def unheld(unlisted: "Iterable[Unlisted]", form: Form) -> Iterator[Diagnostic]:
    """Yield the finding of each answer that a list of the template does not have (BM852)."""
    for each in unlisted:
        felt = form.label(form.sti(each.path)) if each.path else each.tag
        yield Diagnostic(
            "BM852", each.path, {"felt": felt, "svar": each.said, "valg": each.choices}
        )


def _is_told(form: Form, steps: list[str], told: set[str]) -> bool:
    """Tell whether something else shows what stands at *steps*; a sum does for what is stated."""
    return not told.isdisjoint(steps) or is_within(form.model, steps, Mark.OPPGITT)
