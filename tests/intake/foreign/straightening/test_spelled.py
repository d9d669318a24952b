"""What a program leaves of a link in the text is a link."""

import io

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run


def test_the_instruction_of_a_link_is_no_words() -> None:
    """`HYPERLINK "https://…"planen` leads from «planen» to the address."""
    text = 'Side 9. Se HYPERLINK "https://example.no/plan"planen.'
    asked = paragraph(bold("Hvilken langsiktig plan bygger dette på?"))
    whole = heading("Behovsmelding 2025") + heading("Tiltak 1", 2) + asked + paragraph(run(text))
    found = read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2025")

    said = found.data["tiltak"][0]["langsiktig_plan"]
    assert said.tekst == "Side 9. Se [planen](https://example.no/plan)."
