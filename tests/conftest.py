"""What tests run under: the hypothesis profile of HYPOTHESIS_PROFILE, a shell, an editor."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.support.commands import CHECKOUT, Shell
from tests.support.editors import Hold, conversing
from tests.support.npm import from_npm

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
# Where the tests themselves run in CI, what they run would write for the log of that.
for name in ("CI", "GITHUB_WORKSPACE", "CI_PROJECT_DIR", "GITHUB_STEP_SUMMARY"):
    os.environ.pop(name, None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    """Run commands as from a shell."""
    return Shell(capsys)


@pytest.fixture(scope="session", name="yaml_language_server")
def real_yaml_language_server() -> Iterator[Hold]:
    """Talk to the real yaml-language-server, started once."""
    with conversing([from_npm("yaml-language-server"), "--stdio"], CHECKOUT) as hold:
        yield hold
