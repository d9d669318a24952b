"""The list of what each place of a blank form was taken for."""

from collections.abc import Iterable, Iterator

from behovsmelding.intake.tagging.proposed import Proposal
from behovsmelding.messages import Language
from behovsmelding.messages.ui import intake as words


def proposed(proposals: Iterable[Proposal], language: Language) -> Iterator[str]:
    """Yield a line for each place: where it stands, the words before it, the tag, how sure."""
    for each in proposals:
        place = words.AT.of(language, number=each.line.number) if each.line is not None else ""
        sure = words.PROPOSED["sikker" if each.sure else "usikker"].of(language)
        label = each.label.strip() or words.NO_LABEL.of(language)
        where = f"{place}, {label}" if place else label
        if each.tag:
            yield f"{where} → {each.address}, {sure}"
        else:
            address = f"{each.address}: " if each.address else ""
            yield f"{where} → {address}{words.SET_IT.of(language)}"
