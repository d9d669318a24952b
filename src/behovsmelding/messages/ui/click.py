"""What click says while it runs, under its own English words."""

from behovsmelding.messages import Phrase

CLICK = {
    each.of("en"): each
    for each in (
        Phrase(nb="Bruk:", nn="Bruk:", en="Usage:"),
        Phrase(nb="Valg", nn="Val", en="Options"),
        Phrase(nb="Kommandoer", nn="Kommandoar", en="Commands"),
        Phrase(nb="Argumenter", nn="Argument", en="Positional arguments"),
        Phrase(nb="standard: {default}", nn="standard: {default}", en="default: {default}"),
        Phrase(nb="miljøvariabel: {var}", nn="miljøvariabel: {var}", en="env var: {var}"),
        Phrase(nb="må oppgis", nn="må vere med", en="required"),
        Phrase(nb="Feil: {message}", nn="Feil: {message}", en="Error: {message}"),
        Phrase(
            nb="«{command} {option}» viser hjelp.",
            nn="«{command} {option}» viser hjelp.",
            en="Try '{command} {option}' for help.",
        ),
        Phrase(
            nb="Ugyldig verdi: {message}",
            nn="Ugyldig verdi: {message}",
            en="Invalid value: {message}",
        ),
        Phrase(
            nb="Ugyldig verdi for {param_hint}: {message}",
            nn="Ugyldig verdi for {param_hint}: {message}",
            en="Invalid value for {param_hint}: {message}",
        ),
        Phrase(nb="Mangler", nn="Manglar", en="Missing argument"),
        Phrase(nb="Mangler valget", nn="Manglar valet", en="Missing option"),
        Phrase(nb="Mangler", nn="Manglar", en="Missing parameter"),
        Phrase(nb="Mangler en kommando.", nn="Manglar ein kommando.", en="Missing command."),
        Phrase(
            nb="Velg mellom:\n\t{choices}",
            nn="Vel mellom:\n\t{choices}",
            en="Choose from:\n\t{choices}",
        ),
        Phrase(
            nb="{value!r} er ikke {choice}.",
            nn="{value!r} er ikkje {choice}.",
            en="{value!r} is not {choice}.",
        ),
        Phrase(
            nb="{value!r} er ikke blant {choices}.",
            nn="{value!r} er ikkje blant {choices}.",
            en="{value!r} is not one of {choices}.",
        ),
        Phrase(
            nb="{value!r} er ikke et helt tall.",
            nn="{value!r} er ikkje eit heilt tal.",
            en="{value!r} is not a valid {number_type}.",
        ),
        Phrase(
            nb="{value} er utenfor {range}.",
            nn="{value} er utanfor {range}.",
            en="{value} is not in the range {range}.",
        ),
        Phrase(
            nb="Det finnes ikke noe valg {name!r}.",
            nn="Det finst ikkje noko val {name!r}.",
            en="No such option {name!r}.",
        ),
        Phrase(
            nb="Det finnes ikke noe valg {name}.",
            nn="Det finst ikkje noko val {name}.",
            en="No such option: {name}",
        ),
        Phrase(
            nb="Det finnes ikke noen kommando {name!r}.",
            nn="Det finst ikkje nokon kommando {name!r}.",
            en="No such command {name!r}.",
        ),
        Phrase(
            nb="Mente du {possibility}?",
            nn="Meinte du {possibility}?",
            en="Did you mean {possibility}?",
        ),
        Phrase(
            nb="(Mente du en av disse: {possibilities}?)",
            nn="(Meinte du ein av desse: {possibilities}?)",
            en="(Did you mean one of: {possibilities}?)",
        ),
        Phrase(
            nb="(Mente du en av disse: {possibilities}?)",
            nn="(Meinte du ein av desse: {possibilities}?)",
            en="(Possible options: {possibilities})",
        ),
        Phrase(
            nb="Valget {name!r} må ha en verdi.",
            nn="Valet {name!r} må ha ein verdi.",
            en="Option {name!r} requires an argument.",
        ),
        Phrase(
            nb="Valget {name!r} kan ikke ha noen verdi.",
            nn="Valet {name!r} kan ikkje ha nokon verdi.",
            en="Option {name!r} does not take a value.",
        ),
        Phrase(
            nb="Dette er for mye: {args}",
            nn="Dette er for mykje: {args}",
            en="Got unexpected extra argument ({args})",
        ),
        Phrase(
            nb="Dette er for mye: {args}",
            nn="Dette er for mykje: {args}",
            en="Got unexpected extra arguments ({args})",
        ),
    )
}
