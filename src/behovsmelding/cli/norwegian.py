"""Click's own words in Norwegian: those that our help and our usage errors can show.

Click looks up every text with `gettext`, which would need files that fit the user's locale. A word
that a later click puts otherwise comes out in English, and nothing worse.
"""

from click import core, decorators, exceptions, formatting, parser, types

OPTIONS = "[VALG]"
"""What stands for the options in a line of usage."""
SUBCOMMAND = "KOMMANDO ..."
"""What stands for a command and its arguments there."""

_WORDS = {
    "Usage:": "Bruk:",
    "Options": "Valg",
    "Commands": "Kommandoer",
    "Positional arguments": "Argumenter",
    "Show this message and exit.": "Vis denne hjelpen.",
    "Show the version and exit.": "Vis versjonen.",
    "%(prog)s, version %(version)s": "%(prog)s, versjon %(version)s",
    "default: {default}": "standard: {default}",
    "env var: {var}": "miljøvariabel: {var}",
    "required": "må oppgis",
    "file": "fil",
    "directory": "mappe",
    "path": "sti",
    "Error: {message}": "Feil: {message}",
    "Try '{command} {option}' for help.": "«{command} {option}» viser hjelp.",
    "Invalid value: {message}": "Ugyldig verdi: {message}",
    "Invalid value for {param_hint}: {message}": "Ugyldig verdi for {param_hint}: {message}",
    "Missing argument": "Mangler",
    "Missing option": "Mangler valget",
    "Missing parameter": "Mangler",
    "Missing command.": "Mangler en kommando.",
    "Choose from:\n\t{choices}": "Velg mellom:\n\t{choices}",
    "{value!r} is not {choice}.": "{value!r} er ikke {choice}.",
    "{value!r} is not one of {choices}.": "{value!r} er ikke blant {choices}.",
    "{value!r} is not a valid {number_type}.": "{value!r} er ikke et helt tall.",
    "{value} is not in the range {range}.": "{value} er utenfor {range}.",
    "No such option {name!r}.": "Det finnes ikke noe valg {name!r}.",
    "No such option: {name}": "Det finnes ikke noe valg {name}.",
    "No such command {name!r}.": "Det finnes ikke noen kommando {name!r}.",
    "Did you mean {possibility}?": "Mente du {possibility}?",
    "(Did you mean one of: {possibilities}?)": "(Mente du en av disse: {possibilities}?)",
    "(Possible options: {possibilities})": "(Mente du en av disse: {possibilities}?)",
    "Option {name!r} requires an argument.": "Valget {name!r} må ha en verdi.",
    "Option {name!r} does not take a value.": "Valget {name!r} kan ikke ha noen verdi.",
    "Got unexpected extra argument ({args})": "Dette er for mye: {args}",
    "Got unexpected extra arguments ({args})": "Dette er for mye: {args}",
}


def speak() -> None:
    """Let click say what it has to say in Norwegian."""
    for module in (core, decorators, exceptions, formatting, parser, types):
        vars(module).update(_=_said, ngettext=_counted)


def _said(words: str) -> str:
    return _WORDS.get(words, words)


def _counted(one: str, several: str, count: int) -> str:
    return _said(one if count == 1 else several)
