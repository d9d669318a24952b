"""One run over many files: examine each, show what was found, and keep the count."""

from pathlib import Path

import attrs
import click

from behovsmelding.cli import ERRORS, TROUBLE, output
from behovsmelding.cli.files import STDIN, FileTrouble, find, read
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.report import Report, examine
from behovsmelding.words import Language


@attrs.define
class Session:
    """The state of a run: how findings are shown, and how many files stood or fell."""

    language: Language | None
    format_: str = "full"
    strict: bool = False
    valid: int = 0
    invalid: int = 0
    skipped: int = 0
    trouble: bool = False

    def files(self, paths: tuple[Path, ...]) -> tuple[Path, ...]:
        """Return the files that *paths* lead to, each once; what leads nowhere is told."""
        files: dict[Path, None] = {}
        for path in paths:
            try:
                found = find(path)
            except FileTrouble as trouble:
                self.tell(trouble.finding)
            else:
                files.update(dict.fromkeys(found.files))
                self.skipped += len(found.skipped)
        return tuple(files)

    def examine(self, file: Path) -> Report | None:
        """Examine *file*, show what was found and count it; None when it can't be read."""
        try:
            report = examine(read(file), "<stdin>" if file == STDIN else str(file))
        except FileTrouble as trouble:
            self.tell(trouble.finding)
            return None
        output.show(report.findings, report.text, self.language or report.language, self.format_)
        if report.has_errors or (self.strict and report.findings):
            self.invalid += 1
        else:
            self.valid += 1
        return report

    def tell(self, finding: Diagnostic) -> None:
        """Tell of trouble with a file, on standard error."""
        self.trouble = True
        language = self.language or "nb"
        click.echo(f"{finding.code} {finding.sentence(language)}", err=True)
        click.echo(finding.tip(language), err=True)

    def end(self) -> int:
        """Say the count and return the exit code."""
        count = output.count(self.valid, self.invalid, self.skipped, self.language or "nb")
        click.echo(count, err=self.format_ != "full")
        if self.trouble:
            return TROUBLE
        return ERRORS if self.invalid else 0
