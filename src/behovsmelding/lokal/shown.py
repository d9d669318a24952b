"""What is shown of the sums of the lokal generation."""

from collections.abc import Iterator

from behovsmelding.form import Form
from behovsmelding.generation.shown import Sum, Table, amount, known
from behovsmelding.lokal.model import Behovsmelding
from behovsmelding.messages import Language
from behovsmelding.messages.ui import overview as words
from behovsmelding.messages.ui.editor import SUMS
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path


def counts(melding: Behovsmelding, language: Language) -> Iterator[str]:
    """Tell how many tiltak there are."""
    yield words.TILTAK.of(language, count=melding.antall_tiltak or 0)


def tables(melding: Behovsmelding, form: Form, language: Language) -> Iterator[Table]:
    """Yield the form's own table: what each ordning asks for, and all of them."""
    choices = form.choices("tiltak.ordning")
    sides = [
        (choices[rad.ordning.value].ord.of(language), (rad.eier, rad.uh, rad.totalt))
        for rad in melding.sumrader
        if rad.gjelder
    ]
    whole = (melding.sum_eier, melding.sum_uh, melding.sum_totalt)
    rows = (
        (name, *(amount(each, language) for each in amounts))
        for name, amounts in (*sides, (words.SUM.of(language), whole))
    )
    labels = ("tiltak.ordning", "ordninger.eier", "ordninger.uh", "oppgitt.totalt")
    headings = tuple(form.label(sti).of(language) for sti in labels)
    yield Table(form.label("ordninger").of(language), headings, tuple(rows))


def sums(melding: Behovsmelding, language: Language) -> Iterator[Sum]:
    """Yield the sums of each tiltak, each videreføring, each ordning and the whole."""
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.tilskudd:
            yield from known(("tiltak", i, "tilskudd"), tiltak.tilskudd.totalt, language)
    for i, each in enumerate(melding.videreføring):
        for j, continued in enumerate(each.tiltak):
            if continued.tilskudd:
                path = ("videreføring", i, "tiltak", j, "tilskudd")
                yield from known(path, continued.tilskudd.totalt, language)
        sides = (each.eiersiden, each.uh, each.totalt)
        yield from _both(("videreføring", i, "tiltak"), *sides, language)
    for rad in melding.sumrader:
        yield from known(("ordninger", rad.ordning.value), rad.totalt, language)
    whole = (melding.sum_eier, melding.sum_uh, melding.sum_totalt)
    for name in ("ordninger", "tiltak"):
        yield from _both((name,), *whole, language)


def _both(
    path: Path, eier: Kroner | None, uh: Kroner | None, amount: Kroner | None, language: Language
) -> Iterator[Sum]:
    if amount is not None:
        yield path, SUMS.of(language, eier=eier, uh=uh, sum=amount)
