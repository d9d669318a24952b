"""Hypothesis strategies of texts, amounts, periods and whole behovsmeldinger.

A behovsmelding is drawn from the model's own fields, so a new field is drawn as soon as it exists.
"""

from collections.abc import Callable
from enum import Enum
from functools import cache, partial
from operator import attrgetter
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from behovsmelding import kollektiv, lokal
from behovsmelding.model.felles import MÅLFORMER, Kontaktperson, Målform, Status, Tillegg
from behovsmelding.model.fields import Field, beside_key, fields_of, is_part, row_key
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode, Slag
from behovsmelding.model.tekst import Tekst

FORBIDDEN = (
    "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0x85, 0x2028, 0x2029))) + "\ufffe\uffff"
)
"""What no Word document can carry, lone surrogates aside."""

TYPED = (
    *("no", "nei", "ja", "true", "null", "~", "0042", "12:30", "12035", "1e3", ".5", "-", "2025"),
    *("500.000", "290 000", "2025-01-01", "=", "<<", "[x]", "{x: y}", "a: b", "a #b", "# a", "a:"),
    *(
        "@x",
        "`x`",
        "%",
        "!x",
        "&x",
        "*x*",
        "|",
        "> 30 %",
        "'it's'",
        '"x" og y',
        "C:\\mappe",
        "?",
        "- ",
    ),
    *(
        " ledende",
        "etter ",
        "tab\tinni",
        "\tfør",
        "æøåÆØÅ",
        "é",
        "e\u0301",
        "𝒜",
        "\u00a0",
        "\u200b",
    ),
    *("\ufeff", "\x7f", "\x9f", "{{ x }}", "{% if %}", "{#", "<w:p/>", "&amp;", "]]>", "𐀀"),
)
"""Single lines that YAML, Word or a template might take for something else."""

MARKED = (
    *("- punkt", "  - under", "* stjerne", "1. en", "2. to", "1. mai", "## Tittel", "### Under"),
    *(
        "**fet**",
        "*kursiv*",
        "***begge***",
        "**halv",
        "[lenke](https://example.no/a_(b))",
        "#",
        "-",
    ),
    *("[a]: b", "_x_", "    rykket", "---", "...", "> sitat", "| tabell |", "", " ", "\t"),
    *(
        "`**kode**`",
        "| **a** | b |",
        "![i](https://example.no/a.png)",
        "**a `b*c` d**",
        "`*a` *b*`",
    ),
)
"""Lines that mean something in the dialect of long answers, or nearly do."""


def _tegn(without: str = "") -> SearchStrategy[str]:
    return st.characters(codec="utf-8", exclude_characters=FORBIDDEN + without)


# A strategy that is made anew is looked through anew by hypothesis, at every draw: that was half
# the time of whole behovsmeldinger, so those that take part in all of them are made once.
@cache
def linjer() -> SearchStrategy[str]:
    """Draw answers of one line."""
    return st.one_of(
        st.sampled_from(TYPED), st.text(_tegn("\r\n"), min_size=1, max_size=30)
    ).filter(lambda line: bool(line.strip()))


@cache
def tekster() -> SearchStrategy[str]:
    """Draw long answers: marks, lists, links, braces, odd Unicode."""
    line = st.one_of(st.sampled_from(MARKED), st.sampled_from(TYPED), st.text(_tegn(), max_size=20))
    return (
        st.lists(line, min_size=1, max_size=6)
        .map("\n".join)
        .filter(lambda text: bool(text.strip()))
    )


@cache
def _tekster() -> SearchStrategy[Tekst]:
    return tekster().map(Tekst)


@cache
def kroner(most: int = Kroner.LARGEST) -> SearchStrategy[Kroner]:
    """Draw amounts of at most *most* kroner."""
    return st.integers(0, most).map(Kroner)


@cache
def perioder() -> SearchStrategy[Periode]:
    """Draw periods of any year and kind."""
    return st.builds(Periode, st.integers(2000, 2999), st.sampled_from(Slag))


@st.composite
def behovsmeldinger(draw: st.DrawFn) -> lokal.Behovsmelding:
    """Draw any behovsmelding of the lokal generation that can be made."""
    melding: lokal.Behovsmelding = draw(_parts(lokal.Behovsmelding, skjema=st.just("2025")))
    return melding


@st.composite
def kollektive_behovsmeldinger(draw: st.DrawFn) -> kollektiv.Behovsmelding:
    """Draw any behovsmelding of the kollektiv generation that can be made."""
    skjema = st.sampled_from(["2026", "2027"])
    melding: kollektiv.Behovsmelding = draw(_parts(kollektiv.Behovsmelding, skjema=skjema))
    return melding


