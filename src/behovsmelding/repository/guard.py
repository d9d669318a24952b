"""Run a program, and end it and all that it has started when nobody waits for it any more.

This is run as a script of its own, whose standard input is held open by whoever waits. It imports
nothing of ours, so that it starts in no time. A bundled program has no Python beside it that runs
scripts: there it is the program itself, called with `BUNDLED` first.
"""

import os
import signal
import subprocess
import sys
import threading

BUNDLED = "--guard"
"""What a bundled program is called with, to be this and nothing else."""


def guarded(*command: str) -> list[str]:
    """Return the command that runs *command* under guard."""
    if getattr(sys, "frozen", False):
        return [sys.executable, BUNDLED, *command]
    return [sys.executable, "-I", __file__, *command]


def main(command: list[str]) -> int:
    """Run *command* until it ends, or standard input does."""
    own_group = hasattr(os, "killpg")
    program = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=own_group)

    def end() -> None:
        # Not by `sys.stdin`, whose lock Python waits for in vain when the program has ended.
        while os.read(0, 1):
            pass
        if own_group:
            os.killpg(program.pid, signal.SIGKILL)
        else:
            program.kill()

    # Whoever waits is asked to end, and lets go then.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end, daemon=True).start()
    return program.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
