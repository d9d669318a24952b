"""A service such as somebody might build on the library: mypy follows it, and a test runs it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

import behovsmelding
from behovsmelding import (
    Behovsmelding,
    Diagnostic,
    FileTrouble,
    FormError,
    InvalidBehovsmelding,
    kollektiv,
    lokal,
)

Answer = tuple[int, dict[str, Any]]
"""A status as of HTTP, and what is sent as JSON."""


def judge(body: Mapping[str, Any], language: str = "nb") -> Answer:
    """Take in what a web form sent, and tell what is to be said of it."""
    try:
        melding = behovsmelding.from_dict(dict(body))
    except InvalidBehovsmelding as error:
        return 422, {"findings": told(error.findings, language)}
    except TypeError as error:
        return 400, {"reason": str(error)}
    findings = behovsmelding.check(melding)
    assert_type(findings, tuple[Diagnostic, ...])
    return 200, {"findings": told(findings, language), **summary(melding)}


def told(findings: tuple[Diagnostic, ...], language: str) -> list[Any]:
    """Return *findings* as JSON, the errors first."""
    by_weight = sorted(findings, key=lambda each: each.severity, reverse=True)
    return [each.json(language) for each in by_weight]


def summary(melding: Behovsmelding) -> dict[str, Any]:
    """Return what an overview shows of *melding*, of either generation."""
    assert_type(melding.målform, behovsmelding.Målform)
    return {"form": melding.skjema, "owners": owners(melding), "sum": melding.sum_totalt}


def owners(melding: Behovsmelding) -> list[str]:
    """Return the owners' names; what the generations do not share is known by the class."""
    if isinstance(melding, lokal.Behovsmelding):
        assert_type(melding, lokal.Behovsmelding)
        first = melding.eier.navn if melding.eier else None
        return [each for each in (first, *(melding.flere_eiere or ())) if each]
    assert_type(melding, kollektiv.Behovsmelding)
    return [each.navn for each in melding.eiere if each.navn]


def deliver(file: Path, folder: Path, målform: str | None = None) -> Path | str:
    """Render *file* to *folder*; return where the document is, or why there is none."""
    document = folder / f"{file.stem}.docx"
    try:
        written = behovsmelding.render(behovsmelding.load(file), målform=målform, to=document)
    except (InvalidBehovsmelding, FormError, FileTrouble) as error:
        return str(error)
    assert_type(written, bytes)
    return document


def as_behovsmelding(value: object) -> Behovsmelding | None:
    """Return *value* if it is a behovsmelding of any generation."""
    return value if isinstance(value, Behovsmelding) else None
