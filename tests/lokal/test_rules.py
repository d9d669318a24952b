"""The rules about what the form asks (BM4xx) and what the money is for (BM5xx)."""

from typing import Any

import attrs
import pytest

from behovsmelding import lokal
from behovsmelding.diagnostics import place
from behovsmelding.form import Form, load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Ordning, Uh
from behovsmelding.model.felles import Kontaktperson, Tillegg, Vedlegg
from behovsmelding.model.tekst import Tekst
from behovsmelding.rules import check
from tests.support.meldinger import (
    KONTAKT,
    melding,
    model,
    places,
    tiltak,
    told,
    utkast,
    videreføring,
    videreført,
)

FORM = load_form("2025")
SUM = model.OppgittOrdning(ordning=Ordning.KOMPETANSELØFTET, eier=480_000, uh=702_800)


def with_required(sti: str) -> Form:
    """Return the form of 2025 with the field at *sti* required too."""
    felt = attrs.evolve(FORM.felt[sti], påkrevd=True)
    return attrs.evolve(FORM, felt={**FORM.felt, sti: felt})


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({"eier": None}, ["eier"]),
        ({"eier": Eier(kontaktperson=KONTAKT)}, ["eier.navn"]),
        ({"eier": Eier(navn="Narvik kommune")}, ["eier.kontaktperson"]),
        (
            {"uh": Uh(navn="Nord universitet", kontaktperson=Kontaktperson(funksjon="Rådgiver"))},
            ["uh.kontaktperson.navn", "uh.kontaktperson.epost"],
        ),
        ({"tiltak": [tiltak(), tiltak(målgruppe=None)]}, ["tiltak[1].målgruppe"]),
        ({"tiltak": [tiltak(varighet=[])]}, ["tiltak[0].varighet"]),
        ({"tiltak": [tiltak(tilskudd=None)]}, ["tiltak[0].tilskudd"]),
        ({"tiltak": [tiltak(tilskudd=model.Tilskudd(eier=1))]}, ["tiltak[0].tilskudd.uh"]),
        ({"videreføring": [videreføring(tiltak=[])]}, ["videreføring[0].tiltak"]),
        (
            {"videreføring": [videreføring(tiltak=[videreført(None)])]},
            ["videreføring[0].tiltak[0].nummer"],
        ),
    ],
)
def test_required_answers(changed: dict[str, Any], missing: list[str]) -> None:
    """What the form requires is missed where it would stand; a missing part is told once."""
    whole = melding(**changed)

    assert places(whole) == [("BM401", path) for path in missing]
    assert all(each.is_error for each in told(whole))
    assert not any(each.is_error for each in told(utkast(whole)))


def test_required_answer_is_told_in_the_words_of_the_form() -> None:
    """The finding quotes the form's question in the language asked for."""
    [found] = told(melding(tiltak=[tiltak(målgruppe=None)]))

    assert found.sentence("nb") == "«Hvem er målgruppa for tiltaket?» er ikke besvart."
    assert found.sentence("nn") == "«Kven er målgruppa for tiltaket?» er ikkje svart på."


def test_row_is_addressed_by_its_key() -> None:
    """A row that stands under a key in YAML is addressed by that key."""
    whole = melding(tiltak=[tiltak(videre_behov=[model.VidereBehov(periode="HØST 2026", eier=1)])])
    found = check(whole, with_required("tiltak.videre_behov.uh"))

    assert [each.path for each in found] == [("tiltak", 0, "videre_behov", "høst 2026", "uh")]


def test_no_further_owners_is_an_answer() -> None:
    """An empty list of further owners is «Nei»; leaving it out is no answer."""
    form = with_required("flere_eiere")

    assert check(melding(flere_eiere=[]), form) == ()
    assert [each.place for each in check(melding(), form)] == ["flere_eiere"]


def test_half_a_stated_row() -> None:
    """A row with one amount only has no sum, so the other amount is missed."""
    half = model.OppgittOrdning(ordning=Ordning.KOMPETANSELØFTET, eier=5)

    assert places(melding(ordninger=[half]), "BM401") == [
        ("BM401", "ordninger.kompetanseløftet.uh")
    ]
    beside_details = model.OppgittOrdning(ordning=Ordning.REGIONAL, eier=70_000)
    assert told(melding(ordninger=[beside_details])) == []


def test_status_left_out() -> None:
    """A document that doesn't say how far it has come is taken for a draft, with a warning."""
    [found] = told(melding(status=None))

    assert (found.code, found.place, found.is_error) == ("BM402", "status", False)


