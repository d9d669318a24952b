"""`docs/forskrift.md` says where each demand of FOR-2026-01-12-23 is met, and it is so."""

import re
from typing import Any
from zipfile import ZipFile

import attrs
import pytest

from behovsmelding import kollektiv
from behovsmelding.form import Form, load_form
from behovsmelding.kollektiv.record import GENERATION
from behovsmelding.messages import entry, every_code
from behovsmelding.messages.ui.demands import why
from tests.support.commands import CHECKOUT
from tests.support.meldinger_kollektiv import melding, told

DOCS = CHECKOUT / "docs" / "forskrift.md"


@attrs.frozen
class Demand:
    """A row of the table."""

    paragraf: str
    krav: str
    felt: tuple[str, ...]
    modell: tuple[str, ...]
    regler: tuple[str, ...]

    @classmethod
    def read(cls, line: str) -> "Demand":
        """Read a row from its line."""
        paragraf, krav, felt, modell, regler = (each.strip() for each in line.split("|")[1:-1])
        fields, names = (tuple(re.findall("`(.*?)`", each)) for each in (felt, modell))
        return cls(paragraf, krav, fields, names, tuple(re.findall(r"BM\d+", regler)))


DEMANDS = [
    Demand.read(line)
    for line in DOCS.read_text(encoding="utf-8").splitlines()
    if line.startswith("| §") and not line.startswith("| § |")
]
every_demand = pytest.mark.parametrize("demand", DEMANDS, ids=lambda each: each.krav)


def test_the_paragraphs_that_ask_for_something_are_there() -> None:
    """§§ 3, 4, 11 and 13 say who may be in it, what it must hold, and what a payment needs."""
    assert {each.paragraf for each in DEMANDS} >= {"§ 3", "§ 4", "§ 11", "§ 13"}


@every_demand
@pytest.mark.parametrize("year", ["2026", "2027"])
def test_every_demand_is_met_somewhere(demand: Demand, year: str) -> None:
    """Each is in a field of the form, and what the table names is there."""
    unknown = [sti for sti in demand.felt if sti not in load_form(year).felt]
    absent = [each for each in demand.modell if not _is_in_the_model(each)]

    assert demand.felt
    assert (unknown, absent) == ([], [])
    assert set(demand.regler) <= set(every_code())


def _is_in_the_model(name: str) -> bool:
    found: Any = kollektiv
    for each in name.split("."):
        found = getattr(found, each, None)
    return found is not None


def test_every_field_that_the_rules_demand_is_in_the_table() -> None:
    """The table and the rules name the same paragraph for the same field."""
    told_by_rule = {(sti, each.paragraf) for each in DEMANDS for sti in each.felt}

    assert set(GENERATION.krav.items()) - told_by_rule == set()


def test_every_paragraph_that_the_form_names_is_in_the_table() -> None:
    """Where a question or its help names a §, the reader finds that § in the table."""
    named = {paragraf for felt in load_form("2027").felt.values() for paragraf in _paragraphs(felt)}

    assert named - {each.paragraf for each in DEMANDS} == set()


def _paragraphs(felt: Any) -> set[str]:
    words = f"{felt.spørsmål.of('nb')} {felt.hjelp.of('nb') if felt.hjelp else ''}"
    lists = re.findall(r"§§? ([\d, og]*\d)", words)
    return {f"§ {number}" for each in lists for number in re.findall(r"\d+", each)}


def test_every_rule_about_the_forskrift_is_in_the_table() -> None:
    """A finding that names a § can be looked up, and the § is the same."""
    in_table = {(code, each.paragraf) for each in DEMANDS for code in each.regler}
    named = {
        (code, paragraf)
        for code in every_code("BM5")
        for paragraf in re.findall(r"§ \d+", entry(code).sentence.of("nb"))
    }

    assert named - in_table == set()


LEFT_OUT = [
    (sti, each.paragraf)
    for each in DEMANDS
    if "BM502" in each.regler
    for sti in each.felt
    if GENERATION.krav.get(sti) == each.paragraf or sti == "tiltak.lærerutdanning"
]


@pytest.mark.parametrize(("sti", "paragraf"), LEFT_OUT)
def test_what_is_demanded_is_missed_by_its_paragraph(sti: str, paragraf: str) -> None:
    """Sent in without it, the finding says which § asks for it."""
    findings = told(without(melding(), sti.split(".")), "BM502")

    assert paragraf in {each.params["paragraf"] for each in findings}


def without(value: Any, steps: list[str]) -> Any:
    """Return *value* without its answer at *steps*."""
    if isinstance(value, tuple):
        return tuple(without(each, steps) for each in value)
    first, *rest = steps
    answer = getattr(value, first)
    left = without(answer, rest) if rest else (() if isinstance(answer, tuple) else None)
    return attrs.evolve(value, **{first: left})


def test_all_that_rules_demand_is_tried() -> None:
    """No demand of the rules goes untried here."""
    assert {sti for sti, _ in LEFT_OUT} >= set(GENERATION.krav)


@pytest.mark.parametrize("number", range(1, 19))
def test_only_two_paragraphs_are_said_to_demand_an_answer(number: int) -> None:
    """§§ 4 and 11 say what a behovsmelding must hold; else the form asks, or a letter needs it."""
    said = why(f"§ {number}").of("nb")

    assert ("forskriften krever" in said) == (number in {4, 11})


LOKAL = "Retningslinjer for tilskuddsordning for lokal kompetanseutvikling i barnehage"
KOLLEKTIV = "Forskrift om tilskudd til kollektiv kompetanseutvikling i barnehage og grunnskole"


@pytest.mark.parametrize(
    ("form", "title", "reference"),
    [
        ("2025", f"{LOKAL} og grunnopplæring", "FOR-2021-01-26-230"),
        ("2026", KOLLEKTIV, "FOR-2026-01-12-23"),
        ("2027", KOLLEKTIV, "FOR-2026-01-12-23"),
    ],
)
def test_each_form_prints_the_full_title_of_its_own_regulation(
    form: str, title: str, reference: str
) -> None:
    """Never that of the draft, nor of another generation."""
    document = CHECKOUT / "templates" / form / "behovsmelding.nb.docx"
    text = re.sub("<[^>]*>", "", ZipFile(document).read("word/document.xml").decode())

    assert title in text
    assert set(re.findall(r"FOR-[\d-]+\d", text)) == {reference}


def test_what_the_regulation_lets_a_kommune_say_may_be_left_out() -> None:
    """The office, the sender, priority, progress and funds: sent in without, nothing is missing."""
    whole = melding()
    tiltak = whole.tiltak[0]
    said = (whole.statsforvalter, whole.avsender, tiltak.prioritet, tiltak.viderefører)

    assert said == (None,) * 4
    assert {(row.fra_fond, row.merknad) for row in tiltak.tilskudd} == {(None, None)}
    assert told(whole) == []


def test_a_deadline_is_not_invented() -> None:
    """§ 14 leaves it to Statsforvalteren."""
    forms: list[Form] = [load_form(year) for year in ("2026", "2027")]

    assert [each.frist for each in forms] == [None, None]
