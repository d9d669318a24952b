"""The rules of the kollektiv generation: both sides of every line they draw."""

from typing import Any

import attrs
import pytest

from behovsmelding.form import load_form
from behovsmelding.kollektiv.model import (
    Behovsmelding,
    Eiertype,
    Flerårig,
    Partnertype,
)
from behovsmelding.kollektiv.record import GENERATION
from behovsmelding.messages import bound, sentence
from behovsmelding.rules import check
from tests.support.meldinger_kollektiv import (
    NARVIK,
    NORD,
    eier,
    found,
    melding,
    model,
    partner,
    tiltak,
    told,
    utkast,
)


def test_nothing_to_say_of_a_complete_document() -> None:
    """A document with every question answered has no findings."""
    assert found(melding()) == []


@pytest.mark.parametrize(
    ("changes", "place", "paragraf"),
    [
        ({"eiere": []}, "eiere", "§ 3"),
        ({"partnere": []}, "partnere", "§ 4"),
        ({"behovsvurdering": None}, "behovsvurdering", "§ 11"),
        (
            {"behovsvurdering": model.Behovsvurdering(vurdering="a", involvering="b")},
            "behovsvurdering.samiske_perspektiver",
            "§ 4",
        ),
        (
            {"behovsvurdering": model.Behovsvurdering(vurdering="a", samiske_perspektiver="b")},
            "behovsvurdering.involvering",
            "§ 11",
        ),
        (
            {"behovsvurdering": model.Behovsvurdering(involvering="a", samiske_perspektiver="b")},
            "behovsvurdering.vurdering",
            "§ 11",
        ),
        ({"plan": None}, "plan", "§ 11"),
        ({"tiltak": [tiltak(beskrivelse=None)]}, "tiltak[0].beskrivelse", "§ 4"),
        ({"tiltak": [tiltak(praksisendring=None)]}, "tiltak[0].praksisendring", "§ 5"),
        ({"tiltak": [tiltak(egeninnsats=None)]}, "tiltak[0].egeninnsats", "§ 11"),
        ({"tiltak": [tiltak(lærerutdanning=None)]}, "tiltak[0].lærerutdanning", "§ 4"),
        ({"tiltak": [tiltak(tilskudd=[])]}, "tiltak[0].tilskudd", "§ 13"),
        (
            {"tiltak": [tiltak(tilskudd=[model.Tilskudd(NARVIK, 1), model.Tilskudd(NORD, None)])]},
            "tiltak[0].tilskudd.Nord universitet",
            "§ 13",
        ),
        ({"tiltak": [tiltak(varighet=[])]}, "tiltak[0].varighet", "§ 13"),
    ],
)
def test_what_the_regulation_demands(changes: dict[str, Any], place: str, paragraf: str) -> None:
    """A missing answer that the regulation demands is an error that names its §."""
    document = attrs.evolve(melding(), **changes)

    assert [("BM502", place, paragraf, True)] == [
        (each.code, each.place, each.params["paragraf"], each.is_error)
        for each in told(document, "BM401", "BM502")
    ]


def test_a_demand_in_a_draft_is_a_warning() -> None:
    """A draft may lack what the regulation demands."""
    assert [each.is_error for each in told(utkast(plan=None))] == [False]


def test_every_demand_is_asked_for() -> None:
    """What the regulation demands is a required field of the form, one of them where a UH is."""
    form = load_form("2027")
    others = [form.felt[sti] for sti in GENERATION.krav if not form.felt[sti].påkrevd]

    assert [felt.sti for felt in others if felt.når] == ["tiltak.lærerutdanning"]
    assert [felt.sti for felt in others if not felt.når] == []


def test_other_missing_answers_name_no_paragraph() -> None:
    """What only the form asks for is missing as in any other form."""
    document = melding(tiltak(målgruppe=None), eiere=[eier(kontaktperson=None)])

    assert found(document) == [
        ("BM401", "eiere[0].kontaktperson"),
        ("BM401", "tiltak[0].målgruppe"),
    ]


