"""Undefined behaviour, named by line: the same cases under AddressSanitizer and UndefinedBehaviorSanitizer."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import threading
from pathlib import Path
from queue import Empty, SimpleQueue

from ..cases.batch import Batch
from ..compile.compiler import Compilation
from ..errors import JudgeError
from ..execute.programs import sanitized_program
from ..execute.stream import LoadFailed, Outcome, Runner
from ..execute.time_limits import TimeLimits
from ..execute.watching import ExitReason
from ..sandbox import contain
from ..sandbox.folder import Folder
from ..verdict import Finding

# The total is of each batch: what a call costs that clears a large table is many times as much here.
TIME_LIMITS = TimeLimits(cpu_s=2.0, idle_s=5.0, total_cpu_s=10.0)
HURRIED = TimeLimits(cpu_s=1.0, idle_s=1.0, total_cpu_s=1.0)
MOST_UNENDED = 2  # cases that are ended for their time before the rest is left out
FILE = "submission.cpp"

_UBSAN = re.compile(r"^(?P<file>[^\s:]+):(?P<line>\d+):\d+: runtime error: (?P<text>.*)$", re.MULTILINE)
_ASAN = re.compile(r"ERROR: AddressSanitizer: (?P<kind>attempting [\w-]+|[\w-]+)")
_FRAME = re.compile(rf"#\d+ 0x[0-9a-f]+ in .*?{re.escape(FILE)}:(?P<line>\d+)")

_ASSERTION = re.compile(r": Assertion '(?P<condition>[^\n]*)' failed\.")

_ASAN_WORDS = {
    "heap-buffer-overflow": "out of bounds of heap memory",
    "stack-buffer-overflow": "out of bounds of a local array",
    "global-buffer-overflow": "out of bounds of a global array",
    "heap-use-after-free": "memory is used after it was freed",
    "stack-use-after-scope": "a variable is used after its scope ended",
    "attempting double-free": "memory is freed twice",
    "double-free": "memory is freed twice",
    "alloc-dealloc-mismatch": "memory is freed in another way than it was allocated",
    "stack-overflow": "stack overflow",
    "SEGV": "a bad address is used",
    "ABRT": "a check of the standard library failed",
    "container-overflow": "out of bounds of a container",
    "attempting free": "what was not allocated is freed",
    "bad-free": "what was not allocated is freed",
}


# GCC's names the function ("#0 0x55 in f (/program+0x11)"), Clang's does not ("#0 0x55  (/program+0x11) (BuildId: …)").
_ADDRESS = re.compile(
    r"^(?P<head>\s+#\d+ 0x[0-9a-f]+)(?P<name> in [^\n]*?)? +\((?P<file>[^()\n]*)\+0x(?P<offset>[0-9a-f]+)\)[^\n]*",
    re.MULTILINE,
)
_TOOLS = (("addr2line",), ("llvm-addr2line",), ("llvm-symbolizer", "--output-style=GNU", "--functions=none"))
MOST_FRAMES = 40


def with_lines(stderr: str, program: Path, boxes: Path) -> str:
    """The report with file and line in frames that have only an address; one frame for each function inlined there.

    The sanitizers' own symbolizer does not find the lines of a unit compiled over a precompiled header (GCC), or is a
    program, which may not be started (Clang); addr2line, which comes with the linker, finds them. Where there is no
    such tool the text stays as it is.
    """
    frames = [f for f in _ADDRESS.finditer(stderr) if os.path.basename(f["file"]) == program.name][:MOST_FRAMES]
    places = _places([f"0x{f['offset']}" for f in frames], program, boxes)
    text = stderr
    for frame, found in zip(reversed(frames), reversed(places), strict=True):
        head = f"{frame['head']}{frame['name'] or ' in a function'}"
        if not found:
            continue
        text = text[: frame.start()] + "\n".join(f"{head} {place}" for place in found) + text[frame.end() :]
    return text


def _places(addresses: list[str], program: Path, boxes: Path) -> list[list[str]]:
    """For each address of a program ``file:line``, the innermost function first; nothing where no tool says."""
    tool = next(((found, *rest) for name, *rest in _TOOLS if (found := shutil.which(name))), None)
    nothing: list[list[str]] = [[] for _ in addresses]
    if not addresses or tool is None:
        return nothing
    folder = Folder(boxes)
    try:
        process = contain.start(
            [*tool, "-a", "-i", "-e", str(program), *addresses],
            contain.Limits(cpu_s=10),
            folder.path,
            profile=contain.Profile.COMPILE,  # one of the compiler's tools
            read=(str(program),),
        )
        try:
            output, _ = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            return nothing
        finally:
            contain.kill(process)
    finally:
        folder.remove()
    places: list[list[str]] = []
    for line in output.decode("utf-8", "replace").splitlines():
        if re.fullmatch(r"0x[0-9a-f]+", line):
            places.append([])
        elif places and line.strip():
            places[-1].append(line.split(" ")[0])
    return places if len(places) == len(addresses) else nothing


def read_report(stderr: str) -> Finding | None:
    """The first report that names a line of the submission, None where there is none."""
    for match in _UBSAN.finditer(stderr):
        inside = match["file"].rsplit("/", 1)[-1] == FILE
        frame = _FRAME.search(stderr, match.end())
        line = int(match["line"]) if inside else int(frame["line"]) if frame else None
        if line is not None:
            return Finding("undefined-behaviour", match["text"], line)
    asan = _ASAN.search(stderr)
    if asan:
        frame = _FRAME.search(stderr, asan.end())
        text = _ASAN_WORDS.get(asan["kind"], asan["kind"])
        access = re.search(r"^(READ|WRITE) of size \d+", stderr, re.MULTILINE)
        if asan["kind"] == "ABRT" and (failed := _ASSERTION.search(stderr)):
            text = f"{text}: {failed['condition']}"
        elif access:
            text = f"{text} ({access.group().lower()})"
        if frame:
            return Finding("undefined-behaviour", text, int(frame["line"]))
    return None


class SanitizedBuild:
    """The build under sanitizers, which two threads wait for: one looks for undefined behaviour, one counts steps."""

    def __init__(self, compilation: Compilation) -> None:
        self.compilation = compilation
        self._lock = threading.Lock()
        self._done = False
        self._program: Path | None = None

    def program(self) -> Path | None:
        """Waits for the compiler; None where it failed. What the compilation raises is raised to the first who asks."""
        with self._lock:
            if not self._done:
                self._done = True
                self._program = self.compilation.finish().program
            return self._program


class Background:
    """A thread that waits for the build under sanitizers and runs batches through it, until the first report.

    A slow or wrong answer is none of its business. ``finish`` or ``cancel`` has to be called.
    """

    def __init__(self, build: SanitizedBuild, boxes: Path) -> None:
        self.build, self.boxes = build, boxes
        self.batches: SimpleQueue[Batch | None] = SimpleQueue()
        self.finding: Finding | None = None
        self.unended: list[bytes] = []  # cases, encoded, that were ended for their time
        self.fault: BaseException | None = None
        self.cancelled = False
        self.time_limits = TIME_LIMITS
        self.runner: Runner | None = None
        self.thread = threading.Thread(target=self._run, name="sanitizers", daemon=True)
        self.thread.start()

    def put(self, batch: Batch) -> None:
        """One more batch to be run."""
        self.batches.put(batch)

    def hurry(self) -> None:
        """Leaves out what was put so far, and ends soon what is put from now on: little is to be expected of it."""
        self.time_limits = HURRIED
        with contextlib.suppress(Empty):
            while True:
                self.batches.get_nowait()
        if (process := self._process()) is not None:
            contain.kill_group(process)

    def finish(self) -> Finding | None:
        """Waits until every batch was run; the first report that names a line."""
        self.batches.put(None)
        self.thread.join()
        if self.fault is not None:
            raise self.fault
        return self.finding

    def cancel(self) -> None:
        """Ends the thread and what it started. Does nothing after ``finish``."""
        self.cancelled = True
        self.batches.put(None)
        while self.thread.is_alive():
            for process in (self.build.compilation.process, self._process()):
                if process is not None:
                    contain.kill_group(process)
            self.thread.join(timeout=0.05)

    def _process(self) -> contain.Process | None:
        worker = self.runner.current if self.runner is not None else None
        return worker.process if worker is not None else None

    def _run(self) -> None:
        try:
            self._look()
        except JudgeError:
            pass  # no finding is worth losing the verdict for
        except BaseException as error:
            self.fault = error

    def _look(self) -> None:
        program = self.build.program()
        if program is None:
            return
        sanitized = sanitized_program(self.build.compilation.problem, program)
        with Runner(sanitized, self.boxes, lambda *_: None, TIME_LIMITS) as runner:
            self.runner = runner
            while (batch := self.batches.get()) is not None and not self.cancelled:
                try:
                    failure = runner.stream(batch, self.time_limits)
                    outcome = failure.outcome if failure is not None else None
                except LoadFailed as failed:
                    outcome = failed.outcome
                    failure = None
                if outcome is not None and (finding := finding_of(outcome, program, self.boxes)) is not None:
                    self.finding = finding
                    return
                if failure is not None and outcome is not None and outcome.exit_reason is ExitReason.CPU:
                    self.unended.append(failure.frame)
                    if len(self.unended) == MOST_UNENDED:
                        return


def finding_of(outcome: Outcome, program: Path, boxes: Path) -> Finding | None:
    """What the sanitizers said of a process that ended."""
    if outcome.exit_reason not in (ExitReason.EXITED, ExitReason.SIGNALLED):
        return None
    return read_report(outcome.stderr) or read_report(with_lines(outcome.stderr, program, boxes))
