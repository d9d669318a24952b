"""How well a place of a document fits a question: by its words, and by what stands there."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from behovsmelding.intake.foreign.asked.asking import Ask, Asked, Wording
from behovsmelding.intake.foreign.asked.evidence import (
    Named,
    cites_law,
    says_of,
    says_whom,
    wants_amount,
)
from behovsmelding.intake.foreign.asked.likeness import NONE, Like, Likeness
from behovsmelding.intake.foreign.asked.options import chosen
from behovsmelding.intake.foreign.assigning.asked_at import (
    BEGINS,
    labels_of,
    only_goes_on,
    telling,
)
from behovsmelding.intake.foreign.assigning.fits import OF_SEVERAL, fits, is_link, within
from behovsmelding.intake.foreign.assigning.fits_text import (
    YES_NO,
    asks_shares,
    is_contact,
    is_shared,
    marks,
)
from behovsmelding.intake.foreign.assigning.parties import adds, named, names_other
from behovsmelding.intake.foreign.assigning.signing import is_to_sign
from behovsmelding.intake.foreign.spots.seen import Spot, part_of
from behovsmelding.intake.foreign.straightening.amounts import PART_OF
from behovsmelding.intake.foreign.words.wording import LITTLE_STEMS, folded, stems
from behovsmelding.kept import Kept
from behovsmelding.messages.asked.felles import REMARKS, SUMS
from behovsmelding.model.fields import Mark

_MOST = 6
"""How many questions a place is tried for."""
_KEPT = 4096
_LEAST = 0.3
"""What a question must score to be tried at all."""
_EXACT = 0.15
"""What it adds that the words are those of the form."""
_OUTER, _OTHER, _BESIDE = 0.8, 0.6, 0.9
"""What words count that stand further out; of a table, beside a head that says something else, or
what the question stands under."""
_NAMELESS, _HEADLESS = 0.6, 0.3
"""What a row without a name scores as any row of its table, and as no row of it."""
_TOGETHER, _KNOWN = 0.62, 0.5
_TELLTALE, _MAIL, _SHARED, _LINK = 0.62, 0.35, 0.5, 0.5
"""What it scores at the least that a question has a word that no other has, that an e-mail stands
where one is asked for, that name after name has an amount, and that an address does."""
_OWN = 0.95
"""How like a question words are that ask it and nothing else, wherever they stand."""
_LIKE_ROW, _TWICE = 0.7, 2.0
_LITTLE, _SOME, _MUCH = 0.2, 0.3, 0.4
_SHOWN_AT_TIMES = 0.12
"""What it takes away that a question is shown at times only."""
_HEADED, _HALF = 0.88, 0.5
"""How like a heading of the form a heading must be to say which part it is; what it says else."""
_NAMES_CHOICES = 0.35
"""What it adds that a question names the choices that it leaves."""
_FIRST = re.compile(r"(?<=[.?!])\s")
_EITHER = re.compile(r"(?i)\beller\b|/")
_SUMS = frozenset(map(folded, SUMS))
_REMARKS = frozenset(map(folded, REMARKS))


class Candidate(NamedTuple):
    """A question that a place may answer: how well it fits, and if its words are the form's."""

    asked: Asked
    score: float
    is_exact: bool


