"""Whatever stands in the cache, it is a miss or a program for this form, and never a traceback."""

import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from behovsmelding.docx import cache, load_template
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Ordning, Tilskudd, Tiltak
from behovsmelding.model.felles import Målform
from behovsmelding.model.kroner import Kroner
from tests.support import templates as t

FORM = load_form("2025")
P = t.paragraph
DOCX = t.docx(
    P("{{ eier.navn }} {{ sum_eier|kr }}")
    + P("{%p for t in tiltak %}")
    + P("{{ loop.index }} {{ t.ordning|kortnavn }}")
    + P("{% if t.navn is besvart and not loop.last %}x{% endif %}")
    + P("{{p t.forankring }}")
    + P("{%p endfor %}")
    + t.repeated("tiltak", t.rich_control("forankring"))
    + t.text_control("eier.navn"),
    header=P("{% if er_utkast %}Utkast{% endif %}"),
)
TILSKUDD = Tilskudd(eier=Kroner(1))
MELDING = Behovsmelding(
    skjema="2025",
    eier=Eier(navn="Narvik"),
    tiltak=(
        Tiltak(
            navn="Lese",
            forankring="3. a\n4. [b](https://x.no)",
            tilskudd=TILSKUDD,
            ordning=Ordning.REGIONAL,
        ),
    ),
)
MAGIC = b"behovsmelding-template-2\n"
Json = Any
Change = Callable[[Json], Json]


def rendered() -> bytes:
    """Render through the cache."""
    return load_template(DOCX, FORM, Målform.NB).render(MELDING)


def opened(entry: bytes) -> tuple[bytes, Json, bytes]:
    """Return the key, the JSON and the parts of an entry."""
    content = entry[len(MAGIC) + 32 :]
    end = 36 + int.from_bytes(content[32:36], "big")
    return content[:32], json.loads(content[36:end]), content[end:]


def sealed(key: bytes, written: bytes, parts: bytes) -> bytes:
    """Return an entry that looks like one of ours, whatever it holds."""
    content = key + len(written).to_bytes(4, "big") + written + parts
    return MAGIC + sha256(content).digest() + content


def changed(change: Change) -> Callable[[bytes], bytes]:
    """Return the forgery that makes *change* to the JSON of an entry."""

    def forge(entry: bytes) -> bytes:
        key, about, parts = opened(entry)
        return sealed(key, json.dumps(change(about)).encode(), parts)

    return forge


def written(text: bytes) -> Callable[[bytes], bytes]:
    """Return the forgery that has *text* for its JSON."""

    def forge(entry: bytes) -> bytes:
        key, _, parts = opened(entry)
        return sealed(key, text, parts)

    return forge


def program(**new: Json) -> Callable[[bytes], bytes]:
    """Return the forgery with *new* parts of the program."""
    return changed(lambda about: {**about, "program": {**about["program"], **new}})


def node(*code: Json) -> Callable[[bytes], bytes]:
    """Return the forgery whose header is *code*."""

    def change(about: Json) -> Json:
        about["program"]["stories"]["word/header.xml"] = list(code)
        return about

    return changed(change)


def value(expression: Json) -> Callable[[bytes], bytes]:
    """Return the forgery that prints *expression*."""
    return node(["print", expression])


def part(at: int, new: Json) -> Callable[[bytes], bytes]:
    """Return the forgery whose first unchanging part says *new* of itself."""

    def change(about: Json) -> Json:
        about["same"][0][at] = new
        return about

    return changed(change)


def renamed(name: str) -> Callable[[bytes], bytes]:
    """Return the forgery that calls a part *name*, wherever it is named."""

    def change(about: Json) -> Json:
        about["same"][0][0] = name
        return about

    return changed(change)


def unpacking_to(size: int) -> Callable[[bytes], bytes]:
    """Return the forgery whose first part unpacks to much more than it says."""

    def forge(entry: bytes) -> bytes:
        key, about, parts = opened(entry)
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        bomb = packer.compress(bytes(size)) + packer.flush()
        old = about["same"][0]
        about["same"][0] = [old[0], old[1], old[2], len(bomb)]
        return sealed(key, json.dumps(about).encode(), bomb + parts[old[3] :])

    return forge


def nested(name: str, depth: int, innermost: Json) -> Json:
    """Return *innermost* in so many nodes called *name*."""
    for _ in range(depth):
        innermost = [name, innermost] if name == "not" else [name, [innermost]]
    return innermost


ROOT = ["chain", 0, []]
TILTAK = ["chain", 0, ["tiltak"]]
NAVN = ["chain", 0, ["eier", "navn"]]
HUGE = 10**30

