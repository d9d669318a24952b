"""Which findings a run is about: `--select` and `--ignore`."""

import re
from typing import NamedTuple

import click

from behovsmelding import messages
from behovsmelding.cli import language
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages.ui.interface import NO_SUCH_CODES
from behovsmelding.reading.examine import Examined

_PREFIX = r"BM\d{0,3}"


class Selection(NamedTuple):
    """The beginnings of the codes to show, all when none is named, and of those to leave out.

    What is left out does not count. `errors_too` shows every error all the same.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    errors_too: bool = False

    def among(self, report: Examined) -> tuple[Diagnostic, ...]:
        """Return the findings of *report* that are chosen.

        Where nothing could be read, everything is: a file that was never judged must not pass.
        """
        if report.melding is None:
            return report.findings
        return tuple(filter(self._shows, report.findings))

    def _shows(self, finding: Diagnostic) -> bool:
        return (self.errors_too and finding.is_error) or self.holds(finding.code)

    def holds(self, code: str) -> bool:
        """Tell whether findings with *code* are chosen."""
        return code.startswith(self.select or ("BM",)) and not code.startswith(self.ignore)


EVERYTHING = Selection()
"""Every finding."""


def prefixes(
    _ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """Read codes or their beginnings, also several with commas between. Raises a usage error."""
    written = [each.strip().upper() for value in values for each in value.split(",")]
    for each in written:
        if not re.fullmatch(_PREFIX, each) or not messages.every_code(each):
            raise click.BadParameter(NO_SUCH_CODES.of(language.chosen(), code=each))
    return tuple(written)
