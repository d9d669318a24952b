"""What an address on the web is: the one place for it, whoever makes a link or warns of none."""

import re

# Text, so that it is compiled when it is first asked: most documents have no address.
_WEB = r"(?i)https?://[^\s/.@]+(?:\.[^\s/.@]+)+(?:[:/?#]\S*)?"


def is_web_address(text: str) -> bool:
    """Tell whether *text* is the whole address of a page, and nothing else."""
    return re.fullmatch(_WEB, text) is not None
