"""What stands in the places of a document, as answers: each where it goes, and how sure that is."""

import re
from collections.abc import Iterable, Iterator, Sequence

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.amounts import amounts, because, told_elsewhere
from behovsmelding.intake.foreign.answers.beside_yes import below, beside_yes, likely
from behovsmelding.intake.foreign.answers.counts import both_numbers, in_numbers, with_number
from behovsmelding.intake.foreign.answers.exchanged import in_their_places
from behovsmelding.intake.foreign.answers.long_answers import long
from behovsmelding.intake.foreign.answers.members import (
    Known,
    members,
    with_link,
    with_remark,
)
from behovsmelding.intake.foreign.answers.numbers import Numbers
from behovsmelding.intake.foreign.answers.parts_told import continued_by, of_part, year_agreed
from behovsmelding.intake.foreign.answers.told_together import Names, names_of, of_parties
from behovsmelding.intake.foreign.answers.whose import of_whom
from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.options import offers, option
from behovsmelding.intake.foreign.asked.questions import questions
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.assigning.fits_text import YES_NO
from behovsmelding.intake.foreign.spots.seen import Box, Content, Spot
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.periods import halves, periods
from behovsmelding.intake.foreign.words.wording import cleaned, first_word, folded, stems
from behovsmelding.intake.places import placed
from behovsmelding.intake.reading import Certainty, Place
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import Mark
from behovsmelding.model.kroner import Kroner
from behovsmelding.registers import several

_THOUSANDS = re.compile(r"(?i)\b(?:i )?(?:hele|heile) (?:1000|tusen)\b|\btall? i tusen\b|\btkr\b")
_MOST_THOUSANDS = 10_000
"""What an amount in thousands is less than: a larger one was written out, whatever was asked."""
_FROM_TO = 2
_YES, _NO = "ja", "nei"
_YES_AND = re.compile(r"(?i)ja\s*[,:–-]\s*(?P<said>[^\W\d][^.]*?)\.?")
"""A yes, and the name that is asked for as well."""
_BOTH = re.compile(r"(?i)\s*(?:begge|både)\b")
_OFFERS = re.compile(r"(?i)\beller\b|^\s*\(?(?:velg|vel)\b")
"""What a line of choices says to whoever is to choose: «våren 2027 og/eller høsten 2027»."""
_OTHER = re.compile(r"(?i)\s*(?:ann(?:a|et|en)|andre)\b[^:\n]{0,30}:\s*(?=\S)")
"""What a box that leaves the choice is called, before what is chosen: «Annet tema: …»."""
_STRIKE = re.compile(r"(?i)\s*\(?\bstryk (?:det|den|dei|de|ut)\b[^)\n]*\)?")
_AGREES = re.compile(r"(?i)\s*(?:ja)?\W*|.*:\s*")
"""What stands before the names of those who take part, and is none of them."""
_NOBODY = re.compile(r"(?i)\s*(?:nei|ingen|ingen andre|ikke aktuelt|ikkje aktuelt)[.!]?\s*")
_TWO = 2
_WORDED = (Ask.LINE, Ask.LONG, Ask.LIST, Ask.CHOICE)
"""What a dash alone is no answer to: it fills a place where there is nothing to say."""


def answered(form: Form, found: Sequence[Assigned]) -> Iterator[Given]:
    """Yield what the places *found* say."""
    names = names_of(form, list(_answered(form, filter(_is_of_party, found), {})))
    yield from in_their_places(list(_answered(form, found, names)))


def _is_of_party(each: Assigned) -> bool:
    """Tell whether a place says what somebody is called."""
    return (
        each.asked is not None
        and each.asked.to.field is not None
        and Mark.NAVN in each.asked.to.field.marks
    )


def _answered(form: Form, found: Iterable[Assigned], names: Names) -> Iterator[Given]:
    """Yield what places say; *names* are of those who take part."""
    found = list(found)
    numbers = Numbers(found)
    known: Known = {}
    every = frozenset(each.asked.sti for each in found if each.asked is not None)
    for each in found:
        if each.asked is None:
            continue
        for row, content in enumerate(each.spot.contents):
            at = numbers.of(each, row)
            given = of_whom(form, each, every, _given(form, each, content, at, known, names))
            yield from map(_whole, given) if _asks_thousands(each.spot) else given


