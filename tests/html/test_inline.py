"""Words of a form with a template's code in them."""

from behovsmelding.html.inline import Draws, drawn
from behovsmelding.html.underway import Pieces, Underway, run


def choice(branches: list[tuple[str | None, Pieces]]) -> Pieces:
    """Draw the branches as they are told apart."""
    return ("(", *(piece for test, body in branches for piece in (f"{test}?", *body, ";")), ")")


def told(text: str) -> str:
    """Return what is drawn of *text*, each value as its code in brackets."""
    draws = Draws(choice, lambda code: (f"[{code}]",), str.upper)
    page = Underway()
    run(drawn(text, draws), [], page)
    return "".join(page.out)


def test_words_without_code_are_words() -> None:
    """Braces that open no tag are characters."""
    assert told("a {b} % }}") == "A {B} % }}"
    assert told("") == ""


def test_a_condition_has_its_branches() -> None:
    """Each with its test; the last without one."""
    assert told("x{% if a %} y{% elif b %}z{% else %}{{ c|kr }}{% endif %}!") == (
        "X(a? Y;b?Z;None?[c|kr];)!"
    )


def test_a_condition_may_stand_in_another() -> None:
    """And what comes after the inner one belongs to the outer."""
    assert told("{% if a %}{% if b %}x{% endif %}y{% endif %}z") == "(a?(b?X;)Y;)Z"


def test_nothing_is_lost_behind_a_tag_that_ends_what_never_began() -> None:
    """The declaration is checked elsewhere; its words stand all the same."""
    assert told("x{% endif %}y") == "XY"
