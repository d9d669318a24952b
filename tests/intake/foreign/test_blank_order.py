"""The order of a blank tells a question from words that look like it."""

from behovsmelding.intake.foreign.blank_order import BlankOrder

ORDER = BlankOrder(["Navn på eier", "Stilling", "E-post", "Hva bidrar eier med selv?", "Eierne"])


def test_what_comes_soon_after_a_question_may_be_asked_next() -> None:
    """Some questions are left out, and one that stands far below is none here."""
    assert ORDER.follows("E-post:", "Navn på eier")
    assert not ORDER.follows("Eierne", "Navn på eier")
    assert not ORDER.follows("E-post", "Noe som ikke står der")


def test_the_next_question_is_known_when_it_is_edited() -> None:
    """Most of its words are there still; one word alone is no question edited."""
    assert ORDER.edits("Hva bidrar eierne med selv? (felles svar)", "E-post")
    assert not ORDER.edits("Hva bidrar eierne med selv?", "Stilling")
    assert not ORDER.edits("Eierform", "Hva bidrar eier med selv?")
