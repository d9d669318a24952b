"""The record of the lokal generation."""

from behovsmelding.generation import Generation, Register

GENERATION = Generation(
    package="behovsmelding.lokal",
    keys=("eier", "uh", "ordninger", "tiltak", "videreføring"),
    lists=("tiltak", "vedlegg", "videreføring"),
    rows=("ordninger", "videre_behov"),
    parts=("eier", "kontaktperson", "koordinator", "oppgitt", "tilskudd", "uh"),
    synonyms={
        "eier": ("kommune", "skoleeier", "barnehageeier", "owner"),
        "flere_eiere": ("andre eiere",),
        "uh": (
            "universitet",
            "høgskole",
            "høyskole",
            "universitet/høgskole",
            "university",
            "partner",
        ),
        "formål": ("hensikt", "purpose"),
        "fremdrift": ("progress",),
    },
    parties={
        "eier": ("eier", "eiere", "barnehageeier", "skoleeier", "oss"),
        "uh": ("partner", "samarbeidspartner", "UH", "universitet", "høgskole", "institusjon"),
    },
    choice_synonyms={
        "Ordning": {
            "regional": ("rekomp", "regional kompetanseutvikling"),
            "desentralisert": ("dekomp", "desentralisert kompetanseutvikling"),
            "kompetanseløftet": ("komp.løftet",),
        },
    },
    beside={
        "eier": ("merknad_eier", "begrunnelse_eier", "brutto", "fra_fond"),
        "uh": ("merknad_uh", "begrunnelse_uh"),
        "beløp": ("egen_behovsmelding", "merknad"),
    },
    registers={
        "eier.navn": Register("kommuner"),
        "flere_eiere": Register("kommuner"),
        "uh.navn": Register("institusjoner"),
        "flere_uh": Register("institusjoner"),
    },
    shown_otherwise=("gjelder", "flere_ordninger", "ordninger"),
    ready={
        "kontaktpersoner": ("eier.kontaktperson.navn", "uh.kontaktperson.navn"),
        "videreføring.linjer_tiltak": (
            "videreføring.beskrivelse",
            "videreføring.tiltak.nummer",
            "videreføring.tiltak.navn",
        ),
        "videreføring.linjer_eier": (
            "videreføring.tiltak.tilskudd.eier",
            "videreføring.tiltak.merknad_eier",
        ),
        "videreføring.linjer_uh": (
            "videreføring.tiltak.tilskudd.uh",
            "videreføring.tiltak.merknad_uh",
        ),
    },
    stated={
        "sumrader": "ordninger",
        "gjelder_ordninger": "gjelder",
        "leverer_flere_ordninger": "flere_ordninger",
    },
)