FORGERIES: dict[str, Callable[[bytes], bytes]] = {
    "not UTF-8": written(b'"\xff\xfe"'),
    "cut short": lambda entry: sealed(*opened(entry)[::2], b"")[:-9],
    "half of the JSON": written(b'{"program": {"stories": {'),
    "brackets without end": written(b"[" * 100_000),
    "brackets in brackets": written(b"[" * 100_000 + b"]" * 100_000),
    "a number of many digits": written(b"9" * 100_000),
    "no JSON": written(b""),
    "NaN": written(b"NaN"),
    "null": changed(lambda _: None),
    "a list": changed(lambda _: []),
    "an empty mapping": changed(lambda _: {}),
    "a program that is a list": changed(lambda about: {**about, "program": []}),
    "a program with more to it": program(mer=1),
    "stories in a list": program(stories=[]),
    "code in a mapping": program(stories={"word/header.xml": {}}),
    "a text for a number": program(slots="9"),
    "yes for a number": program(slots=True),
    "half a slot": program(slots=1.5),
    "no number": program(slots=None),
    "no slots": program(slots=0),
    "fewer than no slots": program(slots=-1),
    "more slots than there is memory": program(slots=HUGE),
    "many slots": program(slots=2_000_000_000),
    "a number for a part": program(stamp=3),
    "a stamp that is nowhere": program(stamp="docProps/annet.xml"),
    "lists without end": program(lists=[0, 0, HUGE, 0]),
    "three numbers of lists": program(lists=[0, 0, 0]),
    "no looks": program(looks=[]),
    "a look of six": program(looks=[["a", "b", "c", ["d", "e", "f"], ["g"]]]),
    "a part cut in three": program(extended={"docProps/custom.xml": ["a", "b", "c"]}),
    "asking for what is not there": program(prelude=["finnes_ikke"]),
    "asking for what is hidden": program(prelude=["__class__"]),
    "asking for a number": program(prelude=[1]),
    "a template's hash that is a number": program(template=3),
    "an unknown node": node(["exec", "print(1)"]),
    "a node without a name": node([]),
    "a node in a mapping": node({"print": NAVN}),
    "a number for a node": node(1),
    "nothing for a node": node(None),
    "too few parts": node(["print"]),
    "too many parts": node(["print", NAVN, NAVN]),
    "an unknown expression": value(["call", NAVN]),
    "a text for an expression": value("eier.navn"),
    "an unknown filter": value(["filter", "upper", NAVN]),
    "an unknown test": value(["passes", "callable", NAVN]),
    "an unknown sign": value(["order", "==", ["const", 1], ["const", 2]]),
    "what no loop knows": node(["for", TILTAK, 1, [["print", ["loop", 2, "cycle"]]]]),
    "a fraction": value(["const", 1.5]),
    "a list for a literal": value(["const", []]),
    "a hidden attribute": value(["chain", 0, ["__class__"]]),
    "a hidden attribute further on": value(["chain", 0, ["eier", "__init__"]]),
    "a chain in one": value(["chain", 0, ["eier.__class__"]]),
    "one underscore": value(["chain", 0, ["_private"]]),
    "an attribute that is not there": value(["chain", 0, ["finnes_ikke"]]),
    "a method of the model": value(["chain", 0, ["uten_kontaktdata"]]),
    "a method of a text": value(["chain", 0, ["eier", "navn", "upper"]]),
    "a part of a number": value(["chain", 0, ["sum_eier", "real"]]),
    "the attribute of a list": value(["chain", 0, ["tiltak", "navn"]]),
    "a row by what it lacks": value(["chain", 0, ["tiltak", ["row", "__class__", "x"], "navn"]]),
    "a row of no list": value(["chain", 0, ["eier", ["row", "navn", "x"], "navn"]]),
    "a slot out of range": value(["chain", 99, []]),
    "a slot before the first": value(["chain", -99, []]),
    "a slot that nothing is in": value(["chain", 1, ["navn"]]),
    "a loop that is not": value(["loop", 2, "index"]),
    "a section as a text": value(["chain", 0, ["eier"]]),
    "the whole model": value(ROOT),
    "a text in kroner": value(["filter", "kr", NAVN]),
    "the short name of a text": value(["filter", "kortnavn", NAVN]),
    "a text in order": node(["if", [["branch", ["order", "<", NAVN, ["const", 1]], []]]]),
    "among a number": value(["in", NAVN, ["const", 1]]),
    "a condition in two": node(["if", [[ROOT, []]]]),
    "a loop over a text": node(["for", NAVN, 1, []]),
    "a loop over a section": node(["for", ["chain", 0, ["eier"]], 1, []]),
    "a loop over nothing": node(["for", ["const", None], 1, []]),
    "a loop in the root's place": node(["for", TILTAK, 0, []]),
    "a loop out of range": node(["for", TILTAK, 999, []]),
    "loops in one place": node(["for", TILTAK, 1, [["for", TILTAK, 1, []]]]),
    "loops that overlap": node(["for", TILTAK, 1, [["for", TILTAK, 2, []]]]),
    "a row after its loop": node(["for", TILTAK, 1, []], ["print", ["chain", 1, ["navn"]]]),
    "a text as paragraphs": node(["paragraphs", NAVN, 0]),
    "a look out of range": node(["field", NAVN, "line", "", "", "", [0, "", 0], 99, [], "x"]),
    "a look before the first": node(["field", NAVN, "line", "", "", "", [0, "", 0], -1, [], "x"]),
    "a field in another way": node(["field", NAVN, "html", "", "", "", [0, "", 0], 0, [], "x"]),
    "choices of numbers": node(["field", NAVN, "line", "", "", "", [0, "", 0], 0, [["a", 1]], "x"]),
    "blocks too deep": node(nested("ensure", 60, "x")),
    "expressions too deep": value(nested("not", 300, NAVN)),
    "half a character": node("\ud800"),
    "a part that is elsewhere": renamed("../../x.xml"),
    "a part from the root": renamed("/x.xml"),
    "a part of Windows": renamed("..\\x.xml"),
    "a part without a name": renamed(""),
    "a part of a very long name": renamed("x" * 70_000),
    "a part that stands twice": renamed("word/header.xml"),
    "a part that is a number": part(0, 1),
    "another checksum": part(1, 0),
    "a checksum of more bytes": part(1, 1 << 40),
    "another size": part(2, 1),
    "a size past all files": part(2, HUGE),
    "another length": part(3, 1),
    "a length before the start": part(3, -1),
    "a time past all zips": changed(lambda about: {**about, "moment": 1 << 40}),
    "no parts": changed(lambda about: {**about, "same": [], "ready": []}),
    "a bomb": unpacking_to(50_000_000),
    "what is not packed": lambda entry: sealed(*opened_raw(entry)[:2], b"x" * 5000),
    "a length that is not there": lambda entry: (
        MAGIC
        + sha256(entry[57:89] + b"\xff\xff\xff\xff").digest()
        + entry[57:89]
        + b"\xff\xff\xff\xff"
    ),
    "a file past all templates": lambda entry: entry + bytes(70 << 20),
}


