"""The growth of a submission: counted in the sanitized build beside the verdict, timed where that cannot be."""

from __future__ import annotations

import contextlib
import json
import os
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from .. import contain
from ..cases.growth import Shape, size_names
from ..catalog.classes import Order, canonical, parse
from ..catalog.model import Problem
from ..errors import JudgeError
from ..execute.programs import sanitized_program
from ..execute.stream import LoadFailed, Runner
from ..execute.worker import Guard
from ..timing.count import Counted, count_shape
from ..timing.growth import COUNTED, MEMORY, TIMED, Noise, Sample, Worst, worst
from ..timing.ladder import time_shapes
from ..verdict import Finding, Growth, Timing
from .sanitize import SanitizedBuild, finding_of

LOAD_GUARD = Guard(cpu_s=5.0, idle_s=5.0)
NO_INPUTS = "the package has no inputs of growing size"
# The counts of a program lie beside it, as <name>.<package>.counts: what they say never changes.
SUFFIX = ".counts"


class Counting:
    """A thread that counts as soon as the build is there. ``finish`` or ``cancel`` has to be called.

    Inputs that are not stored yet take a while to make; they are made once the result is asked for.
    """

    def __init__(
        self, build: SanitizedBuild, boxes: Path, shapes: Callable[[], tuple[Shape, ...]], version: str, *, stored: bool
    ) -> None:
        self.build, self.boxes, self.shapes, self.version = build, boxes, shapes, version
        self.wanted = threading.Event()
        if stored:
            self.wanted.set()
        self.counted: list[Counted] = []
        self.finding: Finding | None = None  # where counting has come upon undefined behaviour
        self.fault: BaseException | None = None
        self.cancelled = False
        self.runner: Runner | None = None
        self.thread = threading.Thread(target=self._run, name="growth", daemon=True)
        self.thread.start()

    def finish(self) -> list[Counted]:
        """Waits for the counts; none where nothing could be counted."""
        self.wanted.set()
        self.thread.join()
        if self.fault is not None:
            raise self.fault
        return self.counted

    def cancel(self) -> None:
        """Ends the thread and the process it counts in; whoever compiles is ended elsewhere."""
        self.cancelled = True
        self.wanted.set()
        while self.thread.is_alive():
            worker = self.runner.current if self.runner is not None else None
            if worker is not None:
                contain.kill_group(worker.process)
            self.thread.join(timeout=0.05)

    def _run(self) -> None:
        try:
            self._count()
        except (JudgeError, LoadFailed):
            self.counted = []
        except BaseException as error:
            self.fault = error

    def _count(self) -> None:
        program = self.build.program()
        if program is None or self.cancelled:
            return
        file = program.with_name(program.name + f".{self.version}{SUFFIX}")
        if (kept := _read(file)) is not None:
            self.counted = kept
            return
        self.wanted.wait()
        if self.cancelled:
            return
        shapes = self.shapes()
        counted: list[Counted] = []
        with Runner(sanitized_program(program), self.boxes, lambda *_: None, LOAD_GUARD) as runner:
            self.runner = runner
            for shape in shapes:
                if self.cancelled:
                    return
                counted.append(count_shape(runner, shape))
                if (outcome := counted[-1].outcome) is not None:
                    self.finding = finding_of(outcome, program, self.boxes)
                    return
        self.counted = counted
        _write(file, counted)


def _read(file: Path) -> list[Counted] | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        return [
            Counted(name, [Sample(s, a) for s, a in steps], [Sample(s, a) for s, a in peak])
            for name, steps, peak in json.loads(file.read_bytes())
        ]
    return None


def _write(file: Path, counted: Sequence[Counted]) -> None:
    """A cache that cannot be written costs time, not the result."""
    data = [[c.name, *([[dict(s.sizes), s.amount] for s in part] for part in (c.steps, c.peak_bytes))] for c in counted]
    with contextlib.suppress(OSError):
        making = file.with_name(f"{file.name}.{os.getpid()}")
        making.write_text(json.dumps(data))
        making.replace(file)


# ---- what the samples say


