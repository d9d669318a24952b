"""Slips with the names of organisations: one that is misspelt, and several in one."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_KÅFJORD = "Kåfjord kommune – Gáivuona suohkan"


def _flere(*rest: str | None) -> Slip:
    return of("2025", "flere_eiere: []", "flere_eiere", *rest)


def _konto(written: str, becomes: str | None = None) -> Slip:
    mended = None if becomes is None else f"    kontonummer: {becomes}\n"
    return Slip("2027", "    kontonummer:\n", f"    kontonummer: {written}\n", "BM505", mended)


ORGANISATIONS = (
    # The slip is in the one name, and not in every row that says it right.
    *(
        of("2027", "navn: Narvik kommune", "navn", each, "BM520", "Narvik kommune")
        for each in ("Narvik komune", "Narvik kommune,", "narvik kommune", "Narvik kommune.")
    ),
    *(
        of("2027", "navn: Nord universitet", "navn", each, "BM520", "Nord universitet")
        for each in ("Nord universitett", "nord universitet", "Nord universitet;")
    ),
    of("2027", "navn: Narvik kommune", "navn", "Bodø kommune", "BM607 BM513"),
    *(
        of("2027", "navn: Narvik kommune", "navn", each, "BM520", "Narvik kommune")
        for each in ("Narvik", "Kommune Narvik")
    ),
    of("2027", "navn: Nord universitet", "navn", "Nord", "BM520", "Nord universitet"),
    of("2027", "navn: Narvik kommune", "navn", "Narvik kommune v/ Kari Nordmann", "BM520"),
    *(
        _flere(f"{each}, Porsanger kommune", "BM207", f"[{_KÅFJORD}, Porsanger kommune]")
        for each in (_KÅFJORD, _KÅFJORD.replace("–", "/"))
    ),
    _flere(f"[{_KÅFJORD}]"),
    _flere("Nore og Uvdal kommune", "BM207", "[Nore og Uvdal kommune]"),
    of("2025", "navn: Narvik kommune", "navn", f"{_KÅFJORD} og Porsanger kommune", "BM608"),
    *(
        of("2025", "navn: Nord universitet", "navn", each, "BM608")
        for each in ("Nord universitet, Nordland fagskole", "Nord/UiT", "NTNU, SLU", "Nord og UiT")
    ),
    *(
        of("2025", "navn: Nord universitet", "navn", each)
        for each in (
            "UiS, Læringsmiljøsenteret",
            "Nord universitet, Bodø",
            "Høgskulen i Volda, HVO",
        )
    ),
    of("2025", "navn: Narvik kommune", "navn", "Kommunene Fauske og Sørfold", "BM608"),
    of("2025", "navn: Narvik kommune", "navn", "Kommunene i Salten"),
    _flere("Fauske og Sørfold kommuner", "BM207", "[Fauske kommune, Sørfold kommune]"),
    *(
        of("2025", "navn: Narvik kommune", "navn", each, "BM608")
        for each in ("Narvik kommune m.fl.", "Narvik kommune med flere", "Narvik og andre")
    ),
    of("2025", "navn: Nord universitet", "navn", "Nord universitet mfl.", "BM608"),
    # The other names of a university are its own; those of another are not.
    *(
        Slip("2025", "uh: 503 800", f"{each}: 503 800", "BM201", "uh: 503 800")
        for each in ("Nord", "Nord universitet")
    ),
    Slip("2025", "uh: 503 800", "NTNU: 503 800", "BM214"),
    _flere("Kommunane Fauske og Sørfold", "BM207", "[Fauske kommune, Sørfold kommune]"),
    of(
        "2025",
        "flere_uh: []",
        "flere_uh",
        "NTNU/Nord",
        "BM211 BM207",
        "[NTNU, Nord universitet]",
        "BM211",
    ),
    # What the form calls all of them is the only one.
    *(
        Slip("2027", f"{navn}: {beløp}", f"{said}: {beløp}", "BM512", f"{navn}: {beløp}")
        for navn, beløp, said in (
            ("Narvik kommune", "120 000", "eiere"),
            ("Nord universitet", "340 000", "partnere"),
            ("Nord universitet", "340 000", "Partnarar"),
        )
    ),
    # What a kontonummer is called is no part of it, nor is the country of an IBAN.
    *(
        _konto(each, "1234 56 78903")
        for each in ("kto 1234 56 78903", "Kontonr. 1234.56.78903", "konto nr 12345678903")
    ),
    *(
        _konto(each, "8601 11 17947")
        for each in ("NO93 8601 1117 947", "NO9386011117947", "IBAN NO93 8601 1117 947")
    ),
    *(
        _konto(each)
        for each in ("kto 1234 56 78904", "1234 56 78903 (drift)", "SE93 1234 56 78903")
    ),
)
"""Owners and partners, one in a name or several, and their numbers."""
