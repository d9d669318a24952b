"""A behovsmelding is plain data and back again, in the shape of its YAML."""

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
import yaml
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding import (
    Diagnostic,
    InvalidBehovsmelding,
    Målform,
    dumps,
    from_dict,
    kollektiv,
    load,
    loads,
    lokal,
    to_dict,
)
from behovsmelding.form import load_form
from behovsmelding.messages import Language
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.reading.source.unsaid import UNSAID
from behovsmelding.writing import json_schema
from tests.support.commands import EXAMPLES
from tests.support.strategies import behovsmeldinger, kollektive_behovsmeldinger

ANSWER = "an answer is dict, list, str, int, float, bool or None"
LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")
FIELDS = sorted(
    {
        sti.rpartition(".")[2]
        for name in ("2025", "2027")
        for sti in load_form(name).felt
        if sti != "skjema"
    }
)


@given(behovsmeldinger() | kollektive_behovsmeldinger())
def test_what_becomes_plain_data_is_read_back(melding: Any) -> None:
    """Any behovsmelding that can be made goes round, also through JSON."""
    data = to_dict(melding)

    assert from_dict(data) == melding
    assert from_dict(json.loads(json.dumps(data))) == melding


@pytest.mark.parametrize("name", ["\x80 ", "Bodø ", "Bodø\N{NO-BREAK SPACE}", "="])
def test_a_name_in_quotes_is_a_key_as_it_stands(name: str) -> None:
    """Whoever gets money has the name that was written, its blanks included."""
    melding = load(EXAMPLES / "salten-2027.yaml")
    assert isinstance(melding, kollektiv.Behovsmelding)
    first, *others = melding.tiltak
    tilskudd = (kollektiv.Tilskudd(mottaker=name, beløp=Kroner(1)),)
    written = evolve(melding, tiltak=(evolve(first, tilskudd=tilskudd), *others))

    assert from_dict(to_dict(written)) == written


@pytest.mark.parametrize("name", sorted(UNSAID))
def test_a_name_in_quotes_is_a_name(name: str) -> None:
    """What says that there is nobody, or nobody yet, is a name to whoever puts it in quotes."""
    melding = load(EXAMPLES / "narvik-2025.yaml")
    assert isinstance(melding, lokal.Behovsmelding)
    melding = evolve(melding, flere_eiere=(name.upper(), name))

    assert loads(dumps(melding)) == melding
    assert from_dict(to_dict(melding)) == melding


@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025", "narvik-2027", "salten-2027"])
def test_the_shape_is_that_of_the_yaml(name: str) -> None:
    """Every answer stands where it stands in the file, and nothing else does."""
    melding = load(EXAMPLES / f"{name}.yaml")

    in_yaml = _answers(yaml.safe_load(dumps(melding)))

    assert dict(_answers(to_dict(melding))) == dict(in_yaml)


@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025", "narvik-2027", "salten-2027"])
def test_the_schema_of_the_form_holds_for_it(name: str) -> None:
    """Whoever sends it on as JSON sends what the schema promises."""
    data = to_dict(load(EXAMPLES / f"{name}.yaml"))

    schema = json.loads(json_schema.dumps(load_form(data["skjema"])))

    jsonschema.validate(json.loads(json.dumps(data)), schema, jsonschema.Draft7Validator)


