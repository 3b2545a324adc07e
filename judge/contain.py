"""The one place where foreign code is started: limits, clean environment, own empty folder, process group.

``start`` runs a command through the launcher (cpp/launcher/launcher.cpp), which sets the limits and ties the process
to the judge's life. What the machine cannot contain is named by ``missing_layers``.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .errors import EnvironmentFault, InternalError

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """Resource limits of one process; None leaves one unset.

    ``data_mib`` bounds private writable memory (the sanitizers cannot run under it), ``rss_mib`` what is resident: it
    is watched by the judge, not by the kernel.
    """

    cpu_s: int | None = 60
    data_mib: int | None = 512
    stack_mib: int | None = 256
    file_mib: int | None = 16
    files: int | None = 64
    rss_mib: int | None = None

    def options(self) -> list[str]:
        """As the launcher's arguments."""
        values = {
            "cpu_s": self.cpu_s,
            "data_bytes": self.data_mib and self.data_mib * MIB,
            "stack_bytes": self.stack_mib and self.stack_mib * MIB,
            "file_bytes": self.file_mib and self.file_mib * MIB,
            "files": self.files,
        }
        return [f"{key}={value}" for key, value in values.items() if value is not None]


@cache
def launcher() -> str:
    """Path of the launcher. EnvironmentFault if the installation lacks it."""
    for base in (Path(__file__).resolve().parent, _extension_folder()):
        if base is not None and (base / "_bin" / "judge-launcher").is_file():
            return str(base / "_bin" / "judge-launcher")
    raise EnvironmentFault("The judge's launcher is not installed. Install the judge again: pip install .")


def _extension_folder() -> Path | None:
    """Where the compiled parts are: beside the sources, or elsewhere in an editable installation."""
    import importlib.util

    spec = importlib.util.find_spec("judge._reference")
    return Path(spec.origin).parent if spec and spec.origin else None


@cache
def missing_layers() -> str | None:
    """One line that says what containment lacks on this machine, or None."""
    if not sys.platform.startswith("linux"):
        return "Reduced containment on this system: no parent-death signal, files and network are open."
    return None


class Folder:
    """An empty folder of a process's own, removed with everything in it."""

    def __init__(self, parent: Path) -> None:
        try:
            parent.mkdir(parents=True, exist_ok=True)
            self.path = Path(tempfile.mkdtemp(prefix="box-", dir=parent))
        except OSError as error:
            raise EnvironmentFault(
                f"Cannot create a working folder in {parent}: {error.strerror}. "
                "Set JUDGE_HOME to a folder you can write."
            ) from None

    def remove(self) -> None:
        def again(function: object, path: str, _: object) -> None:
            # A submission may have taken the rights to its own folder away.
            with contextlib.suppress(OSError):
                os.chmod(os.path.dirname(path), 0o700)
                os.chmod(path, 0o700)
                os.unlink(path) if not os.path.isdir(path) else os.rmdir(path)

        shutil.rmtree(self.path, onerror=again)


def environment(home: Path) -> dict[str, str]:
    """The whole environment of a contained process."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(home), "TMPDIR": str(home), "LANG": "C.UTF-8"}


def start(
    command: Sequence[str],
    limits: Limits,
    folder: Path,
    *,
    fds: Sequence[int] = (),
    stdin: int = subprocess.DEVNULL,
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
    extra_environment: dict[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    """Starts ``command`` (absolute path first) contained, in a process group of its own, in ``folder``."""
    argv = [launcher(), *limits.options()]
    if fds:
        argv.append("fds=" + ",".join(map(str, fds)))
    try:
        return subprocess.Popen(
            [*argv, "--", *command],
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            cwd=folder,
            env=environment(folder) | (extra_environment or {}),
            pass_fds=tuple(fds),
            start_new_session=True,
            bufsize=0,
        )
    except OSError as error:
        raise EnvironmentFault(f"Cannot start {command[0]}: {error.strerror}.") from None


def in_background(command: Sequence[str]) -> list[str]:
    """The command at the lowest priority: it must not disturb what is timed at the same time."""
    nice = "/usr/bin/nice"
    return [nice, "-n", "19", *command] if os.path.exists(nice) else list(command)


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """Kills the whole process group and returns at once."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def kill(process: subprocess.Popen[bytes]) -> int:
    """Kills the whole process group and waits; the exit status as Popen gives it."""
    kill_group(process)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
    try:
        return process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        raise InternalError(f"process {process.pid} does not die") from None
