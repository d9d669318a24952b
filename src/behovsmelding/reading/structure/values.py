"""One value at a time: text, amount, period, yes or no, number, choice."""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any

from behovsmelding import nearest
from behovsmelding.form import Felt, Form, Valg
from behovsmelding.model.answers import FIRST_NUMBER, as_line, as_tekst
from behovsmelding.model.fields import Mark, along
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner, grouped
from behovsmelding.model.path import Path
from behovsmelding.model.periode import Periode
from behovsmelding.reading.source import Mapping as Fields
from behovsmelding.reading.source import Node, Refused, Scalar, quoted
from behovsmelding.reading.source.folding import (
    as_text,
    beside_its_key,
    dedented,
    is_folded,
    looks_joined,
    looks_pasted,
    only_answer,
)
from behovsmelding.reading.source.quoting import ends_in_quote, in_words_quotes
from behovsmelding.reading.source.text import as_meant
from behovsmelding.reading.structure import synonyms
from behovsmelding.reading.structure.numerals import as_yaml_reads
from behovsmelding.reading.structure.reporter import UNREAD, Reporter, first

Hook = Callable[[Node, Any], Any]

_BLANKS = (" ", "\t")
_BLOCKS = ("|", ">")
_CUT = re.compile(r"(?P<blanks>[ \t]+)#(?P<rest>[^\r\n]*)")
_WITHOUT_BLANKS = frozenset(
    {Mark.SKJEMA, Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER, Mark.EPOST, Mark.LENKE}
)
_PROSE = r"[^\W\d]{2}\W+[^\W\d]{2}|[0-9] *\([^\W\d]{2}"
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,99})")
_A_YEAR = r"2[0-9]{3}"
_PLAINLY = {"ja": True, "nei": False, "true": True, "false": False}
"""The answers to a question of yes or no, in any case."""
LARGEST_NUMBER = 999
"""The largest number of a tiltak, or of a year among those that one lasts."""
YES_NO = {
    **dict.fromkeys(("true", "ja", "j", "yes", "y", "on", "x", "sann", "sant"), True),
    **dict.fromkeys(("false", "nei", "no", "n", "off", "usann", "usant"), False),
}


