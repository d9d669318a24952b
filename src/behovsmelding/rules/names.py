"""The rules about names of organisations, their numbers, and e-mail addresses."""

import re
from collections.abc import Iterator
from functools import lru_cache, wraps
from itertools import islice
from typing import Any, NamedTuple

from behovsmelding.diagnostics import Diagnostic, Instead
from behovsmelding.form import Form
from behovsmelding.generation import Rule
from behovsmelding.model.fields import Mark
from behovsmelding.model.path import Path
from behovsmelding.rules.check_digits import is_organisasjonsnummer
from behovsmelding.rules.finding import finding
from behovsmelding.rules.texts import Texts

_EMAIL = re.compile(
    r"(?!\.)(?!.*\.\.)[^\s@,;:<>()\[\]\"]+(?<!\.)@(?:[^\W_][\w-]*\.)+[^\W\d_][\w-]+"
)
_PASTED = r"[^\s<>\[\]():;,\"']+@[^\s<>\[\]():;,\"']+"
_PASTED_EMAIL = (
    rf"(?i)(?:e-?post:?\s*)?<?(?:mailto:)?(?P<email>{_PASTED}?)>?[.;]?"
    rf"|\[(?P<shown>{_PASTED})\]\(mailto:(?P=shown)\)"
    rf"|[\"']?(?P<who>[^\W\d_][^\d@<>;]*)<(?:mailto:)?(?P<named>{_PASTED})>"
)
"""An address as e-mail programs and web pages copy it, perhaps after the name it belongs to."""
_AT = r"\s*[(\[{]\s*(?:at|a|@|alfakrøll|krøllalfa)\s*[)\]}]\s*|\s+@\s*|@\s+"
"""How people write the sign of an address where programs look for addresses."""
_NUMBER_WITH_MARKS = (
    r"(?i)(?:org(?:anisasjons)?\.?[ -]*(?:nr|nummer)?\.?:?\s*)?(?:NO\s*)?"
    r"(?P<number>[0-9](?:[ .\u00a0-]*[0-9]){8})\s*(?:MVA)?\.?"
)
"""An organisasjonsnummer as it stands on an invoice."""

ENOUGH = 300
"""How many unknown names are told of."""
_DASHES = (" - ", " – ", " — ")
_JOINING = (" og ", " samt ", "(og ", "med ", "ved ", "inkl")
_AND = (",", ";", "/", "&", "+", "|", "\t", *_JOINING, *_DASHES)
"""What may part two names in one."""
_OTHERS = ("fl", "flere", "fleire", "m.m", "andre")
"""What may end a name that says there are others."""
_PARTING = (",", ";", "/", "&", "+", "\n", " og ", " eller ", " samt ")
"""What may part two people in one name."""
_DIGITS = 2
"""How many digits of a number may be mistyped."""
_SHORTEST = 4
_KIND = "kommune"
_SLIP = 1.0
"""How near a name must be that doesn't say it is a kommune: one wrong letter."""


def enough(rule: Rule) -> Rule:
    """Let *rule* end after `ENOUGH` findings: it takes time to see what an unknown name may be."""

    @wraps(rule)
    def first(melding: Any, form: Form) -> Iterator[Diagnostic]:
        return islice(rule(melding, form), ENOUGH)

    return first


def epost(texts: Texts, _form: Form) -> Iterator[Diagnostic]:
    """Refuse what can't be one e-mail address (BM602).

    A name before it goes only where it stands at its own place too.
    """
    for answer in texts.with_mark(Mark.EPOST):
        if not _EMAIL.fullmatch(answer.text):
            meant = pasted_email(answer.text)
            is_told = meant is None or words(meant.who) <= words(texts.named(answer.path) or "")
            yield finding(
                "BM602",
                answer.path,
                instead=Instead(meant.email) if meant and is_told else None,
                tekst=answer.text,
                felt=None if is_told else "navn",
            )


class Pasted(NamedTuple):
    """An address as it was copied, and who it says that it belongs to, if anybody."""

    email: str
    who: str


