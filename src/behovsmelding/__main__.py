"""Run the command line, as `behovsmelding` and `python -m behovsmelding` do."""

import sys

INTERRUPTED = 130


def main() -> None:
    """Run the command line. A Ctrl-C while it is still being imported ends it quietly."""
    try:
        from behovsmelding.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
