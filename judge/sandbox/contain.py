"""The one place where foreign code is started: limits, layers, clean environment, own empty folder, process group.

``start`` runs a command through the launcher (cpp/launcher), which puts limits and layers on itself, says which ones it
could have, and becomes the program. docs/containment.md is the theory of operation.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from ..errors import EnvironmentFault, InternalError
from . import interrupts
from .inherited import forbids_programs, settle

MIB = 1 << 20
BACKGROUND_NICE = 10
WITHOUT = "JUDGE_WITHOUT_LAYERS"  # for the benchmark: names of layers that are left out, separated by commas

_LIBRARIES = (
    *("/lib", "/lib32", "/lib64", "/libx32", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libx32"),
    *("/usr/local/lib", "/usr/local/lib64", "/nix/store", "/gnu/store", "/etc/ld.so.cache"),
)
_LITTLE_THINGS = (
    *("/etc/localtime", "/usr/share/zoneinfo", "/dev/urandom"),
    "/sys/devices/system/cpu/online",
)
_OF_ITSELF = ("/proc/self",)  # of a compiler it would be the judge's environment and paths, for the text it compiles
_COMPILERS = ("/usr", "/bin", "/etc/alternatives")


class Profile(Enum):
    """What is started: a submission (or a reference), or a compiler, which starts programs itself."""

    RUN = "run"
    COMPILE = "compile"


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


@dataclass(frozen=True)
class Layers:
    """What the launcher could put on: Landlock's ABI version (0: none), a mount namespace, a filter of system calls."""

    landlock: int
    view: bool
    seccomp: bool

    @classmethod
    def read(cls, line: str) -> Layers:
        """From the launcher's line."""
        values = dict(word.split("=") for word in line.split()[1:])
        return cls(int(values["landlock"]), values["view"] == "1", values["seccomp"] == "1")

    def missing(self) -> str | None:
        """One line on the promises that do not hold with these layers, None if all do."""
        if not sys.platform.startswith("linux"):
            return "Reduced containment on this system: files, network and other processes are open to a submission."
        open_to_it = [] if self.landlock or self.view else ["your files"]
        if not self.seccomp:
            open_to_it.append("the network and new processes")
        if not open_to_it:
            return None
        return f"Reduced containment: {' and '.join(open_to_it)} are open to a submission (`judge doctor` says why)."


class Process(subprocess.Popen[bytes]):
    """A contained process. ``layers`` are known once it runs; ``kill`` has to be called in the end."""

    report_fd: int = -1
    layers: Layers | None = None

    def check(self) -> None:
        """Reads the launcher's line if it is there. EnvironmentFault if the launcher could not contain the program."""
        if self.report_fd < 0:
            return
        try:
            text = os.read(self.report_fd, 4096).decode("utf-8", "replace")
        except BlockingIOError:
            return
        self.close_report()
        for line in text.splitlines():
            if line.startswith("layers "):
                self.layers = Layers.read(line)
            elif line.startswith("lacks "):
                raise EnvironmentFault(
                    f"This machine cannot contain a submission: it {line}. `judge doctor` says what is missing; "
                    "without --require-containment it is run with what containment there is."
                )
            elif line.startswith("failed "):
                program = line.removeprefix("failed ").rpartition(": ")[0]
                if program.startswith("/") and forbids_programs(os.path.dirname(program)):
                    raise EnvironmentFault(
                        f"No program can be started in {os.path.dirname(program)}: its file system is mounted noexec. "
                        "Set JUDGE_HOME to a folder elsewhere."
                    )
                raise EnvironmentFault(
                    f"A program cannot be contained on this machine: {line.removeprefix('failed ')}. "
                    "`judge doctor` tries each layer."
                )

    def wait(self, timeout: float | None = None) -> int:
        """As Popen's, which looks only every 50 ms where it may not wait for ever."""
        if timeout is not None and self.returncode is None and hasattr(os, "pidfd_open"):
            with contextlib.suppress(ProcessLookupError):
                descriptor = os.pidfd_open(self.pid)
                try:
                    poller = select.poll()
                    poller.register(descriptor, select.POLLIN)
                    if not poller.poll(timeout * 1000):
                        raise subprocess.TimeoutExpired(self.args, timeout)
                finally:
                    os.close(descriptor)
        return super().wait(timeout)

    def close_report(self) -> None:
        with interrupts.whole():
            if self.report_fd >= 0:
                os.close(self.report_fd)
                self.report_fd = -1


class _Policy:
    """What this judge was told to insist on."""

    required = False


def require_containment() -> None:
    """From now on what cannot be contained is not started: EnvironmentFault instead."""
    _Policy.required = True


def missing(layers: Layers | None) -> str | None:
    """One line that says what containment lacks with these layers, or None; None for ``layers`` where nothing was
    started."""
    if not sys.platform.startswith("linux"):
        return Layers(0, False, False).missing()
    return layers.missing() if layers is not None else None


