"""A process that does one Work of ``judge verify`` for a package: a pickle on standard input, one on standard output.

It ends when standard input does: whoever asked is gone then. Both ends are this judge's; no submission writes there.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from ..app.crew import Item, Work
from ..app.workers import own_process
from ..app.workspace import Workspace
from ..errors import InternalError, JudgeError
from ..sandbox import inherited, interrupts
from . import host

_PROVER = own_process("judge.grade.prover")


@dataclass(frozen=True)
class Task:
    """A Work for the package of this name; ``given`` is what it asks for behind folder and cache."""

    work: Work
    package: str
    given: Item
    alone: bool


def done(task: Task) -> Any:
    """The result of a task, in a process of its own. Raises what the task raises; InternalError where it was lost."""
    process = subprocess.Popen(_PROVER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, process_group=0)
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        try:
            pickle.dump(task, process.stdin)
            process.stdin.flush()
            answer = process.stdout.read()
        finally:
            process.stdin.close()
    if not answer:
        raise InternalError(f"the process that proved {task.package} was lost (exit status {process.returncode})")
    result, error = pickle.loads(answer)
    if error is not None:
        raise error
    return result


def main() -> None:
    """Does what it is asked to, or ends when nobody waits for it any more."""
    interrupts.handle()
    inherited.raise_limits()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whoever prints, what is read is the answer alone
    task: Task = pickle.load(sys.stdin.buffer)
    threading.Thread(target=_watch, daemon=True).start()
    result, error = None, None
    try:
        workspace = Workspace()
        folder = dict(workspace.catalog.folders())[task.package]
        with host.alone() if task.alone else host.together():
            result = task.work(folder, workspace.home.cache, *task.given)
    except KeyboardInterrupt:
        sys.exit(130)
    except JudgeError as known:
        error = known
    except Exception as unknown:
        error = InternalError(f"{task.package}: {type(unknown).__name__}: {unknown}")
    with answers, suppress(BrokenPipeError):
        pickle.dump((result, error), answers)
        answers.flush()
    os._exit(0)  # the thread that watches holds standard input


def _watch() -> None:
    """Until standard input ends: then the work is ended as by Ctrl-C."""
    while os.read(0, 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
