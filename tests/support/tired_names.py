"""Slips with the names of organisations: one that is misspelt, and several in one."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_KÅFJORD = "Kåfjord kommune – Gáivuona suohkan"


def _flere(*rest: str | None) -> Slip:
    return of("2025", "flere_eiere: []", "flere_eiere", *rest)


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
)
"""Owners and partners, one in a name or several."""
