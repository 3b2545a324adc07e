"""The precompiled prelude and the runtime, made once per compiler and exact flag set and kept in the cache."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..cache import prune
from ..catalog.listing import listed
from ..catalog.locate import cpp_folder
from ..errors import EnvironmentFault
from ..files import replacing
from ..sandbox import contain
from ..sandbox.folder import Folder
from .toolchain import Mode, Toolchain

LIMITS = contain.Limits(cpu_s=300, data_mib=4096, file_mib=1024, files=256)
# The least that is compiled as a submission is. Where this fails, it is no submission's fault.
KNOWN_GOOD = "const __judge::service* __judge_service = nullptr;\n"
KEPT = 3  # preludes of other compilers, flags or versions that are kept


@cache
def sources_hash() -> str:
    """Changes with any header or the runtime."""
    digest = hashlib.sha256()
    folder = cpp_folder()
    for file in [*listed(folder, "include/**/*"), *listed(folder, "runtime/**/*")]:
        if file.is_file():
            name = file.relative_to(folder).as_posix()
            digest.update(name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


@dataclass(frozen=True)
class Prelude:
    """A folder with ``include/judge/prelude.hpp``, its precompiled form, ``runtime.o``, and ``stdio.o``."""

    folder: Path
    key: str

    @property
    def ready(self) -> bool:
        return (self.folder / "done").is_file()

    @property
    def include(self) -> Path:
        return self.folder / "include"

    @property
    def runtime(self) -> Path:
        return self.folder / "runtime.o"

    def linked(self, *, whole_program: bool) -> Path:
        """What a submission is linked with: the runtime, or where it has a main of its own what serves that."""
        return self.folder / "stdio.o" if whole_program else self.runtime


@contextlib.contextmanager
def locked(file: Path) -> Iterator[None]:
    """An exclusive lock that ends with the process, however it ends."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield


def prelude_for(toolchain: Toolchain, mode: Mode, cache_folder: Path, notify: Callable[[str], None]) -> Prelude:
    """The prelude of this compiler and mode; made first if need be, which takes some seconds and is announced."""
    prelude = _prelude(toolchain, mode, cache_folder)
    if not prelude.ready:
        prepare(toolchain, [mode], cache_folder, notify)
    return prelude


def _prelude(toolchain: Toolchain, mode: Mode, cache_folder: Path) -> Prelude:
    text = f"{toolchain.recipe(mode)} {sources_hash()}"
    key = f"{mode.name.lower()}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"
    return Prelude(cache_folder / "prelude" / key, key)


def prepare(toolchain: Toolchain, modes: Sequence[Mode], cache_folder: Path, notify: Callable[[str], None]) -> None:
    """Makes the preludes of these modes that are not there yet, all at the same time."""
    missing = {m: p for m in modes if not (p := _prelude(toolchain, m, cache_folder)).ready}
    if not missing:
        return
    root = cache_folder / "prelude"
    try:
        with contextlib.ExitStack() as stack:
            # Always in the same order: two judges never wait for each other.
            for prelude in sorted(missing.values(), key=lambda p: p.key):
                stack.enter_context(locked(root / f"{prelude.key}.lock"))
            missing = {m: p for m, p in missing.items() if not p.ready}
            if missing:
                notify("Preparing the C++ prelude; some seconds, once per compiler")
                _make(toolchain, missing)
                made = (f for f in root.glob("*") if f.is_dir())  # what is locked beside them stays
                prune(root, made, KEPT + len(missing), time.time())
    except OSError as error:
        raise EnvironmentFault(
            f"Cannot write to the cache {root}: {error.strerror or error}. Set JUDGE_HOME to a folder with room."
        ) from None


def _make(toolchain: Toolchain, preludes: Mapping[Mode, Prelude]) -> None:
    toolchain.check_version()
    running: list[contain.Process] = []
    with contextlib.ExitStack() as stack:
        making = {mode: stack.enter_context(replacing(prelude.folder)) for mode, prelude in preludes.items()}
        stack.callback(lambda: [contain.kill(process) for process in running])  # before its folder goes
        for mode, folder in making.items():
            shutil.copytree(cpp_folder() / "include", folder / "include")
            for job in _jobs(toolchain, folder):
                command = [str(toolchain.path), *toolchain.flags(mode), f"-I{folder / 'include'}", *job]
                running.append(start_own(toolchain, command, folder, cpp_folder()))
        for process in running:
            output, _ = process.communicate()
            process.check()
            if process.returncode:
                raise EnvironmentFault(
                    f"{toolchain.path} cannot compile the judge's prelude: "
                    f"{first_error(output.decode('utf-8', 'replace'))}. Name another C++20 compiler in CXX; "
                    "`judge doctor` tries it."
                )
        for mode, folder in making.items():
            # Where the library of the sanitizers is not installed there are no findings, and a verdict all the same.
            if mode is Mode.PLAIN and (error := known_good_fails(toolchain, mode, folder)):
                raise EnvironmentFault(
                    f"{toolchain.path} cannot make a C++ program of the smallest file: {error}. "
                    "Set CXX to a C++ compiler with its library, such as g++ or clang++."
                )
        for folder in making.values():
            (folder / "done").touch()


def _jobs(toolchain: Toolchain, folder: Path) -> tuple[list[str], ...]:
    header = folder / "include" / "judge" / "prelude.hpp"
    precompiled = header.with_suffix(".hpp.pch" if toolchain.is_clang else ".hpp.gch")
    return (
        # -w: "#pragma once" in a main file is warned about, and here the header is one.
        ["-w", "-x", "c++-header", str(header), "-o", str(precompiled)],
        ["-c", str(cpp_folder() / "runtime" / "runtime.cpp"), "-o", str(folder / "runtime.o")],
        ["-c", str(cpp_folder() / "runtime" / "stdio.cpp"), "-o", str(folder / "stdio.o")],
    )


def start_own(toolchain: Toolchain, command: list[str], folder: Path, read: Path) -> contain.Process:
    """Starts the compiler on files of the judge's own in ``folder``."""
    # Its own headers need no containment, but a compiler should end with the judge.
    return contain.start(
        command,
        LIMITS,
        folder,
        profile=contain.Profile.COMPILE,
        read=(str(read),),
        execute=toolchain.folders,
        stderr=subprocess.STDOUT,
        extra_environment={"PATH": os.environ.get("PATH", os.defpath)},
    )


def known_good_fails(toolchain: Toolchain, mode: Mode, folder: Path) -> str | None:
    """What is said against the smallest unit, compiled and linked as a submission is over the prelude in ``folder``;
    None where it goes through.
    """
    box = Folder(folder.parent.parent / "boxes")
    try:
        (box.path / "unit.cpp").write_text(KNOWN_GOOD)
        command = [str(toolchain.path), *toolchain.unit_flags(mode), f"-I{folder / 'include'}"]
        command += ["-include", "judge/prelude.hpp", "unit.cpp", str(folder / "runtime.o")]
        process = start_own(toolchain, [*command, *toolchain.linker_flags, "-o", "program"], box.path, folder)
        try:
            output, _ = process.communicate()
            process.check()
        finally:
            contain.kill(process)
        return first_error(output.decode("utf-8", "replace")) if process.returncode else None
    finally:
        box.remove()


def first_error(output: str) -> str:
    """The first line of a compiler's output that tells an error, without a full stop."""
    lines = [line for line in output.splitlines() if re.search(r"error|undefined reference", line, re.IGNORECASE)]
    return (lines or output.splitlines() or ["no message"])[0].strip().rstrip(".")
