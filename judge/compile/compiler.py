"""Compiles a submission around the precompiled prelude, contained; finished programs are cached."""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ..cache import prune
from ..errors import EnvironmentFault, PackageError, SubmissionFault
from ..kinds import kind_of
from ..kinds.given import GIVEN
from ..kinds.old_names import todays_names
from ..model.problem import Problem
from ..model.source import Source
from ..sandbox import contain, interrupts
from ..sandbox.folder import Folder
from ..sandbox.watch import Patience, Waited, wait
from ..verdict import Warned
from . import leniency, warnings
from .diagnostics import about_the_file, blocks, for_learner
from .extra_names import may_bring
from .features import newer_compiler_needed
from .harness_source import harness_source, needs_extra_headers
from .prelude import Prelude, known_good_fails, prelude_for
from .signature import signature_fault
from .toolchain import Mode, Toolchain

PATIENCE = Patience(cpu_s=15.0, idle_s=10.0)
OUTPUT_KEPT = 1 << 18
KEPT_PROGRAMS = 400
_MISSING_NAME = re.compile(
    r"not declared|not been declared|not a member of|does not name|not a type|incomplete type|no type"
)
# The kernel's limit of CPU time is for a compiler whose judge is gone.
LIMITS = contain.Limits(cpu_s=180, data_mib=2048, stack_mib=256, file_mib=256, files=256)


@dataclass(frozen=True)
class Compiled:
    """The outcome: ``program`` is None if the compiler refused, then ``diagnostics`` say why."""

    program: Path | None
    seconds: float
    cached: bool
    diagnostics: str = ""
    warnings: tuple[Warned, ...] = ()
    layers: contain.Layers | None = None  # what the compiler was contained with


@dataclass(frozen=True)
class Compiler:
    """What every compilation needs: the compiler and the cache."""

    toolchain: Toolchain
    cache: Path
    notify: Callable[[str], None]
    clock: Callable[[], float] = time.monotonic  # seconds, for what is told of how long it took

    def start(self, problem: Problem, source: Source, mode: Mode = Mode.PLAIN, *, idle: bool = False) -> Compilation:
        """Starts compiling in the background; ``idle`` for what nobody waits for."""
        return Compilation(self, problem, source, mode, idle=idle)


def command_head(compiler: Compiler, prelude: Prelude, mode: Mode) -> list[str]:
    """The compiler with all flags but what to compile and where to."""
    toolchain = compiler.toolchain
    return [
        str(toolchain.path),
        *toolchain.unit_flags(mode),
        f"-I{prelude.include}",
        "-include",
        "judge/prelude.hpp",
        "-Winvalid-pch",
        "-ferror-limit=20" if toolchain.is_clang else "-fmax-errors=20",
        "-fno-diagnostics-color" if toolchain.is_clang else "-fdiagnostics-color=never",
    ]


def start_compiler(
    compiler: Compiler, prelude: Prelude, command: list[str], box: Path, output: int, *, idle: bool = False
) -> contain.Process:
    """Starts a compiler contained in ``box``; everything it says goes to the descriptor ``output``."""
    return contain.start(
        command,
        LIMITS,
        box,
        profile=contain.Profile.COMPILE,
        read=(str(prelude.folder),),
        execute=compiler.toolchain.folders,
        background=idle,
        stdout=output,
        stderr=output,
        extra_environment={"PATH": os.environ.get("PATH", os.defpath)},
    )


