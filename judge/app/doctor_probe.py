"""Runs the attacks contained, and a stand-in judge that is killed, and says what was seen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..compile.toolchain import Toolchain
from ..errors import JudgeError
from ..execute.programs import PYTHON_STACK_MIB, own_interpreter, python, standard_library
from ..sandbox import contain
from ..sandbox.folder import Folder

LIMITS = contain.Limits(cpu_s=10)
DEADLINE_S = 10.0
ATTACKS = Path(contain.__file__).with_name("attacks.py")
# mov eax, 20 (getpid); int 0x80; ret
THIRTY_TWO_BITS = b"\xb8\x14\x00\x00\x00\xcd\x80\xc3"


@dataclass(frozen=True)
class Seen:
    """What came of the attacks: by name what was got, None where it was refused; and the layers that were on."""

    got: Mapping[str, str | None]
    layers: contain.Layers

    def of(self, group: str) -> dict[str, str | None]:
        """The attacks of one group, by their names in it."""
        return {name.partition("/")[2]: got for name, got in self.got.items() if name.startswith(f"{group}/")}


def run_python(
    boxes: Path, arguments: list[str], limits: contain.Limits = LIMITS, read: Sequence[str] = ()
) -> tuple[contain.Process, str, float]:
    """(ended process, what it printed, seconds) of a contained Python interpreter."""
    folder = Folder(boxes)
    start = time.monotonic()
    try:
        process = contain.start(
            [python(), "-I", "-S", "-B", *arguments],
            limits,
            folder.path,
            read=(str(ATTACKS), *standard_library(), *read),
        )
        try:
            output, _ = process.communicate(timeout=60)
            process.check()
            return process, output.decode("utf-8", "replace"), time.monotonic() - start
        except subprocess.TimeoutExpired:
            raise JudgeError("a contained program did not end by itself") from None
        finally:
            contain.kill(process)
    finally:
        folder.remove()


def recursion_depth(boxes: Path, wanted: int) -> int:
    """How deep, of ``wanted`` levels, a Python submission can recurse through a C function."""
    program = Path(__file__).parent.parent / "execute" / "python" / "recursion.py"
    module = own_interpreter().recursion or ""
    limits = contain.Limits(cpu_s=10, data_mib=PYTHON_STACK_MIB + 512)
    read = [str(program), *filter(None, [module])]
    _, output, _ = run_python(boxes, [str(program), str(wanted), module], limits, read)
    return int(output) if output.strip().isdecimal() else 0


def try_attacks(boxes: Path, files: Mapping[str, Path]) -> Seen:
    """Lets a contained program try to open ``files``, to ask after them, and everything else it should not."""
    request = {"judge": os.getpid(), "files": {name: str(path) for name, path in files.items()}}
    process, output, _ = run_python(boxes, [str(ATTACKS), json.dumps(request)])
    if process.layers is None:
        raise JudgeError("the launcher did not say which layers are on")
    try:
        got = {name: what for line in output.splitlines() for name, what in json.loads(line).items()}
        if "processes/exec" not in got:
            raise ValueError
        return Seen(got, process.layers)
    except ValueError:
        raise JudgeError(f"the attacks ended early (status {process.returncode}): {output[-200:]!r}") from None


def thirty_two_bit_entry(boxes: Path) -> bool:
    """Whether a contained program can make system calls the 32-bit way, past a filter for 64 bits."""
    if os.uname().machine != "x86_64":
        return False
    code = (
        "import ctypes, mmap; m = mmap.mmap(-1, 4096, prot=7, flags=34); "
        f"m.write({THIRTY_TWO_BITS!r}); a = ctypes.addressof(ctypes.c_char.from_buffer(m)); "
        "raise SystemExit(ctypes.CFUNCTYPE(ctypes.c_int)(a)() > 0)"
    )
    process, _, _ = run_python(boxes, ["-c", code])
    return process.returncode == 1


def compiler_reads(boxes: Path, toolchain: Toolchain, file: Path) -> str | None:
    """How a contained compiler gets at a file outside, None if it does not."""
    ways = {
        "__has_include": f'#if __has_include("{file}")\n#error there\n#endif\n',
        "#include": f'#include "{file}"\n',
        ".incbin": f'asm(".incbin \\"{file}\\"");\n',
    }
    for way, text in ways.items():
        folder = Folder(boxes)
        try:
            (folder.path / "probe.cpp").write_text(text)
            process = contain.start(
                [str(toolchain.path), "-c", "probe.cpp"],
                LIMITS,
                folder.path,
                profile=contain.Profile.COMPILE,
                execute=toolchain.folders,
                stderr=subprocess.STDOUT,
            )
            try:
                output, _ = process.communicate(timeout=60)
                process.check()
            finally:
                contain.kill(process)
            if way == "__has_include" and process.returncode:
                return f"{way} tells whether a file exists"
            if way != "__has_include" and (not process.returncode or file.read_bytes()[:20] in output):
                return f"{way} reads a file"
        finally:
            folder.remove()
    return None


def survivors(boxes: Path) -> list[int]:
    """What is left of a judge that was killed while a submission and a compiler ran: process numbers."""
    command = [sys.executable, "-c", "from judge.app.doctor_probe import stand_in; stand_in()", str(boxes)]
    package = str(Path(__file__).resolve().parent.parent.parent)
    judge = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": package})
    assert judge.stdout is not None
    with judge.stdout:
        pids = [int(word) for word in judge.stdout.readline().split()]
        judge.send_signal(signal.SIGKILL)
        judge.wait()
    end = time.monotonic() + DEADLINE_S
    while (left := [pid for pid in pids if _lives(pid)]) and time.monotonic() < end:
        time.sleep(0.01)
    for pid in left:
        os.kill(pid, signal.SIGKILL)
    if not pids:
        raise JudgeError("the stand-in for a judge did not start")
    return left


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def stand_in() -> None:
    """A judge that starts a submission and a compiler that do not end, says their numbers, and waits to be killed."""
    boxes = Path(sys.argv[1])
    folder = Folder(boxes)
    endless = [python(), "-I", "-S", "-c", "import os, time\nprint(os.getpid(), flush=True)\ntime.sleep(600)"]
    with_child = ["/bin/sh", "-c", "sleep 600 & echo $$ $!; sleep 600"]
    started = [
        contain.start(endless, LIMITS, folder.path, read=standard_library()),
        contain.start(with_child, LIMITS, folder.path, profile=contain.Profile.COMPILE),
    ]
    said = [process.stdout.readline().decode().split() for process in started if process.stdout is not None]
    folder.remove()
    print(*(process.pid for process in started), *(word for words in said for word in words), flush=True)
    time.sleep(600)
