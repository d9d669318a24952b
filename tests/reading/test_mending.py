"""Exact edits that leave every other byte alone: what was meant in the place of what slipped."""

import re

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from behovsmelding import dumps
from behovsmelding.diagnostics import Diagnostic, Fix, Span
from behovsmelding.reading.edits import apart, edited
from behovsmelding.reading.examine import examine
from behovsmelding.reading.mending import Mended, mend
from tests.support.commands import NARVIK, VEFSN
from tests.support.strategies import gyldige_behovsmeldinger

HEAD = "# yaml-language-server: $schema=.behovsmelding/2025.schema.json\nskjema: 2025\n"
KOLLEKTIV = """\
skjema: 2027
status: utkast
eiere:
  - navn: Narvik kommune
    type: kommune
    kontaktperson: {navn: Kari Nordmann, epost: kari.nordmann@example.no}
partnere:
  - {navn: Nord universitet, type: universitet eller høyskole}
tiltak:
  - navn: Lesing
    område: [skole, barnehage]
    tilskudd: {Narvik kommune: 110 000, Nord universitet: 328 000}
    koordinator: {beløp: 50 000, begrunnelse: Samordner barnehagene}
    varighet: [høst 2027, vår 2028]
    oppgitt: {totalt: 438 000}
    flerårig: {år: 1, av: 3, anslag: {2028: 450 000, 2029: 450 000}}
"""
PIECES = (
    *(" #x", " # y", ": ", ":", '"', "'", "- ", "-", "*", "@", "%", "&", "!x", "`", "?", "\\", "|"),
    *("{", "}", "[", "]", ",", ",-", "\t", "  ", "\n", "\r\n", "#", "å", "_", "…", "\u00a0"),
    *("ja", "Nei", "500.000", "1.000", "null", "~", "HØST 25", "høst-2025", "kommun", "Utkast"),
)


def mended(text: str, name: str = "behovsmelding.yaml") -> Mended:
    """Mend *text*."""
    return mend(text.encode(), name)


def fixable(result: Mended) -> list[Diagnostic]:
    """Return the findings that are left and carry a fix that may be made unasked."""
    return [finding for finding in result.after.findings if finding.edits]


