"""The precompiled prelude and the runtime, made once per compiler and exact flag set and kept in the cache."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..errors import EnvironmentFault
from .toolchain import Mode, Toolchain

KEPT = 4  # preludes of other compilers, flags or versions that are kept


def cpp_folder() -> Path:
    """The headers and the runtime: installed beside the code, or the checkout's."""
    here = Path(__file__).resolve().parent.parent
    installed = here / "_cpp"
    return installed if installed.is_dir() else here.parent / "cpp"


@cache
def sources_hash() -> str:
    """Changes with any header or the runtime."""
    digest = hashlib.sha256()
    folder = cpp_folder()
    for file in sorted([*folder.glob("include/judge/*.hpp"), *folder.glob("runtime/*.cpp")]):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


@dataclass(frozen=True)
class Prelude:
    """A folder with ``include/judge/prelude.hpp``, its precompiled form, and ``runtime.o``."""

    folder: Path
    key: str

    @property
    def include(self) -> Path:
        return self.folder / "include"

    @property
    def runtime(self) -> Path:
        return self.folder / "runtime.o"


@contextlib.contextmanager
def locked(file: Path) -> Iterator[None]:
    """An exclusive lock that ends with the process, however it ends."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield


def prelude_for(toolchain: Toolchain, mode: Mode, cache_folder: Path, notify: Callable[[str], None]) -> Prelude:
    """The prelude of this compiler and mode; made first if need be, which takes some seconds and is announced."""
    text = " ".join((toolchain.identity, *toolchain.flags(mode), sources_hash()))
    key = f"{mode.name.lower()}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"
    root = cache_folder / "prelude"
    prelude = Prelude(root / key, key)
    if (prelude.folder / "done").is_file():
        return prelude
    try:
        with locked(root / f"{key}.lock"):
            if not (prelude.folder / "done").is_file():
                notify(f"Preparing the C++ prelude ({mode.name.lower()}); once per compiler")
                _make(toolchain, mode, prelude)
                _forget_others(root, key)
    except OSError as error:
        raise EnvironmentFault(
            f"Cannot write to the cache {root}: {error.strerror}. Set JUDGE_HOME to a folder with room."
        ) from None
    return prelude


def _make(toolchain: Toolchain, mode: Mode, prelude: Prelude) -> None:
    toolchain.check_version()
    making = prelude.folder.with_suffix(f".{os.getpid()}")
    shutil.rmtree(making, ignore_errors=True)
    try:
        shutil.copytree(cpp_folder() / "include", making / "include")
        header = making / "include" / "judge" / "prelude.hpp"
        precompiled = header.with_suffix(".hpp.pch" if toolchain.is_clang else ".hpp.gch")
        flags = [*toolchain.flags(mode), f"-I{making / 'include'}"]
        jobs = (
            # Not as the main file: "#pragma once" would be warned about.
            ["-Wno-pragma-once-outside-header", "-w", "-x", "c++-header", str(header), "-o", str(precompiled)],
            ["-c", str(cpp_folder() / "runtime" / "runtime.cpp"), "-o", str(making / "runtime.o")],
        )
        running = [
            subprocess.Popen(
                [str(toolchain.path), *flags, *job], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            for job in jobs
        ]
        try:
            for process in running:
                output, _ = process.communicate()
                if process.returncode:
                    raise EnvironmentFault(
                        f"{toolchain.path} cannot compile the judge's prelude: {_first_error(output)} "
                        "`judge doctor` shows more."
                    )
        finally:
            for process in running:
                if process.poll() is None:
                    process.kill()
                    process.wait()
        (making / "done").touch()
        shutil.rmtree(prelude.folder, ignore_errors=True)
        making.rename(prelude.folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _first_error(output: str) -> str:
    lines = [line for line in output.splitlines() if "error" in line.lower()]
    return (lines or output.splitlines() or ["no message"])[0]


def _forget_others(root: Path, key: str) -> None:
    others = [f for f in root.iterdir() if f.is_dir() and f.name != key and (f / "done").exists()]
    others.sort(key=lambda f: (f / "done").stat().st_mtime, reverse=True)
    for folder in others[KEPT - 1 :]:
        shutil.rmtree(folder, ignore_errors=True)
