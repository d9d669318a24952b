"""Tags are put where docxtpl puts them, and the runs that held nothing else are gone."""

import pytest

from tests.support import templates as t


def runs(*texts: str, look: str = "") -> str:
    """Write a paragraph with a run for each of *texts*."""
    held = "".join(f"<w:r>{look}<w:t>{each}</w:t></w:r>" for each in texts)
    return f"<w:p>{held}</w:p>"


LOOK = '<w:rPr><w:rStyle w:val="Malkodetegn"/></w:rPr>'


@pytest.mark.parametrize("look", ["", LOOK])
@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        (("a", "{% if er_utkast %}", "b", "{% endif %}", "c"), 3),
        (("a", "{% if not er_utkast %}", "x", "{% else %}", "b", "{% endif %}"), 2),
        (("a", "{% if er_utkast %}", "{% if er_utkast %}", "b", "{% endif %}{% endif %}"), 2),
        (("a", "{% for t in tiltak %}", "{{ t.navn }}", "{% endfor %}"), 1),
    ],
)
def test_a_run_of_code_leaves_nothing_behind(look: str, pieces: tuple[str, ...], said: int) -> None:
    """Somebody typed a condition round words: the words are there, and no run without any."""
    written = t.printed(runs(*pieces, look=look))

    assert written.count("<w:r>") == said
    assert "></w:t>" not in written


@pytest.mark.parametrize(
    "pieces",
    [
        ("a {% if er_utkast %}", "b", "{% endif %}"),
        ("{% if er_utkast %}", "b{% else %}x", "{% endif %}"),
        ("{% if er_utkast %}", "{% if er_utkast %}", "b{% endif %}", "{% endif %}"),
        ("{% if er_utkast %}", "b", "{% endif %}{% if er_utkast %}", "c{% endif %}"),
    ],
)
def test_a_condition_that_ends_among_words_is_left_as_it_is(pieces: tuple[str, ...]) -> None:
    """Its two tags cut the text at one depth: half a run would be no run."""
    written = t.printed(runs(*pieces))

    assert written.count("<w:r>") == written.count("</w:r>") > 0
    assert "b" in written.replace("<w:b/>", "")