@st.composite
def slips(draw: st.DrawFn) -> str:
    """Draw a behovsmelding that somebody has typed in without care."""
    model = gyldige_behovsmeldinger().map(dumps)
    base = st.sampled_from([NARVIK, VEFSN]).map(lambda path: path.read_text(encoding="utf-8"))
    text = draw(st.one_of(base, model, st.just(KOLLEKTIV)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(PIECES)) + text[at + draw(st.integers(0, 3)) :]
    return text


# What is mended


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("eier:\n  navn: Narvik: kommune\n", 'eier:\n  navn: "Narvik: kommune"\n'),
        ("eier:\n  kompetansenettverk: @Narvik\n", 'eier:\n  kompetansenettverk: "@Narvik"\n'),
        ("flere_eiere: [@a, b]\n", 'flere_eiere: ["@a", b]\n'),
        ("flere_eiere: [a, *b]\n", 'flere_eiere: [a, "*b"]\n'),
        *(
            (
                f"eier:\n  kontaktperson: {{navn: Kari, merkes: {slip}}}\n",
                f'eier:\n  kontaktperson: {{navn: Kari, merkes: "{slip}"}}\n',
            )
            for slip in ("@a", "%5", "*viktig*")
        ),
        ("ordninger:\n  regional: {eier 5, uh: 6}\n", "ordninger:\n  regional: {eier: 5, uh: 6}\n"),
        ("ordninger:\n  regional: {eir 5, uh: 6}\n", "ordninger:\n  regional: {eier: 5, uh: 6}\n"),
        (
            "eier: {navn: Evenes, kontaktperson: {merkes: Husk: dette}}\n",
            'eier: {navn: Evenes, kontaktperson: {merkes: "Husk: dette"}}\n',
        ),
        ("flere_eiere:\n  - Evenes: kommune\n", 'flere_eiere:\n  - "Evenes: kommune"\n'),
        ("flere_eiere:\n  - ? Evenes\n", 'flere_eiere:\n  - "? Evenes"\n'),
        ("flere_eiere:\n  - navn: Evenes\n", "flere_eiere:\n  - Evenes\n"),
        ("flere_eiere: [Evenes: kommune, b]\n", 'flere_eiere: ["Evenes: kommune", b]\n'),
        ("ordninger:\n  regional: eier: 5, uh: 6\n", "ordninger:\n  regional: {eier: 5, uh: 6}\n"),
        ('eier:\n  navn: "Vi sier "hei" nå"\n', "eier:\n  navn: 'Vi sier \"hei\" nå'\n"),
        ("eier: {navn ab, type: kommune}\n", "eier: {navn ab, type: kommune}\n"),
        ("eier:\n  navn: *Narvik*\n", 'eier:\n  navn: "*Narvik*"\n'),
        (
            "eier:\n  kontaktperson:\n    merkes: Dekom #12035\n",
            'eier:\n  kontaktperson:\n    merkes: "Dekom #12035"\n',
        ),
        ("eier:\n  navn: Dekom\n    og mer #1\n", 'eier:\n  navn: "Dekom og mer #1"\n'),
        ("flere_ordninger: no\n", "flere_ordninger: nei\n"),
        ('flere_ordninger: "Yes"  # sagt\n', "flere_ordninger: ja  # sagt\n"),
        ("maalform: nn\n", "målform: nn\n"),
        ("maal-form: nynorsk\n", "målform: nn\n"),
        ("tiltak:\n  - ordning: Kompetanseløft\n", "tiltak:\n  - ordning: kompetanseløftet\n"),
        ("tiltak:\n  - varighet: HØST 25\n", "tiltak:\n  - varighet: høst 2025\n"),
        (
            "tiltak:\n  - varighet: [HØST 2025, Høst-2025, vår 25]\n",
            "tiltak:\n  - varighet: [HØST 2025, høst 2025, vår 2025]\n",
        ),
        ("status:utkast\n", "status: utkast\n"),
        ("tiltak:\n  - tilskudd: {eier:1, uh: 2}\n", "tiltak:\n  - tilskudd: {eier: 1, uh: 2}\n"),
        (
            "tiltak:\n  - tilskudd: {eier: 110 000,-, uh: 2}\n",
            'tiltak:\n  - tilskudd: {eier: "110 000,-", uh: 2}\n',
        ),
        ("tiltak:\n  - tilskudd:\n      eier: -\n", "tiltak:\n  - tilskudd:\n      eier: 0\n"),
        (
            "tiltak:\n  - tilskudd: {eier: 500.000}\n",
            "tiltak:\n  - tilskudd: {eier: 500 000}\n",
        ),
        (
            "tiltak:\n  - tilskudd: {eier: 5, uh: 995}\n    oppgitt: {totalt: 900}\n",
            "tiltak:\n  - tilskudd: {eier: 5, uh: 995}\n    oppgitt: {totalt: 900}\n",
        ),
    ],
)
def test_a_slip_becomes_what_was_meant(written: str, expected: str) -> None:
    """Each slip is mended, and what stands beside it is untouched."""
    assert HEAD + expected == mended(HEAD + written).after.text


@pytest.mark.parametrize("key", ["kompetansenettverk", "statsforvalter"])
def test_an_address_in_an_answer_of_the_whole_is_no_one_s(key: str) -> None:
    """Nothing stands beside it that asks for an address."""
    assert mended(f"skjema: 2026\n{key}: 0 @\n{key[:-1]}: kari@example.no\n").after.findings


def test_a_key_with_an_escape_keeps_it_whatever_else_is_unseen() -> None:
    """What is written as an escape is meant, also where another text holds such a sign."""
    text = 'skjema: 2026\nplan: |\n  \u200bx\ntiltak:\n  - tilskudd: {"A\\u00adB": 5}\n'
    assert "BM225" not in {each.code for each in mended(text).before.findings}


def test_a_sum_that_is_asked_for_is_no_recipient() -> None:
    """It lacks its colon as any other field, and is not taken away as a sum too many."""
    text = "skjema: 2026\nmålform: nb\noppgitt:\n  eiere: 5 000\n  totalt 5 000\n"
    assert mended(text).after.text.endswith("  eiere: 5 000\n  totalt: 5 000\n")


def test_a_dash_that_stands_as_those_before_it_keeps_its_place() -> None:
    """What stands below it moves, and a second time changes nothing."""
    text = "skjema: 2026\nmålform: nb\neiere:\n - navn: A\n  - navn: B\n    type: kommune\n"
    result = mended(text)

    assert result.after.text.endswith(" - navn: A\n - navn: B\n   type: kommune\n")
    assert mend(result.data, "behovsmelding.yaml").data == result.data


def test_a_recipient_with_a_slip_gets_the_name_of_the_owner() -> None:
    """A key that names somebody is mended where it stands."""
    text = KOLLEKTIV.replace("{Narvik kommune:", "{Narvik komune:")

    assert "tilskudd: {Narvik kommune: 110 000," in mended(text).after.text


