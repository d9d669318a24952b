"""What may be about a contact person is shown in no log, in whatever shape of YAML it stands."""

import pytest

from behovsmelding import newlines
from behovsmelding.reading.doubtful import doubtful
from behovsmelding.reading.examine import Examined, examine
from behovsmelding.reading.private import masked, without_doubtful
from tests.acceptance.test_public_logs import (
    ACCOUNT_LINE,
    MAIL,
    NAME,
    PERSON,
    SECRETS,
    TEXT,
)

FIRST, LAST = NAME.split()
ODD_ACCOUNT = "1503-22-98765"
"""An account that no pattern knows."""
HEAD = "eiere:\n  - navn: Narvik kommune\n"
OWNERS = TEXT[TEXT.index("eiere:\n") : TEXT.index("kompetansenettverk:")]

PEOPLE = f"""\
    ? kontaktperson
    : navn: {NAME}
--
    ? kontaktperson
    :
      navn: {NAME}
      epost: x
--
    ? kontaktperson
    : - navn: {NAME}
      - epost: x
--
    ? kontaktperson
    : {NAME}
    {NAME}
--
    ? kontaktperson
      navn: {NAME}
--
    ? "kontaktperson"
    : "{NAME}"
--
    ? - kontaktperson
    : - {NAME}
--
    ? {{navn: {NAME}}}
    : x
--
    ?
      kontaktperson
    :
      navn: {NAME}
--
    ? |
      kontaktperson
    : |
      {NAME}
--
    kontaktperson:
      ? navn
      :
        {NAME}
--
    kontaktperson:
      ? {FIRST}
        {LAST}
      : leder
--
    kontaktperson: {{
      navn: {NAME},
      epost: x
    }}
--
    kontaktperson: {{
navn: {NAME},
epost: x
}}
--
    kontaktperson: {{
navn: {NAME},
epost: x
--
    kontaktperson: [
{NAME},
leder
]
--
    kontaktperson: &a
      navn: &b {NAME}
      epost: *b
--
    &k kontaktperson:
      navn: {NAME}
--
    &k "kontaktperson":
      navn: {NAME}
--
    !!str kontaktperson:
      navn: {NAME}
--
    kontaktperson: !person
      {NAME}
--
    kontaktperson:
      <<: {{navn: {NAME}}}
--
    <<: {{kontaktperson: {{navn: {NAME}}}}}
--
    <<:
      kontaktperson:
        navn: {NAME}
--
    kontaktperson:
      <<: *nobody
      navn: {NAME}
--
    kontaktperson: |
      {NAME}
      leder
--
    kontaktperson: >-
    {NAME}
    {NAME} leder
--
    kontaktperson: |
{NAME}
leder
--
    kontaktperson: |9
      {NAME}
--
    kontaktperson:
      navn: >
        {NAME}

        {NAME}
--
    kontaktperson: "
{NAME}
leder"
--
    kontaktperson:
      navn: 'Rad
{NAME}
      leder'
--
    "kontakt\\u0070erson":
      navn: {NAME}
--
    KONTAKTPERSON:
      NAVN: {NAME}
--
    contact person:
      name: {NAME}
--
    - - kontaktperson: {NAME}
--
kontaktperson:
  navn: {NAME}
--
    kontaktperson:
navn: {NAME}
funksjon: leder
--
    kontaktperson:
  - navn: {NAME}
  - epost: x
--
    kontaktperson\N{FULLWIDTH COLON}
      navn\N{FULLWIDTH COLON} {NAME}
--
    kontaktperson\N{NO-BREAK SPACE}:
      navn: {NAME}
--
    • kontaktperson: {NAME}
--
    1. kontaktperson: {NAME}
--
    kontaktperson -> {NAME}
--
    <kontaktperson>{NAME}</kontaktperson>
--
    **kontaktperson:** {NAME}
--
    | kontaktperson | {NAME} |
--
    kontaktperson:  # {NAME}
--
    kontaktperson:
      navn:  # {NAME}
--
    kontaktperson:
      navn: x
# {NAME}
--
    kontaktperson:
...
---
navn: {NAME}
--
    kontaktperson:

%navn {NAME}
--
    kontaktperson:
      {NAME}:
        epost: x
--
    kontaktperson:
    '{NAME}': x
--
    kontaktperson:
    - {NAME}: leder
--
    kontaktperson:
      kontaktperson:
        kontaktperson:
          navn: {NAME}
--
    kontaktperson:
      navn: Kari Nordmann
    kontaktperson:
      navn: {NAME}
--
    leder: {NAME}
--
    koordinator:
      navn: {NAME}
--
    navn: {NAME}
--
    mail: {MAIL.replace("@", "(at)")}
--
    telefon: 98765, {NAME}
""".split("--\n")
ACCOUNTS = f"""\
    ? kontonummer
    : {ODD_ACCOUNT}
--
    ?
      kontonummer
    :
      - {ODD_ACCOUNT}
--
    kontonummer: {{
{ODD_ACCOUNT}: drift
}}
--
    {ODD_ACCOUNT}:
--
    {ODD_ACCOUNT}
--
    kontonr: {ODD_ACCOUNT.replace("-", "/")}
--
    bankkonto: {ODD_ACCOUNT}
--
    iban: NO93{ODD_ACCOUNT.replace("-", "")}
--
    kontonummer: |-
      1503-22
      98765
    # 22 98765
""".split("--\n")
WHOLE = f"""\
eiere: [{{navn: Narvik kommune, kontaktperson: {{navn: {NAME}}}}}]
--
eiere: [{{navn: Narvik kommune, kontaktperson: {{navn: {NAME}}}
--
eiere: [{{navn: Narvik kommune kontaktperson: {{navn: {NAME}}}}}]
--
eiere: [{{"navn":"Narvik kommune","kontaktperson":{{"navn":"{NAME}"}}]
--
eiere:
  - {{navn: Narvik kommune,
     kontaktperson: {{navn: {NAME},
     funksjon: {NAME}}}
--
eiere: [
{{"navn":"Narvik kommune",
"kontaktperson":
{{"navn":
"{NAME}"}}
]
--
eiere:
  - navn: Narvik kommune
    ? kontaktperson
    : {NAME}
--
kontakt: &kp
  navn: {NAME}
eiere:
  - navn: Narvik kommune
    kontaktperson: *kp
--
eiere:

plan: Vi møtes to ganger.
  - navn: {NAME}
    epost: x
""".split("--\n")
SHAPES = [
    *(TEXT.replace(PERSON, each) for each in PEOPLE),
    *(TEXT.replace(ACCOUNT_LINE, each) for each in ACCOUNTS),
    *(TEXT.replace(OWNERS, each) for each in WHOLE),
    TEXT.replace("tiltak:\n", f"tiltak:\n  - {{navn: x, kontaktperson: {{navn: {NAME}}}}}\n"),
    TEXT.replace("tiltak:\n", f"tiltak:\n  - {{navn: x, kontaktperson: {{\n    navn: {NAME}}}}}\n"),
]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("text", SHAPES, ids=range(len(SHAPES)))
def test_no_shape_shows_who_somebody_is(text: str, ends: str) -> None:
    """Neither in the lines nor in what is said of them, wherever lines end."""
    report = examine(text.replace("\n", ends).encode())

    assert _shown(masked(report)) == []
    assert _shown(_words(report)) == []


