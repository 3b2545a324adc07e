"""One process that holds many changed programs: asked which of them give the right answer on which cases."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from ..cases.batch import Case
from ..compile.compiler import command_head, keep_program, start_compiler
from ..compile.harness_source import EXTRA_HEADERS, epilogue, needs_extra_headers, nodes_before
from ..compile.prelude import prelude_for
from ..compile.toolchain import Mode
from ..execute.programs import compiled_program, python_program
from ..execute.time_limits import TimeLimits
from ..execute.worker import Program
from ..kinds import kind_of
from ..languages import language
from ..model.source import Source
from ..mutation import repairs, schemata
from ..mutation.places import Place, executed, places
from ..mutation.slips import Change
from ..protocol import Command, Status, frames, records
from ..run.workbench import Workbench
from ..sandbox import contain
from ..sandbox.folder import Folder
from ..sandbox.watch import Patience, wait
from .suspicion import Covered

NONE = 0xFFFFFFFF
COVERED = 0xFFFFFFFE
Numbers = tuple[int, ...]  # of one or two changes
HEAD = struct.Struct("<III")  # two numbers, and how many steps the call may take
AT_ONCE = 256  # cases in a batch
ROUNDS = 5  # of leaving out what does not compile
STEPS = {"cpp": 1_000_000, "py": 60_000}  # of a call on a small input, where it is not known how many are usual
STEPS_LARGE = {"cpp": 200_000_000, "py": 5_000_000}
ENDLESS = {"cpp": 1_000_000, "py": 20_000}  # so many are not followed to the end
LEAST_STEPS = {"cpp": 20_000, "py": 2_000}
MORE_STEPS = 30  # times the most that the unchanged program takes on an input of its size
SMALL_BYTES = 4096
MOST_ENDED = 4  # processes, before nothing more is asked of what a program comes by
LIMITS = TimeLimits(cpu_s=0.25, idle_s=1.0)
PATIENCE = Patience(cpu_s=40.0, idle_s=10.0)


class Screen:
    """A context manager; ``numbers`` are those of the changes that could be made."""

    def __init__(
        self,
        bench: Workbench,
        program: Program,
        numbers: frozenset[int],
        read: Callable[[bytes], Covered] | None = None,
        *,
        steps: int = 0,
    ) -> None:
        self.bench, self.numbers, self.read, self.steps = bench, numbers, read, steps
        self.runner = bench.runner(program)

    @classmethod
    def empty(cls, bench: Workbench) -> Screen:
        """One of no changes."""
        return cls(bench, Program((), contain.Limits(cpu_s=None)), frozenset())

    def __enter__(self) -> Screen:
        return self

    def __exit__(self, *_: object) -> None:
        self.runner.close()

    def right(self, asked: Sequence[tuple[Numbers, Case]]) -> list[bool]:
        """Whether the program with these changes gives the right answer on this case, for each pair."""
        found: list[bool] = []
        careful = False  # answers that were given and not yet written when a process ends are lost
        while len(found) < len(asked):
            some = asked[len(found) : len(found) + AT_ONCE]
            if self.runner.load() is not None:
                return [False] * len(asked)
            blob = frames([HEAD.pack(*(*numbers, NONE, NONE)[:2], self.steps) + case.frame for numbers, case in some])
            exchange = self.runner.worker().exchange(Command.JUDGE, blob, len(some), LIMITS, unbuffered=careful)
            got = records(exchange.records, len(some))
            for (_, case), record in zip(some, got, strict=False):
                answered = record.status == Status.ANSWERED and record.payload[:1] == b"\1"
                got_answer = record.payload[1:]
                right = answered and (got_answer == case.answer or self._equal(case, got_answer))
                found.append(right)
            if exchange.exit_reason is not None:
                if careful and len(got) < len(some):
                    found.append(False)
                self.runner.close()
            careful = exchange.exit_reason is not None and not careful
        return found[: len(asked)]

    def covered(self, cases: Sequence[Case]) -> list[Covered | None]:
        """What the unchanged program comes by on each case; None where that cannot be told: it ends the process, or did
        so too often."""
        found: list[Covered | None] = []
        ended = 0
        while self.read is not None and len(found) < len(cases) and ended < MOST_ENDED:
            some = cases[len(found) : len(found) + AT_ONCE]
            if self.runner.load() is not None:
                break
            blob = frames([HEAD.pack(COVERED, NONE, self.steps) + case.frame for case in some])
            exchange = self.runner.worker().exchange(Command.JUDGE, blob, len(some), LIMITS, unbuffered=True)
            for record in records(exchange.records, len(some)):
                told = record.status == Status.ANSWERED and record.payload
                found.append(self.read(record.payload) if told else None)
            if exchange.exit_reason is not None:
                found.append(None)
                ended += 1
                self.runner.close()
        return (found + [None] * len(cases))[: len(cases)]

    def _equal(self, case: Case, payload: bytes) -> bool:
        return self.bench.wrong(case.frame, case.answer, payload) is None


def usual_steps(used: str, came_by: Sequence[Covered | None]) -> int:
    """How many steps a call on a small input may take, of a program whose calls took so many; those that did not end
    say nothing."""
    known = [one.steps for one in came_by if one is not None and one.steps < ENDLESS[used]]
    return min(STEPS[used], max(LEAST_STEPS[used], MORE_STEPS * max(known, default=0)))


class Maker(Protocol):
    """Makes a screen of changes to a source; None where that cannot be done."""

    def __call__(self, bench: Workbench, source: Source, changes: Sequence[Change], *, steps: int) -> Screen | None: ...


def python_screen(bench: Workbench, source: Source, changes: Sequence[Change], *, steps: int) -> Screen | None:
    """Of Python: each changed text is compiled where the cases are answered."""
    limit_mib = language("py").memory_limit_mib(bench.problem)
    usual = python_program(bench.problem, source.text, source.name, limit_mib)
    assert usual.load is not None
    load = json.loads(usual.load)
    load["changes"] = [(c.start, c.end, c.put) for c in changes]
    own = str(Path(__file__).with_name("python"))
    folder = next(i for i, word in enumerate(usual.command) if i and not word.startswith("-"))
    program = replace(
        usual,
        command=(*usual.command[:folder], own, *usual.command[folder:]),
        read=(*usual.read, own),
        load=json.dumps(load).encode("utf-8", "surrogatepass"),
    )
    parsed = repairs.Program(source.text, "py")
    return Screen(bench, program, frozenset(range(len(changes))), _python_reader(places(parsed)), steps=steps)


def _python_reader(found: Sequence[Place]) -> Callable[[bytes], Covered]:
    def read(payload: bytes) -> Covered:
        said = json.loads(payload)
        kinds = {name: frozenset(seen) for name, seen in said["kinds"].items()}
        return Covered(executed(found, said["lines"]), kinds, said["steps"])

    return read


def _cpp_reader(payload: bytes) -> Covered:
    steps = int.from_bytes(payload[:4], "little")
    return Covered(frozenset(i for i, mark in enumerate(payload[4:]) if mark), {}, steps)


def cpp_screen(bench: Workbench, source: Source, changes: Sequence[Change], *, steps: int) -> Screen | None:
    """Of C++: all changed texts in one program. What the compiler does not take is left out, round after round."""
    parsed = repairs.Program(source.text, "cpp")
    left_out: set[int] = set()
    marked = places(parsed)
    for _ in range(ROUNDS):
        text, placed = schemata.schemata(parsed, changes, left_out, marked)
        if not placed:
            return None
        made = _compiled(bench, source, text, len(marked))
        if isinstance(made, Path):
            limit_mib = language("cpp").memory_limit_mib(bench.problem)
            read = _cpp_reader if marked else None
            return Screen(bench, compiled_program(bench.problem, made, limit_mib), placed, read, steps=steps)
        if not (wrong := schemata.blamed(made) & placed):
            # Some errors name no line: those of statements that stand where they must not.
            wrong = {n for n in placed if changes[n].operator in ("inserted", "jump")}
            if not wrong and not marked:
                return None
            marked = []  # nor do those of a mark where none may stand
        left_out |= wrong
    return None


def _compiled(bench: Workbench, source: Source, text: str, marks: int) -> Path | str:
    """The program, or what the compiler says."""
    compiler, problem = bench.compiler, bench.problem
    prelude = prelude_for(compiler.toolchain, Mode.PLAIN, compiler.cache, compiler.notify)
    extra = EXTRA_HEADERS if needs_extra_headers(source.text) else ""
    slow = "" if compiler.toolchain.is_clang else "#pragma GCC optimize 0\n"
    unit = f"{extra}{slow}{nodes_before(problem, source.text)}{schemata.head(marks)}{text}\n"
    unit += "#undef __judge_is\n" + epilogue(problem) + schemata.ENTRY
    digest = hashlib.sha256(f"{prelude.key} {problem.name} {unit}".encode("utf-8", "surrogateescape")).hexdigest()
    program = compiler.cache / "programs" / digest[:2] / digest
    if program.is_file():
        return program
    folder = Folder(compiler.cache / "boxes")
    try:
        if (header := kind_of(problem).header) is not None:
            (folder.path / header).write_bytes((problem.folder / header).read_bytes())
        (folder.path / "search.cpp").write_text(unit, encoding="utf-8")
        command = [*command_head(compiler, prelude, Mode.PLAIN), "-w", "-fno-diagnostics-show-caret", "search.cpp"]
        command += ["-ferror-limit=0" if compiler.toolchain.is_clang else "-fmax-errors=0"]
        command += [str(prelude.runtime), *compiler.toolchain.linker_flags, "-o", "program"]
        with (folder.path / "output").open("w+b") as output:
            process = start_compiler(compiler, prelude, command, folder.path, output.fileno())
            try:
                waited = wait(process, PATIENCE)
                process.check()
            finally:
                contain.kill(process)
            output.seek(0)
            # Of each error there may be pages about what else was meant.
            said = "".join(line.decode("utf-8", "replace") for line in output if schemata.PLACE.encode() in line)
        made = folder.path / "program"
        if waited.status != 0 or not made.is_file():
            return said
        keep_program(made, program)
        return program
    finally:
        folder.remove()


MAKERS: dict[str, Maker] = {"cpp": cpp_screen, "py": python_screen}
