"""From a declaration to a form: what it builds on, when it is read anew, and what has no end."""

import pickle
from datetime import date
from pathlib import Path

import pytest

import behovsmelding
from behovsmelding import FormError, InvalidBehovsmelding
from behovsmelding.form import load_form, names
from tests.support import meldinger, meldinger_kollektiv
from tests.support.forms import COUNTY, NEXT_YEAR, VARIANT, fjord, folder_with, refused


def test_two_folders_are_never_mixed(tmp_path: Path) -> None:
    """Forms of one name in two folders are two forms, and a changed one is read anew."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = fjord(tmp_path / "a")
    two = fjord(tmp_path / "b")
    assert load_form("2027-fjord", one) != load_form("2027-fjord", two)
    assert load_form("2027-fjord", one) is load_form("2027-fjord", one)

    fjord(two, VARIANT.replace("Hvilke mål?", "Hvilke mål i planen?"))
    labels = [
        load_form("2027-fjord", each).label("tillegg.plan_nummer").of("nb") for each in (one, two)
    ]
    assert labels == ["Hvilke mål?", "Hvilke mål i planen?"]


def test_a_deadline_is_not_that_of_another_year(tmp_path: Path) -> None:
    """A new year has an unknown deadline until somebody says it; a variant of the year keeps it."""
    forms = folder_with(
        tmp_path,
        _2028=NEXT_YEAR + "frister: {Nordland: 2028-01-20}\n",
        _2028_fjord="bygger_på: 2028\n",
        _2029="bygger_på: 2028\når: 2029\n",
    )

    assert load_form("2028-fjord", forms).frist is not None
    assert load_form("2029", forms).frist is None
    assert load_form("2028-fjord", forms).frister == {"Nordland": date(2028, 1, 20)}
    assert load_form("2029", forms).frister == {}


@pytest.mark.parametrize(
    ("office", "frist"),
    [("Nordland", date(2028, 1, 20)), ("Agder", date(2028, 2, 1)), (None, date(2028, 2, 1))],
)
def test_the_deadline_is_that_of_the_office(
    tmp_path: Path, office: str | None, frist: date
) -> None:
    """§ 14: the office that it goes to sets it; where that is not known, the form's own holds."""
    declared = NEXT_YEAR + "frister: {Nordland: 2028-01-20}\n"
    form = load_form("2028", folder_with(tmp_path, _2028=declared))

    assert form.frist_for(meldinger_kollektiv.melding(statsforvalter=office)) == frist


def test_a_generation_without_offices_has_the_forms_deadline() -> None:
    """The form of 2025 was one office's own."""
    assert load_form("2025").frist_for(meldinger.melding()) == date(2025, 2, 1)


def test_a_form_that_is_called_a_year_is_for_that_year(tmp_path: Path) -> None:
    """Next year's form without its year would ask for this year's periods."""
    forms = folder_with(tmp_path, _2029="bygger_på: 2027\n")

    with pytest.raises(FormError) as refused:
        load_form("2029", forms)
    assert refused.value.code == "BM718"


@pytest.mark.parametrize(
    "declared",
    [
        "x: " + "[" * 100_000,
        "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60)),
        "x: x\n" * 300_000,
    ],
    ids=["deep", "unfolding", "large"],
)
def test_a_declaration_without_end_is_refused(tmp_path: Path, declared: str) -> None:
    """What is nested, used again or long past all reason is told of as what can't be read."""
    (tmp_path / "2027-x.yaml").write_text(f"bygger_på: 2027\n{declared}", encoding="utf-8")

    with pytest.raises(FormError, match="BM701"):
        load_form("2027-x", tmp_path)


UNKNOWN = "BM706"
"""What is wrong with a key that no declaration has, where the file could be read."""


@pytest.mark.parametrize(("more", "code"), [(88, UNKNOWN), (89, "BM701")])
def test_a_declaration_may_unfold_to_so_much(tmp_path: Path, more: int, code: str) -> None:
    """To fifty thousand, with what an anchor holds counted wherever it is used."""
    held, used, rest = (", ".join([each] * n) for each, n in (("x", 498), ("*a", 99), ("x", more)))

    assert refused(tmp_path, f"bygger_på: 2027\nx: [&a [{held}], {used}, {rest}]\n") == code


@pytest.mark.parametrize(("lists", "code"), [(31, UNKNOWN), (32, "BM701")])
def test_a_declaration_may_be_nested_so_deep(tmp_path: Path, lists: int, code: str) -> None:
    """As deep as a behovsmelding may be, counted with the mapping that it is."""
    assert refused(tmp_path, f"bygger_på: 2027\nx: {'[' * lists}{']' * lists}\n") == code


