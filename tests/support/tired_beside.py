"""Slips with an answer beside the key of a part whose other fields stand below it."""

from tests.support.tired import Slip


def _beside(form: str, key: str, first: str, written: str, meant: str) -> Slip:
    """Make a slip of *written* beside *key*, where the line *first* should stand below it."""
    right = f"\n{key}:\n{first}\n"
    indent = first[: len(first) - len(first.lstrip())]
    return Slip(form, right, f"\n{key}: {written}\n", "BM232", f"\n{key}:\n{indent}{meant}\n")


_COORDINATOR = "    koordinator:\n      behov: ja\n      begrunnelse: Trengs\n"
_YEARS = "    flerårig:\n      år: 1\n      av: 2\n"

BESIDE_FIELDS = (
    _beside("2025", "eier", "  navn: Narvik kommune", "Narvik kommune", "navn: Narvik kommune"),
    _beside("2025", "uh", "  navn: Nord universitet", "Nord universitet", "navn: Nord universitet"),
    Slip(
        "2025",
        "  kontaktperson:\n    navn: Kari Nordmann\n",
        "  kontaktperson: Kari Nordmann\n",
        "BM232",
        "  kontaktperson:\n    navn: Kari Nordmann\n",
    ),
    Slip(
        "2027",
        "plan: |",
        "avsender: Nettverket\n  kontaktperson:\n    navn: Nina Nordmann\n"
        "    epost: nina@example.no\nplan: |",
        "BM232",
        "avsender:\n  navn: Nettverket\n  kontaktperson:\n    navn: Nina Nordmann\n"
        "    epost: nina@example.no\nplan: |",
    ),
    Slip(
        "2027",
        "    koordinator:\n      beløp: 40 000\n",
        "    koordinator: 40 000\n",
        "BM232",
        "    koordinator:\n      beløp: 40 000\n",
    ),
    *(
        Slip("2027", _YEARS, f"    flerårig: {written}\n", "BM232", _YEARS)
        for written in ("år 1 av 2", "1/2", "1. år av 2")
    ),
    *(
        Slip(
            "2025",
            _COORDINATOR,
            f"    koordinator: {written}\n      {dash}begrunnelse: Trengs\n",
            "BM232",
            f"    koordinator:{note}\n{gap}behov: ja\n{gap}begrunnelse: Trengs\n",
        )
        for written, dash, note, gap in (
            ("Ja", "", "", "      "),
            ("true", "", "", "      "),
            ("ja # avklart", "", " # avklart", "      "),
            ("ja", "- ", "", "        "),
        )
    ),
    # The amount of a recipient, above what is said of it.
    Slip(
        "2027",
        "      Narvik kommune: 120 000\n",
        "      Narvik kommune: 120 000\n        merknad: vikar\n",
        "BM232",
        "      Narvik kommune:\n        beløp: 120 000\n        merknad: vikar\n",
    ),
    # A yes that answers none of them says nothing.
    Slip("2027", "flerårig:\n", "flerårig: ja\n", "BM137", "flerårig:\n"),
    # What answers none of them, or one that is answered below: both stay.
    *(
        Slip("2025", "koordinator:\n", f"koordinator: {written}\n", "BM137")
        for written in ("nei", "ja", "Ja, 20 prosent")
    ),
    Slip("2027", "flerårig:\n", "flerårig: nei\n", "BM137"),
    Slip("2027", "flerårig:\n", "flerårig: år 1 av 2\n", "BM137"),
    Slip("2025", "\neier:\n", "\neier: Narvik kommune\n", "BM137"),
)

_LATER = "    varighet: [vår 2026]\n"


def _later(written: str, meant: str | None, codes: str = "BM201") -> Slip:
    """Make a slip of the row *written* of what is needed later, which *meant* is right for."""
    above = f"{_LATER}    videre_behov:\n      høst 2026: "
    becomes = None if meant is None else f"{above}{meant}\n"
    return Slip("2025", _LATER, f"{above}{written}\n", codes, becomes)


REASONS = (
    # What both are called in the form belongs to the amount that stands before it.
    _later("{uh: 5 000, begrunnelse: Færre}", "{uh: 5 000, begrunnelse_uh: Færre}"),
    _later(
        "{eier: 6 000, uh: 5 000, begrunnelse: Færre}",
        "{eier: 6 000, uh: 5 000, begrunnelse_uh: Færre}",
    ),
    _later(
        "{eier: 6 000, begrunnelse: Likt, uh: 5 000}",
        "{eier: 6 000, begrunnelse_eier: Likt, uh: 5 000}",
    ),
    _later(
        "{eier: 6 000, begrunnelse: Likt, uh: 5 000, begrunnelse: Færre}",
        "{eier: 6 000, begrunnelse_eier: Likt, uh: 5 000, begrunnelse_uh: Færre}",
        "BM201 BM108",
    ),
    _later("{begrunnelse: Færre, eier: 6 000, uh: 5 000}", None, "BM214"),
)

IN_THE_COLUMN = (
    # The others stand in the column of the key.
    Slip(
        "2025",
        "  kontaktperson:\n    navn: Kari Nordmann\n    funksjon: Rådgiver\n"
        "    epost: kari.nordmann@example.no\n    merkes: Dekom\n",
        "  kontaktperson: Kari Nordmann\n  funksjon: Rådgiver\n"
        "  epost: kari.nordmann@example.no\n  merkes: Dekom\n",
        "BM232",
        "  kontaktperson:\n    navn: Kari Nordmann\n    funksjon: Rådgiver\n"
        "    epost: kari.nordmann@example.no\n    merkes: Dekom\n",
    ),
    Slip(
        "2027",
        "    koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs\n",
        "    koordinator: 40 000\n    begrunnelse: Trengs\n",
        "BM232",
        "    koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs\n",
    ),
    Slip(
        "2027",
        f"{_YEARS}      anslag:\n        2028: 460 000\n",
        "    flerårig: år 1 av 2\n    anslag:\n      2028: 460 000\n",
        "BM232",
        f"{_YEARS}      anslag:\n        2028: 460 000\n",
    ),
    # A yes before it says no more.
    Slip(
        "2027",
        "    område:",
        "    viderefører: Ja, tiltak 4 fra 2026\n    område:",
        "BM231",
        "    viderefører: {skjema: 2026, nummer: 4}\n    område:",
    ),
    # The dash between a yes and its reason is none of it; who gets an amount is no reason.
    Slip(
        "2025",
        "    koordinator:\n      behov: ja\n      begrunnelse: Trengs\n",
        "    koordinator: Ja – to dager i uka\n",
        "BM231",
        "    koordinator: {behov: ja, begrunnelse: to dager i uka}\n",
    ),
    Slip(
        "2027",
        "    koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs\n",
        "    koordinator: 40 000 (Narvik kommune)\n",
        "BM210",
    ),
    Slip("2027", "2028: 460 000", "i 2028: 460 000", "BM206", "2028: 460 000"),
    Slip("2027", "2028: 460 000", "i 2035: 460 000", "BM206"),
)
