"""Carry-over: what a coordinator gets of last year's behovsmelding, and what she is told."""

from typing import Any

import attrs
import pytest

from behovsmelding import load, lokal
from behovsmelding.carry import Carried, Kind, carry
from behovsmelding.form import load_form
from behovsmelding.kollektiv.model import Eiertype, Område, Partnertype, Viderefører
from behovsmelding.lokal.model import Ordning
from behovsmelding.model.felles import Kontaktperson, Målform, Status, Tillegg
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import at
from tests.support import meldinger, meldinger_kollektiv
from tests.support.carried import asked, became, only, told
from tests.support.commands import NARVIK, VEFSN
from tests.support.meldinger import videreføring, videreført

FORM = load_form("2027")
"""A county's own form, with questions of its own."""
model: Any = lokal
"""The model's classes, untyped: their converters take more than the attributes' types say."""


def carried(*tiltak: lokal.Tiltak, **changes: Any) -> Carried:
    """Carry a behovsmelding of 2025 over to 2027."""
    given = {"tiltak": tiltak} if tiltak or "videreføring" in changes else {}
    return carry(meldinger.melding(**given, **changes), FORM)


def test_it_is_a_draft_on_the_new_form() -> None:
    """A document that was sent in becomes a draft in the same målform."""
    result = carried(målform=Målform.NN).melding

    assert (result.skjema, result.målform, result.status) == ("2027", Målform.NN, Status.UTKAST)


def test_the_two_sides_become_lists_with_their_types() -> None:
    """A kommune is an owner of that type, the university a partner of its own."""
    result = carried(flere_eiere=["Ballangen kommune"], flere_uh=["UiT"]).melding

    assert [(each.navn, each.type) for each in result.eiere] == [
        ("Narvik kommune", Eiertype.KOMMUNE),
        ("Ballangen kommune", Eiertype.KOMMUNE),
    ]
    assert [(each.navn, each.type) for each in result.partnere] == [
        ("Nord universitet", Partnertype.UH),
        ("UiT", Partnertype.UH),
    ]
    assert result.eiere[0].kontaktperson == meldinger.KONTAKT


def test_a_fagskole_is_one_by_its_name() -> None:
    """The old form had one box for every partner; a fagskole in it is of another type now."""
    partnere = carried(flere_uh=["Nordland fagskole", "Fagskulen Vestland"]).melding.partnere

    assert [each.type for each in partnere] == [Partnertype.UH, *[Partnertype.FAGSKOLE] * 2]


def test_the_report_says_that_an_ordning_became_two_answers() -> None:
    """Kompetanseløftet is both område and tema, and the row names both."""
    result = carried(meldinger.tiltak(ordning=Ordning.KOMPETANSELØFTET))

    assert ": kompetanseløftet → Tiltak 1 › Tiltaket gjelder; Tiltak 1 › Tema" in told(result)


@pytest.mark.parametrize(
    "navn", ["Nordland fylkeskommune", "Fagerhaug skole AS", "Montessoriskolen - Bodø", None]
)
def test_a_type_that_is_not_sure_is_left_open_and_asked_for(navn: str | None) -> None:
    """A fylkeskommune, a private owner and an unnamed one are carried, and their type asked for."""
    result = carried(eier=lokal.Eier(navn=navn, kontaktperson=meldinger.KONTAKT))

    assert result.melding.eiere[0].type is None
    assert asked(result) & {("eiere", 0, "type"), ("eiere", 0, "navn")}


def test_a_side_that_says_nothing_becomes_nobody() -> None:
    """A contact person without a word about her makes no owner and no partner."""
    blank = Kontaktperson()
    result = carried(eier=lokal.Eier(kontaktperson=blank), uh=lokal.Uh(kontaktperson=blank))

    assert (result.melding.eiere, result.melding.partnere) == ((), ())


@pytest.mark.parametrize("navn", ["Narvik", "Guovdageainnu suohkan – Kautokeino", "Bodø kommune"])
def test_a_kommune_is_known_by_any_of_its_names(navn: str) -> None:
    """The name alone, and several side by side, are a kommune's."""
    assert carried(eier=lokal.Eier(navn=navn)).melding.eiere[0].type is Eiertype.KOMMUNE


def test_a_name_stands_once() -> None:
    """Amounts go by the name, so a second one like it stays out and is told."""
    result = carried(flere_eiere=["narvik kommune", "Nord universitet"])

    assert [each.navn for each in result.melding.eiere] == ["Narvik kommune", "Nord universitet"]
    assert became(result, "flere_eiere", 0) == [(Kind.LEFT_OUT, "samme_navn")]
    assert became(result, "uh", "navn") == [(Kind.LEFT_OUT, "samme_navn")]