def test_document_that_asks_for_nothing() -> None:
    """A tiltak, a videreføring or a sum must exist."""
    assert places(melding(tiltak=[])) == [("BM403", "tiltak")]
    assert not told(utkast(melding(tiltak=[])))[0].is_error
    assert places(melding(tiltak=[], videreføring=[videreføring()]), "BM403") == []
    assert places(melding(tiltak=[], ordninger=[SUM]), "BM403") == []


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("Klikk eller trykk her for å skrive inn tekst.", True),
        ("Ansatte. klikk eller trykk her for å skrive inn tekst.", True),
        ("Velg et element.", True),
        ("Vel eit element.", True),
        ("Klikk her.", False),
    ],
)
def test_prompt_that_still_stands(text: str, prompt: bool) -> None:  # noqa: FBT001 - an expectation
    """The form's prompt is no answer, whatever the målform; other words are."""
    found = places(melding(tiltak=[tiltak(målgruppe=text)]))

    assert found == ([("BM404", "tiltak[0].målgruppe")] if prompt else [])


def test_prompt_in_every_kind_of_answer() -> None:
    """One-line answers, lists of names and a county's own questions are looked through too."""
    prompt = "Velg et element."
    whole = melding(
        eier=Eier(navn="Narvik kommune", kompetansenettverk=prompt, kontaktperson=KONTAKT),
        flere_eiere=["Evenes kommune", prompt],
        tillegg=[Tillegg("egne_mål", Tekst(prompt))],
    )

    assert places(whole, "BM404") == [
        ("BM404", "eier.kompetansenettverk"),
        ("BM404", "flere_eiere[1]"),
        ("BM404", "tillegg.egne_mål"),
    ]


@pytest.mark.parametrize(
    ("navn", "told_of"),
    [
        ("Utvikling ved X skole", "X skole"),
        ("Utvikling ved y skule", "y skule"),
        ("Utvikling ved x barnehage.", "x barnehage"),
        ("Utvikling ved by skole", None),
        ("Utvikling ved x skoler", None),
        ("Utvikling ved Beisfjord skole", None),
    ],
)
def test_name_that_was_never_filled_in(navn: str, told_of: str | None) -> None:
    """«x skole» stands for a name; a real one passes."""
    found = told(melding(tiltak=[tiltak(navn=navn)]))

    assert [each.params["tekst"] for each in found] == ([told_of] if told_of else [])


@pytest.mark.parametrize("periode", ["vår 2025", "høst 2025", "vår 2026"])
def test_periods_of_the_form(periode: str) -> None:
    """The periods the form prints may be ticked."""
    assert told(melding(tiltak=[tiltak(varighet=[periode])])) == []


@pytest.mark.parametrize(
    ("part", "path"),
    [
        ({"tiltak": [tiltak(varighet=["høst 2025", "høst 2026"])]}, "tiltak[0].varighet"),
        ({"tiltak": [tiltak(varighet=["2025"])]}, "tiltak[0].varighet"),
        (
            {"tiltak": [tiltak(videre_behov=[model.VidereBehov(periode="vår 2027", eier=1)])]},
            "tiltak[0].videre_behov.vår 2027",
        ),
        ({"videreføring": [videreføring(varighet=["høst 2026"])]}, "videreføring[0].varighet"),
    ],
)
def test_periods_of_another_year(part: dict[str, Any], path: str) -> None:
    """A period that the form doesn't print is an error, also in a draft."""
    whole = melding(**part)

    assert places(whole) == [("BM406", path)]
    assert told(utkast(whole))[0].is_error


def test_period_is_told_in_both_målformer() -> None:
    """The choices stand in the tip as they may be written."""
    [found] = told(melding(tiltak=[tiltak(varighet=["høst 2027"])]))

    assert found.tip("nb") == "Velg blant: vår 2025, høst 2025, vår 2026."
    assert found.tip("nn") == "Vel mellom: vår 2025, haust 2025, vår 2026."


@pytest.mark.parametrize(
    ("koordinator", "missing"),
    [
        (model.Koordinator(behov=True), True),
        (model.Koordinator(behov=True, begrunnelse="Fire kommuner."), False),
        (model.Koordinator(behov=False), False),
        (model.Koordinator(), False),
    ],
)
def test_coordinator_without_reason(koordinator: lokal.Koordinator, missing: bool) -> None:  # noqa: FBT001
    """Money for a coordinator needs a reason: a warning in a draft, an error when sent in."""
    whole = melding(tiltak=[tiltak(koordinator=koordinator)])

    assert places(whole) == ([("BM407", "tiltak[0].koordinator.begrunnelse")] if missing else [])
    assert [each.is_error for each in told(utkast(whole))] == [False] * missing


