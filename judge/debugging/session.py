"""Which debugger there is, and how it is started so that it stands at the first line of the submission."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import EnvironmentFault, SubmissionFault
from . import printers

INSTALL = "`sudo apt-get install gdb` on Debian and Ubuntu, `sudo dnf install gdb` on Fedora, lldb comes with Xcode"
FLAGS = ("-O0", "-g3", "-fno-omit-frame-pointer")
BUILD_S = 120
LLDB = ("lldb", *(f"lldb-{version}" for version in range(22, 12, -1)))  # Debian's packages are called by their version


@dataclass(frozen=True)
class Debugger:
    """A debugger for compiled programs: its kind, ``gdb`` or ``lldb``, and its file."""

    kind: str
    path: str


def find_debugger(environ: Mapping[str, str]) -> Debugger:
    """gdb, or lldb. EnvironmentFault, which says what to install, where there is neither."""
    for name in ("gdb", *LLDB):
        if (path := shutil.which(name, path=environ.get("PATH"))) is not None:
            return Debugger(name.split("-")[0], path)
    raise EnvironmentFault(
        f"There is neither gdb nor lldb here. Install one: {INSTALL}. Or write the case as a program: "
        "judge debug --export DIR"
    )


def build(compiler: Path, standard: str, case: Path) -> Path:
    """The program of a case, made for a debugger, beside its source. SubmissionFault with what the compiler says."""
    program = case.with_name("case")
    command = [str(compiler), standard, *FLAGS, str(case), "-o", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=BUILD_S, check=False)
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if "error:" in line][:5]
        raise SubmissionFault("The case does not compile as a program of its own: " + "; ".join(lines or ["no reason"]))
    return program


def commands(debugger: Debugger, program: Path, function: str) -> list[str]:
    """What starts the debugger, standing at the first line of ``function``. Its script of printers is written beside
    the program."""
    script = program.with_name(f"printers_{debugger.kind}.py")
    if debugger.kind == "gdb":
        script.write_text(printers.GDB, encoding="utf-8")
        steps = ["set breakpoint pending on", "set print pretty on", "set confirm off", f"tbreak {function}", "run"]
        given = [part for step in steps for part in ("-ex", step)]
        return [debugger.path, "-q", "-x", str(script), *given, str(program)]
    script.write_text(printers.LLDB, encoding="utf-8")
    steps = [f"command script import {script}", f"breakpoint set --one-shot true --name {function}", "run"]
    return [debugger.path, *(part for step in steps for part in ("-o", step)), "--", str(program)]


def python_commands(script: Path, file: Path, line: int | None) -> list[str]:
    """pdb, standing at ``line`` of the submission's ``file``, or at the script's first line where there is none."""
    steps = ["-c", f"b {file}:{line}", "-c", "c"] if line is not None else []
    # Not the working folder: it may hold a module that is called like one of Python's own.
    return [sys.executable, "-P", "-m", "pdb", *steps, str(script)]


def surroundings(debugger: Debugger, environ: Mapping[str, str]) -> dict[str, str]:
    """The environment of a debugger. Some lldb look for their own part of Python where Debian does not put it: the
    printers would not work."""
    found = dict(environ)
    if debugger.kind == "lldb":
        below = Path(debugger.path).resolve().parent.parent
        for module in below.glob("lib/python3*/*-packages/lldb/embedded_interpreter.py"):
            found["PYTHONPATH"] = os.pathsep.join(
                [str(module.parent.parent), *filter(None, [environ.get("PYTHONPATH")])]
            )
    return found


def run(command: Sequence[str], environ: Mapping[str, str] | None = None) -> int:
    """Runs a debugger on this terminal; its exit status. Ctrl-C is the debugger's."""
    import signal

    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process = subprocess.Popen(list(command), env=environ, preexec_fn=_own_interrupts)
        return process.wait()
    finally:
        signal.signal(signal.SIGINT, before)


def _own_interrupts() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)
