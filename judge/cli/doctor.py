"""``judge doctor``: tries what the judge needs of this machine and says what it saw."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable

import click

from .. import __version__, contain
from ..errors import JudgeError
from .context import State, pass_state

LIMITED = "limits on time, memory, output and files; network and reading files are not closed off"


@click.command("doctor")
@pass_state
def command(state: State) -> int:
    """Try what the judge needs of this machine: compiler, prelude, limits, log.

    Exit status: 0 if everything needed works, else 2.
    """
    print(f"judge {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    checks: list[tuple[str, Callable[[], str]]] = [
        ("compiler", _compiler),
        ("state", lambda: _state(state)),
        ("log", lambda: _log(state)),
        ("references", _references),
        ("prelude", lambda: _prelude(state)),
        ("memory limit", lambda: _memory_limit(state)),
        ("time limit", lambda: _time_limit(state)),
        ("end with the judge", lambda: _parent_death(state)),
    ]
    failed = False
    for name, check in checks:
        try:
            text, mark = check(), "ok  "
        except JudgeError as error:
            text, mark, failed = str(error), "FAIL", True
        print(f"{mark}  {name:20}{text}", flush=True)
    missing = contain.missing_layers()
    print(f"note  {'containment':20}{missing or LIMITED}")
    return 2 if failed else 0


def _compiler() -> str:
    from ..build.toolchain import find_toolchain

    toolchain = find_toolchain()
    toolchain.check_version()
    return f"{toolchain.path}: {toolchain.version_text}"


def _state(state: State) -> str:
    for folder in (state.home.data, state.home.cache):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder) as stream:
                stream.write(b"x" * 4096)
        except OSError as error:
            raise JudgeError(
                f"{folder} cannot be written ({error.strerror}): set JUDGE_HOME to a folder you can write"
            ) from None
    return f"{state.home.data} and {state.home.cache} can be written"


def _log(state: State) -> str:
    with state.log() as log:
        return f"{len(log.attempts())} attempts"


def _references() -> str:
    from judge import _reference

    return f"{len(_reference.names())} C++ references are bound"


def _prelude(state: State) -> str:
    from ..build.prelude import prelude_for
    from ..build.toolchain import Mode, find_toolchain

    start = time.monotonic()
    for mode in Mode:
        prelude_for(find_toolchain(), mode, state.home.cache, lambda text: None)
    return f"ready after {time.monotonic() - start:.1f} s, with and without sanitizers"


def _python(state: State, code: str, limits: contain.Limits) -> tuple[int, float]:
    """(exit status, seconds) of a contained Python program."""
    folder = contain.Folder(state.home.cache / "boxes")
    start = time.monotonic()
    try:
        process = contain.start([sys.executable, "-I", "-S", "-c", code], limits, folder.path)
        try:
            return process.wait(timeout=20), time.monotonic() - start
        finally:
            contain.kill(process)
    finally:
        folder.remove()


def _memory_limit(state: State) -> str:
    status, _ = _python(state, "bytearray(1 << 30)", contain.Limits(data_mib=128))
    if status == 0:
        raise JudgeError("a program got 1 GiB under a limit of 128 MiB")
    return "1 GiB is refused under a limit of 128 MiB"


def _time_limit(state: State) -> str:
    status, seconds = _python(state, "while True: pass", contain.Limits(cpu_s=1))
    if status >= 0:
        raise JudgeError("an endless loop was not ended")
    return f"an endless loop ends after {seconds:.1f} s under a limit of 1 s"


def _parent_death(state: State) -> str:
    code = (
        "import ctypes; n = ctypes.c_int(); ctypes.CDLL(None).prctl(2, ctypes.byref(n)); raise SystemExit(n.value == 9)"
    )
    if not sys.platform.startswith("linux"):
        raise JudgeError("not available on this system: a killed judge may leave a process behind")
    status, _ = _python(state, code, contain.Limits())
    if status != 1:
        raise JudgeError("a submission would outlive a judge that is killed")
    return "submissions are killed when the judge is"
