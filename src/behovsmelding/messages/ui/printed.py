"""What a form prints that its declaration need not say; in English it is quoted as printed."""

from behovsmelding.messages import Phrase

PERIODS = {
    "vår": Phrase(nb="Vår {år}", nn="Vår {år}", en="Vår {år}"),
    "høst": Phrase(nb="Høst {år}", nn="Haust {år}", en="Høst {år}"),
    "ut": Phrase(nb="Ut {år}", nn="Ut {år}", en="Ut {år}"),
    "år": Phrase(nb="{år}", nn="{år}", en="{år}"),
}
"""A period, by its kind."""
YES_NO = {
    True: Phrase(nb="Ja", nn="Ja", en="Ja"),
    False: Phrase(nb="Nei", nn="Nei", en="Nei"),
}
LEFT_OUT = Phrase(nb="Utelatt", nn="Utelate", en="Utelatt")
"""What stands in the place of contact data, where a document is to be published."""
OWN_QUESTIONS = Phrase(nb="Tilleggsspørsmål", nn="Tilleggsspørsmål", en="Tilleggsspørsmål")
"""What a form's own questions stand under."""
FOR_YEAR = Phrase(
    nb="For {year} · {deadline}", nn="For {year} · {deadline}", en="For {year} · {deadline}"
)
"""The year, which a known deadline tells, stands with an unknown one."""
DRAFT = Phrase(nb="Utkast", nn="Utkast", en="Utkast")
PAGE = Phrase(nb="Side", nn="Side", en="Side")
OF_PAGES = Phrase(nb="av", nn="av", en="av")
"""Between the number of a page and the number of pages."""
PROMPTS = {
    "tekst": Phrase(
        nb="Klikk eller trykk her for å skrive inn tekst.",
        nn="Klikk eller trykk her for å skrive inn tekst.",
        en="Klikk eller trykk her for å skrive inn tekst.",
    ),
    "valg": Phrase(nb="Velg et element.", nn="Vel eit element.", en="Velg et element."),
}
"""What a control shows before it is answered, where a form has no words for it."""
OLD_QUESTIONS = {
    "formål": Phrase(
        nb="Hva tilskuddet skulle brukes til",
        nn="Kva tilskotet skulle brukast til",
        en="Hva tilskuddet skulle brukes til",
    ),
    "beskrivelse": Phrase(
        nb="Det som videreføres", nn="Det som blir vidareført", en="Det som videreføres"
    ),
    "kollektive_prosesser": Phrase(
        nb="Kollektive prosesser", nn="Kollektive prosessar", en="Kollektive prosesser"
    ),
    "bruk_eier": Phrase(
        nb="Bruken av eiers tilskudd",
        nn="Bruken av tilskotet til eigaren",
        en="Bruken av eiers tilskudd",
    ),
    "bruk_uh": Phrase(
        nb="Bruken av tilskuddet til UH",
        nn="Bruken av tilskotet til UH",
        en="Bruken av tilskuddet til UH",
    ),
    "fremdrift": Phrase(nb="Fremdrift", nn="Framdrift", en="Fremdrift"),
    "begrunnelse": Phrase(nb="Begrunnelse", nn="Grunngiving", en="Begrunnelse"),
    "merknad": Phrase(nb="Merknad", nn="Merknad", en="Merknad"),
    "tiltak": Phrase(nb="Tiltak", nn="Tiltak", en="Tiltak"),
}
"""What stands over old answers that share a field now."""
