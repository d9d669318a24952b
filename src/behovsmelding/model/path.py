"""Where in a behovsmelding something stands."""

Path = tuple[str | int, ...]
"""Keys as they stand in the YAML, positions in lists from 0."""


def sti_of(path: Path) -> str:
    """Return the place of the question that *path* answers: `tiltak.tilskudd.eier`."""
    return ".".join(step for step in path if isinstance(step, str))


def place(path: Path) -> str:
    """Write *path* as people read it: `tiltak[0].tilskudd.eier`."""
    written = ""
    for step in path:
        if isinstance(step, int):
            written += f"[{step}]"
        else:
            written += f".{step}" if written else step
    return written
