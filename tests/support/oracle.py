"""The validity oracle of the workshop, where it is at hand: beside the checkout, never in it."""

import warnings

import pytest

from tests.support.commands import CHECKOUT
from tests.support.scripts import script

_TOOL = CHECKOUT.parent / "shared" / "tools" / "validate_docx.py"
_ORACLE = script(_TOOL) if _TOOL.is_file() else None

needs_oracle = pytest.mark.skipif(_ORACLE is None, reason="the oracle is not beside the checkout")


def faults(docx: bytes, *, braces: bool = True) -> list[str]:
    """Return what makes *docx* no valid Word document; nothing where the oracle is not at hand.

    Only a template, or an answer, has *braces*.
    """
    if _ORACLE is None:
        return []
    with warnings.catch_warnings():
        # The oracle asks lxml for the truth of elements, which is its own affair.
        warnings.simplefilter("ignore", FutureWarning)
        return [str(fault) for fault in _ORACLE.check(docx, braces=braces)]
