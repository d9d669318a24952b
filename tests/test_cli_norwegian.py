"""Help and usage errors are in Norwegian, click's own words too."""

import re

import pytest

from behovsmelding.cli import COMMANDS
from tests.commands import NARVIK, Shell

ENGLISH = re.compile(
    r"\b(usage|options?|commands?|args|show th|message|exit|default|required|paths?|error|invalid"
    r"|missing|try|for help|such|value|not|one of|range|version|got|argument|integer)\b",
    re.IGNORECASE,
)
GROUPS = [[], *([name] for name in COMMANDS), ["template", "new"], ["template", "check"]]


def english(told: str) -> list[str]:
    """Find English words outside the names of options and what people wrote."""
    return ENGLISH.findall(re.sub(r"--?[\w-]+|'[^']*'|\[[^]]*\|[^]]*\]", "", told))


@pytest.mark.parametrize("command", GROUPS, ids=" ".join)
def test_help_is_norwegian(shell: Shell, command: list[str]) -> None:
    """Every page of help is in Norwegian from «Bruk» to «Vis denne hjelpen»."""
    told = shell(*command, "--help").out

    assert told.startswith("Bruk: ")
    assert "Vis denne hjelpen." in told
    assert english(told) == []


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["check"], "Feil: Mangler 'STI...'."),
        (["chekc"], "Feil: Det finnes ikke noen kommando 'chekc'."),
        (["check", "--formt", "x"], "Feil: Det finnes ikke noe valg '--formt'."),
        (["check", NARVIK, "--format", "pdf"], "'pdf' er ikke blant 'full', 'concise'"),
        (["check", NARVIK, "--lang"], "Feil: Valget '--lang' må ha en verdi."),
        (["check", NARVIK, "--strict=1"], "Feil: Valget '--strict' kan ikke ha noen verdi."),
        (["check", NARVIK, "--select", "X"], "Ugyldig verdi for '--select': X er ingen kode"),
        (["new", "2025"], "Feil: Mangler valget '-o' / '--output'."),
        (["new", "2025", "a", "b", "-o", "x"], "Feil: Dette er for mye: a b"),
        (["render", NARVIK, "--jobs", "0"], "0 er utenfor x>=1."),
        (["render", NARVIK, "--jobs", "to"], "'to' er ikke et helt tall."),
        (["explain", "BM000"], "det finnes ingen kode BM000"),
        (["template", "chekc"], "Det finnes ikke noen kommando 'chekc'."),
    ],
)
def test_a_slip_on_the_command_line_is_told_in_norwegian(
    shell: Shell, command: list[str], said: str
) -> None:
    """What is wrong is told in Norwegian, with exit code 2."""
    result = shell(*command)

    assert result.code == 2
    assert said in result.err
    assert english(result.err) == []


def test_a_slip_tells_where_there_is_help(shell: Shell) -> None:
    """The line before what is wrong names the command that helps."""
    assert "check --help» viser hjelp.\n" in shell("check").err
