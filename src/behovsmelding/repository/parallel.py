"""Work on many files at once, on as many processors as there are.

Each worker has a pipe of its own, so that nothing is left hanging when one is killed: what was to
come from it ends there. When whoever started them is gone, they see it from another, and end.
"""

import gc
import os
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from itertools import chain, count, islice
from typing import TYPE_CHECKING, Any, Self, TypeVar

from behovsmelding.disk import FileTrouble
from behovsmelding.repository.walk import STDIN, File

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

WORTH = 200
"""With fewer files, starting the processes takes longer than they save."""

_CHUNK = 25
_AHEAD = 4
"""So many chunks a worker are begun while an earlier one is waited for: what is made is kept."""
_Made = TypeVar("_Made")


def over(
    work: Callable[[File], _Made], files: Iterable[File], workers: int | None = None
) -> Generator[_Made, None, None]:
    """Yield what *work* makes of each of *files*, in their order; they are asked for as they go.

    It is done by so many *workers*; where nobody says how many, by all there are if the files are
    many. *work* and what it makes travel between processes, so both can be pickled. What it raises
    is raised here. Raises `FileTrouble` where a worker is killed.
    """
    waiting = iter(files)
    first = tuple(islice(waiting, WORTH))
    if workers is None:
        workers = _processors() if len(first) >= WORTH else 1
    if workers == 1:
        yield from map(work, chain(first, waiting))
        return
    size = _CHUNK if len(first) == WORTH else -(-len(first) // workers)
    chunks = _chunks(chain(first, waiting), max(1, min(_CHUNK, size)))
    with _Workers(work, min(workers, max(1, len(first)))) as crew:
        for made in crew.over(chunks):
            yield from made


def _chunks(files: Iterable[File], size: int) -> Iterator[tuple[File, ...]]:
    # Another process has another standard input.
    read = (file._replace(data=file.read()) if file.path == STDIN else file for file in files)
    while chunk := tuple(islice(read, size)):
        yield chunk


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Workers:
    """Processes that each do a chunk at a time; they end when the work does, however it ends."""

    def __init__(self, work: Callable[[File], Any], number: int) -> None:
        # It takes a while to import, and few runs need it.
        from multiprocessing import Pipe

        self.work = work
        self.number = number
        self.processes: list[BaseProcess] = []
        self.pipes: list[Connection] = []
        # Nobody ever writes to it. It closes when this process is gone.
        self.alive, self.life = Pipe(duplex=False)

    def __enter__(self) -> Self:
        """Start the workers."""
        try:
            for _ in range(self.number):
                self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self) -> None:
        from multiprocessing import Pipe, Process

        ours, theirs = Pipe()
        self.pipes.append(ours)
        # Where a process is a copy of this one, it has copies of these too.
        not_theirs = (*self.pipes, self.life) if _copies() else ()
        told = (self.work, theirs, self.alive, not_theirs, gc.get_threshold())
        process = Process(target=_serve, args=told, daemon=True)
        process.start()
        self.processes.append(process)
        theirs.close()

    def __exit__(self, *_: object) -> None:
        """End them at once: what they are at is wanted by nobody."""
        for process in self.processes:
            process.kill()
        for process in self.processes:
            process.join()
        for pipe in (*self.pipes, self.alive, self.life):
            pipe.close()

    def over(self, chunks: Iterator[tuple[File, ...]]) -> Iterator[list[Any]]:
        """Yield what is made of each of *chunks*, in their order."""
        from multiprocessing.connection import wait

        made: dict[int, list[Any] | Exception] = {}
        busy: dict[Any, tuple[int, tuple[File, ...]]] = {}
        idle = list(self.pipes)
        most = _AHEAD * self.number
        given = 0
        for wanted in count():
            while True:
                while idle and given < wanted + most and (chunk := next(chunks, ())):
                    pipe = idle.pop()
                    busy[pipe] = given, chunk
                    given += 1
                    # One that is gone is seen when it is to be heard.
                    with suppress(OSError):
                        pipe.send(chunk)
                if wanted in made:
                    break
                if not busy:
                    return
                for heard in wait(list(busy)):
                    number, chunk = busy.pop(heard)
                    pipe = self.pipes[self.pipes.index(heard)]  # type: ignore[arg-type]
                    made[number] = _received(pipe, chunk)
                    idle.append(pipe)
            result = made.pop(wanted)
            if isinstance(result, Exception):
                raise result
            yield result


def _received(pipe: "Connection", chunk: tuple[File, ...]) -> list[Any] | Exception:
    """Return what was made of *chunk*, or what is in the way of it."""
    try:
        made: list[Any] | Exception = pipe.recv()
    except (OSError, EOFError):
        return FileTrouble("BM926", path=chunk[0].path)
    return made


def _copies() -> bool:
    """Tell whether a new process is a copy of this one, with all that is open here."""
    import multiprocessing

    return multiprocessing.get_start_method() == "fork"


def _serve(
    work: Callable[[File], Any],
    pipe: "Connection",
    alive: "Connection",
    not_ours: "tuple[Connection, ...]",
    threshold: tuple[int, int, int],
) -> None:
    """Do what comes through *pipe* until it closes, or whoever started this is gone.

    The first process alone hears Ctrl-C, and garbage is looked for as seldom as there: what is
    there by now is none.
    """
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    for each in not_ours:
        each.close()
    Thread(target=_end_with, args=(alive,), daemon=True).start()
    gc.set_threshold(*threshold)
    gc.freeze()
    while True:
        try:
            chunk = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(_done(work, chunk))


def _done(work: Callable[[File], Any], chunk: tuple[File, ...]) -> list[Any] | Exception:
    try:
        return list(map(work, chunk))
    except MemoryError:
        # There may be none left to tell it with.
        os._exit(1)
    except Exception as error:  # noqa: BLE001 - it is raised where the work was asked for
        return error


def _end_with(alive: "Connection") -> None:
    """Wait until the process at the other end is gone, and end this one."""
    try:
        alive.recv_bytes()
    except (EOFError, OSError):
        os._exit(1)
