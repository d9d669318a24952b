"""Tell whether what takes time takes it in proportion to what it is given."""

import gc
import time
from collections.abc import Callable

_LEAST = 0.004
"""Seconds: what takes less says nothing of how it grows."""
_LARGEST = 9.0
"""Four times as much takes four times as long, and sixteen where time grows with the square."""


def grows_in_proportion(work: Callable[[int], Callable[[], object]], number: int) -> bool:
    """Tell whether what *work* prepares for four times *number* takes about four times as long.

    It is CPU time, the least of a few rounds; what is done too quickly to tell is tried with more.
    """
    # What other tests left in memory is not gone through each time anew.
    gc.freeze()
    try:
        while (one := _least(work(number))) < _LEAST:
            number *= 2
        return _least(work(4 * number)) < _LARGEST * one
    finally:
        gc.unfreeze()


def _least(work: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        gc.collect()
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)