def test_ticked_ordning_without_content() -> None:
    """A ticked ordning has an amount or tiltak; in a draft they may be to come."""
    whole = melding(gjelder=[Ordning.REGIONAL, Ordning.KOMPETANSELØFTET])

    assert places(whole) == [("BM408", "gjelder[1]")]
    assert not told(utkast(whole))[0].is_error
    assert places(attrs.evolve(whole, ordninger=(SUM,)), "BM408") == []


def test_content_of_an_ordning_that_is_not_ticked() -> None:
    """Every ordning with an amount or tiltak is ticked, once any is stated."""
    whole = melding(gjelder=[Ordning.REGIONAL], ordninger=[SUM])
    [found] = told(whole, "BM409")

    assert (found.place, found.is_error) == ("gjelder", True)
    assert [place(each.path) for each in found.related] == [
        "ordninger.kompetanseløftet.eier",
        "ordninger.kompetanseløftet.uh",
    ]
    assert places(attrs.evolve(whole, gjelder=None), "BM409") == []
    assert places(melding(gjelder=[])) == [("BM409", "gjelder")]


@pytest.mark.parametrize(("answer", "wrong"), [(False, True), (True, False), (None, False)])
def test_several_ordninger(answer: bool | None, wrong: bool) -> None:  # noqa: FBT001
    """«Nei» to several ordninger contradicts amounts for several."""
    whole = melding(flere_ordninger=answer, ordninger=[SUM])

    assert places(whole, "BM410") == ([("BM410", "flere_ordninger")] if wrong else [])
    assert places(melding(flere_ordninger=answer)) == []


def linked(**changes: Any) -> Any:
    """Make a tiltak that is number 1 of the videreføring of desentralisert ordning."""
    same = {
        "ordning": Ordning.DESENTRALISERT,
        "viderefører": 1,
        "tilskudd": model.Tilskudd(eier=110_000, uh=328_000),
    }
    return tiltak(**same | changes)


def test_link_that_leads_somewhere() -> None:
    """A tiltak may be one of the continued tiltak of its ordning."""
    assert told(melding(tiltak=[linked()], videreføring=[videreføring()])) == []


@pytest.mark.parametrize("changed", [{"viderefører": 2}, {"ordning": Ordning.REGIONAL}])
def test_link_that_leads_nowhere(changed: dict[str, Any]) -> None:
    """The number must be among the continued tiltak of the same ordning."""
    whole = melding(tiltak=[linked(**changed)], videreføring=[videreføring()])

    assert places(whole) == [("BM411", "tiltak[0].viderefører")]


def test_link_is_not_judged_while_numbers_are_missing() -> None:
    """A continued tiltak without its number may be the one."""
    part = videreføring(tiltak=[videreført(None)])

    assert places(melding(tiltak=[linked()], videreføring=[part]), "BM411") == []


def test_two_tiltak_that_continue_the_same() -> None:
    """A continued tiltak goes on as one tiltak only."""
    whole = melding(tiltak=[linked(), linked()], videreføring=[videreføring()])
    [found] = told(whole)

    assert (found.code, found.place) == ("BM412", "tiltak[1].viderefører")
    assert [place(each.path) for each in found.related] == ["tiltak[0].viderefører"]


def test_same_number_in_two_ordninger() -> None:
    """Numbers count within an ordning."""
    whole = melding(
        tiltak=[linked(), linked(ordning=Ordning.REGIONAL)],
        videreføring=[videreføring(), videreføring(ordning=Ordning.REGIONAL)],
    )

    assert told(whole) == []


def test_two_videreføringer_of_one_ordning() -> None:
    """An ordning has one videreføring."""
    other = videreføring(tiltak=[videreført(2)])

    assert places(melding(videreføring=[videreføring(), other])) == [
        ("BM413", "videreføring[1].ordning")
    ]


def test_number_that_stands_twice() -> None:
    """The numbers of a videreføring are those of last year, so each stands once."""
    part = videreføring(tiltak=[videreført(1), videreført(2), videreført(1)])

    assert places(melding(videreføring=[part])) == [("BM414", "videreføring[0].tiltak[2].nummer")]


