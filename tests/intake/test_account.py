"""Every word of a document is the form's, or in an answer, or told: whatever was done to it."""

import copy
import io
import os
import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from behovsmelding import load, loads, read, render, to_dict
from tests.support.colleague import Word
from tests.support.forms_of_others import document
from tests.support.layouts_of_others import TUNED, UNSEEN, Other
from tests.support.wml import SPACE, made, unwrapped, w

EXAMPLES = Path(__file__).parents[2] / "examples"
FORMS = Path(__file__).parents[3] / "shared" / "forms"
MOST = 400 if os.environ.get("HYPOTHESIS_PROFILE") == "nightly" else 8
WRAPPERS = ("ins", "moveTo", "customXml", "smartTag", "hyperlink", "noe", "fldSimple")
TAGS = ("ukjent", "eiere", "tiltak.navn", "123", "plan", "navn", "tiltak")
GONE = {w("del"), w("moveFrom")}


@cache
def documents() -> tuple[bytes, ...]:
    """Return documents of ours, filled and empty, in both målformer."""
    filled = [load(EXAMPLES / f"{name}.yaml") for name in ("narvik-2027", "vefsn-2025")]
    empty = [loads(f"skjema: {form}\n") for form in ("2025", "2027")]
    return tuple(
        [render(each, målform=words) for each in (*filled, *empty) for words in ("nb", "nn")]
    )


def marked(word: Word, chance: random.Random) -> list[str]:
    """Type words that stand nowhere else, anywhere; return them."""
    texts = chance.sample([*word.root.iter(w("t"))], 8)
    for number, said in enumerate(texts):
        said.text = f"{said.text or ''} merke{number}m"
        said.set(SPACE, "preserve")
        if chance.random() < 0.7:
            for prompt in next(said.iterancestors(w("sdt")), said).iter(w("showingPlcHdr")):
                prompt.getparent().remove(prompt)
                break
    return [f"merke{number}m" for number in range(len(texts))]


def harmed(word: Word, chance: random.Random) -> None:
    """Do to the document what no rule allows: controls, tags and pieces lost, moved, wrapped."""
    for _ in range(chance.randint(0, 6)):
        elements = [*word.root[0].iter("*")][1:]
        element = chance.choice(elements)
        name = element.tag.rpartition("}")[2]
        controls = [*word.root.iter(w("sdt"))]
        match chance.choice(("unwrap", "tag", "untag", "wrap", "wrap", "move", "copy", "bare")):
            case "unwrap" if controls:
                unwrapped(chance.choice(controls))
            case "tag":
                _any(word, "tag", chance).set(w("val"), chance.choice(TAGS))
            case "untag":
                _drop(_any(word, "tag", chance))
            case "bare":
                _drop(_any(word, "sdtPr", chance))
            case "wrap" if name in ("r", "p", "tr", "tc", "tbl", "sdt"):
                wrapper = made(chance.choice(WRAPPERS), id="1", author="Å")
                element.addprevious(wrapper)
                wrapper.append(element)
            case "move" if name in ("r", "p", "tr", "tc", "tbl"):
                owners = [
                    each
                    for each in elements
                    if each.tag in map(w, ("p", "tc", "tr", "sdtContent", "tbl"))
                    and element not in (each, *each.iterancestors())
                ]
                chance.choice(owners).append(element)
            case "copy" if name in ("p", "tr", "sdt"):
                element.addnext(copy.deepcopy(element))
            case _:
                pass


def _any(word: Word, name: str, chance: random.Random) -> Any:
    return chance.choice([*word.root.iter(w(name))])


def _drop(element: Any) -> None:
    element.getparent().remove(element)


def shown(word: Word) -> str:
    """Return all text that is not deleted."""
    return "".join(
        each.text or ""
        for each in word.root.iter(w("t"))
        if not any(above.tag in GONE for above in each.iterancestors())
    )


@settings(max_examples=MOST, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(range(8)))
def test_no_word_of_a_document_is_passed_over(chance: random.Random, number: int) -> None:
    """Typed anywhere, in a document harmed anyhow."""
    word = Word(documents()[number])
    words = marked(word, chance)
    harmed(word, chance)
    there = shown(word)
    assert passed_over(word, None, None, [each for each in words if each in there]) == []


def typed_in(word: Word, first: int, *, before: bool) -> list[str]:
    """Type a word that nobody expects in every tenth paragraph, from the *first* on."""
    lines = [each for each in word.root.iter(w("p")) if each.find(w("r")) is not None]
    chosen = lines[first::10]
    for number, each in enumerate(chosen):
        run = made("r", made("t"))
        run[0].text = f"merke{number}m " if before else f" merke{number}m"
        run[0].set(SPACE, "preserve")
        if before:
            each.find(w("r")).addprevious(run)
        else:
            each.append(run)
        # Whoever types in a control takes its prompt away.
        for control in each.iterancestors(w("sdt")):
            for prompt in [*control.find(w("sdtPr")).iter(w("showingPlcHdr"))]:
                _drop(prompt)
    return [f"merke{number}m" for number in range(len(chosen))]


@pytest.mark.skipif(not FORMS.is_dir(), reason="the forms of others lie beside the project")
@pytest.mark.parametrize("name", ["legacy-narvik", "typed-narvik", "native-narvik", "native-vefsn"])
@pytest.mark.parametrize("with_blank", [False, True])
@pytest.mark.parametrize("first", range(0, 10, 3))
def test_no_word_of_a_form_of_others_is_passed_over(
    name: str, first: int, *, with_blank: bool
) -> None:
    """Typed before and behind questions, prompts and heads of columns, its blank at hand or not."""
    blank = FORMS / f"blank-{name.partition('-')[0]}.docx"
    for before in (False, True):
        word = Word((FORMS / f"filled-{name}.docx").read_bytes())
        words = typed_in(word, first, before=before)
        assert passed_over(word, "2025", blank if with_blank else None, words) == []


LAID_OUT = [(other, name) for other in (*TUNED, *UNSEEN) for name in other.examples[:1]]


@pytest.mark.parametrize(("other", "name"), LAID_OUT)
def test_no_word_of_a_layout_of_our_own_is_passed_over(other: Other, name: str) -> None:
    """In layouts with tables, fields and typed lines, filled and blank."""
    for data in (to_dict(load(EXAMPLES / f"{name}.yaml")), None):
        word = Word(document(other.layout, other.ink, data))
        words = typed_in(word, 0, before=False)
        assert passed_over(word, name[-4:], None, words) == []


def passed_over(word: Word, form: str | None, blank: Path | None, words: list[str]) -> list[str]:
    """Return those of *words* that are in no answer, and not told."""
    reading = read(io.BytesIO(word.saved()), form=form, template=blank)
    told = [f"{each.text} {each.params}" for each in (*reading.told, *reading.unplaced)]
    said = " ".join([repr(reading.data), *told])
    return [each for each in words if each not in said]