@pytest.mark.parametrize(
    ("ordning", "område", "tema"),
    [
        (Ordning.REGIONAL, (Område.BARNEHAGE,), ()),
        (Ordning.DESENTRALISERT, (Område.SKOLE,), ()),
        (
            Ordning.KOMPETANSELØFTET,
            (Område.BARNEHAGE, Område.SKOLE),
            ("spesialpedagogikk og inkluderende praksis",),
        ),
        (None, (), ()),
    ],
)
def test_the_ordning_becomes_område_and_tema(
    ordning: Ordning | None, område: tuple[Område, ...], tema: tuple[str, ...]
) -> None:
    """Each ordning was for something, which a tiltak says itself now."""
    tiltak = only(carried(meldinger.tiltak(ordning=ordning)))

    assert (tiltak.område, tiltak.tema) == (område, tema)


def test_the_amounts_are_proposed_to_the_first_of_each_side() -> None:
    """Last time's amounts stand under the names, and the report says that they are a proposal."""
    result = carried()

    assert [(row.mottaker, row.beløp) for row in only(result).tilskudd] == [
        ("Narvik kommune", 70_000),
        ("Nord universitet", 503_800),
    ]
    assert became(result, "tiltak", 0, "tilskudd", "eier") == [(Kind.CHANGED, "forslag")]


def test_an_amount_to_several_is_said_to_need_sharing() -> None:
    """The old form had one amount for all owners."""
    result = carried(flere_eiere=["Bodø kommune"])

    assert became(result, "tiltak", 0, "tilskudd", "eier") == [(Kind.CHANGED, "forslag_flere")]


def test_an_amount_without_a_name_is_told() -> None:
    """Without the owner's name there is nobody to give it to."""
    result = carried(eier=None)

    assert became(result, "tiltak", 0, "tilskudd", "eier") == [(Kind.LEFT_OUT, "mangler_navn")]
    assert "70\u00a0000" in told(result)


def test_texts_that_share_a_field_keep_headings() -> None:
    """What was done, for what and by whom was asked apart, and is one text now."""
    tiltak = only(carried(meldinger.tiltak(lærerutdanning="Praksis.", målgruppe="Alle.")))

    assert str(tiltak.beskrivelse) == (
        "## Hva tilskuddet skulle brukes til\n\ngjennomføre og vurdere kompetansetiltak\n\n"
        "## Kollektive prosesser\n\nAlle i barnehagen deltar.\n\n"
        "## Bruken av eiers tilskudd\n\nLeie av lokale.\n\n"
        "## Bruken av tilskuddet til UH\n\nTo samlinger."
    )
    assert (str(tiltak.lærerutdanning), str(tiltak.målgruppe)) == ("Praksis.", "Alle.")


def test_a_text_alone_needs_no_heading() -> None:
    """One answer under a new question stands as it was, and she is told to look it over."""
    tiltak = meldinger.tiltak(formål=None, bruk_eier=None, bruk_uh=None)
    result = carried(tiltak)

    assert only(result).beskrivelse == tiltak.kollektive_prosesser
    assert became(result, "tiltak", 0, "kollektive_prosesser") == [(Kind.CHANGED, "annet_spørsmål")]


def test_what_is_asked_once_now_is_gathered_from_every_tiltak() -> None:
    """Anchoring and long-term plan were asked of each tiltak; they go under the tiltak's name."""
    result = carried(
        meldinger.tiltak(navn="Lesing"), meldinger.tiltak(navn=None, forankring="Møte.")
    )

    behovsvurdering = result.melding.behovsvurdering
    assert str(behovsvurdering.involvering) == (
        "## Lesing\n\nDrøftet med ansatte og ledere.\n\n## Tiltak 2\n\nMøte."
    )
    assert str(behovsvurdering.vurdering).startswith("## Lesing\n\nSe planen.")


def test_what_the_old_form_did_not_ask_is_open() -> None:
    """Nobody's words are put under a question that they don't answer."""
    result = carried()

    assert asked(result) >= {
        ("behovsvurdering", "samiske_perspektiver"),
        ("plan",),
        ("tiltak", 0, "praksisendring"),
        ("tiltak", 0, "egeninnsats"),
    }


