"""What a template prints at a place: the answer itself, a sum, or what stands for a list."""

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.members import above
from behovsmelding.intake.foreign.asked.asking import Ask
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.assigning.fits_text import asks_shares
from behovsmelding.intake.places import Target, is_worked_out, target
from behovsmelding.model.fields import Mark, marked_with
from behovsmelding.model.path import sti_of
from behovsmelding.model.tekst import Tekst


def printed(form: Form, each: Assigned) -> Target | None:
    """Return what a template prints at a place: for lists told as text what stands for them."""
    asked = each.asked
    if asked is None or asked.ask is Ask.TABLE:
        return None
    if asked.ask is Ask.MEMBERS:
        others = above(form, asked.to)
        kind = None if asked.to.field is None else asked.to.field.kind
        described = next((field for field in others if field.kind is Tekst), None)
        if described is None or len(asked.to.path) == 1 or marked_with(kind, Mark.LENKE):
            return None
        own = Target((*asked.to.path[:-1], described.name), described, "")
        return asked.to if asks_shares(asked) else own
    if len(asked.part) > 1 and not each.spot.is_member:
        # Outside a table of its own the amounts of all stand there, or else their sum.
        if asked.ask is not Ask.AMOUNT:
            return None
        path = (*asked.to.path[:2], _in_one_box(form, asked.to) or asked.to.path[-1])
        summed = Target(path, None, "")
        is_summed = target(form, sti_of(path)).field is None
        return summed if is_summed and is_worked_out(form, summed) else None
    return stated(form, asked.to)


def _in_one_box(form: Form, to: Target) -> str | None:
    """Return the name of what holds the amount at *to* of each member of its list, if any does."""
    sti = sti_of(to.path)
    begun = (name for name, held in form.generasjon.ready.items() if held[0] == sti)
    return next((name.rpartition(".")[2] for name in begun), None)


def stated(form: Form, to: Target) -> Target:
    """Return where a form shows worked out what may be said at *to*, if it does."""
    shown = {field: name for name, field in form.generasjon.stated.items()}
    name = shown.get(str(to.path[0]))
    return to if name is None else to._replace(path=(name, *to.path[1:]))
