"""A program is a tree of small classes, which goes to JSON and back the same."""

import copy
import pickle
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.docx import compile_template, program, program_json
from behovsmelding.docx.compiling.repeated import tidied
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import Chain, Expression, ListNumbers, Look, Node, Program, Tree
from behovsmelding.docx.proof import prove
from behovsmelding.docx.rendering.evaluate import getter
from behovsmelding.docx.rendering.linking import Linker
from behovsmelding.form import load_form, template_dir
from behovsmelding.form.folders import names
from behovsmelding.model.felles import MÅLFORMER, Målform

TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
NUMBERS = st.integers(0, 2**31 - 1)
UNLIKE = st.tuples(NUMBERS, TEXTS, NUMBERS)
FORM = load_form("2025")
KINDS = (*get_args(Expression), *get_args(Node))


def _expressions() -> st.SearchStrategy[Expression]:
    step = TEXTS | st.builds(program.Row, TEXTS, TEXTS)
    chain = st.builds(Chain, st.integers(-99, 99), st.lists(step, max_size=3).map(tuple))
    loop = st.builds(program.Loop, NUMBERS, st.sampled_from(get_args(program.LoopName)))
    literal = st.builds(program.Const, st.none() | st.booleans() | st.integers() | TEXTS)

    def larger(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
        two = (program.And, program.Or, program.Equal, program.In)
        return st.one_of(
            *(st.builds(each, inner, inner) for each in two),
            st.builds(program.Not, inner),
            st.builds(program.Has, inner, TEXTS),
            st.builds(program.Is, inner, st.booleans()),
            st.builds(program.Choose, inner, inner, inner),
            st.builds(program.Order, st.sampled_from(get_args(program.Sign)), inner, inner),
            st.builds(program.Filter, st.sampled_from(get_args(program.FilterName)), inner),
            st.builds(program.Passes, st.sampled_from(get_args(program.TestName)), inner),
        )

    return st.recursive(chain | loop | literal, larger, max_leaves=5)


def _codes() -> st.SearchStrategy[program.Code]:
    value = _expressions()
    how = st.sampled_from(get_args(program.How))
    pairs = st.lists(st.tuples(TEXTS, TEXTS), max_size=2).map(tuple)
    leaves = st.one_of(
        TEXTS,
        st.builds(program.Id),
        st.builds(program.Print, value),
        st.builds(program.Leaf, value),
        st.builds(program.Paragraphs, value, NUMBERS),
        st.builds(program.Runs, value, NUMBERS),
        st.builds(program.Tick, value, TEXTS, TEXTS, TEXTS),
        st.builds(program.Field, value, how, TEXTS, TEXTS, TEXTS, UNLIKE, NUMBERS, pairs, TEXTS),
    )

    def larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        body = st.lists(inner, max_size=3).map(tuple)
        branches = st.lists(st.builds(program.Branch, value, body), max_size=2).map(tuple)
        return st.one_of(
            st.builds(program.If, branches),
            st.builds(program.For, value, NUMBERS, body),
            st.builds(program.Repeat, value, NUMBERS, TEXTS, body),
            st.builds(program.Ensure, body),
            st.builds(program.Grid, body),
        )

    return st.lists(st.recursive(leaves, larger, max_leaves=5), max_size=3).map(tuple)


LOOKS = st.builds(
    Look, TEXTS, TEXTS, TEXTS, st.tuples(TEXTS, TEXTS, TEXTS), st.tuples(*[TEXTS] * 8)
)
PROGRAMS = st.builds(
    Program,
    stories=st.dictionaries(TEXTS, _codes(), max_size=2),
    looks=st.lists(LOOKS, max_size=2).map(tuple),
    prelude=st.lists(TEXTS, max_size=2).map(tuple),
    slots=NUMBERS,
    extended=st.dictionaries(TEXTS, st.tuples(TEXTS, TEXTS), max_size=2),
    numbering=TEXTS,
    lists=st.builds(ListNumbers, NUMBERS, NUMBERS, NUMBERS, NUMBERS),
    stamp=TEXTS,
    printed=st.lists(TEXTS, max_size=2).map(tuple),
    template=TEXTS,
)


@given(PROGRAMS)
def test_a_program_goes_to_json_and_back_the_same(one: Program) -> None:
    """Every node, whatever stands in it."""
    written = program_json.dumps(one)
    again = program_json.program(program_json.loads(written))

    assert again == one
    assert program_json.dumps(again) == written


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("målform", MÅLFORMER)
def test_our_own_templates_go_to_json_and_back_the_same(name: str, målform: Målform) -> None:
    """And are proved to read nothing but the model."""
    form = load_form(name)
    docx = (template_dir(name) / f"behovsmelding.{målform.value}.docx").read_bytes()
    one = compile_template(docx, form, målform).compiled.program

    assert program_json.program(program_json.loads(program_json.dumps(one))) == one
    prove(one, form, målform)


def _examples() -> list[Tree]:
    """Return a node of every class, with nothing in it."""
    kinds = (*KINDS, program.Row, program.Branch)
    return [kind(*[None] * len(kind.__match_args__)) for kind in kinds]


@pytest.mark.parametrize("one", _examples(), ids=lambda one: type(one).__name__)
def test_a_node_is_what_stands_in_it(one: Tree) -> None:
    """It cannot be changed, holds nothing more, and is equal to its copies and to no other."""
    assert pickle.loads(pickle.dumps(one)) == one == copy.deepcopy(one)  # noqa: S301 - our own
    assert hash(copy.copy(one)) == hash(one)
    assert [other for other in _examples() if other == one] == [one]
    assert set(type(one).__slots__) == set(type(one).__match_args__)
    assert not hasattr(one, "__dict__")
    for name in (*one.__match_args__, "annet"):
        with pytest.raises(AttributeError):
            setattr(one, name, 1)


class Unknown(Tree):
    """A node that nobody knows."""

    __slots__ = ()


UNKNOWN: Any = Unknown()


def _program(code: Any) -> Program:
    return Program(
        stories={"word/document.xml": code},
        looks=(),
        prelude=(),
        slots=1,
        extended={},
        numbering="",
        lists=ListNumbers(),
        stamp="",
        printed=(),
        template="",
    )


def test_a_step_that_is_not_known_is_refused_everywhere() -> None:
    """When code is tidied, kept, read, proved and made ready to run: none passes it by."""
    words = Words(FORM, Målform.NB)
    written = program_json.dumps(_program((UNKNOWN,)))
    with pytest.raises(AssertionError):
        tidied((UNKNOWN,))
    with pytest.raises(ValueError, match="not of a program"):
        program_json.program(program_json.loads(written))
    for code in (UNKNOWN, program.Print(UNKNOWN), program.If((program.Branch(UNKNOWN, ()),))):
        with pytest.raises(AssertionError):
            prove(_program((code,)), FORM, Målform.NB)
        with pytest.raises(AssertionError):
            Linker(words, (), 0).block((code,))
    with pytest.raises(AssertionError):
        getter(UNKNOWN, words)


def test_a_node_takes_all_its_parts_and_no_more() -> None:
    """As any class does."""
    with pytest.raises(ValueError, match="zip"):
        Chain(1)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="zip"):
        Chain(1, (), 2)  # type: ignore[call-arg]
