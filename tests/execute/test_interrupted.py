"""An interrupt while processes, folders and helpers are closed: nothing is left, nothing is closed twice."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.cases.generation import Generation
from judge.execute.programs import LOAD_TIME_LIMITS
from judge.execute.stream import Runner
from judge.execute.worker import Program
from judge.sandbox.contain import Limits
from judge.sandbox.folder import Folder

SLEEPING = Program(("/bin/sleep", "1000"), Limits())

pytestmark = pytest.mark.usefixtures("interrupts_handled")


@pytest.fixture
def interrupt_closing(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Once called: an interrupt comes just behind each close of a descriptor; the first one counts."""
    close = os.close

    def closing(descriptor: int) -> None:
        close(descriptor)
        signal.raise_signal(signal.SIGTERM)

    return lambda: monkeypatch.setattr(os, "close", closing)


def test_a_folder(tmp_path: Path, interrupt_closing: Callable[[], None]) -> None:
    folder = Folder(tmp_path)
    interrupt_closing()
    with pytest.raises(KeyboardInterrupt):
        folder.remove()
    folder.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_helper_that_draws(interrupt_closing: Callable[[], None]) -> None:
    generation = Generation(*_child())
    interrupt_closing()
    with pytest.raises(KeyboardInterrupt):
        generation.cancel()
    generation.cancel()
    with pytest.raises(ChildProcessError):  # it was waited for
        os.waitpid(generation.pid, 0)


def test_a_process_that_starts(tmp_path: Path, interrupt_closing: Callable[[], None]) -> None:
    interrupt_closing()
    with Runner(SLEEPING, tmp_path, lambda *_: None, LOAD_TIME_LIMITS) as runner:
        with pytest.raises(KeyboardInterrupt):
            runner.worker()
        process = runner.worker().process
    assert process.returncode is not None
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_is_closed(tmp_path: Path, interrupt_closing: Callable[[], None]) -> None:
    runner = Runner(SLEEPING, tmp_path, lambda *_: None, LOAD_TIME_LIMITS)
    process = runner.worker().process
    interrupt_closing()
    with pytest.raises(KeyboardInterrupt):
        runner.close()
    runner.close()
    assert process.returncode is not None
    assert list(tmp_path.iterdir()) == []


def _child() -> tuple[int, int]:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        signal.pause()
        os._exit(0)
    os.close(writing)
    return pid, reading
