"""What the bundled program begins with: the command line, as `python -m behovsmelding` does."""

import os
import sys
from multiprocessing import freeze_support

from behovsmelding.__main__ import main
from behovsmelding.repository import guard


def _let_go() -> None:
    """Let what the program starts find the libraries of the machine, and not those of the bundle."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    freeze_support()
    _let_go()
    if sys.argv[1:2] == [guard.BUNDLED]:
        sys.exit(guard.main(sys.argv[2:]))
    main()
