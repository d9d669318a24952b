"""Slips with somebody to write to: an address in the name, cells of a spreadsheet, titles."""

from tests.support.tired import Slip

_EPOST = "kari.nordmann@example.no"
_NAVN = "navn: Kari Nordmann"
_FUNKSJON = "funksjon: Rådgiver"
_FELT = f"      {_NAVN}\n      funksjon: Rådgiver\n      epost: {_EPOST}\n"


def _navn(written: str, codes: str = "BM616", becomes: str | None = "Kari Nordmann") -> Slip:
    mended = None if becomes is None else f"navn: {becomes}"
    return Slip("2027", _NAVN, f"navn: {written}", codes, mended)


def _felt(written: str, becomes: str) -> Slip:
    return Slip("2027", _FELT, written, "BM616", becomes)


ADDRESSED = (
    # The address that stands at its own place too goes.
    *(
        _navn(written.format(_EPOST))
        for written in (
            "Kari Nordmann, {}",
            "Kari Nordmann ({})",
            "Kari Nordmann <{}>",
            "Kari Nordmann – {}",
            "Kari Nordmann {}",
            "Kari Nordmann; {}",
            '"Kari Nordmann, e-post: {}"',
        )
    ),
    Slip("2025", _NAVN, f"{_NAVN}, {_EPOST}", "BM616", _NAVN),
    Slip("2027", _FUNKSJON, f"{_FUNKSJON}, {_EPOST}", "BM616", _FUNKSJON),
    # Another, or nothing but an address: for a person to decide.
    _navn("Kari Nordmann, kari@example.no", becomes=None),
    _navn(_EPOST, becomes=None),
    # It is moved where there is none yet.
    _felt(
        f"      navn: Kari Nordmann, rådgiver, {_EPOST}\n      funksjon:\n      epost:\n",
        f'      navn: "Kari Nordmann, rådgiver"\n      funksjon:\n      epost: {_EPOST}\n',
    ),
    _felt(
        f"      navn: Kari Nordmann {_EPOST}\n      funksjon: Rådgiver\n",
        f"      navn: Kari Nordmann\n      epost: {_EPOST}\n      funksjon: Rådgiver\n",
    ),
    # Several people, with or without addresses.
    _navn(f"Kari Nordmann, {_EPOST} og Ola Nordmann", "BM615", None),
    # Where no address is asked for beside, it is a text like any other.
    Slip("2027", "navn: Inkluderende praksis", f"navn: Spør oss på {_EPOST}"),
    Slip("2027", "målgruppe: Alle", f"målgruppe: Alle, meld dere på hos {_EPOST}"),
)
"""An e-mail address in a name."""

_PER = "Per Hansen <per.hansen@example.no>"
_TOMT = f"      navn:\n      {_FUNKSJON}\n"
_PÅ_PLASS = f"      navn: Per Hansen\n      {_FUNKSJON}\n      epost: per.hansen@example.no\n"

OUTLOOK = (
    # A name before an address goes where it stands at its own place, however it is ordered.
    *(
        Slip("2027", f"epost: {_EPOST}", f"epost: {who} <{_EPOST}>", "BM602", f"epost: {_EPOST}")
        for who in ("Kari Nordmann", "Nordmann, Kari", "kari nordmann", "Nordmann")
    ),
    # It is moved there where none does.
    Slip("2027", _FELT, f"{_TOMT}      epost: {_PER}\n", "BM602", _PÅ_PLASS),
    Slip(
        "2027",
        _FELT,
        f'{_TOMT}      epost: "Hansen, Per <per.hansen@example.no>"\n',
        "BM602",
        _PÅ_PLASS.replace("Per Hansen", '"Hansen, Per"'),
    ),
    Slip(
        "2027",
        _FELT,
        f"      {_FUNKSJON}\n      epost: {_PER}\n",
        "BM602",
        f"      {_FUNKSJON}\n      navn: Per Hansen\n      epost: per.hansen@example.no\n",
    ),
    # Another's is for a person to decide.
    *(
        Slip("2027", f"epost: {_EPOST}", f"epost: {each}", "BM602")
        for each in (_PER, "Hansen, Per <per.hansen@example.no>", f"Kari Hansen <{_EPOST}>")
    ),
    # An address with no name before it is mended as ever.
    Slip("2027", f"epost: {_EPOST}", f"epost: <mailto:{_EPOST}>", "BM602", f"epost: {_EPOST}"),
)
"""A name before an address, as Outlook copies it."""

_PERSON = f"kontaktperson:\n{_FELT}      merkes: Kompetanse"
_LINE = f"{{navn: Kari Nordmann, funksjon: rådgiver, epost: {_EPOST}}}"

CELLS = (
    *(
        Slip("2027", _PERSON, f"kontaktperson: {written}", "BM231", f"kontaktperson: {_LINE}")
        for written in (
            f"Kari Nordmann\trådgiver\t{_EPOST}",
            f"Kari Nordmann\t\trådgiver\t{_EPOST}",
        )
    ),
    Slip("2027", f"epost: {_EPOST}", f'epost: "{_EPOST} "', "BM602", f"epost: {_EPOST}"),
    # What a part is called is no secret, though who is in it is.
    Slip(
        "2027",
        _PERSON,
        f"kontaktperson:\n      - {_NAVN}\n        epost: {_EPOST}",
        "BM234",
        f"kontaktperson:\n        {_NAVN}\n        epost: {_EPOST}",
    ),
)
"""Somebody from a row of a spreadsheet, or behind a dash."""

_PLAN = "plan: |\n  Planen.\n"


def _plan(*lines: str) -> Slip:
    written = "\n".join(("plan: Vi skal møtes.", *lines))
    becomes = "\n".join(
        ("plan: |", "  Vi skal møtes.", *(f"  {line}" if line else "" for line in lines))
    )
    return Slip("2027", _PLAN, f"{written}\n", "BM146", f"{becomes}\n")


TITLED = (
    # Titles of a pasted text, which begins beside its question.
    _plan("BAKGRUNN", "Vi har drøftet det."),
    _plan("BAKGRUNN:", "Vi har drøftet det."),
    _plan("Bakgrunn", "Vi har drøftet det.", "- Mer", "", "Mål", "Lese."),
    _plan("Organisering: vi møtes ofte.", "Vi har drøftet det."),
    # What may be a field is told of.
    *(
        Slip("2027", _PLAN, f"plan: Vi skal møtes.\n{title}\nVi har drøftet det.\n", "BM131")
        for title in ("Vedlegg", "TILTAK")
    ),
)
"""Texts with titles at the margin."""
