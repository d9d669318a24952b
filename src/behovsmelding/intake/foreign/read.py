"""Read a form that is none of ours, by what it asks: no tag says what an answer answers.

Whatever stands in the document is a question that is known, an answer, or told: so no word can be
passed over. What is not certain is said to be so, and what is not known is not guessed.
"""

from collections.abc import Callable
from functools import lru_cache

from behovsmelding.docx.layout.pieces import Layout
from behovsmelding.docx.ooxml.stamp import Stamp
from behovsmelding.docx.reading.answers import is_answer
from behovsmelding.form import Form
from behovsmelding.intake.draft import draft
from behovsmelding.intake.foreign.answers.answered import answered
from behovsmelding.intake.foreign.answers.notes import without_notes
from behovsmelding.intake.foreign.answers.unmeant import drop_unmeant
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.assigning.assigned import assign
from behovsmelding.intake.foreign.assigning.fitting import Fitting
from behovsmelding.intake.foreign.known import Known, by_known
from behovsmelding.intake.foreign.links import take_links
from behovsmelding.intake.foreign.passed_over import passed_over
from behovsmelding.intake.foreign.spots.found import Found
from behovsmelding.intake.foreign.sums import agreeing, differing
from behovsmelding.intake.foreign.told import (
    empty,
    headings,
    labels,
    left_over,
    outside,
    stood_in,
    unanswered,
)
from behovsmelding.intake.reading import Reading, Source
from behovsmelding.intake.tags import gather, given
from behovsmelding.intake.telling import in_draft, not_taken_in, noted, remark
from behovsmelding.model.felles import Målform

_LEFT = frozenset({"unknown", "outside", "differs"})
"""What is told of words that are in no answer."""
_MUCH, _MORE = 0.2, 1.1
"""How many of those there are at the least, by the answers, where the blank may mislead, and how
many more answers the words alone must tell: two are made of one where its words look like a
question."""


def is_foreign(layout: Layout, stamp: Stamp | None, form: Form) -> bool:
    """Tell whether a document is none of ours: it has no *stamp*, and few tags that say anything.

    Others tag their forms for themselves, and may call one answer as we do.
    """
    if stamp is not None:
        return False
    tagged = sum(is_answer(control) for story in layout.stories for control in story.controls)
    known = sum(each.to.field is not None for each in given(layout, form))
    return not known or 2 * known < tagged


def read_foreign(
    layout: Layout, form: Form, målform: Målform, known: Known | None = None
) -> Reading:
    """Read a document on *form* that is unwrapped as *layout*, by the words in it.

    Of what is *known* from its blank or its template, nothing is asked of the words. Where that
    leaves much untold, as it does of a form that is edited, the words alone may tell more.
    """
    made = _read(layout, form, målform, known, known)
    if known is None or _left(made) < _MUCH * len(made.answers):
        return made
    other = _read(layout, form, målform, None, known)
    return other if len(other.answers) > _MORE * len(made.answers) else made


def _left(made: Reading) -> int:
    """Return how much of a document is in no answer."""
    return sum(each.what in _LEFT for each in made.told)


def _read(
    layout: Layout, form: Form, målform: Målform, by: Known | None, known: Known | None
) -> Reading:
    """Read a document *by* what its blank says, or by its words; what is *known* is not told."""
    fitting = fitting_of(form)
    like = fitting.like
    found = Found(like, by)
    found.document(layout)
    assigned = assign(found.spots, fitting)
    if by is not None:
        assigned = by_known(by, assigned)
    assigned, notes = without_notes(assigned)
    said = list(answered(form, assigned))
    gathered = gather(form, said)
    answers = {each.path: each for each in gathered.answers}
    drop_unmeant(answers)
    typed = dict(answers)
    strays = [*take_links(form, answers, found.stray, found.titles), *notes]
    concluded = list(form.generasjon.conclude(form, answers, assigned))
    made = draft(form, målform, [(each.path, each.value) for each in answers.values()])
    taken = made.taken(form)
    left = [each for path, each in typed.items() if path not in answers]
    words = (*labels(assigned, like), *headings(found), *outside(assigned, strays))
    own = [each for each in words if known is not None and known.has(each.text)]
    told = [
        *map(remark, noted(layout)),
        *gathered.told,
        *concluded,
        *stood_in(form, answers.values()),
        *differing(said, made, taken),
        *agreeing(said, left, made, taken),
        *not_taken_in(answers.values(), made, taken),
        *empty(said, made),
        *unanswered(assigned, answers, made),
        *left_over(assigned, [*typed.values(), *answers.values()], gathered.told),
        *(each for each in words if each not in own),
    ]
    every = [*told, *own]
    told += passed_over(found.layout, like.asked, answers.values(), every, _said_by(known))
    sources = tuple(
        Source(to, each.to.member, each.number, each.value)
        for each in said
        if each.to.field is not None and (to := made.place(each.to.path)) is not None
    )
    return Reading(
        form,
        taken.melding,
        made.data,
        in_draft(answers.values(), made),
        tuple(told),
        sources=sources,
        numbers=frozenset(each.number for each in said),
    )


def _said_by(known: Known | None) -> Callable[[str], bool]:
    """Return what tells of a text whether the blank, where it is *known*, says just so."""
    return known.has if known is not None else lambda _: False


@lru_cache(maxsize=16)
def fitting_of(form: Form) -> Fitting:
    """Return what fits places to the questions of *form*."""
    return Fitting(Likeness(form))
