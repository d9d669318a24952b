"""What people call the columns of a table of who gets what."""

WHO = frozenset(
    {"år", "mottaker", "mottakar", "mottakere", "mottakarar", "eier", "eigar", "eiere", "eigarar"}
    | {"partner", "partnar", "partnere", "partnarar", "part", "eier/partner", "eigar/partnar"}
    | {"navn", "namn", "hvem", "kven", "kommune", "organisasjon", "tilskuddsmottaker"}
    | {"tilskotsmottakar", "navn på mottaker", "namn på mottakar"}
)
"""Whom a row is of, or which year."""
HOW_MUCH = frozenset(
    {"", "beløp", "sum", "tilskudd", "tilskot", "ønsket tilskudd", "ønskt tilskot", "ønsket sum"}
    | {"ønskt sum", "ønsket beløp", "ønskt beløp", "søkt beløp", "søknadssum", "kostnad"}
)
"""What they get; nothing is left of «kr» and a year."""
BESIDE = frozenset({"merknad", "merknader", "kommentar", "nr", "nr.", "fra fond", "frå fond"})
"""What may be told beside."""
