"""What the judge needs of this machine, tried; and every layer of containment, attacked. Each check as data."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import judge

from ..errors import JudgeError
from ..sandbox import contain
from ..sandbox.inherited import forbids_programs, raise_limits, too_little
from .workspace import Workspace

if TYPE_CHECKING:
    from .doctor_probe import Seen

DEPTH = 100_000  # as deep as a tree of any problem may be
NO_LANDLOCK = "no Landlock: it takes Linux 5.13, and `landlock` among /sys/kernel/security/lsm"
NO_VIEW = (
    "no mount namespace: user namespaces are refused (kernel.unprivileged_userns_clone, "
    "kernel.apparmor_restrict_unprivileged_userns, or a container without them)"
)
NO_SECCOMP = "no seccomp: it takes a kernel with CONFIG_SECCOMP_FILTER, on x86-64 or ARM64"


class Grade(StrEnum):
    """How a check went."""

    OK = "ok"
    FAIL = "FAIL"  # what is needed is missing, or what is promised does not hold
    NOTE = "note"  # the machine does not have it, and the judge does without


@dataclass(frozen=True)
class Check:
    """One thing that was tried. ``saw`` is what was seen, in one line."""

    name: str
    grade: Grade
    saw: str


def checks(workspace: Workspace) -> Iterator[Check]:
    """All of them, each as soon as it is made."""
    needed: list[tuple[str, Callable[[], str]]] = [
        ("limits", _limits),
        ("compiler", _compiler),
        ("state", lambda: _state(workspace)),
        ("log", lambda: _log(workspace)),
        ("references", _references),
        ("prelude", lambda: _prelude(workspace)),
    ]
    for name, check in needed:
        yield _made(name, check)
    if (missing := _no_sanitizers(workspace)) is not None:
        yield Check("findings", Grade.NOTE, missing)
    yield _recursion(workspace.home.cache / "boxes")
    yield from _containment(workspace)


def _made(name: str, check: Callable[[], str]) -> Check:
    """A check that has to hold."""
    try:
        return Check(name, Grade.OK, check())
    except JudgeError as error:
        return Check(name, Grade.FAIL, str(error))


def _recursion(boxes: Path) -> Check:
    """Whether Python submissions can recurse as deep as constraints allow; a note where this Python limits it."""
    from .doctor_probe import recursion_depth

    try:
        reached = recursion_depth(boxes, DEPTH)
    except JudgeError as error:
        return Check("recursion", Grade.NOTE, str(error))
    if reached == DEPTH:
        return Check("recursion", Grade.OK, f"{DEPTH:,} levels of a cached function in Python")
    version = sys.version.split()[0]
    text = f"Python {version} stops a cached function at {reached:,} levels of {DEPTH:,}: use 3.11 or 3.14, or install"
    return Check("recursion", Grade.NOTE, f"{text} the judge again")


def _containment(workspace: Workspace) -> Iterator[Check]:
    """Tries every layer by an attack."""
    from .doctor_probe import try_attacks

    boxes = workspace.home.cache / "boxes"
    if not sys.platform.startswith("linux"):
        yield Check("containment", Grade.NOTE, contain.Layers(0, False, False).missing() or "")
        return
    try:
        seen = try_attacks(boxes, _secrets(workspace))
    except JudgeError as error:
        yield Check("containment", Grade.FAIL, str(error))
        return
    layers = seen.layers
    on = [f"Landlock (version {layers.landlock})"] * bool(layers.landlock)
    on += ["mount namespace"] * layers.view + ["seccomp"] * layers.seccomp
    yield Check("layers", Grade.OK if on else Grade.NOTE, ", ".join(on) or "none")
    for there, text in ((layers.landlock, NO_LANDLOCK), (layers.view, NO_VIEW), (layers.seccomp, NO_SECCOMP)):
        if not there:
            yield Check("layers", Grade.NOTE, text)
    hidden = bool(layers.landlock) or layers.view
    attacks: list[tuple[str, bool, Callable[[], str]]] = [
        ("files", hidden, lambda: _refused(seen, "files", hidden)),
        ("names of files", layers.view, lambda: _refused(seen, "names", layers.view)),
        ("writing", hidden, lambda: _refused(seen, "writing", hidden)),
        ("network", layers.seccomp, lambda: _refused(seen, "network", layers.seccomp)),
        ("processes", layers.seccomp, lambda: _refused(seen, "processes", layers.seccomp)),
        ("kernel", layers.seccomp, lambda: _refused(seen, "kernel", layers.seccomp)),
        ("uncounted memory", layers.seccomp, lambda: _refused(seen, "memory", layers.seccomp)),
        ("32-bit calls", layers.seccomp, lambda: _thirty_two_bits(boxes)),
        ("compiler contained", layers.view, lambda: _compiler_contained(boxes)),
        ("memory limit", True, lambda: _memory_limit(boxes)),
        ("time limit", True, lambda: _time_limit(boxes)),
        ("end with the judge", True, lambda: _killed_judge(boxes)),
    ]
    for name, promised, check in attacks:
        if promised:
            yield _made(name, check)
            continue
        try:
            yield Check(name, Grade.NOTE, f"holds, though no layer answers for it: {check()}")
        except JudgeError as error:
            yield Check(name, Grade.NOTE, str(error))
    if (missing := layers.missing()) is not None:
        yield Check("containment", Grade.NOTE, missing)


def _secrets(workspace: Workspace) -> dict[str, Path]:
    """Files that no submission has a business with, as far as there are any."""
    places = {
        "/etc/passwd": [Path("/etc/passwd")],
        "home folder": Path.home().iterdir(),
        "the judge": [Path(judge.__file__)],
        "log": [workspace.home.data / "judge.db"],
        "cases": (workspace.home.cache / "tiers").rglob("*"),
    }
    return {name: file for name, found in places.items() if (file := _first_file(found)) is not None}


def _first_file(paths: Iterable[Path]) -> Path | None:
    try:
        return next((path for path in paths if path.is_file()), None)
    except OSError:
        return None


def _refused(seen: Seen, group: str, promised: bool) -> str:
    attacks: Mapping[str, str | None] = seen.of(group)
    got = [f"{name}: {what}" for name, what in attacks.items() if what is not None]
    if got:
        raise JudgeError(("a layer that is on did not hold: " if promised else "open: ") + "; ".join(got))
    return f"out of reach: {', '.join(attacks)}"


def _thirty_two_bits(boxes: Path) -> str:
    from .doctor_probe import thirty_two_bit_entry

    if thirty_two_bit_entry(boxes):
        raise JudgeError("a program gets past the filter by int 0x80")
    return "int 0x80 ends the program"


def _compiler_contained(boxes: Path) -> str:
    from ..compile.toolchain import find_toolchain
    from .doctor_probe import compiler_reads

    how = compiler_reads(boxes, find_toolchain(), Path("/etc/passwd"))
    if how is not None:
        raise JudgeError(f"a source can look outside its folder: {how}")
    return '__has_include, #include and .incbin do not reach "/etc/passwd"'


def _limits() -> str:
    raise_limits()
    if sentences := list(too_little()):
        raise JudgeError(" ".join(sentences))
    return "those of the shell leave enough: time, memory, stack, processes, sizes and numbers of files"


def _compiler() -> str:
    from ..compile.toolchain import STANDARD, find_toolchain

    toolchain = find_toolchain()
    toolchain.check_version()
    return f"{toolchain.path}: {toolchain.version_text}; compiles {STANDARD.removeprefix('-std=')}"


def _state(workspace: Workspace) -> str:
    for folder in (workspace.home.data, workspace.home.cache):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder) as stream:
                stream.write(b"x" * 4096)
        except OSError as error:
            raise JudgeError(
                f"{folder} cannot be written ({error.strerror}): set JUDGE_HOME to a folder you can write"
            ) from None
    if forbids_programs(str(workspace.home.cache)):
        raise JudgeError(
            f"no program can be started in {workspace.home.cache}: its file system is mounted noexec; "
            "set JUDGE_HOME to a folder elsewhere"
        )
    return f"{workspace.home.data} and {workspace.home.cache} can be written"


def _log(workspace: Workspace) -> str:
    with workspace.log() as log:
        return f"{len(log.attempts())} attempts"


def _references() -> str:
    from judge import _reference

    return f"{len(_reference.names())} C++ references are bound"


def _prelude(workspace: Workspace) -> str:
    from ..compile.prelude import known_good_fails, prelude_for
    from ..compile.toolchain import Mode, find_toolchain

    start = time.monotonic()
    toolchain = find_toolchain()
    made = {mode: prelude_for(toolchain, mode, workspace.home.cache, lambda text: None) for mode in Mode}
    if (error := known_good_fails(toolchain, Mode.PLAIN, made[Mode.PLAIN].folder)) is not None:
        raise JudgeError(f"a program of the smallest file cannot be made: {error}")
    return f"ready after {time.monotonic() - start:.1f} s, with and without sanitizers"


def _no_sanitizers(workspace: Workspace) -> str | None:
    """A line on sanitizers that cannot be linked, which is no reason not to judge."""
    from ..compile.prelude import known_good_fails, prelude_for
    from ..compile.toolchain import Mode, find_toolchain

    try:
        toolchain = find_toolchain()
        folder = prelude_for(toolchain, Mode.SANITIZE, workspace.home.cache, lambda text: None).folder
        error = known_good_fails(toolchain, Mode.SANITIZE, folder)
    except JudgeError:
        return None  # said above
    return error and f"there are none, and no counts: the sanitizers' library is missing ({error})"


def _memory_limit(boxes: Path) -> str:
    from .doctor_probe import run_python

    process, _, _ = run_python(boxes, ["-c", "bytearray(1 << 30)"], contain.Limits(data_mib=128))
    if process.returncode == 0:
        raise JudgeError("a program got 1 GiB under a limit of 128 MiB")
    return "1 GiB is refused under a limit of 128 MiB"


def _time_limit(boxes: Path) -> str:
    from .doctor_probe import run_python

    process, _, seconds = run_python(boxes, ["-c", "while True: pass"], contain.Limits(cpu_s=1))
    if process.returncode >= 0:
        raise JudgeError("an endless loop was not ended")
    return f"an endless loop ends after {seconds:.1f} s under a limit of 1 s"


def _killed_judge(boxes: Path) -> str:
    from .doctor_probe import survivors

    if left := survivors(boxes):
        raise JudgeError(f"{len(left)} processes outlive a judge that is killed")
    return "a judge was killed, and its submission and its compiler with it"
