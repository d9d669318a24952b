"""The rules about what is written: forgotten prompts, links that are none, individual courses.

Each rule looks first at the whole document's text at once; only where something stands does it go
through the answers.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from behovsmelding.diagnostics import Diagnostic, Instead
from behovsmelding.form import Form
from behovsmelding.model.addresses import is_web_address
from behovsmelding.model.fields import Mark, is_within
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst, markable
from behovsmelding.model.walk import Answer, answers
from behovsmelding.rules.finding import finding

_NAMELESS_SIGNS = tuple(
    f"{letter} {place}" for letter in "xyz" for place in ("skole", "skule", "barnehage")
)
_NAMELESS = rf"\b(?:{'|'.join(_NAMELESS_SIGNS)})\b"
_NOT_A_LINK = r"(?<!!)\[[^\[\]]*\]\([^()]*\)"
_FURTHER = r"(?:videre|vidare)utdanning(?:a|en|er|ar)?"
# Further education is no sign: every other text speaks of it, and few of whom it is for.
_INDIVIDUAL_SIGNS = ("studiepoeng", "individuell", "for enkelt", "til enkelt", "den enkelt")
# Each way to say it begins with a letter of its own, so that the search skips to those letters.
_INDIVIDUAL = (
    rf"studiepoeng\w*|individuell\w* (?:etter- og )?{_FURTHER}"
    rf"|{_FURTHER} (?:for|til) (?:den )?enkelt\w*"
)
_LEADING_UP = r"(?P<denied>\b(?:ikke|ikkje|uten|utan) (?:\w+ ){0,2})?\d* ?\Z"
_NEAR = 100
"""How many signs before a word a denial of it can begin; two long words lie between."""


_A_FILE = r"(?i)[a-z]:[\\/]|\\\\|file:|~?/(?!/)"
_NAMED_FILE = (
    r"(?i)(?<![\w(])(?:(?:[a-z]:\\|\\\\)(?=\w)[^\n:*?\"<>|]{1,200}?\.[a-z]{3,4}\b|file://\S*\w)"
)
"""A file in a sentence: with its name, since a folder may be spoken of."""
_ALMOST = r"(?i)\Ah?t+p?s?(?::/{0,4}|/+)(?=[^/])"
"""How an address begins that was not quite copied."""


_CAPITALS = bytes((*range(0x41, 0x5B), *range(0x80, 0x9F)))
_FOLDED = bytes.maketrans(_CAPITALS, bytes(each + 0x20 for each in _CAPITALS))


def _folded(text: str) -> bytes:
    """Return *text* with capitals as small letters, to be searched for what is folded too.

    Signs from elsewhere may become each other: what is found is looked at once more. To make a
    text lower as Python does takes as long as all the searches in it.
    """
    # In UTF-8 the second byte of Æ, Ø and Å lies as far from that of æ, ø and å as A from a.
    return f"\n{text}\n".encode().translate(_FOLDED)


class Texts(NamedTuple):
    """Every text of a document, and all of it at once, folded."""

    answers: list[Answer]
    marked: list[Answer]
    """Those whose fields have a mark."""
    folded: list[bytes]
    whole: bytes
    unlikely: list[Answer]
    """The amounts that no single recipient is likely to get, too large or too small."""

    @classmethod
    def of(cls, melding: Any) -> "Texts":
        """Gather every text of *melding* that stands behind a colon."""
        written, marked, folded, unlikely = [], [], [], []
        for answer in answers(melding):
            _, value, field = answer
            # `answer.text` says the same, and takes its time.
            text = value.tekst if type(value) is Tekst else value
            if type(text) is str and not field.is_row_key:
                written.append(answer)
                folded.append(_folded(text))
                if field.marks:
                    marked.append(answer)
            elif type(value) is Kroner and value and not LEAST <= value <= LIKELY:
                unlikely.append(answer)
        return cls(written, marked, folded, b"".join(folded), unlikely)

    def with_mark(self, mark: Mark) -> list[Answer]:
        """Return the answers whose field has *mark*."""
        return [each for each in self.marked if mark in each.field.marks]

    def named(self, path: Path) -> str | None:
        """Return the name of the part that the answer at *path* stands in."""
        beside = (*path[:-1], "navn")
        return next((each.text for each in self.answers if each.path == beside), None)

    def having(self, *signs: str) -> Iterator[tuple[Answer, str]]:
        """Return the answers in which one of *signs* stands, with their text in lower case."""
        # One letter is soon looked for, and x and z are seldom there.
        whole = self.whole
        there = [sign for sign in map(_sign, signs) if sign[0] in whole and sign in whole]
        if not there:
            return
        for answer, folded in zip(self.answers, self.folded, strict=True):
            for sign in there:
                if sign in folded:
                    yield answer, answer.text.lower()
                    break


@lru_cache(maxsize=512)
def _sign(words: str) -> bytes:
    """Return *words* folded; those between line breaks are a whole line."""
    return _folded(words)[1:-1]


LIKELY = 20_000_000
"""How many kroner a single recipient may well get; more is a digit too many."""
LEAST = 1000
"""How many kroner anybody asks for at the least; fewer were most likely written in thousands."""

TextRule = Callable[[Texts, Form], Iterator[Diagnostic]]
"""A rule about what is written."""


def ledetekst_igjen(texts: Texts, form: Form) -> Iterator[Diagnostic]:
    """Warn of an answer where the form's prompt still stands, in any målform (BM404).

    So is the «…» of a new form, which stands where a name should.
    """
    for answer, _ in texts.having("…", "..."):
        if answer.text.strip() in ("…", "..."):
            yield finding("BM404", answer.path, ledetekst=answer.text.strip())
    prompts = _prompts(form)
    lines = (f"\n{prompt}\n" for prompt in prompts.short)
    for answer, lower in texts.having(*prompts.sentences, *lines):
        if Mark.ORGANISASJONSNUMMER in answer.field.marks:
            # «Org.nr. 959 469 059» is told of as a number.
            continue
        for prompt in sorted(prompts.short.intersection(lower.split("\n"))):
            yield finding("BM404", answer.path, ledetekst=_as_written(prompt, answer.text))
        for prompt in prompts.sentences:
            if _stands(prompt, answer.text, lower):
                yield finding("BM404", answer.path, ledetekst=_as_written(prompt, answer.text))


class _Prompts(NamedTuple):
    """The prompts of a form, in lower case."""

    sentences: tuple[str, ...]
    """Those that nobody writes by chance, also in the middle of an answer."""
    short: frozenset[str]
    """«Navn», «regnes ut»: words of everyday, which are a prompt where they stand alone."""


@lru_cache(maxsize=64)
def _prompts(form: Form) -> _Prompts:
    prompts = [each.texts.values() for each in form.ledetekster.values()]
    every = dict.fromkeys(words.lower() for each in prompts for words in each)
    sentences = tuple(each for each in every if each.endswith(".") and each.count(" ") > 1)
    return _Prompts(sentences, frozenset(every).difference(sentences))


def _stands(prompt: str, text: str, lower: str) -> bool:
    """Tell whether *prompt* stands in *text* as a sentence of its own."""
    # «Tiltaket meldes i egen behovsmelding.» is somebody's; what Word left behind a word that was
    # typed before it has its capital letter.
    if prompt.capitalize() in text:
        return True
    at = lower.find(prompt)
    before = lower[:at].rstrip(" ")
    return at >= 0 and (not before or not before[-1].isalnum())


def _as_written(prompt: str, text: str) -> str:
    at = text.lower().find(prompt)
    return text[at : at + len(prompt)]


def navn_ikke_fylt_inn(texts: Texts, _form: Form) -> Iterator[Diagnostic]:
    """Warn of «x skole» and the like: a name that was never filled in (BM405)."""
    for answer, lower in texts.having(*_NAMELESS_SIGNS):
        if match := re.search(_NAMELESS, lower):
            yield finding("BM405", answer.path, tekst=answer.text[slice(*match.span())])


def ikke_lenke(texts: Texts, _form: Form) -> Iterator[Diagnostic]:
    """Warn of `[text](address)` in a long answer that isn't made a link (BM417).

    Pictures, code and rows of tables are not meant as links.
    """
    for answer, _ in texts.having("]("):
        for block in answer.value.blocks if answer.field.kind is Tekst else ():
            for line in block.lines:
                plain = "".join(run.text for run in line if not run.link)
                for found in re.findall(_NOT_A_LINK, markable(plain)):
                    yield finding("BM417", answer.path, tekst=found)


def ugyldig_lenke(texts: Texts, _form: Form) -> Iterator[Diagnostic]:
    """Warn of an enclosure's address that isn't a web address (BM418), or a file (BM421).

    A file may be named in any answer, and nobody else can open it there either; of a folder that is
    spoken of nobody need be told.
    """
    for answer, _ in texts.having(":\\", "\\\\", "file://"):
        found = re.search(_NAMED_FILE, answer.text)
        if found and Mark.LENKE not in answer.field.marks:
            yield finding("BM421", answer.path, tekst=found[0])
    for answer in texts.with_mark(Mark.LENKE):
        if is_web_address(answer.text):
            continue
        if re.match(_A_FILE, answer.text):
            yield finding("BM421", answer.path, tekst=answer.text)
        else:
            meant = _address(answer.text)
            yield finding("BM418", answer.path, instead=meant, tekst=answer.text)


def _address(text: str) -> Instead | None:
    """Return the address that was meant by *text*, if it lacks no more than its beginning."""
    inside = text.removeprefix("<").removesuffix(">")
    bare = re.sub(_ALMOST, "", inside)
    whole = f"https://{bare}"
    is_one = bare != inside or bare.lower().startswith("www.") or inside != text
    if is_web_address(inside):
        return Instead(inside)
    return Instead(whole) if is_one and is_web_address(whole) else None


def individuell_videreutdanning(texts: Texts, _form: Form) -> Iterator[Diagnostic]:
    """Warn of studiepoeng and of further education for the individual (BM501).

    The money is for collective measures. What is said of the teacher education («lærerutdanning»)
    may well speak of studiepoeng, and so may a text that says «ikke» or «uten».
    """
    for answer, lower in texts.having(*_INDIVIDUAL_SIGNS):
        if Mark.LÆRERUTDANNING in answer.field.marks:
            continue
        if meant := next(_individual(lower), None):
            yield finding("BM501", answer.path, tekst=answer.text[meant].strip())


def _individual(lower: str) -> Iterator[slice]:
    """Yield where something for the individual stands in *lower*, with its number before it."""
    told = 0
    for match in re.finditer(_INDIVIDUAL, lower):
        start, end = match.span()
        leading = re.compile(_LEADING_UP).search(lower, max(told, start - _NEAR), start)
        within_a_word = lower[start - 1 : start].isalpha()
        if leading and not leading["denied"] and not within_a_word:
            yield slice(leading.start(), end)
        told = end


def usannsynlige_beløp(texts: Texts, form: Form) -> Iterator[Diagnostic]:
    """Warn of an amount past what one recipient may well get (BM315), or far below it (BM318)."""
    for answer in texts.unlikely:
        is_typed_sum = Mark.OPPGITT in answer.field.marks
        if not is_typed_sum and not is_within(form.model, answer.path, Mark.OPPGITT):
            sti = form.sti(answer.path)
            is_row = not sti or sti.rpartition(".")[2] != answer.path[-1]
            felt = answer.path[-1] if is_row else form.label(sti)
            code = "BM315" if answer.value > LIKELY else "BM318"
            yield finding(code, answer.path, felt=felt, beløp=answer.value)


RULES: tuple[TextRule, ...] = (
    usannsynlige_beløp,
    ledetekst_igjen,
    navn_ikke_fylt_inn,
    ikke_lenke,
    ugyldig_lenke,
    individuell_videreutdanning,
)
