"""How well a text answers a question, by what kind of answer that wants.

Each place has one text, and some thirty questions that it may answer: what the text is, whatever is
asked, is worked out once, and only what some question wants to know.
"""

import re
from functools import cached_property, lru_cache

import attrs

from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.evidence import (
    Named,
    is_known_organisation,
    is_mail,
    named_in,
)
from behovsmelding.intake.foreign.asked.options import has_option
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.periods import periods
from behovsmelding.intake.foreign.words.wording import first_word, folded
from behovsmelding.model.fields import Mark

YES_NO = frozenset({"ja", "nei", "jo"})
_LITTLE, _SOME, _MUCH = 0.2, 0.3, 0.4
_NAME, _SENTENCE = 15, 5
_LONGEST = 30
"""How many words a name and an answer on a line have at the most."""
_BEGINS = 30
"""How many letters the name of a form has at the most."""
_SENTENCES = re.compile(r"[^\W\d]{3,}[.!?]\s+[A-ZÆØÅ]")
_YEAR = re.compile(r"\b20\d\d\b")
_DATE = re.compile(
    r"(?i)\d{1,2}[./-] ?\d{1,2}[./-] ?(?:20)?\d\d|20\d\d-\d\d-\d\d"
    r"|\d{1,2}\.? (?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\w*\.?(?: 20\d\d)?"
)
"""A day, which no form asks for but where somebody signs."""
_FEW = 3
"""How many words «Nei, nytt tiltak» has at the most."""
_WHEN = 8
"""How many words it has at the most when something is done, and no more."""
_DIGITS = 4
"""How many digits a number has at the most that is no amount."""
_LONE_AMOUNT = re.compile(r"(?:kr\.?\s*)?\d[\d .\u00a0]*(?:,-|,00)?(?:\s*kr\.?|\s*kroner)?")
_NAMED_AMOUNT = re.compile(r"[\s•*–-]*[A-ZÆØÅÁ][^\d]{1,60}\d")
_MONEY = re.compile(r"(?i)\bkr|,-|\d[ .\u00a0]\d{3}(?!\d)")
"""What a number has that is surely an amount."""
_NINE = re.compile(r"(?<!\d)\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}(?!\d)|\d{4}[ .]\d{2}[ .]\d{5}")
_OF_PARTIES = frozenset({Mark.NAVN, Mark.EPOST, Mark.STILLING})
_NUMBERS = frozenset({Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER})
_IN_WORDS = (Ask.LONG, Ask.LINE, Ask.LIST, Ask.YES_NO, Ask.MEMBERS)
_LINES = (Ask.LINE, Ask.AMOUNT, Ask.NUMBER)


def fits_text(text: str, asked: Asked) -> float:
    """Return how well *text* answers a question, by what kind of answer that wants."""
    said, wanted = _said(text), marks(asked)
    score = _fits_number(said, asked, wanted) + _fits_words(said, asked, wanted)
    if asked.ask is not Ask.LONG and said.is_date:
        score -= _MUCH
    if text and wanted & _NUMBERS and not said.has_digit:
        # «Kommune» is the number of no organisation.
        score -= _SOME
    return score


def marks(asked: Asked) -> frozenset[Mark]:
    """Return what the field of a question is marked with."""
    return frozenset() if asked.to.field is None else asked.to.field.marks


def asks_shares(asked: Asked) -> bool:
    """Tell whether a question is who gets how much."""
    field = asked.to.field
    return asked.ask is Ask.MEMBERS and field is not None and field.row_key is not None


