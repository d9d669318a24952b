"""What a question of a document is like: which of a form's questions, and which of its headings."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from behovsmelding.form import Form
from behovsmelding.intake.foreign.asked.asking import Ask, Asked, Section, Wording
from behovsmelding.intake.foreign.asked.evidence import asks_for, asks_to_sign, is_kind, is_mail
from behovsmelding.intake.foreign.asked.questions import Questions, questions
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.periods import is_period
from behovsmelding.intake.foreign.words.wording import (
    LITTLE_STEMS,
    cleaned,
    folded,
    in_digits,
    stems,
    unnumbered,
)
from behovsmelding.kept import Kept
from behovsmelding.messages.asked import NOT_OURS
from behovsmelding.model.fields import Mark, along, by_name, fields_of, marked_with
from behovsmelding.model.path import Path

_ASKED_BEHIND = 0.7
"""How like a question what stands behind a heading must be to be one, and no name."""
_LONGEST = 45
"""How many words a question has at the most."""
_NUMBER = re.compile(r"\b(?:nr\.?|nummer)?\s*(\d{1,2})\b(?!\d)")
_BY_LAW = re.compile(
    r"(?i)[,;]?\s*\(?(?:jf\.?|sjå|se)\s(?:(?:også|òg|forskrift\w*|kap\w*\.?)\s)*§§?\s?\d+"
    r"(?:(?:,|\sog|\sjf\.?|\seller)?\s(?:§§?\s?)?(?:nr\.?\s)?\d+|\s(?:første|andre|tredje)\sledd)*\)?"
)
"""A reference to the law, which a question is not about."""
_BOTH = re.compile(r"(?i)^\s*både\s+")
_BETWEEN = re.compile(r"[,;/]|\b(?:og|eller)\b")
_HINT = re.compile(r"\s*\([^()]*\)\s*$")
_SENTENCE = re.compile(r"[^.?!]{8,}(?:\?|[.!])(?=\s+\S)")
_TO_WRITE = re.compile(r"(?i)[.?!]\s+(?:skriv|oppgi|før opp|fyll inn|sett inn)\s+([^.?!]+)[.?!]?$")
"""What is to be written, behind a question of yes or no: «Skriv navnet på nettverket.»"""
_YEAR = re.compile(r"\b20\d\d\b")
_ASKS = re.compile(
    r"(?:beskriv|hvordan|korleis|hvilke[nt]?|kva|kven|hva|hvem|hvorfor|kvifor|gi |oppgi|skriv"
    r"|begrunn|grunngi|gjør rede|gjer greie|er det|har |skal |kan |når |hvor |kor )",
    re.IGNORECASE,
)


class Like(NamedTuple):
    """How alike some words and a question are, and whether the form itself says it just so."""

    score: float
    is_exact: bool


NONE = Like(0.0, is_exact=False)


class Headed(NamedTuple):
    """A heading taken for that of a section: how alike, the number in it, and words beside it."""

    section: Section
    score: float
    number: int | None
    beside: str


def _names_recipient(asked: Asked) -> bool:
    field = asked.to.field
    return field is not None and field.is_row_key and field.kind is str


class Likeness:
    """Compares words with the questions of one form; what was compared is kept."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.asked: Questions = questions(form)
        self.by_number = {each.number: each for each in self.asked.every}
        self.named = {each.number: asks_for(form, each) for each in self.asked.every}
        self.of_two = frozenset(
            each.number
            for each in self.asked.every
            if each.to.field is not None
            and each.to.field.name in two_numbers(form, each.to.path[:-1])
        )
        """The questions that «1 av 3» answers."""
        self.asks_for_recipients = any(_names_recipient(each) for each in self.asked.every)
        """Whether the form asks who gets how much by name, and not for an owner and a partner."""
        self._options = frozenset(name for each in self.asked.every for name in each.options)
        self.choices = {
            each.number: _hints(each) for each in self.asked.every if each.ask is Ask.CHOICE
        }
        """By question, the stems that say which of its choices is meant, each with the choice."""
        self._of_others = tuple(map(stems, NOT_OURS.get(form.generasjon.navn, ("",))))
        self._by_stem: dict[str, list[tuple[int, int, Wording]]] = {}
        for asked in self.asked.every:
            for head, wordings in enumerate((asked.first, asked.second, asked.alone)):
                for wording in wordings:
                    for each in wording.stems:
                        self._by_stem.setdefault(each, []).append((asked.number, head, wording))
        self._known: Kept[Mapping[tuple[int, int], Like]] = Kept(_KEPT)
        self._headed: Kept[Headed | None] = Kept(_KEPT)
        self._asked_by_others: Kept[bool] = Kept(_KEPT)

    def of(self, text: str) -> Mapping[tuple[int, int], Like]:
        """Return how like each question *text* is, by its number and which of its heads."""
        return self._known.get(text, lambda: self._compared(text))

    def _compared(self, text: str) -> Mapping[tuple[int, int], Like]:
        short = _BY_LAW.sub("", unnumbered(cleaned(text)))
        found = self._as_said(short)
        first = _SENTENCE.match(short)
        # «Hva heter tiltaket? (kort)» and «… Skriv kort.» help behind what they ask.
        # «Tiltak fra 2024» are those «fra i fjor».
        parts = {first[0] if first else short, _HINT.sub("", short), self._last_year(short)}
        parts |= {asked for asked in _TO_WRITE.findall(short) if _says_whose(asked)}
        for part in parts - {short, ""}:
            for key, like in self._as_said(part).items():
                if like.score * _GUESSED > found.get(key, NONE).score:
                    found[key] = Like(like.score * _GUESSED, is_exact=False)
        return found

    def _last_year(self, text: str) -> str:
        return text.replace(f"{self.form.år - 1}", "fjor")

    def is_asked_by_others(self, text: str) -> bool:
        """Tell whether *text* asks for something that other forms ask for, and this one doesn't."""
        return self._asked_by_others.get(text, lambda: self._is_of_others(text))

    def _is_of_others(self, text: str) -> bool:
        if asks_to_sign(text):
            return True
        # «Egenandel (kun for desentralisert ordning)» asks for no more than «Egenandel».
        own = stems(_HINT.sub("", unnumbered(cleaned(text))))
        alike = max(self.asked.weights.alike(own, each) for each in self._of_others)
        return alike >= _OTHERS and alike > self.best(text)

    def _as_said(self, short: str) -> dict[tuple[int, int], Like]:
        said, own = folded(short), stems(short)
        found: dict[tuple[int, int], Like] = {}
        if len(said.split()) > _LONGEST:
            return found
        weights = self.asked.weights
        seen: set[tuple[int, int, str]] = set()
        telling = [each for each in own if weights.of(each) > _LITTLE] or own
        for each in telling:
            for number, head, wording in self._by_stem.get(each, ()):
                if (number, head, wording.text) in seen:
                    continue
                seen.add((number, head, wording.text))
                score = weights.alike(own, wording.stems)
                if not wording.declared:
                    score *= _GUESSED
                exact = wording.declared and wording.text == said
                old = found.get((number, head), NONE)
                found[number, head] = Like(max(old.score, score), old.is_exact or exact)
        return found

    def names_row(self, text: str) -> bool:
        """Tell whether *text* is what a row of a table of the form is called."""
        return any(
            each.score >= _ROW and head == 0 and bool(self.by_number[number].second)
            for (number, head), each in self.of(text).items()
        )

    def names_member(self, text: str) -> bool:
        """Tell whether *text* asks what a member of a list is called: «Navn på tiltaket»."""
        return bool(self._named_by(text))

    def _named_by(self, text: str) -> tuple[str, ...]:
        """Return the list whose members' names *text* asks for; nothing where it asks for none."""
        found = self.of(text)
        best = max(found, key=lambda key: found[key].score, default=None)
        if best is None or found[best].score < _ROW:
            return ()
        asked = self.by_number[best[0]]
        is_name = asked.to.field is not None and Mark.NAVN in asked.to.field.marks
        return asked.part if is_name else ()

    def member_of(self, text: str) -> str:
        """Return what a member of the list is called in a form whose name *text* asks for."""
        headed = self.headed(text)
        part = self._named_by(text) or (headed.section.part if headed is not None else ())
        named = (each for each in self.asked.sections if each.begins and each.part == part)
        return next((wording.text for each in named for wording in each.wordings), "")

    def adds_up_all(self, text: str) -> bool:
        """Tell whether *text* is what the form calls a sum over all that is in it."""
        exact = (self.by_number[key[0]] for key, each in self.of(text).items() if each.is_exact)
        return any(each.ask is Ask.WORKED_OUT and not each.part for each in exact)

    def best(self, text: str) -> float:
        """Return how like any question *text* is."""
        found = self.of(text)
        return max((each.score for each in found.values()), default=0.0)

    def likeliest(self, text: str) -> int | None:
        """Return the number of the question that *text* is most like; None if it is like none."""
        found = self.of(text.rstrip(" :"))
        best = max(found, key=lambda key: found[key].score, default=None)
        return None if best is None else best[0]

    def fits_behind(self, text: str, answer: str) -> bool:
        """Tell whether *answer* is just what a question asks for that *text* is like."""
        said = answer.strip()
        has_mail = is_mail(said)
        if not has_mail and prose.lone(said or "x") is None:
            return False
        return any(
            each.score >= _FITTING and is_kind(self.by_number[number], is_mail=has_mail)
            for (number, _), each in self.of(text).items()
        )

    def telling(self, text: str, asked: Asked) -> bool:
        """Tell whether *text* has a word that of all questions *asked* alone has."""
        own = stems(unnumbered(cleaned(text)))
        weights = self.asked.weights
        return any(weights.is_telling(own & wording.stems) for wording in asked.first)

    def headed(self, text: str) -> Headed | None:
        """Return the section that *text* is the heading of, as far as that can be told."""
        return self._headed.get(text, lambda: self._section(text))

    def _section(self, text: str) -> Headed | None:
        short = in_digits(unnumbered(cleaned(text)))
        if len(short.split()) > _LONGEST // 2:
            return None
        number = _NUMBER.search(short)
        # A year says of no heading which one it is, but that it goes on from the last one.
        bare = self._last_year(_NUMBER.sub(" ", short, count=1) if number else short)
        bare = _YEAR.sub(" ", bare)
        head, _, tail = bare.partition(":")
        tries = [(bare, "")] + ([(head, tail.strip())] if tail.strip() else [])
        for sign in (" - ", " – "):
            if sign in bare:
                before, _, after = bare.partition(sign)
                tries.append((before, after.strip()))
        if number is not None and _HINT.fullmatch(short[number.end() :]):
            # «Tiltak 1 (Lesing)» is called so for short, or helps whoever fills it in.
            tries.append((short[: number.start()], ""))
        found = [each for words, left in tries if (each := self._best_section(words, left, number))]
        return max(found, key=lambda each: each.score, default=None)

    def _best_section(self, words: str, left: str, number: re.Match[str] | None) -> Headed | None:
        own, said = stems(words), folded(words)
        # «Er tiltaket flerårig?» is about a tiltak, and begins none.
        is_question = words.rstrip(" *").endswith("?")
        # Nor does «Flerårige tiltak: hvilket år i tiltaket er 2027?», that has no number.
        is_behind = number is None and left.rstrip(" *").endswith("?")
        is_question = is_question or (is_behind and self.best(left) >= _ASKED_BEHIND)
        best: tuple[float, bool, bool, bool] = (0.0, False, False, False)
        found: Section | None = None
        lists: dict[tuple[str, ...], float] = {}
        for section in self.asked.sections:
            if section.begins and is_question:
                continue
            for wording in section.wordings:
                is_same = wording.text == said
                alike = 1.0 if is_same else self.asked.weights.alike(own, wording.stems)
                alike *= 1.0 if wording.declared else _GUESSED
                is_begun = section.begins == (number is not None)
                rank = (round(alike, 3), bool(section.part), is_begun, is_same)
                if section.part:
                    lists[section.part] = max(lists.get(section.part, 0.0), rank[0])
                if rank > best:
                    best, found = rank, section
        if found is None or best[0] < _HEADED:
            return None
        # «Om partnerskapet» is as like the owners in it as the partners: it begins neither.
        if best[0] < 1.0 and sum(score == best[0] for score in lists.values()) > 1:
            return None
        return Headed(found, best[0], int(number[1]) if number else None, left)

    def name_of(self, section: Section) -> str:
        """Return the question of what a member of the list is called that *section* begins."""
        if not section.part:
            return ""
        *_, sti = section.part
        kind: Any = self.form.model
        for step in sti.split("."):
            kind = by_name(kind)[step].kind
        named = marked_with(kind, Mark.NAVN)
        return "" if named is None else self.form.label(f"{sti}.{named.name}").of("nb")

    def says_itself(self, text: str) -> str:
        """Return the question that *text* says with its answer: «Statsforvalteren i Agder»."""
        head, sign, name = text.strip().partition(" i ")
        if not sign or len(text) > _NAME:
            return ""
        asked = (
            each
            for each in self.asked.every
            if each.ask is Ask.CHOICE and each.to.field is not None and not each.part
        )
        found = (
            wording.text
            for each in asked
            if folded(name) in each.options
            for wording in each.first
            if wording.declared and stems(head) == wording.stems
        )
        return next(found, "")

    def option(self, text: str) -> bool:
        """Tell whether *text* is one of the answers that some question may have, or several."""
        if folded(text) in self._options or is_period(text):
            return True
        parts = [folded(_BOTH.sub("", part)) for part in _BETWEEN.split(text)]
        return len(parts) > 1 and all(part in self._options for part in parts)

    def split(self, text: str) -> tuple[str, str]:
        """Part the words before a box that stands behind: the question, and what is chosen."""
        words = text.split()
        for count in range(1, min(5, len(words)) + 1):
            tail = " ".join(words[-count:])
            if self.option(tail) or folded(tail) in ("ja", "nei"):
                return " ".join(words[:-count]), tail
        return text, ""


