"""What the bundled program begins with: the command line, as `python -m behovsmelding` does."""

from multiprocessing import freeze_support

from behovsmelding.__main__ import main

if __name__ == "__main__":
    freeze_support()
    main()
