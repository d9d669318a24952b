"""Logs of a public repository are public: nobody's address, account or name stands in them."""

from pathlib import Path

import pytest

from behovsmelding.cli.output import DOCUMENTS
from behovsmelding.messages import without_contact
from behovsmelding.reading.examine import examine
from behovsmelding.reading.private import masked
from tests.support import templates as t
from tests.support.commands import EXAMPLES, Shell

NAME, MAIL, ACCOUNT = "Zebulon Qvist", "zebulon.qvist@example.no", "1503 22 98765"
# Four digits alone may stand in any fingerprint, or in how long a run took.
SECRETS = ("Zebulon", "Qvist", "zebulon", "1503 22", "150322", "22 98765")
PERSON = """\
    kontaktperson:
      navn: Kari Nordmann
      funksjon: Rådgiver Oppvekst i Narvik kommune
      epost: kari.nordmann@example.no
      merkes: Kompetanse 12035
"""
COMMENT = "regnskapsavdelingen finner det før vi sender inn"
ACCOUNT_LINE = f"    kontonummer:                  # {COMMENT}\n"
TEXT = (EXAMPLES / "narvik-2027.yaml").read_text(encoding="utf-8")


def person(*lines: str) -> tuple[str, str]:
    """Return the contact person, and what *lines* make of it."""
    return PERSON, "".join(f"{line}\n" for line in lines)


def account(line: str) -> tuple[str, str]:
    """Return the account, and what *line* makes of it."""
    return ACCOUNT_LINE, f"    kontonummer: {line}\n"


SLIPS = {
    "no address": person("    kontaktperson:", "      epost: zebulon.qvist(at)example.no"),
    "two addresses": person("    kontaktperson:", f"      epost: {MAIL} eller {MAIL}"),
    "pasted address": person("    kontaktperson:", f"      epost: {NAME} <{MAIL}>"),
    "on a line": person(f"    kontaktperson: {NAME}, {MAIL}"),
    "a name on a line": person(f"    kontaktperson: {NAME}"),
    "a list": person("    kontaktperson:", f"      navn: [{NAME}, {NAME}]"),
    "a mapping": person("    kontaktperson:", f"      navn: {{{NAME}: ja}}"),
    "an unknown key": person("    kontaktperson:", f"      {NAME}: ja", f"      namn: {NAME}"),
    "a flow": person(f"    kontaktperson: {{navn: {NAME}, epost: {MAIL}, foo: {NAME}}}"),
    "several lines": person("    kontaktperson:", "      navn: |", f"        {NAME}", "        x"),
    "a name to fill in": person("    kontaktperson:", f"      navn: <{NAME}>"),
    "no account": account(ACCOUNT),
    "an account with dots": account("1503.22.98765"),
    "an account in words": account(f"{ACCOUNT} (drift)"),
    "a list of accounts": account(f"[{ACCOUNT}, {ACCOUNT}]"),
    "an account for a mapping": account(f"{{drift: {ACCOUNT}}}"),
}
UNPARSED = {
    "an open quote": person("    kontaktperson:", f'      epost: "{MAIL}'),
    "two colons": person("    kontaktperson:", f"      merkes: svar: {MAIL} {ACCOUNT}"),
    "a tab": person("    kontaktperson:", f"\t  epost: {MAIL}"),
    "no colon": person("    kontaktperson:", f"      navn {NAME}"),
    "no blank": person("    kontaktperson:", f"      navn:{NAME}", "      x: y: z"),
    "another sign": person("    kontaktperson:", f"      navn = {NAME}"),
    "two colons in a name": person("    kontaktperson:", f"      navn: {NAME}: leder"),
    "a quote in a name": person("    kontaktperson:", f'      navn: "{NAME}" leder'),
    "a line of its own": person("    kontaktperson:", f"      {NAME}", "      funksjon: leder"),
    "a second line": person("    kontaktperson:", f"      navn: {NAME}", f"    {NAME}", "x"),
    "too far out": person("    kontaktperson:", f"  navn: {NAME}", f"funksjon: {NAME}: x"),
    "too far in": person("    kontaktperson:", "      funksjon: x", f"        navn: {NAME}"),
    "a colon too many": person("    kontaktperson::", f"      navn: {NAME}"),
    "a misspelt key": person("    kontaktpersn:", f"      navn: {NAME}: x"),
    "no colon above": person("    kontaktperson", f"      navn: {NAME}"),
    "a comment": person("    kontaktperson:", f"      # navn: {NAME}"),
    "an account for a key": account(f"x\n    {ACCOUNT}: kontonummer"),
    "a key with a question mark": person("    ? kontaktperson", f"    : {NAME}", f"    {NAME}"),
    "open braces": person("    kontaktperson: {", f"navn: {NAME},"),
    "another key": person(f"    leder: {NAME}", f"    mail: {MAIL.replace('@', '(at)')}"),
    "an account behind a quote": account(f'"{ACCOUNT}" {NAME}'),
}
"""What can't be read, so that nobody knows which part of it is a name."""