def test_no_teacher_education_without_a_uh() -> None:
    """What the teacher education gains is asked only where a UH takes part."""
    document = melding(tiltak(lærerutdanning=None), partnere=[partner(type=Partnertype.FAGSKOLE)])

    assert found(document, "BM502") == []


def test_a_uh_among_several_partners() -> None:
    """One UH is enough."""
    fagskole = partner(navn="Nordland fagskole", type=Partnertype.FAGSKOLE)

    assert found(melding(partnere=[fagskole, partner()])) == []


def test_no_uh_among_the_partners() -> None:
    """Without a UH the main model of the scheme is not followed, which is allowed."""
    document = melding(partnere=[partner(type=Partnertype.ANNET)])

    assert [(each.code, each.is_error) for each in told(document)] == [("BM507", False)]


def test_a_partner_of_unknown_kind_may_be_a_uh() -> None:
    """A rule whose input is missing stays silent."""
    assert found(melding(partnere=[partner(type=None)]), "BM507") == []


@pytest.mark.parametrize(
    "navn", ["Nordland fylkeskommune", "Vestland fylkeskommune, Voss gymnas", "Troms fylke"]
)
def test_a_fylkeskommune_is_no_owner(navn: str) -> None:
    """A fylkeskommune is refused, whatever type it states."""
    document = utkast(tiltak(tilskudd=[model.Tilskudd(NORD, 1_000)]), eiere=[eier(navn=navn)])

    assert [(each.code, each.is_error) for each in told(document)] == [("BM506", True)]


@pytest.mark.parametrize("navn", [NARVIK, "Fylkesgata barnehage", "Sogn friskule"])
def test_other_names_are_no_fylkeskommune(navn: str) -> None:
    """A name that only begins alike may be an owner."""
    assert found(melding(eiere=[eier(navn=navn)]), "BM506") == []


def test_a_fylkeskommune_carried_over() -> None:
    """With its type left open it is a question in a draft, and an error once sent in."""
    changes: dict[str, Any] = {"eiere": [eier(navn="Nordland fylkeskommune", type=None)]}
    rows = tiltak(tilskudd=[model.Tilskudd(NORD, 1_000)])

    assert [
        [(each.code, each.is_error) for each in told(document)]
        for document in (utkast(rows, **changes), melding(rows, **changes))
    ] == [[("BM506", False)], [("BM506", True)]]


def test_an_owner_without_a_type() -> None:
    """Which of the three kinds of § 3 an owner is, must be said."""
    assert found(melding(eiere=[eier(type=None)])) == [("BM401", "eiere[0].type")]


def test_no_tema() -> None:
    """A tiltak without a theme is warned of."""
    assert found(melding(tiltak(tema=[]))) == [("BM508", "tiltak[0].tema")]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (melding(eiere=[eier(organisasjonsnummer=None)]), ["eiere[0].organisasjonsnummer"]),
        (utkast(eiere=[eier(organisasjonsnummer=None)]), ["eiere[0].organisasjonsnummer"]),
        (melding(partnere=[partner(kontonummer=None)]), ["partnere[0].kontonummer"]),
        (utkast(partnere=[partner(kontonummer=None)]), []),
        (
            melding(
                tiltak(tilskudd=[model.Tilskudd(NARVIK, 1), model.Tilskudd(NORD, 0)]),
                partnere=[partner(organisasjonsnummer=None, kontonummer=None)],
            ),
            [],
        ),
    ],
)
def test_numbers_for_the_grant_letter(document: Behovsmelding, expected: list[str]) -> None:
    """Who is to get money needs an organisasjonsnummer, and a kontonummer once it is sent in."""
    assert expected == [place for _, place in found(document, "BM509")]


@pytest.mark.parametrize(
    ("number", "codes"),
    [("86011117947", []), ("8601 11 17947", []), ("8601.11.17947", []), ("86011117948", ["BM505"])],
)
def test_kontonummer(number: str, codes: list[str]) -> None:
    """A kontonummer has eleven digits, the last of which checks the others."""
    assert codes == [code for code, _ in found(melding(eiere=[eier(kontonummer=number)]))]


