"""This installation and its machine as a few facts, to be pasted into a report. A home folder is written as ``~``."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from .. import __version__
from ..errors import JudgeError
from ..sandbox import contain
from ..sandbox.folder import Folder
from .workspace import Workspace

LIBRARIES = ("click", "rich", "hypothesis", "fsrs", "jinja2", "sortedcontainers")
VARIABLES = ("CXX", "JUDGE_HOME", "JUDGE_PROBLEMS", "TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL")

Fact = tuple[str, str]


def facts(workspace: Workspace) -> Iterator[Fact]:
    """What decides verdicts: ``(name, what it is)``, each as soon as it is known."""
    yield "judge", __version__
    yield "Python", f"{platform.python_version()} ({platform.python_implementation()})"
    yield "system", f"{platform.system()} {platform.release()}, {platform.machine()}"
    yield "compiler", private(_compiler())
    yield "containment", private(_layers(workspace))


def details() -> Iterator[Fact]:
    """What may matter beside them: the distribution, the machine's size, libraries, variables that are set."""
    yield "distribution", _distribution()
    yield "cores", f"{len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()}"
    yield "load", " ".join(f"{load:.1f}" for load in os.getloadavg())
    yield "libraries", ", ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    yield "variables", private(", ".join(f"{name}={os.environ[name]}" for name in VARIABLES if name in os.environ))
    yield "user", "root" if hasattr(os, "geteuid") and os.geteuid() == 0 else "ordinary"


def private(text: str) -> str:
    """``text`` without the name of the home folder."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def _compiler() -> str:
    from ..compile.toolchain import STANDARD, find_toolchain

    try:
        toolchain = find_toolchain()
        return f"{toolchain.path}: {toolchain.version_text}, {STANDARD.removeprefix('-std=')}"
    except JudgeError as error:
        return f"none: {error}"


def _layers(workspace: Workspace) -> str:
    """What a process is contained with here, seen from one that is started and ends at once."""
    if not sys.platform.startswith("linux"):
        return "reduced: this system is not Linux"
    try:
        folder = Folder(workspace.home.cache / "boxes")
        try:
            process = contain.start(["/bin/true"], contain.Limits(cpu_s=10), folder.path)
            try:
                process.communicate(timeout=60)
                process.check()
            finally:
                contain.kill(process)
        finally:
            folder.remove()
    except JudgeError as error:
        return f"none: {error}"
    layers = process.layers
    if layers is None:
        return "unknown: the launcher said nothing"
    on = [f"Landlock {layers.landlock}"] * bool(layers.landlock)
    on += ["mount namespace"] * layers.view + ["seccomp"] * layers.seccomp
    return ", ".join(on) or "none"


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "unknown")
    except OSError:
        return "unknown"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"
