"""Forms by people who had not seen the reader: what was once read of them is read."""

import io
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from behovsmelding import read
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.intake.reading import Certainty, Reading
from behovsmelding.intake.report import as_yaml, lines
from tests.support.forms_of_others import leaves

FOLDER = Path(__file__).parents[2] / "data" / "others"
LEAST = {
    "aarstabell-grimstad": (96, 96),
    "agder": (100, 100),
    "agder-froland": (100, 100),
    "agder-lillesand": (100, 100),
    "agder-nummerert": (98, 100),
    "avsnitt-jaeren": (98, 100),
    "avsnitt-kristiansund": (97, 100),
    "blandet-ringsaker": (100, 100),
    "blanding-time": (100, 100),
    "brev": (63, 63),
    "brev-hamar": (100, 100),
    "buskerud-kongsberg": (98, 98),
    "celler-lyngdal": (100, 100),
    "dotter-verdal": (100, 100),
    "feit-tindvik": (100, 100),
    "felt-dalane": (100, 100),
    "felt-ringsaker": (100, 100),
    "felt-sunnfjord": (100, 100),
    "felt-vanylven": (100, 100),
    "feltskjema-bergset": (100, 100),
    "finnmark-porsanger": (97, 97),
    "follo": (100, 100),
    "fritekst-strandby": (100, 100),
    "gammel": (94, 94),
    "gammelfelt-sandvoll": (100, 100),
    "gdocs": (96, 96),
    "gjentatt-rogaland": (98, 98),
    "graafelt-innherred": (100, 100),
    "grenland-ruter": (100, 100),
    "haust-voss": (100, 100),
    "innherred": (100, 100),
    "innlandet": (98, 98),
    "innlandet-gjovik": (100, 100),
    "innlandet-norddalen": (98, 98),
    "innlandet-oversikt": (98, 98),
    "kolon-sandnes": (100, 100),
    "kolon-storskog": (100, 100),
    "kolonne-levanger": (100, 100),
    "kolonne-voss": (100, 100),
    "kolonner": (93, 93),
    "kolonner-fjordvik": (100, 100),
    "kontroll-hamar": (100, 100),
    "kontroll-innherred": (100, 100),
    "kontroller": (100, 100),
    "kontroller-furuli": (100, 100),
    "kryss-senja": (100, 100),
    "laast-agder": (100, 100),
    "libre-nordmore": (100, 100),
    "linje-voldaorsta": (100, 100),
    "linjer-sunnmore": (100, 100),
    "matrise": (100, 100),
    "matrise-orkland": (100, 100),
    "matrise-volda": (100, 100),
    "more-orsta": (100, 100),
    "notat-lindesnes": (98, 98),
    "nynorsk-voss": (96, 96),
    "oversikt-verdal": (100, 100),
    "overskrift-hitra": (100, 100),
    "overskrift-larvik": (100, 100),
    "prikk-ringerike": (100, 100),
    "punkter": (96, 96),
    "rader-levanger": (100, 100),
    "ramme-luster": (100, 100),
    "rettleiing-voss": (100, 100),
    "rogaland-klepp": (92, 92),
    "rubrikk-flekkefjord": (100, 100),
    "rute-arendal": (100, 100),
    "rutenett-vidfjord": (100, 100),
    "ruter-vesttelemark": (100, 100),
    "ruter-volda": (100, 100),
    "setesdal": (96, 96),
    "skriv-tynset": (96, 96),
    "skygge-lyngvik": (100, 100),
    "spalter-halden": (100, 100),
    "sporsmal-grimstad": (96, 96),
    "sporsmal-haugsbygd": (98, 98),
    "sporsmal-stad": (100, 100),
    "stortabell-inderoy": (97, 97),
    "strek-hamarregionen": (96, 96),
    "stryk-sunnfjord": (100, 100),
    "styring-sunnmore": (100, 100),
    "sunnfjord-ark": (100, 100),
    "sunnmore-brev": (100, 100),
    "sunnmore-orsta": (100, 100),
    "tabell": (100, 100),
    "tabell-lister": (100, 100),
    "tabell-sunnfjord": (100, 100),
    "tabellar-sogndal": (98, 98),
    "tabeller-dalane": (100, 100),
    "tabulator-gjovik": (100, 100),
    "tabulator-volda": (97, 98),
    "telemark-nome": (100, 100),
    "tokolonne-ulstein": (100, 100),
    "trippel-osmark": (100, 100),
    "troms": (96, 96),
    "troms-karlsoy": (97, 97),
    "trondelag": (100, 100),
    "trondelag-levanger": (100, 100),
    "utvikler": (98, 98),
    "venstre-elvedal": (100, 100),
    "vern-kinn": (97, 97),
    "vestfold-larvik": (95, 96),
    "vestland": (100, 100),
    "vestland-kinn": (100, 100),
    "vestland-stryn": (100, 100),
}
"""How many of a hundred answers are read at the least, by questions alone and with the blank."""
HEAD = {"status", "målform"}


