"""What people call a field or a choice, where neither the form nor a slip of the pen explains it.

Last year's words, everyday ones, and English; nynorsk and the forms of a word are known without.
"""

from collections.abc import Iterable, Mapping

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "eier": ("owner",),
    "eiere": ("owners",),
    "flere_eiere": ("andre eiere",),
    "uh": ("university", "universitet", "partner"),
    "partnere": ("uh", "universitet", "samarbeidspartnere", "partners"),
    "kompetansenettverk": ("nettverk", "network"),
    "navn": ("name", "tittel", "title"),
    "type": ("slag", "kind"),
    "organisasjonsnummer": ("orgnr", "org_nummer"),
    "kontonummer": ("kontonr", "bankkonto", "account"),
    "kontaktperson": ("contact", "kontaktinfo"),
    "epost": ("mail", "email", "e-postadresse"),
    "funksjon": ("stilling", "rolle", "tittel", "position"),
    "merkes": ("referanse", "reference"),
    "behovsvurdering": ("needs",),
    "involvering": ("medvirkning", "involvement"),
    "område": ("area",),
    "tema": ("emne", "theme", "topic"),
    "målgruppe": ("deltakere", "target group"),
    "beskrivelse": ("omtale", "description"),
    "formål": ("hensikt", "purpose"),
    "praksisendring": ("endring i praksis",),
    "egeninnsats": ("innsats",),
    "tilskudd": ("støtte", "grant"),
    "koordinator": ("coordinator",),
    "beløp": ("sum", "kroner", "amount"),
    "begrunnelse": ("grunn", "forklaring", "reason"),
    "varighet": ("periode", "tidsrom", "duration"),
    "flerårig": ("flere år", "multi-year"),
    "anslag": ("estimat", "prognose", "estimate"),
    "av": ("antall år",),
    "totalt": ("sum", "i alt"),
    "fremdrift": ("progress",),
    "nummer": ("nr", "no"),
    "skjema": ("år", "form"),
    "vedlegg": ("dokumenter", "attachments"),
    "lenke": ("link", "url", "adresse"),
}
_UH = ("uh", "uh-institusjon", "universitet", "høgskole", "høyskole", "university", "college")
_CHOICES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    # By name: the model of the other generation is not to be imported for it.
    "Partnertype": {"universitet eller høyskole": _UH},
    "Målform": {"nb": ("bokmål", "bm", "no", "nob"), "nn": ("nynorsk", "nno")},
    "Status": {
        "utkast": ("kladd", "påbegynt", "draft"),
        "innsendt": ("sendt", "sendt inn", "innsend", "levert", "submitted"),
    },
    "Område": {"barnehage": ("bhg", "kindergarten"), "skole": ("grunnskole", "school")},
}


def of_fields(names: Iterable[str]) -> dict[str, str]:
    """Return what people call the fields *names*, and which is meant."""
    return _turned({name: _FIELDS[name] for name in names if name in _FIELDS})


def of_choices(kind: str) -> dict[str, str]:
    """Return what people call the choices of *kind*, and which is meant."""
    return _turned(_CHOICES.get(kind, {}))


def _turned(called: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: name for name, every in called.items() for word in every}