def test_organisasjonsnummer() -> None:
    """An organisasjonsnummer that fails its check digit is refused, for owners and partners."""
    document = melding(
        eiere=[eier(organisasjonsnummer="959469058")],
        partnere=[partner(organisasjonsnummer="970940244")],
    )

    assert found(document, "BM601") == [
        ("BM601", "eiere[0].organisasjonsnummer"),
        ("BM601", "partnere[0].organisasjonsnummer"),
    ]


@pytest.mark.parametrize(
    ("names", "places"),
    [((NARVIK, "Nord"), []), ((NARVIK, "narvik kommune"), ["partnere[0].navn"])],
)
def test_names_are_unique(names: tuple[str, str], places: list[str]) -> None:
    """Amounts go by name, so that no two owners or partners may share one."""
    document = melding(eiere=[eier(navn=names[0])], partnere=[partner(navn=names[1])])

    assert places == [place for _, place in found(document, "BM514")]


@pytest.mark.parametrize(
    ("changes", "grunn"),
    [
        ({"plan": None}, "men forskriften krever det (§ 11)"),
        ({"eiere": ()}, "og skjemaet spør om det (§ 3)"),
        ({"tiltak": [tiltak(praksisendring=None)]}, "og skjemaet spør om det (§ 5)"),
        ({"tiltak": [tiltak(beskrivelse=None)]}, "men forskriften krever det (§ 4)"),
        ({"tiltak": [tiltak(varighet=[])]}, "og det trengs til tilskuddsbrevet (§ 13)"),
    ],
)
def test_only_what_the_regulation_demands_is_said_to_be_so(
    changes: dict[str, Any], grunn: str
) -> None:
    """§§ 4 and 11 demand, § 13 binds the grant letter, and the rest is the form's own question."""
    [finding, *_] = told(melding(**changes), "BM502")

    assert sentence(finding.code, "nb", finding.params).endswith(bound(f", {grunn}."))


@pytest.mark.parametrize(
    ("navn", "nærmest"),
    [
        ("Nordland", []),
        (None, []),
        ("Norland", ["Nordland"]),
        ("nordland", ["Nordland"]),
        ("Statsforvalteren i Nordland", ["Nordland"]),
        ("Statsforvaltaren i Møre og Romsdal", ["Møre og Romsdal"]),
        ("Kyst-Norge", [None]),
    ],
)
def test_an_office_that_is_not_known(navn: str | None, nærmest: list[str | None]) -> None:
    """It sets the deadline (§ 14), so its name is told when it is not one of the form's."""
    findings = told(melding(statsforvalter=navn), "BM518")

    assert [each.params["nærmest"] for each in findings] == nærmest
    assert [each.instead and each.instead.answer for each in findings] == nærmest


def test_an_office_is_not_judged_where_the_form_names_none() -> None:
    """A county's own form may leave the list out."""
    form = load_form("2027")
    field = form.felt["statsforvalter"]._replace(valg=None)
    form = form._replace(felt={**form.felt, "statsforvalter": field})

    assert not any(each.code == "BM518" for each in check(melding(statsforvalter="Kyst"), form))


def test_what_may_be_left_out_is_missed_nowhere() -> None:
    """The newer questions are optional, also once it is sent in."""
    document = melding(
        tiltak(
            viderefører=model.Viderefører(skjema="2025", nummer=1),
            tilskudd=[
                model.Tilskudd(NARVIK, 1_000, 2_000, "Fra i fjor"),
                model.Tilskudd(NORD, 3_000),
            ],
        ),
        avsender=model.Avsender(navn="Ofoten"),
    )

    assert found(document) == []