def _answers(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every answer in *data* with its place, as people would spell it without blanks."""
    if isinstance(data, dict):
        for key, each in data.items():
            yield from _answers(each, (*path, str(key)))
    elif isinstance(data, list):
        for number, each in enumerate(data):
            yield from _answers(each, (*path, number))
    else:
        yield path, "".join(_YES_NO.get(str(data), str(data)).split())


_YES_NO = {"True": "ja", "False": "nei"}


def test_a_value_is_as_json_has_it() -> None:
    """An amount is a number and yes is True; a period and a form's name are text."""
    tiltak = lokal.Tiltak(
        ordning=lokal.Ordning.REGIONAL,
        tilskudd=lokal.Tilskudd(eier="503 800", uh=0),
        forankring="Én\n\nTo",
        koordinator=lokal.Koordinator(behov=False),
        varighet=["høst 2025", 2026],
        videre_behov=[lokal.VidereBehov(periode="vår 2026", eier=1)],
    )

    assert to_dict(lokal.Behovsmelding(skjema=2025, tiltak=[tiltak], flere_eiere=[])) == {
        "skjema": "2025",
        "målform": "nb",
        "flere_eiere": [],
        "tiltak": [
            {
                "ordning": "regional",
                "tilskudd": {"eier": 503_800, "uh": 0},
                "forankring": "Én\n\nTo",
                "koordinator": {"behov": False},
                "varighet": ["høst 2025", "2026"],
                "videre_behov": {"vår 2026": {"eier": 1}},
            }
        ],
    }


def test_a_row_with_one_answer_is_that_answer() -> None:
    """An amount stands at its recipient's name, and a row without one is still a row."""
    tilskudd = [kollektiv.Tilskudd("Narvik kommune", 110_000), kollektiv.Tilskudd("Nord")]
    melding = kollektiv.Behovsmelding(skjema=2027, tiltak=[kollektiv.Tiltak(tilskudd=tilskudd)])

    assert to_dict(melding)["tiltak"] == [{"tilskudd": {"Narvik kommune": 110_000, "Nord": None}}]
    assert from_dict(to_dict(melding)) == melding


def test_a_form_of_somebodys_own_is_found_in_its_folder() -> None:
    """A county's questions are answered in plain data as in a file."""
    county = EXAMPLES / "vestland-variant"
    melding = load(county / "hardanger-2027.yaml", forms=county / "skjema")

    assert to_dict(melding)["tillegg"]
    assert from_dict(to_dict(melding), forms=county / "skjema") == melding


# What is wrong


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({}, "{}"),
        ({"skjema": 2024}, "skjema: 2024"),
        ({"skjema": 2025, "eeier": {"navn": "A"}}, "skjema: 2025\neeier: {navn: A}"),
        ({"skjema": 2025, "eier": "Narvik"}, "skjema: 2025\neier: Narvik"),
        ({"skjema": 2025, "tiltak": "nei"}, "skjema: 2025\ntiltak: nei"),
        ({"skjema": 2025, "tiltak": {"navn": "A"}}, "skjema: 2025\ntiltak:\n  navn: A"),
        ({"skjema": 2025, "tiltak": [None]}, "skjema: 2025\ntiltak:\n  -"),
        ({"skjema": 2025, "tiltak": [[]]}, "skjema: 2025\ntiltak: [[]]"),
        ({"skjema": 2025, "tiltak": ["Navn"]}, "skjema: 2025\ntiltak:\n  - Navn"),
        (
            {"skjema": 2025, "tiltak": [{"navn": None}, {"nvan": 1.5}]},
            "skjema: 2025\ntiltak:\n  - navn:\n  - nvan: 1.5",
        ),
        (
            {"skjema": 2025, "tiltak": [{"tilskudd": {"eier": -1, "uh": 1e3}}]},
            "skjema: 2025\ntiltak:\n  - tilskudd: {eier: -1, uh: 1e3}",
        ),
        (
            {"skjema": 2025, "tiltak": [{"koordinator": {"behov": "yes"}}]},
            'skjema: 2025\ntiltak:\n  - koordinator: {behov: "yes"}',
        ),
        (
            {"skjema": 2025, "tiltak": [{"varighet": ["host 2025", "2025", 2025, True]}]},
            "skjema: 2025\ntiltak:\n  - varighet: [host 2025, 2025, 2025, ja]",
        ),
        (
            {"skjema": 2027, "tiltak": [{"tilskudd": {"A": 1, "B": "to", "C": None}}]},
            "skjema: 2027\ntiltak:\n  - tilskudd: {A: 1, B: to, C: }",
        ),
        (
            {"skjema": 2027, "tiltak": [{"flerårig": {"anslag": {2028: 1, "2028": 2}}}]},
            "skjema: 2027\ntiltak: [{flerårig: {anslag: {2028: 1, '2028': 2}}}]",
        ),
        ({"skjema": 2025, "eier": {"navn": "a\x00b"}}, 'skjema: 2025\neier: {navn: "a\\0b"}'),
        ({"skjema": 2025, "eier": {"navn": "a\nb"}}, 'skjema: 2025\neier: {navn: "a\\nb"}'),
        ({"skjema": 2025, "a": {"b" * 2000: 1}}, f"skjema: 2025\na:\n  ? {'b' * 2000}\n  : 1"),
    ],
)
def test_a_wrong_one_is_told_as_the_same_yaml_is(data: dict[str, Any], text: str) -> None:
    """The same codes at the same paths, and no line of a text that nobody wrote."""
    with pytest.raises(InvalidBehovsmelding) as of_data:
        from_dict(data)
    with pytest.raises(InvalidBehovsmelding) as of_text:
        loads(text)

    findings = of_data.value.findings
    assert [_known(each) for each in findings] == [_known(each) for each in of_text.value.findings]
    assert {each.span for each in findings} == {None}
    assert not any(each.fixes for each in findings)


