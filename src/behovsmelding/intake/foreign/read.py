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

    Of what is *known* from its blank or its template, nothing is asked of the words.
    """
    fitting = fitting_of(form)
    like = fitting.like
    found = Found(like, known)
    found.document(layout)
    assigned = assign(found.spots, fitting)
    if known is not None:
        assigned = by_known(known, assigned)
    said = list(answered(form, assigned))
    gathered = gather(form, said)
    answers = {each.path: each for each in gathered.answers}
    typed = dict(answers)
    strays = list(take_links(form, answers, found.stray, found.titles))
    concluded = list(form.generasjon.conclude(form, answers, assigned))
    made = draft(form, målform, [(each.path, each.value) for each in answers.values()])
    taken = made.taken(form)
    left = [each for path, each in typed.items() if path not in answers]
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
        *left_over(assigned, answers, gathered.told),
        *(
            each
            for each in (*labels(assigned, like), *headings(found), *outside(assigned, strays))
            if known is None or not known.has(each.text)
        ),
    ]
    told += passed_over(layout, like.asked, answers.values(), told, _said_by(known))
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