def _asks_thousands(spot: Spot) -> bool:
    """Tell whether the words round a place say that its amounts are in thousands."""
    around = (*spot.labels, spot.above, spot.under, *(title.text for title in spot.titles[-1:]))
    return any(map(_THOUSANDS.search, around))


def _whole(made: Given) -> Given:
    """Return an amount in kroner that was said in thousands, which is concluded."""
    field, said = made.to.field, made.value
    if field is None or field.kind is not Kroner or not isinstance(said, str):
        return made
    if not said.isdigit() or int(said) >= _MOST_THOUSANDS:
        return made
    return made._replace(value=f"{int(said) * 1000}", certainty=Certainty.SLUTTET)


def _given(  # noqa: PLR0913, PLR0917 - a kind each
    form: Form,
    each: Assigned,
    content: Content,
    at: Sequence[int],
    known: Known,
    names: Names,
) -> Iterator[Given]:
    asked = each.asked
    if asked is None:
        return
    to = placed(asked.to, at)
    line = content.line
    place = None if line is None else Place(line.part, line.number)
    sure = Certainty.SIKKER if each.sure else Certainty.TROLIG
    explained = content.meant if asked.ask is Ask.CHOICE else ""
    if each.spot.nameless or explained:
        sure = Certainty.SLUTTET
    made = Given(to, None, place, certainty=sure)
    if content.boxes:
        agreed = year_agreed(form, made, content, each.spot.labels)
        yield from agreed or _boxes(form, made, asked, content)
        return
    text = _meant(explained or content.text, each.spot.labels, asked)
    if asked.ask is Ask.TABLE and text and each.spot.labels:
        text = _in_row(form, asked, each.spot.labels[0], text)
    if not text or (asked.ask in _WORDED and not text.strip("-–— ")):
        yield made
        return
    if said_apart := (
        of_parties(form, made, text, names)
        or with_link(form, made, content, text)
        or with_number(form, made, text, each.spot.labels)
    ):
        yield from said_apart
    elif (part := of_part(form, made, asked, content, each.spot)) is not None:
        yield from part
    elif (said := in_numbers(form, made, text)) is not None:
        yield from said
    else:
        yield from _text(form, made, asked, content, text, at, known, names)


def _meant(text: str, labels: Sequence[str], asked: Asked) -> str:
    """Return what is left of «Ja / Nei (stryk det som ikke passer)» when one of them is struck.

    Where the words before a place say so, and all are left, nothing is answered, nor where several
    are of which only one may be meant.
    """
    left = _STRIKE.sub("", text).strip(" /") if _STRIKE.search(text) else text
    may_choose = asked.ask in (Ask.CHOICE, Ask.PERIODS)
    if not any(map(_STRIKE.search, (text if may_choose else "", *labels[:1]))):
        return left
    every = [part.strip() for part in left.split("/")]
    parts = [part for part in every if part]
    most = len(every) - 1 if asked.ask is Ask.PERIODS else 1
    return " / ".join(parts) if len(parts) <= max(most, 1) else ""


def _text(  # noqa: PLR0913, PLR0917 - a kind each
    form: Form,
    made: Given,
    asked: Asked,
    content: Content,
    text: str,
    at: Sequence[int],
    known: Known,
    names: Names,
) -> Iterator[Given]:
    """Yield what the *text* that is meant in a place says, by what its question wants."""
    if asked.ask is Ask.MEMBERS:
        yield from members(form, made, content, known, tuple(names))
    elif asked.ask is Ask.TABLE or (asked.second and len(prose.amounts(text)) > 1):
        yield from _table(form, made, asked, text, at)
    elif asked.ask is Ask.AMOUNT:
        yield from amounts(form, made, asked, text, known)
    elif asked.ask is Ask.YES_NO:
        yield from _yes_no(made, text)
    elif asked.ask is Ask.LIST and _NOBODY.fullmatch(text):
        yield made._replace(to=made.to._replace(member=_NO), value=True)
    elif asked.ask in (Ask.CHOICE, Ask.PERIODS):
        yield from _choices(made, asked, text)
    elif asked.ask is Ask.LONG:
        yield made._replace(value=long(content.lines), on_line=False)
    elif asked.ask is Ask.NUMBER:
        number = re.search(r"\d+", text)
        yield made._replace(value=number[0] if number else text)
    elif reported := told_elsewhere(form, made, asked, text):
        yield from reported
    else:
        yield made._replace(value=_line(text, asked), on_line=asked.ask is not Ask.LIST)


