"""A file in another encoding is told as that, and `--fix` writes it in UTF-8 where it is sure."""

import pytest

from behovsmelding.reading.examine import examine
from behovsmelding.reading.mending import mend
from tests.support.tired import LOKAL, found

_BEFORE = LOKAL.replace("Alle", "Ærlige ansatte på «Øya»")


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("cp1252", "Windows-1252"),
        ("latin-1", "Windows-1252"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("mac_roman", "Mac OS Roman"),
    ],
)
def test_a_file_is_read_in_the_encoding_it_is_in(codec: str, name: str) -> None:
    """Every letter is what it was."""
    mended = mend(_BEFORE.encode(codec), "<stdin>")

    assert [each.params["koding"] for each in mended.before.findings] == [name]
    assert mended.data.decode() == _BEFORE
    assert found(mended.data) == ""


def test_a_text_pasted_into_a_file_keeps_the_letters_of_both() -> None:
    """Most of the file is UTF-8, and a line of it is not."""
    whole = _BEFORE.encode().replace(b"Reise", "Reise på øya".encode("cp1252"))

    assert mend(whole, "<stdin>").data.decode() == _BEFORE.replace("Reise", "Reise på øya")


@pytest.mark.parametrize("wrong", [b"navn: \x81\x8d", b"navn: \xa6\xb5\n", b"\xff\xfe\x00\xd8"])
def test_what_is_in_doubt_is_left_alone(wrong: bytes) -> None:
    """A wrong letter in a name is worse than a file that must be saved again."""
    assert mend(wrong, "<stdin>").data == wrong


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_letters_put_in_utf_8_twice_are_put_right(newline: str) -> None:
    """A file that was opened in another encoding and saved again is one finding, and one fix."""
    right = _BEFORE.replace("\n", newline)
    wrong = right.encode().decode("cp1252").encode()
    mended = mend(wrong, "<stdin>")

    assert found(wrong) == "BM101"
    assert mended.data.decode() == right
    assert found(mended.data) == ""


def test_a_word_pasted_with_such_letters_hides_nothing_else() -> None:
    """Where the fields can be read, all the rest is found too."""
    wrong = LOKAL.replace("Alle", "PÃ¥ alle trinn â€“ ogsÃ¥ SFO").replace(
        "ordning: komp", "ordning: kmp"
    )

    assert found(wrong) == "BM202 BM155"
    assert "målgruppe: På alle trinn – også SFO" in mend(wrong.encode(), "<stdin>").data.decode()


@pytest.mark.parametrize("text", ["Âlesund", "São Paulo", "Ã", "Å\u00a0lese", "og Â\u00a0lese"])
def test_a_letter_of_another_language_is_one(text: str) -> None:
    """Only what our own letters become is taken for one of them."""
    assert found(LOKAL.replace("Alle", text)) == ""


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("RÃ¥dgiver".encode(), "«Ã¥»"),
        ("Rådgiver".encode("cp1252"), "Windows-1252"),
        ("Rådgiver\n\u200b".encode(), "U+200B"),
    ],
)
def test_a_sign_is_named_on_the_line_of_a_contact_too(written: bytes, said: str) -> None:
    """No letter, encoding or sign is anybody's name, so the sentence says which it is."""
    first, *_ = examine(LOKAL.encode().replace("Rådgiver".encode(), written)).findings

    assert first.private
    assert said in first.sentence()