@attrs.frozen
class _Said:
    """What a text is, whatever is asked."""

    text: str

    @cached_property
    def many(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @cached_property
    def has_digit(self) -> bool:
        """Whether there is a digit in it."""
        return re.search(r"\d", self.text) is not None

    @cached_property
    def is_long_number(self) -> bool:
        """Whether its first line has more digits than a number that is no amount."""
        # «År 1 av 3» may have the amounts of the years to come below it, «nr. 2 i 2026» its year
        # beside it.
        first = self.text.partition("\n")[0]
        most = len(re.sub(r"\D", "", first))
        return most > _DIGITS and len(re.sub(r"\D", "", _YEAR.sub("", first))) > _DIGITS

    @cached_property
    def is_year(self) -> bool:
        """Whether it is a year alone."""
        return _YEAR.fullmatch(self.text.strip()) is not None

    @cached_property
    def has_year(self) -> bool:
        """Whether there is a year in it."""
        return _YEAR.search(self.text) is not None

    @cached_property
    def is_date(self) -> bool:
        """Whether it is a day alone."""
        return _DATE.fullmatch(self.text) is not None

    @cached_property
    def is_no_amount(self) -> bool:
        """Whether it is a sentence without amounts, which doesn't say that they stand elsewhere."""
        is_sentence = self.many > _SENTENCE and not prose.amounts(self.text)
        return is_sentence and not prose.is_elsewhere(self.text)

    @cached_property
    def is_lone_amount(self) -> bool:
        """Whether it is an amount alone."""
        return _LONE_AMOUNT.fullmatch(self.text) is not None

    @cached_property
    def is_prose(self) -> bool:
        """Whether it is more than a name."""
        is_sentences = self.many > _NAME or _SENTENCES.search(self.text) is not None
        return is_sentences or self.text[:1].islower()

    @cached_property
    def is_contact(self) -> bool:
        """Whether it says whom to write to, with an e-mail address among other words."""
        return is_contact(self.text)

    @cached_property
    def is_mail(self) -> bool:
        """Whether it is an e-mail address alone."""
        return is_mail(self.text)

    @cached_property
    def option(self) -> str:
        """How an option is compared with it."""
        return folded(self.text)

    @cached_property
    def says_yes_or_no(self) -> bool:
        """Whether it begins with a yes or a no."""
        return first_word(self.text) in YES_NO

    @cached_property
    def says_no_more_than_yes(self) -> bool:
        """Whether it is a yes or a no, with hardly a word beside it."""
        return self.says_yes_or_no and len(self.option.split()) <= _FEW

    @cached_property
    def says_when(self) -> bool:
        """Whether it names half-years, and little else."""
        return self.many <= _WHEN and any(" " in each for each in periods(self.text))

    @cached_property
    def has_periods(self) -> bool:
        """Whether it names half-years among other words."""
        return any(periods(self.text))


@lru_cache(maxsize=16)
def _said(text: str) -> _Said:
    return _Said(text)


def _fits_number(said: _Said, asked: Asked, wanted: frozenset[Mark]) -> float:
    """Return how well a text is a number where one is asked for: an amount, a count, a year."""
    score, ask = 0.0, asked.ask
    if ask is Ask.AMOUNT and said.is_no_amount:
        score -= _MUCH
    if ask in (Ask.AMOUNT, Ask.NUMBER) and not said.has_digit:
        score -= _LITTLE if ask is Ask.AMOUNT else _SOME
    if ask in (Ask.AMOUNT, Ask.LINE) and is_shared(said.text):
        score -= _MUCH
    if asks_shares(asked) and is_shared(said.text):
        score += _SOME
    if ask is Ask.NUMBER and (said.is_long_number or said.is_year):
        score -= _MUCH
    if Mark.SKJEMA in wanted:
        # «Hausten 2027» is when, and names no form.
        is_other = said.has_digit or len(said.text) > _BEGINS
        score += (
            -_MUCH if said.says_when else _LITTLE if said.has_year else -_MUCH if is_other else 0.0
        )
    if ask is Ask.CHOICE and said.has_digit and prose.lone(said.text) is not None:
        score -= _MUCH
    if ask in _IN_WORDS and said.has_digit and said.is_lone_amount:
        score -= 0.0 if wanted & _NUMBERS else _MUCH if ask is Ask.LONG else _SOME
    return score


def _fits_words(said: _Said, asked: Asked, wanted: frozenset[Mark]) -> float:
    """Return how well a text is what is asked for in words: a name, a choice, when, a contact."""
    score, ask = 0.0, asked.ask
    if Mark.NAVN in wanted and said.is_prose and not said.is_contact:
        score -= _MUCH
    # Whoever is asked to describe something says more than «Nei, nytt».
    if (ask is Ask.YES_NO and not said.says_yes_or_no) or (
        ask is Ask.LONG and said.says_no_more_than_yes
    ):
        score -= _MUCH
    if ask in (Ask.CHOICE, Ask.PERIODS) and said.option in asked.options:
        score += _LITTLE
    if ask is Ask.PERIODS:
        score += _LITTLE if said.says_when else 0.0 if said.has_periods else -_MUCH
    if ask is Ask.CHOICE and not asked.free and is_known_organisation(said.text):
        # «Narvik kommune» is who, and not what kind it is.
        score -= _MUCH
    if ask is Ask.CHOICE and not has_option(said.text, asked):
        score -= _LITTLE if asked.free else _MUCH
    if ask in _LINES and said.many > _LONGEST:
        score -= _MUCH
    if said.is_contact:
        return score + (_LITTLE if wanted & _OF_PARTIES else -_SOME)
    wants_mail = Mark.EPOST in wanted
    if said.is_mail != wants_mail:
        return score - _SOME
    return score + (_LITTLE if wants_mail else 0.0)


def is_contact(text: str) -> bool:
    """Tell whether *text* is an e-mail address among other words: whom to write to."""
    return (
        "@" in text
        and not is_mail(text)
        and len(text.split("\n", maxsplit=1)[0].split()) <= _LONGEST
    )


@lru_cache(maxsize=256)
def is_shared(text: str) -> bool:
    """Tell whether line after line of *text* is a name and an amount."""
    lines = [line for line in text.split("\n") if line.strip()]
    named = [line for line in lines if _says_share(line)]
    if len(lines) == 1 == len(named):
        head, colon, _ = lines[0].partition(":")
        name = head if colon else _before_amount(head)
        return named_in(name) is Named.ORGANISATION
    return len(named) > 1 and len(named) * 2 > len(lines)


def _before_amount(text: str) -> str:
    """Return the words before the one amount that *text* ends with: «Alta kommune 50 000».

    «UiA 108233» may be how a payment is marked.
    """
    found = prose.amounts(text)
    if len(found) != 1 or text[found[0].end :].strip(" .") or not _MONEY.search(text):
        return ""
    return text[: found[0].start].rstrip(" –-")


def _says_share(line: str) -> bool:
    """Tell whether a *line* is a name and an amount: the number of an organisation is none."""
    named = _NAMED_AMOUNT.match(line) is not None and _NINE.search(line) is None
    named = named and not prose.is_of_tiltak(line)
    return named and bool(prose.amounts(line))
