"""The validity oracle of the workshop, where it is at hand: beside the checkout, never in it."""

import importlib.util
import sys
import warnings
from typing import Any

import pytest

from tests.support.commands import CHECKOUT

_TOOL = CHECKOUT.parent / "shared" / "tools" / "validate_docx.py"


def _load() -> Any:
    spec = importlib.util.spec_from_file_location("validate_docx", _TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


_ORACLE = _load() if _TOOL.is_file() else None

needs_oracle = pytest.mark.skipif(_ORACLE is None, reason="the oracle is not beside the checkout")


def faults(docx: bytes) -> list[str]:
    """Return what makes *docx* no valid Word document; nothing where the oracle is not at hand."""
    if _ORACLE is None:
        return []
    with warnings.catch_warnings():
        # The oracle asks lxml for the truth of elements, which is its own affair.
        warnings.simplefilter("ignore", FutureWarning)
        return [str(fault) for fault in _ORACLE.check(docx, braces=True)]
