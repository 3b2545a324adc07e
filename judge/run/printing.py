"""Whether what a program prints is what takes its time: a call as it is, and the same with its output muted."""

from __future__ import annotations

from ..execute.stream import Runner
from ..execute.time_limits import TimeLimits
from ..timing.measure import QUICK_NS, Interrupted, call_ns
from ..verdict import Finding

SLOWER = 2.0  # from here on printing decides the time
TRIES = 3
MUTED_TIME_LIMITS = TimeLimits(cpu_s=0.5, idle_s=1.0)  # one that is slow without printing has another fault


def printing(runner: Runner, frame: bytes, size: int | None, least_ns: float | None) -> tuple[Finding, ...]:
    """A finding where the call on ``frame``, of size ``size``, is much faster when nothing is printed.

    ``least_ns`` is what it took at least where it did not come back; else it is measured.
    """
    if not runner.has_printed:
        return ()
    runner.close()  # where a lot was printed already, little more is allowed
    try:
        muted_ns = _best(runner, frame, muted=True)
        printing_ns = _best(runner, frame, muted=False) if least_ns is None else least_ns
    except Interrupted:
        return ()
    ratio = printing_ns / max(1.0, muted_ns)
    if ratio < SLOWER:
        return ()
    lines, written = runner.prints(frame, MUTED_TIME_LIMITS)
    if not written:
        return ()
    what = _count(lines, "line") if lines else _count(written, "byte")
    where = "" if size is None else f" at n = {size:,}"
    least = "" if least_ns is None else "at least "
    times = f"{ratio:.0f}" if ratio >= 9.5 else f"{ratio:.1f}"
    more = "more than " if least_ns is not None else ""
    return (Finding("printing", f"prints {more}{what} per call{where}: {least}{times} × slower for it"),)


def _best(runner: Runner, frame: bytes, *, muted: bool) -> float:
    return min(call_ns(runner, frame, MUTED_TIME_LIMITS, QUICK_NS, muted=muted) for _ in range(TRIES))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
