"""Work on many files at once, on as many processors as there are."""

import gc
import os
import signal
from collections.abc import Callable, Iterator
from typing import TypeVar

from behovsmelding.repository.walk import STDIN, File

WORTH = 200
"""With fewer files, starting the processes takes longer than they save."""

_CHUNK = 25
_Made = TypeVar("_Made")


def over(
    work: Callable[[File], _Made], files: tuple[File, ...], workers: int | None = None
) -> Iterator[_Made]:
    """Yield what *work* makes of each of *files*, in their order.

    It is done by so many *workers*; where nobody says how many, by all there are if the files are
    many. *work* and what it makes travel between processes, so both can be pickled.
    """
    if workers is None:
        workers = _processors() if len(files) >= WORTH else 1
    if workers == 1 or any(file.path == STDIN for file in files):
        yield from map(work, files)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers, initializer=_begin, initargs=gc.get_threshold()) as pool:
        yield from pool.map(work, files, chunksize=min(_CHUNK, -(-len(files) // workers)))


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin(*threshold: int) -> None:
    """Let the first process alone hear Ctrl-C, and look for garbage as seldom as that one.

    What is there by now is none.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(*threshold)
    gc.freeze()
