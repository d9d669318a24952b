"""A long answer over several lines that YAML makes one: the `|` is lacking, or looks otherwise.

Opened where the lines of an answer are joined.
"""

from behovsmelding.reading.source import Scalar, like_bar
from behovsmelding.reading.source.folding import unfolded
from behovsmelding.reading.source.lines import Line
from behovsmelding.reading.structure.reporter import Reporter


def look_at(scalar: Scalar, reporter: Reporter) -> bool:
    """Report the lines of *scalar*, which YAML joins; tell whether they are no answer as such."""
    document = scalar.document
    if not scalar.style and like_bar.look_at(Line(document, scalar.start)):
        return True
    felt = reporter.label(scalar.path)
    document.report("BM221", scalar.span, path=scalar.path, fixes=unfolded(scalar), felt=felt)
    return False