def opened_raw(entry: bytes) -> tuple[bytes, bytes]:
    """Return the key of an entry, and its JSON as it is written."""
    key, about, _ = opened(entry)
    return key, json.dumps(about).encode()


@pytest.mark.parametrize("forgery", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_entry_is_a_miss(folder: Path, forgery: Callable[[bytes], bytes]) -> None:
    """The template is compiled again, and what was forged is written over."""
    first = rendered()
    (entry,) = folder.iterdir()
    sound = entry.read_bytes()
    entry.write_bytes(forgery(sound))
    key = bytes.fromhex(entry.name)

    assert cache.load(key, FORM, Målform.NB) is None
    assert rendered() == first
    assert entry.read_bytes() == sound


def test_an_entry_may_be_written_anew(folder: Path) -> None:
    """What the forgeries change is all that is wrong with them."""
    first = rendered()
    (entry,) = folder.iterdir()
    sound = entry.read_bytes()
    entry.write_bytes(changed(lambda about: about)(sound))

    assert cache.load(bytes.fromhex(entry.name), FORM, Målform.NB) is not None
    assert rendered() == first
    assert entry.read_bytes() != sound


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 12)
    | st.sampled_from([HUGE, -HUGE, 1 << 32, 0.5])
    | st.sampled_from(["", "x", "navn", "eier", "tiltak", "__class__", "print", "chain", "../x"])
    | st.sampled_from([ROOT, TILTAK, NAVN, ["id"], ["loop", 2, "last"]]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["program", "x"]), inner, max_size=2)
    ),
    max_leaves=6,
)


def places(value: Json, *path: Json) -> Iterator[tuple[Json, ...]]:
    """Yield the path to everything in *value*."""
    yield path
    if isinstance(value, (dict, list)):
        for step, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(each, *path, step)


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_changed_renders_or_is_a_miss(folder: Path, data: st.DataObject) -> None:
    """Anything in the place of anything, taken away, or moved there from elsewhere."""
    for each in folder.glob("*"):
        each.unlink()
    rendered()
    (entry,) = folder.iterdir()
    sound = entry.read_bytes()
    key, about, parts = opened(sound)
    known = sorted(places(about), key=repr)
    for _ in range(data.draw(st.integers(1, 3))):
        *way, last = data.draw(st.sampled_from(known)) or ("program",)
        other = data.draw(st.sampled_from(known))
        with suppress(KeyError, IndexError, TypeError):
            owner = at(about, way)
            new = data.draw(ANYTHING | st.just(at(about, other)))
            owner[last] = json.loads(json.dumps(new))
    entry.write_bytes(sealed(key, json.dumps(about).encode(), parts))

    assert rendered()


def at(value: Json, way: list[Json] | tuple[Json, ...]) -> Json:
    """Return what stands at the end of *way*."""
    for step in way:
        value = value[step]
    return value
