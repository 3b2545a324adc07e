"""A step that has to be whole is not interrupted in its middle."""

from __future__ import annotations

import signal
import threading

import pytest

from judge.sandbox import interrupts

pytestmark = pytest.mark.usefixtures("interrupts_handled")


@pytest.mark.parametrize("number", interrupts.SIGNALS)
def test_a_signal_raises_at_once_outside_of_such_a_step(number: signal.Signals) -> None:
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(number)


def test_within_it_is_raised_at_the_end_and_only_once() -> None:
    done = []

    def steps() -> None:
        with interrupts.whole():
            with interrupts.whole():
                signal.raise_signal(signal.SIGINT)
                done.append("inner")
            done.append("outer")
        done.append("behind")

    with pytest.raises(KeyboardInterrupt):
        steps()
    assert done == ["inner", "outer"]
    signal.raise_signal(signal.SIGTERM)  # the clearing up goes on
    with interrupts.whole():
        pass


def test_an_error_of_the_step_is_not_covered_up() -> None:
    with pytest.raises(ZeroDivisionError), interrupts.whole():
        raise ZeroDivisionError


def test_what_is_ignored_stays_ignored() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    interrupts.handle()
    signal.raise_signal(signal.SIGHUP)


def test_another_thread_is_never_interrupted_and_does_not_keep_the_main_one_from_it() -> None:
    inside, go_on = threading.Event(), threading.Event()
    raised: list[BaseException] = []

    def work() -> None:
        try:
            with interrupts.whole():
                inside.set()
                go_on.wait()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    inside.wait()
    try:
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)
    finally:
        go_on.set()
        thread.join()
    assert raised == []
