"""Ctrl-C, a closed terminal and a polite kill: each ends the work like an exception, but not in the middle of a step
that has to be whole.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class _State:
    """How many steps are open that must not be interrupted, and what has been asked for and done."""

    steps = 0
    asked = False
    raised = False


def handle() -> None:
    """From now on the first of SIGNALS raises KeyboardInterrupt in the main thread; those ignored stay ignored."""
    _State.asked = _State.raised = False
    for one in SIGNALS:
        if signal.getsignal(one) is not signal.SIG_IGN:  # nohup, or a shell's background job
            signal.signal(one, _interrupt)


def check() -> None:
    """Raises KeyboardInterrupt if it was raised before: somebody else has caught it and goes on."""
    if _State.raised:
        raise KeyboardInterrupt


def over() -> None:
    """The work is done and cleared up: while Python takes itself down nothing is to be interrupted any more."""
    signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)


def _interrupt(number: int, frame: FrameType | None) -> None:
    _State.asked = True
    _raise_once()


def _raise_once() -> None:
    # A second Ctrl-C does not interrupt the clearing up.
    if _State.asked and not _State.raised and not _State.steps:
        _State.raised = True
        raise KeyboardInterrupt


@contextmanager
def whole() -> Iterator[None]:
    """A short step that is not interrupted; an interrupt that came meanwhile is raised at its end.

    Only the main thread is interrupted at all: in another one this does nothing, and above all raises nothing there.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    _State.steps += 1
    try:
        yield
    finally:
        _State.steps -= 1
        _raise_once()
