"""Counts a submission's steps beside the verdict, in the build under sanitizers."""

from __future__ import annotations

import contextlib
import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .. import files
from ..diagnosis.sanitizers import SanitizedBuild, finding_of
from ..errors import JudgeError
from ..execute.programs import sanitized_program
from ..execute.stream import LoadFailed, Runner
from ..execute.time_limits import TimeLimits
from ..model.problem import Problem
from ..sandbox import contain
from ..verdict import Finding, Growth, growth_from

if TYPE_CHECKING:
    from .counts import Counted
    from .inputs import Shape

LOAD_TIME_LIMITS = TimeLimits(cpu_s=5.0, idle_s=5.0)


@cache
def suffix(rules: Path = Path(__file__).parent) -> str:
    """What was found lies beside the program, as <name>.<package>.growth-<rules>: the same counts would say the same
    again, unless they are read in another way."""
    texts = (file.read_bytes() for file in sorted(rules.glob("*.py")))
    return f".growth-{hashlib.sha256(b''.join(texts)).hexdigest()[:12]}"


class Counting:
    """A thread that counts as soon as the build is there. ``finish`` or ``cancel`` has to be called.

    Inputs that are not stored yet take a while to make; they are made once the result is asked for.
    """

    def __init__(
        self,
        problem: Problem,
        build: SanitizedBuild,
        boxes: Path,
        shapes: Callable[[], tuple[Shape, ...]],
        version: str,
        *,
        stored: bool,
    ) -> None:
        self.problem, self.build, self.boxes = problem, build, boxes
        self.shapes, self.version = shapes, version
        self.wanted = threading.Event()
        if stored:
            self.wanted.set()
        self.growth: Growth | None = None
        self.finding: Finding | None = None  # where counting has come upon undefined behaviour
        self.fault: BaseException | None = None
        self.cancelled = False
        self.runner: Runner | None = None
        self.thread = threading.Thread(target=self._run, name="growth", daemon=True)
        self.thread.start()

    def finish(self) -> Growth | None:
        """Waits for the counts and what they say; None where nothing could be counted."""
        self.wanted.set()
        self.thread.join()
        if self.fault is not None:
            raise self.fault
        return self.growth

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
            pass  # no growth is worth losing the verdict for
        except BaseException as error:
            self.fault = error

    def _count(self) -> None:
        program = self.build.program()
        if program is None or self.cancelled:
            return
        file = program.with_name(f"{program.name}.{self.version}{suffix()}")
        self.growth = _read(file)
        if self.growth is not None:
            return
        self.wanted.wait()
        if self.cancelled:
            return
        # Imported here: nobody waits for this thread, but everybody for the start of the judge.
        from .classify import counted_growth

        counted = self._counts(program)
        if counted and not self.cancelled:
            self.growth = counted_growth(self.problem, counted)
            _write(file, self.growth)

    def _counts(self, program: Path) -> list[Counted]:
        """None where a call did not come back."""
        from .counts import count_shape

        counted: list[Counted] = []
        shapes = self.shapes()
        with Runner(sanitized_program(self.problem, program), self.boxes, lambda *_: None, LOAD_TIME_LIMITS) as runner:
            self.runner = runner
            for shape in shapes:
                if self.cancelled:
                    return []
                counted.append(count_shape(runner, shape))
                if (outcome := counted[-1].outcome) is not None:
                    self.finding = finding_of(outcome, program, self.boxes)
                    return []
        return counted


def _read(file: Path) -> Growth | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        return growth_from(json.loads(file.read_bytes()))
    return None


def _write(file: Path, growth: Growth) -> None:
    """A cache that cannot be written costs time, not the result."""
    with contextlib.suppress(OSError):
        files.write(file, json.dumps(asdict(growth)))
