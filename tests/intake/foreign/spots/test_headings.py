"""What heads a document, and a part of it, is told from what it asks."""

import io

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run


def test_a_letterhead_ends_where_the_form_is_named() -> None:
    """Who sends the form out stands above that; what it is called is no more of the name."""
    head = paragraph(bold("STATSFORVALTEREN")) + paragraph(run("Agder"))
    body = head + paragraph(run("Behovsmelding om kollektiv kompetanseutvikling 2027"))
    body += paragraph(run("Skriv på linjene. Sett kryss i rutene."))
    body += heading("Eier 1", 2) + paragraph(run("Navn: Lyngdal kommune"))
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert found["statsforvalter"] == "Agder"
    assert found["eiere"][0]["navn"] == "Lyngdal kommune"
