"""What is shown of the sums of the kollektiv generation."""

from collections.abc import Iterator

from behovsmelding.form import Form
from behovsmelding.generation.shown import Sum, Table, amount, known
from behovsmelding.kollektiv.model import Behovsmelding, Eier, Partner
from behovsmelding.messages import Language
from behovsmelding.messages.ui import overview as words


def counts(melding: Behovsmelding, language: Language) -> Iterator[str]:
    """Tell how many tiltak there are."""
    yield words.TILTAK.of(language, count=melding.antall_tiltak or 0)


def tables(melding: Behovsmelding, form: Form, language: Language) -> Iterator[Table]:
    """Yield what each recipient, each område and each tema gets; an empty table is left out."""
    områder = {each.navn: each.ord.of(language) for each in form.valg["fordeling"].values()}
    total = (words.SUM.of(language), amount(melding.sum_totalt, language))
    per_recipient = [(row.mottaker, row.beløp) for row in melding.sum_mottakere]
    per_område = [(områder[row.område.value], row.beløp) for row in melding.sum_områder]
    temaer = form.choices("tiltak.tema")
    per_tema = [
        (temaer[row.tema].ord.of(language) if row.tema in temaer else row.tema, row.beløp)
        for row in melding.sum_tema
    ]
    koordinator = (words.COORDINATOR.of(language), amount(melding.sum_koordinator, language))
    for title, first, rows, last in (
        (words.PER_RECIPIENT, words.RECIPIENT, per_recipient, (total, koordinator)),
        (words.PER_OMRÅDE, words.OMRÅDE, per_område, (total,)),
        (words.PER_TEMA, words.TEMA, per_tema, ()),
    ):
        if rows:
            headings = (first.of(language), words.AMOUNT.of(language))
            written = ((name, amount(each, language)) for name, each in rows)
            yield Table(title.of(language), headings, (*written, *last))


def sums(melding: Behovsmelding, language: Language) -> Iterator[Sum]:
    """Yield the sums of each tiltak, each owner and partner, and the whole."""
    for i, tiltak in enumerate(melding.tiltak):
        yield from known(("tiltak", i, "tilskudd"), tiltak.totalt, language)
    got = {row.mottaker: row.beløp for row in melding.sum_mottakere}
    sides: dict[str, tuple[Eier | Partner, ...]]
    sides = {"eiere": melding.eiere, "partnere": melding.partnere}
    for side, parts in sides.items():
        for i, part in enumerate(parts):
            if part.navn:
                yield from known((side, i, "navn"), got.get(part.navn), language)
    yield from known(("tiltak",), melding.sum_totalt, language)
