"""Run the command line, as `behovsmelding` and `python -m behovsmelding` do."""

import gc
import signal
import sys
from typing import NoReturn

INTERRUPTED = 130
SELDOM = 50_000
"""So many new objects let Python look for garbage; its own 700 comes several times a file."""


def main() -> None:
    """Run the command line. A Ctrl-C while it is still being imported ends it quietly.

    Whoever else wants it to end is heard as that is: half a document is taken away.
    """
    # To look at its usual pace takes a fifth of the time of a check, and there is little to find.
    gc.set_threshold(SELDOM)
    signal.signal(signal.SIGTERM, _end)
    try:
        from behovsmelding.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _end(*_: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
