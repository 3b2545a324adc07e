"""The C++ compiler of this machine, its identity, and the flag sets the judge compiles with."""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path

from ..errors import EnvironmentFault

OLDEST_GCC, OLDEST_CLANG = 11, 14
# C++23 in the spelling that every compiler from the oldest on takes (docs/decisions/compilers.md).
STANDARD = "-std=c++2b"
# Programs that start a compiler, and their names for it: the judge keeps what was compiled itself.
WRAPPERS = frozenset({"ccache", "distcc", "sccache", "icecc"})
RUNNERS = frozenset({"env", "nice", "time"})  # take a command, and are no compiler to name
COUNTING = "-fsanitize-coverage=trace-pc"
# What memory is counted by: a vector tells how much of its room it uses, and a deque's blocks are no larger than that
# of few elements, so that an empty one is not half a kilobyte (cpp/include/judge/memory.hpp).
MEASURED = ("-D_GLIBCXX_SANITIZE_VECTOR=1", "-D_GLIBCXX_DEQUE_BUF_SIZE=64")
INSTALL_HINT = "Install one, for example: sudo apt-get install g++ (Debian, Ubuntu) or xcode-select --install (macOS)."
UNDEFINED = (
    "signed-integer-overflow,shift,integer-divide-by-zero,bounds,return,float-cast-overflow,unreachable,"
    "bool,enum,vla-bound"
)
# To Clang ``bounds`` is also a check of pointers that ends the program without a report; and what it writes of inlined
# functions is read by addr2line only in the older format.
UNDEFINED_CLANG = UNDEFINED.replace("bounds", "array-bounds")
DEBUG_CLANG = "-gdwarf-4"
# An old Clang takes what GCC's library asks by `if consteval` for true at run time; it asks in the older way without.
NO_CONSTEVAL = "-U__cpp_if_consteval"
LAST_WITHOUT_CONSTEVAL = 16  # seen in Clang 14; 19 is right


class Mode(Enum):
    """A flag set. The order within a set matters: precompiled headers are made per exact set."""

    # As a site compiles: what is undefined may come out right, and is a finding then.
    PLAIN = ("-O2",)
    # Undefined behaviour by line. Without the checks whose breach is a fault that AddressSanitizer reports as well
    # (null, alignment, object size): they double the code, and with it the time until a finding.
    # The library's assertions say what neither sees: s[20] of a short string, an empty optional.
    SANITIZE = (
        "-O1",
        "-g1",
        f"-fsanitize=address,{UNDEFINED}",
        "-fno-sanitize-recover=all",
        "-fno-omit-frame-pointer",
        "-D_GLIBCXX_ASSERTIONS",
    )


@dataclass(frozen=True)
class Toolchain:
    """A compiler by path; ``identity`` changes when the compiler does."""

    path: Path
    identity: str

    @cached_property
    def linker_flags(self) -> list[str]:
        """A linker that is faster than the default one, where there is one: half of the link time is start-up."""
        found = (name for name in ("gold", "lld") if shutil.which(f"ld.{name}"))
        return [f"-fuse-ld={name}" for name in found][:1]

    @cached_property
    def folders(self) -> tuple[str, ...]:
        """What the compiler reads and executes beside the system's own folders; asked of it where it is installed
        elsewhere, a home folder perhaps, of which no more than this is its business.
        """
        homes = {str(self.path.parent), str(self.path.resolve().parent)}
        if all(f"{home}/".startswith(("/usr/", "/bin/", "/nix/store/", "/gnu/store/")) for home in homes):
            return ()
        said = _run([str(self.path), "-print-search-dirs"])
        named = [word for line in said.splitlines() for word in line.partition(": ")[2].lstrip("=").split(":")]
        shown = _run([str(self.path), "-E", "-x", "c++", "-v", os.devnull], errors=True)
        named += re.findall(r"^ (/.*)$", shown, re.MULTILINE)
        found = {os.path.realpath(word) for word in named if word.startswith("/")}
        return tuple(sorted(homes | {folder for folder in found if folder != "/" and os.path.isdir(folder)}))

    def flags(self, mode: Mode) -> list[str]:
        """What the prelude and the runtime are compiled with."""
        chosen = mode.value
        if mode is Mode.SANITIZE and self.is_clang:
            chosen = (*(flag.replace(UNDEFINED, UNDEFINED_CLANG) for flag in chosen), DEBUG_CLANG)
        if mode is Mode.SANITIZE and self.counts:
            chosen = (*chosen, *MEASURED)
        if self.is_clang and self.version[0] <= LAST_WITHOUT_CONSTEVAL:
            chosen = (*chosen, NO_CONSTEVAL)
        return [STANDARD, *chosen, "-pthread", "-pipe"]

    def recipe(self, mode: Mode) -> str:
        """Changes with the compiler and with what it is told; nothing has to be asked of the compiler for it."""
        told = (STANDARD, *mode.value, UNDEFINED_CLANG, DEBUG_CLANG, *MEASURED, NO_CONSTEVAL, "-pthread", "-pipe")
        return " ".join((self.identity, *told))

    def unit_flags(self, mode: Mode) -> list[str]:
        """What a submission is compiled with: the same, and calls of the counter where the compiler can place them."""
        return [*self.flags(mode), *([COUNTING] if mode is Mode.SANITIZE and self.counts else [])]

    @property
    def counts(self) -> bool:
        """Whether growth can be counted: Clang's option of this name does something else."""
        return not self.is_clang

    @cached_property
    def version_text(self) -> str:
        """First line of ``--version``."""
        return _run([str(self.path), "--version"]).partition("\n")[0]

    @cached_property
    def is_clang(self) -> bool:
        return "clang" in self.version_text

    @cached_property
    def version(self) -> tuple[int, int]:
        """Major and minor; zeros where the compiler does not say."""
        said = _run([str(self.path), "-dumpversion" if self.is_clang else "-dumpfullversion"])
        match = re.match(r"(\d+)(?:\.(\d+))?", said.strip())
        return (int(match[1]), int(match[2] or 0)) if match else (0, 0)

    @cached_property
    def library(self) -> int | None:
        """The version of GCC whose C++ library this compiler uses, None where it uses another one."""
        said = _run([str(self.path), STANDARD, "-E", "-dM", "-x", "c++", "-include", "version", os.devnull])
        match = re.search(r"^#define _GLIBCXX_RELEASE (\d+)", said, re.MULTILINE)
        return int(match[1]) if match else None

    def check_version(self) -> None:
        """EnvironmentFault if the compiler is too old for C++20."""
        oldest = OLDEST_CLANG if self.is_clang else OLDEST_GCC
        version = _run([str(self.path), "-dumpversion"]).strip()
        major = re.match(r"\d+", version)
        if not major:
            raise EnvironmentFault(f"{self.path} does not say which version it is; name a C++20 compiler in CXX.")
        if int(major.group()) < oldest:
            raise EnvironmentFault(
                f"{self.path} is version {version}, too old for C++20: "
                f"GCC {OLDEST_GCC} or Clang {OLDEST_CLANG} is the oldest that serves. {INSTALL_HINT}"
            )


