"""The rules about amounts in the lokal generation: what adds up, and what must be the same."""

from collections.abc import Iterator

from behovsmelding.diagnostics import Diagnostic, Path
from behovsmelding.form import Form
from behovsmelding.model.lokal import Behovsmelding, Ordning
from behovsmelding.rules.walk import finding
from behovsmelding.words import Ord

SIDER = ("eier", "uh")


def ordning_ord(form: Form, ordning: Ordning) -> Ord:
    """Return what *form* calls *ordning*."""
    valg = form.choices("tiltak.ordning").get(ordning.value)
    return valg.ord if valg else Ord(ordning.value, ordning.value)


def har_detaljer(melding: Behovsmelding, ordning: Ordning) -> bool:
    """Tell whether *ordning* has tiltak or a videreføring in this document."""
    return any(each.ordning is ordning for each in melding.tiltak) or any(
        each.ordning is ordning for each in melding.videreføring
    )


def beløp(melding: Behovsmelding, ordning: Ordning, *sider: str) -> tuple[Path, ...]:
    """Return the places of the amounts that the row of *ordning* adds, on these *sider*."""
    if not har_detaljer(melding, ordning):
        stated = [
            ("ordninger", ordning.value, side)
            for row in melding.ordninger
            if row.ordning is ordning
            for side in sider
            if getattr(row, side) is not None
        ]
        return tuple(stated)
    found: list[Path] = []
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.ordning is ordning and not melding.er_lenket(tiltak):
            found += [("tiltak", i, "tilskudd", side) for side in sider]
    for i, each in enumerate(melding.videreføring):
        if each.ordning is ordning:
            found += _videreført(melding, i, *sider)
    return tuple(found)


def _videreført(melding: Behovsmelding, i: int, *sider: str) -> list[Path]:
    """Return the places of the amounts of videreføring number *i*; the coordinator's is eier's."""
    each = melding.videreføring[i]
    base = ("videreføring", i)
    found: list[Path] = [
        (*base, "tiltak", j, "tilskudd", side) for j in range(len(each.tiltak)) for side in sider
    ]
    if each.koordinatorbeløp and "eier" in sider:
        found.append((*base, "koordinator", "beløp"))
    return found


def oppgitt_for_ordning(melding: Behovsmelding, form: Form) -> Iterator[Diagnostic]:
    """Compare the stated row of an ordning with what its details give (BM307)."""
    for row in melding.ordninger:
        if not har_detaljer(melding, row.ordning):
            continue
        computed = next(each for each in melding.sumrader if each.ordning is row.ordning)
        for side in SIDER:
            stated, sums = getattr(row, side), getattr(computed, side)
            if None not in (stated, sums) and stated != sums:
                yield finding(
                    "BM307",
                    ("ordninger", row.ordning.value, side),
                    beløp(melding, row.ordning, side),
                    ordning=ordning_ord(form, row.ordning),
                    felt=form.label(f"ordninger.{side}"),
                    oppgitt=stated,
                    regnet=sums,
                )


RULES = (oppgitt_for_ordning,)