@cache
def launcher() -> str:
    """Path of the launcher. EnvironmentFault if the installation lacks it."""
    for base in (Path(__file__).resolve().parent.parent, _extension_folder()):
        if base is not None and (base / "_bin" / "judge-launcher").is_file():
            return str(base / "_bin" / "judge-launcher")
    raise EnvironmentFault("The judge's launcher is not installed. Install the judge again: pip install .")


def _extension_folder() -> Path | None:
    """Where the compiled parts are: beside the sources, or elsewhere in an editable installation."""
    import importlib.util

    spec = importlib.util.find_spec("judge._reference")
    return Path(spec.origin).parent if spec and spec.origin else None


def without_the_judge(folders: Iterable[str]) -> list[str]:
    """These files and folders as far as they exist; where the judge is installed below one, what is beside it."""
    own = str(Path(__file__).resolve().parent.parent)
    found: list[str] = []
    for folder in folders:
        if own != folder and not own.startswith(folder.rstrip("/") + "/"):
            found.append(folder)
        elif own != folder:
            with contextlib.suppress(OSError):
                found += without_the_judge(sorted(os.path.join(folder, name) for name in os.listdir(folder)))
    return found


@cache
def _grants(profile: Profile) -> tuple[str, ...]:
    """What every program of a profile may use, as the launcher's arguments."""
    folders = (*_LIBRARIES, *(_COMPILERS if profile is Profile.COMPILE else ()))
    use = "execute" if profile is Profile.COMPILE else "read"
    there = [folder for folder in folders if os.path.exists(folder)]
    return (
        f"profile={profile.value}",
        *(f"{use}={path}" for path in without_the_judge(there)),
        *(f"read={path}" for path in (*_LITTLE_THINGS, *(_OF_ITSELF if profile is Profile.RUN else ()))),
        "device=/dev/null",
    )


def environment(home: Path) -> dict[str, str]:
    """The whole environment of a contained process."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(home), "TMPDIR": str(home), "LANG": "C.UTF-8"}


def start(
    command: Sequence[str],
    limits: Limits,
    folder: Path,
    *,
    profile: Profile = Profile.RUN,
    read: Sequence[str] = (),
    execute: Sequence[str] = (),
    background: bool = False,
    again: bool = False,
    fds: Sequence[int] = (),
    stdin: int = subprocess.DEVNULL,
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
    extra_environment: dict[str, str] | None = None,
) -> Process:
    """Starts ``command`` (absolute path first) contained, in a process group of its own, in ``folder``.

    ``read`` and ``execute`` are what it may use beside the system's libraries, its own program and its folder.
    ``background``: at a low priority, so that it hardly disturbs what is timed at the same time; not at the lowest,
    at which it would stand still on a busy machine. ``again``: the program may become itself once more, in the same
    process and with all that it is contained with.
    """
    settle()
    own = "write" if profile is Profile.RUN else "build"
    report, theirs = os.pipe()
    os.set_blocking(report, False)
    argv = [launcher(), f"report={theirs}", *_grants(profile), *limits.options(), f"{own}={folder}"]
    argv += [f"read={path}" for path in read] + [f"execute={path}" for path in execute]
    if background:
        argv.append(f"nice={BACKGROUND_NICE}")
    if again:
        argv.append("again=1")
    if fds:
        argv.append("fds=" + ",".join(map(str, fds)))
    if _Policy.required:
        argv.append("require=1")
    if without := os.environ.get(WITHOUT):
        argv += [f"without={layer}" for layer in without.split(",")]
    process: Process | None = None
    try:
        with interrupts.whole():
            process = Process(
                [*argv, "--", *command],
                stdin=stdin,
                stdout=stdout,
                stderr=stderr,
                cwd=folder,
                env=environment(folder) | (extra_environment or {}),
                pass_fds=(*fds, theirs),
                start_new_session=True,
                bufsize=0,
            )
            process.report_fd, report = report, -1
        return process
    except KeyboardInterrupt:
        if process is not None:
            kill(process)
        raise
    except OSError as error:
        crowded = " End other programs, or raise the limit on processes (ulimit -u)."
        more = crowded if error.errno == errno.EAGAIN else ""
        # What is not there may be the launcher or the folder: the system says which.
        raise EnvironmentFault(f"Cannot start {error.filename or command[0]}: {error.strerror}.{more}") from None
    finally:
        os.close(theirs)
        if report >= 0:
            os.close(report)


def kill_group(process: Process) -> None:
    """Kills the whole process group and returns at once."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def kill(process: Process) -> int:
    """Kills the whole process group and waits; the exit status as Popen gives it."""
    kill_group(process)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
    process.close_report()
    try:
        return process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        raise InternalError(f"process {process.pid} does not die") from None