def _named(text: str) -> str:
    """Return the lines of *text* that may name somebody."""
    return "\n".join(line for line in text.split("\n") if not _AGREES.fullmatch(line))


def _each_of(text: str) -> str:
    """Return those whom *text* names, with commas between, or what it says."""
    return ", ".join(several.listed(text)) or text


def _line(text: str, asked: Asked) -> str:
    if asked.ask is Ask.LIST:
        # «Time kommune og Hå kommune» are two.
        return _each_of(_named(text))
    # «Ja, Kompetansenettverket i sør.» answers whether they are in one, and which.
    found = _YES_AND.fullmatch(cleaned(text)) if asked.ask is Ask.LINE else None
    return found["said"] if found is not None else cleaned(text)


def _beside_box(form: Form, made: Given, asked: Asked, box: Box) -> list[Given]:
    """Return what the words of a ticked box say where more than a tick is asked for."""
    if asked.ask is Ask.AMOUNT and len(said := prose.amounts(box.text)) == 1:
        return [made._replace(value=str(int(said[0].kroner)))]
    if not any(map(str.isdigit, box.text)):
        return []
    return continued_by(form, made._replace(certainty=likely(made)), box) or both_numbers(
        form, made, box.text
    )


def _boxes(form: Form, made: Given, asked: Asked, content: Content) -> Iterator[Given]:
    """Yield what ticked boxes say."""
    if asked.ask is Ask.LONG:
        ticked = [box.text for box in content.boxes if box.ticked]
        text = ", ".join([*ticked, *([content.text] if content.text else [])])
        yield made._replace(value=text or None, certainty=likely(made))
        return
    for box in content.boxes:
        first = first_word(box.text)
        place = Place(box.line.part, box.line.number)
        if asked.ask is Ask.YES_NO or asked.ask is Ask.WORKED_OUT:
            if asked.ask is Ask.WORKED_OUT and first not in (_YES, _NO):
                continue
            member = _NO if first == _NO else _YES
        else:
            chosen = option(asked, box.text)
            if chosen is None:
                yield from _no_choice(form, made._replace(place=place), asked, box)
                continue
            member = chosen
        sure = Certainty.SLUTTET if box.crossed else made.certainty
        own = made._replace(to=made.to._replace(member=member), place=place, certainty=sure)
        yield own._replace(value=box.ticked)
        if box.ticked and box.more and member == _YES:
            yield from beside_yes(form, made._replace(place=place), box)
    if more := below(made, content):
        sure = Certainty.SLUTTET if content.is_below else made.certainty
        yield from beside_yes(form, made._replace(certainty=sure), more)


def _in_own_words(made: Given, asked: Asked, box: Box) -> Given:
    """Return what a ticked box says that is no choice of the form; several may be ticked."""
    words = box.text
    if asked.free:
        words = _OTHER.sub("", box.more or box.text)
    likely = made._replace(certainty=Certainty.TROLIG)
    if asked.free and made.to.field is not None and made.to.field.several:
        return likely._replace(to=made.to._replace(member=words), value=True)
    return likely._replace(value=words)


def _no_choice(form: Form, made: Given, asked: Asked, box: Box) -> Iterator[Given]:
    """Yield what a ticked box says that is no choice of the form: words, or what stands there."""
    first = first_word(box.text)
    if not box.ticked:
        return
    if said := _beside_box(form, made, asked, box):
        yield from said
    elif first != _NO and not _is_yes_of(asked, first):
        yield _in_own_words(made, asked, box)
    elif first == _YES and box.more and asked.ask is Ask.AMOUNT:
        yield from amounts(form, made, asked, box.more, {})


def _is_yes_of(asked: Asked, first: str) -> bool:
    """Tell whether a box only says that there is an amount, or a number, which stands elsewhere."""
    return first == _YES and asked.ask in (Ask.AMOUNT, Ask.NUMBER)


def _yes_no(made: Given, text: str) -> Iterator[Given]:
    first = first_word(text)
    if first in YES_NO:
        member = _NO if first == _NO else _YES
        yield made._replace(to=made.to._replace(member=member), value=True)
        rest = _named(re.split(r"\s", text.strip(), maxsplit=1)[-1])
        if member == _YES and rest and made.to.field is not None and made.to.field.several:
            yield made._replace(value=_each_of(rest).strip(" ."), certainty=Certainty.TROLIG)
    else:
        is_list = made.to.field is not None and made.to.field.several
        said = _each_of(text) if is_list else text
        yield made._replace(value=said, certainty=Certainty.TROLIG)