def pasted_email(written: str) -> Pasted | None:
    """Return the address that is *written*, if it is one but for a sign or what stands round it."""
    text = re.sub(_AT, "@", written.strip())
    at = text.find("@")
    text = text[: at + 1] + re.sub(r",(?=[a-z]{2,3}$)", ".", text[at + 1 :])
    found = re.fullmatch(_PASTED_EMAIL, text)
    email = found and (found["email"] or found["shown"] or found["named"])
    if not found or not email or email == written or not _EMAIL.fullmatch(email):
        return None
    return Pasted(email, (found["who"] or "").strip(" \t,\"'"))


def words(navn: str) -> frozenset[str]:
    """Return the words of *navn* in small letters, however they are ordered and parted."""
    return frozenset(re.findall(r"[^\W_]+", navn.casefold()))


def kontaktperson(texts: Texts, _form: Form) -> Iterator[Diagnostic]:
    """Warn of several people in the name of one (BM615), and of an address for a name (BM616)."""
    for answer in texts.with_mark(Mark.NAVN):
        is_address = Mark.KONTAKTDATA in answer.field.marks and _EMAIL.fullmatch(answer.text)
        if is_address:
            yield finding("BM616", answer.path)
        if Mark.KONTAKTDATA in answer.field.marks and any(map(answer.text.__contains__, _PARTING)):
            from behovsmelding.rules import people

            if people.are_several(answer.text):
                yield finding("BM615", answer.path)


def organisasjonsnummer(texts: Texts, _form: Form) -> Iterator[Diagnostic]:
    """Refuse an organisasjonsnummer that fails its check digit, mod-11 (BM601).

    What stands round the number can go; that of a known kommune is offered.
    """
    for answer in texts.with_mark(Mark.ORGANISASJONSNUMMER):
        if is_organisasjonsnummer(answer.text) and answer.text.replace(" ", "").isdecimal():
            continue
        meant = _without_marks(answer.text)
        forslag = meant and meant.answer
        if meant is None and (known := kjent_nummer(texts.named(answer.path))) is not None:
            forslag = known
            meant = Instead(known, guessed=True) if _is_near(answer.text, known) else None
        yield finding("BM601", answer.path, instead=meant, tekst=answer.text, forslag=forslag)


def _is_near(text: str, number: str) -> bool:
    """Tell whether *text* is *number* but for a digit or two."""
    from behovsmelding.nearest import distance

    return distance(re.sub(r"\D", "", text), number, _DIGITS) <= _DIGITS


def _without_marks(text: str) -> Instead | None:
    """Return the number in *text* alone, if it is one and something stands round it."""
    found = re.fullmatch(_NUMBER_WITH_MARKS, text.strip())
    number = re.sub(r"\D", "", found["number"]) if found else ""
    if not number or not is_organisasjonsnummer(number):
        return None
    parted = " " in text and f"{number[:3]} {number[3:6]} {number[6:]}"
    return Instead(parted if parted and parted in text else number)


def kjent_nummer(navn: str | None) -> str | None:
    """Return the number that is known for the kommune *navn*; None where there are several."""
    if not navn or flere_eiere(navn):
        return None
    from behovsmelding.registers import kommuner

    numbers = {each.organisasjonsnummer for each in kommuner.named(navn)}
    return numbers.pop() if len(numbers) == 1 else None


def kommune(navn: str, path: Path, flere: str | None = None) -> Iterator[Diagnostic]:
    """Warn of an owner that says it is a kommune, or nearly does, and isn't one (BM603, BM604).

    One that is several is told as that (BM608); *flere* is the field for the others.
    """
    from behovsmelding.registers import kommuner

    if deler := flere_eiere(navn):
        yield finding("BM608", path, navn=navn, deler=deler, flere=flere)
        return
    if _says_others(navn):
        yield finding("BM608", path, navn=navn, deler=None, flere=flere)
        return
    if kommuner.find(navn):
        return
    if near := _nearest_kommune(navn):
        yield finding("BM603", path, navn=navn, nærmest=near)
    elif kommuner.is_named_kommune(navn):
        yield finding("BM604", path, navn=navn)


def flere_eiere(navn: str) -> tuple[str, ...]:
    """Return the owners in *navn*, if it holds several."""
    if not any(sign in navn for sign in _AND):
        return ()
    from behovsmelding.registers import several

    return several.owners(navn)


def _says_others(navn: str) -> bool:
    """Tell whether *navn* ends by saying that there are others: «m.fl.»."""
    if not navn.rstrip(". ").endswith(_OTHERS):
        return False
    from behovsmelding.registers import several

    return several.says_others(navn)