class Values:
    """The hooks that read one value each; what is wrong with one the *reporter* tells."""

    def __init__(self, reporter: Reporter) -> None:
        self.reporter = reporter
        self.form = reporter.form

    def one(self, node: Node, linjer: str | None = None) -> Scalar | None:
        """Return *node* if it is one value, else report that one is asked for.

        *linjer* is the sign that several lines of one stand below, where they may.
        """
        if isinstance(node, Scalar):
            return None if node.style in _BLOCKS and self._is_only_head(node) else node
        from behovsmelding.reading.structure import in_one_line

        if isinstance(node, Fields) and in_one_line.report(node, self.reporter):
            return None
        if isinstance(node, Fields) and self._is_field_beside(node):
            self._report_too_far_in(node)
        elif not isinstance(node, Refused):
            alene = None if isinstance(node, Fields) else only_answer(node)
            fix = None if alene is None else beside_its_key(node, alene)
            kjente = tuple(self.form.choices(self.form.sti(node.path))) or None
            self.reporter.report(
                node, "BM205", span=first(node), fix=fix, alene=alene, kjente=kjente, linjer=linjer
            )
        return None

    def _is_only_head(self, scalar: Scalar) -> bool:
        """Report `>1`, which YAML takes for the head of a text that never comes."""
        if not _has_digit(scalar):
            return False
        from behovsmelding.reading.structure import heads

        return heads.is_only(scalar, self.reporter)

    def _is_field_beside(self, node: Fields) -> bool:
        """Tell whether the first field in *node* belongs beside the one it stands in."""
        above = self.form.sti(node.path).rpartition(".")[0]
        name = node.entries[0].name if node.entries else ""
        is_other = (f"{above}.{name}" if above else name) in self.form.felt
        return is_other and node.document.at((*node.path[:-1], name)) is None

    def _report_too_far_in(self, node: Fields) -> None:
        document, key = node.document, node.entries[0].key
        above = document.scalar_before(key)
        fixes = () if above is None or node.is_flow else dedented(document, above, key, node.end)
        *outside, over = node.path
        name = node.entries[0].name
        path = (*outside, name)
        document.report("BM224", key.span, path=path, fixes=fixes, nøkkel=name, over=str(over))

    def text(self, node: Node, _kind: Any = None) -> Any:
        """Read a text of one line, as it was typed."""
        if (scalar := self.one(node)) is None:
            return UNREAD
        self._look_at_text(scalar)
        if "@" in scalar.value and len(scalar.value.split()) > 1:
            from behovsmelding.reading.structure.addressed import look_at

            look_at(scalar, self.reporter)
        try:
            return as_line(scalar.value)
        except InvariantError as error:
            return self.reporter.refuse(node, error)

    def tekst(self, node: Node, _kind: Any = None) -> Any:
        """Read a long answer, as it was typed."""
        if (bar := as_text(node)) is not None:
            self.reporter.report(node, "BM205", span=first(node), fix=bar, linjer="|")
            return UNREAD
        if (scalar := self.one(node, "|")) is None:
            return UNREAD
        self._look_at_text(scalar)
        if looks_pasted(scalar.value):
            from behovsmelding.reading.structure.pasted import look_at

            look_at(scalar, self.reporter)
        if is_folded(scalar) and not scalar.guessed and not _has_digit(scalar):
            from behovsmelding.reading.structure import folded

            if folded.look_at(scalar, self.reporter):
                return UNREAD
        try:
            return as_tekst(scalar.value)
        except InvariantError as error:
            return self.reporter.refuse(node, error)

    def _look_at_text(self, scalar: Scalar) -> None:
        """Warn where a text is not what it looks like."""
        self.look_for_cut(scalar)
        if not scalar.style and looks_joined(scalar.value):
            from behovsmelding.reading.source import joined

            scalar.guessed = joined.look_at(scalar)
        if not scalar.style and (inside := in_words_quotes(scalar.value)) is not None:
            self.reporter.report(scalar, "BM143", fix=quoted(inside), tekst=scalar.value)
            scalar.guessed = True
        elif not scalar.style and ends_in_quote(scalar.value):
            self._report_quote(scalar)

    def _report_quote(self, scalar: Scalar) -> None:
        """Warn of a quote that ends *scalar* and opens nowhere; behind a number it is inches."""
        text = scalar.value[:-1]
        fix = None if text[-1:].isdigit() else text.rstrip()
        self.reporter.report(scalar, "BM143", fix=fix, tekst=scalar.value, tegn=scalar.value[-1])
        scalar.guessed = True

    def look_for_cut(self, scalar: Scalar) -> None:
        """Warn where YAML has cut a text at ` #`."""
        if (found := cut_of(scalar, self.form)) is not None:
            from behovsmelding.reading.structure import cut

            cut.report(scalar, found, self.reporter)

    def kroner(self, node: Node, _kind: Any = None) -> Any:
        """Read an amount in any of its spellings."""
        if (scalar := self.one(node)) is None:
            return UNREAD
        if not scalar.value.strip():
            return None
        try:
            return Kroner.read(scalar.value)
        except InvariantError as error:
            number = as_yaml_reads(scalar)
            if number is not None and 0 <= number <= Kroner.LARGEST:
                self._report_odd_number(scalar, grouped(number, " "))
                return Kroner(number)
            return self._refuse_amount(scalar, error)

    def _refuse_amount(self, scalar: Scalar, error: InvariantError) -> Any:
        """Report what is no amount, with the one that it most likely stands for."""
        from behovsmelding.reading.structure import amounts

        written, (beside, rad) = scalar.value, amounts.for_words(self.form, scalar.path)
        is_alone = rad is not None or not beside
        if amounts.is_null(written):
            self.reporter.report(scalar, "BM316", tekst=written.strip(), skriv="0")
            return UNREAD
        if amounts.is_left_open(written) or (is_alone and amounts.is_prose(written)):
            self.reporter.report(scalar, "BM316", tekst=written.strip())
            return UNREAD
        if ways := amounts.both_ways(written):
            error = InvariantError("BM302", tekst=written.strip(), med_tusen=ways[0], uten=ways[1])
            return self.reporter.refuse(scalar, error)
        if (amount := amounts.meant(written)) is not None:
            number = grouped(amount.kroner, " ")
            error = InvariantError("BM317", beløp=number) if amounts.is_spaced(written) else error
            return self.reporter.refuse(scalar, error, number, proposed=not amount.is_exact)
        if beside and (re.search(_PROSE, written) or amounts.has_words(written)):
            self.reporter.report(scalar, "BM223", tekst=written, felter=beside, rad=rad)
            return UNREAD
        return self.reporter.refuse(scalar, error, error.params.get("med_tusen"))

    def _report_odd_number(self, scalar: Scalar, plain: str) -> None:
        """Report a number that YAML reads as *plain*, but that people might not."""
        self.reporter.report(scalar, "BM228", fix=plain, tekst=scalar.value, tall=plain)

    def periode(self, node: Node, _kind: Any = None) -> Any:
        """Read a period; one that is nearly right is read as the form's own."""
        if isinstance(node, Fields):
            from behovsmelding.reading.structure import colon_too_many

            if (period := colon_too_many.one(node, self.reporter)) is not None:
                return period
        if (scalar := self.one(node)) is None:
            return UNREAD
        try:
            return Periode.read(as_meant(scalar.value))
        except InvariantError as error:
            year = as_yaml_reads(scalar)
            if year is not None and re.fullmatch(_A_YEAR, str(year)):
                self._report_odd_number(scalar, str(year))
                return Periode(year)
            sti = self.form.sti(node.path)
            known = self.form.felt[sti].perioder if sti else ()
            from behovsmelding.reading.structure import choices

            meant = choices.meant_period(scalar.value, known)
            self.reporter.report(
                node,
                error.code,
                fix=meant,
                **error.params,
                forslag=meant,
                perioder=tuple(map(str, known)),
            )
            node.guessed = True
            return UNREAD if meant is None else Periode.read(meant)

    def yes_no(self, node: Node, _kind: Any = None) -> Any:
        """Read `ja` or `nei`; other words for them are read, and reported."""
        if (scalar := self.one(node)) is None:
            return UNREAD
        written = scalar.value.strip().lower()
        if written in _PLAINLY:
            return _PLAINLY[written]
        from behovsmelding.reading.structure import choices

        meant = choices.said_yes(written, YES_NO)
        fix = None if meant is None else yes_or_no(meant)
        self.reporter.report(node, "BM203", fix=fix, tekst=scalar.value)
        node.guessed = True
        return UNREAD if meant is None else meant

    def number(self, node: Node, _kind: Any = None) -> Any:
        """Read a whole number; one with words round it is read, and reported."""
        if (scalar := self.one(node)) is None:
            return UNREAD
        if not scalar.style and _NUMBER.fullmatch(scalar.value):
            counted = int(scalar.value)
            is_counted = FIRST_NUMBER <= counted <= LARGEST_NUMBER
            return counted if is_counted else self._refuse_number(scalar, counted)
        if (number := as_yaml_reads(scalar)) is not None:
            if not FIRST_NUMBER <= number <= LARGEST_NUMBER:
                return self._refuse_number(scalar, number)
            self._report_odd_number(scalar, str(number))
            return number
        from behovsmelding.reading.structure import counted as words

        if words.report_both(scalar, self.reporter):
            return UNREAD
        meant = words.counted(scalar.value)
        fix = None if meant is None else str(meant)
        self.reporter.report(node, "BM204", fix=fix, tekst=scalar.value)
        node.guessed = True
        return UNREAD if meant is None else meant

    def _refuse_number(self, scalar: Scalar, number: int) -> Any:
        """Report a *number* that is none of those that things are counted by."""
        from behovsmelding.reading.structure.counted import report_uncounted

        report_uncounted(scalar, number, self.reporter)
        return UNREAD

    def choice(self, kind: type[Enum]) -> Hook:
        """Make the hook that reads one of the choices of *kind*."""
        exact = {member.value: member for member in kind}
        valg = self.form.valg.get(kind.__name__.lower(), {})

        def called(scalar: Scalar) -> dict[str, str]:
            return synonyms.of_choices(self.form, kind.__name__, scalar.path, scalar.value)

        return self._one_of(exact, valg, called)

    def målform(self) -> Hook:
        """Make the hook that reads one of the form's målformer."""
        exact = {each.value: each for each in self.form.målformer}

        def called(_scalar: Scalar) -> dict[str, str]:
            every = synonyms.of_målformer().items()
            return {word: name for word, name in every if not name or name in exact}

        return self._one_of(exact, {}, called)

    def own_choice(self, felt: Felt) -> Hook:
        """Make the hook that reads one of the choices of *felt*, a question of the form's own."""
        valg = self.form.choices(felt.sti)
        return self._one_of({name: as_tekst(name) for name in valg}, valg, lambda _scalar: {})

    def _one_of(
        self,
        exact: Mapping[str, Any],
        valg: Mapping[str, Valg],
        called: Callable[[Scalar], dict[str, str]],
    ) -> Hook:
        """Make the hook that reads one of *exact*, given what tells what else each is *called*.

        Letter case never matters, nor which kind of blank parts two words.
        """

        def read(node: Node, _kind: Any = None) -> Any:
            if (scalar := self.one(node)) is None:
                return UNREAD
            if (member := exact.get(as_meant(scalar.value))) is not None:
                return member
            from behovsmelding.reading.structure import choices

            if (name := choices.same(scalar.value, exact)) is not None:
                return exact[name]
            spellings = called(scalar) | choices.spellings_of(exact, valg)
            meant = choices.meant_one(scalar.value, spellings)
            self._report_choice(scalar, meant, exact)
            scalar.guessed = True
            return UNREAD if meant is None else exact[meant]

        return read

    def _report_choice(self, scalar: Scalar, meant: str | None, exact: Iterable[str]) -> None:
        unknown = "BM229" if nearest.is_total(scalar.value) else "BM215"
        code = unknown if meant is None else "BM202"
        self.reporter.report(
            scalar, code, fix=meant, tekst=scalar.value, forslag=meant, valg=tuple(exact)
        )


