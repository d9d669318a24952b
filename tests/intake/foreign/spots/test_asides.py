"""Behind what stands above a table, on the same line, advice may stand in italics."""

import io

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

ADVICE = "<w:r><w:rPr><w:i/></w:rPr><w:t> Skriv hele navnet, én på hver linje</w:t></w:r>"


def test_advice_behind_what_stands_above_a_table_is_no_answer() -> None:
    """«**Hvem melder behov?** *Én på hver linje*» is what the table below it is of."""
    heads = [bold("Navn"), bold("Org.nr."), bold("Kontaktperson")]
    parts = (
        ("Hvem melder behov?", ("Alta kommune", "944588132"), ("Sel kommune", "")),
        ("Hvem samarbeider dere med?", ("UiT Norges arktiske universitet", ""), ("NTNU", "")),
    )
    body = heading("Behovsmelding 2027") + "".join(
        paragraph(bold(question) + ADVICE)
        + table([heads, *([*map(run, row), run("Kari Nordmann")] for row in rows)])
        for question, *rows in parts
    )
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert not found.get("avsender")
    assert [each["navn"] for each in found["eiere"]] == ["Alta kommune", "Sel kommune"]
    assert found["partnere"][0]["navn"] == "UiT Norges arktiske universitet"