@pytest.fixture(params=LEAST, scope="module")
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of each form; all that is asked of one comes together, for it is kept."""
    return str(request.param)


@cache
def expected(name: str) -> dict[str, str]:
    """Return what somebody who reads with care writes of a filled form, by its path."""
    text = (FOLDER / f"expected-{name}.yaml").read_text("utf-8")
    return dict(flat(yaml.load(text, Loader=yaml.BaseLoader)))  # noqa: S506 - plain text is wanted


def flat(data: Any) -> Iterator[tuple[str, str]]:
    """Yield the answers in *data* with their paths, and numbers without what parts their digits."""
    for path, said in leaves(data):
        if path not in HEAD:
            yield path.removesuffix(".beløp"), re.sub(r"(?<=\d)[ .](?=\d)", "", said)


@cache
def reading(name: str, *, blank: bool) -> Reading:
    """Read a filled form, with its blank or by its questions alone."""
    filled = io.BytesIO((FOLDER / f"filled-{name}.docx").read_bytes())
    template = FOLDER / f"blank-{name}.docx" if blank else None
    return read(filled, form=expected(name)["skjema"], template=template)


def share(name: str, *, blank: bool) -> float:
    """Return how many of a hundred answers are read as they should be."""
    said = dict(flat(reading(name, blank=blank).data))
    right = sum(said.get(path) == words for path, words in expected(name).items())
    return 100 * right / len(expected(name))


def test_what_was_read_once_is_read(name: str) -> None:
    """These forms were read, what was missed was mended by its kind, and so it stays."""
    by_questions, with_blank = LEAST[name]
    assert share(name, blank=False) >= by_questions
    assert share(name, blank=True) >= with_blank


def test_no_form_is_read_worse_with_its_blank(name: str) -> None:
    """Whoever has the blank knows more of a form than whoever has its questions alone."""
    assert share(name, blank=True) >= share(name, blank=False)


@pytest.mark.parametrize("blank", [False, True], ids=["questions", "blank"])
def test_no_word_is_passed_over(name: str, blank: bool) -> None:  # noqa: FBT001 - two ways
    """What the filled form says beside its blank stands in an answer, or in the report."""
    found = reading(name, blank=blank)
    said = words(as_yaml(found, "nb") + "\n".join(lines(found, "nb")))
    # «0» for somebody who gets nothing is no amount.
    assert not words_of(f"filled-{name}") - words_of(f"blank-{name}") - said - {"0"}


def test_nothing_wrong_is_certain(name: str) -> None:
    """An answer that is marked certain is the one that stands in the form."""
    assert not wrong_and_sure(reading(name, blank=False), expected(name))


def wrong_and_sure(found: Reading, wanted: Mapping[str, str]) -> set[str]:
    """Return the paths of answers that are certain, and not what is *wanted*."""
    said = dict(flat(found.data))
    sure = {
        ".".join(map(str, each.path)).removesuffix(".beløp")
        for each in found.answers
        if each.certainty is Certainty.SIKKER
    }
    return {path for path in sure & {*said} & {*wanted} if said[path] != wanted[path]}


def words(text: str) -> set[str]:
    """Return the words of *text*: the line below «Hamar kommune____» is none."""
    return set(re.findall(r"[^\W_]+", text.replace("\u00ad", "").casefold()))


@cache
def words_of(stem: str) -> set[str]:
    """Return the words of a document."""
    layout = unwrap((FOLDER / f"{stem}.docx").read_bytes())
    return words("\n".join(line.text for line in layout.lines()))


def test_every_form_is_tried() -> None:
    """Each filled form in the folder has its figures."""
    assert {path.stem.removeprefix("filled-") for path in FOLDER.glob("filled-*")} == {*LEAST}
