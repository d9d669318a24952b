"""The page beside the text, in a real browser."""

import json
from pathlib import Path

import pytest

from behovsmelding.preview.page import policy
from behovsmelding.preview.shown import shown
from behovsmelding.reading.examine import examine
from tests.support.browser import ON_A_PHONE, asked, faults
from tests.support.commands import EXAMPLES, VEFSN

FILES = sorted(EXAMPLES.glob("*.yaml"))
GROUND = "return Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0])"
"""How much light the ground of a page has, of 255."""
DIM = 128
CONTRASTS = [
    ("vscode-high-contrast", True),
    ("vscode-high-contrast vscode-high-contrast-light", False),
]
TEXT = (EXAMPLES / "salten-2027.yaml").read_text(encoding="utf-8")


def page(text: str) -> str:
    """Return the page of *text*."""
    return shown(examine(text.encode(), "f.yaml")).html


@pytest.fixture(name="half", scope="module")
def half_written() -> str:
    """Return a page with something left, something wrong and something that can't be read."""
    return page(TEXT.replace("varighet: [", "varighet: [vinter, ", 1) + "\nvedl")


def in_editor(page: str, *, dark: bool) -> str:
    """Return *page* as an editor with such colours shows it."""
    return page.replace("<body>", f'<body class="{"vscode-dark" if dark else "vscode-light"}">')


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_in_an_editor_it_has_the_colours_of_the_editor(
    half: str, tmp_path: Path, *, dark: bool
) -> None:
    """Whatever the browser asks for."""
    ground = asked(in_editor(half, dark=dark), GROUND, tmp_path, dark=not dark)

    assert (ground < DIM) is dark


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_anybody_can_use_it(half: str, tmp_path: Path, *, dark: bool) -> None:
    """As far as axe-core can tell: in an editor with every answer marked, and in a browser.

    Its lists are open, and it has the colours of high contrast, too.
    """
    pages = {
        each.stem: in_editor(page(each.read_text(encoding="utf-8")), dark=dark).replace(
            " data-path=", ' class="here" data-path='
        )
        for each in FILES
    }
    pages["half"] = half.replace("<details ", "<details open ")
    pages |= {theme: half.replace("<body>", f'<body class="{theme}">') for theme, _ in CONTRASTS}

    assert faults(pages, tmp_path, dark=not dark) == {}


@pytest.mark.parametrize(("theme", "dark"), CONTRASTS)
def test_it_has_the_colours_of_high_contrast(
    half: str, tmp_path: Path, theme: str, *, dark: bool
) -> None:
    """The editor names the light one by both names."""
    shown_in_it = half.replace("<body>", f'<body class="{theme}">')

    assert (asked(shown_in_it, GROUND, tmp_path, dark=not dark) < DIM) is dark


def test_a_click_tells_the_line(half: str, tmp_path: Path) -> None:
    """Of the answer; and of a finding in the list, which it goes to."""
    script = """
    const line = document.getElementById("line");
    document.querySelector('main [data-path="eiere[0].navn"]').click();
    const first = [line.textContent, document.querySelector(".here").textContent];
    document.querySelector("#sums button").click();
    return [...first, line.textContent];
    """
    line = TEXT[: TEXT.index("Fauske kommune")].count("\n") + 1
    first, marked, second = asked(half, script, tmp_path)

    assert (first, marked) == (f"Linje {line}", "Fauske kommune")
    assert second.startswith("Linje ")
    assert second != first


def test_what_is_not_answered_is_told_quietly(tmp_path: Path) -> None:
    """Its section says how many are left, and why is told where somebody is about to answer."""
    script = """
    const notes = [...document.querySelectorAll("main .note.lack")];
    const shown = () => notes.filter((each) => each.offsetParent).map((each) => each.dataset.of);
    const before = shown();
    const answer = document.querySelector("main .open.must");
    answer.click();
    const counts = [...document.querySelectorAll("main h2 .left")].map((each) => each.textContent);
    return [before, shown(), answer.dataset.path, counts.map(parseFloat), notes.length];
    """
    vefsn = page(VEFSN.read_text(encoding="utf-8"))
    before, after, path, counts, every = asked(vefsn, script, tmp_path)

    assert before == []
    assert set(after) == {path}
    assert 1 < sum(counts) <= every


def test_it_follows_the_editor(tmp_path: Path) -> None:
    """A new page takes the place of the old one, and the answer of the cursor is marked in it."""
    other = json.dumps(page(TEXT.replace("Fauske kommune", "Bodø kommune"))).replace("</", "<\\/")
    script = f"""
    const told = [];
    const send = async (data) => {{
      window.postMessage(data, "*");
      await new Promise((done) => setTimeout(done, 50));
    }};
    document.getElementById("sums").open = true;
    await send({{ path: "eiere[0].navn" }});
    told.push(document.querySelector(".here").textContent);
    await send({{ html: {other} }});
    told.push(document.querySelector(".here").textContent, document.getElementById("sums").open);
    return told;
    """

    assert asked(page(TEXT), script, tmp_path) == ["Fauske kommune", "Bodø kommune", True]


def test_in_an_editor_a_click_is_told_to_it(half: str, tmp_path: Path) -> None:
    """The line of an answer, and the målform that is chosen."""
    editor = (
        "<script>const posts = []; const acquireVsCodeApi ="
        " () => ({ postMessage: (each) => posts.push(each) });</script>"
    )
    script = """
    document.querySelector('main [data-path="eiere[0].navn"]').click();
    document.querySelector('[data-choice="nn"]').click();
    return posts;
    """
    line = TEXT[: TEXT.index("Fauske kommune")].count("\n") + 1
    told = asked(half.replace("</head>", f"{editor}</head>"), script, tmp_path)

    assert told == [
        {"kind": "line", "path": "eiere[0].navn", "line": line},
        {"kind": "målform", "målform": "nn"},
    ]


def test_it_fits_on_a_phone(half: str, tmp_path: Path) -> None:
    """It never scrolls sideways."""
    assert asked(half, ON_A_PHONE, tmp_path) == [375, 375]


def test_a_browser_runs_only_what_it_names() -> None:
    """With a nonce nothing else is run; without one, nothing is fetched from elsewhere."""
    assert "script-src 'nonce-x';" in policy("x")
    assert "'unsafe-inline'" not in policy("x")
    assert policy("").startswith("default-src 'none'")
