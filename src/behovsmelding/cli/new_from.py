"""`behovsmelding new SKJEMA --from FIL`: old behovsmeldinger carried over, each with its report."""

from pathlib import Path

import attrs
import click

from behovsmelding.carry import Carried, WrongWay, carry
from behovsmelding.carry.report import lines
from behovsmelding.cli import TROUBLE
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import say, visible
from behovsmelding.cli.to_fill_in import contents
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import FileTrouble, refuse_if_there, write
from behovsmelding.form import Form
from behovsmelding.messages import Language
from behovsmelding.messages.ui import carry as words
from behovsmelding.messages.ui.interface import WROTE
from behovsmelding.model.felles import Målform
from behovsmelding.reading.examine import Examined
from behovsmelding.repository.walk import STDIN, File


@attrs.frozen
class Carrying:
    """One run: the form to carry over to, where to, and in which målform if another is wanted."""

    session: Session
    form: Form
    output: Path
    målform: Målform | None
    force: bool

    def run(self, sources: tuple[Path, ...]) -> int:
        """Carry over every file that *sources* lead to; an error stops that file and no other."""
        found = tuple(self.session.files(sources))
        several = len(found) > 1 or self.output.is_dir() or any(each.is_dir() for each in sources)
        good = {file.path: report for file in found if (report := self._read(file))}
        targets = {
            file: self.output / self._name(file, report) if several else self.output
            for file, report in good.items()
        }
        if clash := _collision(targets):
            self.session.tell(clash)
            return TROUBLE
        for file, report in good.items():
            self._carry(file, report, targets[file])
        return self.session.code

    def _read(self, file: File) -> Examined | None:
        """Read *file*; one with errors is refused, and what is wrong in it is told."""
        report = self.session.read(file)
        if report is None or not report.has_errors:
            return report
        self.session.show(report)
        language = self.session.language or report.language
        say(words.NOT_CARRIED.of(language, path=report.file), err=True)
        return None

    def _name(self, file: Path, report: Examined) -> str:
        """Return the name of the new file: the old form's name in it gives way to the new one's."""
        stem = "behovsmelding" if file == STDIN else file.stem
        gammel = report.form.navn if report.form else ""
        if gammel and gammel in stem:
            return f"{stem.replace(gammel, self.form.navn)}.yaml"
        return f"{stem}-{self.form.navn}.yaml"

    def _carry(self, file: Path, report: Examined, target: Path) -> None:
        language = self.session.language or self.målform or report.language
        try:
            carried = carry(report.melding, self.form, report.form, self.målform)
            self._write(target, carried)
        except WrongWay as wrong:
            gammel, ny = wrong.gammel.navn, wrong.ny.navn
            finding = Diagnostic("BM915", params={"path": file, "gammel": gammel, "ny": ny})
            self.session.tell(finding, language)
        except FileTrouble as trouble:
            self.session.tell(trouble.finding, language)
        else:
            _tell(carried, report, target, language)

    def _write(self, target: Path, carried: Carried) -> None:
        if not self.force:
            refuse_if_there(target)
        målform = carried.melding.målform
        for name, content in contents(self.form, målform, target, carried.melding):
            write(name, content)


def _collision(targets: dict[Path, Path]) -> Diagnostic | None:
    """Find two files that would become the same one (also where case makes no difference)."""
    taken: dict[str, Path] = {}
    for file, target in targets.items():
        first = taken.setdefault(str(target).casefold(), file)
        if first != file:
            return Diagnostic("BM904", params={"first": first, "second": file, "path": target})
    return None


def _tell(carried: Carried, report: Examined, target: Path, language: Language) -> None:
    """Print the report on one file."""
    forms = {"gammel": carried.gammel.navn, "ny": carried.ny.navn}
    heading = words.HEADING.of(language, file=report.file, **forms)
    click.secho(visible(heading), bold=True)
    for line in lines(carried, language, report.document.comments):
        say(line)
    click.echo()
    say(WROTE.of(language, path=target))
    say(words.THE_REST.of(language, path=target))
