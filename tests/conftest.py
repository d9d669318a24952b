"""What every test runs under: the hypothesis profile named by HYPOTHESIS_PROFILE."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.commands import Shell

# How fast the machine is says nothing about the code, so neither profile judges by time.
# «ci» draws the same examples every time, so that a red run can be run again;
# «nightly» draws new ones, many more, and prints how to repeat what it finds.
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "nightly",
    deadline=None,
    max_examples=2000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    """Run commands as from a shell."""
    return Shell(capsys)