def _known(finding: Diagnostic) -> tuple[str, Path, tuple[Path, ...]]:
    return finding.code, finding.path, tuple(other.path for other in finding.related)


def test_a_blank_part_is_told_of_without_its_lines() -> None:
    """Who gives data has no line to delete, and is not told of any."""
    with pytest.raises(InvalidBehovsmelding) as raised:
        from_dict({"skjema": 2025, "tiltak": [{"navn": None}], "eeier": 1})

    blank = next(each for each in raised.value.findings if each.code == "BM220")
    assert blank.tip("en") == "Fill it in, or delete it."


_HOLDS_ITSELF: dict[str, Any] = {}
_HOLDS_ITSELF["tiltak"] = [_HOLDS_ITSELF]
_SHARED: list[Any] = []
for _ in range(25):
    _SHARED = [_SHARED, _SHARED]
_DEEP: list[Any] = []
for _ in range(100_000):
    _DEEP = [_DEEP]
_LONG = "x" * 1_000_000


@pytest.mark.parametrize(
    ("data", "code", "path"),
    [
        (_HOLDS_ITSELF, "BM106", ()),
        ({"tiltak": _DEEP}, "BM106", ()),
        ({"a": _SHARED}, "BM103", ()),
        ({"a": [_LONG] * 9999}, "BM103", ()),
        ({"a": [{_LONG: 1}] * 9999}, "BM103", ()),
        ({"a": [0] * 20_000}, "BM116", ()),
        ({"skjema": 2025, "eier": {"navn": "a\ud800"}}, "BM209", ("eier", "navn")),
        ({"skjema": 2025, "tiltak": [{"\udfff": 1}]}, "BM209", ("tiltak", 0)),
    ],
)
def test_what_no_file_can_hold_is_one_finding(data: dict[str, Any], code: str, path: Path) -> None:
    """What never ends is not walked through to the end, and half a letter is no text."""
    with pytest.raises(InvalidBehovsmelding) as raised:
        from_dict(data)

    assert [(each.code, each.path) for each in raised.value.findings] == [(code, path)]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ([1], "a behovsmelding is a dict, not list"),
        (None, "a behovsmelding is a dict, not NoneType"),
        ({None: 1}, "a key is text or a year, not NoneType"),
        ({"tiltak": [{True: 1}]}, "tiltak[0]: a key is text or a year, not bool"),
        ({10**5000: 1}, "a key is text or a year, not int"),
        ({"eier": {"navn": b"A"}}, f"eier.navn: {ANSWER}, not bytes"),
        ({"tiltak": [{"formål": {1}}]}, f"tiltak[0].formål: {ANSWER}, not set"),
        ({"målform": Målform.NB}, f"målform: {ANSWER}, not Målform"),
    ],
)
def test_what_is_no_plain_data_is_one_plain_sentence(data: Any, sentence: str) -> None:
    """Whoever gives something else is told of what, and where."""
    with pytest.raises(TypeError) as raised:
        from_dict(data)

    assert str(raised.value) == sentence


_PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["ja", "nei", "regional, desentralisert", "høst 2025 og vår 2026", "alle"]),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=5), inside, max_size=4)
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(st.sampled_from(FIELDS), _PLAIN, max_size=4),
    st.sampled_from([2025, "2025", 2027, "2027", None]),
)
def test_anything_is_read_or_told_of(data: dict[str, Any], skjema: object) -> None:
    """No plain data, however wrong, is more than findings with words and without places."""
    findings = _refused(data | {"skjema": skjema})

    assert not findings or any(each.is_error for each in findings)
    for each in findings:
        assert (each.span, each.fixes) == (None, ())
        assert all(each.sentence(language) and each.tip(language) for language in LANGUAGES)


def _refused(data: dict[str, Any]) -> tuple[Diagnostic, ...]:
    """Return what is found in *data*; nothing where it can be taken in, and then it goes round."""
    try:
        melding = from_dict(data)
    except InvalidBehovsmelding as error:
        return error.findings
    assert from_dict(to_dict(melding)) == melding
    return ()


@pytest.mark.parametrize("power", [100, 400, 5000])
@pytest.mark.parametrize(
    "field", ["viderefører", "tilskudd", "navn", "varighet", "ordning", "koordinator"]
)
def test_a_number_may_be_of_any_size(field: str, power: int) -> None:
    """Also one that Python refuses to write in tens."""
    for number in (10**power, -(10**power)):
        assert _refused({"skjema": 2025, "eeier": 1, "tiltak": [{field: number}]})
        assert _refused({"skjema": 2025, "eeier": 1, "tiltak": [{field: {"eier": number}}]})
