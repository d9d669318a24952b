"""An e-mail tells what it is, wherever in a row somebody typed it."""

import io

from behovsmelding import read
from behovsmelding.intake.reading import Certainty, Reading
from tests.support.forms_of_others import bold, document, heading, run, table

HEADS = [bold(each) for each in ("", "Navn", "Stilling", "E-post")]


def reading(*rows: tuple[str, ...]) -> Reading:
    """Read a form with a table of contacts."""
    body = table([HEADS, *([run(each) for each in row] for row in rows)])
    whole = heading("Behovsmelding 2025") + heading("Hvem vi er", 2) + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2025")


def test_an_email_in_the_place_of_a_title_changes_places_with_it() -> None:
    """Each stands in the column of the other, which is concluded."""
    found = reading(
        ("Kontakt hos oss", "Kari Nordmann", "Rådgiver", "kari.nordmann@example.no"),
        ("Kontakt hos UH", "Ola Nordmann", "ola.nordmann@example.no", "Lektor"),
    )
    ours, theirs = (found.data[each]["kontaktperson"] for each in ("eier", "uh"))

    assert (ours["funksjon"], ours["epost"]) == ("Rådgiver", "kari.nordmann@example.no")
    assert (theirs["funksjon"], theirs["epost"]) == ("Lektor", "ola.nordmann@example.no")
    certain = {each.path: each.certainty for each in found.answers}
    assert certain["uh", "kontaktperson", "epost"] is Certainty.SLUTTET
    assert certain["uh", "kontaktperson", "funksjon"] is Certainty.SLUTTET
    assert certain["eier", "kontaktperson", "epost"] is not Certainty.SLUTTET
