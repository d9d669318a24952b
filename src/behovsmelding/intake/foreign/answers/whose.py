"""Whose amount a remark is about, where a form has one column of remarks for two of amounts.

«Merknad til beløpet» stands behind the owner's and the university's. Words say whose is meant:
«Eier har 20 000 igjen fra i fjor».
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.members import above, beside
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.words.wording import stems
from behovsmelding.intake.reading import Certainty
from behovsmelding.intake.tags import Given


def of_whom(
    form: Form, each: Assigned, asked: frozenset[str], given: Iterable[Given]
) -> Iterator[Given]:
    """Yield what is *given*, a remark that begins with another party as that one's.

    Only where the place says of nobody whose it is, and none of those *asked* is the other's.
    """
    for made in given:
        other = _other(form, each, made) if isinstance(made.value, str) else ""
        if other and each.asked and f"{each.asked.sti.rpartition('.')[0]}.{other}" not in asked:
            concluded = made._replace(certainty=Certainty.SLUTTET)
            yield beside(form, concluded, made.to.path[:-1], other, str(made.value))
        else:
            yield made


def _other(form: Form, each: Assigned, made: Given) -> str:
    """Return the field for what is said of another party than the one that *made* is of."""
    name = str(made.to.path[-1])
    parties = _parties(form)
    own = next((party for party in parties if name.endswith(f"_{party}")), None)
    if own is None or any(stems(" ".join(each.spot.labels)) & words for words in parties.values()):
        return ""
    first = stems(str(made.value).partition(" ")[0])
    said = [party for party, words in parties.items() if first & words]
    if len(said) != 1 or said == [own]:
        return ""
    other = name.removesuffix(own) + said[0]
    return other if any(field.name == other for field in above(form, made.to)) else ""


@lru_cache(maxsize=16)
def _parties(form: Form) -> dict[str, frozenset[str]]:
    """Return the stems of the words for each party, but for «oss», who is whoever asks."""
    return {
        party: frozenset(stem for word in {party, *words} - {"oss"} for stem in stems(word))
        for party, words in form.generasjon.parties.items()
    }