@pytest.mark.parametrize(
    ("flerårig", "expected"),
    [
        (model.Flerårig(år=1, av=1), []),
        (model.Flerårig(år=3, av=3), []),
        (model.Flerårig(år=1, av=2, anslag=[model.Anslag(2028, 1_000)]), []),
        (
            model.Flerårig(
                år=1,
                av=9,
                anslag=[
                    model.Anslag(2028, 1_000),
                    model.Anslag(2029, 1_000),
                    model.Anslag(2030, 1_000),
                ],
            ),
            [],
        ),
        (model.Flerårig(år=1, av=2), [("BM516", "tiltak[0].flerårig.anslag")]),
        (
            model.Flerårig(år=1, av=2, anslag=[model.Anslag(2028)]),
            [("BM516", "tiltak[0].flerårig.anslag.2028")],
        ),
        (
            model.Flerårig(år=2, av=2, anslag=[model.Anslag(2028, 1_000)]),
            [("BM515", "tiltak[0].flerårig.anslag.2028")],
        ),
        (
            model.Flerårig(år=2, av=2, anslag=[model.Anslag(2027, 1_000)]),
            [("BM406", "tiltak[0].flerårig.anslag.2027")],
        ),
        (
            model.Flerårig(anslag=[model.Anslag(2028, 1_000)]),
            [("BM401", "tiltak[0].flerårig.år"), ("BM401", "tiltak[0].flerårig.av")],
        ),
        (
            model.Flerårig(år=1, anslag=[model.Anslag(2028, 1_000)]),
            [("BM401", "tiltak[0].flerårig.av")],
        ),
        (
            model.Flerårig(av=2, anslag=[model.Anslag(2028, 1_000)]),
            [("BM401", "tiltak[0].flerårig.år")],
        ),
    ],
)
def test_estimates_follow_the_years_to_come(
    flerårig: Flerårig, expected: list[tuple[str, str]]
) -> None:
    """Each year that the tiltak has left and the form asks for has an estimate, and no other."""
    assert expected == found(melding(tiltak(flerårig=flerårig)))


@pytest.mark.parametrize(
    ("varighet", "codes"), [(["vår 2027"], []), (["vår 2028"], []), (["høst 2028"], ["BM406"])]
)
def test_periods_are_those_of_the_form(varighet: list[str], codes: list[str]) -> None:
    """A period that the form of this year doesn't have is refused."""
    assert codes == [code for code, _ in found(melding(tiltak(varighet=varighet)))]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"eiere": [eier(navn="Narvikk kommune")], "tiltak": []}, "BM603"),
        ({"eiere": [eier(navn="Narvikk kommune")]}, "BM520"),
        ({"eiere": [eier(navn="Lilleby kommune")]}, "BM604"),
        ({"partnere": [partner(navn="Nord universitett")], "tiltak": []}, "BM605"),
        ({"partnere": [partner(navn="Nord universitett")]}, "BM520"),
        ({"partnere": [partner(navn="Fjellakademiet")]}, "BM606"),
        ({"eiere": [eier(organisasjonsnummer="970940243")]}, "BM607"),
    ],
)
def test_names_that_are_not_known(changes: dict[str, Any], code: str) -> None:
    """A kommune or UH that isn't known is warned of, and so is another's number.

    Where the rows of tilskudd spell the name right, it is refused.
    """
    assert code in [each for each, _ in found(attrs.evolve(melding(), **changes))]


@pytest.mark.parametrize(
    "changes",
    [
        {"eiere": [eier(navn="Lilleby friskole", type=Eiertype.PRIVAT_SKOLE)]},
        {"partnere": [partner(navn="Fjellakademiet", type=Partnertype.FAGSKOLE)]},
    ],
)
def test_other_organisations_need_not_be_known(changes: dict[str, Any]) -> None:
    """Private owners and partners other than UH are in no register of ours."""
    document = attrs.evolve(melding(), **changes)

    assert found(document, "BM603", "BM604", "BM605", "BM606", "BM607") == []


@pytest.mark.parametrize("year", ["2026", "2027"])
def test_an_empty_document_has_warnings_only(year: str) -> None:
    """A new document can be begun with nothing in it."""
    found = check(Behovsmelding(skjema=year))

    assert {each.code for each in found} == {"BM401", "BM402", "BM502"}
    assert not any(each.is_error for each in found)
