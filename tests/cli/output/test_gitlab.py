"""GitLab's Code Quality report."""

from tests.support.outcomes import ERROR, FILE, GONE, MULTI_LINE, WARNING, outcome, parsed


def test_gitlab_issues_have_what_code_quality_asks_for() -> None:
    """Every issue has a description, a name, a severity, a place, and a fingerprint of its own."""
    issues = parsed("gitlab", (outcome(WARNING, ERROR, ERROR, MULTI_LINE), GONE))

    assert [each["severity"] for each in issues] == ["minor", "major", "major", "major", "major"]
    assert issues[1]["location"] == {"path": FILE, "lines": {"begin": 3, "end": 3}}
    assert len({each["fingerprint"] for each in issues}) == len(issues)
    assert all(each["description"] and each["check_name"] for each in issues)


def test_gitlab_wants_a_line_for_everything() -> None:
    """A place over several lines has its last too; what has no place stands on the first."""
    issues = parsed("gitlab", (outcome(MULTI_LINE), GONE))

    assert [each["location"]["lines"] for each in issues] == [{"begin": 2, "end": 3}, {"begin": 1}]
    assert issues[1]["location"]["path"] == "borte.yaml"
    assert issues[0]["description"] == f"{MULTI_LINE.sentence()} {MULTI_LINE.tip()}"