@pytest.mark.parametrize(("more", "code"), [(0, None), (1, "BM701")])
def test_a_declaration_may_be_so_large(tmp_path: Path, more: int, code: str | None) -> None:
    """A MiB, the comments with it."""
    declared = "bygger_på: 2027\n#"

    assert refused(tmp_path, declared + "x" * (1024**2 - len(declared.encode()) + more)) == code


@pytest.mark.parametrize(
    ("text", "line"),
    [("felt: {x: [}", 4), (f"x:\n  {'[' * 40}", 5), ("x: *a", 4), ("frist: 2027-13-45", 1)],
    ids=["bracket", "deep", "anchor", "nowhere"],
)
def test_what_cannot_be_read_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    """Where YAML says which, else with the first."""
    (tmp_path / "2027-x.yaml").write_text(f"bygger_på: 2027\n\n\n{text}\n", encoding="utf-8")

    with pytest.raises(FormError) as told:
        load_form("2027-x", tmp_path)

    assert told.value.code == "BM701"
    assert (told.value.params["fil"], told.value.params["linje"]) == ("2027-x.yaml", line)


@pytest.mark.parametrize("text", ["", "- bygger_på: 2027\n", "2027\n"])
def test_a_declaration_is_a_mapping(tmp_path: Path, text: str) -> None:
    """A list, a text and an empty file are told of as what can't be read."""
    assert refused(tmp_path, text) == "BM701"


@pytest.mark.parametrize("year", ["neste", "true", "2027.5", "[2027]"])
def test_a_year_is_a_number(tmp_path: Path, year: str) -> None:
    """Anything else is told of, and no text of the form is reckoned with it."""
    text = f'bygger_på: 2027\når: {year}\ntittel: {{nb: "{{år+1}}", nn: x}}\n'

    assert refused(tmp_path, text) == "BM708"


@pytest.mark.parametrize("forms", [None, COUNTY])
def test_a_form_that_is_not_there_is_told_with_those_that_are(forms: Path | None) -> None:
    """Ours, and those of the folder that was named."""
    with pytest.raises(FormError) as told:
        load_form("1999", forms)

    assert told.value.code == "BM910"
    assert told.value.params == {"navn": "1999", "finnes": names(forms)}


def test_ours_are_found_where_a_folder_is_named_too() -> None:
    """And are the same forms."""
    assert load_form("2027", COUNTY) is load_form("2027")


def test_a_declaration_that_is_no_file_is_told_where_it_is_named(tmp_path: Path) -> None:
    """A folder by such a name is a finding of the document that names it."""
    (tmp_path / "2027-x.yaml").mkdir()

    with pytest.raises(InvalidBehovsmelding) as raised:
        behovsmelding.loads("skjema: 2027-x\n", forms=tmp_path)

    assert [each.code for each in raised.value.findings] == ["BM917"]


def test_a_year_out_of_all_time_is_left_as_it_is_written(tmp_path: Path) -> None:
    """A text that asks for a year thousands of digits away is no trouble."""
    title = f"{{år+{'9' * 5000}}}"
    text = f'bygger_på: 2027\ntittel: {{nb: "{title}", nn: x}}\n'
    (tmp_path / "2027-x.yaml").write_text(text, encoding="utf-8")

    assert load_form("2027-x", tmp_path).tittel.of("nb") == title


@pytest.mark.parametrize("name", names())
def test_a_form_travels(name: str) -> None:
    """A form is read again where it arrives."""
    form = load_form(name)

    assert pickle.loads(pickle.dumps(form)) is form  # noqa: S301 - our own


def test_a_form_of_ones_own_travels() -> None:
    """It is found in the folder it came from."""
    (name,) = set(names(COUNTY)) - set(names())
    form = load_form(name, COUNTY)

    assert pickle.loads(pickle.dumps(form)) == form  # noqa: S301 - our own


def test_a_form_may_lead_elsewhere_than_the_one_it_builds_on(tmp_path: Path) -> None:
    """Its own address counts, and none at all takes the link away."""
    based = "bygger_på: 2025\n"
    forms = folder_with(
        tmp_path,
        _2025_fjord=f"{based}lenker: {{langsiktig plan: https://example.no/plan}}\n",
        _2025_fjell=f"{based}lenker: {{langsiktig plan: null}}\n",
    )

    assert load_form("2025").lenker["langsiktig plan"].startswith("https://")
    assert load_form("2025-fjord", forms).lenker == {"langsiktig plan": "https://example.no/plan"}
    assert load_form("2025-fjell", forms).lenker == {}