def flere(navn: str) -> tuple[str, ...]:
    """Return the organisations in *navn*, owners or institutions, if it holds several."""
    return flere_eiere(navn) or _flere_uh(navn)


def er_en_annen(navn: str, near: str) -> bool:
    """Tell whether *navn* is that of an organisation that is known, and other than *near*."""
    from behovsmelding.registers import kommuner
    from behovsmelding.registers import uh as known

    if (here := kommuner.find(navn)) and here != kommuner.find(near):
        return True
    institution = known.which(navn)
    return institution is not None and institution != known.which(near)


def er_i_register(navn: str) -> bool:
    """Tell whether *navn* is spelt as that of a kommune or an institution, to the letter."""
    from behovsmelding.registers import kommuner
    from behovsmelding.registers import uh as known

    stem, _, kind = navn.rpartition(" ")
    return navn in known.names() or (kommuner.is_kind(kind) and stem in kommuner.names())


def nearest(navn: str) -> tuple[str, ...]:
    """Return the kommune and the institution that *navn* is nearest to, if it is near to one."""
    return tuple(filter(None, (_nearest_kommune(navn), _nearest_uh(navn))))


@lru_cache(maxsize=1024)
def _nearest_kommune(navn: str) -> str | None:
    from behovsmelding.nearest import distance, nearest
    from behovsmelding.registers import kommuner

    stem, _, kind = navn.rpartition(" ")
    if not kommuner.is_named_kommune(navn) and distance(kind.lower(), _KIND, _SLIP) <= _SLIP:
        kind = _KIND
    if stem and kommuner.is_named_kommune(kind):
        near = nearest(stem.strip(), kommuner.names())
        return near and f"{near} {kind}"
    # A private owner may well have a name that is a little like a kommune's.
    alike = [each for each in kommuner.names() if each[0] == navn[0].upper()]
    return nearest(navn, alike, _SLIP) if len(navn) >= _SHORTEST else None


def uh(navn: str, path: Path, flere: str | None = None) -> Iterator[Diagnostic]:
    """Warn of a university or university college that isn't known (BM605, BM606).

    One that is several is told as that (BM608); *flere* is the field for the others.
    """
    from behovsmelding.registers import uh as known

    if deler := _flere_uh(navn):
        yield finding("BM608", path, navn=navn, deler=deler, flere=flere)
        return
    if _says_others(navn):
        yield finding("BM608", path, navn=navn, deler=None, flere=flere)
        return
    if known.is_known(navn):
        return
    if near := _nearest_uh(navn):
        yield finding("BM605", path, navn=navn, nærmest=near)
    else:
        yield finding("BM606", path, navn=navn)


def _flere_uh(navn: str) -> tuple[str, ...]:
    if not any(sign in navn for sign in _AND if sign not in _DASHES):
        return ()
    from behovsmelding.registers import several

    return several.institutions(navn)


@lru_cache(maxsize=1024)
def _nearest_uh(navn: str) -> str | None:
    from behovsmelding.nearest import nearest
    from behovsmelding.registers import uh as known

    near = nearest(navn, known.names())
    return near if near and _is_near_apart_from_kind(navn, near) else None


def _is_near_apart_from_kind(navn: str, near: str) -> bool:
    """Tell whether the names are alike without the words that many begin with.

    «Universitetet i Nordland» has more in common with «Universitetet i Bergen» than not.
    """
    from behovsmelding.nearest import nearest

    words, others = navn.split(), near.split()
    while words[1:] and others[1:] and words[0].casefold() == others[0].casefold():
        del words[0], others[0]
    return nearest(" ".join(words), (" ".join(others),)) is not None


def annet_organisasjonsnummer(navn: str, nummer: str, path: Path) -> Iterator[Diagnostic]:
    """Warn when *nummer* isn't the one known for the kommune *navn* (BM607).

    Only a warning: part of the register's numbers came from matching names, a kommune may have
    several, and two kommuner may share a name.
    """
    from behovsmelding.registers import kommuner

    if flere_eiere(navn):
        return
    known = [each.organisasjonsnummer for each in kommuner.named(navn)]
    written = nummer.replace(" ", "")
    if known and None not in known and written not in known and is_organisasjonsnummer(nummer):
        yield finding("BM607", path, nummer=nummer, kommune=navn, kjent=known)
