"""The runs of a paragraph: its text outside controls, and a control put where some of it stands."""

from copy import deepcopy

from behovsmelding.docx.ooxml.xml import SPACE, Xml, w


def _runs(paragraph: Xml) -> list[tuple[Xml, Xml]]:
    """Return the runs of a paragraph that hold a text each, outside controls."""
    return [(run, text) for run in paragraph.findall(w("r")) for text in run.findall(w("t"))]


def text_of(paragraph: Xml) -> str:
    """Return the text of a paragraph outside its controls."""
    return "".join(text.text or "" for _, text in _runs(paragraph))


def replace(paragraph: Xml, start: int, end: int, made: Xml) -> None:
    """Put *made* where the text of *paragraph* from *start* to *end* stands."""
    at = 0
    is_put = False
    for run, text in _runs(paragraph):
        said = text.text or ""
        first, last = max(0, start - at), min(len(said), end - at)
        at += len(said)
        if first >= last:
            continue
        _part(run, text)
        before, after = said[:first], said[last:]
        if after:
            rest = deepcopy(run)
            (tail,) = rest.findall(w("t"))[:1]
            tail.text = after
            tail.set(SPACE, "preserve")
            run.addnext(rest)
        if not is_put:
            run.addnext(made)
            is_put = True
        if before:
            text.text = before
        else:
            paragraph.remove(run)


def append(paragraph: Xml, made: Xml) -> None:
    """Put *made* last in *paragraph*, a blank behind what it says."""
    if text_of(paragraph)[-1:].strip():
        run = paragraph.makeelement(w("r"))
        blank = run.makeelement(w("t"))
        blank.text = " "
        blank.set(SPACE, "preserve")
        run.append(blank)
        paragraph.append(run)
    paragraph.append(made)


def _part(run: Xml, text: Xml) -> None:
    """Let *text* be all that *run* holds: tabs beside it, and what else, have runs of their own."""
    look = run.find(w("rPr"))
    held = [each for each in run if each is not look]
    at = held.index(text)
    for others, put in ((held[:at], run.addprevious), (held[at + 1 :], run.addnext)):
        if others:
            beside = run.makeelement(w("r"))
            beside.extend([*([] if look is None else [deepcopy(look)]), *others])
            put(beside)