_KEPT = 4096
_LITTLE = 0.2
_GUESSED = 0.97
_HEADED = 0.6
_ROW, _FITTING = 0.7, 0.5
_OTHERS = 0.9
_TELLING = 3
"""How many words say at the least what is to be written, and of whom."""
_NAME = 60
"""How many letters a question and its answer have at the most that are one name."""


def two_numbers(form: Form, path: Path) -> list[str]:
    """Return the two numbers of the part that *path* leads to: which, and of how many; else none.

    They are told in the order that they are asked for.
    """
    parts = [form.model, *(each.kind for each in along(form.model, path))]
    numbers = [each.name for each in fields_of(parts[-1]) if each.kind is int]
    return numbers if len(numbers) == 2 else []  # noqa: PLR2004 - as the name says


def _says_whose(asked: str) -> bool:
    """Tell whether what is *asked* for says whose it is: «navnene» are those of anybody."""
    return len(stems(asked) - LITTLE_STEMS) >= _TELLING


def _hints(asked: Asked) -> frozenset[tuple[str, str]]:
    return frozenset(
        (stem, value)
        for name, value in asked.options.items()
        for stem in stems(name) - LITTLE_STEMS
    )


def asks(text: str) -> bool:
    """Tell whether *text* reads like a question, or a request to write something."""
    short = unnumbered(cleaned(text)).rstrip(" *")
    return short.endswith("?") or bool(_ASKS.match(short))
