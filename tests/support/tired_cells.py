"""Slips with the cells of a spreadsheet: names and themes with a tab between them."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_TO = "[Sømna kommune, Vega kommune]"


def _flere(*rest: str | None) -> Slip:
    return of("2025", "flere_eiere: []", "flere_eiere", *rest)


def _tema(*rest: str | None) -> Slip:
    return of("2027", "tema: [språk]", "tema", *rest)


IN_CELLS = (
    # A tab parts two names as a comma does, with others between them or beside.
    *(
        _flere(each, "BM207", _TO)
        for each in ("Sømna kommune\tVega kommune", "Sømna kommune\t\tVega kommune")
    ),
    _flere("[Sømna kommune\tVega kommune]", "BM227", _TO),
    _flere("\n  Sømna kommune\tVega kommune", "BM207", f"\n  {_TO}"),
    _flere(
        "\n  - Sømna kommune\tVega kommune",
        "BM227",
        "\n  - Sømna kommune\n  - Vega kommune",
    ),
    _flere(
        "Sømna kommune, Bindal kommune\tVega kommune",
        "BM207",
        "[Sømna kommune, Bindal kommune, Vega kommune]",
    ),
    _flere("Bakken barnehage AS\tLia AS", "BM207", "[Bakken barnehage AS, Lia AS]"),
    of("2025", "flere_uh: []", "flere_uh", "NTNU\tUiT", "BM207", "[NTNU, UiT]"),
    _tema("språk\tlesing", "BM207", "[språk, lesing]"),
    _tema("[språk\tlesing]", "BM227", "[språk, lesing]"),
    # What else a row holds is no name, nor what may be several: for a person to part.
    _flere("Sømna kommune\t964983291", "BM207"),
    _tema("språk\tlesing, skriving", "BM207"),
    _flere("1.\tSømna kommune", "BM207"),
    # One owner that is two is told as two.
    of("2025", "navn: Narvik kommune", "navn", "Narvik kommune\tEvenes kommune", "BM608"),
)
"""Names from a row of a spreadsheet."""
