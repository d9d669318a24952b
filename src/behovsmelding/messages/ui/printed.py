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
OWN_QUESTIONS = Phrase(nb="Tilleggsspørsmål", nn="Tilleggsspørsmål", en="Tilleggsspørsmål")
"""What a form's own questions stand under."""