def counted_growth(problem: Problem, counted: Sequence[Counted]) -> Growth:
    """The growth of time and memory from counts."""
    steps = {c.name: c.steps for c in counted}
    bytes_ = {c.name: c.peak_bytes for c in counted}
    growth = _growth(problem, problem.complexity.time, steps, COUNTED)
    return replace(growth, space=_growth(problem, problem.complexity.space, bytes_, MEMORY))


def _growth(problem: Problem, text: str, shapes: Mapping[str, Sequence[Sample]], noise: Noise) -> Growth:
    names = size_names(problem)
    all_names = tuple(problem.complexity.sizes) or ("n",)
    expected = expected_order(text, names)
    shown = canonical(text, all_names)
    if not shapes:
        return Growth(None, shown, sure=False, reason=NO_INPUTS)
    found: Worst = worst(shapes, names, noise, expected)
    if found.fit.found is None:
        return Growth(None, shown, sure=False, reason=_why(found), family=found.shape)
    order = found.fit.found
    # Spelled as the package spells it where it is the same.
    word = shown if expected is not None and order.same(expected) else str(order)
    return Growth(word, shown, sure=True, family=found.shape)


def _why(found: Worst) -> str:
    reason = found.fit.reason or NO_INPUTS
    if found.fit.between:
        reason += f": {', '.join(map(str, found.fit.between))}"
    return reason


def expected_order(text: str, names: Sequence[str]) -> Order | None:
    """The expected class over these sizes, None where it is of others or cannot be read."""
    try:
        return parse(text, names)
    except ValueError:
        return None


def timed_growth(
    problem: Problem, submission: Runner, reference: Runner, shapes: Sequence[Shape], why: str | None
) -> Growth:
    """The growth from CPU time against the reference: with a coarser resolution, and nothing of memory."""
    names = size_names(problem)
    expected = expected_order(problem.complexity.time, names)
    shown = canonical(problem.complexity.time, tuple(problem.complexity.sizes) or ("n",))
    if expected is None or expected.exponential:
        return Growth(None, shown, sure=False, reason="the expected class cannot be timed against", counted=False)
    samples = time_shapes(submission, reference, shapes, expected)
    return _coarse(problem, _growth(problem, problem.complexity.time, samples, TIMED), why)


def _coarse(problem: Problem, growth: Growth, why: str | None) -> Growth:
    """A clock does not tell a class from that class times log n: among these the expected one is named."""
    names = size_names(problem)
    if growth.found is None:
        return replace(growth, counted=False, reason="; ".join(filter(None, (growth.reason, why))))
    order = parse(growth.found, names)
    expected = expected_order(problem.complexity.time, names)
    if expected is not None and order.without_logs().same(expected.without_logs()):
        order = expected
        found = growth.expected
    else:
        found = growth.found
    alike = [str(o) for o in order.alike() if not o.same(order)]
    return replace(growth, found=found, counted=False, reason=why, not_told_from=tuple(alike))


def slow_growth(growth: Growth, timing: Timing | None) -> Finding | None:
    """A finding where the time grows faster than is expected."""
    if not growth.sure or growth.found is None or growth.found == growth.expected:
        return None
    if not is_worse(growth.found, growth.expected):
        return None
    words = f"{growth.found}, expected {growth.expected}"
    if timing is not None and timing.low > 1.05:
        words += f": {_times(timing.ratio)} slower at n = {timing.n:,}, on {timing.family} input"
    elif timing is not None:
        words += f": not slower yet at n = {timing.n:,}"
    elif growth.family is not None:
        words += f", on {growth.family} input"
    return Finding("slow-growth", words)


def _times(ratio: float) -> str:
    return f"{ratio:,.0f}x" if ratio >= 9.95 else f"{ratio:.1f}x"


def is_worse(found: str, expected: str) -> bool:
    """Whether ``found`` is not bounded by ``expected``. Classes of other sizes are not compared."""
    names = sorted(set(_words(found)) | set(_words(expected)))
    try:
        return not parse(found, names).at_most(parse(expected, names))
    except ValueError:
        return False


def _words(text: str) -> list[str]:
    return [w for w in re.findall(r"[A-Za-z_]\w*", text) if w not in ("O", "log", "sqrt")]
