"""Run the command line with `python -m behovsmelding`."""

from behovsmelding.cli import main

main()