def _has_digit(scalar: Scalar) -> bool:
    """Tell whether a digit stands in the head of the text *scalar*: `>1`, `|-2`."""
    head = scalar.document.text[scalar.start + 1 : scalar.start + 3]
    return scalar.style in _BLOCKS and any(map(str.isdigit, head))


def yes_or_no(answer: object) -> str:
    """Return how *answer*, true or not, is written in a file."""
    return "ja" if answer else "nei"


def cut_of(scalar: Scalar, form: Form) -> re.Match[str] | None:
    """Return what YAML cut off a text in an answer to *form* at ` #`, if anything.

    A comment has two blanks before it and one after, as every tidy YAML file does; after no
    answer at all one blank before is enough. Anything else was most likely meant as text, but
    for an answer that has no blanks in it; there, what is glued to its # may be of an address.
    """
    if scalar.style or scalar.document.text[scalar.end : scalar.end + 1] not in _BLANKS:
        return None
    found = _CUT.match(scalar.document.text, scalar.end)
    if found is None:
        return None
    is_spaced = not found["rest"] or found["rest"][0] in " \t\u00a0#!"
    if is_spaced and (len(found["blanks"]) > 1 or scalar.is_empty):
        return None
    if _has_no_blanks(scalar.path, form.model):
        is_part = scalar.value.startswith("http") and not is_spaced and len(found["blanks"]) == 1
        return found if is_part else None
    return found


def _has_no_blanks(path: Path, model: type[Any]) -> bool:
    """Tell whether the answer at *path* is one that has no blanks in it."""
    way = tuple(along(model, path))
    return bool(way) and not _WITHOUT_BLANKS.isdisjoint(way[-1].marks)
