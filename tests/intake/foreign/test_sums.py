"""What a document says that is worked out is told as people write it."""

import io

from behovsmelding import read
from behovsmelding.intake.report import lines
from tests.support.forms_of_others import bold, document, heading, run, table


def test_a_table_that_is_worked_out_is_told_in_words() -> None:
    """A sum of each recipient is a row of several answers, and no object of ours."""
    owner = heading("Eier 1", 2) + table([[bold("Navn"), run("Volda kommune")]])
    paid = table([[bold("Mottaker"), bold("Beløp")], [run("Volda kommune"), run("80 000")]])
    sums = table([[bold("Sum til hver mottaker"), run("Volda kommune 90 000")]])
    body = heading("Behovsmelding 2027") + owner + heading("Tiltak 1", 2) + paid
    found = read(
        io.BytesIO(document(lambda _: iter([body + heading("Sum", 2) + sums]), "typed")),
        form="2027",
    )

    assert not [line for line in lines(found, "nb") if "object at" in line]