def _answer(field: Field) -> SearchStrategy[Any]:
    """Return the strategy of what answers *field*."""
    return _tuples(field.kind) if field.several else _drawn(field.kind)


@cache
def _drawn(kind: Any) -> SearchStrategy[Any]:
    """Return the strategy of one answer of *kind*, never None."""
    if kind in _VALUES:
        return _VALUES[kind]()
    return st.sampled_from(kind) if issubclass(kind, Enum) else _parts(kind)


_VALUES: dict[Any, Callable[[], SearchStrategy[Any]]] = {
    str: linjer,
    Tekst: _tekster,
    Kroner: kroner,
    Periode: perioder,
    bool: st.booleans,
    int: lambda: st.integers(1, 9),
    Målform: lambda: st.sampled_from(MÅLFORMER),
}


@cache
def _tuples(kind: Any) -> SearchStrategy[tuple[Any, ...]]:
    """Draw lists without an empty item, which a file can't hold, and without doubles."""
    if not is_part(kind):
        return st.lists(_drawn(kind), max_size=2, unique=True).map(tuple)
    if key := row_key(kind):
        unique = st.lists(_parts(kind), max_size=2, unique_by=attrgetter(key.name))
        return unique.map(tuple)
    return st.lists(_parts(kind).filter(_says_something), max_size=2).map(tuple)


def _says_something(value: Any) -> bool:
    """Tell whether there is an answer in *value*: a part without one is left out of a file."""
    if isinstance(value, tuple):
        return any(map(_says_something, value))
    if is_part(type(value)):
        fields = beside_key(type(value))
        return any(_says_something(getattr(value, each.name)) for each in fields)
    return value is not None


_WHOLE_YEARS = st.builds(Periode, st.integers(2000, 2999))
_GIVEN = {kollektiv.Anslag: {"år": _WHOLE_YEARS}}
"""What a class asks of a field that its type does not say."""


