"""Words that don't stand out: a question by its number, its colon or its mark, or an answer."""

import re

from behovsmelding.intake.foreign.asked.evidence import Named, is_known_organisation
from behovsmelding.intake.foreign.asked.form_words import FormWords
from behovsmelding.intake.foreign.asked.likeness import asks
from behovsmelding.intake.foreign.spots.chunks import Chunk
from behovsmelding.intake.foreign.spots.flowing import asked_in_turn
from behovsmelding.intake.foreign.spots.held import Held
from behovsmelding.intake.foreign.spots.looks import cut
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.seen import Spot, Stray
from behovsmelding.intake.foreign.straightening.series import (
    counted,
    ends_as_question,
    is_numbered,
    tiltak_of,
)
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import unnumbered

_KNOWN, _LIKELY, _SURE = 0.55, 0.72, 0.88
"""How like a question words must be that follow one, that have a colon, and that have neither."""
_LABEL = 14
"""How many words before a colon may be a question."""
_SHORT = 8
"""How many words it has below another question with its answer, where it is like none."""
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*:?")
_HINT = re.compile(r"(?P<head>\s*[A-ZÆØÅ][^().:?!]{2,90})\s*\([^()]{3,60}\)(?=\s)")
"""A question with a hint in brackets behind it, and no sign: «Kontaktperson (navn, stilling)»."""
_OF_ANSWERS = re.compile(r"(?i)(?<!\d)(?!20\d\d\b)\d|\b(?:vi|jeg|eg|vår|våre|vårt)\b")
"""What lines of an answer say, and no question: who answers, and a number that is no year."""
_SAID_BEFORE = re.compile(r"(?:\w+ ){2,}\w+[.!] +[A-ZÆØÅ]")
"""A sentence, and another after it."""
_LISTED = re.compile(r"\s*(?:[-–•*·]|\d{1,2}[.)])")
_ALIKE, _HALF = 0.35, 0.5
"""How like a question words must be that are counted as the next one, and that end in a colon."""


