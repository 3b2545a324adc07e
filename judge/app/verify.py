"""Runs of ``judge verify``: packages, their mutants or their seeds, several at a time and each as soon as it is there.

What is returned is to be closed (contextlib.closing), so that the processes end with whoever asked.
"""

from __future__ import annotations

import multiprocessing
import time
from collections import defaultdict
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, wait
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..catalog.listing import listed
from ..errors import EnvironmentFault
from ..languages import LANGUAGES, language_of_suffix
from ..sandbox import interrupts
from .workers import workers
from .workspace import Workspace

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized

    from ..verify.adequacy import Adequacy, Score, Tried
    from ..verify.package import Proof
    from ..verify.seeds import Seeded

TOLD_EVERY_S = 0.5
_counter: Synchronized[int] | None = None


def package_folders(workspace: Workspace, names: Sequence[str]) -> list[Path]:
    """The folders to verify, all without names; a package whose problem.toml is broken is verified, not refused."""
    folders = dict(workspace.catalog.folders())
    if not names:
        return list(folders.values())
    return [folders[name] if name in folders else workspace.catalog.find(name).folder for name in names]


def verify_packages(folders: Sequence[Path], cache: Path, jobs: int) -> Generator[Proof]:
    """What was found of each package, in the order given."""
    with workers(min(jobs, len(folders))) as pool:
        yield from pool.map(partial(_verify, cache=cache), folders)


def _verify(folder: Path, cache: Path) -> Proof:
    """Runs in a process of its own."""
    interrupts.check()
    from ..compile.toolchain import find_toolchain
    from ..run.request import Environment
    from ..verify.package import verify_package

    return verify_package(folder, Environment(cache, find_toolchain, time.monotonic))


def verify_seeds(folders: Sequence[Path], cache: Path, jobs: int, count: int) -> Generator[Seeded]:
    """Whether a verdict depends on one of ``count`` seeds, package by package in the order given."""
    with workers(min(jobs, len(folders))) as pool:
        yield from pool.map(partial(_try_seeds, cache=cache, count=count), folders)


def _try_seeds(folder: Path, cache: Path, count: int) -> Seeded:
    """Runs in a process of its own."""
    interrupts.check()
    from ..compile.toolchain import find_toolchain
    from ..run.request import Environment
    from ..verify.seeds import Seeds

    return Seeds(folder, Environment(cache, find_toolchain, time.monotonic), count).run()


class MutantRun:
    """A run over the mutants of packages, solution by solution on every core. ``tried`` counts the mutants so far."""

    def __init__(self, folders: Sequence[Path], cache: Path, jobs: int) -> None:
        """EnvironmentFault where what parses solutions is not installed; errors of packages as loading them says."""
        try:
            import judge.verify.adequacy  # noqa: F401

            from ..verify.equivalents import load_excuses

            for language in LANGUAGES.values():
                language.syntax()  # the grammars
        except ModuleNotFoundError as error:
            raise EnvironmentFault(
                f"--mutants needs the package {error.name}, which is not installed: `pip install 'judge[mutants]'`."
            ) from None
        for folder in folders:
            load_excuses(folder)  # what is wrong with them is better said now than in half an hour
        self.cache, self.jobs = cache, jobs
        self.files = [
            (folder, file) for folder in folders for file in sorted(listed(folder, "solutions/accepted/*"), key=_work)
        ]
        self._counter = multiprocessing.Value("Q")

    @property
    def tried(self) -> int:
        return int(self._counter.value)

    def scores(self, tell: Callable[[int], None]) -> Generator[tuple[Path, Score]]:
        """Each package with its score as soon as its last solution is done.

        ``tell`` is given the number of solutions done, every TOLD_EVERY_S or so.
        """
        from ..verify.adequacy import score

        left = {folder: sum(f == folder for f, _ in self.files) for folder, _ in self.files}
        tried: defaultdict[Path, dict[Path, list[Tried]]] = defaultdict(dict)
        # Compilers and submissions run in processes of their own beside these.
        with workers(min(self.jobs, len(self.files)), _count_in, self._counter) as pool:
            running = {pool.submit(try_file, *pair, self.cache): pair for pair in self.files}
            while running:
                for future in wait(running, timeout=TOLD_EVERY_S, return_when=FIRST_COMPLETED).done:
                    folder, file = running.pop(future)
                    tried[folder][file] = future.result()
                    left[folder] -= 1
                    if not left[folder]:
                        name = f"{folder.parent.name}/{folder.name}"
                        yield (
                            folder,
                            score(name, folder, [t for _, found in sorted(tried[folder].items()) for t in found]),
                        )
                tell(len(self.files) - len(running))


def _work(file: Path) -> tuple[bool, int]:
    """The most first, so that no core is left alone with the longest: what is compiled, and what has many places."""
    language = language_of_suffix(file.suffix)
    return language is None or not language.compiled, -file.stat().st_size


def _count_in(counter: Synchronized[int]) -> None:
    """Begins a process: what it tries is counted here."""
    global _counter
    _counter = counter


def _step() -> None:
    assert _counter is not None
    with _counter.get_lock():
        _counter.value += 1


@lru_cache(maxsize=1)
def _adequacy(folder: Path, cache: Path) -> Adequacy:
    from ..compile.toolchain import find_toolchain
    from ..run.request import Environment
    from ..verify.adequacy import Adequacy

    return Adequacy(folder, Environment(cache, find_toolchain, time.monotonic))


def try_file(folder: Path, file: Path, cache: Path) -> list[Tried]:
    """Runs in a process of its own."""
    interrupts.check()
    return _adequacy(folder, cache).try_file(file, _step)