def _run(command: list[str], *, errors: bool = False) -> str:
    """What the command says, with what it says on stderr if ``errors``."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EnvironmentFault(f"The compiler {command[0]} cannot be run: {error}. {INSTALL_HINT}") from None
    return done.stdout + (done.stderr if errors else "")


def find_toolchain(environ: Mapping[str, str] = os.environ) -> Toolchain:
    """``CXX`` if set, else g++, c++ or clang++ from PATH. EnvironmentFault if there is none.

    Wrappers such as ccache are looked through, and the C++ compiler is taken where the C compiler beside it is named.
    """
    named = environ.get("CXX", "").strip()
    search = environ.get("PATH")
    for name in (_named(named, search),) if named else ("g++", "c++", "clang++"):
        found = next(_compilers(name, search), None)
        if found is not None:
            path = _of_both(found)
            state = path.stat()
            text = f"{path} {path.resolve()} {state.st_mtime_ns} {state.st_size}"
            return Toolchain(path, hashlib.sha256(text.encode()).hexdigest()[:16])
    if named:
        raise EnvironmentFault(f"CXX names {named!r}, which cannot be found. Unset it or name a C++20 compiler.")
    raise EnvironmentFault(f"No C++ compiler was found. {INSTALL_HINT}")


def _named(text: str, search: str | None) -> str:
    """The compiler that the value of ``CXX`` names: words as in a shell, perhaps behind wrappers."""
    if shutil.which(text, path=search):
        return text  # a path with spaces in it
    try:
        words = shlex.split(text)
    except ValueError:
        raise EnvironmentFault(f"CXX holds a quote that is not closed: {text!r}. Name a C++20 compiler.") from None
    while len(words) > 1 and os.path.basename(words[0]) in WRAPPERS:
        del words[0]
    if words[1:] and shutil.which(words[0], path=search):
        named = (
            w for w in words if "=" not in w and w[:1] not in set("-0123456789") and os.path.basename(w) not in RUNNERS
        )
        raise EnvironmentFault(
            f"CXX is {text!r}, but the judge compiles with flags of its own: name the compiler alone, "
            f"CXX={shlex.quote(next(named, words[0]))}."
        )
    return words[0] if len(words) == 1 else text


def _compilers(name: str, search: str | None) -> Iterator[Path]:
    """Where programs of this name are, that given or those in PATH; a link to a wrapper is none of them."""
    folders = (os.defpath if search is None else search).split(os.pathsep)
    inside = (os.path.join(folder, os.path.basename(name)) for folder in folders if folder)
    for place in (name, *inside) if os.path.dirname(name) else inside:
        found = shutil.which(place)
        if found and os.path.basename(os.path.realpath(found)) not in WRAPPERS:
            # Not resolved: clang++ and clang are one file that looks at the name it was called by.
            yield Path(found).absolute()
        elif not found and place == name:
            return


def _of_both(path: Path) -> Path:
    """The C++ compiler beside a C compiler, which would link no C++ library; every other one as it is."""
    match = re.fullmatch(r"(.*-)?(gcc|clang|cc)(-[\d.]+)?", path.name)
    if match is None:
        return path
    name = {"gcc": "g++", "clang": "clang++", "cc": "c++"}[match[2]]
    beside = path.with_name(f"{match[1] or ''}{name}{match[3] or ''}")
    return beside if os.access(beside, os.X_OK) else path
