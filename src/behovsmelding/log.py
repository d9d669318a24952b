"""What the program does, for whoever listens: the logger `behovsmelding` of the standard library.

It is silent by default, and says nothing of what is in a behovsmelding.
"""

import sys

NAME = "behovsmelding"


def debug(message: str, *values: object) -> None:
    """Log what is of use to whoever looks into something: *message* with *values* put in."""
    # It takes a while to import, and where nobody has imported it, nobody listens.
    if (logging := sys.modules.get("logging")) is not None:
        logger = logging.getLogger(NAME)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
        logger.debug(message, *values)