class Fitting:
    """Fits places to the questions of a form; what words alone say is kept."""

    def __init__(self, like: Likeness) -> None:
        self.like = like
        self._known: Kept[list[Candidate]] = Kept(_KEPT)

    def candidates(self, spot: Spot) -> list[Candidate]:
        """Return the questions that *spot* may answer, the likeliest first."""
        if is_to_sign(spot) or self._is_asked_by_others(spot):
            return []
        if cites_law(spot.content.text):
            return []
        boxed = spot.content.boxes
        options = tuple(box.text for box in boxed)
        titles = tuple(title.text for title in spot.titles[-2:])
        part, title = part_of(spot.titles)
        is_sure = title is None or title.headed is None or title.headed.score >= _HEADED
        tells = telling(spot)
        shared = _shares(spot)
        place = (spot.in_grid is None, spot.nameless, spot.is_first, spot.is_member, shared)
        key = (spot.labels, spot.above, spot.under, titles, part, place, options, tells)
        worded = self._known.get(key, lambda: self._by_words(spot, part, is_sure=is_sure))
        found = []
        # Words say whose contact it is only where one of theirs may be meant.
        parts = {str(each.asked.to.path[0]) for each in worded}
        party = spot.party if spot.party in parts else ""
        content = next((each for each in spot.contents if not each.is_open), spot.content)
        text = content.said
        said = next((each.said for each in spot.contents if each.text), "")
        named_party = named(spot, self.like.form)
        for each in self._fitting_heads(spot, worded):
            score = each.score + fits(spot, content, text, each.asked)
            score += self._says(spot, said, each.asked)
            score += adds(str(each.asked.to.path[0]), party, spot, self.like.form)
            score += names_other(named_party, each.asked.to.path, self.like.form)
            if score >= _LEAST:
                found.append(each._replace(score=score))
        # Of a row whose name is gone, many questions are as likely: the others settle it.
        most = _MOST * (3 if spot.nameless else 1)
        return sorted(found, key=lambda each: (-each.score, each.asked.number))[:most]

    def _is_asked_by_others(self, spot: Spot) -> bool:
        """Tell whether the words before a place, or the head of its column, ask what no form does.

        A column of remarks is one of those beside it.
        """
        if spot.is_member:
            return False
        heads = spot.labels[1:] if spot.in_grid is not None else ()
        of_others = [*spot.labels[:1], *(each for each in heads if folded(each) not in _REMARKS)]
        return any(map(self.like.is_asked_by_others, of_others or ("",)))

    def _fitting_heads(self, spot: Spot, tried: Sequence[Candidate]) -> Iterator[Candidate]:
        """Yield what of the questions *tried* may be asked below the heads of a table.

        A row or a column of sums is worked out, and one of remarks asks for no amount.
        """
        is_crossed = spot.in_grid is not None and len(spot.labels) > 1
        heads = [folded(label) for label in spot.labels] if is_crossed else []
        is_sum = any(head in _SUMS for head in heads)
        is_part = any(map(PART_OF.search, heads))
        remarks = [self.like.of(head) for head in heads if head in _REMARKS]
        known = {number for each in remarks for number, _ in each}
        for each in tried:
            if is_sum and each.asked.ask is not Ask.WORKED_OUT:
                continue
            if is_part and not any(PART_OF.search(said.text) for said in _words_of(each.asked)):
                # «Av dette koordinator» is no more of what the owner gets.
                continue
            if not remarks or each.asked.number in known:
                yield each

    def _says(self, spot: Spot, said: str, asked: Asked) -> float:
        """Return what it adds that what is *said* answers a question, or something else."""
        beside = said or " ".join(box.text for box in spot.content.boxes)
        if asked.ask is Ask.NUMBER and len(beside) < BEGINS and OF_SEVERAL.search(beside):
            return _MUCH if asked.number in self.like.of_two else -_MUCH
        if not said:
            return 0.0
        # «Fagskole» is what kind an organisation is, and not what it is called.
        is_kind = Mark.NAVN in marks(asked) and self.like.option(said)
        named_there = self.like.named[asked.number]
        score = says_of(said, asked, named_there) - _MUCH * is_kind
        return score + says_whom(self.like.form, asked, said, named_there)

    def _by_words(
        self, spot: Spot, part: tuple[str, ...] | None, *, is_sure: bool
    ) -> list[Candidate]:
        boxes = spot.content.boxes
        labels = labels_of(spot)
        seen = [self.like.of(label.rstrip(" :")) for label in labels]
        if len(boxes) == 1 and folded(boxes[0].text) not in YES_NO:
            seen.append(self.like.of(boxes[0].text))
        numbers = {number for each in seen for number, _ in each}
        if "@" in spot.content.text:
            every = self.like.asked.every
            numbers |= {asked.number for asked in every if Mark.EPOST in marks(asked)}
            if is_contact(spot.content.text):
                numbers |= {at for at, named in self.like.named.items() if named is Named.PERSON}
        if is_link(spot.content):
            every = self.like.asked.every
            numbers |= {asked.number for asked in every if Mark.LENKE in marks(asked)}
        own = self.like.says_itself(spot.content.text)
        numbers |= {
            asked.number
            for asked in self.like.asked.every
            if own and own in {wording.text for wording in asked.first}
        }
        if boxes:
            every = self.like.asked.every
            numbers |= {asked.number for asked in every if asked.options and chosen(boxes, asked)}
        with_choices = self._with_choices(labels)
        numbers |= with_choices
        if _shares(spot):
            numbers |= {asked.number for asked in self.like.asked.every if asks_shares(asked)}
        said = telling(spot)
        context = stems(
            " ".join([*(t.text for t in spot.titles[-2:]), spot.above, *labels[1:], said])
        )
        least_own = self._least_own(seen)
        goes_on = only_goes_on(spot)
        found = []
        for number in sorted(numbers):
            asked = self.like.by_number[number]
            if goes_on and not (asked.ask is Ask.LIST or asked.at_times):
                continue
            worded = self._words(spot, asked, seen, context)
            least = self._least(spot, asked, labels, worded)
            worded = worded._replace(score=max(worded.score, least))
            if worded.score > 0 or boxes or number in with_choices:
                score = worded.score + (_EXACT if worded.is_exact else 0.0)
                # What a form asks once may well stand behind the last member of a list.
                is_own = not asked.part and worded.score >= least_own
                in_part = 0.0 if is_own and part else within(asked, part)
                score += self._around(asked, context) + in_part * (1 if is_sure else _HALF)
                score -= _SHOWN_AT_TIMES if asked.at_times else 0.0
                score += wants_amount(labels, asked, in_grid=spot.in_grid is not None)
                score += _NAMES_CHOICES if number in with_choices else 0.0
                found.append(Candidate(asked, score, worded.is_exact))
        return found

    def _least_own(self, seen: Sequence[Mapping[tuple[int, int], Like]]) -> float:
        """Return how like a question of no list words must be that ask it wherever they stand.

        Less is enough where they are like nothing that the members of lists are asked.
        """
        of_lists = (
            each.score
            for found in seen
            for (number, _), each in found.items()
            if self.like.by_number[number].part
        )
        return min(_OWN, max(_LIKE_ROW, _TWICE * max(of_lists, default=0.0)))

    def _least(self, spot: Spot, asked: Asked, labels: Sequence[str], worded: Like) -> float:
        """Return what a question scores at the least, whatever the words before a place are."""
        found = 0.0
        if worded.score > 0 and self.like.telling("".join(labels[:1]), asked):
            found = _TELLTALE
        if "@" in spot.content.text and self._wants_mail(spot, asked):
            found = max(found, _MAIL)
        if (own := self.like.says_itself(spot.content.text)) in {w.text for w in asked.first}:
            found = max(found, _SHARED if own else 0.0)
        if Mark.LENKE in marks(asked) and is_link(spot.content):
            found = max(found, _LINK)
        if asks_shares(asked) and _shares(spot):
            found = max(found, _SHARED)
        return found

    def _wants_mail(self, spot: Spot, asked: Asked) -> bool:
        """Tell whether a question is for an e-mail, or for a person who is told with one."""
        if is_contact(spot.content.text):
            return self.like.named[asked.number] is Named.PERSON
        return Mark.EPOST in marks(asked)

    def _with_choices(self, labels: Sequence[str]) -> set[int]:
        """Return the questions two or more of whose choices *labels* name, to choose between.

        «Kommune eller privat?» is one.
        """
        label = _FIRST.split(labels[0], maxsplit=1)[0] if labels else ""
        own = stems(label) - {"ell", "og"}
        either = _EITHER.search(label) is not None and not label.endswith(".")
        return {
            number
            for number, hints in self.like.choices.items()
            # «Eigar» is a word of several choices, and names none.
            if len({stem for stem, _ in hints if stem in own}) > 1
            and len({value for stem, value in hints if stem in own}) > 1
            and (either or own <= {stem for stem, _ in hints} | LITTLE_STEMS)
        }

    def _words(
        self,
        spot: Spot,
        asked: Asked,
        seen: Sequence[Mapping[tuple[int, int], Like]],
        context: frozenset[str],
    ) -> Like:
        """Return how like a question the words before a place are."""
        first, second, alone = (
            [each.get((asked.number, head), NONE) for each in seen] for head in range(3)
        )
        if not asked.second:
            return max(self._weighed(spot, asked, first), self._together(spot, asked))
        if crossed := _crossed(first, second):
            return crossed
        half = self._half(spot, asked, first, second, context)
        return max(half, self._weighed(spot, asked, alone))

    def _weighed(self, spot: Spot, asked: Asked, seen: Sequence[Like]) -> Like:
        """Return how like a question without a second head the words before a place are."""
        weighed = (
            Like(each.score * self._weight(spot, asked, at), at == 0 and each.is_exact)
            for at, each in enumerate(seen)
        )
        return max(weighed, default=NONE)

    def _together(self, spot: Spot, asked: Asked) -> Like:
        """Return how like a question the words before a place are, with what they stand under."""
        outer = [*spot.labels[1:2], spot.under if spot.is_member else ""]
        if spot.in_grid is None:
            outer.append(spot.above)
        if not spot.labels or spot.nameless or not any(outer):
            return NONE
        alike = self.like.asked.weights.alike
        own, both = stems(spot.labels[0]), stems(" ".join([spot.labels[0], *outer]))
        score = max(
            (alike(both, each.stems) for each in asked.first if each.stems & own), default=0
        )
        return Like(score * _OUTER, is_exact=False)

    def _weight(self, spot: Spot, asked: Asked, at: int) -> float:
        """Return what the words count that stand before a place as the *at*-th, from within."""
        if spot.nameless:
            return _HEADLESS
        if at >= len(spot.labels):
            return 1.0
        if len(spot.labels) > 1 and spot.in_grid is not None:
            other = spot.labels[1 - at]
            is_row = at > 0 and self.like.names_row(other)
            return _OTHER if is_row or stems(other) - asked.around else _BESIDE
        return _OUTER if at else 1.0

    def _half(
        self,
        spot: Spot,
        asked: Asked,
        first: Sequence[Like],
        second: Sequence[Like],
        context: frozenset[str],
    ) -> Like:
        """Return how like a place in a table is of which one head is said alone."""
        row, column = max(first, default=NONE).score, max(second, default=NONE).score
        crossed = spot.in_grid is not None and len(spot.labels) > 1
        if row:
            at = next(at for at, each in enumerate(first) if each.score == row)
            # A head that is asked for elsewhere says that this is another column.
            is_other = (
                crossed and at < len(spot.labels) and self.like.best(spot.labels[at - 1]) >= _KNOWN
            )
            beside = 0.0 if is_other else self._among(asked.second, context)
            return Like(row * (0.55 + 0.4 * beside), is_exact=False)
        in_row = self._among(asked.first, context)
        if in_row > _LIKE_ROW and not spot.is_member:
            return Like(column * (0.5 + 0.4 * in_row), is_exact=False)
        unknown = crossed and self.like.best(spot.labels[0]) < _KNOWN
        return Like(column * (_NAMELESS if spot.nameless or unknown else _HEADLESS), is_exact=False)

    def _among(self, wordings: Sequence[Wording], context: frozenset[str]) -> float:
        """Return how much of a head stands in what is said round a place."""
        weights = self.like.asked.weights
        return max((weights.share(each.stems, context) for each in wordings), default=0.0)

    def _around(self, asked: Asked, context: frozenset[str]) -> float:
        """Return what it adds that the same stands round a place and round the question."""
        return _LITTLE * self.like.asked.weights.alike(asked.around, context)


def _shares(spot: Spot) -> bool:
    """Tell whether what stands in a place, or in one of its rows, is who gets how much."""
    return any(is_shared(each.text) for each in spot.contents)


def _words_of(asked: Asked) -> Sequence[Wording]:
    return (*asked.first, *asked.second)


def _crossed(first: Sequence[Like], second: Sequence[Like]) -> Like | None:
    """Return how like the heads of a row and of a column are, if both are at all."""
    found: list[Like] = []
    for i, row in enumerate(first):
        for j, column in enumerate(second):
            if row.score and column.score:
                both = row.score + column.score
                if i != j:
                    found.append(Like(both / 2, row.is_exact and column.is_exact))
                else:
                    found.append(Like(min(0.9, both * _TOGETHER), is_exact=False))
    return max(found, default=None)
