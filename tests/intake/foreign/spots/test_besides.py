"""Those who take part beside the first, in a table with more than their names."""

import io

from behovsmelding import read
from behovsmelding.intake.report import lines
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


def test_the_names_of_other_owners_are_one_answer() -> None:
    """«Andre eiere» stands above «Eier | Kontaktperson»: whom to write to there has no place."""
    rows = [[bold("Ansvarlig eier"), run("Lierne kommune")]]
    others = [
        [bold("Eier"), bold("Kontaktperson")],
        [run("Snåsa kommune"), run("Mari Mønster")],
        [run("Grong kommune"), run("Nils Nemnd")],
    ]
    body = heading("Behovsmelding 2025") + table(rows)
    body += paragraph(bold("Andre eiere i partnerskapet")) + table(others)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")

    assert found.data["eier"]["navn"] == "Lierne kommune"
    assert found.data["flere_eiere"] == ["Snåsa kommune", "Grong kommune"]
    assert "Mari Mønster" in "\n".join(lines(found, "nb"))
