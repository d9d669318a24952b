"""What must pass mypy --strict, and what must not: there an ignore that isn't used is an error."""

from typing import Any, assert_type

import behovsmelding
from behovsmelding import (
    Diagnostic,
    FormError,
    InvalidBehovsmelding,
    InvariantError,
    Målform,
    Periode,
    Severity,
    TemplateError,
    kollektiv,
    lokal,
)


def the_functions() -> None:
    """The way through the library, with types all the way."""
    melding = behovsmelding.load("narvik.yaml", forms="skjemaer")
    assert_type(melding, lokal.Behovsmelding | kollektiv.Behovsmelding)
    findings = behovsmelding.check(melding)
    assert_type(findings, tuple[Diagnostic, ...])
    assert_type(findings[0].severity, Severity)
    assert_type(behovsmelding.dumps(melding, schema="2025.schema.json"), str)
    assert_type(behovsmelding.render(melding, målform=Målform.NN), bytes)
    behovsmelding.save(melding, "ut.yaml")
    assert_type(behovsmelding.to_dict(melding), dict[str, Any])
    again = behovsmelding.from_dict({"skjema": 2025, "tiltak": []}, forms="skjemaer")
    assert_type(again, lokal.Behovsmelding | kollektiv.Behovsmelding)
    behovsmelding.render(melding, målform="nn", template="mal.docx")
    assert_type(behovsmelding.render(melding, to="ut.docx", force=True), bytes)
    behovsmelding.render(melding, målform=3)  # type: ignore[arg-type]
    behovsmelding.check("narvik.yaml")  # type: ignore[arg-type]
    behovsmelding.to_dict("narvik.yaml")  # type: ignore[arg-type]
    behovsmelding.from_dict("skjema: 2025")  # type: ignore[arg-type]
    behovsmelding.laod("narvik.yaml")  # type: ignore[attr-defined]


def the_exceptions(error: Exception) -> object:
    """Each has what a program needs to know."""
    if isinstance(error, InvalidBehovsmelding):
        return assert_type(error.findings, tuple[Diagnostic, ...])
    if isinstance(error, (FormError, InvariantError)):
        return assert_type(error.code, str)
    return error.findings if isinstance(error, TemplateError) else None


def a_lokal_one() -> lokal.Behovsmelding:
    """Rows may be any iterable, an amount what people write, a form its year."""
    tiltak = lokal.Tiltak(
        navn="Inkluderende praksis",
        ordning="kompetanseløftet",
        tilskudd=lokal.Tilskudd(eier=70_000, uh="503 800"),
        formål="Å bli bedre",
        bruk_eier="Leie av lokale",
        varighet=["høst 2025", "vår 2026"],
        videre_behov=[lokal.VidereBehov(periode="høst 2026", eier=70_000)],
    )
    melding = lokal.Behovsmelding(
        skjema=2025, målform="nn", tiltak=[tiltak], gjelder=[lokal.Ordning.REGIONAL]
    )
    assert_type(melding.gjelder, tuple[lokal.Ordning, ...] | None)
    assert_type(melding.tiltak, tuple[lokal.Tiltak, ...])
    assert_type(melding.skjema, str)
    return melding


def a_kollektiv_one() -> kollektiv.Behovsmelding:
    """The same in the kollektiv generation, with a tuple and a generator."""
    tiltak = kollektiv.Tiltak(
        område=[kollektiv.Område.SKOLE, "barnehage"],
        tema=["spesialpedagogikk"],
        tilskudd=[kollektiv.Tilskudd("Narvik kommune", 110_000)],
        flerårig=kollektiv.Flerårig(år=1, av=3, anslag=[kollektiv.Anslag(2028, 450_000)]),
    )
    return kollektiv.Behovsmelding(
        skjema="2027",
        eiere=(kollektiv.Eier(navn="Narvik kommune"),),
        partnere=(kollektiv.Partner(navn=each) for each in ("Nord universitet",)),
        tiltak=[tiltak],
    )


def what_is_refused() -> None:
    """One value where rows are wanted, other types, and a changed value."""
    lokal.Behovsmelding(skjema=2025, tiltak=lokal.Tiltak())  # type: ignore[arg-type]
    lokal.Behovsmelding(skjema=20.25)  # type: ignore[arg-type]
    lokal.Behovsmelding()  # type: ignore[call-arg]
    lokal.Behovsmelding(skjema="2025", eiere=[])  # type: ignore[call-arg]
    lokal.OppgittOrdning()  # type: ignore[call-arg]
    lokal.Tiltak(ordning=3)  # type: ignore[arg-type]
    lokal.Tilskudd(eier=1.5)  # type: ignore[arg-type]
    lokal.Tiltak(bruk_eier=3)  # type: ignore[arg-type]
    kollektiv.Behovsmelding(skjema=2027, eiere=kollektiv.Eier())  # type: ignore[arg-type]
    kollektiv.Tiltak(tema=3)  # type: ignore[arg-type]
    kollektiv.Behovsmelding(skjema=2027).skjema = "2026"  # type: ignore[misc]


def the_rows() -> None:
    """What a row has for its key."""
    assert_type(lokal.OppgittOrdning(ordning="regional").ordning, lokal.Ordning)
    assert_type(lokal.VidereBehov(periode="høst 2026").periode, Periode)
    assert_type(kollektiv.Anslag(2028, 450_000).år, Periode)
    assert_type(kollektiv.Viderefører(skjema=2026, nummer=1).skjema, str | None)