def _words(report: Examined) -> str:
    told = without_doubtful(report.findings, report)
    return "\n".join(
        f"{each.sentence(language)}\n{each.tip(language)}\n{each.place}\n{each.told_fixes}"
        for each in told
        for language in ("nb", "nn", "en")
    )


def _shown(text: str) -> list[str]:
    known = (*SECRETS, ODD_ACCOUNT, ODD_ACCOUNT.replace("-", "/"))
    return [line for line in newlines.split(text) if any(map(line.__contains__, known))]


def test_what_is_plainly_about_nobody_is_shown() -> None:
    """A log that hides all there is would be of no help."""
    hidden = [TEXT[start:end] for start, end in doubtful(TEXT[TEXT.index("skjema:") :])]

    assert not any("kommune" in each for each in hidden)
    covered = masked(examine(TEXT.replace("type: kommune", "type: komune").encode()))
    assert "    type: komune\n    organisasjonsnummer: 959469059\n" in covered
    assert "    kontaktperson:\n      navn: ••••" in covered
    assert covered.partition("behovsvurdering:")[2] == TEXT.partition("behovsvurdering:")[2]


def test_a_comment_that_is_for_a_program_is_shown() -> None:
    """It says which schema a file follows, or what its author lets stand."""
    line = "# behovsmelding: tillat BM311 \N{EN DASH} vi venter"

    covered = masked(examine(TEXT.replace(HEAD, f"eiere:\n  {line}\n{HEAD[7:]}").encode()))

    assert covered.startswith("# yaml-language-server: $schema=../schemas/2027.schema.json\n")
    assert f"  {line}\n" in covered


def test_what_is_known_to_be_about_nobody_is_told() -> None:
    """A wrong number in braces is a number all the same, and a question is no answer."""
    owner = "eiere: [{navn: Narvik kommune, organisasjonsnummer: 959469050}]\n"
    report = examine(TEXT.replace(OWNERS, owner).encode())
    number = next(each for each in report.findings if each.code == "BM601")

    told = without_doubtful(report.findings, report)

    assert "«959469050»" in next(each for each in told if each.code == "BM601").sentence()
    assert "959469050" not in masked(report).splitlines()[number.span.line - 1]  # type: ignore[union-attr]