class Plain(Held):
    """Takes words that don't stand out for what they are."""

    def plain(self, each: Chunk, text: str, *, alone: bool) -> bool:
        """Take words that don't stand out, if they are a question, or begin with one."""
        if alone and self._heads_contact(text):
            self.title(text, each.line, 1, None)
            return True
        if alone and self.habits.signs and ends_as_question(text):
            self.label(text, each)
            return True
        if self.is_blank and self._is_left_open(text):
            self.label(text, each)
            return True
        if alone and tiltak_of(text) and self._is_asked_of_each():
            return False
        if self._known is not None:
            return (
                self._with_amounts(each)
                or self._plain_known(each, text, self._known)
                or self._in_own_words(each)
            )
        return (
            self._with_amounts(each)
            or self._goes_on_counting(each, text)
            or self._with_colon(each)
            or self._with_sign(each, text, alone=alone)
            or self._with_hint(each)
        )

    def _heads_contact(self, text: str) -> bool:
        """Tell whether words only say whose contact the next lines ask for: «Navn: …»."""
        asked = self.like.likeliest(text)
        if asked is None or text.endswith((":", "?")) or self.like.best(text) < _LIKELY:
            return False
        head = "".join(each.text for each in self._following[:1] if each.what is Is.WORDS).rstrip()
        is_asked = head.endswith(":") and self.like.best(head) >= _KNOWN
        return is_asked and self.like.named[asked] is Named.PERSON

    def _is_left_open(self, text: str) -> bool:
        """Tell whether words in a blank end as a question does that has its place behind it."""
        is_short = len(text.split()) <= _LABEL
        return is_short and text.endswith((":", "?")) and not self._guides(text)

    def _is_asked_of_each(self) -> bool:
        """Tell whether «Tiltak 1: …» answers the question above it, or goes on from such a line."""
        spot = self.current
        if self._label is None and spot is not None and not spot.closed and spot.content.lines:
            return tiltak_of(spot.content.text) is not None
        if self.waits:
            return True
        return self._is_fresh and self._is_asked(self.open_titles[-1], "")

    def _with_amounts(self, each: Chunk) -> bool:
        """Take words for questions with an amount each: «Eier kr 60 000. UH kr 185 000»."""
        in_answer = self._in_answer() and not (self.is_plain or self.habits.pairs or each.strong)
        if self.waits or not self._asks_amounts(each.text, _SURE if in_answer else _KNOWN):
            return False
        for piece in asked_in_turn(each.text):
            self.label(piece.asked, each)
            self.content(_piece(each, piece.start, piece.end))
        return True

    def _asks_amounts(self, text: str, least: float = _KNOWN) -> bool:
        """Tell whether *text* is questions with an amount each, that are so much like ours."""
        pieces = asked_in_turn(text)
        if not pieces or self.like.names_row(pieces[0].asked.partition(":")[0]):
            return False
        return all(self.like.best(piece.said) >= least for piece in pieces)

    def _with_hint(self, each: Chunk) -> bool:
        """Take words for a question that ends in a hint, with the answer behind that."""
        found = _HINT.match(each.text)
        if found is None or not each.text[found.end() :].strip() or self._in_answer_of_own():
            return False
        if self.like.best(found["head"]) < _LIKELY:
            return False
        self.label(found[0].strip(), each)
        self.content(tail(each, found.end()))
        return True

    def _in_answer_of_own(self) -> bool:
        """Tell whether an answer is open that began on a line of its own."""
        spot = self.current
        return self.waits or (
            spot is not None and not spot.closed and bool(spot.content.lines) and not is_pair(spot)
        )

    def _with_sign(self, each: Chunk, text: str, *, alone: bool) -> bool:
        """Take words for a question with a question mark, if they are that, or like one."""
        if self.like.option(text) and (self.waits or self._is_fresh):
            # «Skole» below «Barnehage eller skole?» is its answer.
            return False
        least = _KNOWN if alone and (self.is_plain or self.habits.signs) else _LIKELY
        if text.endswith("?") and self.like.best(text) >= least:
            self.label(text, each)
            return True
        head, sign, behind = each.text.partition("?")
        more = _IN_BRACKETS.match(behind) if sign else None
        if more is not None:
            sign += more[0]
        # «Når brukes pengene? (Stryk det som ikke passer.)» tells by its hint that it asks.
        least = _KNOWN if more or (self.habits.signs and asks(head + "?")) else _LIKELY
        if sign and not text.endswith("?") and self.like.best(head) >= least:
            advises = self._guides(behind)
            self.label(text if advises else head + sign, each)
            if not advises:
                self.content(tail(each, len(head) + len(sign)))
            return True
        is_short = len(text.split()) <= _LABEL * 3
        # Below a question that stands out, «Årshjul:» is a word of the answer.
        is_own = is_short and (self.is_plain or not self._in_answer())
        if alone and (self._ends_in_colon(text) or (is_own and self.like.best(text) >= _SURE)):
            self.label(text, each)
            return True
        return False

    def _ends_in_colon(self, text: str) -> bool:
        """Tell whether a line is a question by its colon: no list of the answer's follows it."""
        first = next(iter(self._following), None)
        if (
            not self.habits.colons
            or first is None
            or not text.endswith(":")
            or not text[:1].isupper()
        ):
            return False
        if first.line.item is not None or _LISTED.match(first.text) or _OF_ANSWERS.search(text):
            return False
        return len(text.split()) <= _LABEL and self.like.best(text.rstrip(" :")) >= _HALF

    def _with_colon(self, each: Chunk) -> bool:
        """Take words for a question with its answer behind a colon, if they are that."""
        head, colon, rest = each.text.partition(":")
        # The colon of «Planen, https://…» is the address's own.
        if not colon or rest.startswith("//") or not 0 < len(head.split()) <= _LABEL:
            return False
        if self._in_answer() and is_known_organisation(head.strip()):
            # «Narvik kommune: 20 000» answers who gets how much.
            return False
        if (self.waits or self._is_fresh) and self._begins_answer(head, rest):
            return False
        beside = bool(rest.strip()) and self._is_beside_pair(head)
        beside = beside or (bool(rest.strip()) and self._pairs_up(head, rest))
        if not beside and not self._begins(head) and not self.like.fits_behind(head, rest):
            return False
        # It may well be the form's own question; in an answer it is not.
        in_answer = self.current is not None and bool(self.current.content.lines)
        self.label(head, each._replace(what=Is.ANSWER if in_answer else Is.WORDS))
        if rest.strip():
            self.content(tail(each, len(head) + 1))
        return True

    def _begins_answer(self, head: str, rest: str) -> bool:
        """Tell whether words before a colon begin the answer to what waits for one.

        «År 2 av 3. Overslag for 2028» has a sentence before it, «Punkt 4 i planen» says more of
        what was asked already, and «Kompetanseplan: https://…» has its address behind it.
        """
        if prose.links(rest) == [rest.strip()] and self.like.best(head) < _KNOWN:
            return True
        if _SAID_BEFORE.search(unnumbered(head)):
            return True
        if not self.waits or not _OF_ANSWERS.search(head.lstrip("0123456789.) ")):
            return False
        asked = self.like.likeliest(head)
        return asked is not None and asked == self.like.likeliest(self._label_text)

    def _is_beside_pair(self, head: str) -> bool:
        """Tell whether a question and its answer stood on the line above, as they may here."""
        if self.waits or self.current is None or not is_pair(self.current):
            return False
        return len(head.split()) <= _SHORT and head.lstrip()[:1].isupper()

    def _pairs_up(self, head: str, rest: str) -> bool:
        """Tell whether words before a colon ask in a document that has a question a line."""
        is_pair_here = self.habits.tabs and rest.lstrip(" ").startswith("\t")
        if (
            not (self.habits.pairs or is_pair_here)
            or not head.lstrip()[:1].isupper()
            or is_numbered(head)
        ):
            return False
        spot = self.current
        follows = self._is_fresh or (spot is not None and is_pair(spot))
        if spot is not None and spot.content.lines and not self.is_plain and not follows:
            return False
        return follows or self.like.best(head) >= _KNOWN or asks(head)

    def _goes_on_counting(self, each: Chunk, text: str) -> bool:
        """Take words for a question where the last one was counted, and this is the next."""
        number = counted(text)
        if number is None:
            return False
        if not number.follows(self._last):
            following = counted("".join(chunk.text for chunk in self._following))
            if following is None or not following.follows(number) or self._in_answer():
                return False
        for sign in ("?", ":"):
            head, found, rest = each.text.partition(sign)
            if found and len(head.split()) <= _LABEL:
                advises = sign == "?" and self._guides(rest)
                self.label(text if advises else head + sign, each)
                if rest.strip() and not advises:
                    self.content(tail(each, len(head) + 1))
                return True
        if len(text.split()) <= _LABEL and self.like.best(text) >= _ALIKE:
            self.label(text, each)
            return True
        return False

    def _plain_known(self, each: Chunk, text: str, known: FormWords) -> bool:
        """Take words that don't stand out for a question where the blank has them."""
        if known.guides(text) and not known.asks(text) and not self.waits:
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))
            return True
        lead = len(each.text) - len(each.text.lstrip())
        count = known.label_of(each.text.lstrip())
        behind = each.text[lead + count :]
        waits = self.waits or self._is_fresh
        # A choice behind a question is its answer, also where a row of the form is called so.
        is_choice = waits and self.like.option(each.text[: lead + count])
        # «Eier og UH fyller ut skjemaet sammen» is the form's, though it asks for «Eier» elsewhere.
        is_parted = behind.lstrip().startswith(":") or each.text[: lead + count].endswith(
            (":", "?")
        )
        is_own = is_choice or (known.has(text) and not is_parted)
        # «Tiltak 1: …» below a question answers that, and says of which tiltak.
        is_own = is_own or (self.waits and is_numbered(each.text[: lead + count]))
        # «Eierne setter av tid» in an answer is no «Eierne:» of another place.
        is_own = is_own or not (is_parted or self._comes_next(each.text[: lead + count], known))
        if count and behind.strip(" :") and not behind[:1].isalnum() and not is_own:
            self.label(each.text[: lead + count], each)
            self.content(tail(each, len(each.text) - len(behind.lstrip(" :"))))
            return True
        if known.says(text) and not (waits and self.like.option(text)):
            self.label(text, each)
            return True
        for sign in (":", "?"):
            head, found, _ = each.text.partition(sign)
            if self.waits and is_numbered(head):
                continue
            is_other = known.says(head) and self.like.headed(head) is None
            is_edited = self._is_beside_pair(head) and known.edits(head, self.asked_last())
            if found and (known.asks(head) or is_other or is_edited):
                self.label(head, each)
                self.content(tail(each, len(head) + 1))
                return True
        head, _, rest = each.text.partition(":")
        if rest.strip() and self._begins(head) and self.like.fits_behind(head, rest):
            # «2028: kr 50 000» answers a question of its own, though the blank has only one.
            self.label(head, each)
            self.content(tail(each, len(head) + 1))
            return True
        return False

    def _comes_next(self, asked: str, known: FormWords) -> bool:
        """Tell whether a question that has no sign behind it may come here."""
        return not self._in_answer() or known.follows(asked, self.asked_last())

    def _in_own_words(self, each: Chunk) -> bool:
        """Take words for a question that somebody asks who copied a part by hand, and edited it."""
        head, _, rest = each.text.partition(":")
        is_behind_boxes = self.boxing and 0 < len(head.split()) <= _SHORT
        # Outside any answer what the blank lacks is read as it is without that.
        is_alone = self.current is None and not self.waits and 0 < len(head.split()) <= _SHORT
        is_beside = is_behind_boxes or is_alone or self._is_beside_pair(head)
        least = _LIKELY if is_alone else _SURE
        if not is_beside or not rest.strip() or self.like.best(head) < least:
            return False
        self.label(head, each)
        self.content(tail(each, len(head) + 1))
        return True

    def _begins(self, head: str) -> bool:
        if self.is_plain and self.like.is_asked_by_others(head):
            return True
        best = self.like.best(head)
        spot = self.current
        if spot is not None and not spot.closed and spot.content.lines and not is_pair(spot):
            # Below a question that stands out, «Årshjul:» is a word of the answer.
            may_ask = self.is_plain or self.habits.pairs
            return may_ask and best >= _SURE and self.like.headed(head) is None
        # What waits for its answer may well be answered by «Narvik kommune: 20 000».
        return best >= (_LIKELY if self._label is None else _SURE)


def is_pair(spot: Spot) -> bool:
    """Tell whether a question and its answer stand on one line, as others then may below it."""
    lines = spot.content.lines
    return bool(spot.labels) and len(lines) == 1 and lines[0][0] is spot.asked_at


def _piece(each: Chunk, start: int, end: int) -> Chunk:
    """Return what of a chunk stands from *start* to *end*."""
    atoms = tuple(cut(each.atoms, start, end))
    return each._replace(text=each.text[start:end], atoms=atoms, strong=False)


def tail(each: Chunk, start: int) -> Chunk:
    """Return what of a chunk stands from *start* on, without the blanks before it."""
    start = len(each.text) - len(each.text[start:].lstrip())
    return _piece(each, start, len(each.text))