@pytest.mark.parametrize("slip", [*SLIPS, *UNPARSED])
def test_no_format_tells_contact_data(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slip: str
) -> None:
    """Neither in words nor as a fix, in no format, nor in the summary of a job."""
    before, after = (SLIPS | UNPARSED)[slip]
    assert before in TEXT
    file = tmp_path / "narvik.yaml"
    file.write_text(TEXT.replace(before, after), encoding="utf-8")
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("CI", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    files = {each: tmp_path / f"out.{each}" for each in DOCUMENTS}
    wanted = [word for each, path in files.items() for word in ("--output", f"{each}={path}")]

    told = [shell("check", "--format", each, file) for each in ("full", "concise")]
    told.append(shell("check", "--format", "github", *wanted, file))

    written = [path.read_text(encoding="utf-8") for path in (summary, *files.values())]
    assert all("BM" in each for each in (*(result.out for result in told), *written))
    for each in (*(result.out + result.err for result in told), *written):
        assert [secret for secret in SECRETS if secret in each] == []


def test_whoever_writes_sees_the_line_at_home(shell: Shell, tmp_path: Path) -> None:
    """On their own screen the line is shown as it stands, and the words are the same."""
    file = tmp_path / "narvik.yaml"
    file.write_text(TEXT.replace(*SLIPS["no account"]), encoding="utf-8")

    told = shell("check", file)

    assert f"kontonummer: {ACCOUNT}" in told.out
    assert told.out.count(ACCOUNT) == 1


def test_a_fix_is_told_without_what_it_writes(shell: Shell, tmp_path: Path) -> None:
    """And is made all the same."""
    file = tmp_path / "narvik.yaml"
    file.write_text(TEXT.replace(*SLIPS["pasted address"]), encoding="utf-8")

    told = shell("check", "--fix", file)

    assert "rettet BM602: «…» er ikke" in told.out
    assert "zebulon" not in told.out
    assert f"epost: {MAIL}\n" in file.read_text(encoding="utf-8")


def test_what_was_typed_into_a_document_is_not_told(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside its answers nobody knows whether it is a name: the log says in which paragraph."""
    monkeypatch.chdir(tmp_path)
    Path("narvik.yaml").write_text(TEXT, encoding="utf-8")
    shell("render", "narvik.yaml")
    parts = t.unpacked(Path("narvik.docx").read_bytes())
    typed = f"<w:body><w:p><w:r><w:t>Ring {NAME}, {MAIL}, {ACCOUNT}</w:t></w:r></w:p>"
    text = parts["word/document.xml"].decode().replace("<w:body>", typed, 1)
    Path("narvik.docx").write_bytes(t.packed({**parts, "word/document.xml": text.encode()}))
    Path("narvik.yaml").write_text(TEXT.replace("20 prosent", "30 prosent"), encoding="utf-8")

    at_home = shell("render", "narvik.yaml")
    monkeypatch.setenv("CI", "true")
    told = [shell("render", "narvik.yaml"), shell("verify", "narvik.docx", "narvik.yaml")]

    assert "BM911" in at_home.err
    assert f"Ring {NAME}, …, …" in at_home.err
    assert "word/document.xml, avsnitt 1" in told[0].err
    for each in told:
        assert [secret for secret in SECRETS if secret in each.out + each.err] == []


def test_a_covered_line_is_as_long_as_it_was() -> None:
    """So that a caret stands below what it did."""
    before, after = SLIPS["a flow"]
    text = TEXT.replace(before, after).replace("Narvik kommune\n", f"Narvik, {MAIL}\n", 1)

    covered = masked(examine(text.encode())).splitlines()

    assert [len(line) for line in covered] == [len(line) for line in text.splitlines()]
    assert [secret for secret in SECRETS if secret in "\n".join(covered)] == []
    assert "funksjon: Koordinator" not in "\n".join(covered)
    assert "område: [skole]" in "\n".join(covered)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("959469059", "959469059"),
        ("1 290 000 kroner", "1 290 000 kroner"),
        ("12345678901 og 12345 678901", "… og 12345 678901"),
        ("se <a.b@c.no>, eller «d@e»", "se <…>, eller «…»"),
        ("123456789012", "123456789012"),
        ("a@", "a@"),
    ],
)
def test_what_is_known_by_its_looks(text: str, told: str) -> None:
    """An address and an account, and neither an amount nor the number of an organisation."""
    assert without_contact(text) == told
