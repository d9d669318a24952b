"""Whole numbers in the other ways that YAML has of writing them: `0x10`, `1e3`, `+5`, `500.00`.

An editor gets the number from its YAML parser, and can't tell how it was written. So what is a
whole number there is one here.
"""

import re

from behovsmelding.reading.source import Scalar

# Longer ones are no answer, and Python refuses to write the longest of them in tens.
_BASED = r"0x[0-9a-fA-F]{1,80}|0o[0-7]{1,100}"
_DECIMAL = r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
_LIKE_THOUSANDS = r"\.[0-9]{3,}$"


def as_yaml_reads(scalar: Scalar) -> int | None:
    """Return the whole number that *scalar* is to YAML 1.2; None where it is none.

    None too for a dot before three digits or more, as in `500.000`: YAML reads 500, and most people
    mean 500 000. A dot before one or two can only part øre from kroner.
    """
    written = scalar.value
    if scalar.style or re.search(_LIKE_THOUSANDS, written):
        return None
    if re.fullmatch(_BASED, written):
        return int(written, 0)
    if not re.fullmatch(_DECIMAL, written):
        return None
    # As a double, since that is what JavaScript has.
    number = float(written)
    return int(number) if number.is_integer() else None