class Compilation:
    """A running compilation. ``finish`` waits for it; ``cancel`` ends it. One of the two has to be called."""

    def __init__(
        self,
        compiler: Compiler,
        problem: Problem,
        source: Source,
        mode: Mode,
        *,
        idle: bool,
        extra: bool = False,
        lenient: str | None = None,
    ) -> None:
        self.problem, self.source, self.mode = problem, source, mode
        self.compiler = compiler
        self.lenient = lenient  # a flag with which the compiler takes what the site takes (leniency.py)
        self.started = compiler.clock()
        self.folder: Folder | None = None
        self.process: contain.Process | None = None
        self.extra_headers = extra or needs_extra_headers(source.text)
        self.prelude = prelude_for(compiler.toolchain, mode, compiler.cache, compiler.notify)
        self.warns = warnings.flags(clang=compiler.toolchain.is_clang) if mode is Mode.PLAIN else ()
        parts = (
            self.prelude.key,
            os.environ.get(contain.WITHOUT, ""),  # what was compiled with less containment is not used with more
            problem.name,
            harness_source(problem, source.text, file="", extra_headers=self.extra_headers),
            source.text,
            self._header(),
            *((warnings.RULES, *self.warns) if self.warns else ()),
        )
        digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()
        self.program = compiler.cache / "programs" / digest[:2] / digest
        self.kept_warnings = self.program.with_name(f"{digest}.warnings")
        if self.program.is_file():
            os.utime(self.program)
            return
        self.folder = Folder(compiler.cache / "boxes")
        try:
            self._write_and_start(idle)
        except BaseException:
            self.cancel()
            raise

    def _write_and_start(self, idle: bool) -> None:
        assert self.folder is not None
        box = self.folder.path
        # The name is the judge's, not the learner's: theirs may hold anything.
        self.file = box / "submission.cpp"
        self.file.write_text(self.source.text, encoding="utf-8")
        if (header := kind_of(self.problem).header) is not None:
            (box / header).write_text(self._header(), encoding="utf-8")
        text = harness_source(self.problem, self.source.text, file=self.file.name, extra_headers=self.extra_headers)
        (box / "harness.cpp").write_text(text, encoding="utf-8")
        command = [*command_head(self.compiler, self.prelude, self.mode), *self.warns, "harness.cpp"]
        command += [self.lenient] if self.lenient else []
        command += [str(self.prelude.linked(whole_program=kind_of(self.problem).whole_program))]
        command += [*self.compiler.toolchain.linker_flags, "-o", "program"]
        self.output = (box / "output").open("w+b")
        self.process = start_compiler(self.compiler, self.prelude, command, box, self.output.fileno(), idle=idle)

    def finish(self) -> Compiled:
        """Waits for the compiler. SubmissionFault if the class or method the problem asks for is not there."""
        if self.process is None:
            return Compiled(self.program, 0.0, cached=True, warnings=warnings.kept(self.kept_warnings))
        try:
            return self._wait()
        finally:
            self.cancel()

    def cancel(self) -> None:
        """Ends the compiler if it still runs, and clears up."""
        with interrupts.whole():
            if self.process is not None:
                contain.kill(self.process)
                self.output.close()
                self.process = None
            if self.folder is not None:
                self.folder.remove()
                self.folder = None

    def _wait(self) -> Compiled:
        assert self.process is not None
        assert self.folder is not None
        waited = wait(self.process, PATIENCE)
        status = waited.status
        self.process.check()
        seconds = self.compiler.clock() - self.started
        made = self.folder.path / "program"
        self.output.seek(0)
        output = self.output.read(OUTPUT_KEPT).decode("utf-8", "replace")
        taken = status == 0 and made.is_file()
        warned = warnings.warnings_of(output, self.file.name)
        if taken and (self.lenient is None or leniency.nothing_else(output)):
            keep_program(made, self.program)
            if self.warns:
                warnings.keep(self.kept_warnings, warned)
            return Compiled(self.program, seconds, cached=False, warnings=warned, layers=self.process.layers)
        missing = not taken and not self.extra_headers and _MISSING_NAME.search(output) is not None
        if missing and may_bring(output, self.compiler.toolchain, self.prelude):
            # Perhaps a name of a header that is not precompiled, in a form that was not recognised.
            return self._again(extra=True)
        # Not where checks ask what must not compile.
        if not taken and self.lenient is None and not self.problem.compile_checks:
            flag = leniency.flag_for(output)
            if flag is not None:
                return self._again(extra=self.extra_headers, lenient=flag)
        refused = self._refused(output, waited)
        return Compiled(None, seconds, cached=False, diagnostics=refused, warnings=warned, layers=self.process.layers)

    def _again(self, *, extra: bool, lenient: str | None = None) -> Compiled:
        again = Compilation(
            self.compiler, self.problem, self.source, self.mode, idle=False, extra=extra, lenient=lenient
        )
        return replace(again.finish(), seconds=self.compiler.clock() - self.started)

    def _refused(self, output: str, waited: Waited) -> str:
        """The diagnostics of a file that does not compile. SubmissionFault where its signature is to blame,
        EnvironmentFault where nothing compiles.
        """
        path, problem = self.file.name, self.problem
        self._look_at_the_package(output)
        fault = signature_fault(output, path, problem.signature.class_name)
        kind = kind_of(problem)
        if fault and kind.tells_faults:
            today = todays_names(problem, self.source.text, fault)
            raise SubmissionFault(
                f"{self.source.name}: {fault}. {today and f'{today} '}Expected: {kind.expected(problem)}"
            )
        if kind.whole_program and re.search(r"undefined (?:reference to|symbol:) [`']?main\b", output):
            raise SubmissionFault(f"{self.source.name}: there is no main. Expected: {kind.expected(problem)}")
        if self.mode is Mode.PLAIN and not about_the_file(output, path):
            toolchain = self.compiler.toolchain
            # Asked at each time: limits, disks and libraries change while the compiler stays what it is.
            if (error := known_good_fails(toolchain, self.mode, self.prelude.folder)) is not None:
                raise EnvironmentFault(
                    f"{toolchain.path} does not even compile the judge's smallest file now: {error}. Mend the "
                    "compiler or set CXX to another; `judge doctor` tries it."
                )
        text = for_learner(output, path, self.source.name, source=self.source.text, warnings=False)
        if not text:
            reason = _ended(waited, output)
            text = f"{self.source.name}: error: {reason}"
        newer = newer_compiler_needed(self.source.text, output, path, self.compiler.toolchain)
        return "\n".join(filter(None, (text, newer, todays_names(problem, self.source.text, text))))

    def _look_at_the_package(self, output: str) -> None:
        """PackageError where an error stands in what the package brings and the submission is not to blame: the
        starter does not compile either."""
        kind, problem = kind_of(self.problem), self.problem
        if not kind.brings:
            return
        own = [b for b in blocks(output) if b.is_error and b.file in (GIVEN["cpp"], kind.header)]
        if not own:
            return
        text = kind.starter(problem, "cpp")
        if text != self.source.text:
            file = problem.folder / "starter.cpp"
            Compilation(self.compiler, problem, Source(file, file.name, "cpp", text), self.mode, idle=False).finish()
            return
        raise PackageError(f"{problem.folder / own[0].file}: line {own[0].line}: {own[0].text}")

    def _header(self) -> str:
        """The text of the header that the problem's kind has, empty where it has none."""
        name = kind_of(self.problem).header
        return "" if name is None else (self.problem.folder / name).read_text(encoding="utf-8")


