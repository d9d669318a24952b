"""The record of the kollektiv generation."""

from behovsmelding.generation import Generation, Register

GENERATION = Generation(
    package="behovsmelding.kollektiv",
    ready={
        "tiltak.linjer_tilskudd": ("tiltak.tilskudd.beløp", "tiltak.tilskudd.merknad"),
    },
    keys=("eiere", "partnere", "tiltak"),
    lists=("eiere", "partnere", "tiltak", "vedlegg"),
    rows=("anslag", "tilskudd"),
    parts=(
        "avsender",
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
        "statsforvalter": ("fylke", "embete", "fylkesmann", "county"),
        "avsender": ("sender",),
        "fremdrift": ("status", "gjort", "progress"),
        "prioritet": ("prioritering", "rekkefølge", "priority"),
        "fra_fond": ("fond", "overført", "restmidler", "fund"),
        "merknad": ("kommentar", "anmerkning", "note", "remark"),
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
    beside={"beløp": ("begrunnelse", "fra_fond", "merknad")},
    registers={
        "eiere.navn": Register("kommuner", "kommune"),
        "partnere.navn": Register("institusjoner", "universitet eller høyskole"),
    },
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
        "tiltak.lærerutdanning": "§ 4",
        "tiltak.egeninnsats": "§ 11",
        "tiltak.tilskudd": "§ 13",
        "tiltak.tilskudd.beløp": "§ 13",
        "tiltak.varighet": "§ 13",
    },
)