@pytest.mark.parametrize("typed", ["høgskole", "høyskole", "høgskule", "universitet", "UH"])
def test_a_short_word_for_a_university_is_not_a_fagskole(typed: str) -> None:
    """The nearest word is the name of something else."""
    text = KOLLEKTIV.replace("type: universitet eller høyskole", f"type: {typed}")

    assert "type: universitet eller høyskole" in mended(text).after.text


def test_a_recipient_that_already_stands_there_is_not_written_twice() -> None:
    """A fix must not make a new mistake."""
    text = KOLLEKTIV.replace("{Narvik kommune:", "{Narvik komune: 1, Narvik kommune:")

    assert "{Narvik komune: 1, Narvik kommune:" in mended(text).after.text


def test_a_file_gets_its_schema_line() -> None:
    """A file that doesn't name the schema of its form gets the line, with its own line ends."""
    line = HEAD.splitlines()[0]

    assert f"{line}\r\nskjema: 2025\r\n" == mended("skjema: 2025\r\n").after.text


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2026.schema.json", "2025.schema.json"),
        (".behovsmelding/2027-vestland.schema.json", ".behovsmelding/2025.schema.json"),
        ("https://example.no/2024.schema.json", "https://example.no/2025.schema.json"),
        ("../2025.schema.json", "../2025.schema.json"),
        ("../2024.nn.schema.json", "../2025.nn.schema.json"),
        ("../2025.nn.schema.json", "../2025.nn.schema.json"),
        ("egne/skjema.json", "egne/skjema.json"),
        ("2026/min.schema.json", "2026/min.schema.json"),
    ],
)
def test_the_schema_line_names_the_form_of_the_file(line: str, expected: str) -> None:
    """Last year's line would make an editor help with last year's form; other schemas are kept."""
    text = "# Vår\n# yaml-language-server: $schema={}  \r\nskjema: 2025\n"

    assert text.format(expected) == mended(text.format(line)).after.text


@pytest.mark.parametrize("målform", ["nn", "nynorsk", '"nn"'])
def test_a_file_in_nynorsk_gets_the_schema_in_nynorsk(målform: str) -> None:
    """The line leads to the rules as they are told in the målform of the file."""
    after = mended(f"skjema: 2025\nmålform: {målform}\n").after.text

    assert after.startswith(f"{HEAD.splitlines()[0].replace('2025', '2025.nn')}\n")


@pytest.mark.parametrize("name", ["2025.schema.json", "2025.nn.schema.json"])
def test_whoever_chose_the_schema_in_another_målform_keeps_it(name: str) -> None:
    """A line that names the rules of the form is right, in whichever målform they are told."""
    text = f"# yaml-language-server: $schema=.behovsmelding/{name}\nskjema: 2025\nmålform: nn\n"

    assert mended(text).after.text == text


@pytest.mark.parametrize("name", ["<stdin>", "<yaml>"])
def test_what_is_no_file_needs_no_schema_line(name: str) -> None:
    """The line is for editors, and they open files."""
    assert mended("skjema: 2025\n", name).after.text == "skjema: 2025\n"


