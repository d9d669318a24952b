"""What is said beside a form's question, wherever it is asked: editor, schema, skeleton, page."""

from behovsmelding.messages import Phrase

MUST_BE_ANSWERED = Phrase(
    nb="Må være besvart før behovsmeldingen sendes inn.",
    nn="Må vere svart på før behovsmeldinga blir send inn.",
    en="Must be answered before the behovsmelding is sent in.",
)
NAMES = {"nb": "bokmål", "nn": "nynorsk"}
"""What målformer are called in all languages; another is called by its tag."""
CHOICES = Phrase(nb="Skriv ett av disse:", nn="Skriv eitt av desse:", en="Write one of these:")
SUGGESTIONS = Phrase(nb="Forslag:", nn="Forslag:", en="Suggestions:")