def test_a_continued_tiltak_becomes_one_and_a_linked_pair_is_one() -> None:
    """Tiltak are numbered as they were printed: the tiltak, then those that are only continued."""
    result = carried(
        meldinger.tiltak(navn="Ny"),
        meldinger.tiltak(navn="Lenket", ordning=Ordning.DESENTRALISERT, viderefører=2),
        videreføring=[
            videreføring(tiltak=[videreført(1), attrs.evolve(videreført(2), navn="Gammelt navn")])
        ],
    )

    tiltak = result.melding.tiltak
    assert [each.navn for each in tiltak] == ["Ny", "Lenket", None]
    assert [each.viderefører for each in tiltak] == [
        Viderefører(skjema="2025", nummer=1),
        Viderefører(skjema="2025", nummer=2, fremdrift="Det går etter planen."),
        Viderefører(skjema="2025", nummer=3),
    ]
    assert became(result, "tiltak", 1, "viderefører") == [(Kind.CHANGED, "ett_tiltak")]
    assert became(result, "videreføring", 0, "tiltak", 1, "navn") == [(Kind.LEFT_OUT, "annet_svar")]


def test_what_is_said_of_several_continued_tiltak_stands_in_the_first() -> None:
    """The text is there once, and she is told to move what concerns the others."""
    result = carried(videreføring=[videreføring(tiltak=[videreført(1), videreført(2)])])

    first, second = result.melding.tiltak
    assert (first.beskrivelse, second.beskrivelse) == (None, None)
    assert str(first.viderefører.fremdrift) == "Det går etter planen."
    assert second.viderefører.fremdrift is None
    assert became(result, "videreføring", 0, "fremdrift") == [(Kind.CHANGED, "samlet_omtale")]


def test_a_videreføring_in_words_alone_becomes_a_tiltak() -> None:
    """The words describe something that goes on; which number it had, she must say."""
    result = carried(videreføring=[videreføring(tiltak=[], beskrivelse="Nettverkene.")])

    assert only(result).viderefører == Viderefører(skjema="2025", fremdrift="Det går etter planen.")
    assert ("tiltak", 0, "viderefører", "nummer") in asked(result)


def test_a_sum_without_tiltak_is_told_and_not_made_a_tiltak() -> None:
    """A stated sum says nothing of what it is for."""
    result = carry(load(NARVIK), FORM)

    assert len(result.melding.tiltak) == 3
    assert became(result, "ordninger", "regional", "uh") == [(Kind.LEFT_OUT, "bare_sum")]
    assert became(result, "ordninger", "desentralisert", "uh") == [(Kind.LEFT_OUT, "regnes_ut")]
    assert "› Regional ordning › UH: 840\u00a0000" in told(result)


def test_the_coordinator_on_top_comes_within_the_owners_tilskudd() -> None:
    """The total is the same as before, though the coordinator is a part of it now."""
    koordinator = lokal.Koordinatorsum(beløp=Kroner(40_000), merknad="Leder nettverket.")
    result = carried(videreføring=[videreføring(koordinator=koordinator)])

    tiltak = only(result)
    assert tiltak.koordinator is not None
    assert tiltak.koordinator.beløp == 40_000
    assert str(tiltak.koordinator.begrunnelse) == "Leder nettverket."
    assert tiltak.totalt == 110_000 + 328_000 + 40_000
    assert "110\u00a0000 + 40\u00a0000 = 150\u00a0000" in told(result)


def test_a_wanted_coordinator_is_asked_for_with_its_amount() -> None:
    """The old tiltak said yes and why, never how much."""
    koordinator = model.Koordinator(behov=True, begrunnelse="Fire kommuner.")
    result = carried(meldinger.tiltak(koordinator=koordinator))

    assert only(result).koordinator == model_koordinator("Fire kommuner.")
    assert ("tiltak", 0, "koordinator", "beløp") in asked(result)


def model_koordinator(begrunnelse: str) -> Any:
    """Make the kollektiv generation's coordinator with a reason alone."""
    return meldinger_kollektiv.model.Koordinator(begrunnelse=begrunnelse)


@pytest.mark.parametrize("behov", [True, False])
def test_a_coordinator_with_an_amount_is_not_asked_for_it(behov: bool) -> None:  # noqa: FBT001
    """The amount is there, and both who speak of it say so in one breath, with the same sum."""
    koordinator = lokal.Koordinatorsum(beløp=Kroner(40_000))
    result = carried(
        meldinger.tiltak(
            ordning=Ordning.DESENTRALISERT,
            viderefører=1,
            koordinator=model.Koordinator(behov=behov),
        ),
        videreføring=[videreføring(tiltak=[videreført(1)], koordinator=koordinator)],
    )

    assert became(result, "tiltak", 0, "koordinator", "behov") == [
        (Kind.CHANGED, "koordinator_med_beløp")
    ]
    assert told(result).count("Koordinatoren kom i tillegg før") == 1


