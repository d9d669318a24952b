"""Slips with what stands before a name or round it: dashes, bold, brackets, quotes."""

from tests.support.tired import Slip

_NAVN = "  - navn: Inkluderende praksis"
_NORD = "  - navn: Nord universitet"
_VARIGHET = "varighet: [vår 2027, høst 2027]"

NO_DASH = (
    # A part begins with its first field, though another sign stands there than a dash, or none.
    *(
        Slip("2027", right, right.replace("- ", sign), "BM226", right)
        for right in (_NAVN, _NORD, "  - navn: Narvik kommune")
        for sign in ("", "– ", "* ", "• ", "+ ")
    ),
    Slip("2027", _NAVN, _NAVN.replace("- ", "1. "), "BM226", _NAVN),
    Slip("2025", _NAVN, _NAVN.replace("- ", ""), "BM226", _NAVN),
    Slip("2025", _NAVN, _NAVN.replace("- ", "– "), "BM226", _NAVN),
)
"""Parts that begin without a dash."""

BOLD = (
    *(
        Slip("2027", right, written, "BM201", right)
        for right, written in (
            ("    målgruppe: Alle", "    **målgruppe:** Alle"),
            ("    målgruppe: Alle", "    **Målgruppe**: Alle"),
            ("    beskrivelse: |", "    **beskrivelse**: |"),
            ("    tilskudd:", "    *tilskudd*:"),
            ("kompetansenettverk: N", "**Kompetansenettverk:** N"),
            ("plan: |", "**plan:** |"),
        )
    ),
    # In a text bold is bold.
    Slip("2027", "  Planen.", "  **plan:** Vi møtes.\n\n  **Tiltak:** to."),
)
"""Names of fields in bold."""

LISTS = (
    Slip("2027", _VARIGHET, "varighet: [vår 2027], [høst 2027]", "BM207", _VARIGHET),
    Slip("2027", _VARIGHET, "varighet: [vår 2027] og [høst 2027]", "BM207", _VARIGHET),
    Slip("2027", "tema: [språk]", "tema: [språk] [lesing]", "BM207", "tema: [språk, lesing]"),
    # An answer in braces that two commas part is one.
    Slip(
        "2025",
        "vedlegg: []",
        "vedlegg: [{navn: Plan, kart, tabell}]",
        "BM130",
        'vedlegg: [{navn: "Plan, kart, tabell"}]',
    ),
    # Amounts that nothing is said of are told of once.
    Slip("2025", "tiltak:\n", "ordninger:\n  regional: {290 000, 840 000}\ntiltak:\n", "BM210"),
    # Where one answer is asked for they are no list.
    Slip(
        "2027", "målgruppe: Alle", "målgruppe: [Alle], [to]", "BM123", 'målgruppe: "[Alle], [to]"'
    ),
)
"""Several lists for one."""

QUOTED = (
    # What a quote begins may be a name: nothing shows where it ends.
    Slip("2027", "        2028: 460 000", "        '28: 460 000", "BM124"),
    Slip("2027", "      Narvik kommune: 120", '      "Narvik kommune: 120', "BM124"),
    # In a list an answer that goes on behind its quote is told as that.
    Slip(
        "2027",
        _NAVN,
        '  - navn: "Inkluderende" - praksis',
        "BM125",
        "  - navn: '\"Inkluderende\" - praksis'",
    ),
    # A name is asked for where the word for the part stands.
    Slip("2027", _NAVN, _NAVN.replace("navn", "tiltak"), "BM201", _NAVN),
    Slip("2027", _NORD, _NORD.replace("navn", "partner"), "BM201", _NORD),
    Slip("2027", "  - navn: Narvik", "  - eier: Narvik", "BM201", "  - navn: Narvik"),
    Slip("2025", _NAVN, "  -navn:Inkluderende praksis", "BM135", _NAVN),
)
"""Quotes that are open, and names by other words."""


_TWO = (
    ("2027", "    område: [skole]\n    tema: [språk]", "    "),
    ("2027", "    målgruppe: Alle\n    beskrivelse: |", "    "),
    ("2027", "    type: kommune\n    organisasjonsnummer: 959469059", "    "),
    ("2027", "      år: 1\n      av: 2", "      "),
    ("2025", "  navn: Narvik kommune\n  kompetansenettverk: Narvik", "  "),
    ("2025", "    bruk_eier: Vikar\n    bruk_uh: Reise", "    "),
)
"""Two answers below one another, and what the second is indented by."""

