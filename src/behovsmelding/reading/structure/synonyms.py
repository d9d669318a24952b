"""What people call a field or a choice, where neither the form nor a slip of the pen explains it.

Last year's words, everyday ones, and English; nynorsk and the forms of a word are known without.
Here stand those that any generation may need; each has its own in its record.
"""

from collections.abc import Iterable, Mapping

from behovsmelding.generation import Generation

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "kompetansenettverk": ("nettverk", "network"),
    "navn": ("name", "tittel", "title"),
    "organisasjonsnummer": ("orgnr", "org_nummer"),
    "kontaktperson": ("contact", "kontaktinfo"),
    "epost": ("mail", "email", "e-postadresse"),
    "funksjon": ("stilling", "rolle", "tittel", "position"),
    "merkes": ("referanse", "reference"),
    "målgruppe": ("deltakere", "target group"),
    "beskrivelse": ("omtale", "description"),
    "tilskudd": ("støtte", "grant"),
    "koordinator": ("coordinator",),
    "beløp": ("sum", "kroner", "amount"),
    "begrunnelse": ("grunn", "forklaring", "reason"),
    "varighet": ("periode", "tidsrom", "duration"),
    "totalt": ("sum", "i alt"),
    "nummer": ("nr", "no"),
    "skjema": ("år", "form"),
    "vedlegg": ("dokumenter", "attachments"),
    "lenke": ("link", "url", "adresse"),
}
_MÅLFORMER = {"nb": ("bokmål", "bm", "no", "nob"), "nn": ("nynorsk", "nno")}
_CHOICES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "Status": {
        "utkast": ("kladd", "påbegynt", "draft"),
        "innsendt": ("sendt", "sendt inn", "innsend", "levert", "submitted"),
    },
}


def of_fields(generation: Generation, names: Iterable[str]) -> dict[str, str]:
    """Return what people call the fields *names* of *generation*, and which is meant."""
    called = {**_FIELDS, **generation.synonyms}
    return _turned({name: called[name] for name in names if name in called})


def of_choices(generation: Generation, kind: str) -> dict[str, str]:
    """Return what people call the choices of *kind* in *generation*, and which is meant."""
    return _turned({**_CHOICES, **generation.choice_synonyms}.get(kind, {}))


def of_målformer() -> dict[str, str]:
    """Return what people call the målformer, and which is meant."""
    return _turned(_MÅLFORMER)


def _turned(called: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: name for name, every in called.items() for word in every}
