"""What two texts have in common, so that it needn't be kept twice."""


def common(one: str, two: str) -> str:
    """Return what two texts begin with alike."""
    end = min(len(one), len(two))
    for at in range(end):
        if one[at] != two[at]:
            return one[:at]
    return one[:end]


def unlike(one: str, two: str) -> tuple[int, str, int]:
    """Return what *two* is beside *one*: so much of its start, a text, and so much of its end."""
    start = len(common(one, two))
    end = len(common(one[start:][::-1], two[start:][::-1]))
    return start, two[start : len(two) - end], end
