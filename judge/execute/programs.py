"""The commands that serve cases: a compiled submission, one under sanitizers, a Python source."""

from __future__ import annotations

import importlib.util
import json
import os
import struct
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..cases.asked import asked_of
from ..kinds import kind_of
from ..kinds.wire import python_spec
from ..model.problem import Problem
from ..protocol import CHOICE
from ..sandbox.contain import Limits, without_the_judge
from .time_limits import TimeLimits
from .worker import Program

# No RLIMIT_CPU on what is timed: with it Linux keeps the process clock by scheduler ticks, and CLOCK_PROCESS_CPUTIME_ID
# is milliseconds off (docs/decisions/cpu-clock.md). The judge watches the clock from outside instead.
BASE_MIB = 64  # the runtime's own writable memory
ARENA_MIB = 256  # address space reserved for nodes (runtime.cpp); counts as writable memory
PYTHON_STACK_MIB = 512  # reserved by execute/python/ for its thread; counts as writable memory

LOAD_TIME_LIMITS = TimeLimits(cpu_s=10.0, idle_s=5.0)

_SANITIZER_OPTIONS = {
    "ASAN_OPTIONS": "detect_leaks=0:handle_abort=1:allocator_may_return_null=0:exitcode=99:"
    "detect_stack_use_after_return=0:strip_path_prefix=/:"
    # What a string has not written of its room is told by this (cpp/include/judge/memory.hpp).
    "malloc_fill_byte=190:max_malloc_fill_size=1073741824",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1:exitcode=99",
}


# What makes one process of Python slower than the next for as long as it lives: the random hashes of names, and freed
# memory that goes back to the system and has to be asked for again (runtime.cpp has the same for C++).
_PYTHON_ENVIRONMENT = {
    "PYTHONHASHSEED": "0",
    "MALLOC_TRIM_THRESHOLD_": str(1 << 30),
    "MALLOC_MMAP_THRESHOLD_": str(32 << 20),
    "MALLOC_TOP_PAD_": str(1 << 20),
}


def static_mib(program: Path) -> int:
    """What the global variables of a compiled program take, by its writable segments; 0 where it is no 64-bit ELF."""
    head = struct.Struct("<16sHHIQQQIHHHHHH")
    part = struct.Struct("<IIQQQQQQ")
    with program.open("rb") as stream:
        data = stream.read(head.size)
        if len(data) < head.size or not data.startswith(b"\x7fELF\x02\x01"):
            return 0
        _, _, _, _, _, at, _, _, _, size, count, _, _, _ = head.unpack(data)
        stream.seek(at)
        table = stream.read(size * count)
    total = 0
    for i in range(len(table) // size if size >= part.size else 0):
        kind, flags, _, _, _, _, memory, _ = part.unpack_from(table, i * size)
        if kind == 1 and flags & 2:  # loaded and writable
            total += memory
    return total >> 20


def compiled_program(problem: Problem, path: Path, limit_mib: int, number: int | None = None) -> Program:
    """``path``, a submission of ``problem`` that was linked with the runtime; it may add ``limit_mib`` to what an idle
    process has. ``number`` says which of the submissions in it is served, where it holds several.
    """
    whole = kind_of(problem).whole_program
    data_mib, rss_mib = limit_mib + BASE_MIB + (0 if whole else ARENA_MIB), limit_mib + BASE_MIB + 256
    limits = Limits(cpu_s=None, data_mib=data_mib, stack_mib=256, rss_mib=rss_mib)
    environment = {} if number is None else {CHOICE: str(number)}
    return Program(
        (str(path),), limits, environment=environment, asked=asked_of(problem), package=problem.folder, again=whole
    )


def sanitized_program(problem: Problem, path: Path) -> Program:
    """The build under sanitizers of a submission of ``problem``."""
    # The sanitizers reserve terabytes of address space and make every frame larger.
    limits = Limits(cpu_s=None, data_mib=None, stack_mib=1024, rss_mib=2048)
    environment = dict(_SANITIZER_OPTIONS)
    return Program(
        (str(path),),
        limits,
        environment=environment,
        background=True,
        asked=asked_of(problem),
        package=problem.folder,
        again=kind_of(problem).whole_program,
    )


@dataclass(frozen=True)
class Interpreter:
    """A Python for submissions: its program, the folders it reads, and the file of judge._recursion for its version.

    ``recursion`` is None where calls through C functions are not counted apart, or cannot be.
    """

    path: str
    folders: tuple[str, ...]
    recursion: str | None


def own_interpreter() -> Interpreter:
    """The one that runs the judge."""
    return Interpreter(python(), standard_library(), recursion_module())


def python_program(problem: Problem, text: str, filename: str, limit_mib: int, *, counted: bool = False) -> Program:
    """The interpreter, which loads ``text`` first; it may add ``limit_mib`` to what an idle process has. ``counted``:
    loaded so that its steps are counted, which makes it slow."""
    interpreter = own_interpreter()
    packages = _packages()
    load = {
        "spec": python_spec(problem),
        "source": text,
        "filename": filename,
        "counted": counted,
        "packages": packages,
        "recursion": interpreter.recursion,
    }
    worker = str(Path(__file__).with_name("python"))
    return Program(
        # Not -I, which would ignore the hash seed: there is nothing else in this environment.
        (interpreter.path, "-P", "-s", "-S", "-B", worker, *(["program"] if kind_of(problem).whole_program else [])),
        Limits(
            cpu_s=None, data_mib=limit_mib + BASE_MIB + PYTHON_STACK_MIB, stack_mib=256, rss_mib=limit_mib + BASE_MIB
        ),
        load=json.dumps(load).encode("utf-8", "surrogatepass"),
        environment=dict(_PYTHON_ENVIRONMENT),
        read=(worker, *interpreter.folders, *packages.values(), *filter(None, [interpreter.recursion])),
        lucky=True,
        asked=asked_of(problem),
        package=problem.folder,
    )


def python() -> str:
    """The interpreter itself, not the link to it in a virtual environment."""
    return os.path.realpath(sys.executable)


@cache
def standard_library() -> tuple[str, ...]:
    """Where the interpreter finds its own modules and libraries."""
    folders = {os.path.join(sys.base_prefix, "lib"), os.path.join(sys.base_exec_prefix, sys.platlibdir)}
    settings = Path(python()).parent.parent / "pyvenv.cfg"  # of an environment that holds a copy of the interpreter
    return (*without_the_judge(sorted(folders)), str(settings))


@cache
def recursion_module() -> str | None:
    """The file of judge._recursion, where this Python counts calls through C functions apart."""
    if not (3, 12) <= sys.version_info < (3, 14):
        return None
    spec = importlib.util.find_spec("judge._recursion")
    return spec.origin if spec is not None else None


def _packages() -> dict[str, str]:
    """Third-party packages that LeetCode offers and this environment has."""
    found = {}
    for name in ("sortedcontainers",):
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.submodule_search_locations:
            found[name] = next(iter(spec.submodule_search_locations))
    return found