@pytest.mark.parametrize(
    "koordinator",
    [
        lokal.Koordinatorsum(egen_behovsmelding=True, merknad="Nettverket melder."),
        lokal.Koordinatorsum(beløp=Kroner(40_000), egen_behovsmelding=True),
    ],
)
def test_a_coordinator_reported_elsewhere_is_told(koordinator: lokal.Koordinatorsum) -> None:
    """It was never counted here, so it does not come within the tilskudd."""
    result = carried(videreføring=[videreføring(koordinator=koordinator)])

    assert only(result).koordinator is None
    assert became(result, "videreføring", 0, "koordinator", "egen_behovsmelding") == [
        (Kind.LEFT_OUT, "ingen_koordinator")
    ]


def test_periods_and_estimates_are_carried_where_the_new_form_has_them() -> None:
    """What has passed is left out; a coming year's estimate is one amount for all."""
    rader = [
        model.VidereBehov(periode="høst 2026", eier=1, uh=2),
        model.VidereBehov(periode="2027", eier=3, uh=4),
        model.VidereBehov(periode="2028", eier=5, uh=6, begrunnelse_uh="Flere skoler."),
    ]
    result = carried(meldinger.tiltak(videre_behov=rader))

    flerårig = only(result).flerårig
    assert flerårig is not None
    assert [(str(row.år), row.beløp) for row in flerårig.anslag] == [("2028", 11)]
    path = ("tiltak", 0, "videre_behov")
    assert became(result, *path, "høst 2026", "uh") == [(Kind.LEFT_OUT, "periode")]
    assert became(result, *path, "2027", "eier") == [(Kind.LEFT_OUT, "anslag_for_året")]
    assert became(result, *path, "2028", "begrunnelse_uh") == [(Kind.LEFT_OUT, "ikke_spurt")]
    assert became(result, "tiltak", 0, "varighet", 0) == [(Kind.LEFT_OUT, "periode")]


def test_a_duration_that_loses_a_period_is_asked_anew() -> None:
    """What is left of it is not the answer to how long the tiltak lasts."""
    old = meldinger.melding(tiltak=[meldinger.tiltak(varighet=["høst 2025", "vår 2026"])])
    result = carry(old, load_form("2026"))

    assert only(result).varighet == ()
    assert ("tiltak", 0, "varighet") in asked(result)
    assert became(result, "tiltak", 0, "varighet", 1) == [(Kind.LEFT_OUT, "periode_delvis")]


def test_a_duration_that_the_new_form_has_whole_is_carried() -> None:
    """Spring 2026 is on both forms."""
    old = meldinger.melding(tiltak=[meldinger.tiltak(varighet=["vår 2026"])])

    (tiltak,) = carry(old, load_form("2026")).melding.tiltak
    assert [str(each) for each in tiltak.varighet] == ["vår 2026"]


def test_what_would_be_an_error_stays_out_with_the_finding_as_reason() -> None:
    """A malformed number is not carried into a new document."""
    result = carried(eier=lokal.Eier(navn="Narvik kommune", organisasjonsnummer="123456789"))

    assert result.melding.eiere[0].organisasjonsnummer is None
    assert became(result, "eier", "organisasjonsnummer") == [(Kind.LEFT_OUT, "BM601")]
    assert "«123456789» er ikke et gyldig organisasjonsnummer." in told(result)


def test_a_countys_own_question_is_told_where_the_new_form_does_not_ask() -> None:
    """The answer stands in the report, with the reason."""
    result = carried(tillegg=[Tillegg("klima", Tekst("Vi tar toget."))])

    assert became(result, "tillegg", "klima") == [(Kind.LEFT_OUT, "BM420")]
    assert "klima: Vi tar toget." in told(result)


def test_vefsn_gets_one_tiltak_with_everything() -> None:
    """The tiltak and the continued one are the same; plan, use and progress are one text."""
    old = load(VEFSN)
    result = carry(old, FORM)

    beskrivelse = str(only(result).beskrivelse)
    headings = [line for line in beskrivelse.splitlines() if line.startswith("## ")]
    assert headings == [
        "## Det som videreføres",
        "## Bruken av eiers tilskudd",
        "## Bruken av tilskuddet til UH",
    ]
    fremdrift = at(old, ("videreføring", 0, "fremdrift"))
    assert at(result.melding, ("tiltak", 0, "viderefører", "fremdrift")) == fremdrift
    assert became(result, "videreføring", 0, "fremdrift") == [(Kind.CARRIED, "")]
