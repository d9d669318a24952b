"""The word somebody most likely meant, and none where nothing is near."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from behovsmelding.nearest import distance, meant, nearest
from behovsmelding.registers import kommuner

KEYS = (
    *("navn", "epost", "merkes", "funksjon", "kontaktperson", "kompetansenettverk", "eier", "uh"),
    *("organisasjonsnummer", "flere_eiere", "flere_uh", "flere_ordninger", "ordninger", "tiltak"),
    *("videreføring", "vedlegg", "målgruppe", "formål", "lærerutdanning", "kollektive_prosesser"),
    *("langsiktig_plan", "bruk_eier", "bruk_uh", "fremdrift", "varighet", "begrunnelse_eier"),
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("maalgruppe", "målgruppe"),
        ("malgruppe", "målgruppe"),
        ("målgrupper", "målgruppe"),
        ("Målgruppe", "målgruppe"),
        ("mål_gruppe", "målgruppe"),
        ("formaal", "formål"),
        ("laererutdanning", "lærerutdanning"),
        ("larerutdanning", "lærerutdanning"),
        ("videreforing", "videreføring"),
        ("videreføringer", "videreføring"),
        ("vidareføring", "videreføring"),
        ("kollektive prosesser", "kollektive_prosesser"),
        ("kollektive-prosesser", "kollektive_prosesser"),
        ("langsiktigplan", "langsiktig_plan"),
        ("flereEiere", "flere_eiere"),
        ("FLERE_UH", "flere_uh"),
        ("e-post", "epost"),
        ("namn", "navn"),
        ("framdrift", "fremdrift"),
        ("varigheit", "varighet"),
        ("organisasjonsnr", "organisasjonsnummer"),
        ("kontatkperson", "kontaktperson"),
        ("kompetansenetverk", "kompetansenettverk"),
    ],
)
def test_a_slip_finds_its_word(written: str, meant: str) -> None:
    """Case, separators, æ/ae, ø/oe, å/aa and a letter wrong are small slips."""
    assert nearest(written, KEYS) == meant


@pytest.mark.parametrize("written", ["adresse", "telefon", "xyz", "a", "", "budsjett", "sum"])
def test_what_is_far_off_finds_nothing(written: str) -> None:
    """A wrong suggestion is worse than none."""
    assert nearest(written, KEYS) is None


def test_the_nearest_of_several_is_chosen() -> None:
    """A letter's case is nearer than another word."""
    assert nearest("HØST 25", ["vår 2025", "høst 2026", "høst 2025"]) == "høst 2025"


@given(st.text(max_size=12), st.text(max_size=12))
def test_the_way_there_is_as_long_as_the_way_back(one: str, other: str) -> None:
    """Which of two words was written does not matter."""
    assert distance(one, other) == pytest.approx(distance(other, one))


@given(st.text(max_size=20))
def test_a_word_is_nearest_to_itself(word: str) -> None:
    """There is no distance to what is right."""
    assert distance(word, word) == 0


LETTERS = "aAæåäoøöeéElLnk_- .İ1"


def plainly_nearest(word: str, candidates: list[str], within: float) -> str | None:
    """Choose among all *candidates* by their distances, as `nearest` says it does."""
    near = [
        (distance(word, each), order)
        for order, each in enumerate(candidates)
        if abs(len(word) - len(each)) <= 0.34 * max(len(word), len(each)) + 1
        and distance(word, each) <= min(within, 0.34 * max(len(word), len(each)))
    ]
    return candidates[min(near)[1]] if near else None


@given(
    st.text(LETTERS, max_size=12),
    st.lists(st.text(LETTERS, max_size=12), max_size=6),
    st.sampled_from([float("inf"), 1.0]),
)
@example("alle", ["ale", "al"], 1.0)
@example("aea", ["æa", "æ"], float("inf"))
def test_what_is_passed_over_was_not_the_nearest(
    word: str, candidates: list[str], within: float
) -> None:
    """Most candidates are never measured, and the answer is as if all of them were."""
    assert nearest(word, candidates, within) == plainly_nearest(word, candidates, within)


def test_few_names_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of thousands of unknown names takes seconds, not minutes."""
    measured: list[str] = []

    def counted(left: str, right: str, limit: float) -> float:
        measured.append(right)
        return distance(left, right, limit)

    monkeypatch.setattr("behovsmelding.nearest.distance", counted)
    for name in ("Lanmoinri", "Ulullan", "Rikhave", "Drend", "Trovimo", "Barnehagen Solstrålen"):
        nearest(name, kommuner.names())

    assert len(measured) < 6 * 20


TILTAK = {name: name for name in (*KEYS, "anslag", "begrunnelse")}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("overslag", "anslag"),
        ("overslaga", "anslag"),
        ("grunngjeving", "begrunnelse"),
        ("fleire eigarar", "flere_eiere"),
        ("målgruppene", "målgruppe"),
        ("namnet", "navn"),
        ("kontakt", "kontaktperson"),
    ],
)
def test_another_målform_or_form_of_the_word_is_understood(written: str, expected: str) -> None:
    """Words that look quite different mean the same, and a beginning may be enough."""
    assert meant(written, TILTAK) == expected


@pytest.mark.parametrize("written", ["flere", "bruk", "kon"])
def test_the_beginning_of_several_is_none_of_them(written: str) -> None:
    """Nobody can tell which was meant, and three letters are no beginning."""
    assert meant(written, TILTAK) is None


@given(st.sampled_from(sorted(TILTAK)))
def test_what_is_right_means_itself(written: str) -> None:
    """No other form of a word comes before the word."""
    assert meant(written, TILTAK) == TILTAK[written]


@given(st.text(LETTERS, max_size=12), st.lists(st.text(LETTERS, max_size=12), max_size=6))
def test_what_is_meant_is_one_of_what_there_is(word: str, known: list[str]) -> None:
    """Whatever was written, the answer is something there is, and the nearest where one is near."""
    found = meant(word, {each: each for each in known})

    assert found is None or found in known
    assert found is None or nearest(word, known) in (None, found)