def test_a_byte_order_mark_and_line_ends_stay() -> None:
    """The bytes round the fix are the bytes that were there, whatever they are."""
    before = ("\ufeff" + HEAD + "flere_ordninger: no \r\n\r\neier: {navn: x}\r# slutt").encode()

    assert before.replace(b" no ", b" nei ") == mend(before, "x.yaml").data


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\0\xd8", b"navn: \x81", b"\0", b"x: [1, 2"])
def test_what_cannot_be_read_is_left_alone(data: bytes) -> None:
    """A file that is no text, or holds nothing we understand, is not touched."""
    assert data == mend(data, "x.yaml").data


def test_a_slip_on_every_line_is_mended_at_one_go() -> None:
    """YAML stops at each of them, and nobody has to ask twice."""
    slips = "\n".join(["- @"] * 260)
    result = mended(f"{HEAD}flere_eiere:\n{slips}\n")

    assert len(result.fixed) == 260
    assert fixable(result) == []


# Properties


@given(slips())
def test_a_mended_file_has_nothing_left_to_mend(text: str) -> None:
    """No finding of a mended file carries a fix, and mending it again changes nothing."""
    result = mended(text)

    assert fixable(result) == []
    assert mend(result.data, "behovsmelding.yaml").data == result.data


@given(slips(), st.sampled_from(["\n", "\r\n"]))
def test_only_what_a_fix_speaks_of_changes(text: str, newline: str) -> None:
    """Cut the places of the fixes out of a text, and the rest is the same before and after."""
    report = examine(text.replace("\n", newline).encode(), "x.yaml")
    findings = apart(report.findings)
    after = edited(report.text, findings)

    fixes = sorted((fix for each in findings for fix in each.fixes), key=lambda fix: fix.span)
    rest = ".*".join(map(re.escape, edited(report.text, _blanked(findings)).split("\0")))
    assert re.fullmatch(rest, after, re.DOTALL)
    assert len(after) >= sum(len(fix.text) for fix in fixes)


def inserted(column: int, text: str, end: int | None = None) -> Diagnostic:
    """Make a finding whose fix puts *text* in at *column*, or over what stands up to *end*."""
    return Diagnostic("BM122", fixes=(Fix(Span("x", 1, column, 1, end or column), text),))


@pytest.mark.parametrize(
    ("fixes", "expected"),
    [
        (((2, "x"), (2, "y")), "axbcd"),
        (((2, "x"), (2, "y", 3)), "axbcd"),
        (((2, "x", 4), (3, "y")), "axd"),
        (((2, "x", 3), (3, "y")), "axycd"),
        (((3, "y"), (2, "x")), "axbycd"),
    ],
    ids=["one place", "before what is written over", "inside", "side by side", "apart"],
)
def test_what_one_fix_puts_in_no_other_does(
    fixes: tuple[tuple[int, str], ...], expected: str
) -> None:
    """Of two that begin at one place the first is made: nobody knows in which order they belong."""
    findings = apart(inserted(*each) for each in fixes)

    assert edited("abcd", findings) == expected


@pytest.mark.parametrize(
    ("written", "code", "is_guessed"),
    [
        ("tiltak:\n  - tilskudd: {eier: 500.000}\n", "BM302", True),
        ("eier:\n  navn: Dekom #12\n", "BM132", True),
        ("flere_ordninger: x\n", "BM203", False),
        ("eier: {kontaktperson: {epost: <kari@example.no>}}\n", "BM602", False),
    ],
)
def test_a_fix_tells_whether_it_is_a_guess(written: str, code: str, *, is_guessed: bool) -> None:
    """A fix that is the likeliest of several says so; the others are sure."""
    (finding,) = [each for each in examine((HEAD + written).encode()).findings if each.code == code]

    assert finding.fixes
    assert finding.guessed is is_guessed


@pytest.mark.parametrize(
    ("written", "number", "is_mended"),
    [
        ("1,2 mill", "1 200 000", True),
        ("340 tusen", "340 000", True),
        ("500.000", "500 000", True),
        ("110 000.-", "110 000", True),
        ("ca. 50 000", "50 000", False),
        ("inntil 1,2 mill", "1 200 000", False),
        ("200 000 + 140 000", "340 000", False),
        ("110 000?", "110 000", False),
    ],
)
def test_more_than_a_number_is_for_a_person(written: str, number: str, *, is_mended: bool) -> None:
    """The number is proposed either way, and made only where nothing else was written."""
    text = f"{HEAD}ordninger:\n  regional:\n    eier: {written}\n"
    found = examine(text.encode()).findings
    (finding,) = [each for each in found if each.code in ("BM301", "BM302")]

    assert [fix.text for fix in finding.fixes] == [number]
    assert number in finding.tip().replace("\u00a0", " ")
    assert bool(finding.json()["fixes"]) is is_mended
    assert mend(text.encode(), "<stdin>").data.decode() == (
        text.replace(written, number) if is_mended else text
    )


def _blanked(findings: tuple[Diagnostic, ...]) -> list[Diagnostic]:
    """Return *findings* with a mark in the place of each text."""
    return [
        attrs.evolve(each, fixes=tuple(fix._replace(text="\0") for fix in each.fixes))
        for each in findings
    ]


@given(
    st.from_regex(
        r"[*&@%`!]?[A-Za-zæøå][A-Za-zæøå0-9 ,;.()/–-]{0,8}(?:: | #|:|#)?[A-Za-zæøå]{1,5}",
        fullmatch=True,
    )
)
@example("*A:A")
def test_a_text_that_yaml_misreads_is_saved_as_it_was_typed(text: str) -> None:
    """Whatever sign it begins with or holds, the answer is what somebody typed."""
    written = f"{HEAD}uh:\n  kontaktperson:\n    funksjon: {text}\n    navn: Ola\n"

    result = mended(written)

    assert text == result.after.melding.uh.kontaktperson.funksjon


# The command
