"""The record of the kollektiv generation."""

from behovsmelding.generation import Generation

GENERATION = Generation(
    package="behovsmelding.kollektiv",
    keys=("eiere", "partnere", "tiltak"),
    lists=("eiere", "partnere", "tiltak", "vedlegg"),
    rows=("anslag", "tilskudd"),
    parts=(
        "behovsvurdering",
        "flerårig",
        "kontaktperson",
        "koordinator",
        "oppgitt",
        "viderefører",
    ),
    synonyms={
        "eiere": ("owners",),
        "partnere": ("uh", "universitet", "samarbeidspartnere", "partners"),
        "type": ("slag", "kind"),
        "kontonummer": ("kontonr", "bankkonto", "account"),
        "behovsvurdering": ("needs",),
        "involvering": ("medvirkning", "involvement"),
        "område": ("area",),
        "tema": ("emne", "theme", "topic"),
        "praksisendring": ("endring i praksis",),
        "egeninnsats": ("innsats",),
        "flerårig": ("flere år", "multi-year"),
        "anslag": ("estimat", "prognose", "estimate"),
        "av": ("antall år",),
    },
    choice_synonyms={
        "Partnertype": {
            "universitet eller høyskole": (
                "uh",
                "uh-institusjon",
                "universitet",
                "høgskole",
                "høyskole",
                "university",
                "college",
            )
        },
        "Område": {"barnehage": ("bhg", "kindergarten"), "skole": ("grunnskole", "school")},
    },
    beside={"beløp": ("begrunnelse",)},
    krav={
        "eiere": "§ 3",
        "partnere": "§ 4",
        "behovsvurdering": "§ 11",
        "behovsvurdering.vurdering": "§ 11",
        "behovsvurdering.involvering": "§ 11",
        "behovsvurdering.samiske_perspektiver": "§ 4",
        "plan": "§ 11",
        "tiltak.beskrivelse": "§ 4",
        "tiltak.praksisendring": "§ 5",
        "tiltak.lærerutdanning": "§ 1",
        "tiltak.egeninnsats": "§ 11",
        "tiltak.tilskudd": "§ 13",
        "tiltak.tilskudd.beløp": "§ 13",
        "tiltak.varighet": "§ 13",
    },
)
