"""Both målformer everywhere: a form in one of them holds no word of the other."""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from behovsmelding import load, render
from behovsmelding.api import template_for
from behovsmelding.docx import read_back
from behovsmelding.form import Form, load_form, names
from behovsmelding.messages import Phrase
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.model.tekst import Tekst
from tests.support.commands import EXAMPLES
from tests.support.strategies import behovsmeldinger, kollektive_behovsmeldinger


def words(text: str) -> set[str]:
    """Return the words in *text*, in lower case."""
    return set(re.findall(r"[^\W\d_]+", text.casefold()))


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TITLE = "{http://purl.org/dc/elements/1.1/}title"
LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"
SHOWN = ("alias", "tblCaption", "displayText")
"""What Word shows of what stands in attributes: titles of controls and tables, choices."""
OF_THE_PAPER = {
    Målform.NB: {"utkast", "side", "av", "frist", "fastsettes", "statsforvalteren"},
    Målform.NN: {"utkast", "side", "av", "frist", "blir", "fastsett", "statsforvaltaren"},
}
"""The words of the paper itself, which no form declares."""
MONTHS = {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august"}
MONTHS |= {"september", "oktober", "november", "desember"}
PERIODS = {Målform.NB: {"vår", "høst", "ut"}, Målform.NN: {"vår", "haust", "ut"}}
ANSWERS = {"ja", "nei"}
BOKMÅL = words(
    """
    ikke hva hvem hvordan hvilke hvilken hvilket hvor hvorfor hver hvert eier eiere eieren
    eiers skole skoler skolen skolene fra være vært noen ansatte ledere videreføring
    videreføres uten høyskole fagskole tilskudd tilskuddet navn navnet lenke varighet
    behovsmeldingen tiltakets flere årene kommer gjøres hvis partnerskapet dokumenter høst
    annen annet egen nå selv skriver
    """
)
NYNORSK = words(
    """
    ikkje kva kven korleis kvifor kvar kvart eigar eigarar eigaren skule skular skulen
    skulane frå vere vore nokon tilsette leiarar vidareføring høgskule fagskule tilskot
    tilskotet namn namnet lenkje varigheit utan behovsmeldinga fleire åra kjem gjerast viss
    partnarskapet haust eiga sjølv dei medan heile berre
    """
)
"""Common words that only one of them has."""

every_form = pytest.mark.parametrize("form", [*map(load_form, names())], ids=names())
every_målform = pytest.mark.parametrize("målform", MÅLFORMER)


def declared(value: Any) -> Iterator[Phrase]:
    """Yield everything that *value*, a form or a part of one, says in both målformer."""
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, Mapping) and set(value) == {"nb", "nn"}:
        yield Phrase(**value)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from declared(each)
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from declared(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from declared(getattr(value, field.name))


def shown(docx: bytes) -> Iterator[str]:
    """Yield every text in a document that a person may see or hear, in every part."""
    with ZipFile(BytesIO(docx)) as package:
        parts = [name for name in package.namelist() if name.endswith(".xml")]
        for root in (etree.fromstring(package.read(name)) for name in parts):
            for paragraph in root.iter(f"{W}p"):
                yield "".join(each.text or " " for each in paragraph.iter(f"{W}t", f"{W}tab"))
            for element in root.iter():
                if etree.QName(element).localname in SHOWN:
                    yield element.get(f"{W}val")
                if element.get(f"{W}displayText"):
                    yield element.get(f"{W}displayText")
                if element.tag == TITLE:
                    yield element.text or ""


def languages(docx: bytes) -> set[str]:
    """Return every language that any part of a document says it is in."""
    with ZipFile(BytesIO(docx)) as package:
        roots = [etree.fromstring(package.read(name)) for name in package.namelist()]
    marks = [each for root in roots for each in root.iter(f"{W}lang", f"{W}themeFontLang")]
    said = {each.get(f"{W}val") for each in marks}
    return said | {each.text for root in roots for each in root.iter(LANGUAGE)}


def empty(form: Form, målform: Målform) -> bytes:
    """Render a form that nobody has answered anything in."""
    return template_for(form, målform).render(form.model(skjema=form.navn, målform=målform))


@every_form
@every_målform
def test_an_empty_form_has_only_words_of_its_målform(form: Form, målform: Målform) -> None:
    """Body, headers, footers, prompts, titles, choices, glossary: all in one målform."""
    known = {word for each in declared(form) for word in words(each.of(målform.value))}
    known |= OF_THE_PAPER[målform] | PERIODS[målform] | ANSWERS | MONTHS

    found = {word for text in shown(empty(form, målform)) for word in words(text)}

    assert found - known == set()


@every_form
@every_målform
def test_no_label_stands_in_the_other_målform(form: Form, målform: Målform) -> None:
    """A label that differs stands in the document as it is in its målform alone."""
    other = next(each for each in MÅLFORMER if each != målform)
    own = {each.of(målform.value) for each in declared(form)}
    foreign = {each.of(other.value) for each in declared(form)} - own

    assert foreign & {text.strip().rstrip(":") for text in shown(empty(form, målform))} == set()


@every_form
@every_målform
def test_every_part_says_its_language(form: Form, målform: Målform) -> None:
    """Screen readers and spelling checkers are told one language, and the right one."""
    assert languages(empty(form, målform)) == {f"{målform.value}-NO"}


@every_form
def test_the_words_of_one_målform_are_not_declared_in_the_other(form: Form) -> None:
    """A label that was forgotten, and so is the same in both, gives itself away by its words."""
    found: dict[str, set[str]] = {
        målform: {word for each in declared(form) for word in words(each.of(målform)) & wrong}
        for målform, wrong in (("nb", NYNORSK), ("nn", BOKMÅL))
    }

    assert found == {"nb": set(), "nn": set()}


@every_form
def test_what_the_two_målformer_say_is_declared_in_both(form: Form) -> None:
    """Nothing is left empty in one of them."""
    assert [
        each for each in declared(form) if not all(map(str.strip, map(each.of, ("nb", "nn"))))
    ] == []


def choices_of(form: Form) -> set[str]:
    """Return the last step of every address that shows a declared choice."""
    return {sti.rpartition(".")[2] for sti, felt in form.felt.items() if felt.valg}


@pytest.mark.parametrize("drawn", [behovsmeldinger, kollektive_behovsmeldinger])
@given(data=st.data())
def test_only_declared_choices_change_with_the_målform(drawn: Any, data: st.DataObject) -> None:
    """Rendered in the other målform, labels and choices change and every answer stays."""
    melding = data.draw(drawn())
    form = load_form(melding.skjema)
    nb, nn = (read_back(template_for(form, each).render(melding)) for each in MÅLFORMER)
    differ = {each.rpartition(".")[2] for each in nb if nb[each] != nn[each]}

    assert nb.keys() == nn.keys()
    assert differ <= choices_of(form)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
@every_målform
def test_every_long_answer_of_the_examples_stays(path: Any, målform: Målform) -> None:
    """What somebody wrote stands in the document in either målform."""
    melding = load(path)
    printed = set(read_back(render(melding, målform=målform)).values())

    assert [each for each in long_answers(melding) if each not in printed] == []


def long_answers(value: Any) -> Iterator[str]:
    """Yield every long answer in *value*."""
    if isinstance(value, Tekst):
        yield value.canonical
    elif isinstance(value, tuple):
        for each in value:
            yield from long_answers(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from long_answers(getattr(value, field.name))
