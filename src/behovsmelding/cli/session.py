"""One run over many files: examine each, show what was found, and keep the count."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from behovsmelding.cli import ERRORS, TROUBLE, options, output
from behovsmelding.cli.outcome import Outcome, Standing
from behovsmelding.cli.selection import EVERYTHING, Selection
from behovsmelding.cli.terminal import hand_over, say
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import FileTrouble, write
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import DID_YOU_MEAN, PARAGRAPH
from behovsmelding.messages.ui.reasons import reason
from behovsmelding.reading.examine import Examined, examine
from behovsmelding.repository.parallel import over
from behovsmelding.repository.walk import STDIN, File, find, name, ours

if TYPE_CHECKING:
    from behovsmelding.docx.findings import Finding as TemplateFinding

_Made = TypeVar("_Made")


class Looked(NamedTuple):
    """What came of a file, and the lines that show it."""

    outcome: Outcome
    lines: tuple[str, ...]


class Session:
    """The state of a run: how findings are shown, which ones, and what came of each file."""

    def __init__(
        self,
        language: Language | None,
        format_: str = "full",
        strict: bool | None = None,  # noqa: FBT001 - an answer on the command line
        choice: Selection = EVERYTHING,
        outputs: tuple[output.Output, ...] = (),
    ) -> None:
        self.configuration = options.configuration()
        self.language = language
        self.format_ = format_
        self.strict = self.configuration.strict if strict is None else strict
        self.choice = choice
        self.outputs = outputs
        self.forms = options.named_forms() or self.configuration.forms
        self.skipped: list[Path] = []
        self.outcomes: list[Outcome] = []

    def files(self, paths: tuple[Path, ...]) -> Iterator[File]:
        """Yield the files that *paths* lead to, each once; what leads nowhere is told.

        One that has to be read to see what it is, is read when it is asked for, and then only.
        Where there are mistakes in the configuration, they are told, and there are no files.
        """
        if self.configuration.mistakes:
            self._tell_mistakes()
            return
        # In one folder, no file is found twice.
        seen: set[Path] | None = set() if len(paths) > 1 else None
        for path in paths:
            try:
                for file in self._found(path):
                    if seen is None:
                        yield file
                    elif file.path not in seen:
                        seen.add(file.path)
                        yield file
            except FileTrouble as trouble:
                self.tell(trouble.finding)

    def is_of_all(self, paths: tuple[Path, ...]) -> bool:
        """Tell whether the run is about a whole: a folder of *paths* that a configuration is of.

        A file that somebody names is looked at alone, and so is YAML in a repository of other
        things, which says nowhere that its behovsmeldinger belong together.
        """
        said = self.configuration.file is not None
        return said and any(path != STDIN and path.is_dir() for path in paths)

    def _found(self, path: Path) -> Iterator[File]:
        self.skipped += yield from find(path, self.configuration)

    def ours(self, files: Iterable[File]) -> Iterator[File]:
        """Yield those of *files* that are behovsmeldinger; the others are skipped.

        So are those that the configuration excludes: whoever asks this has not chosen them.
        """
        for file in files:
            if file.data is not None or file.path == STDIN:
                yield file
            elif self.configuration.is_excluded(file.path):
                self.skipped.append(file.path)
            elif found := ours(file.path):
                yield found
            else:
                self.skipped.append(file.path)

    def examine_all(self, files: Iterable[File]) -> None:
        """Examine *files*, and show and count what was found in each."""
        for looked in self.each(self.without_outcomes().examined, files):
            self.add(looked)

    def each(
        self, work: Callable[[File], _Made], files: Iterable[File], jobs: int | None = None
    ) -> Iterator[_Made]:
        """Yield what *work* makes of each of *files*, in so many processes.

        That a worker is gone is told; what came before it counts.
        """
        try:
            yield from over(work, files, jobs)
        except FileTrouble as trouble:
            self.tell(trouble.finding)

    def without_outcomes(self) -> "Session":
        """Return this session as it may travel: it must not grow with what comes back."""
        return Session(self.language, self.format_, self.strict, self.choice, self.outputs)

    def examined(self, file: File) -> "Looked | Diagnostic":
        """Examine *file* and return what is to be shown, or what is in the way; show nothing."""
        try:
            return self.shown_of(self.report(file))
        except FileTrouble as trouble:
            return trouble.finding

    def read(self, file: File) -> Examined | None:
        """Examine *file*; None when it can't be read, which is told."""
        try:
            return self.report(file)
        except FileTrouble as trouble:
            self.tell(trouble.finding)
            return None

    def report(self, file: File) -> Examined:
        """Examine *file*; show and count nothing. Raises `FileTrouble`.

        Raises `Misconfigured` where there are mistakes in the configuration.
        """
        if self.configuration.mistakes:
            raise options.Misconfigured(self.configuration)
        return examine(file.read(), name(file.path), self.forms)

    def show(self, report: Examined) -> None:
        """Show what *report* found, and count it."""
        self.add(self.shown_of(report))

    def shown_of(self, report: Examined) -> "Looked":
        """Return what is to be shown of *report*."""
        findings, text = _told(self.choice_in(report.file).among(report), report)
        outcome = Outcome(
            report.file,
            findings,
            self.language or report.language,
            text,
            report.form.navn if report.form else None,
            self.strict,
        )
        return self._looked(outcome)

    def choice_in(self, file: str) -> Selection:
        """Return which findings of *file* the run is about."""
        ignored = self.configuration.ignored(Path(file))
        if not ignored:
            return self.choice
        return self.choice._replace(ignore=(*self.choice.ignore, *ignored))

    def _tell_mistakes(self) -> None:
        """Show the mistakes in the configuration as findings; nothing else can be trusted then."""
        said = self.configuration
        language = self.language or "nb"
        outcome = Outcome(str(said.file), said.mistakes, language, said.text)
        self.show_outcome(outcome._replace(stood=Standing.UNREADABLE))

    def show_outcome(self, outcome: Outcome) -> None:
        """Show and count an *outcome* of what is no behovsmelding."""
        self.add(self._looked(outcome))

    def _looked(self, outcome: Outcome) -> "Looked":
        lines = tuple(output.lines(self.format_, outcome))
        # A long run must not hold every text, nor what is shown already.
        told = self.format_ not in output.DOCUMENTS and not self.outputs
        return Looked(outcome.without(findings=told), lines)

    def add(self, looked: "Looked | Diagnostic") -> None:
        """Show and count what came of a file, or tell what is in the way."""
        if isinstance(looked, Diagnostic):
            self.tell(looked)
            return
        if looked.lines:
            click.echo("\n".join(looked.lines))
        self.outcomes.append(looked.outcome)

    def add_to(self, at: int, findings: tuple[Diagnostic, ...]) -> None:
        """Show *findings* of the outcome number *at*, beside those that it had."""
        before = self.outcomes[at]
        chosen = self.choice_in(before.file)
        kept = tuple(each for each in findings if chosen.holds(each.code))
        looked = self._looked(before._replace(findings=kept, stood=None))
        if looked.lines:
            click.echo("\n".join(looked.lines))
        worst = max(before, looked.outcome, key=lambda each: each.standing is Standing.INVALID)
        told = (*before.findings, *looked.outcome.findings)
        self.outcomes[at] = before._replace(findings=told, stood=worst.standing)

    def tell(self, finding: Diagnostic, spoken: Language = "nb") -> None:
        """Tell of trouble with a file, on standard error, in the målform *spoken* in it."""
        language = self.language or spoken
        file = str(finding.params.get("path", ""))
        self.outcomes.append(Outcome(file, (finding,), language, trouble=True))
        say(f"{finding.code} {finding.sentence(language)}", err=True)
        say(finding.tip(language), err=True)

    def tell_template(self, file: str, fault: "TemplateFinding", spoken: Language = "nb") -> None:
        """Tell of a fault in the Word template *file*, on standard error."""
        language = self.language or spoken
        where = PARAGRAPH.of(language, part=fault.part, number=fault.paragraph)
        place = f"{file}: {where if fault.paragraph else fault.part}".rstrip(": ")
        around = f": «{fault.around}»" if fault.around else ""
        say(f"{place}{around}", err=True)
        self.tell(Diagnostic(fault.code, params=fault.params), spoken)
        if fault.near:
            say(DID_YOU_MEAN.of(language, near=fault.near), err=True)

    def end(self) -> int:
        """Write what is written once, say the count and return the exit code."""
        for each in self.outputs:
            self._write(each)
        standings = Counter(each.standing for each in self.outcomes)
        count = output.count(
            standings[Standing.VALID],
            standings[Standing.INVALID],
            len(self.skipped),
            self._language,
        )
        if self.skipped and self.format_ == "full":
            say(output.names_skipped(self.skipped, self._language), err=True)
        if self.format_ in output.DOCUMENTS:
            if document := output.document(self.format_, self.outcomes):
                hand_over(document)
            self._summarise(count)
        click.echo(count, err=self.format_ != "full")
        return self.code

    def _write(self, wanted: output.Output) -> None:
        """Put the document that is *wanted* in its place, or tell what is in the way."""
        document = output.document(wanted.format_, self.outcomes)
        try:
            write(wanted.path, f"{document.rstrip()}\n".encode("utf-8", "replace"))
        except FileTrouble as trouble:
            self.tell(trouble.finding)

    @property
    def code(self) -> int:
        """The exit code as it stands: 2 after trouble, 1 after errors, else 0."""
        standings = {each.standing for each in self.outcomes}
        if Standing.UNREADABLE in standings:
            return TROUBLE
        return ERRORS if Standing.INVALID in standings else 0

    @property
    def _language(self) -> Language:
        """The language of the files, where they have one in common."""
        spoken = {each.language for each in self.outcomes if not each.trouble}
        return self.language or (spoken.pop() if len(spoken) == 1 else "nb")

    def _summarise(self, count: str) -> None:
        """Add the findings to the summary of the job, where GitHub asks for one."""
        summary = os.environ.get("GITHUB_STEP_SUMMARY")
        if self.format_ != "github" or not summary:
            return
        from behovsmelding.cli.output.github import summary as table

        try:
            with Path(summary).open("a", encoding="utf-8") as file:
                file.write(table(tuple(self.outcomes), count))
        except OSError as error:
            self.tell(Diagnostic("BM908", params={"path": summary, "grunn": reason(error)}))


def _told(findings: tuple[Diagnostic, ...], report: Examined) -> tuple[tuple[Diagnostic, ...], str]:
    """Return *findings* of *report* and its text as they are told: in CI without contact data.

    There anybody may read the log, so that what is in doubt is left out as well.
    """
    if not findings or not os.environ.get("CI"):
        return findings, report.text
    from behovsmelding.reading.private import masked, without_doubtful

    return without_doubtful(findings, report), masked(report)