def keep_program(made: Path, program: Path) -> None:
    """Moves what was made to its place in the cache."""
    try:
        program.parent.mkdir(parents=True, exist_ok=True)
        os.replace(made, program)
        programs = program.parent.parent
        prune(programs, programs.glob("??/*"), KEPT_PROGRAMS, time.time())
    except OSError as error:
        raise EnvironmentFault(
            f"Cannot keep the program in {program.parent}: {error.strerror}. Set JUDGE_HOME to a folder with room."
        ) from None


def _ended(waited: Waited, output: str) -> str:
    if waited.limit is not None:
        return f"the compiler did not come to an end {waited.limit} on this file"
    status = waited.status
    if re.search(r"out of memory|bad_alloc|virtual memory exhausted", output):
        return "the compiler ran out of memory on this file"
    if "File size limit" in output or status == -25:
        return "the compiler wrote too much for this file"
    crash = re.search(r"([A-Z][\w ]*) signal terminated program|unable to execute command: ([A-Z][\w ]*)", output)
    word = (crash[1] or crash[2]) if crash is not None else ""
    killed = word in ("Killed", "CPU time limit exceeded")
    if status in (-24, -9) or killed:
        return "the compiler was ended by the system on this file: it took too long or too much"
    if crash is not None:
        return f"the compiler itself crashed on this file ({word.lower()})"
    lines = [line for line in output.splitlines() if line.strip()]
    named = [line for line in lines if re.search(r"\berror: ", line, re.IGNORECASE)]
    if named or lines:
        return re.sub(r"^[\w.+-]+: (?:fatal )?error: ", "", (named or lines[-1:])[0])
    return f"the compiler ended with status {status} and said nothing"
