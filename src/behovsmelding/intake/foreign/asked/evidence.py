"""What stands in a place, and what that says of the question: who is named, and how many kroner."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from behovsmelding.form import Form
from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import cleaned, folded, unnumbered
from behovsmelding.messages.asked.felles import TO_NAME, WHO
from behovsmelding.model.fields import Field, Mark, along, fields_of, marked_with
from behovsmelding.registers import kommuner, uh
from behovsmelding.registers.kinds import knows

_ORGANISATION = re.compile(
    r"(?i)\b(?:\w*kommun[ea]|suohkan|gielda|tjïelte|\w*universitet\w*|\w*høy?g?sk[ou]l\w*"
    r"|\w*fagsk[ou]l\w*|\w*barnehag\w*|\w*sk[ou]le[nr]?|\w*sent(?:er|ret|eret)|institutt|stiftelse\w*)\b"
    r"|\b(?:AS|SA|IKS|ANS)$"
    r"|^\w*(?:nettverk|region|regionråd)(?:et|en)?\b(?!.*[,@])"
    r"|^[^,@]* \w*(?:nettverk|region|regionråd)(?:et|en)?$"
)
_NETWORK = re.compile(
    r"(?i)(?:\w*nettverk|region|regionråd)(?:et|en)?\b[^,@\n]{0,60}"
    r"|[^,@\n]{0,60} \w*(?:nettverk|region|regionråd)(?:et|en)?"
)
"""A network of owners, which is neither an owner nor a partner."""
_PERSON = re.compile(
    r"[A-ZÆØÅÁČŠŽ][\w'’.-]*(?: (?:van|von|de|af) )?(?: [A-ZÆØÅÁČŠŽ][\w'’.-]*){1,3}"
)
_FIRST_NAME = re.compile(r"[,(\n]|\sv/|\s[–—-]\s")
_SIGNED = re.compile(
    r"(?i)\b(?:under(?:skri(?:ft|v)|tegn|teikn)|signatur|signer)\w*|\(sign\.?\)"
    r"|\bdato(?:,| og| /|/)? ?(?:na[mv]n|sign|sted|stad)\b"
    r"|\b(?:na[mv]n|sted|stad)(?:,| og| /|/)? ?dato\b"
    r"|^(?:godkjen[tdn]\w*|bekrefte[td]|stadfesta?|attestert) av\b"
)
_FITS, _UNFIT = 0.15, -0.4
"""What it adds that a place names what the question asks for, a person or an organisation, and what
that it names the other, or no amount where only amounts are asked for."""


class Named(Enum):
    """What is named."""

    PERSON = auto()
    ORGANISATION = auto()


@lru_cache(maxsize=4096)
def named_in(text: str) -> Named | None:
    """Return what *text* is the name of, as far as it says so itself."""
    said = " ".join(text.split())
    if _ORGANISATION.search(said) or uh.which(said):
        return Named.ORGANISATION
    return Named.PERSON if _PERSON.fullmatch(said) else None


def is_mail(text: str) -> bool:
    """Tell whether *text* is an e-mail address, and nothing else."""
    return "@" in text and " " not in text


@lru_cache(maxsize=4096)
def is_known_organisation(text: str) -> bool:
    """Tell whether *text* is the name of a kommune or an institution that the registers have."""
    said = " ".join(text.split())
    return (kommuner.is_named_kommune(said) and bool(kommuner.find(said))) or uh.is_known(said)


def answers_by_itself(text: str) -> bool:
    """Tell whether *text* is an answer wherever it stands: an amount, an address, a known name."""
    begins_with_amount = any(not text[: each.start].strip() for each in prose.amounts(text)[:1])
    is_address = is_mail(text) or prose.links(text) == [text.strip()]
    return begins_with_amount or is_address or is_known_organisation(text)


_SIGNATURES = re.compile(
    r"(?i)(?:(?:sted|stad),? (?:og )?)?(?:dato,? (?:og )?)?"
    r"(?:(?:under|på)skrift\w*|signatur\w*|signering|bekreftelse|stadfesting|godkjenning)"
    r"(?: (?:av|for|fra|frå|hos|til)\b.*)?[.:]?"
)


def heads_signatures(text: str) -> bool:
    """Tell whether *text* stands above who signs, and when: it asks for nobody to write to."""
    return _SIGNATURES.fullmatch(unnumbered(cleaned(text))) is not None


_CLOSING = re.compile(
    r"(?is)med (?:\w+ )?(?:hilsen|helsing)\b.{0,60}|(?:\w+ )?(?:hilsen|helsing)[,.]?"
)


def closes_letter(text: str) -> bool:
    """Tell whether *text* closes a letter: who signs it stands below, and no answer does."""
    return _CLOSING.fullmatch(text.strip()) is not None


def asks_to_sign(text: str) -> bool:
    """Tell whether *text* is where somebody signs: who that is is no answer."""
    return bool(_SIGNED.search(text))


_CITES = re.compile(
    r"(?i)\W*(?:jfr?|jevnfør|jamfør|sjå|se|heimel|hjemmel)\b\W*(?:også |òg )?"
    r"(?:(?:i )?\w*(?:forskrift|lov)\w*|§+ ?\d[^.]*\b(?:forskrift|lov)\w*)\b[^?]{0,120}"
)
_LONGEST_LAW = 20


def cites_law(text: str) -> bool:
    """Tell whether all of *text* only says which law a form follows, and answers nothing."""
    return len(text.split()) <= _LONGEST_LAW and _CITES.fullmatch(text.strip()) is not None


_REFERS = re.compile(
    r"(?i)(?:(?:hvis|dersom|om|viss) (?:ja|så)|i så fall|i tilfelle)[,:]?"
    r"(?: (?:hvem|kven|hvilken?|hvilke|kva for(?: nokon| nokre)?)"
    r"| (?:[^\W\d]+ ){0,3}?(?:navn|namn)\w*(?: [^\W\d]+){0,3})?[:?]?"
)
"""What asks for nothing itself, but goes on from the question before it."""


def refers(text: str) -> bool:
    """Tell whether *text* only goes on from a yes: «I så fall, hvem»."""
    return _REFERS.fullmatch(text) is not None


def asks_whom(text: str) -> bool:
    """Tell whether *text* asks for those whom the question before it is about: «Oppgi hvilke»."""
    said = folded(text)
    before = next((each for each in TO_NAME if said.startswith(f"{each} ")), "")
    return said.removeprefix(before).strip() in WHO


def asks_for(form: Form, asked: Asked) -> Named | None:
    """Return whose name a question asks for: a person has an e-mail, an organisation a person."""
    field = asked.to.field
    if field is None or Mark.NAVN not in field.marks:
        return None
    parts = [each.kind for each in along(form.model, asked.to.path[:-1])]
    beside = fields_of(parts[-1] if parts else form.model)
    if any(Mark.EPOST in each.marks for each in beside):
        return Named.PERSON
    return Named.ORGANISATION if any(map(is_contact, beside)) else None


def is_kind(asked: Asked, *, is_mail: bool) -> bool:
    """Tell whether a question asks for an e-mail, where it *is_mail*, or else for an amount."""
    if not is_mail:
        return asked.ask is Ask.AMOUNT
    return asked.to.field is not None and Mark.EPOST in asked.to.field.marks


_AMOUNT = re.compile(
    r"(?i)\b(?:kr|kroner|nok|beløp\w*|sum|summ?[ae]r|summen|tilskudd\w*|tilskot\w*|total\w*|antall|tal"
    r"|budsjett|i alt|til sammen|til saman|økonomi|andel\w*|behov\w*)\b"
)
_SAYS_AMOUNT, _NO_AMOUNT = 0.08, -0.2
"""What it adds that a question speaks of amounts where one is asked for, and that none does."""


def wants_amount(labels: Sequence[str], asked: Asked, *, in_grid: bool) -> float:
    """Return what it adds for a question that its words speak of amounts, or of none."""
    is_sum = asked.ask is Ask.WORKED_OUT and asked.to.field is None
    if in_grid or not (is_sum or asked.ask is Ask.AMOUNT):
        return 0.0
    says = any(map(_AMOUNT.search, labels))
    return _SAYS_AMOUNT if says else _NO_AMOUNT if is_sum else 0.0


def is_contact(field: Field) -> bool:
    """Tell whether *field* is a part that says whom to write to."""
    return field.is_part and marked_with(field.kind, Mark.EPOST) is not None


def says_whom(form: Form, asked: Asked, text: str, named: Named | None) -> float:
    """Return what it adds for the name of an owner or a partner that *text* names one or other.

    Whose name the question asks for is *named*.
    """
    if named is Named.ORGANISATION and not asked.part and _names_several(text):
        return _UNFIT
    registers = form.generasjon.registers
    own = registers.get(asked.sti)
    if own is None:
        return 0.0
    if _NETWORK.fullmatch(text.strip()):
        return _UNFIT
    first = _FIRST_NAME.split(text, maxsplit=1)[0].strip(" .–-0123456789")
    kinds = {each.navn for each in registers.values() if knows(each.navn, first)}
    if len(kinds) != 1:
        return 0.0
    return _FITS if own.navn in kinds else _UNFIT


@lru_cache(maxsize=16)
def _names_several(text: str) -> bool:
    """Tell whether several lines of *text* begin with the name of an organisation each."""
    heads = (_FIRST_NAME.split(line, maxsplit=1)[0] for line in text.split("\n") if line.strip())
    named = [named_in(head.strip(" -•*:")) is Named.ORGANISATION for head in heads]
    return len(named) > 1 and all(named)


def says_of(text: str, asked: Asked, named: Named | None) -> float:
    """Return what the *text* in a place adds for a question, which asks whom it *named*."""
    if asked.ask is Ask.TABLE:
        is_several = bool(prose.amounts(text)) and prose.lone(text) is None
        return 0.0 if is_several else _UNFIT
    if asked.ask is Ask.WORKED_OUT and asked.to.field is None:
        is_amount = any(map(str.isdigit, text)) or len(text.split()) == 1
        return 0.0 if is_amount else _UNFIT
    found = named_in(text) if named is not None else None
    if found is None or (named is Named.PERSON and "@" in text):
        # «Narvik kommune: Kari Nordmann, kari.nordmann@…» says of whom she is.
        return 0.0
    return _FITS if found is named else _UNFIT
