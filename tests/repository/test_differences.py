"""What is different between two behovsmeldinger."""

from typing import Any

import attrs
import pytest

from behovsmelding import load
from behovsmelding.api import form_of
from behovsmelding.repository.changes import FORMATS, written
from behovsmelding.repository.differences import (
    HIDDEN,
    Changed,
    Difference,
    Happened,
    Read,
    Rewritten,
    difference,
)
from behovsmelding.repository.seasons import differences
from tests.support.commands import EXAMPLES
from tests.support.meldinger_kollektiv import KONTAKT, NARVIK, NORD, eier, melding, model, tiltak

LESING = tiltak(navn="Lesing i alle fag")
REGNING = tiltak(navn="Regning", målgruppe="Alle", beskrivelse="Kurs.", egeninnsats="Vikar.")
LEDELSE = tiltak(navn="Ledelse", målgruppe="Rektorer", beskrivelse="Møter.", egeninnsats="Tid.")


def read(whole: Any, file: str = "narvik.yaml") -> Read:
    """Return *whole* as if it were read from *file*."""
    form = form_of(whole)
    return Read(file, form, whole, form.generasjon.added(whole, form, "nb"))


def between(old: Any, new: Any) -> Difference:
    """Return what is different in *new* from *old*."""
    return difference(read(old), read(new), "nb")


def happened(old: Any, new: Any) -> list[tuple[Happened, str | None, str | None, int | None]]:
    """Return what became of which member, and what it asks for."""
    return [(each.happened, each.old, each.new, each.kroner) for each in between(old, new).members]


def test_nothing_is_different_from_itself() -> None:
    """Not even where an amount is written alone in one, and in a row in the other."""
    assert between(melding(LESING, REGNING), melding(LESING, REGNING)).is_none


def test_a_tiltak_is_new_or_gone() -> None:
    """It is told once, with what it asks for, and not answer by answer."""
    assert happened(melding(LESING), melding(LESING, REGNING)) == [
        (Happened.ADDED, None, "Regning", 438_000)
    ]
    told = between(melding(LESING, REGNING), melding(REGNING))
    assert [(each.happened, each.old) for each in told.members] == [
        (Happened.REMOVED, "Lesing i alle fag")
    ]
    assert (told.amounts, told.texts, told.answers) == ((), (), ())
    assert (told.old_sum, told.new_sum) == (876_000, 438_000)


def test_a_tiltak_that_says_the_same_has_a_new_name() -> None:
    """Its name is told there, and not once more among the answers."""
    told = between(
        melding(LESING, REGNING), melding(attrs.evolve(LESING, navn="Skriving"), REGNING)
    )

    assert [(each.happened, each.old, each.new) for each in told.members] == [
        (Happened.RENAMED, "Lesing i alle fag", "Skriving")
    ]
    assert told.answers == ()


def test_a_tiltak_has_moved_where_others_have_not() -> None:
    """The fewest are told that it takes; one that only has a new number has not moved."""
    order = (LESING, REGNING, LEDELSE)

    assert happened(melding(*order), melding(LEDELSE, LESING, REGNING)) == [
        (Happened.MOVED, "Ledelse", "Ledelse", 438_000)
    ]
    assert happened(melding(*order), melding(REGNING, LEDELSE))[0][0] is Happened.REMOVED
    assert len(happened(melding(*order), melding(REGNING, LEDELSE))) == 1


def test_an_amount_is_told_before_and_after() -> None:
    """In its tiltak, wherever that is now."""
    rows = [model.Tilskudd(NARVIK, 110_000), model.Tilskudd(NORD, 300_000)]
    told = between(melding(LESING, REGNING), melding(REGNING, tiltak(tilskudd=rows)))

    assert told.amounts == (
        Changed(f"Tiltak 2 › Tilskudd til hver mottaker › {NORD} › Beløp", 328_000, 300_000),
    )


BESKRIVELSE = "Beskriv hva som skal gjøres, og hvordan tiltaket styrker det"


def test_a_text_is_told_by_how_much() -> None:
    """What stands in it is for the file: a text may be of any length."""
    old, new = tiltak(beskrivelse="en to tre"), tiltak(beskrivelse="en fire fem tre")
    (told,) = between(melding(old), melding(new)).texts
    (turned,) = between(melding(old), melding(tiltak(beskrivelse="tre to en"))).texts

    assert told == Rewritten(f"Tiltak 1 › {BESKRIVELSE} …", 2, 1)
    assert (turned.words_in, turned.words_out) == (0, 0)


def test_contact_data_is_told_as_changed_alone() -> None:
    """A pull request may be public."""
    other = attrs.evolve(KONTAKT, navn="Ola Nordmann")
    old, new = melding(), melding(eiere=[eier(kontaktperson=other, kontonummer=None)])

    told = between(old, new).answers

    assert [(each.old, each.new) for each in told] == [(HIDDEN, HIDDEN), (HIDDEN, None)]


def test_two_generations_are_compared_by_their_tiltak() -> None:
    """By name, with what each asks for: the answers are to other questions."""
    old, new = (load(EXAMPLES / f"narvik-{year}.yaml") for year in (2025, 2027))

    told = between(old, new)

    assert told.other_form == ("2025", "2027")
    assert [each.happened for each in told.members] == [Happened.RENAMED] * 2
    assert [(each.old, each.new) for each in told.amounts] == [
        (438_000, 460_000),
        (328_000, 333_000),
        (328_000, 333_000),
    ]


def test_a_file_is_the_same_by_its_name_or_by_its_owner() -> None:
    """What has another name and another owner is new."""
    vefsn = melding(eiere=[eier(navn="Vefsn kommune", organisasjonsnummer=None)])
    old = {"a.yaml": read(melding()), "b.yaml": read(vefsn)}
    new = {"a.yaml": read(melding(LESING, REGNING)), "c.yaml": read(vefsn)}
    gran = {"d.yaml": read(melding(eiere=[eier(navn="Gran", organisasjonsnummer=None)]))}

    told = differences(old, new, ("før", "nå"), "nb")
    other = differences(new, new | gran, ("før", "nå"), "nb")

    assert [(each.old, each.new) for each in told.files] == [
        ("a.yaml", "a.yaml"),
        ("b.yaml", "c.yaml"),
    ]
    assert (told.old_sum, told.new_sum) == (876_000, 1_314_000)
    assert [(each.old, each.new) for each in other.files] == [(None, "d.yaml")]
    assert other.unchanged == 2


@pytest.mark.parametrize("format_", FORMATS)
def test_it_is_told_in_every_format(format_: str) -> None:
    """Amounts, names and files stand in each, and nobody's text."""
    new = melding(tiltak(beskrivelse="Hemmelig ord"), REGNING)
    told = written(
        format_,
        differences({"n.yaml": read(melding())}, {"n.yaml": read(new)}, ("a", "b"), "nb"),
        "nb",
    ).replace("\u00a0", " ")

    assert "n.yaml" in told
    assert "876" in told
    assert "Regning" in told
    assert "Hemmelig" not in told


def test_a_comment_is_no_longer_than_it_may_be() -> None:
    """What there is no room for is counted."""
    old = {f"{number}.yaml": read(melding()) for number in range(200)}
    long = melding(tiltak(navn="x" * 200), REGNING)
    new = {name: read(long) for name in old}

    told = written("md", differences(old, new, ("a", "b"), "nb"), "nb")

    assert len(told) < 65_536
    assert told.endswith(" til\n")
    assert "| 199.yaml |" in told
