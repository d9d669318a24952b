"""One line where several fields are asked for: `koordinator: 40 000`, `flerårig: år 2 av 3`.

What it says is put under the fields it belongs to, where every word of it finds its place; else
only which fields there are is told. Opened where such a line stands.
"""

import re
from typing import Any, NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Mark, beside_key, by_name, fields_of
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner, grouped
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source import Mapping, Scalar, Sequence
from behovsmelding.reading.source.no_colon import named_parts
from behovsmelding.reading.source.quoting import written
from behovsmelding.reading.structure.amounts import meant
from behovsmelding.reading.structure.choices import ticked_yes
from behovsmelding.reading.structure.counted import which_of_how_many
from behovsmelding.reading.structure.reporter import Reporter
from behovsmelding.reading.structure.values import YES_NO, yes_or_no
from behovsmelding.rules.people import A_NAME, EMAIL, are_several

Answers = dict[str, str]
"""What a line says, by the names of the fields, each as it is written in a file."""

_CELLS = re.compile(r"\r?\n|\r|\t+")
"""What parts lines, or the cells of a row of a spreadsheet."""
_A_YEAR = re.compile(r"\b20[0-9]{2}\b")
_A_NUMBER = re.compile(r"\b[0-9]{1,2}\b")
_ABOUT_TILTAK = re.compile(
    r"(?:tiltak(?:et)?|nr|nummer|fra|frå|i|år|årets?|behovsmelding(?:en|a)?|skjema(?:et)?|for|av|"
    r"dekom|rekom)",
    re.IGNORECASE,
)
_ROLE_FIRST = re.compile(
    r"^(?P<role>[^\W\d]*(?:rådgiver|rådgivar|koordinator|sjef|rektor|styrer|styrar|leder|leiar|"
    r"konsulent|lektor|professor|dosent|direktør|inspektør)):?\s+(?P<name>\w[^,;]*)",
    re.IGNORECASE,
)
_NO_PROSE = r"[0-9☐☒☑✓✔]"
_A_TITLE = r"[A-ZÆØÅÁČĐŊŠŦŽ][\w'-]*(?: (?!og\b|eller\b)[\w'-]*[^\W\d_]){0,4}"
"""What is a name and nothing else, of a network too: «Salten kompetansenettverk»."""
_SENTENCE = re.compile(r"[^\W\d_]{2}.*\s.*[^\W\d_]{2}", re.DOTALL)
_YES = re.compile(r"^ja\b[.,:;!]?\s+(?=\S)", re.IGNORECASE)
"""A yes before what is asked for."""
_YES_AND_AMOUNT = re.compile(r"^ja\b[.,:;!]?\s*(?=(?:kr\.?\s*)?[0-9])", re.IGNORECASE)
_AMOUNT_AND_PROSE = re.compile(
    r"(?P<amount>(?:kr\.?\s*)?[0-9][0-9 .]*(?:,-+)?(?:\s*kr(?:oner|\.)?)?)"
    r"(?:\s*\((?P<bracketed>[^\W\d][^0-9()]*)\)|(?:\s+[-–—]|[,;:])\s+(?P<plain>[^\W\d][^0-9()]*)"
    r"|\s+(?P<reason>(?:til|for|fordi|pga\.?|på|som|grunnet|siden|sidan|ettersom)\s[^0-9()]*))",
    re.IGNORECASE,
)
"""An amount, and what it is for: in brackets, behind a dash or a comma, or as one sentence."""
_YES_FIRST = re.compile(
    r"(?P<yes>ja|nei)\b[.,:;!]?\s*(?:[-–—]\s+)?(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)


def report(node: Scalar, kind: type[Any], reporter: Reporter) -> bool:
    """Report an answer that is plainly the answer to some of the fields of *kind*."""
    if is_person(kind) and are_several(node.value):
        reporter.report(node, "BM236")
        return True
    if not (found := answers(node, kind)):
        return False
    from behovsmelding.reading.structure import in_its_column

    if in_its_column.report(node, found, kind, reporter):
        return True
    svar = ", ".join(f"{name}: {answer}" for name, answer in found.items())
    # Lines stay lines, so a text of several is for people to move.
    fix = None if "\n" in node.value.strip() else Fix(node.span, f"{{{svar}}}")
    reporter.report(node, "BM231", fix=fix, tekst=node.value, svar=svar)
    return True


def without_keys(node: Mapping, kind: type[Any]) -> Scalar | None:
    """Return the answers in the braces of *node* as a line, if they are all that stands there."""
    names = by_name(kind)
    if not all(each.value.is_empty and each.name not in names for each in node.entries):
        return None
    inside = node.document.text[node.start + 1 : node.end].rstrip().removesuffix("}").strip()
    return Scalar(node.document, node.path, node.start, node.end, inside, "")


def report_people(node: Sequence, kind: type[Any], reporter: Reporter) -> bool:
    """Report several people where one is asked for."""
    if not is_person(kind) or len(node.items) < 2 or _is_one(node, kind):  # noqa: PLR2004
        return False
    reporter.report(node, "BM236")
    return True


def _is_one(node: Sequence, kind: type[Any]) -> bool:
    """Tell whether the answers in *node* are those of one *kind*, with a dash before each."""
    parts = [each for each in node.items if isinstance(each, Mapping)]
    names = [entry.name for each in parts for entry in each.entries]
    is_once = len(names) == len(set(names)) and by_name(kind).keys() >= set(names)
    return is_once and len(parts) == len(node.items)


def is_person(kind: type[Any]) -> bool:
    """Tell whether *kind* is somebody to write to."""
    return any(Mark.EPOST in field.marks for field in fields_of(kind))


def answers(scalar: Scalar, kind: type[Any]) -> Answers:
    """Return what *scalar* says as fields of *kind*; nothing where it is in doubt."""
    text = " ".join(scalar.value.split())
    fields = _Fields.of(kind)
    if is_person(kind):
        lines = re.split(_CELLS, scalar.document.text[scalar.start : scalar.end])
        parts = filter(None, map(str.strip, lines))
        return _kontaktperson(", ".join(parts) if len(lines) > 1 else text, kind)
    if len(fields.numbers) > 1:
        return _flerårig(_YES.sub("", text), fields)
    if fields.form and fields.numbers:
        return _viderefører(_YES.sub("", text), fields)
    if (fields.amount and len(fields.amounts) == 1) or fields.yes_no:
        found = _koordinator(text, fields)
        # Who gets it is no reason for it.
        reason = found.get(fields.prose or "")
        return {} if reason and reason in named_parts(scalar.document) else found
    first = beside_key(kind)[0]
    is_name = Mark.NAVN in first.marks and re.fullmatch(_A_TITLE, text) is not None
    return {first.name: written(text)} if is_name else {}


class _Fields(NamedTuple):
    """The names of the fields of a part, by what answers them."""

    amounts: tuple[str, ...]
    numbers: tuple[str, ...]
    yes_no: str | None
    prose: str | None
    form: str | None

    @property
    def amount(self) -> str | None:
        return next(iter(self.amounts), None)

    @classmethod
    def of(cls, kind: type[Any]) -> "_Fields":
        def named(*kinds: Any) -> tuple[str, ...]:
            return tuple(each.name for each in beside_key(kind) if each.kind in kinds)

        forms = [each.name for each in beside_key(kind) if Mark.SKJEMA in each.marks]
        first = {of: next(iter(named(of)), None) for of in (bool, Tekst)}
        return cls(named(Kroner), named(int), first[bool], first[Tekst], next(iter(forms), None))


def _koordinator(text: str, fields: _Fields) -> Answers:
    if fields.amount and (amount := _amount(re.sub(_YES_AND_AMOUNT, "", text))) is not None:
        return {fields.amount: grouped(amount, " ")}
    said = _AMOUNT_AND_PROSE.fullmatch(_YES_AND_AMOUNT.sub("", text))
    if said and fields.amount and fields.prose and (amount := _amount(said["amount"])) is not None:
        return {
            fields.amount: grouped(amount, " "),
            fields.prose: written((said["bracketed"] or said["plain"] or said["reason"]).strip()),
        }
    if fields.amount and meant(text) is not None:
        # About an amount: the number is for a person to choose, where it stands then.
        return {fields.amount: written(text)}
    yes = _YES_FIRST.fullmatch(text)
    if fields.yes_no and not fields.amount and (answer := _yes_or_no(text, yes)) is not None:
        rest = yes["rest"].strip() if yes is not None else ""
        found = {fields.yes_no: yes_or_no(answer)}
        return found | ({fields.prose: written(rest)} if rest and fields.prose else {})
    if fields.prose and yes is None and _is_prose(text):
        return {fields.prose: written(text)}
    return {}


def _yes_or_no(text: str, yes: re.Match[str] | None) -> bool | None:
    """Return what *text* says, with a *yes* or no before anything else, or ticked."""
    return ticked_yes(text) if yes is None else YES_NO[yes["yes"].lower()]


def _is_prose(text: str) -> bool:
    """Tell whether *text* is words, with no amount among them that would have its own field."""
    is_name = A_NAME.fullmatch(text) is not None
    return not is_name and _SENTENCE.search(text) is not None and not re.search(_NO_PROSE, text)


def _amount(text: str) -> int | None:
    try:
        return None if text in ("-", "–") else int(Kroner.read(text))
    except InvariantError:
        return None


def _flerårig(text: str, fields: _Fields) -> Answers:
    both = which_of_how_many(text)
    if both is None:
        return {}
    return dict(zip(fields.numbers, map(str, both), strict=False))


def _viderefører(text: str, fields: _Fields) -> Answers:
    years, rest = _A_YEAR.findall(text), _A_YEAR.sub(" ", text)
    numbers, rest = _A_NUMBER.findall(rest), _A_NUMBER.sub(" ", rest)
    words = re.findall(r"\w+", rest)
    if len(years) > 1 or len(numbers) > 1 or not all(map(_ABOUT_TILTAK.fullmatch, words)):
        return {}
    named = {fields.form: years, fields.numbers[0]: numbers}
    return {name: found[0] for name, found in named.items() if name and found}


def _kontaktperson(text: str, kind: type[Any]) -> Answers:
    emails = EMAIL.findall(text)
    rest = re.sub(r"(?:^|\s)(?:mailto:)?<\s*>|[<>)]", " ", EMAIL.sub(" ", text))
    rest = _ROLE_FIRST.sub(r"\g<name>, \g<role>", rest.replace("(", ", ").strip(" ,;–-"))
    parts = [part for part in re.split(r"\s*[,;–/|]\s*|\s+-\s+", " ".join(rest.split())) if part]
    if len(emails) > 1 or len(parts) > 2 or (not parts and not emails):  # noqa: PLR2004
        return {}
    if parts and not A_NAME.fullmatch(parts[0]):
        return {}
    if len(parts) > 1 and (re.search(r"[0-9]", parts[1]) or A_NAME.fullmatch(parts[1])):
        return {}
    names = [each.name for each in beside_key(kind) if Mark.EPOST not in each.marks]
    address = next(each.name for each in beside_key(kind) if Mark.EPOST in each.marks)
    named = dict(zip(names, map(written, parts), strict=False))
    return named | ({address: emails[0]} if emails else {})
