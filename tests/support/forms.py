"""Forms of one's own to try: next year's, and a county's with questions of its own."""

from pathlib import Path

from behovsmelding.form import FormError, load_form
from tests.support.commands import EXAMPLES

NEXT_YEAR = """\
# Skjemaet for 2028: som for 2027.
bygger_på: 2027
år: 2028
frist: 2028-02-01
"""
COUNTY = EXAMPLES / "vestland-variant" / "skjema"
HARDANGER = EXAMPLES / "vestland-variant" / "hardanger-2027.yaml"
VARIANT = """\
bygger_på: 2027
valg:
  tema:
    havbruk: {nb: Havbruk, nn: Havbruk}
  samling:
    nett: {nb: På nettet, nn: På nettet}
    fysisk: {nb: Fysisk, nn: Fysisk}
felt:
  tillegg.plan_nummer:
    spørsmål: {nb: Hvilke mål?, nn: Kva mål?}
    påkrevd: true
  tiltak.tillegg.samling:
    spørsmål: {nb: Samlinger, nn: Samlingar}
    valg: samling
"""
ANSWERED = """\
skjema: 2027-fjord
status: utkast
tiltak:
  - navn: Nettverk
    tema: [havbruk]
    tillegg: {samling: nett}
tillegg:
  plan_nummer: Mål 3
"""


def folder_with(tmp_path: Path, **forms: str) -> Path:
    """Make a folder with *forms*; `_` in a name stands for `-`."""
    for name, text in forms.items():
        path = tmp_path / f"{name.strip('_').replace('_', '-')}.yaml"
        path.write_text(text, encoding="utf-8")
    return tmp_path


def fjord(tmp_path: Path, text: str = VARIANT) -> Path:
    """Make a folder with the form 2027-fjord."""
    return folder_with(tmp_path, _2027_fjord=text)


def refused(folder: Path, text: str) -> str | None:
    """Return the code of what is wrong with a form with the declaration *text*."""
    (folder / "2027-x.yaml").write_text(text, encoding="utf-8")
    try:
        load_form("2027-x", folder)
    except FormError as error:
        return error.code
    return None