JOINED = (
    # Two answers on one line, where the break between them is gone.
    *(
        Slip(form, right, right.replace(f"\n{blanks}", " "), "BM160", right)
        for form, right, blanks in (("2027", "målform: nb\nstatus: utkast", ""), *_TWO)
    ),
    # Behind hard blanks YAML sees one answer.
    *(
        Slip(
            form,
            right,
            right.replace(f"\n{blanks}", hard)
            .replace(": ", f":{hard}")
            .replace(f":{hard}", ": ", 1),
            "BM160",
            right,
        )
        for hard in ("\u00a0", "\u202f")
        for form, right, blanks in _TWO
    ),
    *(
        Slip("2027", _NAVN, f"{_NAVN}{joined}1", "BM160", f"{_NAVN}\n    prioritet: 1")
        for joined in (" prioritet: ", "\u00a0prioritet:\u00a0", " prioritet:\u2009")
    ),
    # In words it is no field, whatever blank stands behind it.
    Slip("2027", _NAVN, f"{_NAVN}\u00a0skole:\u00a0lesing"),
    # What is answered on a line of its own is a word here.
    Slip(
        "2027", "målgruppe: Alle", "målgruppe: Alle tema: a", "BM121", 'målgruppe: "Alle tema: a"'
    ),
    # A number is not all that is said.
    Slip("2027", "      år: 1", '      år: "1 område: skole"', "BM204"),
    # Brackets behind a quote alone are no text.
    Slip("2027", _VARIGHET, 'varighet: "[vår 2027, høst 2027]', "BM124", _VARIGHET),
    # A sign between a name and its brackets, or its answer.
    Slip("2027", _VARIGHET, "varighet – [vår 2027, høst 2027]", "BM136", _VARIGHET),
    Slip("2027", "målgruppe: Alle", "målgruppe – Alle", "BM153", "målgruppe: Alle"),
    Slip(
        "2027", "kompetansenettverk: N", "kompetansenettverk = N", "BM136", "kompetansenettverk: N"
    ),
    # An amount is no text of several lines.
    Slip(
        "2027",
        "      Nord universitet: 340 000",
        "        Nord universitet: 340 000",
        "BM126",
        "      Nord universitet: 340 000",
    ),
    Slip(
        "2027",
        "      Narvik kommune: 120 000",
        "    Narvik kommune: 120 000",
        "BM234",
        "      Narvik kommune: 120 000",
    ),
)
"""Two answers on a line, and one on two."""

_ROWS = "      Narvik kommune: 120 000\n      Nord universitet: 340 000\n"
_EIER = "tilskudd: {eier: 70 000, uh: 503 800}"
_QUOTES = ('""', "''", "“”", "„“", "””", "«»")


def _in_quotes(form: str, lead: str, line: str, quotes: str, after: str = "") -> Slip:
    """Make a slip of *line*, behind its *lead*, in *quotes*; what is *after* it stays."""
    written = f"\n{lead}{quotes[0]}{line}{quotes[1]}{after}"
    becomes = f"\n{lead}{line}{after.removeprefix(',')}"
    return Slip(form, f"\n{lead}{line}", written, "BM124", becomes)


WHOLE = (
    *(
        _in_quotes(form, lead, line, quotes)
        for form, lead, line in (
            *(("2027", "", "målform: nb"), ("2025", "  ", "navn: Narvik kommune")),
            *(("2027", "    ", "målgruppe: Alle"), ("2027", "    ", "tilskudd:")),
            *(
                ("2027", "  - ", "navn: Inkluderende praksis"),
                ("2027", "        ", "2028: 460 000"),
            ),
            *(("2027", "      ", row.strip()) for row in _ROWS.splitlines()),
        )
        for quotes in _QUOTES
    ),
    _in_quotes("2027", "      ", "Narvik kommune: 120 000", '""', "  # avklart"),
    _in_quotes("2027", "      ", "Narvik kommune: 120 000", '""', ","),
    # All that stand beside one another are one slip; one alone is no other.
    Slip(
        "2027",
        _ROWS,
        '      "Narvik kommune: 120 000"\n      "Nord universitet: 340 000"\n',
        "BM124",
        _ROWS,
    ),
    Slip(
        "2027",
        _ROWS,
        '      "Narvik kommune: 460 000"\n',
        "BM124",
        "      Narvik kommune: 460 000\n",
    ),
    Slip(
        "2025",
        _EIER,
        "tilskudd:\n      «eier: 70 000»\n      «uh: 503 800»",
        "BM124",
        "tilskudd:\n      eier: 70 000\n      uh: 503 800",
    ),
    # What the quotes hold together is for people to part.
    Slip("2027", "målgruppe: Alle", '"målgruppe: Alle #1"', "BM124"),
    # A text is a text.
    Slip("2027", "plan: |\n  Planen.", 'plan:\n  "Plan: vi skal"'),
)
"""A question and its answer in one pair of quotes."""
