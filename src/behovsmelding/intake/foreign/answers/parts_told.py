"""A part told in one answer: «Ja, tiltak 2. Ni av tolv enheter er i gang.», «År 2 av 3».

Our forms ask for the number and the progress, the amount and the reasons, at a place each; others
ask «Fortsetter tiltaket? I så fall hvilket nummer, og hvor langt er dere kommet?».
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from behovsmelding.docx.layout.pieces import Atom, Line
from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.long_answers import long
from behovsmelding.intake.foreign.answers.members import above, beside
from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.questions import questions
from behovsmelding.intake.foreign.spots.looks import cut
from behovsmelding.intake.foreign.spots.seen import Box, Content, Spot
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import COUNTS, cleaned, first_word
from behovsmelding.intake.places import placed
from behovsmelding.intake.reading import Certainty
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import Field, Mark, along, by_name, marked_with
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst

_IN_LIST = 3
"""How many steps lead to a part of a member of a list."""
_IN_ROW = 3
"""How many steps lead to an amount from the part whose rows it is in."""
_NO = re.compile(
    r"(?i)\s*(?:nei|(?:nei, )?(?:ikke|ikkje|ingen)(?: (?:aktuelt|behov|koordinator|noe|noko))?"
    r"|nei takk|-|–)(?: (?:i|for|til) (?:dette )?tiltak(?: \d{1,2}|et)?)?\s*[.!]?\s*"
)
_NEW = re.compile(
    r"(?i)\s*(?:nei\b[\s,.;:–-]*)?(?:(?:det|dette|tiltaket) er )?(?:et |eit |heilt? |helt? )*"
    r"ny(?:tt)?\b(?: tiltak(?:et)?)?(?: (?:i|for|frå|fra) (?:år|20\d\d)| nå| no)?\s*[.!]?\s*"
)
"""What is said of a tiltak that goes on from no other."""
_TILTAK = re.compile(r"(?i)\b(?:tiltak(?:et)?|nr\.?|nummer)\s*(?:nr\.?|nummer)?\s*(\d{1,2})\b")
_ALONE = re.compile(r"\s*(?:nr\.?\s*)?(\d{1,2})\s*\.?\s*")
_YEAR = re.compile(r"\b20\d\d\b")
_NUMBERS = {
    "første": 1,
    "andre": 2,
    "tredje": 3,
    "fjerde": 4,
    "femte": 5,
    **COUNTS,
}
_COUNT = rf"(?:\d|{'|'.join(_NUMBERS)})"
_YEAR_OF = re.compile(
    rf"(?i)\b(?:år(?:et)?\s*)?(?:nr\.?\s*|nummer\s*)?(?P<at>{_COUNT})\.?(?:\s+år(?:et)?)?"
    rf"\s*(?:av|/)\s*(?:i alt\s+|totalt\s+)?(?P<of>{_COUNT})\b"
)
_YES_OR_NO = re.compile(r"(?i)\s*(?P<said>ja|nei)(?:\s*[,.:;!]|\s+[–-]\s|\s+fordi\b|\s*$)")
_BEHIND = re.compile(
    r"(?is)\s*(?P<amount>(?:kr\.?\s*)?\d[\d .\u00a0]*(?:,-|,–|,00)?(?:\s*kr\.?|\s*kroner)?)\s*"
    r"(?:\((?P<bracket>[^()]+)\)\.?"
    r"|(?:[,;:–—]|\s-\s|(?P<since>\b(?:fordi|siden|sidan)\b)|\n)\s*(?P<words>[^\d\s.,;:–-].*))\s*"
)
"""An amount, and words in brackets or behind a sign."""
_OF_SUM = re.compile(
    r"(?i)\b(?:sum\w*|total\w*|inkl\w*|med(?:regn|rekn)\w*|herav|derav|av dette|tabell\w*|samme"
    r"|same|som i fjor|ovenfor|ovanfor|over|under)\b"
)
"""Words of what an amount is part of, or where more is said of it."""
_REASON, _LONGEST = 4, 500
"""How many words a reason has at the least that does not begin as one, and how many letters it and
its amount have at the most where only a sign is between them."""
_SENTENCES = re.compile(r"(?<=[^\W\d])[.!?]\s|\n|;")
_SENTENCE = re.compile(
    r"(?<=[^\W\d]{2})[.!?](?=\s)|(?<=\d)[.!?](?=\s+[A-ZÆØÅ])|(?<=\d,[-–])\.(?=\s)|\n|$"
)


def of_part(
    form: Form, made: Given, asked: Asked, content: Content, spot: Spot
) -> list[Given] | None:
    """Return what a place says of the part that it asks about; None if but one thing.

    What says «no» is nothing of that part.
    """
    if asked.ask is Ask.TABLE:
        return _of_table(form, made, asked, content)
    path = made.to.path[:-1]
    is_part = len(path) >= _IN_LIST and isinstance(path[-1], str)
    kind: Any = list(along(form.model, path))[-1].kind if is_part else None
    if made.to.field is None or not is_part or marked_with(kind, Mark.EPOST) is not None:
        return None
    fields = tuple(by_name(kind).values())
    if asked.ask is not Ask.YES_NO and _NO.fullmatch(content.text):
        return _said_first(form, made, fields, content) or [made]
    likely = made._replace(certainty=Certainty.TROLIG)
    if marked_with(kind, Mark.SKJEMA) is not None:
        return list(_continued(form, likely, path, fields, content, (*spot.labels, *spot.advice)))
    if sum(each.kind is int for each in fields) > 1:
        return list(_of_years(form, likely, path, fields, content.text)) or None
    return _with_reasons(form, likely, asked, path, fields, content)


def _of_table(form: Form, made: Given, asked: Asked, content: Content) -> list[Given] | None:
    """Return the years and the estimates of a text that stands where a table of these is asked."""
    first = next((e for e in questions(form).every if e.table == asked.table and e.second), None)
    if first is None or len(first.to.path) < _IN_ROW:
        return None
    at = [each for each in made.to.path if isinstance(each, int)]
    path = placed(first.to, at).path[:-_IN_ROW]
    parts = list(along(form.model, path))
    fields = tuple(by_name(parts[-1].kind).values()) if parts else ()
    if sum(each.kind is int for each in fields) < 2:  # noqa: PLR2004 - which of how many
        return None
    likely = made._replace(certainty=Certainty.TROLIG)
    return list(_of_years(form, likely, path, fields, content.text)) or None


def _continued(  # noqa: PLR0913, PLR0917 - what a part is
    form: Form,
    made: Given,
    path: Path,
    fields: Sequence[Field],
    content: Content,
    labels: Sequence[str],
) -> Iterator[Given]:
    """Yield the number of the tiltak that this one goes on from, its form, and its progress."""
    if _NEW.fullmatch(content.text):
        yield made
        return
    number = _TILTAK.search(content.text) or _ALONE.fullmatch(content.text)
    own = _YEAR.search(content.text)
    said = (found for label in labels for found in _YEAR.finditer(label))
    # What the form asks about itself is of its own year, or of one to come.
    year = own or next((each for each in said if int(each[0]) < form.år), None)
    if number is None and (own is None or made.to.field is None or _is_long(made.to.field)):
        # «Nytt» answers such a question, and is neither a number nor a year.
        is_new = made.to.field is not None and not _is_long(made.to.field)
        is_new = is_new and not any(map(str.isdigit, content.text))
        yield made if is_new else made._replace(value=long(content.lines), on_line=False)
        return
    for each in fields:
        if each.kind is int and number is not None:
            yield beside(form, made, path, each.name, number[1])
        elif Mark.SKJEMA in each.marks and year is not None:
            how = made if year is own else made._replace(certainty=Certainty.SLUTTET)
            yield beside(form, how, path, each.name, year[0])
        elif each.kind is Tekst and number is not None:
            yield from _rest(form, made, path, each, content, number.end())


def continued_by(form: Form, made: Given, box: Box) -> list[Given]:
    """Return what a ticked box says of the tiltak before this one: «Ja, tiltak nr. 2»."""
    path = made.to.path[:-1]
    kind: Any = [*along(form.model, path)][-1].kind if path else form.model
    if marked_with(kind, Mark.SKJEMA) is None or not _TILTAK.search(box.text):
        return []
    content = Content(lines=[(box.line, [Atom(box.text)])])
    return list(_continued(form, made, path, tuple(by_name(kind).values()), content, ()))


def year_agreed(form: Form, made: Given, content: Content, labels: Sequence[str]) -> list[Given]:
    """Return the year that a ticked «ja» agrees to: «Fortsetter tiltaket fra 2026? ☒ Ja».

    The place may be that of the year, or of the number beside it.
    """
    dated = next((each for each in above(form, made.to) if Mark.SKJEMA in each.marks), None)
    is_of_it = dated is not None and (made.to.field == dated or _is_number(made))
    ticked = [box.text for box in content.boxes if box.ticked]
    if dated is None or not is_of_it or len(ticked) != 1:
        return []
    if first_word(ticked[0]) != "ja" or any(map(str.isdigit, ticked[0])):
        return []
    said = (found[0] for label in labels for found in _YEAR.finditer(label))
    year = next((each for each in said if int(each) < form.år), None)
    if year is None:
        return [made] if made.to.field == dated else []
    given = beside(form, made, made.to.path[:-1], dated.name, year)
    return [given._replace(certainty=Certainty.SLUTTET)]


def _is_number(made: Given) -> bool:
    return made.to.field is not None and made.to.field.kind is int


def _is_long(field: Field) -> bool:
    return field.kind is Tekst


def _of_years(
    form: Form, made: Given, path: Path, fields: Sequence[Field], text: str
) -> Iterator[Given]:
    """Yield which year of how many this is, and the estimates for those to come."""
    found = _YEAR_OF.search(text)
    if found is None:
        return
    counts = (each for each in fields if each.kind is int)
    for each, said in zip(counts, (found["at"], found["of"]), strict=False):
        yield beside(form, made, path, each.name, str(_NUMBERS.get(said.casefold(), said)))
    at = [step for step in path if isinstance(step, int)]
    within = tuple(0 if isinstance(step, int) else step for step in path)
    for year, kroner in _estimates(text):
        for asked in questions(form).every:
            *part, _, said, _ = ("", "", "", *asked.to.path)
            if said == year and tuple(part[3:]) == within and asked.ask is Ask.AMOUNT:
                yield made._replace(to=placed(asked.to, at), value=str(int(kroner)))


def _estimates(text: str) -> Iterator[tuple[str, Kroner]]:
    """Yield each year with the amount that is said of it, where they come in turn."""
    for sentence in _SENTENCES.split(text):
        years, found = _YEAR.findall(sentence), prose.amounts(sentence)
        if len(years) == len(found):
            yield from zip(years, (each.kroner for each in found), strict=True)


def _with_reasons(  # noqa: PLR0913, PLR0917 - what a part is
    form: Form,
    made: Given,
    asked: Asked,
    path: Path,
    fields: Sequence[Field],
    content: Content,
) -> list[Given] | None:
    """Return the amount or the yes of a part, with the reasons that are told behind it."""
    reasons = next((each for each in fields if each.kind is Tekst), None)
    is_short = asked.ask is Ask.AMOUNT and len(content.text) <= _LONGEST
    behind = _BEHIND.fullmatch(content.text) if is_short else None
    told = _said_first(form, made, fields, content)
    if behind is not None and not told:
        told = _behind_amount(form, made, path, fields, behind)
    if told:
        return told
    first = _SENTENCE.search(content.text)
    end = first.end() if first is not None else len(content.text)
    head = content.text[:end]
    # «(inkl. reise)» is no sentence behind the amount.
    is_bracket = behind is not None and bool(behind["bracket"])
    if reasons is None or is_bracket or not content.text[end:].strip():
        return None
    if asked.ask is Ask.YES_NO and first_word(head) in ("ja", "nei"):
        yes = made._replace(to=made.to._replace(member=first_word(head)), value=True)
        rest = list(_from(content, _said_yes(content.text)))
        return [yes, *_long(form, made, path, reasons, rest)]
    amount = next((each for each in fields if each.kind is Kroner), None)
    said = prose.amounts(head)
    if amount is None or len(said) != 1 or asked.ask not in (Ask.AMOUNT, Ask.LONG):
        return None
    given = beside(form, made, path, amount.name, str(int(said[0].kroner)))
    return [given, *_rest(form, made, path, reasons, content, said[0].end)]


def _said_first(form: Form, made: Given, fields: Sequence[Field], content: Content) -> list[Given]:
    """Return the yes or no that reasons begin with, and the reasons: «Ja, noen må kalle inn»."""
    found = _YES_OR_NO.match(content.text)
    says = next((each for each in fields if each.kind is bool), None)
    field, path = made.to.field, made.to.path[:-1]
    if found is None or says is None or field is None or field.kind is not Tekst:
        return []
    given = beside(form, made, path, says.name, "")
    yes = given._replace(to=given.to._replace(member=found["said"].casefold()), value=True)
    rest = list(_from(content, _said_yes(content.text)))
    return [yes, *_long(form, made, path, field, rest)]


def _behind_amount(
    form: Form, made: Given, path: Path, fields: Sequence[Field], found: re.Match[str]
) -> list[Given]:
    """Return an amount and why it is needed, where that is what was *found* behind it."""
    reasons = next((each for each in fields if each.kind is Tekst), None)
    amount = next((each for each in fields if each.kind is Kroner), None)
    if reasons is None or amount is None or not _is_reason(found):
        return []
    (kroner,) = prose.amounts(found["amount"])
    why = beside(form, made, path, reasons.name, cleaned(found["bracket"] or found["words"]))
    return [
        beside(form, made, path, amount.name, str(int(kroner.kroner))),
        why._replace(on_line=False),
    ]


def _is_reason(found: re.Match[str]) -> bool:
    """Tell whether what stands behind an amount is why it is needed, and not what it is part of."""
    said = found["bracket"] or found["words"]
    is_said = bool(found["since"]) or len(said.split()) >= _REASON
    more = prose.amounts(said) or prose.is_elsewhere(said) or prose.fund(said) is not None
    is_one = len(prose.amounts(found["amount"])) == 1
    return is_one and is_said and not more and not _OF_SUM.search(said)


def _said_yes(text: str) -> int:
    found = re.match(r"\s*(?:ja|nei)\s*[,.:;–-]?(?:\s*fordi\b)?", text, re.IGNORECASE)
    return found.end() if found is not None else 0


def _rest(  # noqa: PLR0913, PLR0917 - where it is cut
    form: Form, made: Given, path: Path, field: Field, content: Content, start: int
) -> Iterator[Given]:
    """Yield what *content* says after the sentence that *start* stands in, as a long answer."""
    found = _SENTENCE.search(content.text, start)
    end = found.end() if found is not None else len(content.text)
    yield from _long(form, made, path, field, list(_from(content, end)))


def _long(
    form: Form,
    made: Given,
    path: Path,
    field: Field,
    lines: Sequence[tuple[Line, Sequence[Atom]]],
) -> Iterator[Given]:
    """Yield *lines* as a long answer, if they say anything."""
    if lines and (text := long(lines)).strip():
        yield beside(form, made, path, field.name, text)._replace(on_line=False)


def _from(content: Content, start: int) -> Iterator[tuple[Line, Sequence[Atom]]]:
    """Yield the lines of *content* from the letter of its text at *start* on."""
    whole = "\n".join("".join(atom.text for atom in atoms) for _, atoms in content.lines)
    at = len(whole.lstrip()) - len(whole)
    for line, atoms in content.lines:
        text = "".join(atom.text for atom in atoms)
        end = at + len(text)
        if end > start:
            lead = max(start - at, 0)
            lead += len(text[lead:]) - len(text[lead:].lstrip()) if lead else 0
            yield line, list(cut(atoms, lead, len(text)))
        at = end + 1