def _parts(kind: type[Any], **given: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """Draw a *kind* with any of its fields answered."""
    given = _GIVEN.get(kind, {}) | given
    # Our own forms have no questions beside the model's.
    own = {each.name: st.just(()) for each in fields_of(kind) if each.kind is Tillegg}
    given = own | given
    fields = [field for field in fields_of(kind) if field.name not in given]
    return st.fixed_dictionaries(
        {each.name: _answer(each) for each in fields if each.required} | given,
        optional={each.name: _answer(each) for each in fields if not each.required},
    ).map(partial(_made, kind))


def _made(kind: type[Any], answers: dict[str, Any]) -> Any:
    """Make a *kind*, without the answers that it refuses to hold together."""
    while True:
        try:
            return kind(**answers)
        except InvariantError as error:
            answers = {name: each for name, each in answers.items() if name not in error.fields}


EIERE = ("Narvik kommune", "Vefsn kommune", "Bodø kommune", "Steigen kommune")
_YES = st.just(value=True)

UNIVERSITETER = ("Nord universitet", "Universitetet i Stavanger", "UiT Norges arktiske universitet")


@cache
def _kontaktpersoner() -> SearchStrategy[Kontaktperson]:
    return st.builds(
        Kontaktperson,
        navn=linjer(),
        funksjon=st.none() | linjer(),
        epost=st.sampled_from(["kari.nordmann@example.no", "ola@post.example.no"]),
        merkes=st.none() | linjer(),
    )


@cache
def _tilskudd() -> SearchStrategy[lokal.Tilskudd]:
    return st.builds(lokal.Tilskudd, eier=kroner(9_999_999), uh=kroner(9_999_999))


@cache
def _perioder(*names: str) -> SearchStrategy[list[Periode]]:
    """Draw some of the periods that the form has."""
    known = [Periode.read(name) for name in names]
    return st.lists(st.sampled_from(known), min_size=1, unique=True)


def _tiltak(
    ordning: lokal.Ordning, lenket: lokal.VidereførtTiltak | None
) -> SearchStrategy[lokal.Tiltak]:
    """Draw a tiltak with every question answered; linked to *lenket*, it asks for the same."""
    return st.builds(
        lokal.Tiltak,
        navn=linjer(),
        ordning=st.just(ordning),
        viderefører=st.just(lenket.nummer if lenket else None),
        tilskudd=st.just(lenket.tilskudd) if lenket else _tilskudd(),
        formål=linjer(),
        forankring=tekster(),
        kollektive_prosesser=tekster(),
        lærerutdanning=tekster(),
        langsiktig_plan=tekster(),
        bruk_eier=tekster(),
        bruk_uh=tekster(),
        koordinator=st.none()
        | st.builds(lokal.Koordinator, behov=st.booleans(), begrunnelse=tekster()),
        varighet=_perioder("vår 2025", "høst 2025", "vår 2026"),
        videre_behov=st.lists(
            st.builds(
                lokal.VidereBehov,
                periode=st.sampled_from(["høst 2026", "2027", "2028"]),
                eier=kroner(9_999_999),
                begrunnelse_eier=st.none() | tekster(),
                uh=kroner(9_999_999),
                begrunnelse_uh=st.none() | tekster(),
            ),
            unique_by=lambda row: row.periode,
            max_size=2,
        ),
        målgruppe=tekster(),
    )


@st.composite
def _videreføringer(draw: st.DrawFn, ordning: lokal.Ordning) -> lokal.Videreføring:
    """Draw a videreføring with every question answered."""
    numbers = draw(st.lists(st.integers(1, 9), min_size=1, max_size=3, unique=True))
    tiltak = []
    for number in numbers:
        tilskudd = draw(_tilskudd())
        fond = draw(st.none() | kroner(99_999))
        brutto = None if fond is None else Kroner(int(tilskudd.eier or 0) + fond)
        tiltak.append(
            lokal.VidereførtTiltak(
                nummer=number,
                navn=draw(st.none() | linjer()),
                tilskudd=tilskudd,
                brutto=brutto,
                fra_fond=fond,
                merknad_eier=draw(st.none() | linjer()),
            )
        )
    return lokal.Videreføring(
        ordning=ordning,
        beskrivelse=draw(st.none() | _tekster()),
        tiltak=tuple(tiltak),
        fremdrift=draw(_tekster()),
        koordinator=draw(
            st.none()
            | st.builds(lokal.Koordinatorsum, beløp=kroner(99_999))
            | st.builds(lokal.Koordinatorsum, egen_behovsmelding=_YES, merknad=st.none() | linjer())
        ),
        varighet=tuple(draw(_perioder("vår 2026", "ut 2026", "vår 2027"))),
    )


@st.composite
def gyldige_behovsmeldinger(draw: st.DrawFn) -> lokal.Behovsmelding:
    """Draw a behovsmelding of 2025 in which every question is answered and every sum is right."""
    ordninger = draw(st.lists(st.sampled_from(lokal.Ordning), min_size=1, unique=True))
    tiltak: list[lokal.Tiltak] = []
    videreføring: list[lokal.Videreføring] = []
    oppgitt: list[lokal.OppgittOrdning] = []
    for ordning in ordninger:
        match draw(st.sampled_from(["sum", "tiltak", "videreføring", "begge"])):
            case "sum":
                amounts = st.integers(1, 9_999_999).map(Kroner)
                oppgitt.append(
                    lokal.OppgittOrdning(ordning=ordning, eier=draw(amounts), uh=draw(amounts))
                )
            case "tiltak":
                tiltak += draw(st.lists(_tiltak(ordning, None), min_size=1, max_size=2))
            case "videreføring":
                videreføring.append(draw(_videreføringer(ordning)))
            case _:
                videreføring.append(draw(_videreføringer(ordning)))
                tiltak.append(draw(_tiltak(ordning, videreføring[-1].tiltak[0])))
    return lokal.Behovsmelding(
        skjema="2025",
        målform=draw(st.sampled_from(MÅLFORMER)),
        status=draw(st.sampled_from(Status)),
        gjelder=draw(st.none() | st.just(tuple(ordninger))),
        eier=lokal.Eier(
            navn=draw(st.sampled_from(EIERE)),
            organisasjonsnummer=draw(st.sampled_from([None, "959469059"])),
            kompetansenettverk=draw(st.none() | linjer()),
            kontaktperson=draw(_kontaktpersoner()),
        ),
        flere_eiere=draw(st.none() | st.lists(st.sampled_from(EIERE), max_size=2, unique=True)),
        uh=lokal.Uh(
            navn=draw(st.sampled_from(UNIVERSITETER)), kontaktperson=draw(_kontaktpersoner())
        ),
        flere_uh=draw(st.none() | st.just(())),
        ordninger=tuple(oppgitt),
        tiltak=tuple(tiltak),
        videreføring=tuple(videreføring),
    )