def test_sum_without_details() -> None:
    """An ordning with a sum only is reported elsewhere, which is worth a warning."""
    [found] = told(melding(ordninger=[SUM]))

    assert (found.code, found.place) == ("BM415", "ordninger.kompetanseløftet")
    assert not found.is_error


def test_sum_is_not_judged_while_an_ordning_is_missing() -> None:
    """A tiltak that doesn't say its ordning may be in this one."""
    whole = melding(tiltak=[tiltak(ordning=None)], ordninger=[SUM])

    assert places(whole, "BM415") == []


def test_tiltak_beside_a_videreføring() -> None:
    """A tiltak in an ordning with a videreføring may be one of those continued."""
    new = tiltak(ordning=Ordning.DESENTRALISERT)
    [found] = told(melding(tiltak=[new], videreføring=[videreføring()]))

    assert (found.code, found.place, found.is_error) == ("BM416", "tiltak[0].viderefører", False)
    assert [each.path for each in found.related] == [("videreføring", 0)]


def test_new_tiltak_when_all_continued_ones_are_spoken_for() -> None:
    """What stands beside a full set of linked tiltak is new."""
    new = tiltak(ordning=Ordning.DESENTRALISERT)

    assert told(melding(tiltak=[linked(), new], videreføring=[videreføring()])) == []


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Se [modell](#).", "[modell](#)"),
        ("Se **[modell](file:///plan.docx)**.", "[modell](file:///plan.docx)"),
        ("- [plan](https://example.no/en plan)", "[plan](https://example.no/en plan)"),
        ("Se [plan](https://example.no/plan_(1)) og [oss](mailto:post@example.no).", None),
        ("Tabell [2] (vedlagt).", None),
        ("Se ![bilde](https://example.no/a.png) og `[kode](#)`.", None),
        ("| [a](#) | b |", None),
    ],
)
def test_link_that_is_none(text: str, told_of: str | None) -> None:
    """What looks like a link in a long answer, and isn't one, is printed as it stands."""
    found = told(melding(tiltak=[tiltak(langsiktig_plan=text)]))

    assert [(each.code, each.params["tekst"]) for each in found] == (
        [("BM417", told_of)] if told_of else []
    )


@pytest.mark.parametrize(
    ("lenke", "wrong"),
    [
        ("https://example.no/behovsmelding 2024.pdf", True),
        ("example.no/plan.pdf", True),
        ("https://example", True),
        ("javascript:alert(1)", True),
        ("https://example.no", False),
        ("http://example.no:8080/plan.pdf?år=2024#s3", False),
    ],
)
def test_address_of_an_enclosure(lenke: str, wrong: bool) -> None:  # noqa: FBT001
    """An enclosure's address is one that a browser opens."""
    whole = melding(vedlegg=[Vedlegg(navn="Plan", lenke=lenke)])

    assert places(whole) == ([("BM418", "vedlegg[0].lenke")] if wrong else [])


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Kurset gir 15 studiepoeng.", "15 studiepoeng"),
        ("Studiepoenggivende kurs", "Studiepoenggivende"),
        ("Dekker individuell videreutdanning.", "individuell videreutdanning"),
        ("Vidareutdanning for den enkelte læraren", "Vidareutdanning for den enkelte"),
        ("Samlingene gir ikke studiepoeng.", None),
        ("Kurs uten vekting i studiepoeng.", None),
        ("Relevant for senterets videreutdanninger.", None),
        ("Individuell veiledning av lærere.", None),
    ],
)
def test_further_education_for_the_individual(text: str, told_of: str | None) -> None:
    """The money is for collective measures; what merely mentions education passes."""
    found = told(melding(tiltak=[tiltak(bruk_uh=text)]))

    assert [(each.code, each.params["tekst"]) for each in found] == (
        [("BM501", told_of)] if told_of else []
    )


def test_teacher_education_may_speak_of_studiepoeng() -> None:
    """What the UH teaches its own students is no use of the money."""
    assert (
        told(melding(tiltak=[tiltak(lærerutdanning="Emnet på 15 studiepoeng blir bedre.")])) == []
    )


def test_empty_document_of_the_form() -> None:
    """A document that only names its form gets warnings, and nothing fails."""
    whole = Behovsmelding(skjema="2025")

    assert places(whole) == [
        ("BM402", "status"),
        ("BM401", "eier"),
        ("BM401", "uh"),
        ("BM403", "tiltak"),
    ]
    assert not any(each.is_error for each in told(whole))