def _choices(made: Given, asked: Asked, text: str) -> Iterator[Given]:
    """Yield which of its choices a text names; a text that names none is given as it is."""
    if asked.ask is Ask.PERIODS:
        chosen = list(_periods(_without_offer(text), asked))
    elif offers(text, asked):
        yield made
        return
    elif made.to.field is None or not made.to.field.several:
        yield _choice(made, asked, text)
        return
    else:
        chosen = _several(asked, text)
    for each in chosen:
        yield made._replace(to=made.to._replace(member=each), value=True)
    if not chosen and asked.ask is Ask.PERIODS:
        yield made._replace(value=text, certainty=Certainty.TROLIG)
    elif not chosen:
        yield made._replace(
            value=text,
            on_line=True,
            certainty=made.certainty if asked.free else likely(made),
        )


def _without_offer(text: str) -> str:
    """Return *text* without a line that only says between what to choose, if others answer."""
    lines = text.split("\n")
    return "\n".join(line for line in lines if not _OFFERS.search(line)) or text


def _choice(made: Given, asked: Asked, text: str) -> Given:
    """Return the one choice that a text names."""
    whole = option(asked, text)
    # «Statsforvalteren i Agder» says the question, too.
    exact = bool({folded(text), folded(text.partition(" i ")[2])} & {*asked.options})
    if whole is None or (asked.free and not exact):
        return made._replace(value=cleaned(text))
    return made._replace(value=whole, certainty=made.certainty if exact else likely(made))


def _several(asked: Asked, text: str) -> list[str]:
    """Return the choices that a text names, if it names nothing else; «begge» is both of two."""
    every = list(dict.fromkeys(asked.options.values()))
    if _BOTH.match(text) and len(every) == _TWO:
        return every
    parts = [part for part in re.split(r"[,;\n/]", text) if part.strip()]
    if not asked.free and any(option(asked, part) is None for part in parts):
        parts = [half for part in parts for half in re.split(r"\bog\b", part)]
    chosen = [option(asked, part) for part in parts]
    return [] if asked.free or not all(chosen) else [each for each in chosen if each is not None]


def _periods(text: str, asked: Asked) -> Iterator[str]:
    """Yield the periods of a question that *text* names, those between two of them as well.

    A year that the question doesn't leave is both of its halves.
    """
    known = list(dict.fromkeys(asked.options.values()))
    said = [half for each in periods(text) for half in halves(each, known)]
    between = re.search(r"(?i)\s[-–—]\s|\btil\b|\bt\.?o\.?m\b", text)
    if between and len(said) == _FROM_TO:
        first, last = sorted(map(known.index, said))
        said = known[first : last + 1]
    yield from sorted(set(said), key=known.index)


def _in_row(form: Form, asked: Asked, label: str, text: str) -> str:
    """Return the *text* of a table with the row that the *label* before it names, if it does."""
    own = stems(label)
    rows = (each.first for each in questions(form).every if each.table == asked.table)
    return f"{label}: {text}" if any(own == w.stems for row in rows for w in row) else text


def _table(form: Form, made: Given, asked: Asked, text: str, at: Sequence[int]) -> Iterator[Given]:
    """Yield the amounts of a table that are told in sentences."""
    cells = [each for each in questions(form).every if each.table == asked.table and each.first]
    cells = [each for each in cells if each.ask in (Ask.AMOUNT, Ask.WORKED_OUT)]
    if asked.second:
        cells = [each for each in cells if each.first == asked.first]
    named = len({each.first for each in cells if each.second}) > 1
    rows = {each.first: [w.stems for w in each.first] for each in cells if named}
    heads = {each.second or each.first for each in cells}
    columns = {head: [wording.stems for wording in head] for head in heads}
    found = prose.crossed(text, rows, columns)
    for each in cells:
        kroner = found.get((each.first if named else "", each.second or each.first))
        if kroner is not None:
            given = made._replace(to=placed(each.to, at), value=str(int(kroner)))
            yield given._replace(certainty=likely(made))
            yield from because(form, given._replace(certainty=likely(made)), text, kroner)
    if not found:
        # «60 000 (40 000 i fjor)» is one amount, and what is said of it.
        remarked = with_remark(form, made, asked, text) if asked.ask is Ask.AMOUNT else []
        yield from remarked or [made._replace(value=cleaned(text), certainty=likely(made))]
